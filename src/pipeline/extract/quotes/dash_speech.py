"""Speech led by a dash, at the beginning of a paragraph or inside it."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import zip_longest
from operator import attrgetter

from pipeline.extract.quotes.clause_tail import Clause
from pipeline.extract.quotes.clauses import ACCORDING, clauses, read_clause
from pipeline.extract.quotes.index import SURE_VERBS, Index, Page, between, token_at
from pipeline.extract.quotes.narration import first_person, narrated, sex_of
from pipeline.extract.quotes.quotation_marks import marked
from pipeline.extract.quotes.speech import Speech
from pipeline.extract.quotes.subjects import SubjectKind
from pipeline.extract.quotes.tense import PAST, PRESENT, tense
from pipeline.extract.quotes.turns import RETORTING
from pipeline.extract.tokens import CLOSERS, DASHES, Token, at
from pipeline.extract.words import SUBORDINATING
from pipeline.model import QuoteKind, Span

_RANK = {
    SubjectKind.NAME: 3,
    SubjectKind.PRONOUN: 3,
    SubjectKind.ORGANIZATION: 2,
    SubjectKind.DOCUMENT: 2,
    SubjectKind.TITLE: 2,
    SubjectKind.ANONYMOUS: 1,
}
_COMMA = 2
_CLOSING = 12
_SAID = 120
# By these somebody answers what was said right before.
_REPLYING = RETORTING | {"svara"}
# By these too, but not behind words by which somebody tells what another means: "det menar Anna Berg".
_MEANING = frozenset("menar menade förklarar förklarade framhåller tillägger".split())
_MEANT = frozenset("det detta så som vad hur inte".split())


def dashed(index: Index, page: Page, start: int, intro: int | None = None) -> Speech | None:
    """The speech behind the dash before token `start`, with its clause."""
    stop = len(page.tokens)
    found = _agreeing(_outside(index, page, start, stop))
    if not found:
        found = _without_comma(index, page, start) or _closing(index, page, start)
    parts: list[Span] = []
    begin = start
    for clause, behind in zip_longest(found, found[1:]):
        limit = behind.start if behind else stop
        parts += _part(page, begin, clause.start, before_clause=True)
        begin = clause.end if clause.resumes else _after_sentence(index, page, clause, limit)
    parts += _part(page, begin, _told_end(index, page, found[-1], begin) if found else stop, before_clause=False)
    parts = _unmarked_parts(index.text, parts)
    if not parts:
        return None
    method = "dash-clause" if found else "dash"
    return Speech(QuoteKind.DASH, page, tuple(parts), found[0] if found else None, method, intro)


def _told_end(index: Index, page: Page, clause: Clause, begin: int) -> int:
    """Where the speech behind the last clause ends: before last sentences that begin with the speaker's name."""
    stop, person = len(page.tokens), clause.subject.person
    while stop > begin:
        start = page.opening(stop - 1)
        named = index.person_at(page.tokens[start])
        if start <= begin or not named or not (named[0] is person or named[0].sex == clause.subject.sex):
            break
        if first_person(page.tokens[start:stop]):
            break
        stop = start
    return stop


def _outside(index: Index, page: Page, start: int, stop: int) -> list[Clause]:
    """The clauses of a dash paragraph, but for those inside a quote within the quote, or of it."""
    found = (clause for clause in clauses(index, page, start, stop) if clause.subject.person or clause.cue != ACCORDING)
    return [clause for clause in found if not _inside(index, page, clause, start)]


def _inside(index: Index, page: Page, clause: Clause, start: int) -> bool:
    """Whether a clause stands inside a quote within the quote, or tells who said that: nobody who is named, and the
    inner quote is a sentence of its own. Marks with which the speech begins may be its own."""
    char = page.tokens[clause.start].start_char
    before = bisect_right(page.marked, char, key=attrgetter("opening")) - 1
    inner = page.marked[before] if before >= 0 else None
    if inner is None or not inner.closed:
        return False
    begins = inner.opening <= page.tokens[start].start_char
    if begins and not _tells_on(index, page, clause):
        return False
    own = begins or page.sentence(inner.opening)[0] >= inner.opening - 1
    tells = char - inner.closing <= _COMMA and own and clause.subject.kind is not SubjectKind.NAME
    return char < inner.closing or tells


def _tells_on(index: Index, page: Page, clause: Clause) -> bool:
    """Whether who tells of a quote goes on without marks: "– ”Sluta”, sa chefen till mig. Jag slutade."."""
    behind = page.tokens[clause.end :]
    if first_person(page.tokens[clause.start : clause.end]):
        return True
    marks = any(stretch.opening >= page.tokens[clause.start].start_char for stretch in page.marked)
    return bool(behind) and not marks and not narrated(index, (), behind, clause)


def _agreeing(found: list[Clause]) -> list[Clause]:
    """The clauses that belong to the speech: those of the best kind that speak of the same person as the last one.
    A clause about somebody else is part of what is told: "Då sa läkaren stopp, sa hon, men ..."."""
    if not found:
        return []
    best = max(_RANK[clause.subject.kind] for clause in found)
    kept = [clause for clause in found if _RANK[clause.subject.kind] == best]
    last = kept[-1]
    return [clause for clause in kept if _same(clause, last) and not _told_of(clause, last)]


