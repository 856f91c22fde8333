"""Whose house an article is set in, so that its staff is evident."""

import pytest

from tests.extract.people_told import authority_of, employer_of


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("I Orsa är hyllan tom.\nDet var väntat.\nPå kommunhuset log vaktmästaren Anna Berg.", "Orsa kommun"),
        ("Orsa byter system\nKommunens it-chef Bo Ek log.\n– Hej, säger lönehandläggaren Anna Berg.", "Orsa kommun"),
        ("Trafikverket i Lomma klagar. På gatukontoret i Orsa log projektledaren Anna Berg.", "Orsa kommun"),
        ("Bygget i Orsa står.\nPå kommunens fastighetskontor log projektledaren Anna Berg.", "Orsa kommun"),
        ("Trean Habo gör mycket med lite. Där finns Anna Berg, webbredaktör.", "Habo kommun"),
    ],
)
def test_the_municipality_that_an_article_shows_at_work(text, organization):
    assert authority_of(text) == organization


@pytest.mark.parametrize(
    "text",
    [
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\nVårdbiträdet Anna Berg log.",
        "Isen smälter\nFritidskontoret i Lomma sörjer.\nAnläggningsskötaren Anna Berg log.",
        "Läckan i Orsa\nNu vill kommunen byta allt.\nEnhetschefen Anna Berg log.",
        "Läckan i Orsa\nDe log.\nKommunen byter allt.\nDriftledaren Anna Berg log.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\n– Hej, säger oppositionsrådet Anna Berg (S).",
        "Ny bro i Habo\nGatukontoret bygger.\nAnna Berg (L) log. – Hej, säger kommunalrådet.",
        "Badet i Orsa\nNu vill kommunen riva.\n– Nej, säger kommunstyrelsens ordförande Anna Berg (C).",
        "Nya elcyklar i Lomma\nDet var väntat.\nVårdbiträdet Anna Berg log.",
        "Nya elcyklar i Lomma\nKommunen har tio tusen invånare.\nVårdbiträdet Anna Berg log.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\nElektrikern Anna Berg log.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\nRenskötaren Anna Berg log.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\nSektionsordföranden Anna Berg log.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\nSkyddsombudet Anna Berg log.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar, som i Kil.\n– Hej, säger oppositionsrådet Anna Berg (S).",
        "Nya elcyklar i Lomma\nBo Ek cyklar.\n– Hej, säger oppositionsrådet Anna Berg (S).",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\n– Hej, säger nämndens ordförande Anna Berg (S).",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\n– Hej, säger Anna Berg, undersköterska från Kil.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\n– Hej, säger undersköterskan Anna Berg från Kil.",
        "Nya elcyklar i Lomma\nHemtjänsten prövar.\n– Hej, säger Anna Berg, 43, undersköterska från Kil.",
    ],
)
def test_who_is_not_of_the_municipality_that_is_at_work(text):
    assert authority_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "I dag söker Klarvik folk\nDet är ont om svetsare.\nDe log.\nTruckföraren Anna Berg log.",
        "Ny butik\nI går öppnade Klarvik.\nMan log på Klarvik.\nAlla log.\n– Hej, säger innehavaren Anna Berg.",
        "Klarvik låter oss låna\nDet går bra.\nDe log.\nEkonomichefen Anna Berg log.",
    ],
)
def test_the_organisation_that_an_article_opens_with(text):
    assert employer_of(text, "Klarvik") == "Klarvik"


@pytest.mark.parametrize(
    "text",
    [
        "I dag söker Klarvik folk\nDet är ont om svetsare.\nDe log.\nDoktoranden Anna Berg log.",
        "I dag söker både Klarvik och Lindvik folk\nDet är ont om svetsare.\nDe log.\nTruckföraren Anna Berg log.",
        "Alla är lediga\nDe log.\nTruckföraren Anna Berg log.\nKlarvik står stilla.",
        "Ny butik\nI går öppnade Klarvik.\nMan log.\nAlla log.\n– Hej, säger innehavaren Anna Berg.",
        "Allt går bra\nKlarvik låter oss låna.\nEkonomichefen Anna Berg log.",
        "Nu lånar Klarvik ut allt\nDet går bra.\nDe log.\nVaktmästaren Anna Berg log.",
        "Nu lånar Almskolan ut allt\nDet går bra.\nDe log.\nVaktmästaren Anna Berg log.",
    ],
)
def test_what_leaves_the_house_open(text):
    assert employer_of(text, "Klarvik, Lindvik, Almskolan") is None


