"""Direct speech without any mark: told by its reporting clause."""

from collections.abc import Sequence

from pipeline.extract.quotes.clause_tail import Clause
from pipeline.extract.quotes.clauses import ACCORDING, clauses, said_before
from pipeline.extract.quotes.index import Index, Page, held, token_at
from pipeline.extract.quotes.interviews import REPLIES
from pipeline.extract.quotes.narration import first_person, sex_of
from pipeline.extract.quotes.resumption import verbal
from pipeline.extract.quotes.speech import Speech, third_person
from pipeline.extract.quotes.subjects import PRONOUNS, Subject, SubjectKind
from pipeline.extract.quotes.tense import PAST, PRESENT, tense
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import OBJECT_FORMS, POSSESSIVES, SUBORDINATING, THIRD_PERSON
from pipeline.model import EntityType, QuoteKind, Span
from pipeline.reference.verbs import VerbKind, reporting_verbs

_LEAST = 3
_PERFECT = frozenset({"har", "hade"})
_SINGLE = "’‘'"
_SINGLE_MARKED = 3
_PERSONAL = frozenset({SubjectKind.NAME, SubjectKind.PRONOUN, SubjectKind.ORGANIZATION})
_ADJUNCTS = frozenset(
    """och men som till i på när vid efter under medan om från inför med för där vars utan innan sedan också
    bestämt""".split()
)
_PREPOSITIONS = frozenset("på i av till från med för om under över mot vid mellan hos bland".split())
# How a noun in definite form ends, by the pronoun that stands for it.
_AGREEING = {"De": "na", "Den": "n", "Det": "et"}
_SELF = frozenset(["jag", "vi"])
_SCENES = frozenset("På I Under Efter Före Sedan Vid Inför Till Hos Längs".split())
_ATTITUDES = frozenset(
    """skeptisk skeptiska kritisk kritiska positiv positiva nöjd nöjda missnöjd missnöjda besviken besvikna orolig
    oroliga upprörd upprörda tveksam tveksamma lättad lättade splittrad splittrade oense""".split()
)
_SENTENCES = 12
# "Branschorganisationen X": what tells the kind of an organisation, and its name.
_KIND_AND_NAME = 2
_PRONOUNS = {**PRONOUNS, **OBJECT_FORMS}
_SEXES = {**_PRONOUNS, **POSSESSIVES}
# By these the writer passes on what somebody has made known or reckoned; so does a sentence that opens with "Att".
_PASSING_ON = frozenset("uppge meddela rapportera bekräfta upplysa uppskatta bedöma".split())


def told(index: Index, page: Page) -> Speech | None:
    """The unmarked speech of a paragraph: from its beginning up to the clause and on from there, or behind a colon."""
    clause = _clause(index, page)
    if clause is None or not direct(index, page, clause):
        return _behind_colon(index, page)
    start = token_at(page.tokens, _beginning(index, page, clause))
    stop = clause.start
    while stop > start and page.tokens[stop - 1].text == ",":
        stop -= 1
    parts = [Span(page.tokens[start].start_char, page.tokens[stop - 1].end_char)]
    if end := _goes_on(index, page, clause):
        parts.append(Span(page.tokens[clause.end].start_char, end))
    said = index.text[parts[0].start_char : parts[0].end_char]
    if len(said) > _SINGLE_MARKED and said[0] in _SINGLE and said[-1] in _SINGLE:
        parts[0] = Span(parts[0].start_char + 1, parts[0].end_char - 1)
        return Speech(QuoteKind.QUOTATION_MARKS, page, tuple(parts), clause, "marks-clause")
    return Speech(QuoteKind.UNMARKED, page, tuple(parts), clause, "unmarked-clause")


def _goes_on(index: Index, page: Page, clause: Clause) -> int | None:
    """The offset up to which speech goes on behind the clause, if it does: in the same sentence, in sentences in which
    somebody speaks of himself, and in one more where the verb says so ("fortsätter hon. Sedan kom nästa.")."""
    if clause.end >= len(page.tokens):
        return None
    end = page.sentence(page.tokens[clause.end].start_char)[1] if clause.resumes else None
    i = token_at(page.tokens, end) if end else clause.end
    while i < len(page.tokens):
        last = page.sentence(page.tokens[i].start_char)[1]
        stop = token_at(page.tokens, last)
        words = page.tokens[i:stop]
        alone = clause.verb.lemma == "fortsätta" and end is None and not third_person(words)
        ends = stop == len(page.tokens)
        if first_person(words) or (ends and (alone or _picks_up(index, page, clause, words))):
            end = last
        elif not _may_go_on(index, words, clause):
            break
        i = max(stop, i + 1)
    return end


