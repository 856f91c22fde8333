"""Names of one word, and last words of names, in the registers of organisations."""

from functools import cache

from pipeline.extract.knownorgs import is_registered
from pipeline.reference import agencies, known_organisations, municipalities, organisations
from pipeline.reference.employers import known_kinds

_PARTS = frozenset("klubb avdelning sektion förening förbund stiftelse orkester museum krets region distrikt".split())


@cache
def known_words() -> frozenset[str]:
    """The last words of organisations' names in the registers."""
    named = (
        *(a.name for a in agencies()),
        *(o.name for o in known_organisations()),
        *(o.name for o in organisations()),
    )
    return frozenset(name.split()[-1] for name in named)


@cache
def single_names() -> frozenset[str]:
    """The registers' organisations of one word, without those that are municipalities' names."""
    named = (*(a.name for a in agencies()), *(o.name for o in known_organisations()))
    return frozenset(name for name in named if " " not in name) - {place.name for place in municipalities()}


@cache
def bodies_known() -> frozenset[str]:
    """The registers' associations, unions and agencies of one word: what stands after one with a capital is a part."""
    kinds = ("association", "union", "public", "education")
    named = (*(a.name for a in agencies()), *(o.name for o in known_organisations() if o.kind in kinds))
    return frozenset(name for name in named if " " not in name)


def is_part(owner: str, noun: str) -> bool:
    """Whether a noun tells what a known organisation has inside, so that both are no name: "IF Metalls klubb"; a union
    clubs at places of work, "IF Metalls verkstadsklubb"."""
    part, whose = noun.removesuffix("s"), owner.removesuffix("s")
    club = part.endswith("klubb") and known_kinds().get(whose) == "union"
    return club or (part in _PARTS and is_registered(whose))


@cache
def letters_known() -> frozenset[str]:
    """The registers' names in letters, "LRF": what stands after one with a capital is a part."""
    named = [(one.name, *one.short_names) for one in agencies()]
    named += [(one.name, *one.short_names) for one in known_organisations()]
    return frozenset(short for names in named for short in names if short.isupper() and len(short) > 2)
