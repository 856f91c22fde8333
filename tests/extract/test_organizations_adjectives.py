"""An adjective before a name is no part of it, and may tell that a firm follows."""

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
