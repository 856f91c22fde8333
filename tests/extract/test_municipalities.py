"""Municipalities and regions: all of them in all their forms, and the names that are something else."""

import pytest

from pipeline import reference
from tests.extract.named_articles import codes, mentions

PLAIN = [place for place in reference.municipalities() if place.name != "Gotland"]


@pytest.mark.parametrize("form", ["I {} är man nöjd.", "Det säger {} kommun.", "Man reser från {}, sägs det."])
def test_every_municipality_is_found_by_name(form):
    for place in PLAIN:
        assert codes(form.format(place.name)) == {place.code}, place.name


def test_every_official_name_is_found():
    for place in PLAIN:
        for name in (place.official_name, *place.alt_names):
            assert codes(f"Så har {name} gjort.") == {place.code}, name


def test_every_region_is_found_by_its_own_name_and_its_countys():
    for county in reference.counties():
        assert codes(f"Det säger {county.region_name} i dag.") == {county.code}
        assert codes(f"Det gäller hela {county.name} i dag.") == {county.code}, county.name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Varbergs resultat är bäst.", {"1383"}),
        ("Vara eller inte vara. Mark och vatten ingår. Boden är stängd.", set()),
        ("Borås tingsrätt dömer. Nybro ridklubb jublar. Kalmar läns museum stänger.", set()),
        ("Taxi Stockholm och Räddningstjänsten Jönköping ryckte ut.", set()),
        ("Landshövdingen i Uppsala län reser till Länsstyrelsen i Kalmar län.", {"03"}),
        ("Malmö stads digitaliseringschef slutar.", {"1280"}),
        ("Upphandlingen gjordes av Ånge och Timrå kommuner.", {"2260", "2262"}),
        ("Nackaborna och piteåborna röstar. Göteborgarna väntar.", {"0182", "2581", "1480"}),
        ("Umebor och Luleåpolitiker möts på ett Skövdeföretag.", {"2480", "2580", "1496"}),
        ("Den malmöbaserade kedjan växer.", {"1280"}),
        ("VARBERG. Kommunen bygger nytt.", {"1383"}),
        ("Malung–Sälen vann.", {"2023"}),
        ("Västra Götalandsregionen, VGR, betalar.", {"14"}),
        ("Region Jämtland Härjedalen och region Uppsala samarbetar.", {"23", "03"}),
        ("Stockholms läns landsting beslutade.", {"01"}),
        ("Kommuner som Berg, Åre och Krokom växer.", {"2326", "2321", "2309"}),
        ("Han köpte mark i Mark.", {"1463"}),
        ("Superkommunen Lomma toppar, och SM-staden Borås är tvåa.", {"1262", "1490"}),
        ("Hon stod på klippan i Klippan.", {"1276"}),
        ("Enligt Per Lund, rektor i Lunds kommun, går det bra. Lund är nöjd.", {"1281"}),
        ("Årets raket är Vara, som klättrar.", {"1470"}),
    ],
)
def test_forms_that_name_a_municipality_or_region(text, expected):
    assert codes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Vara eller inte vara är frågan.",
        "Mark saknas, och boden är tom. Sala har blivit ett ovanligt ord.",
        "Det blev lite grums i kaffet.",
        "Mark- och miljödomstolen har sagt sitt. Vara konserthus spelar.",
        "Årets sommar var varm.",
        "En moraklocka slår. Moraklockan går fel.",
        "Per Berg och Anna Lund möts. Berg vann. ”Bra”, säger Lund.",
        "Karlstads universitet och Högskolan i Borås forskar.",
        "IFK Göteborg vann mot Kalmar FF.",
        "Campus Varberg och Göteborg Energi bygger.",
        "Stiftelsen Väv & Vara bygger.",
        "Hon hyr på Västra Mark och ser ut över Motala ström.",
        "Sommarkväll på Kalmar torg och i Nacka stad.",
        "Hudiksvalls Tidning skriver om det.",
    ],
)
def test_names_that_are_something_else(text):
    assert codes(text) == set()


def test_a_doubtful_name_holds_when_the_article_names_the_municipality_elsewhere():
    found = mentions("Mark deltar för första gången.", "I Mark är man glad.")
    assert [m.text for m in found] == ["Mark", "Mark"]
    assert found[0].confidence < found[1].confidence
    assert not mentions("Mark deltar för första gången.")
