"""Indirect speech, sentence by sentence: "X menar att ...", "enligt X ...", and the writer's "..., menar X"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.quotes.adverbs import skip_adverbs
from pipeline.extract.quotes.clause_tail import Clause
from pipeline.extract.quotes.clauses import REPORTING, clauses, read_clause
from pipeline.extract.quotes.complements import ASKING
from pipeline.extract.quotes.index import Index, Page, between, held, token_at
from pipeline.extract.quotes.narration import sex_of
from pipeline.extract.quotes.negation import NEGATIONS
from pipeline.extract.quotes.prominence import leading
from pipeline.extract.quotes.reported import fronted, reported
from pipeline.extract.quotes.sources import according, documented, shown
from pipeline.extract.quotes.speech import Speech
from pipeline.extract.quotes.statement import WHO_SPEAKS, Statement, content_of
from pipeline.extract.quotes.subjects import PRONOUNS as SEXES
from pipeline.extract.quotes.subjects import Subject, SubjectKind
from pipeline.extract.quotes.takenup import taken_up
from pipeline.extract.quotes.unmarked_speech import dated, direct
from pipeline.extract.quotes.views import view
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import FINITE, IN_DOCUMENT
from pipeline.model import BlockKind
from pipeline.reference.verbs import reporting_verbs

_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LEDE, BlockKind.TALSTRECK})
_LEAST = 2
_SOON = 5
_AUXILIARY = 4
_SUBJECT = 8
_PERSONS = frozenset("han hon hen".split())
# How a sentence begins in what a document holds.
_HOLDING = tuple(f"{word} " for word in IN_DOCUMENT)


def statements(index: Index, page: Page, speeches: Sequence[Speech]) -> Iterator[Statement]:
    """The indirect speech of a paragraph, in order, none inside direct speech."""
    if page.block.kind not in _TOLD or not (page.cues or any(word in page.block.text for word in _HOLDING)):
        return
    for speech in speeches:
        if speech.clause:
            yield from _in_clause(index, page, speech.clause)
    taken = sorted((speech.start_char, speech.end_char) for speech in speeches)
    framed = [speech for speech in reversed(speeches) if speech.method == "marks-frame"]
    halves = ";" in page.block.text
    start = 0
    while start < len(page.tokens):
        _, end = page.sentence(page.tokens[start].start_char)
        stop = token_at(page.tokens, end)
        if halves:
            stop = next((k for k in range(start + 1, stop) if page.tokens[k].text == ";"), stop)
        told = between(page.cues, start, stop) or page.tokens[start].text in IN_DOCUMENT
        if told and not held(taken, page.tokens[start].start_char, end):
            found = list(_in_sentence(index, page, start, stop))
            yield from found or (
                said for said in taken_up(index, page, start, stop) if not _spoken_before(page, taken, start, end)
            )
        elif told and (colon := _announcing(page, speeches, start, stop)):
            yield from filter(None, [reported(index, page, start, colon, start, None)])
        elif told and (last := next((s for s in framed if page.tokens[start].start_char < s.end_char < end), None)):
            yield from _before_fragment(index, page, start, framed)
            yield from _behind_fragment(index, page, start, token_at(page.tokens, last.end_char), stop)
        start = max(stop, start + 1)


def _spoken_before(page: Page, taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether direct speech stands in the sentence before token `start`, or up to offset `end`."""
    return held(taken, page.tokens[page.opening(max(start - 1, 0))].start_char, end)


def _announcing(page: Page, speeches: Sequence[Speech], start: int, stop: int) -> int | None:
    """Where the words of a sentence that lead up to direct speech end, behind their colon."""
    char = page.tokens[start].start_char
    led = next((speech for speech in speeches if speech.intro is not None and speech.start_char > char), None)
    colon = token_at(page.tokens, led.start_char) if led else start
    while colon > start and page.tokens[colon - 1].text != ":":
        colon -= 1
    alone = (
        led is not None
        and start < colon < stop
        and not any(char <= speech.start_char < led.start_char for speech in speeches)
    )
    return colon if alone else None


