"""Words that tell what kind of thing a name beside them names, from `naming.toml`."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib import resources
from typing import Any, get_origin

from pipeline.reference.inflections import active, passive


@dataclass(frozen=True, slots=True)
class MunicipalityWords:
    """What decides whether a municipality's name stands for it; see the comments in the file."""

    words: frozenset[str]
    cues: frozenset[str]
    places: frozenset[str]
    before: frozenset[str]
    dwellers: tuple[str, ...]
    heads: tuple[str, ...]
    stems: Mapping[str, str]
    table: frozenset[str]
    region_table: frozenset[str]
    county_table: frozenset[str]


@dataclass(frozen=True, slots=True)
class OrganizationWords:
    """What tells an organisation; `heads`, `suffixes`, `bodies`, `kinds` are word endings, the rest whole words."""

    heads: tuple[str, ...]
    own_heads: frozenset[str]
    running: frozenset[str]
    nouns: frozenset[str]
    goods: frozenset[str]
    described: tuple[str, ...]
    suffixes: tuple[str, ...]
    last_words: frozenset[str]
    papers: frozenset[str]
    ages: frozenset[str]
    provinces: frozenset[str]
    firms: frozenset[str]
    common: frozenset[str]
    plain: frozenset[str]
    sure: frozenset[str]
    platforms: frozenset[str]
    events: tuple[str, ...]
    vehicles: tuple[str, ...]
    abstract: frozenset[str]
    titles: frozenset[str]
    committees: tuple[str, ...]
    letters: frozenset[str]
    owned: frozenset[str]
    acts: frozenset[str]
    auxiliaries: frozenset[str]
    staff: frozenset[str]
    holdings: frozenset[str]
    boards: frozenset[str]
    hiring: frozenset[str]
    dealings: frozenset[str]
    accounts: frozenset[str]
    ventures: frozenset[str]
    delivered: frozenset[str]
    trades: tuple[str, ...]
    services: tuple[str, ...]
    regions: tuple[str, ...]
    passives: frozenset[str]
    joint: frozenset[str]
    leading: frozenset[str]
    beats: frozenset[str]
    clubs: frozenset[str]
    national: frozenset[str]
    labels: frozenset[str]
    bodies: tuple[str, ...]
    kinds: tuple[str, ...]
    plurals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClubWords:
    """What tells a club from the place it is called by; `people` are word endings, the rest whole words."""

    people: tuple[str, ...]
    teams: frozenset[str]
    owned: frozenset[str]
    played: frozenset[str]
    against: frozenset[str]


@dataclass(frozen=True, slots=True)
class WorkWords:
    """What tells a work: word endings with the subtype they tell."""

    heads: Mapping[str, str]
    nouns: Mapping[str, str]
    plurals: Mapping[str, str]
    suffixes: Mapping[str, str]
    others: frozenset[str]
    alike: tuple[str, ...]
    verbs: frozenset[str]
    versions: frozenset[str]
    technical: frozenset[str]
    gatherings: tuple[str, ...]
    days: frozenset[str]
    openers: frozenset[str]
    spoken: frozenset[str]
    borne: frozenset[str]
    given: frozenset[str]
    conferred: frozenset[str]
    received: frozenset[str]
    handed: frozenset[str]
    performed: frozenset[str]
    taken: frozenset[str]
    used: frozenset[str]
    won: frozenset[str]
    precious: tuple[str, ...]
    told: frozenset[str]
    made: frozenset[str]
    staged: Mapping[str, str]


@cache
def municipality_words() -> MunicipalityWords:
    data, regions = _naming()["municipality"], _naming()["region"]
    return MunicipalityWords(
        words=frozenset(data["words"].split()),
        cues=frozenset(data["cues"].split()),
        places=frozenset(data["places"].split()),
        before=frozenset(data["before"].split()),
        dwellers=tuple(data["dwellers"].split()),
        heads=tuple(sorted(data["heads"].split(), key=lambda head: (-len(head), head))),
        stems=data["stems"],
        table=frozenset(data["table"].split()),
        region_table=frozenset(regions["table"].split()),
        county_table=frozenset(regions["county_table"].split()),
    )