def _picks_up(index: Index, page: Page, clause: Clause, words: Sequence[Token]) -> bool:
    """Whether a sentence behind the clause completes the one before it, and names nobody: "Det var inte lönen, säger
    hon. Det var ljudet.", "Mätarna är värst, säger hon. De tjuter.", "Jo, svarar hon. Men det kostar."."""
    said = page.tokens[page.opening(clause.start) : clause.start]
    if (
        clause.end in (0, len(page.tokens))
        or any(map(index.person_at, words))
        or any(map(index.organization_at, words))
    ):
        return False
    first, verb = words[0].text, at(words, 1).text
    if first == "Det" and [token.text for token in said[:3]] == [first, verb, "inte"]:
        return True
    if said[0].low in REPLIES:
        return first in ("Men", "Fast")
    agrees = said[0].low.endswith(_AGREEING.get(first, "-"))
    return agrees and tense(verb) is not None and (tense(said[1].text), tense(verb)) != (PRESENT, PAST)


def _may_go_on(index: Index, words: Sequence[Token], clause: Clause) -> bool:
    """Whether speech may go on behind a sentence in which the speaker says nothing of himself: one that tells of
    somebody of the other sex, and of nobody by name."""
    named = any(map(index.person_at, words))
    return not named and words[0].low in PRONOUNS and not _of_speaker(words, clause)


def _behind_colon(index: Index, page: Page) -> Speech | None:
    """ "Jo, svarar hon: Hosta först.": what stands behind the colon that ends a clause of who says it."""
    tokens = page.tokens
    if not page.cues or page.marked:
        return None
    for i in range(2, len(tokens) - 1):
        if tokens[i].text == ":" and tokens[i + 1].capital and said_before(index, tokens, i):
            start, end = page.sentence(tokens[i].start_char)
            stop = token_at(tokens, end)
            if tokens[stop - 1].text in ".!?":
                span = Span(tokens[i + 1].start_char, end)
                return Speech(QuoteKind.UNMARKED, page, (span,), None, "unmarked-colon", start)
    return None


def _clause(index: Index, page: Page) -> Clause | None:
    """The first clause outside marks whose subject is somebody, with words enough before it in its sentence."""
    marked = [(stretch.opening, stretch.closing) for stretch in page.marked]
    for clause in clauses(index, page, 0, len(page.tokens)):
        char = page.tokens[clause.start].start_char
        first = page.opening(clause.start)
        begins = page.tokens[first].start_char
        if held(marked, char, char + 1) or held(marked, begins, begins + 1):
            continue
        if (
            _somebody(clause.subject)
            and clause.cue != ACCORDING
            and not _has_object(page, clause)
            and clause.start - first >= _LEAST
        ):
            return clause
    return None


def _has_object(page: Page, clause: Clause) -> bool:
    """Whether the verb has an object of its own, so that nothing is said: "I dag avslutar Anna Berg kursen"."""
    token = at(page.tokens, clause.after)
    return token.word and token.text not in _ADJUNCTS and not token.text.endswith("t")


def _somebody(subject: Subject) -> bool:
    if subject.kind is SubjectKind.TITLE:
        return any(is_role(word) for word in subject.written.split())
    return subject.kind in _PERSONAL


def direct(index: Index, page: Page, clause: Clause) -> bool:
    """Whether a clause without marks reports speech as spoken: the writer's own telling of what somebody means, points
    out or has said before does not, unless somebody speaks of himself there, it is all that the paragraph holds, or
    the paragraph opens with it and goes on from who was heard before."""
    begins = _beginning(index, page, clause)
    start = page.opening(clause.start)
    words = page.tokens[start : clause.start]
    if first_person(page.tokens[token_at(page.tokens, begins) : clause.start]) or _of_oneself(page, clause):
        return True
    if page.tokens[clause.start].text in _PERFECT:
        return False
    if (
        clause.subject.kind is SubjectKind.ORGANIZATION
        or not _somebody(clause.subject)
        or page.tokens[start].text in SUBORDINATING
        or _of_speaker(words, clause)
    ):
        return False
    if _told_of(index, words, clause) or (index.marks_speech and _retold(index, page, clause, begins, start)):
        return False
    if clause.verb.kind in (VerbKind.REPORT, VerbKind.OPINION):
        return _holds_paragraph(index, page, clause, start)
    gesture = clause.verb.kind is VerbKind.GESTURE
    return not (gesture or _interrupted(page, clause) or _adds_to_statement(page, clause, start))


def _of_oneself(page: Page, clause: Clause) -> bool:
    """Whether somebody speaks of himself in what goes on behind a clause: "Till dess, säger hon, får vi vänta"."""
    if not clause.resumes or clause.end >= len(page.tokens):
        return False
    return tense(page.tokens[clause.end].text) is not None and at(page.tokens, clause.end + 1).text in _SELF


def _holds_paragraph(index: Index, page: Page, clause: Clause, start: int) -> bool:
    """Whether speech with a verb by which views are passed on is all that the paragraph holds, or opens it with a
    pronoun for somebody heard before: "Kön blir kortare, noterar hon. Ändå dröjer det."; or answers the writer: "Och
    priset? Ett kungarike, medger hon."."""
    passed_on = index.marks_speech and (clause.verb.lemma in _PASSING_ON or page.tokens[start].text == "Att")
    answers = at(page.tokens, start - 1).text == "?"
    if (start and not answers) or passed_on or clause.resumes:
        return False
    heard = clause.subject.kind is SubjectKind.PRONOUN
    opinion = clause.verb.kind is VerbKind.OPINION
    whole = clause.end >= len(page.tokens) and (not opinion or clause.subject.kind is SubjectKind.NAME)
    return whole or heard


