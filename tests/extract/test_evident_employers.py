"""For whom somebody evidently speaks, where no word ties the person to the organisation."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import employer_of


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Klarvik varslar 40.\nBeskedet kom i går. Svetsaren Anna Berg log.", "Klarvik"),
        ("Klarvik varslar 40. – Hej, säger truckföraren Anna Berg.", "Klarvik"),
        ("Klarvik varslar 40.\n– Hej, säger Bo Ek.\n– Nej, säger montören Anna Berg.", "Klarvik"),
        ("Barnen på förskolan Bäcken sår. – Hej, säger förskolläraren Anna Berg.", "Bäcken"),
        ("Listan är ny\nBo Ek log. På Klarvik läser man den.\n– Hej, säger juristen Anna Berg.", "Klarvik"),
        ("Listan är ny\nHos myndigheten Klarvik väntar man.\n– Hej, säger hr-chefen Anna Berg.", "Klarvik"),
        ("På Almskolan är det tyst. Läraren Anna Berg log.", "Almskolan"),
        ("Natten på Viks lasarett var lång. Undersköterskan Anna Berg log.", "Viks lasarett"),
        ("Tallby BK är klart för spel.\n– Hej, säger lagkaptenen Anna Berg.", "Tallby BK"),
        ("Tallby BK är klart för spel.\n– Hej, säger ungdomstränaren Anna Berg.", "Tallby BK"),
        ("Två män gick in i Bergs Guld. – Hej, säger ägaren Anna Berg.", "Bergs Guld"),
        ("Systrarna har delat Alms Skor i fyrtio år. – Hej, säger Anna Alm Ek.", "Alms Skor"),
        ("På Annas Kök dukade man. – Hej, säger Anna Berg.", "Annas Kök"),
    ],
)
def test_the_employer_that_the_article_makes_plain(text, organization):
    assert employer_of(text, organization) == organization


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Läraren Anna Berg på Almskolan log.\n– Hej, säger hon.", "stated"),
        ("På Almskolan är det tyst. Läraren Anna Berg log.\n– Hej, säger hon.", "evident"),
        ("Anna Berg log.\n– Hej, säger hon.", None),
    ],
)
def test_an_employer_says_how_it_is_known(text, basis):
    facts = extract(article(text))
    assert [quote.organization_basis for quote in facts.quotes] == [basis]
    assert [position.organization_basis for position in facts.positions] == ([basis] if basis else [])


@pytest.mark.parametrize(
    ("text", "organizations"),
    [
        ("Klarvik varslar 40. Grannen Anna Berg log.", "Klarvik"),
        ("Allt är nytt\nPå Klarvik läser man den. Bo Ek log.\n– Hej, säger juristen Anna Berg.", "Klarvik"),
        ("Allt är nytt\nKlarvik varslar 40.\n– Hej, säger analytikern Anna Berg.", "Klarvik"),
        ("Barnen på Almskolan sår.\n– Hej, säger läraren Anna Berg.", "Almskolan"),
        ("Almby IF spelar bra.\nDet säger juryordföranden Anna Berg.", "Almby IF"),
        ("Klarvik varslar 40. Forskaren Anna Berg log.", "Klarvik"),
        ("Klarvik varslar 40. Läraren Anna Berg log.", "Klarvik"),
        ("Lunds kommun stänger bron. Taxiföraren Anna Berg log.", "Lunds kommun"),
        ("Lunds kommun stänger bron. Budbilsföraren Anna Berg log.", "Lunds kommun"),
        ("Almskolan stängs. Svetsaren Anna Berg log.", "Almskolan"),
        ("Klarvik och Lindvik varslar. Svetsaren Anna Berg log.", "Klarvik, Lindvik"),
        ("Jag skrev till Klarvik. Svetsaren Anna Berg log.", "Klarvik"),
        ("En stor order från Klarvik kom. Svetsaren Anna Berg log.", "Klarvik"),
        ("Den största ordern någonsin, från Klarvik i Falun, kom. Svetsaren Anna Berg log.", "Klarvik"),
        ("Industriförbundet protesterar. Svetsaren Anna Berg log.", "Industriförbundet"),
        ("Räddningstjänsten Öst kom.\nSvetsaren Anna Berg log.", "Räddningstjänsten Öst"),
        ("Tallby BK mötte Almby FF. Målvakten Anna Berg log.", "Tallby BK, Almby FF"),
        ("Tallby BK vann mot Almby. Målvakten Anna Berg log.", "Tallby BK"),
        ("Bergs Guld rånades. – Hej, säger kommunalrådet Anna Berg (S).", "Bergs Guld"),
        ("Bergs Guld rånades. – Hej, säger författaren Anna Berg.", "Bergs Guld"),
    ],
)
def test_what_leaves_the_employer_open(text, organizations):
    assert employer_of(text, organizations) is None


def test_a_school_has_no_managing_director():
    text = "Almskolan växer. Klarvik driver Almskolan.\n– Hej, säger vd Anna Berg."
    assert employer_of(text, "Almskolan, Klarvik") == "Klarvik"


def test_two_in_the_block_before_leave_a_leader_open():
    text = "Klarvik öppnar i Lund. Lindvik hotar inte.\n– Hej, säger ägaren Anna Berg."
    assert employer_of(text, "Klarvik, Lindvik") is None


def test_a_customer_in_the_headline_employs_nobody():
    text = "Leverans till Klarvik klar. En order från Klarvik kom i går.\n– Hej, säger vd Anna Berg."
    assert employer_of(text, "Klarvik") is None


def test_a_national_coach_is_no_officer_of_the_club_that_is_told_of():
    text = "Tallby BK vann. På läktaren satt förbundskaptenen Anna Berg."
    assert employer_of(text, "Tallby BK") is None


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("På Folkhälsomyndigheten har man läst. Utredaren Anna Berg log.", "Folkhälsomyndigheten"),
        ("Kulturrådet lägger sig inte i, säger handläggaren Anna Berg till nyhetsbyrån TT.", "Kulturrådet"),
        ("Forskare vid Lunds universitet jämför.\n– Hej, säger Anna Berg, docent i fysik.", "Lunds universitet"),
        ("Barnen på Almskolan sår.\nDet är vår.\nDe ler.\n– Hej, säger rektor Anna Berg.", "Almskolan"),
        ("Eks folkhögskola är full.\nDet är vår.\nDe ler.\n– Hej, säger rektor Anna Berg.", "Eks folkhögskola"),
    ],
)
def test_who_acts_right_before_employs_who_is_told_of_by_a_role_that_any_body_has(text, organization):
    names = "Folkhälsomyndigheten, Kulturrådet, TT, Lunds universitet, Almskolan, Eks folkhögskola"
    assert employer_of(text, names) == organization


@pytest.mark.parametrize(
    ("text", "organizations", "expected"),
    [
        (
            "Alm och firman Klarvik Bygg säljer. Det senares ordförande Anna Berg log.",
            "Alm, Klarvik Bygg",
            "Klarvik Bygg",
        ),
        (
            "Klarvik AB får stöd. Bo Ek, chef på Lindvik, log.\n– Hej, säger vd Anna Berg.",
            "Klarvik AB, Lindvik",
            "Klarvik AB",
        ),
        ("Klarvik varslar. ”Lindvik är värre”, säger presschefen Anna Berg.", "Klarvik, Lindvik", "Klarvik"),
        ("Klarvik säljer huset till handlaren Anna Berg.", "Klarvik", None),
        ("Klarvik säljer huset. Hotellägaren Anna Berg log.", "Klarvik", None),
        (
            "På Almskolan är det tyst.\nRektorn Anna Berg log mot Bo Ek på Viks högskola.",
            "Almskolan, Viks högskola",
            "Almskolan",
        ),
    ],
)
def test_which_of_two_and_what_is_none(text, organizations, expected):
    assert employer_of(text, organizations) == expected


def test_the_trainer_is_of_the_team_that_the_headline_names_unless_owned():
    head = "Tallby BK vann till sist\nDå hade Almby FF ledt länge."
    assert employer_of(f"{head}\n– Hej, säger tränaren Anna Berg.", "Tallby BK, Almby FF") == "Tallby BK"
    assert employer_of(f"{head}\n– Hej, säger gästernas tränare Anna Berg.", "Tallby BK, Almby FF") is None


@pytest.mark.parametrize("short", ["Ivo", "IVO"])
def test_an_agency_has_its_name_in_full_where_the_article_has_it(short):
    text = f"Inspektionen för vård och omsorg, {short}, varnar. Anna Berg, enhetschef på {short}, log."
    assert employer_of(text, "Inspektionen för vård och omsorg") == "Inspektionen för vård och omsorg"
    assert employer_of(f"Anna Berg, enhetschef på {short}, log.", "Klarvik") == short


def test_a_colleague_is_of_the_evident_employer_too():
    assert (
        employer_of("Klarvik varslar 40.\nTruckföraren Bo Ek log.\nArbetskamraten Anna Berg log.", "Klarvik")
        == "Klarvik"
    )


@pytest.mark.parametrize(
    "before",
    [
        "Systemet har utvecklats av Klarvik.",
        "Huset ritades av Klarvik.",
        "Borta var största kunden, grossisten Klarvik.",
    ],
)
def test_who_but_made_or_bought_something_employs_nobody(before):
    assert employer_of(f"Allt är nytt\n{before}\n– Hej, säger driftchefen Anna Berg.", "Klarvik") is None


def test_who_runs_what_is_told_of_employs_its_staff():
    text = "Allt är nytt\nBussen körs av Klarvik.\n– Hej, säger chauffören Anna Berg."
    assert employer_of(text, "Klarvik") == "Klarvik"


@pytest.mark.parametrize(
    "text",
    [
        "Bolaget Snäckan växer. Dess vd Anna Berg kommer från Telia.",
        "Föreningen Snäckan växer. Dess ordförande Anna Berg har kört till Telia.",
        "I våras växte Snäckan. I dag är dess vd Anna Berg på besök hos Telia.",
    ],
)
def test_dess_points_back(text):
    assert employer_of(text, "Snäckan, Telia") == "Snäckan"


@pytest.mark.parametrize(
    "text",
    [
        "I dag log forskaren Anna Berg, som gästar Lunds universitet.",
        "Vd Anna Berg är på besök hos Telia.",
        "Vd Anna Berg på väg till Telia.",
        "Vd Anna Berg besökte Telia i fjol.",
    ],
)
def test_who_visits_a_house_is_not_of_it(text):
    assert employer_of(text, "Lunds universitet, Telia") is None
