"""An article as the warehouse holds it, its quotes placed in its text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import duckdb

from pipeline.explain.pieces import Mark, Named, Piece, Weight, pieces
from pipeline.explain.reasons import KINDS, reasons, standing, sureness
from pipeline.warehouse.store import Row, select

_PARTS = """
    SELECT p.* FROM quote_parts p JOIN quotes USING (quote_id) WHERE article_id = ? ORDER BY ordinal, part
"""
_NAMES = """
    SELECT m.start_char, m.end_char, e.type, e.name FROM mentions m JOIN entities e USING (entity_id)
    WHERE article_id = ? ORDER BY start_char, end_char, e.type, e.name
"""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Said:
    """A quote to be shown. `number` counts from 1 in the order of the text, `voice` from 1 in the order in which
    the speakers come up, 0 for nobody."""

    number: int
    voice: int
    row: Row
    spans: tuple[tuple[int, int], ...]

    @property
    def direct(self) -> bool:
        return bool(self.row["kind"] != "indirect")

    @property
    def kind(self) -> str:
        return KINDS[self.row["kind"]]

    @property
    def standing(self) -> str:
        return standing(self.row)

    @property
    def sureness(self) -> str:
        return sureness(self.row["confidence"])

    @property
    def reasons(self) -> tuple[str, ...]:
        return tuple(reasons(self.row))


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the article in pieces, a table also in cells, with the quotes that begin in it."""

    kind: str
    pieces: tuple[Piece, ...]
    quotes: tuple[Said, ...]
    cells: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """All that is shown of an article; `issues` are the rows that concern it."""

    article: Row
    passages: tuple[Passage, ...]
    quotes: tuple[Said, ...]
    issues: tuple[Row, ...]

    @property
    def cast(self) -> tuple[tuple[Said, int], ...]:
        """Each speaker by the first quote, with how many there are."""
        first = {said.voice: said for said in reversed(self.quotes)}
        return tuple((first[v], sum(s.voice == v for s in self.quotes)) for v in sorted(first) if v)


def tell(con: duckdb.DuckDBPyConnection, article: Row, *, mentions: bool) -> Told:
    """The article (a row of `articles`) with its quotes, and with the names in it where `mentions` is True."""
    key = [article["article_id"]]
    blocks = select(con, "SELECT * FROM article_blocks WHERE article_id = ? ORDER BY block_no", key)
    quotes = _quotes(
        select(con, "SELECT * FROM quotes WHERE article_id = ? ORDER BY ordinal", key), select(con, _PARTS, key)
    )
    names = [Named(**row) for row in select(con, _NAMES, key)] if mentions else []
    issues = select(con, "SELECT * FROM issues WHERE article_id = ? ORDER BY severity, message", key)
    passages = _passages(blocks, quotes, list(_marks(blocks, quotes)), names)
    return Told(article, tuple(passages), quotes, tuple(issues))


def _quotes(rows: Sequence[Row], parts: Sequence[Row]) -> tuple[Said, ...]:
    voices: dict[str, int] = {}
    quotes = []
    for row in rows:
        name = row["speaker_id"] or row["speaker_name"]
        voice = voices.setdefault(name, len(voices) + 1) if name else 0
        spans = tuple((p["start_char"], p["end_char"]) for p in parts if p["quote_id"] == row["quote_id"])
        quotes.append(Said(row["ordinal"], voice, row, spans))
    return tuple(quotes)


def _passages(
    blocks: Sequence[Row], quotes: Sequence[Said], marks: Sequence[Mark], names: Sequence[Named]
) -> Iterator[Passage]:
    begun: set[int] = set()
    for block in blocks:
        start, end = block["start_char"], block["end_char"]
        cut = tuple(pieces(block["text"], start, marks, names, begun))
        here = tuple(said for said in quotes if start <= said.row["start_char"] < end)
        grid = block["text"].split("\n") if block["kind"] == "table" else ()
        yield Passage(block["kind"], cut, here, tuple(tuple(line.split("\t")) for line in grid))


def _marks(blocks: Sequence[Row], quotes: Sequence[Said]) -> Iterator[Mark]:
    spoken = [span for said in quotes if said.direct for span in said.spans]
    for said in quotes:
        weight = Weight.DIRECT if said.direct else Weight.INDIRECT
        for start, end in said.spans:
            yield Mark(start, end, said.number, weight)
        yield from _clause(blocks, said, spoken)


def _clause(blocks: Sequence[Row], said: Said, spoken: Sequence[tuple[int, int]]) -> Iterator[Mark]:
    """The cue and the name of the reporting clause, where they stand nearest to the quote outside of all speech."""
    at = next(
        (i for i, block in enumerate(blocks) if block["start_char"] <= said.row["start_char"] < block["end_char"]), 0
    )
    for words in (said.row["cue"], said.row["speaker_as_written"]):
        for block in (blocks[at], blocks[max(0, at - 1)]) if words else ():
            places = [
                place for place in _places(block, words) if not any(a < place[1] and place[0] < b for a, b in spoken)
            ]
            if places:
                start, end = min(places, key=lambda place: _distance(place, said.spans))
                yield Mark(start, end, said.number, Weight.CLAUSE)
                break


def _places(block: Row, words: str) -> Iterator[tuple[int, int]]:
    """Where the words stand in the block, whole, whatever their case."""
    text, wanted = block["text"], words.casefold()
    for token in _WORD.finditer(text):
        start, end = token.start(), token.start() + len(words)
        if text[start:end].casefold() == wanted and not text[end : end + 1].isalnum():
            yield block["start_char"] + start, block["start_char"] + end


def _distance(place: tuple[int, int], spans: Sequence[tuple[int, int]]) -> int:
    return min(max(start - place[1], place[0] - end, 0) for start, end in spans)
