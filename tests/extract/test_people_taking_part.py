"""For whom somebody takes part, where that begins the sentence."""

import pytest

from pipeline.extract import extract
from pipeline.extract.people import find_people
from tests.extract.invented import article
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    "house", ["Rönnås Plåt AB", "Ljusdals kommun", "Region Gotland", "Skogsstyrelsen", "Lindö byalag"]
)
@pytest.mark.parametrize(
    "text",
    [
        "Från {} medverkade Anna Berg.",
        "På plats från {} fanns också Anna Berg.",
        "Närvarande från {} var bland andra Anna Berg.",
        "För {} svarar presschefen Anna Berg.",
        "Från {} hade Anna Berg kommit.",
        "Från {} ställde även inköparen Anna Berg upp.",
    ],
)
def test_for_whom(house, text):
    assert told_of(text.format(house))["Anna Berg"][1] == house


@pytest.mark.parametrize("noun", ["facket", "kommunen", "bolaget"])
def test_for_what_a_noun_points_to(noun):
    assert told_of(f"Från {noun} deltog Anna Berg.")["Anna Berg"][1] is None
    pointers = find_people(article(f"Från {noun} deltog Anna Berg."))[0].told.pointers
    assert [pointer.noun for pointer in pointers] == [noun]


def test_by_a_name_alone_with_a_title():
    assert told_of("Från Veltrin talade inköparen Anna Berg.")["Anna Berg"][1] == "Veltrin"


@pytest.mark.parametrize(
    "text",
    [
        "Från Rönnås Plåt AB kom ett svar till Anna Berg.",
        "Från Rönnås Plåt AB gick Anna Berg hem.",
        "Från Rönnås Plåt AB hade Anna Berg köpt taket.",
        "Från Paris kom inköparen Anna Berg.",
        "Från Smögen kom Anna Berg.",
        "Från Smögen kom tränaren Anna Berg.",
        "För Ljusdal talade Anna Berg.",
    ],
)
def test_for_nobody(text):
    assert told_of(text)["Anna Berg"][1] is None


@pytest.mark.parametrize("house", ["Rönnås Plåt AB", "Ekö Museum", "Skogsstyrelsen"])
@pytest.mark.parametrize(
    "text",
    [
        "Från {} kom paketet som Anna Berg hade väntat på.",
        "Från {} kommer nu svaret Anna Berg har väntat på.",
        "Från {} talade man med Anna Berg.",
        "För {} talade konstnären Anna Berg om sin barndom.",
        "För {} ställer läraren Anna Berg upp som fotomodell.",
        "För {} talade Anna Berg om väder.",
        "För {} svarar rektorn Anna Berg.",
    ],
)
def test_for_nobody_by_what_comes_or_is_but_said_there(house, text):
    told = [p.organization_name for p in extract(article(text.format(house))).positions]
    assert told in ([], [None])


def test_for_a_house_by_an_officer_of_its_kind():
    assert told_of("För Ekö Museum talade museichefen Anna Berg.")["Anna Berg"][1] == "Ekö Museum"


@pytest.mark.parametrize("guest", ["meteorologen", "kocken", "experten"])
def test_who_but_talks_to_a_house(guest):
    assert told_of(f"För Ekö Museum talade {guest} Anna Berg om väder.")["Anna Berg"][1] is None