def _of_speaker(words: Sequence[Token], clause: Clause) -> bool:
    """Whether the words have a pronoun that may stand for the speaker: not one of the other sex."""
    sex = sex_of(clause.subject)
    return any(word.low in THIRD_PERSON and sex in (None, _SEXES.get(word.low) or sex) for word in words)


def _told_of(index: Index, words: Sequence[Token], clause: Clause) -> bool:
    """Whether the words name the one for whom the clause has a pronoun: "Anna Ek har inte hört något, säger hon"."""
    first = index.person_at(words[0]) if words else None
    return (
        clause.subject.kind is SubjectKind.PRONOUN and first is not None and first[0].sex in (None, clause.subject.sex)
    )


def _retold(index: Index, page: Page, clause: Clause, begins: int, start: int) -> bool:
    """Whether, in an article that marks what is said, a sentence from token `start` on is the writer's: it speaks of
    the speaker's own employer or of a named body like somebody outside, or ends what the writer tells."""
    first, person = page.tokens[start], clause.subject.person
    employer = person.organization_name if person else None
    body = index.organization_at(first)
    outside = body is not None and body.entity.type is EntityType.ORGANIZATION
    if outside or (first.capital and employer and employer.startswith(first.text)):
        return True
    if clause.verb.lemma != "berätta" or not start:
        return False
    before = page.tokens[token_at(page.tokens, page.sentence(first.start_char - 2)[0]) : start]
    return begins < first.start_char or not any(token.text in reporting_verbs() for token in before)


def _interrupted(page: Page, clause: Clause) -> bool:
    """Whether the clause breaks into one of the writer: "Mätningarna tyder, säger hon, på att ..."."""
    following = at(page.tokens, clause.end).text
    return clause.resumes and (verbal(at(page.tokens, clause.end)) or following in _PREPOSITIONS)


def _adds_to_statement(page: Page, clause: Clause, start: int) -> bool:
    """Whether more is told of what the sentence before has stated: "Hon tror att ... Två har svarat, berättar hon."."""
    if clause.subject.kind is not SubjectKind.PRONOUN or clause.verb.lemma != "berätta" or not start:
        return False
    words = page.tokens[page.opening(start - 1) : start]
    return any(token.text in reporting_verbs() for token in words)


def _beginning(index: Index, page: Page, clause: Clause) -> int:
    """The offset at which the speech begins: the first of the few sentences before the clause that name no one."""
    start = page.sentence(page.tokens[clause.start].start_char)[0]
    if clause.subject.kind is SubjectKind.TITLE:
        return start
    alone = _of_oneself(page, clause)
    for _ in range(_SENTENCES):
        if start <= page.block.start_char:
            break
        begin, end = page.sentence(start - 1)
        replies = page.tokens[token_at(page.tokens, start)].low in REPLIES
        words = page.tokens[token_at(page.tokens, begin) : token_at(page.tokens, end)]
        told_of = any(index.person_at(word) for word in words) or (third_person(words) and not first_person(words))
        if (alone and not first_person(words)) or (replies and words and words[-1].text == "?"):
            break
        if told_of and not _spoken_of(index, page, words, token_at(page.tokens, start), clause):
            break
        if any(word.low == ACCORDING for word in words) or _writers(index, words):
            break
        start = begin
    return page.tokens[token_at(page.tokens, start)].start_char


def _writers(index: Index, words: Sequence[Token]) -> bool:
    """Whether the writer leads up to the speech: by a colon, by telling of an organisation or of how somebody takes it
    ("Grannarna är oroliga"), or in an article that marks speech by a question or by when or where something is ("På
    lördag väntar finalen")."""
    if not words or words[-1].text == ":":
        return bool(words)
    if first_person(words):
        return False
    leads_up = words[-1].text == "?" or words[0].text in _SCENES
    if any(word.text in _ATTITUDES for word in words):
        return True
    return (index.marks_speech and leads_up) or any(map(index.organization_at, words[:_KIND_AND_NAME]))


def _spoken_of(index: Index, page: Page, words: Sequence[Token], after: int, clause: Clause) -> bool:
    """Whether a sentence is the speaker's though it begins with a name: with the first name alone of the one person it
    names, for whom what the speaker goes on to say of himself has a pronoun: "Ove ringde. Jag trodde honom inte"."""
    found = index.person_at(words[0]) if words else None
    if found is None or found[1].method != "name-given" or found[0] is clause.subject.person:
        return False
    rest = page.tokens[after : clause.start]
    alone = index.only_person(words) is found[0] and not any(word.text in reporting_verbs() for word in words)
    return alone and first_person(rest) and any(_PRONOUNS.get(word.low) == found[0].sex for word in rest)