def _told_of(clause: Clause, last: Clause) -> bool:
    """Whether a clause with a pronoun is part of what is told by somebody who is named only behind it, in another
    tense: "Ingen, sa hon. Då gick jag, säger Anna Berg."."""
    pronoun = clause.subject.kind is SubjectKind.PRONOUN and last.subject.kind is SubjectKind.NAME
    return pronoun and tense(clause.cue) is PAST and tense(last.cue) is PRESENT


def _same(one: Clause, other: Clause) -> bool:
    a, b = one.subject, other.subject
    if a.person and b.person:
        return a.person is b.person
    return len({sex for sex in (sex_of(a), sex_of(b)) if sex}) <= 1


def _without_comma(index: Index, page: Page, start: int) -> list[Clause]:
    """A closing clause whose comma was forgotten: "Det går bra säger Anna Berg."."""
    tokens = page.tokens
    for i in range(len(tokens) - 2, start + 1, -1):
        meaning = tokens[i].text in _MEANING and tokens[i - 1].low not in _MEANT
        if (meaning or tokens[i].text in SURE_VERBS) and at(tokens, i - 1).word:
            clause = read_clause(index, page, i, len(tokens))
            if clause and clause.subject.kind is SubjectKind.NAME and clause.end == len(tokens):
                return [clause]
    return []


def _closing(index: Index, page: Page, start: int) -> list[Clause]:
    """A clause with any verb and nothing but a pronoun or name near the paragraph's end: "– Kom nu, lockar hon."."""
    stop = len(page.tokens)
    for i in between(page.heads, max(stop - _CLOSING, 2), stop):
        begins = page.opening(i)
        begins += not page.tokens[begins].word
        clause = read_clause(index, page, i, stop, marked=True)
        fronted = at(page.tokens, begins).text in SUBORDINATING
        if clause and not fronted and _goes_with(page, clause) and not _inside(index, page, clause, start):
            return [clause]
    return []


def _goes_with(page: Page, clause: Clause) -> bool:
    """Whether the paragraph ends behind the subject, or with what the speaker does."""
    return clause.after >= len(page.tokens) - 1 or at(page.tokens, clause.after).text == "och"


def _part(page: Page, start: int, stop: int, *, before_clause: bool) -> list[Span]:
    """The words from token `start` up to `stop`, without the comma or dash that sets the clause apart."""
    tokens = page.tokens
    while start < stop and tokens[start].text in DASHES | {","} and _loose(tokens, start):
        start += 1
    while before_clause and stop > start and tokens[stop - 1].text in DASHES | {","}:
        stop -= 1
    if start >= stop or not any(tokens[k].word for k in range(start, stop)):
        return []
    return [Span(tokens[start].start_char, tokens[stop - 1].end_char)]


def _loose(tokens: list[Token], i: int) -> bool:
    return at(tokens, i + 1).start_char > tokens[i].end_char or tokens[i].text == ","


def _after_sentence(index: Index, page: Page, clause: Clause, limit: int) -> int:
    """Where speech goes on after the clause has ended its sentence, before the token `limit` at which the next clause
    or the block's end stands; `limit` where only narration follows. A reply may speak of whom the
    question or turn before speaks of."""
    i, said = clause.end, page.tokens[max(clause.start - _SAID, 0) : clause.start]
    before = index.page_before(page)
    replied = clause.verb.lemma in _REPLYING
    if before and before.led and (replied or any(token.text == "?" for token in before.tokens)):
        said = [*before.tokens, *said]
    while i < limit:
        if page.tokens[i].text in DASHES and _loose(page.tokens, i):
            return i + 1
        stop = min(token_at(page.tokens, page.sentence(page.tokens[i].start_char)[1]), limit)
        if not narrated(index, said, page.tokens[i:stop], clause):
            return i
        i = max(stop, i + 1)
    return limit


def _unmarked_parts(text: str, parts: list[Span]) -> list[Span]:
    """The parts without marks that enclose the whole of one."""
    bare = []
    for part in parts:
        whole = marked(text[part.start_char : part.end_char], part.start_char)
        around = len(whole) == 1 and whole[0].opening == part.start_char
        if around and not text[whole[0].closing : part.end_char].strip(".,!? "):
            part = Span(whole[0].start, whole[0].end)
        bare.append(part)
    return bare


def inline_dashes(index: Index, page: Page) -> Iterator[Speech]:
    """Speech that begins with a dash inside a paragraph: "Anna Berg lovar: – Det blir av."; the dash may touch the word
    behind it, and a colon before it."""
    tokens = page.tokens
    for i in page.dashes:
        if not 2 <= i < len(tokens) - 1 or not tokens[i + 1].capital:
            continue
        before = tokens[i - 1].text
        if tokens[i].start_char == tokens[i - 1].end_char and before != ":":
            continue
        if before == ":" or before in CLOSERS or before in ".!?":
            speech = dashed(index, page, i + 1, page.block.start_char)
            if speech and (speech.clause or (before == ":" and _led_up_to(index, page, i - 1))):
                yield speech
                return


def _led_up_to(index: Index, page: Page, colon: int) -> bool:
    """Whether the sentence that ends in the colon at a token tells of somebody, or that something is said; what stands
    behind "Säljes:" is a list."""
    start = page.opening(colon)
    return any(start <= k < colon for k in (*page.cues, *index.telling(page)))
