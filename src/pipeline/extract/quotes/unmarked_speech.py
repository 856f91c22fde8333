"""Direct speech without any mark: told by its reporting clause."""

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.quotes.adverbs import only_when
from pipeline.extract.quotes.clause_tail import Clause
from pipeline.extract.quotes.clauses import ACCORDING, UNLISTED, clauses, said_before
from pipeline.extract.quotes.index import Index, Page, held, token_at
from pipeline.extract.quotes.narration import first_person
from pipeline.extract.quotes.resumption import verbal
from pipeline.extract.quotes.speech import Speech
from pipeline.extract.quotes.subjects import Subject, SubjectKind
from pipeline.extract.quotes.tense import tense
from pipeline.extract.quotes.unmarked_extent import beginning, going_on, of_oneself, of_speaker
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import CLOSERS, Token, at
from pipeline.extract.words import SUBORDINATING
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
# "..., säger hon, för alla vill veta".
_BECAUSE = "för"
# By these the writer passes on what somebody has made known, in an article that marks what is said also what somebody
# has reckoned or holds, and a sentence that opens with "Att".
_REPORTING = frozenset("uppge meddela rapportera".split())
_PASSING_ON = frozenset("uppge meddela rapportera bekräfta upplysa uppskatta bedöma anse".split())


def told(index: Index, page: Page, *, answers: bool) -> Speech | None:
    """The unmarked speech of a paragraph: from its beginning up to the clause and on from there, or behind a colon.
    `answers` tells that the paragraph answers an interviewer's question."""
    clause = _clause(index, page, 1 if answers else _LEAST)
    if clause is None or not direct(index, page, clause):
        return _behind_colon(index, page)
    start = token_at(page.tokens, beginning(index, page, clause))
    stop = clause.start
    while stop > start and page.tokens[stop - 1].text == ",":
        stop -= 1
    parts = [Span(page.tokens[start].start_char, page.tokens[stop - 1].end_char)]
    if end := going_on(index, page, clause, answers=answers):
        parts.append(Span(page.tokens[clause.end].start_char, end))
    said = index.text[parts[0].start_char : parts[0].end_char]
    if len(said) > _SINGLE_MARKED and said[0] in _SINGLE and said[-1] in _SINGLE:
        parts[0] = Span(parts[0].start_char + 1, parts[0].end_char - 1)
        return Speech(QuoteKind.QUOTATION_MARKS, page, tuple(parts), clause, "marks-clause")
    return Speech(QuoteKind.UNMARKED, page, tuple(parts), clause, "unmarked-clause")


def _behind_colon(index: Index, page: Page) -> Speech | None:
    """ "Jo, svarar hon: Hosta först.": what stands behind the colon that ends a clause of who says it."""
    tokens = page.tokens
    if not page.cues or page.marked or ":" not in page.block.text:
        return None
    for i in range(2, len(tokens) - 1):
        if tokens[i].text == ":" and tokens[i + 1].capital and said_before(index, tokens, i):
            start, end = page.sentence(tokens[i].start_char)
            stop = token_at(tokens, end)
            if tokens[stop - 1].text in ".!?":
                span = Span(tokens[i + 1].start_char, end)
                return Speech(QuoteKind.UNMARKED, page, (span,), None, "unmarked-colon", start)
    return None


def _clause(index: Index, page: Page, least: int) -> Clause | None:
    """The first clause outside marks whose subject is somebody, with `least` tokens before it in its sentence. A verb
    that no list has does not tell unmarked speech: "Längst bak, med en filt om benen, sitter Anna Berg"."""
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
            and clause.verb.lemma != UNLISTED
            and not (_has_object(page, clause) or dated(page, first, clause))
            and clause.start - first >= least
        ):
            return clause
    return None


def dated(page: Page, start: int, clause: Clause) -> bool:
    """Whether what stands from token `start` up to a clause but tells when the sentence holds that it begins: "I dag,
    på luciadagen, skriver Anna Berg om ljus"."""
    goes_on = at(page.tokens, clause.after).word
    return goes_on and only_when(page.tokens, start, clause.start)


