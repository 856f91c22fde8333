"""Who somebody is by the office that he or she holds, by a list of facts, and by what the text goes on to call him."""

import pytest

from pipeline.extract.rolewords import role_of_office
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("rektorsjobbet", "rektor"),
        ("vd-stolen", "vd"),
        ("kassörsposten", "kassör"),
        ("lärarjobbet", "lärare"),
        ("barnmorsketjänsten", "barnmorska"),
        ("konsultuppdraget", "konsult"),
        ("sommarjobbet", None),
        ("kontorsjobbet", None),
        ("drömjobbet", None),
        ("länsposten", None),
    ],
)
def test_the_role_by_whose_name_an_office_is_called(word, role):
    assert role_of_office(word) == role


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Det blir Anna Berg som får kanslistjobbet på Klarvik AB.", "kanslist", "Klarvik AB"),
        ("I mars tillträder Anna Berg vd-posten på Klarvik AB.", "vd", "Klarvik AB"),
        ("Anna Berg lämnade kassörsposten i Ryds byalag i fjol.", "kassör", "Ryds byalag"),
        ("Anna Berg log. I våras fick hon lärarjobbet på Åsskolan.", "lärare", "Åsskolan"),
        ("Anna Berg log. I dag har hon titeln lagerchef på Klarvik AB.", "lagerchef", "Klarvik AB"),
        ("Anna Berg är sjukskriven från tjänsten som kurator.", "kurator", None),
        ("Anna Berg kombinerar gården med jobbet som veterinär.", "veterinär", None),
        ("Anna Berg, i egenskap av kurator på Åsskolan, log.", "kurator", "Åsskolan"),
        ("Klubben har anlitat Anna Berg som dietist.", "dietist", None),
        ("Utredaren, tidigare justitierådet Anna Berg, log.", "utredare", None),
        ("Anna Berg anställdes som packare. Numera är hon inköpschef.", "inköpschef", None),
        ("Anna Berg har varit badvakt i fyra somrar.", "badvakt", None),
        ("Anna Berg, expert på torv vid Klarviks museum, log.", "expert på torv", "Klarviks museum"),
        ("Experten på arktisk handel, Anna Berg, log.", "expert på arktisk handel", None),
        ("Anna Berg log. Den 61-åriga lotsen på Klarvik AB gick ut.", "lots", "Klarvik AB"),
        ("Anna Berg log. Den nytillträdda kanslichefen gick ut.", "kanslichef", None),
    ],
)
def test_the_office_that_somebody_holds(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg sökte jobbet som kock.",
        "Anna Berg tackade nej till jobbet som kock.",
        "Anna Berg gratulerar till uppdraget som kassör.",
        "Anna Berg hyllar hans arbete som tränare.",
        "Anna Berg har rollen som rektorn i pjäsen.",
        "Anna Berg har ett sommarjobb i Ed.",
        "Anna Berg tog emot Bo Ek. Den 61-åriga lotsen gick ut.",
        "Anna Berg log. Den 61-åriga lotsen Bo Ek gick ut.",
        "Anna Berg log. Den gamla lotsen gick ut.",
    ],
)
def test_an_office_of_others(text):
    assert told_of(text)["Anna Berg"][0] is None


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Anna Berg log.\n* Ålder: 43 år.\n* Yrke: Lots på Klarvik AB.\n* Familj: Maken Bo Ek.", "Anna Berg", "lots"),
        ("Anna Berg log åt Bo Ek.\n* Namn: Bo Ek\n* Gör: Kartritare.", "Bo Ek", "kartritare"),
        ("Anna Berg log åt Bo Ek.\n# Fakta: Anna Berg\n* Ålder: 43\n* Jobbar som: Lots.", "Anna Berg", "lots"),
        ("Bo Ek log.\nNamn: Anna Berg. Familj: Maken Bo Ek. Yrke: Lots. Bor: I Ed.", "Anna Berg", "lots"),
        ("Anna Berg log åt Bo Ek.\n* Yrke: Kartritare.", "Anna Berg", None),
        ("Anna Berg log.\n* Aktuell: Dirigent sökes.", "Anna Berg", None),
    ],
)
def test_what_a_list_of_facts_tells(text, name, role):
    assert told_of(text)[name][0] == role
