"""Which body of an article acts, so that somebody is of it: not the one quoted, seated, sold to or played next."""

import pytest

from tests.extract.people_told import authority_of, employer_of


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Almby IF saknar pengar\nDet är tomt.\n– Lindvik har ringt två gånger, säger kassören Anna Berg.", "Almby IF"),
        ("Almby IF i knipa\nDet är tomt.\n– Nu hör Lindvik av sig, log sekreteraren Anna Berg.", "Almby IF"),
        ("Almby IF väntar\nDet är tomt.\n- Hos Lindvik skrattar man, säger ordföranden Anna Berg.", "Almby IF"),
        ("Det är tomt.\n– Vi på Lindvik väntar, säger vd Anna Berg.", "Lindvik"),
    ],
)
def test_whom_somebody_speaks_of_is_no_employer(text, organization):
    assert employer_of(text, "Almby IF, Lindvik") == organization


@pytest.mark.parametrize(
    "text",
    [
        "Orsa byter system\nAppen är gjord av Klarvik i Habo.\nMiljöchefen Anna Berg log.",
        "Orsa byter system\nVinnare blev Klarvik i Habo.\nDet går bra, säger kulturchefen Anna Berg.",
        "Orsa byter system\nNu kör Klarvik i Habo i gång.\nSocialchefen Anna Berg log.",
    ],
)
def test_where_a_firm_has_its_seat_is_no_employer(text):
    assert employer_of(text, "Klarvik") is None
    assert authority_of(text.replace("Klarvik", "Klarvik AB")) == "Orsa kommun"


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        (
            "Lindvik klagar på Region Halland.\nRegionen anser att det är fel. Upphandlingschefen Anna Berg log.",
            "Region Halland",
        ),
        ("Boverket varnar Region Halland.\nÄven regionen är orolig. Fastighetschefen Anna Berg log.", "Region Halland"),
        ("Boverket varnar Region Halland.\nMen regionen väntar. Fastighetschefen Anna Berg log.", "Region Halland"),
        ("Boverket varnar Orsa.\nKommunen säger nej. Fastighetschefen Anna Berg log.", "Orsa kommun"),
    ],
)
def test_an_authority_that_leads_the_sentence_before(text, organization):
    assert authority_of(text) == organization


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Ledamoten Anna Berg (S) lämnade Klarviks styrelse.", "Klarvik"),
        ("Vice ordföranden Anna Berg (C) begärde utträde ur Klarviks styrelse.", "Klarvik"),
        ("Suppleanten Anna Berg (M) sitter kvar i styrelsen för Klarvik.", "Klarvik"),
        ("Läraren Anna Berg skrev till Klarviks styrelse.", None),
        ("Ledamoten Anna Berg (S) åkte till Klarvik.", None),
    ],
)
def test_a_seat_on_a_board_is_for_whose_board_it_is(text, organization):
    assert employer_of(text, "Klarvik") == organization


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Det luktar lim.\nAnna Berg har undervisat på Almskolan i 17 år.", "Almskolan"),
        ("Det luktar lim.\nAnna Berg jobbar sedan i våras på Almskolan.", "Almskolan"),
        ("Det luktar lim.\nAnna Berg, som arbetar på Almskolan, log.", "Almskolan"),
        ("Det luktar lim.\nAnna Berg och Bo Ek är vårdchefer på Viks lasarett.", "Viks lasarett"),
        ("Det luktar lim.\nBo Ek och Anna Berg är verksamhetschefer på Viks lasarett.", "Viks lasarett"),
        ("Det luktar lim.\nLäraren på Almskolan heter Anna Berg.", "Almskolan"),
        ("Det luktar lim.\nAnna Berg är nöjd på Almskolan.", None),
    ],
)
def test_a_sentence_tells_where_somebody_works(text, organization):
    assert employer_of(text, "Almskolan, Viks lasarett") == organization


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Almby IF i kris\nDet är tomt.\nMaterialaren Anna Berg log.\nPå lördag möter laget Tallby BK.", "Almby IF"),
        ("Almby IF i kris\nDet är tomt.\nLagkaptenen Anna Berg log.\nNu väntar Tallby BK.", "Almby IF"),
        ("Almby IF i kris\nTallby BK vann.\nLagkaptenen Anna Berg log.", None),
        ("Almby IF i kris\nBladet har frågat.\nMålvakten Anna Berg log.", "Almby IF"),
    ],
)
def test_whom_a_club_meets_next_is_no_rival(text, organization):
    assert employer_of(text, "Almby IF, Tallby BK, Bladet") == organization


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Kunder har betalat till nätbutiken Klarvik.\nDet är tyst.\nÄgaren Anna Berg log.", "Klarvik"),
        ("Två familjer väntar på möbelfirman Klarvik.\nDet är tyst.\nVd Anna Berg log.", "Klarvik"),
        ("Anmälningarna mot företaget Klarvik ökar.\nDet är tyst.\nMarknadschefen Anna Berg log.", "Klarvik"),
        ("Företaget Klarvik stör.\nDet är tyst.\nOrdföranden Anna Berg log.", None),
    ],
)
def test_a_firm_that_others_complain_of(text, organization):
    assert employer_of(f"Allt försenat\n{text}", "Klarvik") == organization


@pytest.mark.parametrize("street", ["Ekgatan 8", "Lindvägen 12 B", "Stora torget 3"])
def test_a_street_is_no_employer(street):
    assert authority_of(f"På {street} väntade sjuksköterskan Anna Berg. Hon log.") is None


@pytest.mark.parametrize("noun", ["Branschorganisationen", "Intresseorganisationen", "Nätverket"])
def test_a_noun_with_a_capital_points_to_who_has_members(noun):
    text = f"Klarvik, där 40 arbetar, säger nej. {noun}s talesperson Anna Berg log."
    assert authority_of(text) is None
    assert employer_of(text.replace("Klarvik, där 40 arbetar,", "Lindnätverket"), "Lindnätverket") == "Lindnätverket"


def test_a_countys_board_that_is_not_told_is_called_by_its_noun():
    assert authority_of("Det brann. Anna Berg, handläggare på länsstyrelsen, log.") == "Länsstyrelsen"


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("I Borås är det kallt. Från Borås stad svarar utvecklingschefen Anna Berg.", "Borås stad"),
        ("I Malmö är det kallt. Trafikplaneraren Anna Berg log.", "Malmö kommun"),
        ("Malmö stad lovar bot. Trafikplaneraren Anna Berg log.", "Malmö stad"),
    ],
)
def test_a_municipality_is_called_what_the_article_prints(text, organization):
    assert authority_of(text) == organization


@pytest.mark.parametrize(
    "text",
    [
        "Hon håller ordning i hela Orsa\nDet är morgon. Anna Berg, kommundirektör sedan i höstas, log.",
        "Stormen drog in över Orsa\nDet är natt.\n– Hej, säger kommunchefen Anna Berg.",
        "Allt är vitt\nDet är vinter i Orsa.\nDet är kallt. Kommundirektören Anna Berg log.",
    ],
)
def test_the_only_municipality_has_the_head_that_is_told_of(text):
    assert authority_of(text) == "Orsa kommun"
    assert authority_of(f"{text}\nDet säger man i Habo.".replace("Orsa", "Lomma eller Kil")) is None