def _has_object(page: Page, clause: Clause) -> bool:
    """Whether the verb has an object of its own, so that nothing is said: "I dag avslutar Anna Berg kursen"."""
    token = at(page.tokens, clause.after)
    rest = page.tokens[clause.after : page.closing(clause.start)]
    if any(one.text == "att" and other.text in CLOSERS for one, other in pairwise(rest)):  # "skrev Bo Ek att ”...”"
        return True
    return token.word and token.text not in _ADJUNCTS and not token.text.endswith("t")


def _somebody(subject: Subject) -> bool:
    if subject.kind is SubjectKind.TITLE:
        return any(is_role(word) for word in subject.written.split())
    return subject.kind in _PERSONAL


def direct(index: Index, page: Page, clause: Clause) -> bool:
    """Whether a clause without marks reports speech as spoken: the writer's own telling of what somebody means, points
    out or has said before does not, unless somebody speaks of himself there, it is all that the paragraph holds, or
    the paragraph opens with it and goes on from who was heard before."""
    begins = beginning(index, page, clause)
    start = page.opening(clause.start)
    words = page.tokens[start : clause.start]
    if first_person(page.tokens[token_at(page.tokens, begins) : clause.start]) or of_oneself(page, clause):
        return True
    if index.plain and 0 < clause.end < len(page.tokens) and first_person(page.tokens[clause.end :]):
        return True
    if page.tokens[clause.start].text in _PERFECT:
        return False
    if (
        clause.subject.kind is SubjectKind.ORGANIZATION
        or not _somebody(clause.subject)
        or page.tokens[start].text in SUBORDINATING
        or of_speaker(words, clause)
    ):
        return False
    if _told_of(index, words, clause) or (index.marks_speech and _retold(index, page, clause, begins, start)):
        return False
    if clause.verb.kind in (VerbKind.REPORT, VerbKind.OPINION):
        return _holds_paragraph(index, page, clause, start)
    gesture = clause.verb.kind is VerbKind.GESTURE
    return not (gesture or _interrupted(page, clause) or _adds_to_statement(page, clause, start))


def _holds_paragraph(index: Index, page: Page, clause: Clause, start: int) -> bool:
    """Whether speech with a verb by which views are passed on is all that the paragraph holds, or opens it with a
    pronoun for somebody heard before: "Kön blir kortare, noterar hon. Ändå dröjer det."; or answers the writer: "Och
    priset? Ett kungarike, medger hon."."""
    passed_on = clause.verb.lemma in _REPORTING or (
        index.marks_speech and (clause.verb.lemma in _PASSING_ON or page.tokens[start].text == "Att")
    )
    answers = at(page.tokens, start - 1).text == "?"
    if (start and not answers) or passed_on or clause.resumes:
        return False
    heard = clause.subject.kind is SubjectKind.PRONOUN
    opinion = clause.verb.kind is VerbKind.OPINION
    whole = clause.end >= len(page.tokens) and (not opinion or clause.subject.kind is SubjectKind.NAME)
    return whole or heard


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
    """Whether the clause breaks into one of the writer: "Mätningarna tyder, säger hon, på att ..."; what "för" leads to
    may be a clause of what is said."""
    following = at(page.tokens, clause.end).text
    reason = following == _BECAUSE and tense(at(page.tokens, clause.end + 2).text) is not None
    return clause.resumes and not reason and (verbal(at(page.tokens, clause.end)) or following in _PREPOSITIONS)


def _adds_to_statement(page: Page, clause: Clause, start: int) -> bool:
    """Whether more is told of what the sentence before has stated: "Hon tror att ... Två har svarat, berättar hon.",
    "Enligt Eva Mo är bron klar. Den håller, säger hon."."""
    if clause.subject.kind is not SubjectKind.PRONOUN or not start:
        return False
    words = page.tokens[page.opening(start - 1) : start]
    if words[0].low == ACCORDING:
        return True
    return clause.verb.lemma == "berätta" and any(token.text in reporting_verbs() for token in words)
