"""Committees and departments of municipalities and regions: what belongs to the role, and whose it is."""

from itertools import product

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import authority_of, told_of

COMMITTEES = {
    "kommunstyrelse": "kommunstyrelsen",
    "kommunfullmäktige": "kommunfullmäktige",
    "valnämnd": "valnämnden",
    "tekniska nämnd": "tekniska nämnden",
    "miljö- och byggnadsnämnd": "miljö- och byggnadsnämnden",
    "näringslivsutskott": "näringslivsutskottet",
}
OWNERS = {"Gävles": "Gävle kommun", "Kramfors": "Kramfors kommun", "Upplands Väsbys": "Upplands Väsby kommun"}
BEFORE = [
    "Anna Berg (S), ordförande i {}, log.",
    "Ordföranden i {}, Anna Berg (S), log.",
    "Anna Berg är ordförande i {}.",
]


@pytest.mark.parametrize(("form", "owner", "committee"), list(product(BEFORE, OWNERS, COMMITTEES)))
def test_a_committee_belongs_to_the_role_and_its_owner_is_the_organisation(form, owner, committee):
    role, organization, _ = told_of(form.format(f"{owner} {committee}"))["Anna Berg"]
    assert (role, organization) == (f"ordförande i {COMMITTEES[committee]}", OWNERS[owner])


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Gävles valnämnds ordförande Anna Berg log.", "valnämndens ordförande", "Gävle kommun"),
        ("Gävle kommuns tekniska nämnds ordförande Anna Berg log.", "tekniska nämndens ordförande", "Gävle kommun"),
        ("Valnämndens ordförande Anna Berg (S) i Gävle log.", "valnämndens ordförande", "Gävle kommun"),
        ("Anna Berg, ledamot i socialutskottet i Gävle, log.", "ledamot i socialutskottet", "Gävle kommun"),
        ("Anna Berg, ordförande i Region Dalarnas valnämnd, log.", "ordförande i valnämnden", "Region Dalarna"),
        ("Anna Berg, som sitter i Gävles valnämnd, log.", None, "Gävle kommun"),
        ("Anna Berg, som leder valnämnden i Gävle, log.", None, "Gävle kommun"),
        ("Valnämnden i Gävle sade ja. Ordföranden Anna Berg log.", "ordförande", "Gävle kommun"),
        ("I Gävles valnämnd var det jubel. Ordföranden Anna Berg log.", "ordförande", "Gävle kommun"),
        ("Anna Berg, jurist på miljökontoret i Gävle, log.", "jurist", "Gävle kommun"),
        ("Anna Berg, jurist på Gävles socialförvaltning, log.", "jurist", "Gävle kommun"),
        ("Anna Berg, chef för hemtjänsten i Gävle, log.", "chef för hemtjänsten", "Gävle kommun"),
        ("Anna Berg, kurator i Gävle kommuns nattpatrull, log.", "kurator", "Gävle kommun"),
        ("Kuratorerna Bo Ek och Anna Berg i Gävle kommuns nattpatrull log.", "kurator", "Gävle kommun"),
        ("Anna Berg, kurator på Gävle kommuns museum, log.", "kurator", "Gävle kommuns museum"),
    ],
)
def test_parts_are_told_in_many_ways(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, ordförande i Gävles hockeyförenings styrelse, log.",
        "Anna Berg, jurist på Hyresnämnden i Gävle, log.",
        "Anna Berg, ledamot i kyrkofullmäktige i Gävle, log.",
        "Anna Berg, som överklagade till valnämnden i Gävle, log.",
        "Valnämnden sade ja. Ordföranden Anna Berg log.",
    ],
)
def test_what_belongs_to_others_is_no_part_of_a_municipality(text):
    assert told_of(text)["Anna Berg"][1] != "Gävle kommun"


@pytest.mark.parametrize(
    ("unit", "organization"),
    [
        ("Kustverkets it-avdelning", "Kustverket"),
        ("Region Dalarnas analysenhet", "Region Dalarna"),
        ("Klarvik AB:s hr-avdelning", "Klarvik AB"),
        ("Klarviks teater", "Klarviks teater"),
    ],
)
def test_a_unit_is_whose_it_is(unit, organization):
    assert told_of(f"Anna Berg, jurist på {unit}, log.")["Anna Berg"][1] == organization


@pytest.mark.parametrize(
    ("owner", "organization"),
    [
        ("Lindbergs Måleris", "Lindbergs Måleri"),
        ("Bodens", "Bodens kommun"),
    ],
)
def test_the_genitive_of_a_town_may_be_that_of_who_is_there(owner, organization):
    assert told_of(f"– Nej, säger {owner} kanslichef Anna Berg.")["Anna Berg"][1] == organization


def test_a_name_that_runs_on_is_taken_whole():
    told = extract(article("– Nej, säger Anna Berg, vice ordförande i Hela Sverige ska leva.")).quotes
    assert [quote.organization_name for quote in told] == ["Hela Sverige ska leva"]


def test_a_region_s_council_is_not_the_town_s_where_it_sits():
    text = "Så röstade regionfullmäktige i Umeå.\n– Nej, säger Anna Berg (C), ledamot i regionfullmäktige."
    assert authority_of(text) is None


@pytest.mark.parametrize(
    ("post", "house"),
    [
        ("Klarvikens fältstation", "Klarvikens fältstation"),
        ("Klaröns forskningsstation", "Klaröns forskningsstation"),
        ("Sjöverkets station", "Sjöverket"),
        ("Sjöverkets depå", "Sjöverket"),
    ],
)
def test_a_station_for_research_is_a_body_of_its_own(post, house):
    assert told_of(f"Anna Berg, föreståndare för {post}, log.")["Anna Berg"][1] == house
