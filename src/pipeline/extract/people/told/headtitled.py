"""Who is told to lead a house, and the title of a head alone with which the text goes on: "Åsskolan leds av Eva Mo.",
"säger rektorn"."""

from collections.abc import Callable, Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.headedby import led_since
from pipeline.extract.rolewords import basic_form, definite_role
from pipeline.extract.tokens import at
from pipeline.reference.bodies import indefinite_body
from pipeline.reference.employers import is_head
from pipeline.reference.ties import tie_words

_LED_BY = frozenset("leds leddes styrs förestås".split())
_RUN_BY, _RUNS = frozenset("drivs drevs ägs".split()), frozenset("driver drev äger".split())
_OWNER, _FAR = "ägare", 8


def head_titled(cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """The only one of an article who is told to lead, with the only title of a head that nobody bears by name; and who
    is told to run something, with that of an owner: "Eva Mo driver Café Kajen", "säger kaféägaren"."""
    yield from _titled(cast, _LED_BY, tie_words().leads, is_head)
    yield from _titled(cast, _RUN_BY, _RUNS, _owns)


def _titled(
    cast: Cast, led_by: frozenset[str], leads: frozenset[str], heads: Callable[[str], bool]
) -> Iterator[tuple[Naming, Standing]]:
    """The same for verbs, passive and active, and for the roles that they give."""
    leaders = {naming.name: naming for naming in reversed(cast.namings) if _leads(naming, led_by, leads)}
    if len(leaders) != 1:
        return
    (leader,) = leaders.values()
    titles: dict[bool, frozenset[str]] = dict.fromkeys((True, False), frozenset())
    for title, alone in _titles(cast, heads):
        titles[alone] |= {title}
    if len(own := titles[True] - titles[False]) == 1:
        yield leader, Standing(next(iter(own)), None, None, leader.end)


def _leads(naming: Naming, led_by: frozenset[str], leads: frozenset[str]) -> bool:
    """Whether a naming is of whom something is led by: "leds av | Eva Mo", "Eva Mo | leder"."""
    tokens, start = naming.passage.tokens, naming.start
    if at(tokens, start - 1).text == "av":
        verb = next((k for k in range(start - 2, max(start - _FAR, -1), -1) if tokens[k].text in led_by), start)
        if verb == start - 2 or led_since(tokens, verb + 1, start - 1):
            return True
    return at(tokens, naming.end).text in leads


def _owns(role: str) -> bool:
    """Whether a role is that of who owns a house: "kaféägare", not "fastighetsägare"."""
    house = role.removesuffix(_OWNER)
    return house != role and indefinite_body(house.removesuffix("s")) is not None


def _titles(cast: Cast, heads: Callable[[str], bool]) -> Iterator[tuple[str, bool]]:
    """The titles of some in definite form, in basic form, each with whether no name stands behind it."""
    for passage in cast.passages:
        for i, token in enumerate(passage.tokens):
            if token.low[-1] in "nt" and definite_role(token.text) and heads(basic_form(token.text)):
                yield basic_form(token.text), not at(passage.tokens, i + 1).capital
