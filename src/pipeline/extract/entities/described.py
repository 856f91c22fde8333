"""Organisations behind the adjective that describes them: "Börsnoterade Klarvik varslar",
"av finländska Veltrix Sampo"."""

from collections.abc import Iterator
from functools import lru_cache

from pipeline.extract.entities.evidence import ENOUGH, Evidence, organization
from pipeline.extract.entities.firstwords import describes_firm, is_origin
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.unheard import unheard
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import at
from pipeline.reference import given_names, world_cities
from pipeline.reference.naming import organization_words


@lru_cache(maxsize=1 << 12)
def tells_description(word: str) -> bool:
    """Whether a word is an adjective that may stand before a firm: of its owners and state, or of its country."""
    low = word.casefold()
    return describes_firm(low) or is_origin(low)


def described_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """The name behind such an adjective at token `i`. A country tells of persons and places, too: there the name must
    be of no other and act or be acted by as firms are."""
    read = names.read(stretch, i + 1, led=True) if stretch.adjacent(i + 1) else None
    if read is None:
        return
    name, end = read
    first = name.partition(" ")[0]
    if is_place(name) or first in given_names() or first in world_cities() or is_role(name.casefold()):
        return
    if describes_firm(stretch.tokens[i].low) or _of_country(stretch, i, name, end):
        yield organization(name, ENOUGH + 0.1, "organization-described")


def _of_country(stretch: Stretch, i: int, name: str, end: int) -> bool:
    tokens, rules = stretch.tokens, organization_words()
    before = at(tokens, i - 1).low if i else ""
    acts = at(tokens, end).text in rules.acts or before in rules.acts or before in rules.hiring
    return (" " in name or unheard(name)) and (acts or before == "av")
