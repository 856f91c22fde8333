"""What describes a name tells a firm or a body, and is no part of it: an adjective before, a noun behind a comma."""

from itertools import product

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named

_ADJECTIVES = ("kommunägda", "börsnoterade", "kooperativa", "statliga", "konkurshotade", "finska")
_FIRMS = ("Brunkvist Kraft", "Zolvera", "Nordfibrix")


@pytest.mark.parametrize(("adjective", "firm"), list(product(_ADJECTIVES, _FIRMS)))
def test_a_firm_is_told_by_an_adjective(adjective, firm):
    for told in ("{Adjective} {firm} säljer lagret.", "I dag köps lagret av {adjective} {firm}."):
        said = told.format(Adjective=adjective.capitalize(), adjective=adjective, firm=firm)
        assert named(EntityType.ORGANIZATION, said) == {firm}


@pytest.mark.parametrize(
    "told",
    [
        "Norska Oslo växer snabbt.",
        "Finska Ingrid Solberg vann loppet.",
        "Loppet går i österrikiska Innsbruck.",
        "I franska Alperna faller snön.",
        "Kommunala Anna Berg är en myt.",
    ],
)
def test_a_place_or_somebody_behind_an_adjective_is_no_firm(told):
    assert named(EntityType.ORGANIZATION, told) == set()


_APPOSED = ("en sammanslutning av tolv gårdar", "ett kollektiv av fotografer")


@pytest.mark.parametrize(("noun", "name"), list(product(_APPOSED, ["Butiksgillet City", "Solvix", "Fiberkraft Norr"])))
def test_who_join_are_told_behind_the_comma(noun, name):
    assert named(EntityType.ORGANIZATION, f"{name}, {noun}, går till val i maj.") == {name}
    assert named(EntityType.ORGANIZATION, f"Bakom listan står {name}, {noun}, vars talesperson är nöjd.") == {name}


@pytest.mark.parametrize("noun", ["en grupp", "en grupp barn", "en häst av ädel ras"])
def test_a_group_without_its_members_is_no_body(noun):
    assert named(EntityType.ORGANIZATION, f"Bakom staketet står Solvix, {noun}, och väntar.") == set()
