"""Houses that an adjective and a noun in lower case name: "Stora scenen"."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("role", "house"),
    [
        ("åklagare vid", "Särskilda åklagarkammaren"),
        ("åklagare vid", "Norra åklagarkammaren"),
        ("tekniker på", "Stora scenen"),
        ("säljare på", "Andra varvet"),
        ("värd på", "Gamla bryggeriet"),
        ("värd på", "Gröna villan"),
    ],
)
def test_an_adjective_and_a_noun_name_a_house(role, house):
    text = f"Anna Berg, {role} {house}, teg."
    assert told_of(text)["Anna Berg"][1] == house
    assert house in named(EntityType.ORGANIZATION, text)


@pytest.mark.parametrize("spot", ["Gamla torget", "Nya bron", "Lilla kajen", "Stora gatan"])
def test_an_adjective_alone_names_none(spot):
    text = f"Anna Berg, säljare på {spot}, teg."
    assert told_of(text)["Anna Berg"][1] is None
    assert not named(EntityType.ORGANIZATION, text)


def test_a_fire_brigade_is_called_by_its_town():
    assert told_of("Anna Berg, räddningsledare vid Norsjö brandstyrka, teg.")["Anna Berg"][1] == "Norsjö brandstyrka"


@pytest.mark.parametrize("told", ["Anna Berg vid {}", "Anna Berg, {}", "Anna Berg, åklagare vid {}"])
def test_a_prosecutors_office_is_called_by_its_town(told):
    text = f"– Nej, säger vice kammarchef {told.format('åklagarkammaren i Uddevalla')}."
    assert told_of(text)["Anna Berg"][1] == "Åklagarkammaren i Uddevalla"


@pytest.mark.parametrize(
    ("team", "employer"),
    [
        ("Klarviks damlag", "Klarvik"),
        ("Klarvik BK:s herrlag", "Klarvik BK"),
        ("Klarviks byalag", "Klarviks byalag"),
        ("Umeås damlag", "Umeås damlag"),
    ],
)
def test_a_club_has_who_trains_one_of_its_teams(team, employer):
    assert told_of(f"Anna Berg, assisterande tränare i {team}, teg.")["Anna Berg"][1] == employer


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ingen vet vad vi håller på med. Vi är det bättre laget, säger Anna Berg.", set()),
        ("Anna Berg tillade att manuset till ”Havet är ganska rött” är bäst.", set()),
        ("Det sade Anna Berg till Kvällsbladet Norr.", {"Kvällsbladet Norr"}),
    ],
)
def test_what_somebody_speaks_of_is_no_house(text, names):
    assert named(EntityType.ORGANIZATION, text) == names


@pytest.mark.parametrize("post", ["station", "depå", "lager", "terminal"])
def test_what_a_house_has_away_from_home_is_its_own(post):
    assert told_of(f"På Slussverkets {post} i Orsa är teknikern Anna Berg ensam.")["Anna Berg"][1] == "Slussverket"


@pytest.mark.parametrize("house", ["Tekniska högskolan i Jönköping", "Högskolan i Skövde"])
def test_a_school_is_called_by_its_town(house):
    assert told_of(f"Anna Berg, docent vid {house}, teg.")["Anna Berg"][1] == house


def test_a_firm_whose_name_ends_as_a_way_is_no_way():
    assert told_of("Anna Berg är förare på Kustväg Transport.")["Anna Berg"][1] == "Kustväg Transport"
    assert told_of("Anna Berg, förare på väg till Klarvik AB, log.")["Anna Berg"][1] is None
