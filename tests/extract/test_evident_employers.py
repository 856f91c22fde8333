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
        ("Klarvik, bron, väglaget\nKlarvik är stort.\nDet regnar.\nDet blåser. Vd Anna Berg log.", "Klarvik"),
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
        ("Eksjö fick skriva om\nFelet hittades.\nDet är rättat.\nKommunalrådet Anna Berg (C) log.", "Eksjö kommun"),
        ("Klart nu\nKalmar kapar köerna.\nDe minskar.\nBygglovshandläggaren Anna Berg log.", "Kalmar kommun"),
        ("Kungälvs diarium öppnar\nMan kan läsa allt.\n– Hej, säger miljöinspektören Anna Berg.", "Kungälvs kommun"),
        ("I Boxholm är det tyst.\nTre frågor till Anna Berg, kanslichef i Aneby.", "Aneby kommun"),
        ("Fastighetschefen Anna Berg i Finspång har en kopp.", "Finspångs kommun"),
        (
            "Folk i Åmål slänger mycket.\nDet är rent, säger enhetschefen Anna Berg.\nGården drivs av kommunen.",
            "Åmåls kommun",
        ),
        ("Folk i Åmål slänger mycket. Kommunens nya gård är klar.\nEnhetschefen Anna Berg log.", "Åmåls kommun"),
        ("Region Sörmland sparar.\n– Hej, säger regionrådet Anna Berg (L).", "Region Sörmland"),
        (
            "Ett beslut togs i Region Sörmland.\nBussen gick.\nDet regnade.\nRegionrådet Anna Berg (L) log.",
            "Region Sörmland",
        ),
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
        "Eksjö fick skriva om\nDet är rättat.\nDet är bra.\nSocialnämndens ordförande Anna Berg (C) log.",
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


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Nya elcyklar i Lomma\nHemtjänsten prövar.\nVårdbiträdet Anna Berg log.", "Lomma kommun"),
        ("I Orsa är hyllan tom.\nDet var väntat.\nPå kommunhuset log vaktmästaren Anna Berg.", "Orsa kommun"),
        ("Orsa byter system\nKommunens it-chef Bo Ek log.\n– Hej, säger lönehandläggaren Anna Berg.", "Orsa kommun"),
        ("Isen smälter\nFritidskontoret i Lomma sörjer.\nAnläggningsskötaren Anna Berg log.", "Lomma kommun"),
        ("Trafikverket i Lomma klagar. På gatukontoret i Orsa log projektledaren Anna Berg.", "Orsa kommun"),
        ("Bygget i Orsa står.\nPå kommunens fastighetskontor log projektledaren Anna Berg.", "Orsa kommun"),
        ("Läckan i Orsa\nNu vill kommunen byta allt.\nDrifttekniker Anna Berg log.", "Orsa kommun"),
        ("Läckan i Orsa\nDe log.\nKommunen byter allt.\nDrifttekniker Anna Berg log.", "Orsa kommun"),
        ("Trean Habo gör mycket med lite. Där finns Anna Berg, webbredaktör.", "Habo kommun"),
    ],
)
def test_the_municipality_that_an_article_shows_at_work(text, organization):
    assert _authority(text) == organization


@pytest.mark.parametrize(
    "text",
    [
        "Nya elcyklar i Lomma\nDet var väntat.\nVårdbiträdet Anna Berg log.",
        "Nya elcyklar i Lomma\nKommunen har tio tusen invånare.\nVårdbiträdet Anna Berg log.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\nElektrikern Anna Berg log.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\nRenskötaren Anna Berg log.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\nSektionsordföranden Anna Berg log.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\nSkyddsombudet Anna Berg log.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\n– Hej, säger oppositionsrådet Anna Berg (S).",
    ],
)
def test_who_is_not_of_the_municipality_that_is_at_work(text):
    assert _authority(text) is None


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("I dag söker Klarvik folk\nDet är ont om svetsare.\nDe log.\nMaskinställaren Anna Berg log.", "Klarvik"),
        ("Nu söker Klarvik folk\nDet är ont om svetsare.\nDe log.\nTruckföraren Anna Berg log.", "Klarvik"),
        ("Ny butik\nI går öppnade Klarvik.\nMan log.\nAlla log.\n– Hej, säger innehavaren Anna Berg.", "Klarvik"),
    ],
)
def test_the_organisation_that_an_article_opens_with(text, organization):
    assert _employer(text, organization) == organization


@pytest.mark.parametrize(
    "text",
    [
        "I dag söker Klarvik folk\nDet är ont om svetsare.\nDe log.\nDoktoranden Anna Berg log.",
        "I dag söker både Klarvik och Lindvik folk\nDet är ont om svetsare.\nDe log.\nTruckföraren Anna Berg log.",
        "Alla är lediga\nDe log.\nTruckföraren Anna Berg log.\nKlarvik står stilla.",
    ],
)
def test_what_leaves_the_house_open(text):
    assert _employer(text, "Klarvik, Lindvik") is None


def test_a_colleague_is_of_the_evident_employer_too():
    assert (
        _employer("Klarvik varslar 40.\nTruckföraren Bo Ek log.\nArbetskamraten Anna Berg log.", "Klarvik") == "Klarvik"
    )


@pytest.mark.parametrize("behind", ["i Orsa beklagar.", "i Lomma klagar.", "i Habo jublar."])
def test_a_verb_behind_a_place_is_no_part_of_an_employer(behind):
    told = _authority(f"Näringslivschefen Anna Berg {behind}")
    assert told is not None
    assert told.endswith(" kommun")


@pytest.mark.parametrize(
    "before",
    [
        "Systemet har utvecklats av Klarvik.",
        "Huset ritades av Klarvik.",
        "Borta var största kunden, grossisten Klarvik.",
    ],
)
def test_who_but_made_or_bought_something_employs_nobody(before):
    assert _employer(f"Allt är nytt\n{before}\n– Hej, säger driftchefen Anna Berg.", "Klarvik") is None


def test_who_runs_what_is_told_of_employs_its_staff():
    text = "Allt är nytt\nBussen körs av Klarvik.\n– Hej, säger chauffören Anna Berg."
    assert _employer(text, "Klarvik") == "Klarvik"


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("I Hjo och Orsa mäts allt\nI Orsa log man.\n– Hej, säger Anna Berg, kommunens fixare.", "Orsa kommun"),
        ("Hjo, Orsa och Lomma tappar. Värst är det för Orsa. Kommunens äldreombud Anna Berg log.", "Orsa kommun"),
        ("Hjo går om Orsa\nI Lomma är man trött. Lomma kom sist. Kommunens väktare Anna Berg log.", "Lomma kommun"),
        ("Hjo går om Orsa\nDet var väntat.\n– Hej, säger Anna Berg, kommunens fixare.", None),
        ("Hjo går om Orsa\nFilmen visas i Lomma. Kommunens väktare Anna Berg log.", None),
    ],
)
def test_which_of_several_municipalities_is_meant(text, authority):
    assert _authority(text) == authority


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Nu lånar Almskolan ut allt\nDet går bra.\nDe log.\nVaktmästaren Anna Berg log.", "Almskolan"),
        ("På Viks lasarett släcks lampan\nDet går bra.\nDe log.\nReceptionisten Anna Berg log.", "Viks lasarett"),
        ("Nu lånar Klarvik ut allt\nDet går bra.\nDe log.\nVaktmästaren Anna Berg log.", None),
    ],
)
def test_a_school_or_a_hospital_has_staff_of_many_kinds(text, organization):
    assert _employer(text, "Almskolan, Viks lasarett, Klarvik") == organization
