"""By which of two names a house is meant that an article first names in full and then in short: "Hotell Klarvik ... på
Klarvik", "Klarvikens äldreboende ... på Klarviken", "Klarvik Miljö AB ... på Klarvik"; or by its official one."""

import re
from collections.abc import Collection, Iterator

from pipeline.reference.bodies import homes, houses

# What ends the name of a firm that is in short its first word; of "Klarvik AB" the first is its name as well.
_FIRM = re.compile(r" [\w& -]{1,60} (?:AB|HB|KB)")

# What goes by its common name, in whatever order an article has both.
_COMMON = {"Polisen": "Polismyndigheten"}


def whole_names(text: str, named: Collection[str]) -> dict[str, str]:
    """The names in full of those that have but a short one besides, by that. `named` are all names of organisations
    that the article has."""
    found = {short: {name} for short, name in _COMMON.items() if {short, name} <= set(named)}
    for name in named:
        for short in _shortened(name):
            if short in named and _first_in_full(text, name, short):
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


def _first_in_full(text: str, name: str, short: str) -> bool:
    """Whether the text has the short name for the first time within the one in full."""
    return 0 <= text.find(name) == _find(text, short) - name.find(short)


def _find(text: str, name: str) -> int:
    """Where a text first has a name that goes on to no longer word."""
    found = re.search(rf"\b{re.escape(name)}s?\b", text)
    return found.start() if found else -1
