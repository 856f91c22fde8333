"""Works by the name under which something is offered, and tools whose name ends before the next phrase."""

from itertools import product

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named

_NAMES = ("Snabbspåret", "Röda tråden")
_OFFERED = (
    "Länet testar beställd trafik under namnet {name}.",
    "En ny direktbuss under namnet {name} går i maj.",
    "Båtlinjen kallas {name}.",
    "Turen, som döpts till {name}, går i gryningen.",
)
_TOOLS = (
    "Sedan lämnar verktyget {name} ett förslag.",
    "Nu visar appen {name} tre vägar.",
    "På natten räknar tjänsten {name} ut saldot.",
    "Därför är systemet {name} inte färdigt.",
    "Nu har appen {name} fått hundra användare.",
)


@pytest.mark.parametrize(("text", "name"), list(product(_OFFERED, _NAMES)))
def test_what_is_offered_under_a_name_is_a_work(text, name):
    assert named(EntityType.WORK, text.format(name=name)) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Kulturen kallas Snabbspåret i trakten.",
        "Hon uppträder under namnet Snabbspåret.",
        "Katten döptes till Snabbspåret.",
    ],
)
def test_what_else_bears_a_name_is_no_work(text):
    assert named(EntityType.WORK, text) == set()


@pytest.mark.parametrize(("text", "name"), list(product(_TOOLS, ("Räkna", "Stämma", "Klickoro"))))
def test_a_tool_s_name_ends_before_another_phrase(text, name):
    assert named(EntityType.WORK, text.format(name=name)) == {name}
