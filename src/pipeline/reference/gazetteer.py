"""Long lists of names and words for the tagger, beside the registers: written by hand by kind, and from packages."""

import lzma
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

ORGANISATION_KINDS = (
    "company media club union public association international armed party education culture band"
).split()


@cache
def gazetteer() -> Mapping[str, frozenset[str]]:
    """Names by kind: the kinds of organisation, event and work, country, city and sweden (its places), person."""
    data = tomllib.loads(_text("gazetteer.toml"))
    return MappingProxyType(
        {
            kind: frozenset(" ".join(name.split()) for name in names.split(";"))
            for part in data.values()
            for kind, names in part.items()
        }
    )


@cache
def tagger_words() -> Mapping[str, tuple[str, ...]]:
    """The word lists of `tagger_words.toml` by their names there."""
    return MappingProxyType(
        {name: tuple(words.split()) for name, words in tomllib.loads(_text("tagger_words.toml")).items()}
    )


@cache
def world_cities() -> frozenset[str]:
    """Cities of 50,000 inhabitants or more, by the names that GeoNames has for them."""
    return frozenset(_text("world_cities.txt").splitlines())


@cache
def world_given_names() -> frozenset[str]:
    """Given names of many countries, in Latin letters."""
    return frozenset(_text("world_given_names.txt").split())


@cache
def world_surnames() -> frozenset[str]:
    """Surnames of many countries, in Latin letters."""
    return frozenset(_text("world_surnames.txt").split())


@cache
def dictionary() -> frozenset[str]:
    """Swedish words in lower case, but for compounds and genitives of others there."""
    packed = resources.files(__package__).joinpath("dictionary.txt.xz").read_bytes()
    return frozenset(lzma.decompress(packed).decode().split())


def _text(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
