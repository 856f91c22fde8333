"""The blocks of stored readings, fetched as they are needed, and the words of their running text."""

import re
from collections.abc import Iterable, Sequence

import pyarrow as pa

from pipeline.model import Block, BlockKind
from pipeline.warehouse.ids import fold
from pipeline.warehouse.join import Shown
from pipeline.warehouse.serial import load_blocks
from pipeline.warehouse.store import Connection, arriving

_SET_APART = frozenset(
    {BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.PULL_QUOTE, BlockKind.TABLE}
)
_WORD = re.compile(r"\w+")
_SHINGLE = 3


def prose_words(blocks: Sequence[Block]) -> list[str]:
    """The folded words of the running text: what an article says, whatever the page sets around it."""
    return [word for block in blocks if block.kind not in _SET_APART for word in _WORD.findall(fold(block.text))]


class Texts:
    """The blocks of readings, each fetched once."""

    def __init__(self, con: Connection) -> None:
        self._con = con
        self._blocks: dict[tuple[str, int], tuple[Block, ...]] = {}
        self._shingles: dict[tuple[str, int], frozenset[str]] = {}

    def fetch(self, readings: Iterable[Shown]) -> None:
        """Have the blocks of these readings at hand, in one query."""
        wanted = {(shown.capture_id, shown.ordinal) for shown in readings} - self._blocks.keys()
        if not wanted:
            return
        keys = pa.table({"capture_id": [key[0] for key in wanted], "ordinal": [key[1] for key in wanted]})
        with arriving(self._con, keys):
            found = self._con.execute(
                "SELECT capture_id, ordinal, blocks FROM readings JOIN arriving USING (capture_id, ordinal)"
            ).fetchall()
        self._blocks |= {(capture, ordinal): load_blocks(blocks) for capture, ordinal, blocks in found}

    def blocks(self, shown: Shown) -> tuple[Block, ...]:
        """The blocks of a reading, not yet placed."""
        self.fetch([shown])
        return self._blocks[shown.capture_id, shown.ordinal]

    def shingles(self, shown: Shown) -> frozenset[str]:
        """Every three words in a row of a reading's running text; all its words where there are fewer."""
        key = shown.capture_id, shown.ordinal
        if key not in self._shingles:
            words = prose_words(self.blocks(shown))
            last = max(len(words) - _SHINGLE, 0)
            found = (" ".join(words[at : at + _SHINGLE]) for at in range(last + 1))
            self._shingles[key] = frozenset(each for each in found if each)
        return self._shingles[key]
