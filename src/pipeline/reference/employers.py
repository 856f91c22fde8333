"""Which organisations a role is one of, class by class, from `employers.toml`."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from pipeline.reference.bodies import BodyKind, body_kinds, kind_of
from pipeline.reference.registers import agencies, known_organisations

# How nouns for who has a trade end, and the least that is left of the trade.
_AGENTS = ("ledare", "mästare", "are", "ist")
_STEM = 3


class Reach(StrEnum):
    """How far from who has a role the employer may be named; see the comments in the file."""

    ARTICLE = "article"
    NEAR = "near"
    HEADLINE = "headline"
    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class EmployerClass:
    """`roles` are role nouns, `endings` how compounds of them end. `kinds`, `known` and `authorities` tell which
    organisations fit; `open`, that one whose name tells no kind does; `any`, that every one does, but in a headline
    those of `kinds` alone, if there are any. `rivals`: a second one that fits leaves open which is meant. `service`:
    municipalities have such staff too. `hired`: who has such a role works for an employer."""

    roles: frozenset[str]
    endings: tuple[str, ...]
    kinds: tuple[BodyKind, ...]
    known: frozenset[str]
    authorities: frozenset[str]
    open: bool
    any: bool
    rivals: bool
    service: bool
    hired: bool
    reach: Reach

    def has(self, role: str) -> bool:
        """Whether a role, in basic form, is one of this class."""
        words = role.casefold().split()
        return any(word in self.roles or word.endswith(self.endings) for word in words)

    @property
    def municipal(self) -> bool:
        """Whether none but municipalities give such a role."""
        return self.authorities == {"municipality"} and not self.any

    @property
    def of_region(self) -> bool:
        """Whether such a role is held for a region and for nothing else."""
        return self.authorities == {"region"} and not (self.any or self.kinds)

    @property
    def elected(self) -> bool:
        """Whether such a role is held by who was elected for a party."""
        return self.reach is Reach.SENTENCE

    @property
    def of_firm(self) -> bool:
        """Whether such a role is held in a firm, or in what is run as one, and never in a club."""
        return "company" in self.known and not ("club" in self.known or self.authorities)

    @property
    def acting(self) -> bool:
        """Whether an organisation of any name may be meant, so that it must be the one that acts."""
        return self.open or self.any

    @property
    def closed(self) -> bool:
        """Whether none but organisations fit whose names tell their kind."""
        return bool(self.kinds) and not self.open


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("employers.toml").read_text(encoding="utf-8"))


@cache
def _words(name: str) -> tuple[str, ...]:
    """The words of one of the lists."""
    return tuple(str(_data()[name]).split())


@cache
def _endings(name: str) -> tuple[str, ...]:
    """How those words of a list end that are but endings, "-chef"."""
    return tuple(word[1:] for word in _words(name) if word.startswith("-"))


@cache
def _classes() -> tuple[EmployerClass, ...]:
    return tuple(_class(told) for told in _data()["class"])


def _class(told: dict[str, Any]) -> EmployerClass:
    roles = told["roles"].split()
    compounds = [area + head for area in told.get("areas", "").split() for head in told.get("heads", "").split()]
    return EmployerClass(
        roles=frozenset((*roles, *compounds)),
        endings=tuple(role[1:] for role in roles if role.startswith("-")),
        kinds=tuple(kind for noun in told.get("nouns", "").split() if (kind := kind_of(noun))),
        known=frozenset(told.get("known", "").split()),
        authorities=frozenset(told.get("authorities", "").split()),
        open=told.get("open", False),
        any=told.get("any", False),
        rivals=told.get("rivals", False),
        service=told.get("service", False),
        hired=told.get("hired", False),
        reach=Reach(told["reach"]),
    )


@lru_cache(maxsize=1024)
def employer_class(role: str) -> EmployerClass | None:
    """The class of a role; None for one that tells of no employer, "författare", "granne", "juryns ordförande",
    "pensionerad lärare"."""
    if is_retired(role) or any(word in _words("of_no_employer") for word in role.casefold().split()):
        return None
    return next((c for c in _classes() if c.has(role)), None)


def is_retired(role: str) -> bool:
    """Whether a role is a trade that somebody has no more, or does not work in: "pensionerad lärare", "sjukskriven"."""
    return any(word in _words("retired") for word in role.casefold().split())


def of_fellows(role: str | None) -> bool:
    """Whether a role is an office that somebody has besides the work at a house, given by those who work there."""
    return role is not None and any(word in _words("of_fellows") for word in role.casefold().split())


def is_lay(role: str) -> bool:
    """Whether a role is that of a mere member of a board or a party's group."""
    return role.split()[0] in _words("lay")


def seated(role: str) -> bool:
    """Whether a role is a seat on a board, without the name of the board."""
    return role.removeprefix("vice ") in _words("seats")


def chairs_board(role: str) -> bool:
    """Whether who has a role chairs the board of a firm or the like, whatever party he or she is of."""
    chair = role.removeprefix("vice ")
    return chair in _words("chairs") or chair in _data()["chair_phrases"] or role in _data()["chair_phrases"]


