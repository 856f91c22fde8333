"""Which organisations a role is one of, class by class, from `employers.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from pipeline.reference.bodies import BodyKind, kind_of
from pipeline.reference.registers import agencies, known_organisations


@dataclass(frozen=True, slots=True)
class EmployerClass:
    """`roles` are role nouns, `endings` how compounds of them end. `kinds` and `known` tell which organisations fit;
    `open`, that one whose name tells no kind does. `rivals`: a second one that fits leaves open which is meant."""

    roles: frozenset[str]
    endings: tuple[str, ...]
    kinds: tuple[BodyKind, ...]
    known: frozenset[str]
    open: bool
    rivals: bool

    def has(self, role: str) -> bool:
        """Whether a role, in basic form, is one of this class."""
        words = role.casefold().split()
        return any(word in self.roles or word.endswith(self.endings) for word in words)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("employers.toml").read_text(encoding="utf-8"))


@cache
def _classes() -> tuple[EmployerClass, ...]:
    return tuple(
        EmployerClass(
            frozenset(c["roles"].split()),
            tuple(role[1:] for role in c["roles"].split() if role.startswith("-")),
            tuple(kind for noun in c["nouns"].split() if (kind := kind_of(noun))),
            frozenset(c["known"].split()),
            c["open"],
            c["rivals"],
        )
        for c in _data()["class"]
    )


@lru_cache(maxsize=1024)
def employer_class(role: str) -> EmployerClass | None:
    """The class of a role; None for one that tells of no employer, "kommunalråd", "forskare", "granne"."""
    return next((c for c in _classes() if c.has(role)), None)


@cache
def known_kinds() -> dict[str, str]:
    """The kinds of organisations that newspapers name often, by name and by short name."""
    return {name: one.kind for one in known_organisations() for name in (one.name, *one.short_names)}


@lru_cache(maxsize=1024)
def is_authority(name: str) -> bool:
    """Whether an organisation is a public authority, by the register or by how its name begins or ends."""
    begins = name.casefold().split()[0] in _data()["public"].split()
    return begins or name.endswith((" kommun", " län")) or name in _agencies()


@cache
def _agencies() -> frozenset[str]:
    return frozenset(name for one in agencies() for name in (one.name, *one.short_names))
