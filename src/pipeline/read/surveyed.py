"""Captions that are the labels of those who answer in a street survey, each a portrait above the answer."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.model import Block, BlockKind

# "Kerstin Alm, 79 år, pensionär, Ryd".
_LABEL = re.compile(r"[A-ZÅÄÖ][\w’'-]+(?: [A-ZÅÄÖ\w][\w’'-]*){0,3}, \d{1,3}(?: år)?(?:, [^.!?]{2,80})?\.?")
_FEWEST = 2


def with_labels(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with such captions, where several stand each right above speech, as paragraphs: else what they say of
    who answers would be lost to the text."""
    above = pairwise(blocks)
    labels = [n for n, (block, below) in enumerate(above) if _labels(block) and below.kind is BlockKind.TALSTRECK]
    if len(labels) < _FEWEST:
        return list(blocks)
    return [replace(block, kind=BlockKind.PARAGRAPH) if n in labels else block for n, block in enumerate(blocks)]


def _labels(block: Block) -> bool:
    return block.kind is BlockKind.CAPTION and _LABEL.fullmatch(block.text) is not None
