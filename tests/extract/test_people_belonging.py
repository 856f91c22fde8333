"""For whom somebody is there by words that tell no role."""

import pytest

from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg är med i Brunkrafts ledningsgrupp.", "Brunkraft"),
        ("Anna Berg är sedan i våras aktiv medlem i Ekvikens kanotklubb.", "Ekvikens kanotklubb"),
        ("Anna Berg är engagerad i föreningen Ljusna.", "Ljusna"),
        ("Anna Berg log. Hon är aktiv inom Naturskyddsföreningen.", "Naturskyddsföreningen"),
        ("Anna Berg har rekryterats till Brunkraft från Ericsson.", "Brunkraft"),
        ("Anna Berg bytte Ericsson mot Brunkraft.", "Brunkraft"),
        ("Anna Berg går från Ericsson till Brunkraft.", "Brunkraft"),
        ("Anna Berg är en av grundarna bakom Brunkraft.", "Brunkraft"),
        ("I spetsen för Ekvikens Glas står Anna Berg.", "Ekvikens Glas"),
        ("Anna Berg jobbar åt Brunkraft.", "Brunkraft"),
        ("Till vardags jobbar Anna Berg inom Svensk Kalk.", "Svensk Kalk"),
        ("Anna Berg basar över Brunkraft Energi.", "Brunkraft Energi"),
        ("På Brunkraft är det Anna Berg som svarar.", "Brunkraft"),
        ("Bakom Ekvikens Glas står syskonen Bo Ek och Anna Berg.", "Ekvikens Glas"),
    ],
)
def test_who_belongs_to_an_organisation(text, organization):
    assert authority_of(text) == organization


@pytest.mark.parametrize(
    "text",
    [
        "Advokaten Anna Berg, som företräder Brunkraft i tvisten, log.",
        "Anna Berg representerar Sverige.",
        "Anna Berg är medlem i styrgruppen.",
        "Anna Berg sitter i Brunkrafts reception och väntar.",
        "Anna Berg bytte Brunkraft mot en åker.",
        "Anna Berg går från Brunkraft till jobbet.",
        "Anna Berg tar bussen till Brunkrafts styrelse.",
        "Anna Berg jobbar på Gotland.",
        "På Gotland är det Anna Berg som svarar.",
        "Bakom disken står Anna Berg.",
        "– De på Brunkraft väntar, säger Anna Berg.",
        "– Vi på Gotland väntar, säger Anna Berg.",
        "– Vi på Facebook väntar, säger Anna Berg.",
    ],
)
def test_who_does_not(text):
    assert authority_of(text) is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Brunkrafts nya vd Anna Berg log.", "vd"),
        ("Brunkrafts mest erfarna och uppskattade lots heter Anna Berg.", "lots"),
        ("Anna Berg är Brunkrafts unga ekonomichef.", "ekonomichef"),
        ("Anna Berg, Brunkrafts svenska presschef, log.", "presschef"),
        ("Anna Berg, moderbolaget Brunkrafts ekonomichef, log.", "ekonomichef"),
        ("Företaget Brunkraft växer. Bolagets nytillträdda vd Anna Berg log.", "vd"),
    ],
)
def test_whose_a_role_is_behind_adjectives(text, role):
    told = told_of(text)["Anna Berg"][0]
    assert (told, authority_of(text)) == (role, "Brunkraft")


def test_a_verb_behind_a_name_in_s_is_no_praise():
    assert told_of("Dagnes mejlade ekonomichefen, Anna Berg, som svarade.")["Anna Berg"][1] is None


def test_who_is_named_beside_somebody_in_z_is_not_his():
    assert told_of("Kocken Per Ruiz och ekonomen Anna Berg i Trosa log.")["Anna Berg"][1] != "Per Ruiz"