@pytest.mark.parametrize("who", ["Klarvik", "Företaget Klarvik", "Även Klarvik"])
@pytest.mark.parametrize("holds", ["tar det lugnt", "delar inte oron", "är nöjt", "tillbakavisar kritiken"])
@pytest.mark.parametrize("role", ["personalchefen", "juristen", "experten"])
def test_whose_view_a_block_tells_before_somebody_speaks(who, holds, role):
    assert (
        employer_of(f"Bygget drar ut på tiden\n{who} {holds}.\n– Hej, säger {role} Anna Berg.", "Klarvik") == "Klarvik"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Klarvik hade två bidrag.\n– Hej, säger juristen Anna Berg.",
        "Klarvik delar inte oron.\n– Hej, säger grannen Anna Berg.",
        "Klarvik är nöjt. Det regnar.\n– Hej, säger juristen Anna Berg.",
        "Bo Ek på Klarvik är nöjd.\n– Hej, säger juristen Anna Berg.",
    ],
)
def test_a_block_that_tells_no_view_of_the_house(text):
    assert employer_of(f"Bygget drar ut på tiden\n{text}", "Klarvik") is None


@pytest.mark.parametrize(("role", "told"), [("direktören", None), ("projektledaren", "Orsa kommun")])
def test_what_no_municipality_calls_anybody(role, told):
    assert authority_of(f"I Orsa kommun är det lugnt.\n– Det går bra, säger {role} Anna Berg.") == told


@pytest.mark.parametrize("picture", ["", "[bild] Bo vid ugnen.\n", "[bild] Bo vid ugnen.\n[bild] Det är natt.\n"])
def test_a_picture_between_headline_and_lede(picture):
    text = f"Stororder räddar allt\n{picture}Nu har Klarvik AB sålt allt.\nDet luktar olja.\n– Ja, säger vd Anna Berg."
    assert authority_of(text) == "Klarvik AB"
    assert (
        authority_of(text.replace("Det luktar", "Det luktar.\nDet luktar").replace("Nu har Klarvik AB", "De har"))
        is None
    )


_PORTRAIT = (
    "Bussen\nDet går bra.\nMan log.\nI Orsa lyser {first}.\nDet regnade.\n"
    "Anna Berg log.\nHon är bussförare.\nAnna sjöng. {rest}"
)


@pytest.mark.parametrize(
    ("first", "rest", "organization"),
    [
        ("Klarvik", "Där var fest för Klarvik. Anna log.", "Klarvik"),
        ("Klarvik", "Där var fest för Klarvik. Anna log. Nu lyser Lindvik.", "Klarvik"),
        ("Klarvik", "Där var fest. Anna log.", None),
        ("Klarvik", "Där var fest för Klarvik. Anna log. Nu lyser Lindvik. De såg Lindvik.", None),
        ("Lindvik", "Där var fest för Klarvik. Anna log. De såg Klarvik.", None),
        ("Klarvik", "Där var fest för Klarvik. Anna log. Bo Ek log. Bo åt. Bo satt. Bo stod. Bo gick.", None),
    ],
)
def test_the_house_of_whom_an_article_portrays(first, rest, organization):
    assert employer_of(_PORTRAIT.format(first=first, rest=rest), "Klarvik, Lindvik") == organization


@pytest.mark.parametrize(
    ("below", "house"),
    [
        ("Eleven Anna Berg ler.", "Almskolan"),
        ("Anna Berg är elev i 6B.", "Almskolan"),
        ("Anna Berg är gymnasieelev.", None),
    ],
)
def test_pupils_are_of_the_school_that_the_opening_tells_of(below, house):
    text = f"[ingress] Bron är gjord av mjölkpaket. Nu har klass 6B på Almskolan sparat klart.\nDet regnar.\n{below}"
    assert authority_of(text) == house


def test_of_two_schools_a_pupil_is_of_neither():
    text = "[ingress] Nu har Almskolan och Ryskolan sparat klart.\nDet regnar.\nEleven Anna Berg ler."
    assert authority_of(text) is None


@pytest.mark.parametrize("house", ["Hälsocentralen Björkudden", "Vårdcentralen Björkudden"])
def test_there_is_the_house_and_not_its_town(house):
    text = f"Bäst betyg får {house} i Lycksele. Där är Anna Berg verksamhetschef."
    assert authority_of(text) == house


def test_the_chief_there_is_of_the_house_before():
    text = "Det är tyst.\nBo Ek har väntat på Klarviks sjukhus i elva år. Chefen där har skottat snö.\n"
    assert authority_of(f"{text}– Det går, säger verksamhetschefen Anna Berg.") == "Klarviks sjukhus"


@pytest.mark.parametrize(
    "told", ["Kvällsviken följde med i båten.", "Tomt, säger Bo Ek när Kvällsviken ringer.", "Kvällsviken växer."]
)
def test_nobody_is_evidently_of_the_paper(told):
    house = "Kvällsviken" if "växer" in told else None
    assert employer_of(f"Nya bryggan\n{told}\nVd:n Anna Berg log.", "Kvällsviken") == house
