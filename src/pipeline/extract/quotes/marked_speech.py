"""Speech in quotation marks: which stretches are speech, and which are titles, scare quotes or slogans."""

from collections.abc import Iterator, Sequence

from pipeline.extract.quotes.clause_tail import Clause
from pipeline.extract.quotes.clauses import as_said, clause_behind, read_clause, said_before
from pipeline.extract.quotes.fragments import fragment
from pipeline.extract.quotes.index import SURE_VERBS, Index, Page, token_at
from pipeline.extract.quotes.inscriptions import inscribed_before, inscribed_behind
from pipeline.extract.quotes.quotation_marks import Marked
from pipeline.extract.quotes.speech import Speech
from pipeline.extract.quotes.subjects import SubjectKind
from pipeline.extract.tokens import Token, at
from pipeline.model import QuoteKind, Span
from pipeline.reference.verbs import VerbKind, reporting_verbs

_TITLED = (
    "rapporten boken filmen låten kampanjen projektet rubriken parollen mottot devisen sloganen temat titeln visionen "
    "utställningen begreppet uttrycket ordet orden termen namnet kallad kallas kallar kallat kallade heter hette så "
    "planen programmet strategin verktyget appen synsättet pjäsen serien podden skylten artikeln motionen boktiteln "
    "romanen albumet dikten sången föreställningen konceptet satsningen initiativet utmärkelsen priset kursen "
    "utbildningen spelet skriften handboken broschyren debattartikeln döpt kallats s.k tankesättet gruppen nätverket"
    " rörelsen klubben kategorin alternativet svarsalternativet påståendet kapitlet avsnittet"
).split()
_TITLE_NOUNS = frozenset(_TITLED)
# Behind these stands what a text is called, whoever writes it: "under rubriken ”Tack” skriver hon:".
_HEADLINES = frozenset("rubriken rubrik titeln".split())
# What words before a colon announce.
_LEADING = frozenset(
    "motivering motiveringen svaret svar råd rådet kommentar kommentaren beskedet budskapet frågan".split()
)
# How near a verb stands before the marks: "kallade | i höstas boken ”...”".
_CALLED = 5
_LEAST_BARE = 4
_LEAST_PARTIAL = 6


def in_marks(index: Index, page: Page) -> Iterator[Speech]:
    """The speech in quotation marks of a paragraph, in order. What a clause sets apart is one speech."""
    stretches = page.marked
    i = 0
    while i < len(stretches):
        if at(page.tokens, token_at(page.tokens, stretches[i].opening) - 1).text in _HEADLINES:
            i += 1
            continue
        parts, clause, used = _joined(index, page, stretches, i)
        if clause is None and (inner := _inner_clause(index, page, stretches[i])):
            parts, clause = inner
        if clause and not (_fragment(page, stretches[i]) or inscribed_behind(page, clause)):
            yield Speech(QuoteKind.QUOTATION_MARKS, page, parts, clause, "marks-clause", _intro(page, stretches, i))
        elif not clause and (method := _bare(index, page, stretches[i], following=i > 0)):
            yield Speech(QuoteKind.QUOTATION_MARKS, page, parts, None, method, _intro(page, stretches, i))
        i += used


def _fragment(page: Page, stretch: Marked) -> bool:
    """Whether a stretch is but a few words of a sentence that somebody else tells: "Bron är ”klar”, säger hon"."""
    tokens = page.tokens
    first, last = token_at(tokens, stretch.start), token_at(tokens, stretch.end)
    mark = token_at(tokens, stretch.opening)
    before = at(tokens, mark - 1)
    led = page.opening(mark) < mark and (before.word or before.text in ",")
    return led and last - first < _LEAST_PARTIAL and tokens[first].lower


def _joined(
    index: Index, page: Page, stretches: Sequence[Marked], i: int
) -> tuple[tuple[Span, ...], Clause | None, int]:
    """A stretch with its clause and those that go on right after it."""
    parts, first, used = [Span(stretches[i].start, stretches[i].end)], None, 1
    while True:
        clause = _clause_after(index, page, stretches[i + used - 1])
        first = first or clause
        if clause is None or i + used >= len(stretches):
            return tuple(parts), first, used
        nearest = stretches[i + used]
        if _names_work(page, clause, nearest) or _another(clause, _clause_after(index, page, nearest)):
            return tuple(parts), first, used
        rest = index.text[page.tokens[clause.end - 1].end_char : nearest.opening] if clause.end else "-"
        if rest.strip(" ,:–—-"):
            return tuple(parts), first, used
        parts.append(Span(nearest.start, nearest.end))
        used += 1


def _another(clause: Clause, following: Clause | None) -> bool:
    """Whether the next stretch has a clause that names somebody else: "”Är du här?” frågade han. ”Ja”, sa Lisa Ek."."""
    person = following.subject.person if following else None
    return person is not None and person is not clause.subject.person


