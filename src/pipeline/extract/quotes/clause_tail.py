"""What follows a reporting clause's subject: role, medium, narration, a second verb, up to where the clause ends."""

from dataclasses import dataclass

from pipeline.extract.quotes.index import Index, Page, token_at
from pipeline.extract.quotes.medium import told_to
from pipeline.extract.quotes.negation import NEGATIONS
from pipeline.extract.quotes.resumption import NARRATION, OPENERS, falls_silent, speech_resumes, verbal
from pipeline.extract.quotes.subjects import PRONOUNS, Subject, SubjectKind, past_standing
from pipeline.extract.quotes.tense import PAST, PRESENT, tense
from pipeline.extract.tokens import DASHES, Token, at
from pipeline.extract.words import FINITE
from pipeline.reference.verbs import Verb, VerbKind, reporting_verbs

_LEADING = 9
_OPENING = 8
_SENTENCE = 60
_OBJECTING = frozenset({"men", "fast"})
# With these a sentence begins that tells of no person.
_BLANK = frozenset("det den detta man".split())
# How words end by which the writer tells how somebody speaks or looks: "men det är ett trött leende".
_BEARING = tuple("leende leendet skratt skrattet röst rösten blick blicken min minen allvar".split())
# With these the writer tells what came next.
_THEN = frozenset("då genast strax sedan snart därefter plötsligt".split())
# What a document does without "det" too: "I rapporten står att".
_WITHOUT_DET = frozenset({"står", "stod"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A reporting clause: tokens `start` up to `end` of a page, with the narration that hangs on to it.

    `resumes`: the speech goes on at `end` in the same sentence. `complete`: nothing but the sentence's end follows.
    `after` is the token behind the subject and its role.
    `medium` is who was told, as written. `next_cue` is the second verb of "berättar hon och tillägger:".
    """

    start: int
    end: int
    cue: str
    verb: Verb
    subject: Subject
    medium: str | None
    next_cue: str | None
    resumes: bool
    after: int


def read_tail(
    index: Index, page: Page, start: int, i: int, stop: int, cue: str, verb: Verb, subject: Subject
) -> Clause:
    """What follows the subject up to where the clause ends: role, medium, narration, a second verb."""
    tokens = page.tokens
    if subject.kind is SubjectKind.NAME:
        i = past_standing(index, tokens, i, stop)
    medium: str | None = None
    next_cue: str | None = None
    resumes = narrates = acts = False
    if at(tokens, i).text == cue.split()[-1]:
        i += 1
    after = i
    while i < stop:
        token = tokens[i]
        if told := told_to(index, tokens, i):
            medium, i = told
            continue
        if token.text == "och" and at(tokens, i + 1).text in reporting_verbs():
            next_cue = _second_verb(tokens, i + 1, stop)
        narrates = narrates or token.word
        acts = acts or _narrates(tokens, i) or token.text in NARRATION
        i += 1
        dash = token.text in DASHES and _spaced(tokens, i - 1) and not _narrates(tokens, i)
        if token.text == ":" or (dash and not (acts and _added(page, i))):
            resumes = i < stop
            break
        if page.closes(token):
            next_cue = None
            break
        if token.text == ",":
            if _taken_up(index, page, start, i, subject, plain=not narrates):
                resumes = i < stop
                break
            narrates = True
    return Clause(start, i, cue, verb, subject, medium, next_cue, resumes, after)


def _taken_up(index: Index, page: Page, start: int, i: int, subject: Subject, *, plain: bool) -> bool:
    """Whether speech goes on behind the comma before token `i`; `plain` tells that nothing else has been told of the
    speaker till there."""
    if (
        verbal(at(page.tokens, i))
        and at(page.tokens, i + 1).text == "och"
        and at(page.tokens, i + 2).text in reporting_verbs()
    ):
        return False
    if falls_silent(page.tokens, start, i) or _followed(page, start, i):
        return False
    told_on = speech_resumes(index, page.tokens, i, subject) or _told_on(page, start, i)
    if plain and told_on:
        return True
    return _first_person_follows(page, i) or _completes(page, start, i) or _objects(index, page, i, subject)


def _followed(page: Page, start: int, i: int) -> bool:
    """Whether words at token `i` tell in the past, as the clause at token `start` does, what came then, while the
    speech is in the present: "Det är kallt, sa hon, | och då kom bussen"."""
    tokens = page.tokens
    if at(tokens, i).text != "och" or at(tokens, i + 1).text not in _THEN or tense(at(tokens, i + 2).text) != PAST:
        return False
    said = {tense(word.text) for word in tokens[max(page.opening(start), start - _SENTENCE) : start]}
    return tense(tokens[start].text) == PAST and PRESENT in said and PAST not in said


def _narrates(tokens: list[Token], i: int) -> bool:
    """Whether what the speaker does follows: "– och ler"."""
    return at(tokens, i).text == "och" and verbal(at(tokens, i + 1))


def _added(page: Page, i: int) -> bool:
    """Whether words behind a dash at token `i` add to what the speaker does and are no sentence of speech: "säger hon
    och lyfter hunden – en tax", but "– men det går inte"."""
    tokens = page.tokens
    verbs = (at(tokens, i + 1).text, at(tokens, i + 2).text)
    opens = at(tokens, i).text in OPENERS and any(map(tense, verbs))
    return at(tokens, i).lower and not opens and not _first_person_follows(page, i)


def _told_on(page: Page, start: int, i: int) -> bool:
    """Whether "och" and a verb behind the clause at token `start` go on with what the speaker tells of himself in the
    past, the clause being in the present: "Jag ringde dem, säger hon, och fick vänta"."""
    tokens = page.tokens
    if at(tokens, i).text != "och" or tense(at(tokens, i + 1).text) != PAST or tense(tokens[start].text) != PRESENT:
        return False
    begin = page.opening(start)
    return any(
        tokens[k].low in ("jag", "vi") and PAST in (tense(at(tokens, k - 1).text), tense(at(tokens, k + 1).text))
        for k in range(max(begin, start - _SENTENCE), start)
    )


def _completes(page: Page, start: int, i: int) -> bool:
    """Whether the verb at token `i` is the one that the sentence before the clause at token `start` has yet to get:
    "Det här, säger hon och pekar, är taket"."""
    tokens = page.tokens
    begin = page.opening(start)
    few = 1 < start - begin <= _OPENING and at(tokens, i).text in FINITE
    return few and not any(tense(tokens[k].text) for k in range(begin, start))


def _objects(index: Index, page: Page, i: int, subject: Subject) -> bool:
    """Whether an objection at token `i` takes speech up behind what the speaker does, and tells of nobody: "säger hon
    och ler, men det går inte att laga"."""
    tokens = page.tokens
    stop = token_at(tokens, page.sentence(tokens[i - 1].start_char)[1])
    objects = at(tokens, i).text in _OBJECTING and at(tokens, i + 1).text in _BLANK
    told_of = any(word.low in PRONOUNS or word.low.endswith(_BEARING) for word in tokens[i:stop])
    if not objects or not tense(at(tokens, i + 2).text) or told_of:
        return False
    return speech_resumes(index, tokens, i, subject)


def _first_person_follows(page: Page, i: int) -> bool:
    """Whether the rest of the sentence speaks of "jag" or "vi": after narration in the clause, that is speech again."""
    for token in page.tokens[i:]:
        if token.text in ("jag", "vi", "mig", "oss"):
            return True
        if page.closes(token) or token.text in DASHES:
            return False
    return False


def _spaced(tokens: list[Token], i: int) -> bool:
    return i > 0 and tokens[i].start_char > tokens[i - 1].end_char and at(tokens, i + 1).start_char > tokens[i].end_char


def whole_verb(tokens: list[Token], i: int) -> str:
    """The verb at `i` by which something is told, with its particle ("fyller i"), that of a document with its "det"
    ("heter det", "står det:"), which but stands for a clause behind "står det att"."""
    k = i + 1 + (at(tokens, i + 1).text in NEGATIONS)
    following = at(tokens, k).text
    verbs = reporting_verbs().get(tokens[i].text, ())
    stands_in = tokens[i].text in _WITHOUT_DET and at(tokens, k + 1).text == "att"
    holds = following == "det" and not stands_in and any(verb.kind is VerbKind.DOCUMENT for verb in verbs[-1:])
    particle = holds or any(verb.particle == following for verb in verbs)
    return f"{tokens[i].text} {following}" if particle else tokens[i].text


def _second_verb(tokens: list[Token], i: int, stop: int) -> str | None:
    """The verb before a colon that ends the clause: "och tillägger:", "och lägger till:"."""
    for k in range(i + 1, min(i + _LEADING, stop)):
        if tokens[k].text == ":":
            return whole_verb(tokens, i)
        if not tokens[k].word:
            return None
    return None
