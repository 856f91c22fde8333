"""Nouns that stand for an organisation named before, kind by kind, from `bodies.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from pipeline.reference.endings import Endings
from pipeline.reference.naming import organization_words

# They stand for a municipality or a region, whose names are a closed list.
MUNICIPAL = frozenset({"kommunen", "staden"})
REGIONAL = frozenset({"regionen"})
# A national team's coach, whose title tells of no federation.
_NATIONAL = "förbundskapten"


@dataclass(frozen=True, slots=True)
class BodyKind:
    """`nouns` are definite forms in lower case, `names` endings of names of that kind, whole words where they are short
    and have no "-" before them. `open`: the noun may stand for an organisation whose name does not tell its kind.
    `known`: of which of the well-known kinds it then is, any if empty. `members`: one of that kind has members, and is
    no firm. `letters`, in lower case, tell so beside another word: "Ryds IF"."""

    nouns: tuple[str, ...]
    names: tuple[str, ...]
    open: bool
    members: bool = False
    known: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()

    def names_one(self, name: str) -> bool:
        """Whether an organisation's name tells that it is of this kind."""
        return self.told_by(name) > 0

    def told_by(self, name: str) -> int:
        """The length of the longest ending by which a name tells so, 0 for none: "Högskolan" tells of more than
        "skolan"."""
        return _told(name).get(self.nouns, 0)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("bodies.toml").read_text(encoding="utf-8"))


@cache
def body_kinds() -> tuple[BodyKind, ...]:
    """The kinds, read from the package on first use and kept."""
    return tuple(
        BodyKind(
            tuple(k["nouns"].split()),
            tuple(k["names"].split()),
            k["open"],
            k.get("members", False),
            frozenset(k.get("known", "").split()),
            frozenset(map(str.casefold, organization_words().clubs)) if k.get("letters") else frozenset(),
        )
        for k in _data()["kind"]
    )


@cache
def firm_nouns() -> frozenset[str]:
    """The nouns, in definite form, for firms, which have owners: "företaget"."""
    return frozenset(_data()["firms"].split())


@cache
def houses() -> frozenset[str]:
    """The nouns that stand before the name of a house and belong to it: "Hotell Klarvik"."""
    return frozenset(_data()["houses"].split())


@cache
def homes() -> tuple[str, ...]:
    """How nouns end that stand behind the name of a house and belong to it: "Klarvikens äldreboende"."""
    return tuple(_data()["homes"].split())


def official_bodies() -> dict[str, str]:
    """The official names of some that go by a common one, by that: "Polisen"."""
    official: dict[str, str] = _data()["official"]
    return official


@cache
def _no_bodies() -> tuple[str, ...]:
    """Nouns that end like those for organisations and are none: "förslaget" like "laget"."""
    return tuple(_data()["no_bodies"].split())


@cache
def sides() -> dict[str, str]:
    """What the nouns for one of the two sides of a match tell: "home", "away", "leaders"."""
    return {noun: side for side, nouns in _data()["sides"].items() for noun in nouns.split()}


@cache
def side_places() -> tuple[str, ...]:
    """What belongs to one of the two sides of a match, behind "hemma" or "borta": "båset"."""
    return tuple(_data()["side_places"]["ends"].split())


@cache
def dealings() -> dict[str, str]:
    """Which side of a deal the nouns for one tell: "buyer", "contractor"."""
    return {noun: side for side, nouns in _data()["dealings"].items() for noun in nouns.split()}


@lru_cache(maxsize=4096)
def body_noun(word: str) -> str | None:
    """The noun as it stands for an organisation: "elnätsbolaget" is "bolaget". None for any other word, and for one
    with a capital."""
    if word in MUNICIPAL | REGIONAL or word in sides() or word in dealings():
        return word
    if not word[:1].islower() or word.endswith(_no_bodies()):
        return None
    return word if word in _nouns() else _lasts().longest(word) or None


@cache
def _nouns() -> frozenset[str]:
    return frozenset(noun for kind in body_kinds() for noun in kind.nouns)


@cache
def _lasts() -> Endings:
    """The nouns that compounds may end with."""
    return Endings(_nouns().difference(_data()["whole"].split()))


@lru_cache(maxsize=4096)
def indefinite_body(word: str) -> str | None:
    """The same of a noun in indefinite form: "elnätsbolag" is "bolaget", "museum" is "museet"."""
    forms = [word + ending for ending in ("et", "en", "n", "an")] + [word.removesuffix("um") + "et"]
    return next((noun for form in forms if (noun := body_noun(form)) and noun not in dealings()), None)


@lru_cache(maxsize=4096)
def definite_body(word: str) -> str | None:
    """The definite form of such a noun: "förening" gives "föreningen"; None for any other word."""
    forms = {word + ending for ending in ("en", "et", "n", "an")}
    return next((noun for kind in body_kinds() for noun in kind.nouns if noun in forms), None)


@lru_cache(maxsize=1024)
def body_in_title(role: str) -> str | None:
    """The noun that a compound title tells, or its committee: "förbundsordförande" tells "förbundet", "regiondirektör"
    "regionen", "kyrkorådets ordförande" "församlingen"."""
    told: list[str] = [noun for noun, titles in _data()["titles"].items() if role in titles.split()]
    if not role.endswith(_NATIONAL):
        told += [noun for head, noun in _data()["compounds"].items() if role.startswith(head) and role != head]
    told += [noun for head, noun in _data()["boards"].items() if any(word.startswith(head) for word in role.split())]
    return next(iter(told), None)


@lru_cache(maxsize=1024)
def side_in_title(role: str) -> str | None:
    """The noun for the side of a match that a compound title tells: "bortatränare" tells "bortalaget"."""
    return next((noun for head, noun in _data()["side_titles"].items() if role.startswith(head)), None)


@lru_cache(maxsize=256)
def kind_of(noun: str) -> BodyKind | None:
    """The kind whose noun this is; None for those of a municipality or region."""
    return next((kind for kind in body_kinds() if noun in kind.nouns), None)


@lru_cache(maxsize=4096)
def _told(name: str) -> dict[tuple[str, ...], int]:
    """The kinds, by their nouns, of which a name tells, with `BodyKind.told_by`."""
    words = name.casefold().split()
    found = {}
    for kind in body_kinds():
        letters = kind.letters.intersection(words) if len(words) > 1 else ()
        keys = (key for word in words for key in kind.names if _ends(word, key))
        if length := max(map(len, (*letters, *keys)), default=0):
            found[kind.nouns] = length
    return found


def narrower(kind: BodyKind, other: BodyKind) -> bool:
    """Whether a kind is one of another's: a "bostadsbolag" is a "bolag", and no "lag"."""
    return any(wider in other.nouns for noun in kind.nouns if (wider := _wider(noun)))


@cache
def _wider(noun: str) -> str | None:
    """The longest noun that another ends with: "bolaget" for "bostadsbolaget"."""
    shorter = [n for kind in body_kinds() for n in kind.nouns if noun.endswith(n) and n != noun]
    return max(shorter, key=len, default=None)


def _ends(word: str, key: str) -> bool:
    ending = key.removeprefix("-")
    return word == ending or (len(key) > 3 and word.endswith(ending))


def is_squad(word: str) -> bool:
    """Whether a word, or its genitive, is what a club calls one of its teams, and names no organisation: "A-laget",
    "U14-laget"."""
    letter, _, noun = word.partition("-")
    return len(letter[:1] + letter[1:].strip("0123456789")) == 1 and noun.removesuffix("s") in ("lag", "laget")
