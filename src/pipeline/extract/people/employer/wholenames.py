"""By which of two names a house is meant that an article first names in full and then in short: "Hotell Klarvik ... på
Klarvik", "Klarvikens äldreboende ... på Klarviken", "Klarvik Miljö AB ... på Klarvik"; or by its official one."""

import re
from collections.abc import Iterator, Mapping

from pipeline.reference.bodies import homes, houses, official_bodies

# What ends the name of a firm that is in short its first word; of "Klarvik AB" the first is its name as well.
_FIRM = re.compile(r" [\w& -]{1,60} (?:AB|HB|KB)")


def whole_names(first: Mapping[str, int]) -> dict[str, str]:
    """The names in full of those that have but a short one besides, by that. `first` tells of all names of
    organisations at which offset the article has each for the first time."""
    found = {short: {name} for short, name in official_bodies().items() if short in first and name in first}
    for name, start in first.items():
        for short in _shortened(name):
            if first.get(short, -1) >= start:
                found.setdefault(short, set()).add(name)
    return {short: names.pop() for short, names in found.items() if len(names) == 1}


def _shortened(name: str) -> Iterator[str]:
    """What a house may be called that is called so in full."""
    first, _, rest = name.partition(" ")
    if first.casefold() in houses() and rest[:1].isupper():
        yield rest
    owner, _, noun = name.rpartition(" ")
    if noun.endswith(homes()) and owner.endswith("s"):
        yield from (owner, owner[:-1])
    if _FIRM.fullmatch(name, len(first)):
        yield first
