"""Sports clubs in short: the club where it plays, the place where it lies."""

import pytest

from pipeline.extract import extract
from pipeline.model import EntityType
from tests.extract.invented import article
from tests.extract.named_articles import mentions


def named_as(text, short):
    return {(m.entity.type, m.entity.name) for m in mentions(text) if m.text in (short, f"{short}s")}


def club(name):
    return {(EntityType.ORGANIZATION, name)}


def town(name):
    return {(EntityType.MUNICIPALITY, name)}


@pytest.mark.parametrize(
    ("text", "short", "expected"),
    [
        (
            "Granvyk BoIS är klart. Granvyks målvakt Awa Ek log. När Granvyk tog klivet sken solen.",
            "Granvyk",
            "Granvyk BoIS",
        ),
        ("Norra Dynge FF förlorade. I Norra Dynge var besvikelsen stor.", "Norra Dynge", "Norra Dynge FF"),
        ("Det var mot Norra Almvik FF. Norra Almvik, som ledde, tappade.", "Norra Almvik", "Norra Almvik FF"),
        ("Granvyk HC J20 föll. Granvyks keeper log.", "Granvyk", "Granvyk HC J20"),
        ("Granvyks IF vann. För Granvyk väntar vila.", "Granvyk", "Granvyks IF"),
        ("IFK Vrangmo vann. Vrangmos back Bo Ek log.", "Vrangmo", "IFK Vrangmo"),
        ("Det säger Bo Ek i Vetlanda HF. Vetlandas unga målvakt log.", "Vetlanda", "Vetlanda HF"),
        ("Vetlanda HF och Habo IF möttes. Vetlanda tappade igen.", "Vetlanda", "Vetlanda HF"),
        ("Vetlanda HF och Habo IF möttes. Segern mot Habo satt långt inne.", "Habo", "Habo IF"),
        ("Falcons back Bo Ek log. Råneå Falcons vann med 3–2. Ilska hos Falcons.", "Falcons", "Råneå Falcons"),
        ("Från Vetlandas Moa Ek kom passet till Vetlanda HF:s mål.", "Vetlanda", "Vetlanda HF"),
    ],
)
def test_a_club_in_short_is_the_club(text, short, expected):
    assert named_as(text, short) == club(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Vetlanda HF vann i Vetlanda.",
        "Vetlanda bygger en hall åt Vetlanda HF.",
        "Vetlanda HF möter Habo IF i dag. Vetlanda kommun betalar. Vetlanda fick stöd.",
        "Vetlanda HF vann. Vetlandas kommunalråd jublar.",
    ],
)
def test_the_town_stays_the_town(text):
    assert town("Vetlanda") >= named_as(text, "Vetlanda")
    assert town("Vetlanda") <= {(m.entity.type, m.entity.name) for m in mentions(text)}


def test_a_name_that_two_clubs_bear_is_neither():
    assert named_as("Vetlanda HF och Vetlanda IF möttes. Vetlandas målvakt log.", "Vetlanda") == town("Vetlanda")
    assert "IF Metall" not in {
        m.entity.name for m in mentions("Metall är dyrt, menar IF Metall.") if m.text == "Metall"
    }


def clubs(text):
    return {m.entity.name for m in mentions(text) if m.entity.type is EntityType.ORGANIZATION}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Medelpads Uv är klart. Dala Uv hade vunnit nio gånger. Uvs tränare Sara Lind log.", "Dala Uv"),
        ("I paus ledde Hälsinge Älvor. Det blev en lång kväll.", "Hälsinge Älvor"),
        ("Granvyk Lions tappade. Det skriver Granvyk Lions lagledare Sara Lind.", "Granvyk Lions"),
        ("Det stod Granvyk Orrar–Almvik Dufvor 88–79 på tavlan.", "Granvyk Orrar"),
        ("Det stod Granvyk Orrar–Almvik Dufvor 88–79 på tavlan.", "Almvik Dufvor"),
    ],
)
def test_a_team_of_two_words(text, expected):
    assert expected in clubs(text)


@pytest.mark.parametrize(
    "text", ["Sverige–Norge 3–1 blev det.", "Dala Husby ligger långt bort.", "Lind–Berg 6–3 blev det."]
)
def test_what_stands_by_a_score_or_tells_where_is_no_team(text):
    assert not clubs(text)


@pytest.mark.parametrize("club", ["Simklubben", "Boxklubben", "Fotbollsklubben"])
def test_what_a_club_is_for_belongs_to_its_name(club):
    found = extract(article(f"{club} Norrvik har 210 medlemmar. Ordföranden Anna Berg fick beskedet i går."))
    named = {m.entity.name for m in found.mentions if m.entity.type is EntityType.ORGANIZATION}
    assert named == {f"{club} Norrvik"}
    assert [position.organization_name for position in found.positions] == [f"{club} Norrvik"]


@pytest.mark.parametrize(
    ("text", "short", "expected"),
    [
        ("Granvyks IK gick upp. Nu jublar GIK:s tränare Bo Ek.", "GIK:s", "Granvyks IK"),
        ("Norra Dynge FF vann. I NDFF är Bo Ek nöjd.", "NDFF", "Norra Dynge FF"),
    ],
)
def test_a_club_is_called_by_its_first_letters(text, short, expected):
    assert named_as(text, short) == club(expected)


def test_letters_of_two_clubs_are_neither_s():
    assert not named_as("Granvyks IK mötte Gråbergs IK. I GIK är Bo Ek nöjd.", "GIK") & club("Granvyks IK")
