"""What a role is for that stands behind its noun belongs to the role, and employs nobody."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named
from tests.extract.people_told import told_of

_FIELDS = (
    "chef Division Väg",
    "distriktschef Region Mitt",
)


@pytest.mark.parametrize("role", _FIELDS)
@pytest.mark.parametrize("behind", [" på Fabrego Bygg", " hos Fabrego Bygg", ", Fabrego Bygg"])
def test_the_employer_follows_the_field(role, behind):
    assert told_of(f"Det är bra, säger Moa Ek, {role}{behind}.")["Moa Ek"] == (role, "Fabrego Bygg", None)


@pytest.mark.parametrize("role", _FIELDS)
def test_a_field_alone_employs_nobody(role):
    assert told_of(f"Det är bra, säger Moa Ek, {role}.")["Moa Ek"] == (role, None, None)


@pytest.mark.parametrize(
    ("role", "organization"),
    [
        ("vd", "Fabrego"),
        ("vd", "Fabrego Energi"),
        ("vd", "Energi & Miljö"),
        ("chef", "SKR"),
        ("rektor", "Fabregoskolan"),
        ("rektor", "Norra skolan"),
        ("ordförande", "IT & Telekomföretagen"),
        ("regiondirektör", "Region Skåne"),
        ("förbundskapten", "Sverige"),
        ("butikschef", "Ica Torget"),
    ],
)
def test_an_organisation_behind_a_role_stays_one(role, organization):
    assert told_of(f"Det är bra, säger Moa Ek, {role} {organization}.")["Moa Ek"] == (role, organization, None)


@pytest.mark.parametrize("where", ["på Orust", "på Gotland", "på Almedalsveckan", "i Norden"])
def test_where_somebody_is_employs_nobody(where):
    assert told_of(f"Det är bra, säger Moa Ek, vd Fabrego {where}.")["Moa Ek"] == ("vd", "Fabrego", None)


@pytest.mark.parametrize("role", ["chef för affärsområde Bostad", "ansvarig för Norden", "chef för Infra"])
def test_a_part_of_a_firm_is_no_organisation(role):
    assert named(EntityType.ORGANIZATION, f"Det är bra, säger Moa Ek, {role} på Fabrego.") == {"Fabrego"}


@pytest.mark.parametrize("title", ["Vice President Sales", "Sales Director Nordics", "Director HR", "Head of Sales"])
@pytest.mark.parametrize("behind", [" på Klarbo Bygg", ", Klarbo Bygg"])
def test_a_title_in_english_with_its_field(title, behind):
    assert told_of(f"Det är bra, säger Moa Ek, {title}{behind}.")["Moa Ek"] == (title, "Klarbo Bygg", None)


@pytest.mark.parametrize("unit", ["verksamhet", "fabrik", "kontor", "affärsområde Hus"])
def test_a_house_behind_its_unit(unit):
    told = told_of(f"Det är bra, säger Moa Ek, chef på Klarviks {unit} i Malmö.")
    assert told["Moa Ek"] == ("chef", "Klarvik", None)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("ordförande i Habo byalag", ("ordförande", "Habo byalag", None)),
    ],
)
def test_a_committee_right_behind_its_chair(said, told):
    assert told_of(f"Det är bra, säger Moa Ek, {said}.")["Moa Ek"] == told


@pytest.mark.parametrize("form", ["9B", "årskurs 4", "årskurs 4–6", "klass 8"])
@pytest.mark.parametrize(("noun", "house"), [("elev", None), ("lärare", "Åsskolan")])
def test_the_form_of_a_school_is_part_of_the_role(form, noun, house):
    told = told_of(f"Anna Berg, {noun} i {form}{f' på {house}' if house else ''}, log.")
    assert told["Anna Berg"][:2] == (f"{noun} i {form}", house)


@pytest.mark.parametrize("some", ["en mindre grossist", "ett bolag i norr", "landets fjärde största grossist"])
def test_what_but_describes_the_house_is_no_part_of_the_role(some):
    assert told_of(f"Anna Berg, vd för {some}, log.")["Anna Berg"][:2] == ("vd", None)


def test_whose_house_a_land_has_is_not_the_land_s():
    assert told_of("Anna Berg, vd för Sveriges största grossist, log.")["Anna Berg"][:2] == ("vd", None)


@pytest.mark.parametrize(
    ("said", "role", "house"),
    [
        ("lärare i årskurs 5 och ombud för Klarvik", "lärare i årskurs 5 och ombud", "Klarvik"),
        ("snickare i Orsa och kassör i Ryds byalag", "snickare och kassör", "Ryds byalag"),
        ("pensionär i Orsa och kassör i Ryds byalag", "kassör", "Ryds byalag"),
        ("snickare på Klarvik och kassör i Ryds byalag", "snickare", "Klarvik"),
    ],
)
def test_a_role_of_no_house_is_joined_to_one_that_has_it(said, role, house):
    assert told_of(f"Anna Berg, {said}, log.")["Anna Berg"][:2] == (role, house)
