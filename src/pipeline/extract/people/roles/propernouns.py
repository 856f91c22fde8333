"""Bodies that are one of a kind, so that many papers write their names like nouns: "polisen", "skatteverket"."""

from functools import cache

from pipeline.reference import agencies
from pipeline.reference.roles import role_words

_STATE = "Statens "
# How the nouns for the state's agencies end, and their definite forms.
_DEFINITE = (("kommission", "en"), ("inspektion", "en"), ("myndighet", "en"), ("verk", "et"))


def proper_noun(word: str) -> str | None:
    """The organisation that a word in lower case names, in the genitive or not: "polisen", "polisens"; None for any
    other word."""
    names = _names()
    return names.get(word) or names.get(word.removesuffix("s"))


@cache
def _names() -> dict[str, str]:
    """What the words name: police and rescue services, and agencies that one noun in definite form names, also as the
    state's: "haverikommissionen" of "Statens haverikommission"."""
    services = (word.removesuffix("s") for word in role_words().proper_genitives)
    active = [agency.name for agency in agencies() if agency.active]
    nouns = {name.casefold(): name for name in active if " " not in name and name.endswith(("n", "t"))}
    owned = [name.removeprefix(_STATE) for name in active if name.startswith(_STATE)]
    state = (f"{noun}{end}" for noun in owned for ending, end in _DEFINITE if noun.endswith(ending) and " " not in noun)
    return {word: word.capitalize() for word in (*services, *state)} | nouns
