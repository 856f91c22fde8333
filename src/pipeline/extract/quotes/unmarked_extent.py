"""Where speech without any mark begins, before its reporting clause, and how far it goes on behind it."""

from collections.abc import Sequence

from pipeline.extract.quotes.clause_tail import Clause
from pipeline.extract.quotes.clauses import ACCORDING
from pipeline.extract.quotes.index import Index, Page, token_at
from pipeline.extract.quotes.interviews import REPLIES
from pipeline.extract.quotes.narration import first_person, sex_of
from pipeline.extract.quotes.speech import third_person
from pipeline.extract.quotes.subjects import PRONOUNS, SubjectKind
from pipeline.extract.quotes.tense import PAST, PRESENT, tense
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import OBJECT_FORMS, POSSESSIVES, SUBJECTS, THIRD_PERSON
from pipeline.reference.verbs import reporting_verbs

_SCENES = frozenset("På I Under Efter Före Sedan Vid Inför Till Hos Längs".split())
_ATTITUDES = frozenset(
    """skeptisk skeptiska kritisk kritiska positiv positiva nöjd nöjda missnöjd missnöjda besviken besvikna orolig
    oroliga upprörd upprörda tveksam tveksamma lättad lättade splittrad splittrade oense""".split()
)
# How it is told of whom something is aimed at how they take it: "Bolaget har svårt att förstå kritiken".
_TAKES = frozenset("förstå förstår förstod avfärdar avfärdade avvisar avvisade tillbakavisar tillbakavisade".split())
_AIMED = tuple("kritiken upprördheten ilskan oron reaktionerna protesterna uppståndelsen missnöjet".split())
_SENTENCES = 12
# "Branschorganisationen X": what tells the kind of an organisation, and its name.
_KIND_AND_NAME = 2
_PRONOUNS = {**PRONOUNS, **OBJECT_FORMS}
_SEXES = {**_PRONOUNS, **POSSESSIVES}
# How a noun in definite form ends, by the pronoun that stands for it.
_AGREEING = {"De": "na", "Den": "n"}
_SELF = frozenset(["jag", "vi"])


def beginning(index: Index, page: Page, clause: Clause) -> int:
    """The offset at which the speech begins: the first of the few sentences before the clause that name no one."""
    start = page.sentence(page.tokens[clause.start].start_char)[0]
    if clause.subject.kind is SubjectKind.TITLE:
        return start
    alone = of_oneself(page, clause)
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
    if any(word.text in _ATTITUDES for word in words) or _takes(words):
        return True
    return (index.marks_speech and leads_up) or any(map(index.organization_at, words[:_KIND_AND_NAME]))


def _takes(words: Sequence[Token]) -> bool:
    """Whether a sentence tells how somebody takes what is aimed at him: "Bolaget har svårt att förstå kritiken."."""
    told = any(word.text in _TAKES for word in words) and any(word.text.endswith(_AIMED) for word in words)
    return told and words[0].low not in SUBJECTS


def _spoken_of(index: Index, page: Page, words: Sequence[Token], after: int, clause: Clause) -> bool:
    """Whether a sentence is the speaker's though it begins with a name: with the first name alone of the one person it
    names, for whom what the speaker goes on to say of himself has a pronoun: "Ove ringde. Jag trodde honom inte"."""
    found = index.person_at(words[0]) if words else None
    if found is None or found[1].method != "name-given" or found[0] is clause.subject.person:
        return False
    rest = page.tokens[after : clause.start]
    alone = index.only_person(words) is found[0] and not any(word.text in reporting_verbs() for word in words)
    return alone and first_person(rest) and any(_PRONOUNS.get(word.low) == found[0].sex for word in rest)


def going_on(index: Index, page: Page, clause: Clause, *, answers: bool) -> int | None:
    """The offset up to which speech goes on behind the clause, if it does: in the same sentence, in sentences in which
    somebody speaks of himself, and in one more where the verb says so ("fortsätter hon. Sedan kom nästa."); where the
    block `answers` a question, in all that speak of nobody else; and in an article that marks no speech, in all that
    name nothing and do not tell of the speaker."""
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
        answering = answers and not third_person(words) and not any(map(index.person_at, words))
        plain = index.plain and not of_speaker(words, clause) and not _reports(words)
        if first_person(words) or answering or plain or (ends and (alone or _picks_up(index, page, clause, words))):
            end = last
        elif not _may_go_on(index, words, clause):
            break
        i = max(stop, i + 1)
    return end


def _reports(words: Sequence[Token]) -> bool:
    """Whether a sentence names anything, tells a number, or that somebody says something, as the writer's own do."""
    named = any(word.capital or word.text.isdigit() for word in words[1:])
    return named or any(word.text in reporting_verbs() for word in words)


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
    if _of_the_same(index, said[0], words[0], clause):
        return True
    first, verb = words[0].text, at(words, 1).text
    if first == "Det" and [token.text for token in said[:3]] == [first, verb, "inte"]:
        return True
    if said[0].low in REPLIES:
        return first in ("Men", "Fast")
    says = clause.verb.lemma == "säga" and not any(word.text.isdigit() for word in words)
    agrees = says and said[0].low.endswith(_AGREEING.get(first, "-"))
    return agrees and tense(verb) is not None and (tense(said[1].text), tense(verb)) != (PRESENT, PAST)


def _of_the_same(index: Index, said: Token, word: Token, clause: Clause) -> bool:
    """Whether a sentence begins with a pronoun for whom speech begins to tell of by name, another than who speaks:
    "Olle är lugnast, säger Anna Berg. Han somnade."."""
    told, sex, speaker = index.person_at(said), PRONOUNS.get(word.low), sex_of(clause.subject)
    return told is not None and sex is not None and told[0].sex == sex and speaker is not None and speaker != sex


def _may_go_on(index: Index, words: Sequence[Token], clause: Clause) -> bool:
    """Whether speech may go on behind a sentence in which the speaker says nothing of himself: one that tells of
    somebody of the other sex, and of nobody by name."""
    named = any(map(index.person_at, words))
    return not named and words[0].low in PRONOUNS and not of_speaker(words, clause)


def of_oneself(page: Page, clause: Clause) -> bool:
    """Whether somebody speaks of himself in what goes on behind a clause: "Till dess, säger hon, får vi vänta"."""
    if not clause.resumes or clause.end >= len(page.tokens):
        return False
    return tense(page.tokens[clause.end].text) is not None and at(page.tokens, clause.end + 1).text in _SELF


def of_speaker(words: Sequence[Token], clause: Clause) -> bool:
    """Whether the words have a pronoun that may stand for the speaker: not one of the other sex."""
    sex = sex_of(clause.subject)
    return any(word.low in THIRD_PERSON and sex in (None, _SEXES.get(word.low) or sex) for word in words)
