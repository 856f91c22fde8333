"""What reports of matches say, from `matches.toml`."""

import re
import tomllib
from functools import cache
from importlib import resources


@cache
def match_words(kind: str) -> str:
    """The words and phrases of a kind as one group of a pattern: whole words, unless any ending will do."""
    words = " ".join(_data()[kind].split()).split("; ")
    return rf"\b(?:{'|'.join(_whole(word) for word in sorted(words, key=len, reverse=True))})"


def _whole(word: str) -> str:
    return rf"{re.escape(word.removesuffix('*'))}\w*" if word.endswith("*") else rf"{re.escape(word)}\b"


@cache
def _data() -> dict[str, str]:
    return tomllib.loads(resources.files(__package__).joinpath("matches.toml").read_text(encoding="utf-8"))
