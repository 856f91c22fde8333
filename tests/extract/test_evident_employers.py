"""For whom somebody evidently speaks, where no word ties the person to the organisation."""

import pytest

from pipeline.extract import extract
from pipeline.extract.people import bodies_of, find_people, positions
from tests.extract.invented import article, named


def _employer(text: str, organizations: str) -> str | None:
    made = article(text)
    people = [person for person in find_people(made) if person.entity.name.startswith("Anna ")]
    names = {name: name for name in organizations.split(", ")}
    told = positions(people, bodies_of(made.text, people, named(made, names)))
    return told[0].organization_name if told else None


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Klarvik varslar 40.\nBeskedet kom i går. Svetsaren Anna Berg log.", "Klarvik"),
        ("Klarvik varslar 40. – Hej, säger truckföraren Anna Berg.", "Klarvik"),
        ("Klarvik varslar 40.\n– Hej, säger Bo Ek.\n– Nej, säger montören Anna Berg.", "Klarvik"),
        ("Barnen på förskolan Bäcken sår.\n– Hej, säger förskolläraren Anna Berg.", "Bäcken"),
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
    assert _employer(text, organization) == organization


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
        ("Klarvik varslar 40. Forskaren Anna Berg log.", "Klarvik"),
        ("Klarvik varslar 40. Läraren Anna Berg log.", "Klarvik"),
        ("Almskolan stängs. Svetsaren Anna Berg log.", "Almskolan"),
        ("Klarvik och Lindvik varslar. Svetsaren Anna Berg log.", "Klarvik, Lindvik"),
        ("Jag skrev till Klarvik. Svetsaren Anna Berg log.", "Klarvik"),
        ("En stor order från Klarvik kom. Svetsaren Anna Berg log.", "Klarvik"),
        ("Industriförbundet protesterar. Svetsaren Anna Berg log.", "Industriförbundet"),
        ("Räddningstjänsten Öst kom.\nSvetsaren Anna Berg log.", "Räddningstjänsten Öst"),
        ("Tallby BK mötte Almby FF. Målvakten Anna Berg log.", "Tallby BK, Almby FF"),
        ("Tallby BK vann mot Almby. Målvakten Anna Berg log.", "Tallby BK"),
        ("Bergs Guld rånades. – Hej, säger kommunalrådet Anna Berg (S).", "Bergs Guld"),
        ("Bergs Guld rånades. – Hej, säger författaren Anna Berg.", "Bergs Guld"),
    ],
)
def test_what_leaves_the_employer_open(text, organizations):
    assert _employer(text, organizations) is None


def test_a_school_has_no_managing_director():
    text = "Almskolan växer. Klarvik driver Almskolan.\n– Hej, säger vd Anna Berg."
    assert _employer(text, "Almskolan, Klarvik") == "Klarvik"


def test_two_in_the_block_before_leave_a_leader_open():
    text = "Klarvik öppnar i Lund. Lindvik hotar inte.\n– Hej, säger ägaren Anna Berg."
    assert _employer(text, "Klarvik, Lindvik") is None


def test_a_customer_in_the_headline_employs_nobody():
    text = "Leverans till Klarvik klar. En order från Klarvik kom i går.\n– Hej, säger vd Anna Berg."
    assert _employer(text, "Klarvik") is None


def test_a_national_coach_is_no_officer_of_the_club_that_is_told_of():
    text = "Tallby BK vann. På läktaren satt förbundskaptenen Anna Berg."
    assert _employer(text, "Tallby BK") is None


def _authority(text: str) -> str | None:
    told = [p for p in extract(article(text)).positions if p.person.name.startswith("Anna ")]
    return told[0].organization_name if told else None


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("Så gick det i Vansbro i våras, berättar inköpsstrategen Anna Berg.", "Vansbro kommun"),
        ("Även i Östhammar togs planen fram. Kommundirektören Anna Berg log.", "Östhammars kommun"),
        ("Tidaholm går om Lomma i år. Näringslivschefen Anna Berg jublar.", "Tidaholms kommun"),
        ("I Orsa har kommunalrådet Anna Berg (C) kallat till möte.", "Orsa kommun"),
        ("I Lomma är man nöjd.\n– Hej, säger oppositionsrådet Anna Berg (S).", "Lomma kommun"),
        ("Sala fick skriva om\nFelet hittades.\nDet är rättat.\nKommunalrådet Anna Berg (C) log.", "Sala kommun"),
        ("Klart nu\nKalmar kapar köerna.\nDe minskar.\nBygglovshandläggaren Anna Berg log.", "Kalmar kommun"),
        ("Kungälvs diarium öppnar\nMan kan läsa allt.\n– Hej, säger miljöinspektören Anna Berg.", "Kungälvs kommun"),
        ("I Boxholm är det tyst.\nTre frågor till Anna Berg, kanslichef i Aneby.", "Aneby kommun"),
        ("Fastighetschefen Anna Berg i Finspång har en kopp.", "Finspångs kommun"),
        ("Region Sörmland sparar.\n– Hej, säger regionrådet Anna Berg (L).", "Region Sörmland"),
        ("Region Värmland köper bussar. Trafikdirektören Anna Berg log.", "Region Värmland"),
    ],
)
def test_the_municipality_or_region_that_the_article_makes_plain(text, authority):
    assert _authority(text) == authority


