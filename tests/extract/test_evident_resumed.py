"""Whose words are meant by what is resumed or led to: the house that a noun takes up, and nobody whom it but meets."""

import pytest

from tests.extract.people_told import authority_of, employer_of


@pytest.mark.parametrize(
    ("text", "organizations", "meant"),
    [
        ("Vinga Gjuteri växer. Gjuteriets platschef Anna Berg log.", "Vinga Gjuteri", "Vinga Gjuteri"),
        ("Chef för kulturhuset är Bo Ek, på Gjuteriet. Gjuteriets tekniker Anna Berg log.", "Gjuteriet", "Gjuteriet"),
        (
            "Bakom listan står Vinga byaråd.\n– Nej, säger byarådets ordförande Anna Berg.",
            "Vinga byaråd",
            "Vinga byaråd",
        ),
        (
            "Rut Alm är smältare på Vinga Gjuteri. Hon gör lock.\n– Nej, säger vd Anna Berg.",
            "Vinga Gjuteri",
            None,
        ),
        (
            "Vinga HK har förlorat. Det blev 1–6 mot jumbon Kolåsens IK.\n– Nej, säger klubbchefen Anna Berg.",
            "Vinga HK, Kolåsens IK",
            "Vinga HK",
        ),
        (
            "I Vinga HC tränar man. Systemet är från Tratten i Ed, ett bolag med tolv anställda."
            "\n– Nej, säger klubbens ordförande Anna Berg.",
            "Vinga HC, Tratten",
            "Vinga HC",
        ),
        (
            "Huvudsponsorn Vinga Bygg har förlängt sitt avtal.\n– Nej, säger företagets vd Anna Berg.",
            "Vinga Bygg",
            "Vinga Bygg",
        ),
        (
            "Hos Ljusverket är man kritisk. I fjol studerade Vinga detta.\n– Nej, säger utredaren Anna Berg.",
            "Ljusverket, Vinga",
            None,
        ),
        (
            "Vinga Bemanning, som växte, har stängt. Vd Anna Berg svarar på Byskvallrets frågor.\n– Nej, säger Berg.",
            "Vinga Bemanning, Byskvallret",
            "Vinga Bemanning",
        ),
        (
            "Ventiltillverkaren Vinga Ventil är svag.\n– Ja, säger Bo Ek på Ljus Fondkommission."
            "\n– Nej, säger bolagets vd Anna Berg.",
            "Vinga Ventil, Ljus Fondkommission",
            "Vinga Ventil",
        ),
    ],
)
def test_the_house_that_is_resumed_or_heard(text, organizations, meant):
    assert employer_of(f"Rubrik\n{text}", organizations) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "Det görs i Ljungby. Där har tillverkaren Vingadalens Pump sagt ja.\n– Nej, säger inköpschefen Anna Berg.",
            "Vingadalens Pump",
        ),
        ("Det görs i Ljungby. Där har man sagt ja.\n– Nej, säger inköpschefen Anna Berg.", "Ljungby kommun"),
        ("Nätet ägs av Mälaren Energi. Mälaren Energis lots Anna Berg log.", "Mälaren Energi"),
        ("Verktyget säljs av Klafsta i Kil.\n– Nej, säger bolagets vd Anna Berg.", "Klafsta"),
        ("Verktyget hyllas av Klafsta i Kil.\n– Nej, säger bolagets vd Anna Berg.", None),
        ("På Lunchstugan Vinga är det lugnt. Ägaren Anna Berg log.", "Lunchstugan Vinga"),
        ("Orsa byalag har samlat in pengar. Kassören, 17-åriga Anna Berg, log.", "Orsa byalag"),
    ],
)
def test_the_house_that_is_read_by_what_stands_around_it(text, meant):
    assert authority_of(f"Rubrik\n{text}") == meant


def test_who_owns_the_firm_that_the_headline_is_about():
    text = "{} varslar\nVinga Kök är svagt, säger Bo Ek på Sundets Kapital.\n– Ja, säger bolagets ägare Anna Berg."
    assert authority_of(text.format("Bergs Kök").replace("Vinga Kök", "Bergs Kök")) == "Bergs Kök"


def test_who_is_to_be_the_new_head_has_that_office():
    text = (
        "Transportföretaget Klarvik Frakt har utsett Anna Berg till ny vd.\n"
        "Anna Berg, 46, är i dag logistikchef på Sommens Snickeri.\n– Hej, säger Anna Berg."
    )
    assert authority_of(f"Rubrik\n{text}") == "Klarvik Frakt"


def test_what_both_do_where_a_third_is_but_spoken_of():
    text = (
        "Undersköterskorna Anna Berg och Bo Ek har bråttom.\n– Bullarna är till Siv, säger Bo Ek.\n"
        "Båda arbetar i Orsa kommuns nattpatrull.\n– Jag är 91, säger Siv Alm."
    )
    assert authority_of(text) == "Orsa kommun"
