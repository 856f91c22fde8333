"""Words that tell a person's role, from `roles.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class RoleWords:
    """`endings` and `words` make a role noun; `relations`, as kin, and `things`, `comparatives` and what ends in
    `companions` or `other_endings` are none; what ends in `served` has an organisation but is not of it. `definite`
    maps irregular definite forms to basic ones, `members` nouns for parties' members, and `partisan` adjectives, to the
    party's abbreviation. `other` maps a title to the roles whose bearers are called so as well. The rest sort what
    stands around a role noun; see the comments in the file. All in lower case."""

    endings: tuple[str, ...]
    words: frozenset[str]
    relations: frozenset[str]
    served: tuple[str, ...]
    companions: tuple[str, ...]
    things: frozenset[str]
    other_endings: tuple[str, ...]
    comparatives: frozenset[str]
    definite: Mapping[str, str]
    members: Mapping[str, str]
    partisan: Mapping[str, str]
    other: Mapping[str, tuple[str, ...]]
    modifiers: frozenset[str]
    committees: tuple[str, ...]
    assemblies: frozenset[str]
    sitting: frozenset[str]
    committee_genitives: tuple[str, ...]
    association: tuple[str, ...]
    of_firms: frozenset[str]
    former: frozenset[str]
    platforms: frozenset[str]
    venues: tuple[str, ...]
    epithets: frozenset[str]
    praise: frozenset[str]
    project: frozenset[str]
    fields: frozenset[str]
    media: frozenset[str]
    offices: frozenset[str]
    office_endings: tuple[str, ...]
    tails: frozenset[str]
    heads: frozenset[str]
    organisation_endings: tuple[str, ...]
    proper_genitives: frozenset[str]
    organisation_nouns: tuple[str, ...]


@cache
def role_words() -> RoleWords:
    """The words, read from the package on first use and kept."""
    data, phrase, organisation = _lists()
    return RoleWords(
        endings=tuple(data["endings"].split()),
        words=frozenset(data["words"].split()),
        relations=frozenset(data["relations"].split()),
        served=tuple(data["served"].split()),
        companions=tuple(data["companions"].split()),
        things=frozenset(data["things"].split() + data["others"].split()),
        other_endings=tuple(data["other_endings"].split()),
        comparatives=frozenset(data["comparatives"].split()),
        definite=data["definite"],
        members=data["members"],
        partisan=data["partisan"],
        other={title: tuple(roles.split(", ")) for title, roles in data["other"].items()},
        modifiers=frozenset(phrase["modifiers"]),
        committees=tuple(phrase["committees"]),
        assemblies=frozenset(phrase["assemblies"]),
        sitting=frozenset(phrase["sitting"]),
        committee_genitives=tuple(phrase["committee_genitives"]),
        association=tuple(phrase["association"]),
        of_firms=frozenset(phrase["of_firms"]),
        former=frozenset(phrase["former"]),
        platforms=frozenset(organisation["platforms"]),
        venues=tuple(organisation["venues"]),
        epithets=frozenset(phrase["epithets"]),
        praise=frozenset(phrase["praise"]),
        project=frozenset(phrase["project"]),
        fields=frozenset((*phrase["fields"], *phrase["media"])),
        media=frozenset(phrase["media"]),
        offices=frozenset(phrase["offices"]),
        office_endings=tuple(phrase["office_endings"]),
        tails=frozenset(organisation["tails"]),
        heads=frozenset(organisation["heads"]),
        organisation_endings=tuple(organisation["endings"]),
        proper_genitives=frozenset(organisation["proper_genitives"]),
        organisation_nouns=tuple(organisation["nouns"]),
    )


def _lists() -> tuple[dict[str, Any], dict[str, list[str]], dict[str, list[str]]]:
    """What the file holds, and its lists of what stands in a phrase and of what belongs to organisations."""
    data = tomllib.loads(resources.files(__package__).joinpath("roles.toml").read_text(encoding="utf-8"))
    return data, _split(data["phrase"]), _split(data["organisation"])


def _split(lists: Mapping[str, str]) -> dict[str, list[str]]:
    return {name: words.split() for name, words in lists.items()}
