"""Employers that an article tells away from the role: by "där", for a colleague, in the clause before."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import authority_of, told_of


def employer(text: str, name: str = "Anna Berg") -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == name), None)


@pytest.mark.parametrize(
    "text",
    [
        "I Region Dalarna känner man igen sig. Där leder verksamhetsarkitekten Anna Berg ett försök.",
        "I Region Dalarna går det trögt. Där tar överläkaren Anna Berg över.",
        "Hos Region Dalarna är det nytt. Där väntar konstnären Anna Berg.",
    ],
)
def test_the_body_that_a_sentence_points_to(text):
    assert authority_of(text) == "Region Dalarna"


def test_a_sentence_that_points_to_a_place_tells_no_employer():
    assert authority_of("I Orsa är det kallt. Där målar konstnären Anna Berg ett hus.") is None


@pytest.mark.parametrize("title", ["kommunvägledaren", "miljöinspektören"])
def test_a_colleague_somewhere_else_is_not_of_the_same_house(title):
    text = f"– Hej, säger Bo Ek, växelchef i Orsa kommun.\nHans kollega i Kil, {title} Anna Berg, log."
    assert authority_of(text) in (None, "Kils kommun")


@pytest.mark.parametrize(
    ("owner", "region"),
    [
        ("Sörmlands", "Region Sörmland"),
        ("Kalmars", "Region Kalmar län"),
        ("Jämtlands", "Region Jämtland Härjedalen"),
        ("Region Hallands", "Region Halland"),
    ],
)
def test_a_county_owns_its_regions_officers(owner, region):
    assert told_of(f"Då log {owner} regiondirektör Anna Berg.")["Anna Berg"][:2] == ("regiondirektör", region)


@pytest.mark.parametrize(
    ("title", "place"),
    [("biträdande regiondirektör", "Dalarna"), ("regionråd", "Kalmar län"), ("smittskyddsläkare", "Kalmar")],
)
def test_a_regions_officer_in_a_county(title, place):
    region = {"Dalarna": "Region Dalarna"}.get(place, "Region Kalmar län")
    assert told_of(f"Anna Berg, {title} i {place}, log.")["Anna Berg"][1] == region


def test_a_county_owns_no_bishop():
    assert told_of("Då log Kalmars biskop Anna Berg.")["Anna Berg"][1] is None


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Eleven Anna Berg, som går i nian på Åsskolan, log.", "Åsskolan"),
        ("På Åsskolan är det lov. Eleven Anna Berg, som går sista året på skolan, log.", "Åsskolan"),
        ("Anna Berg läser tredje terminen vid Klarviks universitet.", "Klarviks universitet"),
        ("Anna Berg går ofta på Klarvik.", None),
    ],
)
def test_where_somebody_goes_to_school(text, organization):
    assert employer(text) == organization


@pytest.mark.parametrize(
    "began",
    [
        "Hon började som vikarie på bolaget i fjol och är i dag utvecklare.",
        "Hon började på företaget som vikarie och är numera utvecklare.",
        "Hon började som vikarie på bolaget, bytte jobb och är nu utvecklare.",
    ],
)
def test_where_somebody_began_and_still_is(began):
    assert employer(f"Klarvik AB växer. Idén kom från Anna Berg. {began}") == "Klarvik AB"


def test_a_compound_with_a_capital_inside_a_sentence_is_a_name():
    assert employer("I våras vann Rutbolaget ett pris. – Hej, säger vd:n Anna Berg.") == "Rutbolaget"
    assert employer("Rutbolaget vann ett pris. – Hej, säger vd:n Anna Berg.") is None


def test_where_somebody_began_by_name_is_not_where_he_is():
    assert employer("Anna Berg började som kock på Klarvik AB och är i dag författare.") is None


@pytest.mark.parametrize(
    "text",
    [
        "Klarvik AB växer. Arbetsförmedlingen söker folk. Bolagets personalchef Anna Berg log.",
        "Klarvik AB växer. Den största kunden heter Lindvik AB. Bolagets personalchef Anna Berg log.",
        "Klarvik AB växer. Motparten, Lindvik AB, sörjer. Bolagets personalchef Anna Berg log.",
    ],
)
def test_a_company_is_no_agency_and_not_the_other_party(text):
    assert employer(text) == "Klarvik AB"


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, i dag vd för Klarvik AB, valdes på tisdagens stämma till ordförande för Ryds byalag.",
        "Anna Berg utsågs i går till ordförande för Ryds byalag.",
        "Anna Berg, lärare på Åsskolan, har valts till ordförande för Ryds byalag.",
    ],
)
def test_what_somebody_was_made_counts_most(text):
    assert told_of(text)["Anna Berg"][:2] == ("ordförande", "Ryds byalag")


def test_who_another_follows_was_not_made_it():
    assert told_of("Efter Anna Berg utsågs hon i går till ordförande för Ryds byalag.")["Anna Berg"][0] is None


def test_an_agency_whose_name_does_not_tell_that_it_is_one():
    text = "Statskontoret är kritiskt mot Klarvik AB. – Hej, säger Anna Berg, jurist på myndigheten."
    assert employer(text) == "Statskontoret"


def test_a_court_is_its_judges():
    assert employer("Karlstads tingsrätt dömde honom. Rådmannen Anna Berg log.") == "Karlstads tingsrätt"


def test_the_jurys_chair_is_nobodys_officer():
    assert employer("Juryns ordförande Anna Berg, till vardags museichef på Klarviks museum, log.") is None


@pytest.mark.parametrize(
    "firm", ["företaget Klarvik", "bolaget Klarvik", "leverantören Klarvik", "Klarvik AB", "tillverkaren Klarvik"]
)
def test_a_union_is_never_a_firm(firm):
    told = f"Systemet kommer från {firm} i Lund.\nFacket är missnöjt. Förbundets ombud Anna Berg vill vänta."
    assert employer(told) is None


@pytest.mark.parametrize("union", ["Kommunal", "Vision", "Unionen"])
def test_the_union_that_the_next_sentence_resumes(union):
    told = (
        "Systemet kommer från företaget Klarvik i Lund.\n"
        f"{union} ser saken på ett annat sätt. Förbundets sektionsordförande Anna Berg vill vänta."
    )
    assert employer(told) == union


@pytest.mark.parametrize("client", ["kommunen", "Klarvik"])
def test_an_advocate_is_of_neither_the_court_nor_the_client(client):
    told = f"Parterna möttes i Bodens tingsrätt. I rätten företräddes {client} av advokaten Anna Berg."
    assert authority_of(f"{told}\n– Ja, säger Anna Berg.") is None
