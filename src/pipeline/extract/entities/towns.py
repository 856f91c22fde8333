"""The register of municipalities as texts write it: names, official names, first parts of compounds."""

from collections.abc import Iterator
from functools import cache, lru_cache

from pipeline.extract.entities.gazetteer import Gazetteer
from pipeline.reference import Municipality, counties, given_names, municipalities, surnames
from pipeline.reference.naming import municipality_words

# How villages are called, of which no list has all.
VILLAGES = tuple(
    """by byn torp arp vik viken sund hult stad sta ås åsa ryd red rud löv lösa inge näs holm ö ön sjö sjön dal
    dalen berg berget backa backen mo mon bo lunda um liden mark lund berga backe
    strand gärde borg fors äng bäck vattnet å""".split()
)


@cache
def register() -> Gazetteer[Municipality]:
    names = [(name, place) for place in municipalities() for name in _written(place)]
    return Gazetteer(names)


def _written(place: Municipality) -> Iterator[str]:
    yield place.name
    if "-" in place.name:
        for joint in (" – ", " / ", " "):
            yield place.name.replace("-", joint)


@cache
def official_names() -> Gazetteer[Municipality]:
    """Official and alternative names that are not the name with "kommun" after it: "Falu kommun", "Malmö stad"."""
    return Gazetteer(
        (name, place)
        for place in municipalities()
        for full in (place.official_name, *(n for n in place.alt_names if not n.startswith("Region ")))
        for name in (full, full.replace(" kommun", " Kommun").replace(" stad", " Stad"), full.upper())
    )


@cache
def homonyms() -> frozenset[str]:
    """Municipalities whose names are common words, given names or surnames as well."""
    names = {place.name for place in municipalities()}
    words = {name for name in names if name.lower() in municipality_words().words}
    return frozenset(words | (names & (given_names().keys() | surnames())))


@cache
def area_names() -> frozenset[str]:
    """What organisations' branches are named after: municipalities, counties, points of the compass, the country."""
    bare = {county.name.removesuffix(" län").removesuffix("s") for county in counties()}
    around = {"Sverige", "Norr", "Syd", "Väst", "Öst", "Mitt", "Norden", "Småland", "Sörmland", "Jämtland"}
    return frozenset({place.name for place in municipalities()} | bare | around)


@cache
def _stems() -> dict[str, Municipality]:
    by_name = {place.name: place for place in municipalities()}
    stems = {stem: by_name[name] for stem, name in municipality_words().stems.items()}
    for name, place in by_name.items():
        stems[name.casefold()] = place
        stems[f"{name.casefold()}s"] = place
    return stems


def stem_place(stem: str) -> Municipality | None:
    """The municipality that the first part of a compound names, in lower case: "varbergs" -> Varberg."""
    return _stems().get(stem)


@lru_cache(maxsize=1 << 16)
def compounds(word: str) -> tuple[tuple[Municipality, str], ...]:
    """The municipalities that a word may be a compound of, each with the word's last part, the longest first."""
    low, heads = word.casefold(), municipality_words().heads
    newspaper = word.partition("-")[2][:1].isupper()
    if len(low) < 5 or newspaper or not low.endswith(heads):
        return ()
    fitting = [head for head in heads if low.endswith(head) and not (head.startswith("ar") and len(low) < 10)]
    places = [(stem_place(low.removesuffix(head).rstrip("-")), head) for head in fitting]
    return tuple((place, head) for place, head in places if place)