@cache
def organization_words() -> OrganizationWords:
    data = _naming()["organization"]
    told: dict[str, Any] = {}
    for field in fields(OrganizationWords):
        ordered = get_origin(field.type) is tuple
        told[field.name] = tuple(data[field.name].split()) if ordered else _with_verbs(data, field.name)
    told["holdings"] |= told["boards"]
    return OrganizationWords(**told)


@cache
def club_words() -> ClubWords:
    data = _naming()["club"]
    return ClubWords(
        people=tuple(data["people"].split()),
        teams=frozenset(data["teams"].split()),
        owned=frozenset(data["owned"].split()),
        played=frozenset(data["played"].split()),
        against=frozenset(data["against"].split()),
    )


@cache
def work_words() -> WorkWords:
    data = _naming()["work"]
    deeds = data["deeds"]
    return WorkWords(
        heads=_by_word(data["heads"]),
        nouns=_by_word(data["nouns"]),
        plurals=_by_word(data["plurals"]),
        suffixes=_by_word(data["suffixes"]),
        others=frozenset(data["named"]["others"].split()),
        alike=tuple(data["named"]["alike"].split()),
        verbs=frozenset(data["named"]["verbs"].split()),
        versions=frozenset(data["named"]["versions"].split()),
        technical=frozenset(data["named"]["technical"].split()),
        gatherings=tuple(data["named"]["gatherings"].split()),
        days=frozenset(data["named"]["days"].split()),
        openers=frozenset(data["named"]["openers"].split()),
        spoken=frozenset(data["named"]["spoken"].split()),
        borne=frozenset(data["named"]["borne"].split()),
        precious=tuple(deeds["precious"].split()),
        given=_with_verbs(deeds, "given"),
        conferred=_with_verbs(deeds, "conferred"),
        received=_with_verbs(deeds, "received"),
        handed=_with_verbs(deeds, "handed"),
        performed=_with_verbs(deeds, "performed"),
        taken=_with_verbs(deeds, "taken"),
        used=_with_verbs(deeds, "used"),
        won=_with_verbs(deeds, "won"),
        told=_with_verbs(deeds, "told"),
        made=_with_verbs(deeds, "made"),
        staged=_by_word(data["staged"]),
    )


@cache
def stop_words() -> frozenset[str]:
    """Words that end a name which runs on in lower case."""
    return frozenset(_naming()["words"]["stops"].split()) | small_words()


@cache
def small_words() -> frozenset[str]:
    """Prepositions and the like: they end a name, but stand inside the title of a report or a book."""
    return frozenset(_naming()["words"]["small"].split())


@cache
def time_words() -> frozenset[str]:
    """Nouns of time: what stands after "i" or "på" before them tells when, not where."""
    return frozenset(_naming()["words"]["times"].split())


@cache
def function_words() -> frozenset[str]:
    """Words that begin a sentence with a capital and are no part of a name after them."""
    return frozenset(_naming()["words"]["function"].split())


@cache
def finite_verbs() -> frozenset[str]:
    """Verbs in the present and the past, active and passive, and some infinitives: "granskar", "granskas"."""
    words = _naming()["words"]
    return frozenset(
        (*_weak(words["ar"].split(), "a", "ar", "ade", "as", "ades"), *words["ar"].split(), *words["forms"].split())
    )


def _with_verbs(data: Mapping[str, Any], name: str) -> frozenset[str]:
    """The words of a list with all forms of its verbs, which stand under the same name by their infinitives."""
    verbs = {voice: data.get(voice, {}).get(name, "").split() for voice in ("active", "passive")}
    return active(verbs["active"]) | passive(verbs["passive"]) | frozenset(data[name].split())


@cache
def _naming() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("naming.toml").read_text(encoding="utf-8"))


def _weak(verbs: Iterable[str], *endings: str) -> Iterator[str]:
    """Verbs in -ar with other endings."""
    stems = [verb.removesuffix("ar") for verb in verbs if verb.endswith("ar")]
    return (stem + ending for stem in stems for ending in endings)


def _by_word(lists: dict[str, str]) -> dict[str, str]:
    return {word: subtype for subtype, words in lists.items() for word in words.split()}