@pytest.mark.parametrize(
    "text",
    [
        "Lund, Eslöv och Hörby samarbetar. Näringslivschefen Anna Berg log.",
        "Hon kommer från Lomma. Näringslivschefen Anna Berg log.",
        "En butik i Ystad stänger.\nDet var väntat.\n– Hej, säger kommunalrådet Anna Berg (L).",
        "I Berg är avstånden stora. Anna Berg (MP), ledamot i tekniska nämnden, håller med.",
        "Ett bad i Köping läggs ned.\nDet var väntat.\n– Hej, säger kommundirektören Anna Berg.",
        "Sala fick skriva om\\nDet är rättat.\\nSocialnämndens ordförande Anna Berg (C) log.",
        "Nytt bad\\nLOMMA. Badet öppnar.\\nDet blir bra.\\nFörvaltningschefen Anna Berg log.",
        "Sala fick skriva om\nDet är rättat.\nDet är bra.\nSocialnämndens ordförande Anna Berg (C) log.",
        "Nytt bad\nLOMMA. Badet öppnar.\nDet blir bra.\nFörvaltningschefen Anna Berg log.",
        "I Lomma är man nöjd. Svetsaren Anna Berg log.",
        "Lomma jublar. Författaren Anna Berg log.",
    ],
)
def test_what_leaves_the_municipality_open(text):
    assert _authority(text) is None


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("På Folkhälsomyndigheten har man läst. Utredaren Anna Berg log.", "Folkhälsomyndigheten"),
        ("Kulturrådet lägger sig inte i, säger handläggaren Anna Berg till nyhetsbyrån TT.", "Kulturrådet"),
        ("Forskare vid Lunds universitet jämför.\n– Hej, säger Anna Berg, docent i fysik.", "Lunds universitet"),
        ("Barnen på Almskolan sår.\nDet är vår.\nDe ler.\n– Hej, säger rektor Anna Berg.", "Almskolan"),
    ],
)
def test_who_acts_right_before_employs_who_is_told_of_by_a_role_that_any_body_has(text, organization):
    names = "Folkhälsomyndigheten, Kulturrådet, TT, Lunds universitet, Almskolan"
    assert _employer(text, names) == organization


@pytest.mark.parametrize(
    ("text", "organizations", "expected"),
    [
        (
            "Alm och firman Klarvik Bygg säljer. Det senares ordförande Anna Berg log.",
            "Alm, Klarvik Bygg",
            "Klarvik Bygg",
        ),
        (
            "Klarvik AB får stöd. Bo Ek, chef på Lindvik, log.\n– Hej, säger hr-chefen Anna Berg.",
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
    assert _employer(text, organizations) == expected


def test_the_trainer_is_of_the_team_that_the_headline_names_unless_owned():
    head = "Tallby BK vann till sist\nDå hade Almby FF ledt länge."
    assert _employer(f"{head}\n– Hej, säger tränaren Anna Berg.", "Tallby BK, Almby FF") == "Tallby BK"
    assert _employer(f"{head}\n– Hej, säger gästernas tränare Anna Berg.", "Tallby BK, Almby FF") is None


@pytest.mark.parametrize("short", ["Ivo", "IVO"])
def test_an_agency_has_its_name_in_full_where_the_article_has_it(short):
    text = f"Inspektionen för vård och omsorg, {short}, varnar. Anna Berg, enhetschef på {short}, log."
    assert _employer(text, "Inspektionen för vård och omsorg") == "Inspektionen för vård och omsorg"
    assert _employer(f"Anna Berg, enhetschef på {short}, log.", "Klarvik") == short