def test_what_everybody_has_is_nobodys_behind_adjectives_either():
    assert told_of("Sveriges främsta forskare Anna Berg log.")["Anna Berg"][:2] == ("forskare", None)


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg, som följer börsen för Ekbergs Fondkommission, log.", "Ekbergs Fondkommission"),
        ("Anna Berg kom till Brunkraft i maj efter tio år på Ericsson.", "Brunkraft"),
        ("På onsdag packar Anna Berg ihop sitt kontor på Ekhults skola.", "Ekhults skola"),
        ("Kvarnby Livs, som grundades 1990 av Bo Ek och hans fru Anna Berg, växer.", "Kvarnby Livs"),
        ("Bageriet Brunkraft växer. Anna Berg, som startade företaget, log.", "Brunkraft"),
        ("Bageriet Brunkraft växer. Anna Berg har jobbat i företaget i tio år.", "Brunkraft"),
        ("Riskkapitalbolaget Ekfond köper elbolaget Brunkraft. Anna Berg, som startade bolaget, log.", "Brunkraft"),
        ("Vid Ekhamns fågelstation är det tyst. – Ja, säger Anna Berg vid fågelstationen.", "Ekhamns fågelstation"),
        ("Tillsammans med Anna Berg på Almi har Bo Ek skrivit en bok.", "Almi"),
        ("Almi växer. Det menar Anna Berg, Almi.", "Almi"),
        ("Backen Anna Berg i Ekby IBK, med ett mål, log.", "Ekby IBK"),
        ("Anna Berg kom till Brunkraft i maj.", None),
        ("Anna Berg, kock, sitter i styrelsen för Brunkraft.", None),
        ("Bolaget som kör linjen stannar. Vd:n Anna Berg log.", None),
        ("Anna Berg ställde sitt kontor i ordning. På Ekhults skola var det tyst.", None),
    ],
)
def test_what_ties_somebody_to_an_organisation(text, organization):
    assert authority_of(text) == organization


@pytest.mark.parametrize(("verb", "role"), [("har Anna Berg tänkt om", "vd"), ("slutar Anna Berg", None)])
def test_who_has_been_something_for_long_is_it_still(verb, role):
    text = f"Efter tio år som vd {verb}. Anna Berg kom till Almi i maj från Ericsson."
    assert told_of(text)["Anna Berg"][0] == role


def test_a_later_member_that_tells_a_role_counts_before_one_that_ties():
    told = told_of("Anna Berg, som var med och grundade bolaget, är teknikchef.")
    assert told["Anna Berg"][0] == "teknikchef"


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Brunkraft har utsett Anna Berg till ny vd.", "Brunkraft"),
        ("Brunkraft rekryterar Anna Berg som säljare.", "Brunkraft"),
        ("Regeringen har utsett Anna Berg till utredare.", None),
        ("Juryn har utsett Anna Berg till hederspristagare.", None),
        ("Brunkraft fick stöd av domaren Anna Berg.", None),
        ("Vd för den svenska grenen av Brunkraft är Anna Berg.", "Brunkraft"),
        ("Anna Berg leder den nordiska verksamheten i Brunkraft.", "Brunkraft"),
        ("Bilföretaget Brunkraft har granskats. Deras revisor Anna Berg log.", "Brunkraft"),
        ("Tågoperatören MTR:s pressansvariga Anna Berg log.", "MTR"),
        ("Räddningstjänsten Norras befäl Anna Berg log.", "Räddningstjänsten Norra"),
    ],
)
def test_who_is_chosen_for_an_organisation_or_has_part_in_one(text, organization):
    assert authority_of(text) == organization


def test_both_are_what_is_said_of_both_though_one_is_the_author():
    told = told_of("Författare är Anna Berg och Bo Ek, båda utvecklare hos förbundet Datakraft.")
    assert told["Anna Berg"][1] == told["Bo Ek"][1] == "Datakraft"


@pytest.mark.parametrize("role", ["ordförande", "samordnare", "talesperson"])
def test_whoever_heads_a_network_is_its_own(role):
    text = f"Samarbetet Granlyft samlar nio byar. – Bra, säger Anna Berg, {role} för Granlyft."
    assert authority_of(text) == "Granlyft"


def test_who_leads_a_project_is_not_its_own():
    text = "Projektet Granlyft samlar nio byar. – Bra, säger Anna Berg, projektledare för Granlyft."
    assert authority_of(text) is None
