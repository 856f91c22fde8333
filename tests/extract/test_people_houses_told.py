"""Organisations behind adjectives, as employers, and of roles that nothing but a firm has."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article


def employer(text: str) -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


@pytest.mark.parametrize("house", ["Brunkraft", "Västra Djurägarna", "Grön & Rå", "Lindö Spelmanslag"])
@pytest.mark.parametrize(
    "text",
    [
        "Det går, säger Anna Berg, talesperson för det nybildade {}.",
        "Anna Berg är kanslichef på den lokala {}.",
        "Anna Berg leder det nystartade {}.",
    ],
)
def test_an_organisation_behind_what_tells_of_it(house, text):
    assert employer(text.format(house)) == house


@pytest.mark.parametrize("role", ["koncernchef", "huvudägare", "medgrundare", "finanschef"])
@pytest.mark.parametrize(("place", "organization"), [("Brunkraft", "Brunkraft"), ("Delsbo", None), ("Norge", None)])
def test_what_a_firm_alone_has(role, place, organization):
    assert employer(f"Det går, säger Anna Berg, {role} i {place}.") == organization


@pytest.mark.parametrize(
    "text",
    [
        "Det går, säger Anna Berg, talesperson för det nya Sverige.",
        "Det går, säger Anna Berg, hundägare i Brunkraft.",
        "Anna Berg har Brunkraft som granne.",
        "Anna Berg har haft Brunkraft som kund.",
    ],
)
def test_what_is_nobodys_organisation(text):
    assert employer(text) is None


@pytest.mark.parametrize("kind", ["den lokala teatern Spelet", "det nystartade snickeriet Furan"])
def test_adjectives_before_what_an_organisation_is(kind):
    assert employer(f"Anna Berg är kassör för {kind}.") == kind.split()[-1]


def test_an_ampersand_ends_no_clause():
    assert employer("Bröd & Salt har utsett Anna Berg till ny butikschef.") == "Bröd & Salt"