def _in_clause(index: Index, page: Page, clause: Clause) -> Iterator[Statement]:
    """What else the clause of direct speech reports: "säger Anna Ek och framhåller att det brådskar"."""
    joints = _joints(index, page, clause.after - 1, clause.end)
    for i in joints or filter(None, [_relative(page, clause)]):
        found = reported(index, page, i, clause.end, i, clause.subject)
        if found and not _points(page, found):
            yield found


def _relative(page: Page, clause: Clause) -> int | None:
    """The first verb of telling or meaning behind ", som" in a clause: "säger Anna Ek, chef, som också anser att"."""
    tokens = page.tokens
    som = next(
        (k for k in range(clause.after, clause.end) if tokens[k].text == "som" and tokens[k - 1].text == ","), None
    )
    if som is None or clause.subject.kind is not SubjectKind.NAME:
        return None
    verb = skip_adverbs(tokens, som + 1)
    return verb if verb < clause.end and tokens[verb].text in reporting_verbs() else None


def _points(page: Page, statement: Statement) -> bool:
    """Whether who speaks points at something with the hand: "säger hon och pekar på en svart slang"."""
    first = token_at(page.tokens, statement.parts[0].start_char)
    return statement.cue.startswith("peka") and at(page.tokens, first - 1).text != "att"


def _in_sentence(index: Index, page: Page, start: int, stop: int) -> Iterator[Statement]:
    """The statements of a sentence: one, or several that are joined: "anser att ... men medger att ..."."""
    heir: Subject | None = None
    for begin, joint in pairwise((start, *_joints(index, page, start + 3, stop), stop)):
        end = joint if joint == stop else joint - 1
        if begin == start:
            found = _opening(index, page, start, end, alone=joint == stop)
        else:
            found = according(index, page, begin, end)
            found = found or reported(index, page, begin if heir else start, end, begin, heir)
        if found and found.parts[-1].end_char - found.parts[0].start_char > _LEAST:
            yield found
            heir = found.subject


def _before_fragment(index: Index, page: Page, start: int, framed: Sequence[Speech]) -> Iterator[Statement]:
    """What a sentence reports before words in marks: "Hon skriver att planen är klar och att den ”är hållbar”"."""
    tokens, char = page.tokens, page.tokens[start].start_char
    mark = token_at(tokens, min((speech.start_char for speech in framed if speech.start_char > char), default=char))
    for k in range(mark - 1, max(mark - _SOON, start), -1):
        if tokens[k].text in ("och", "men", "samt") and tokens[k + 1].text == "att":
            yield from filter(None, [reported(index, page, start, k, start, None)])
            return


def _behind_fragment(index: Index, page: Page, start: int, begin: int, stop: int) -> Iterator[Statement]:
    """What else a sentence reports behind words in marks: "Hon kallade planen ”en ren gissning” och krävde att ..."."""
    tokens = page.tokens
    further = next((k for k in range(begin, stop - 1) if tokens[k].text == "och" and tokens[k + 1].text == "att"), None)
    if further is not None and (whole := reported(index, page, start, stop, start, None)):
        if parts := content_of(page, (further + 2, stop)):
            yield replace(whole, parts=parts)
        return
    for joint in _joints(index, page, begin, stop):
        if found := reported(index, page, start, stop, joint, leading(index, page, start)):
            yield found


def _opening(index: Index, page: Page, start: int, stop: int, *, alone: bool) -> Statement | None:
    """The first statement of a sentence, or of all of it where nothing is joined on."""
    told = according(index, page, start, stop) or documented(index, page, start, stop) or view(index, page, start, stop)
    told = told or fronted(index, page, start, stop) or reported(index, page, start, stop, start, None)
    if told or not alone:
        return told
    behind = shown(index, page, start, stop) or _after(index, page, start, stop)
    return behind or _behind_colon(index, page, start, stop)


