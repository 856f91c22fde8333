"""What somebody leads or runs "till vardags" is the house of who is there as what he or she is, and of nobody else."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import told_of


def house(text: str) -> str | None:
    found = (p for p in extract(article(text)).positions if p.person.name == "Anna Berg")
    return next((p.organization_name for p in found), None)


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("dirigenten", "Ryds orkester"),
        ("körledaren", "Ryds flickkör"),
        ("dirigenten", "Ekö storband"),
        ("kapellmästaren", "Ekö blåsorkester"),
        ("bagaren", "Holms Bageri"),
        ("regissören", "Teater Solbacken"),
        ("målaren", "Ljungs Måleri"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "– Fint, säger {role} Anna Berg.\n\nTill vardags leder hon {name}.",
        "– Fint, säger {role} Anna Berg.\n\nTill vardags driver hon {name}.",
        "På scen står {role} Anna Berg, som till vardags leder {name}.",
        "På scen står {role} Anna Berg. Till vardags jobbar hon på {name}.",
    ],
)
def test_the_house_of_ones_trade(text, role, name):
    assert house(text.format(role=role, name=name)) == name


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Berg är kassör i Ryds byalag. Till vardags driver hon Holms Bageri.", "Ryds byalag"),
        ("– Fint, säger författaren Anna Berg.\n\nTill vardags driver hon Holms Bageri.", None),
        ("– Fint, säger tränaren Anna Berg.\n\nTill vardags leder hon Holms Bageri.", None),
        ("– Fint, säger domaren Anna Berg.\n\nTill vardags leder hon Ryds flickkör.", None),
    ],
)
def test_what_somebody_is_besides(text, told):
    assert house(text) == told


def test_an_office_that_fellows_give_is_less_than_the_trade():
    text = (
        "Anna Berg städade.\nHon är skolkock på Almskolan sedan nio år.\nAnna Berg, som också är arbetsplatsombud, log."
    )
    assert told_of(text)["Anna Berg"][:2] == ("skolkock", "Almskolan")
    assert told_of("Anna Berg, som är skyddsombud för Vision, log.")["Anna Berg"][:2] == ("skyddsombud", "Vision")