def is_head(role: str) -> bool:
    """Whether a role is one that but one person has in an organisation."""
    heads, endings = _words("heads"), _endings("heads")
    return any(word in heads or word.endswith(endings) for word in role.casefold().split())


def has_firm(role: str | None) -> bool:
    """Whether whatever has somebody with such a role is a firm: an app's head of press, a site's economist."""
    return role is not None and role.split()[0].endswith(_words("firms"))


def municipal(role: str) -> bool:
    """Whether a role is one that municipalities give: "kommunalråd", "nämndens ordförande", "miljöinspektör"."""
    kind = employer_class(role)
    return kind is not None and kind.municipal


def placed(role: str) -> bool:
    """Whether who has a role "i Lund" has it for the municipality there: "kommunalråd", and "it-chef" too."""
    if is_retired(role):
        return False
    words = set(role.casefold().split())
    phrase = any(words.issuperset(phrase.split()) for phrase in _data()["phrases"])
    return municipal(role) or phrase or any(map(_placed, words))


@lru_cache(maxsize=1024)
def on_staff(role: str) -> bool:
    """Whether a role is one that houses of many kinds have, so that it tells of none: "energirådgivare", "kurator"."""
    said, endings = role.casefold().split()[0], _endings("staff")
    return said in _words("staff") or said.endswith(endings)


@lru_cache(maxsize=1024)
def _placed(word: str) -> bool:
    told = _words("placed")
    ends = word.endswith(_endings("placed")) and f"-{word}" not in told
    kind = employer_class(word) if ends else None
    elsewhere = kind is not None and (kind.of_firm or kind.closed or kind.rivals)
    return word in told or (ends and not elsewhere and not _unplaced(word))


def _unplaced(word: str) -> bool:
    return word in _words("unplaced")


@cache
def committee_nouns() -> dict[str, str]:
    """How the nouns for a municipality's or region's committees end, indefinite and definite: "nämnd", "nämnden"."""
    return _forms("committees")


@cache
def department_nouns() -> dict[str, str]:
    """The same of its departments and services: "förvaltning", "förvaltningen"."""
    return _forms("departments")


def _forms(key: str) -> dict[str, str]:
    told = [each.rpartition("-") for each in _words(key)]
    return {noun: noun + ending for noun, _, ending in told}


@cache
def department_phrases() -> frozenset[str]:
    """What departments are called by two words that tell it together alone: "tekniska kontoret"."""
    return frozenset(_data()["department_phrases"])


def municipal_units() -> tuple[str, ...]:
    """How nouns end that are such a part behind "kommunens": "fastighetskontor"."""
    return _words("units")


@cache
def known_kinds() -> dict[str, str]:
    """The kinds of organisations that newspapers name often, by name and by short name."""
    return {name: one.kind for one in known_organisations() for name in (one.name, *one.short_names)}


@lru_cache(maxsize=1024)
def of_its_trade(role: str, house: str) -> bool:
    """Whether a house is by its name one of those in which who has a role works: a "bagare" in "Bergs Bageri", a
    "dirigent" in "Ekö storband", a "rektor" in "Ekö skola"; or one whose name tells no kind, where whatever it is
    called may have such a role, as a "vd"."""
    if in_trade(role, house):
        return True
    kind = employer_class(role)
    told = [each for each in body_kinds() if each.names_one(house)]
    if kind is None or kind.any or kind.authorities:
        return False
    return any(each in kind.kinds for each in told) or (not told and kind.open and not kind.rivals)


def in_trade(role: str, house: str) -> bool:
    """Whether the name of a house has a word for the very trade of who has a role: a "bagare" in "Bergs Bageri"."""
    name, last = house.casefold(), role.split()[-1]
    stem = next((last.removesuffix(ending) for ending in _AGENTS if last.endswith(ending)), "")
    return (len(stem) >= _STEM and stem in name) or any(last in _trades()[key] for key in _trades() if key in name)


@cache
def _trades() -> dict[str, frozenset[str]]:
    return {key: frozenset(roles.split()) for key, roles in _data()["trades"].items()}


@lru_cache(maxsize=1024)
def is_authority(name: str) -> bool:
    """Whether an organisation is a public authority, by the register or by how its name begins or ends."""
    begins = name.casefold().split()[0] in _words("public")
    return begins or name.endswith((" kommun", " län")) or name in _agencies()


def is_facility(name: str) -> bool:
    """Whether a name is of one word and ends as those of what others build and run do, so that who has a role that any
    house may give is not of it: "Ekbadet"."""
    return " " not in name and name.endswith(tuple(_words("facilities")))


def is_agency(name: str) -> bool:
    """Whether an organisation is an agency or a court by the register, in full or in short, "Ivo" or "IVO"."""
    return name in _agencies() or (name.istitle() and name.upper() in _agencies())


@cache
def _agencies() -> frozenset[str]:
    return frozenset(name for one in agencies() for name in (one.name, *one.short_names))
