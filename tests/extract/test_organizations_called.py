"""What a house or a firm is called, told in a clause behind the noun for it or in its own sentence."""

from itertools import product

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named

_NOUNS = ("krogen", "butiken", "bolaget", "tidningen")
_NAMES = ("Silvertuvan", "Lill-Astrids", "Zolvera")
_TOLD = (
    "{Noun}, som ska heta {name} och som hon äger med sin syster, öppnar i april.",
    "De köpte {noun}, som döptes till {name}, i somras.",
    "{Noun}, som fått namnet {name}, ligger vid ån.",
    "{Noun} bytte namn till {name} i fjol.",
)


@pytest.mark.parametrize(("noun", "name", "told"), list(product(_NOUNS, _NAMES, _TOLD)))
def test_a_house_is_called_behind_its_noun(noun, name, told):
    told = told.format(Noun=noun.capitalize(), noun=noun, name=name)
    assert named(EntityType.ORGANIZATION, told) == {name}


@pytest.mark.parametrize("noun", ["hunden", "båten", "dottern", "gården", "ön"])
def test_what_else_is_called_so_is_none(noun):
    assert named(EntityType.ORGANIZATION, f"De tog hand om {noun}, som döptes till Zolvera, i somras.") == set()


def test_a_part_by_its_quarter_is_not_the_whole():
    text = "Bra, säger Bo Ek, ordförande för Samgården. Samgården växer. Siv Palm är ombud för Samgården Norr."
    assert named(EntityType.ORGANIZATION, text) == {"Samgården", "Samgården Norr"}


@pytest.mark.parametrize("text", ["I brf Linden växer rosor.", "Brf Linden växer."])
def test_a_housing_association_is_named_in_lower_case_too(text):
    assert named(EntityType.ORGANIZATION, text) == {"Brf Linden"}


def test_who_runs_something_is_no_village_by_which_it_is_called():
    text = "Kaféet drivs av Sjötorpets hembygdsförening. Han bor i Sjötorpet."
    assert named(EntityType.ORGANIZATION, text) == {"Sjötorpets hembygdsförening"}


def test_two_who_run_something_are_two():
    assert named(EntityType.ORGANIZATION, "Bion drivs av Rullvis och Samdrift.") == {"Rullvis", "Samdrift"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Beslutet togs av Länsstyrelsen i Skåne. Nu tiger Länsstyrelsen.", {"Länsstyrelsen i Skåne"}),
        ("Siffrorna är från Fiskarna i Hamnen, en förening med nio båtar.", {"Fiskarna i Hamnen"}),
        ("På Matsal Sju i Sunne är det kö. Maten på Matsal Sju är varm.", {"Matsal Sju"}),
    ],
)
def test_names_that_go_on(text, expected):
    assert named(EntityType.ORGANIZATION, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vid ån ligger Ljungans Plåt, byns största arbetsgivare.", {"Ljungans Plåt"}),
        ("En förening som har vuxit är Grannars Glädje, som delar ut mat.", {"Grannars Glädje"}),
        ("Hos Spraka i Sunne känner man inte igen bilden. Där är man tyst om Spraka.", {"Spraka"}),
        ("I dag har Sjötorp Larm 410 anställda.", {"Sjötorp Larm"}),
        ("Mjölet kom från Grenåsa kvarn, som är gammal.", {"Grenåsa kvarn"}),
        ("Beslut från Inspektionen för skog och vatten, Isov. Nu tiger Isov.", {"Inspektionen för skog och vatten"}),
    ],
)
def test_names_in_full_and_in_short(text, expected):
    assert named(EntityType.ORGANIZATION, text) == expected


@pytest.mark.parametrize(
    "told",
    [
        "Årets nykomling blev {name}, som öppnade i maj. Kaféet drivs av Bo Ek.",
        "En av dem är {name} i Lund. Bageriet, som drivs av Bo Ek, växer.",
    ],
)
@pytest.mark.parametrize("name", _NAMES)
def test_a_house_is_shown_before_a_noun_tells_who_runs_it(name, told):
    assert named(EntityType.ORGANIZATION, told.format(name=name)) == {name}


@pytest.mark.parametrize("noun", ["restaurang", "kafé", "hotell", "bistro"])
def test_a_noun_for_a_house_stands_before_its_name_as_a_title(noun):
    assert named(EntityType.ORGANIZATION, f"De möttes på {noun} Spången i Ed.") == {"Spången"}
    assert named(EntityType.ORGANIZATION, f"De möttes på {noun} i Lund.") == set()
    assert named(EntityType.ORGANIZATION, f"De bor på {noun} Lund.") == set()