def _joints(index: Index, page: Page, start: int, stop: int) -> list[int]:
    """Where further statements of the same sentence begin: "..., och han lyfter fram ...", "... men medger att"."""
    tokens, found = page.tokens, [start]
    for verb in between(page.cues, start + 1, stop):
        begin = _conjunction(tokens, found[-1], verb) + 1
        if not begin:
            continue
        alone = begin == verb and tokens[verb].text in reporting_verbs() and _reports(tokens, verb, stop)
        if alone or (at(tokens, begin - 2).text == "," and _subject_between(index, tokens, begin, verb)):
            found.append(begin)
    return found[1:]


def _conjunction(tokens: list[Token], start: int, verb: int) -> int:
    """The "och", "men" or "medan" not far before a verb, nothing but a subject's words between; -1 for none."""
    for k in range(verb - 1, max(verb - _SUBJECT, start), -1):
        if tokens[k].text in ("och", "men", "medan"):
            return k
        if not tokens[k].word or (tokens[k].text in FINITE and k < verb - _AUXILIARY):
            return -1
    return -1


def _subject_between(index: Index, tokens: list[Token], begin: int, verb: int) -> bool:
    return tokens[begin].text in _PERSONS or any(token.start_char in index.named for token in tokens[begin:verb])


def _reports(tokens: list[Token], verb: int, stop: int) -> bool:
    """Whether the verb at `verb` has something said behind it: "att" or a question soon, or an object."""
    complements = {word for found in reporting_verbs()[tokens[verb].text] for word in found.complements}
    asked = ("att", *ASKING) if "om" in complements else ("att",)
    return "np" in complements or any(tokens[k].text in asked for k in range(verb + 1, min(verb + _SOON, stop)))


def _after(index: Index, page: Page, start: int, stop: int) -> Statement | None:
    """ "Framgången är ingen slump, menar Anna Berg": a view told by the writer, its clause behind or inside it."""
    for clause in clauses(index, page, start, stop):
        reporting = clause.verb.kind in REPORTING and page.tokens[clause.start].text != "som"
        if clause.subject.kind in WHO_SPEAKS and reporting and clause.start - start >= _LEAST:
            whole = clause.resumes or clause.start - start > _LEAST
            denied = at(page.tokens, clause.after).text in NEGATIONS
            told = direct(index, page, clause) or dated(page, start, clause)
            if told or denied or not whole or _asked_for(page, start, stop, clause):
                return None
            rest = (clause.end, stop) if clause.resumes and not _tells_of(page, clause) else (stop, stop)
            if parts := content_of(page, (start, clause.start), rest):
                char = page.tokens[clause.start].start_char
                return Statement(page, parts, clause.cue, clause.subject, char, "view-clause")
    return None


def _asked_for(page: Page, start: int, stop: int, clause: Clause) -> bool:
    """Whether what stands before the clause but tells when the speech behind it was heard: "När bladet frågar vad som
    var bäst, på det hela taget, svarar hon så här:"."""
    tokens = page.tokens
    return tokens[start].low == "när" and tokens[stop - 1].text == ":" and clause.next_cue is None


def _tells_of(page: Page, clause: Clause) -> bool:
    """Whether the writer goes on about who means it: "Det är dyrt, tycker Anna Ek, men hon betalar gärna"."""
    joint, word = (at(page.tokens, k).text for k in (clause.end, clause.end + 1))
    return joint in ("och", "men") and word in _PERSONS and SEXES[word] in (sex_of(clause.subject), None)


def _behind_colon(index: Index, page: Page, start: int, stop: int) -> Statement | None:
    """ "Det slår Anna Berg fast: beslutet kan inte överklagas": what goes on in the same sentence behind the colon."""
    tokens = page.tokens
    within = range(start + 2, stop - _SOON) if ":" in page.block.text else ()
    colon = next((k for k in within if tokens[k].text == ":" and tokens[k + 1].lower), None)
    if colon is None:
        return None
    for i in between(page.cues, start, colon):
        clause = read_clause(index, page, i, colon)
        if clause and clause.subject.kind in WHO_SPEAKS and clause.verb.kind in REPORTING and clause.after == colon:
            parts = content_of(page, (colon + 1, stop))
            return Statement(page, parts, clause.cue, clause.subject, tokens[i].start_char, "reported")
    return None