def _names_work(page: Page, clause: Clause, stretch: Marked) -> bool:
    """Whether marks in the narration that hangs on to a clause follow a plain word: "där hon också läste ”Havet”"."""
    k = token_at(page.tokens, stretch.opening) - 1
    before = at(page.tokens, k)
    return k >= clause.after and before.word and before.text not in reporting_verbs() and not clause.next_cue


def _clause_after(index: Index, page: Page, stretch: Marked) -> Clause | None:
    """The reporting clause right behind the closing mark: "”...”, säger hon", "”...” skriver ILF"."""
    tokens = page.tokens
    i = token_at(tokens, stretch.closing)
    while at(tokens, i).text in (",", ".", "–", "—", "-"):
        i += 1
    stop = next((k for k in range(i, len(tokens)) if tokens[k].text in '”“"»«'), len(tokens))
    if at(tokens, i).lower:
        return as_said(index, page, i, stop) or read_clause(index, page, i, stop, marked=True)
    return clause_behind(index, page, i, stop)


def _inner_clause(index: Index, page: Page, stretch: Marked) -> tuple[tuple[Span, ...], Clause] | None:
    """The speech and the clause of marks that close behind the clause: "”Det går bra, säger Anna Berg, vd.”"."""
    tokens = page.tokens
    first, stop = token_at(tokens, stretch.start), token_at(tokens, stretch.end)
    comma = next(
        (k for k in range(stop - 2, first, -1) if tokens[k + 1].text in SURE_VERBS and tokens[k].text == ","), 0
    )
    clause = read_clause(index, page, comma + 1, stop) if comma else None
    if clause is None or clause.subject.kind is not SubjectKind.NAME or clause.end < stop - 1:
        return None
    return (Span(stretch.start, tokens[comma].start_char),), clause


def _intro(page: Page, stretches: Sequence[Marked], i: int) -> int | None:
    """Where the words that lead up to a stretch begin, if a colon joins them to it."""
    k = token_at(page.tokens, stretches[i].opening) - 1
    if k >= 0 and page.tokens[k].text == ":":
        return page.sentence(page.tokens[k].start_char)[0]
    return None


def _bare(index: Index, page: Page, stretch: Marked, *, following: bool) -> str | None:
    """The method by which a stretch without a clause is speech, or None: it is introduced, stands as a sentence of its
    own, goes on after speech, or is a long part of a sentence with a verb of its own."""
    tokens = page.tokens
    first, last = token_at(tokens, stretch.start), token_at(tokens, stretch.end)
    inside = tokens[first:last]
    words = [token for token in inside if token.word]
    mark = token_at(tokens, stretch.opening)
    before = at(tokens, mark - 1)
    called = words[:1] and words[0].lower and any(map(_calls, tokens[max(mark - _CALLED, 0) : mark - 1]))
    titled = _titled(tokens, mark - 1) and before.text != ":" and not called
    if titled or not words or inscribed_before(page, page.opening(mark), mark):
        return None
    if before.text == ":" and _introduced(page, stretch, words):
        return "marks-introduced"
    if len(words) >= _LEAST_BARE and said_before(index, tokens, mark):
        return "marks-verb"
    start, end = page.sentence(stretch.start)
    start = tokens[token_at(tokens, start)].start_char
    alone = stretch.opening <= start and (stretch.closing >= end or not stretch.closed)
    ended = bool(inside) and (inside[-1].text in ".!?…" or _ended_behind(page, stretch))
    enough = len(words) >= _LEAST_BARE or (ended and (following or stretch.opening == page.block.start_char))
    if alone and enough and words[0].capital and (ended or following or not stretch.closed):
        return "marks-alone"
    return fragment(index, tokens, token_at(tokens, start), first, words, several=end < stretch.end)


def _ended_behind(page: Page, stretch: Marked) -> bool:
    """Whether the full stop of the last of several sentences in marks stands behind the mark."""
    following = at(page.tokens, token_at(page.tokens, stretch.closing))
    return following.text == "." and page.sentence(stretch.start)[1] < stretch.end


def _introduced(page: Page, stretch: Marked, words: Sequence[Token]) -> bool:
    """Whether words before a colon introduce speech: a reporting verb, a motivation, or a name right before it."""
    tokens = page.tokens
    colon = token_at(tokens, stretch.opening) - 1
    start = page.opening(colon)
    lead = [token.low for token in tokens[start:colon]]
    spoken = any(word in reporting_verbs() or word in _LEADING for word in lead)
    ended = tokens[token_at(tokens, stretch.end) - 1].text in ".!?…" and not _titled(tokens, colon - 1)
    return spoken or (words[0].capital and (ended or len(words) >= _LEAST_BARE))


def _titled(tokens: list[Token], i: int) -> bool:
    """Whether a word that names works or mere words stands right before the mark: "boken ”...”", "så kallade ”...”"."""
    word = at(tokens, i).low
    return word in _TITLE_NOUNS or (word == "kallade" and at(tokens, i - 1).text == "så")


def _calls(token: Token) -> bool:
    """Whether a verb tells that what stands behind it is called something: "kallar planen ”en dyr gissning”"."""
    return any(verb.kind is VerbKind.NAMING for verb in reporting_verbs().get(token.text, ()))
