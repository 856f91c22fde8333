"""Lower-case nouns that end an organisation's name: "Hedby skola", "Ulvsunda församling", "Kalmar läns museum"."""

from functools import lru_cache

from pipeline.extract.tokens import Token, at
from pipeline.reference.naming import organization_words

ADJECTIVAL = ("ska", "skt", "liga", "ligt", "ella", "ellt")
# Nouns for firms, whose goods may stand after their names: "företaget Klarviks mattor".
FIRMS = ("företaget", "bolaget", "firman", "kedjan", "koncernen", "byrån", "jätten", "tillverkaren")
# Neuter nouns that may be plural: "Sveriges sjukhus" are many.
MANY = ("universitet", "sjukhus", "lasarett", "institut")
_COUNTY = frozenset({"län", "läns"})


@lru_cache(maxsize=1 << 12)
def body(word: str) -> str | None:
    """The noun in basic form if one of its kind ends names, whatever owns it: "fiberförenings" -> "fiberförening"."""
    return _ending(word, organization_words().bodies)


@lru_cache(maxsize=1 << 12)
def kind(word: str) -> str | None:
    """The same for what ends names of smaller places only: "skolas" -> "skola"."""
    return _ending(word, organization_words().kinds)


def _ending(word: str, endings: tuple[str, ...]) -> str | None:
    if not word[:1].islower():
        return None
    forms = (word, word.removesuffix("s"))
    return next((form for form in forms if form.endswith(endings)), None)


def goes_on_to_body(tokens: list[Token], end: int) -> bool:
    """Whether the name before token `end` goes on to be an organisation's: "Borås tingsrätt", "Kalmar läns museum",
    "Klarvik skola"."""
    word = at(tokens, end).text
    end += word in _COUNTY or (word.endswith(ADJECTIVAL) and word[0].islower())
    word = at(tokens, end).text
    return (body(word) or kind(word)) is not None and not describes(tokens, end)


def describes(tokens: list[Token], i: int) -> bool:
    """Whether the noun at `i` only says what a name after it is: "Hedby kammarkör Höströst", "Bagarnas förbund,
    Brödlandet"."""
    following = at(tokens, i + 1)
    comma = following.text == ","
    named = at(tokens, i + 2) if comma else following
    closed = at(tokens, i + 3).text == "," or not comma
    return named.capital and closed and not (comma and named.text.isupper())
