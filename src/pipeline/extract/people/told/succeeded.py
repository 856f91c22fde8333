"""Who is told to be followed in an office by another: "Klarvik har utsett Eva Mo till ny vd. Hon tar över efter den
nuvarande vd:n Bo Ek"."""

from collections.abc import Iterator, Sequence

from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.told.beforename import before_name
from pipeline.extract.tokens import at

_FOLLOWS = frozenset("efterträder efterträdde efterträtt ersätter ersatte ersatt avlöser avlöste avlöst".split())
_SIGNS = _FOLLOWS | {"efter"}
_OVER = frozenset("över vid".split())
_REACH = 6


def succeeded(text: str, namings: Sequence[Naming]) -> Iterator[tuple[Naming, str]]:
    """Who is followed, with the office that stands as a title alone before the name. `text` is the article's."""
    for naming in namings:
        tokens, i = naming.passage.tokens, naming.start
        if _SIGNS.isdisjoint(naming.passage.words):
            continue
        near = range(i - 1, max(i - _REACH, 0), -1)
        leads = next((k for k in near if not tokens[k].lower or _leads(tokens[k].text)), 0)
        follows = at(tokens, leads).text in _FOLLOWS or at(tokens, leads - 1).text in _OVER
        if leads in (0, i - 1) or not (_leads(tokens[leads].text) and follows):
            continue
        office = before_name(text, tokens, i)
        if office and office.role and office.organization is None:
            yield naming, office.role


def _leads(word: str) -> bool:
    return word == "efter" or word in _FOLLOWS
