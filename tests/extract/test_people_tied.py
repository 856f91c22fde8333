"""What ties somebody to a union's branch, to a party, or by the name alone to an organisation."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import told_of


def employer(text: str) -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


@pytest.mark.parametrize(
    ("branch", "union"),
    [
        ("för IF Metalls klubb på Klarvik", "IF Metall"),
        ("i Unionens klubb på Klarvik", "Unionen"),
        ("för Kommunals sektion i Umeå", "Kommunal"),
        ("för Unionens lokala klubb på Klarvik", "Unionen"),
        ("i Visions avdelning i Falu kommun", "Vision"),
        ("för Klarviks klubb", "Klarviks klubb"),
    ],
)
def test_the_officer_of_a_unions_branch_is_for_the_union(branch, union):
    assert told_of(f"– Nej, säger Anna Berg, ordförande {branch}.")["Anna Berg"][:2] == ("ordförande", union)


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Anna Berg, som är ensam om att företräda Liberalerna i nämnden, log.", "L"),
        ("Anna Berg representerar Centerpartiet i Ed.", "C"),
        ("Anna Berg, som sitter i nämnden för Moderaterna, log.", "M"),
        ("Anna Berg röstade för Moderaterna.", None),
        ("Anna Berg, som är trött på Centerpartiet, log.", None),
        ("Anna Berg log. Bo Ek företräder Centerpartiet.", None),
    ],
)
def test_whom_somebody_represents(text, party):
    assert told_of(text)["Anna Berg"][2] == party


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg på Almi, som hjälpte till, log.", "Almi"),
        ("Det går bra, säger Anna Berg på Brunkraft.", "Brunkraft"),
        ("Nu räcker det. Anna Berg på Brunkraft varnar för mer.", "Brunkraft"),
        ("Anna Berg hos Brunkraft menar att det är fel.", "Brunkraft"),
        ("Anna Berg på Öland, som har kor, log.", None),
        ("Vi mötte Anna Berg på Brunkraft.", None),
        ("Anna Berg på Facebook, som har vänner, log.", None),
    ],
)
def test_a_name_tied_to_an_organisation(text, organization):
    assert employer(text) == organization


@pytest.mark.parametrize(
    ("role", "organization"),
    [
        ("lantbrukare på Ekön", None),
        ("mjölkbonde på Höglandet", None),
        ("krögare på Södermalm", None),
        ("kassör på Ekön Lantbruk AB", "Ekön Lantbruk AB"),
        ("krögare på Brunkraft", "Brunkraft"),
        ("pedagog på Falu stadsbibliotek", "Falu stadsbibliotek"),
    ],
)
def test_land_that_somebody_lives_on_employs_nobody(role, organization):
    assert told_of(f"Anna Berg, {role}, log.")["Anna Berg"] == (role.split()[0], organization, None)


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        (
            "Kyrkoherden Anna Berg i Torsby pastorat log. Hon är också kassör i Ekforum.",
            "kyrkoherde",
            "Torsby pastorat",
        ),
        ("Rektorn Anna Berg på Åsskolan log. Hon sitter. Hon är också kassör i Ekforum.", "rektor", "Åsskolan"),
        ("Konduktören Anna Berg, anställd vid Snälltåget sedan 2017, log.", "konduktör", "Snälltåget"),
        ("Läkaren Anna Berg, anställd av Brunkraft, log.", "läkare", "Brunkraft"),
        ("Ordförande i Svenska Ekföreningen, Anna Berg, log.", "ordförande", "Svenska Ekföreningen"),
        ("Kock på Brunkraft, Anna Berg, log.", "kock", "Brunkraft"),
        ("Anna Berg, numera fackligt förtroendevald i Seko, log.", "fackligt förtroendevald", "Seko"),
        ("Anna Berg, kock i Ryd, log.", "kock", None),
    ],
)
def test_whose_an_officer_is(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Jämförelsesajten Prisfynd växer. Prisfynds sparekonom Anna Berg log.", "Prisfynd"),
        ("Träningsappen Pulsa får kritik. Anna Berg, presschef på Pulsa, log.", "Pulsa"),
        ("Tjänsten Pulsa får kritik. Pulsas vd Anna Berg log.", "Pulsa"),
        ("Träningsappen Pulsa får kritik. Anna Berg, projektledare för Pulsa, log.", None),
    ],
)
def test_whose_economist_or_head_of_press_speaks_is_a_firm(text, organization):
    assert employer(text) == organization


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Den natten låg Anna Berg på Ekö lasarett.", None),
        ("Till slut opererades Anna Berg på Ekö lasarett.", None),
        ("Anna Berg har åkt på nära tusen uppdrag för Region Dalarna.", "Region Dalarna"),
        ("I fem år har Anna Berg åkt på uppdrag för Grön & Rå.", "Grön & Rå"),
    ],
)
def test_who_lies_in_a_hospital_and_who_goes_on_missions(text, house):
    assert told_of(text)["Anna Berg"][1] == house
