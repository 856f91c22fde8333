"""What a sentence leads up to before it names somebody: whose house it is, who is asked for, what is done there."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import authority_of, told_of

_NOBODY = (None, None, None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Där bor Eksjö kommuns jurist, Eva Mo.", ("jurist", "Eksjö kommun")),
        ("I soffan sitter Klarviks museums intendent, Eva Mo, och läser.", ("intendent", "Klarviks museum")),
        ("Kravet kom från Ryds Seglarklubb, vars kassör Eva Mo log.", ("kassör", "Ryds Seglarklubb")),
        ("Kravet kom från Eksjö, vars kassör Eva Mo log.", ("kassör", None)),
        ("Bagaren, då? Jo, hon heter Eva Mo och bor i Ed.", ("bagare", None)),
        ("Och den nya lotsen? Hon heter Eva Mo.", ("lots", None)),
        ("På Åsskolan lagar kocken allt. Hon heter Eva Mo.", ("kock", "Åsskolan")),
        ("Klarviks vd log. Hon heter Eva Mo.", ("vd", "Klarvik")),
        ("Eva Mo hette läraren, och hon finns kvar på Åsskolan.", ("lärare", None)),
        ("Inköpschef på Klarvik är brodern, Eva Mo.", ("inköpschef", "Klarvik")),
        ("Inköpschef på Klarvik är hennes syster Eva Mo.", ("inköpschef", "Klarvik")),
        ("Säljare av Klarvik är syskonen Eva Mo och Bo Mo.", (None, None)),
        ("En av lärarna, Eva Mo, är i dag anställd på Åsskolan.", ("lärare", "Åsskolan")),
        ("En av undertecknarna, Eva Mo, är i dag lärare på Åsskolan.", ("lärare", "Åsskolan")),
        ("Vakten på Klarvik tillkallade polisen. Han heter Eva Mo.", ("vakt", "Klarvik")),
        ("Vakten och lotsen log. Hon heter Eva Mo.", (None, None)),
        ("Lotsen Bo Ek log. Hon heter Eva Mo.", (None, None)),
        ("Var bor bagaren? Hon heter Eva Mo.", (None, None)),
        ("Nordkompass jurist Eva Mo log.", ("jurist", "Nordkompass")),
        ("Kassörskan på Klarvik, Eva Mo, såg tjuven.", ("kassörska", "Klarvik")),
        ("Som ny lots på Klarvik började Eva Mo med att räkna bojar.", ("lots", "Klarvik")),
        ("Som nytillträdd lots på Klarvik fick Eva Mo räkna bojar.", ("lots", "Klarvik")),
        ("Som ägare till Klarvik vill Eva Mo ändra så lite som möjligt.", ("ägare", "Klarvik")),
        ("Som lots på Klarvik fick Eva Mo räkna bojar.", (None, None)),
        ("Som lots på Klarvik lyckades Eva Mo räkna bojarna.", ("lots", "Klarvik")),
        ("Som lots lyckades Eva Mo räkna bojarna.", (None, None)),
        ("Ledningen på Klarvik går genom Eva Mo.", (None, None)),
        ("Klarvik företräds av advokaten Eva Mo.", ("advokat", None)),
        ("Klarvik, genom advokaten Eva Mo, kräver svar.", ("advokat", None)),
        ("Kassören heter Eva Mo och är snickare på Klarvik.", ("snickare", "Klarvik")),
        ("Då klev Eva Mo fram, en målvakt som nyss var junior.", ("målvakt", None)),
        ("Då gav hon Eva Mo kaffe, en dryck som värmer.", (None, None)),
        ("Eva Mo är snickare. Sedan hösten 2024 är hon chef på Klarvik.", ("chef", "Klarvik")),
        ("Eva Mo är snickare. Sedan är hon på väg hem till sin chef på Klarvik.", ("snickare", None)),
        ("Klarvik valde i går Eva Mo till kassör.", ("kassör", "Klarvik")),
        ("Eva Mo valdes på onsdagen till kassör i Ryds byalag.", ("kassör", "Ryds byalag")),
        ("I går blev Klarvik Rör AB, där Eva Mo är anställd, sålt.", (None, "Klarvik Rör AB")),
        ("Eva Mo, som har blomsteraffären Pionen, log.", (None, "Pionen")),
        ("Eva Mo har hunden Pionen med sig.", (None, None)),
        ("Nu blir Eva Mo chef för biografen Månen på Storgatan.", ("chef", "Månen")),
        ("Det säger Eva Mo, kassör i Förbundet Mat och dryck.", ("kassör", "Förbundet Mat och dryck")),
        ("Tekniska nämndens ordförande i Orsa, Eva Mo, log.", ("tekniska nämndens ordförande", "Orsa kommun")),
        ("På Skogsstyrelsen sitter biologen Eva Mo med en karta.", ("biolog", "Skogsstyrelsen")),
        ("På Ekby sjukhus sitter biologen Eva Mo med en karta.", ("biolog", None)),
    ],
)
def test_who_is_told_of_before_the_name(text, told):
    assert told_of(text)["Eva Mo"][:2] == told


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("På Klarvik samordnar Eva Mo arbetet.", "Klarvik"),
        ("På Klarvik har Eva Mo köpt en cykel.", None),
        ("Från gårdens sida deltog Eva Mo.", None),
        ("Båten på Krogen Ankaret styrs av Eva Mo.", "Krogen Ankaret"),
        ("Eva Mo står i verkstan på Ekskolan, där hon undervisar i slöjd.", "Ekskolan"),
        ("Eva Mo står i kön på Ekskolan, där hon fryser.", None),
    ],
)
def test_the_house_that_a_sentence_leads_to(text, organization):
    assert told_of(text)["Eva Mo"][1] == organization


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Eva Mo log. Hon har vikarierat i fyra byar, nu som kantor i Ryds församling.", ("kantor", "Ryds församling")),
        ("Eva Mo log. Hon har sett ut som en lots.", (None, None)),
        ("Eva Mo, då lärling på Klarvik, målade. I dag är Eva Mo konservator.", ("konservator", None)),
        ("Eva Mo kommer från Klarvik, där hon var ekonom. I maj börjar hon som lots på Ekvik.", ("lots", "Ekvik")),
        ("Eva Mo, som annars jobbar som kock på Ekvik, log.", ("kock", "Ekvik")),
        ("Nu kan vi välkomna Eva Mo som vår nya ekonom.", ("ekonom", None)),
        ("Motspelaren Eva Mo log.", (None, None)),
        ("Matchvinnaren Eva Mo log.", (None, None)),
    ],
)
def test_what_somebody_is_by_now(text, told):
    assert told_of(text)["Eva Mo"][:2] == told


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("En av kockarna, som vi kan kalla Maria, ler.", "kock"),
        ("Kocken, som vi väljer att kalla Maria, ler.", "kock"),
        ("En av lotsarna, vi kallar henne Maria, ler.", "lots"),
        ("En kvinna som vi kallar Maria ler.", None),
    ],
)
def test_who_is_given_another_name(text, role):
    assert told_of(text)["Maria"][0] == role


def test_a_verb_behind_a_town_is_no_part_of_a_name():
    told = told_of("I sal 7 ligger Eva Mo. Den pensionerade bagaren från Kramfors väntar på mat.")
    assert told["Eva Mo"][1] is None


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        (
            "Brevet gick till Eksjö kommun.\n– I Gävle är det värre, säger Bo Ek.\nKommunens jurist Anna Berg log.",
            "Eksjö",
        ),
        ("Brevet gick till Eksjö och Gävle.\nKommunens jurist Anna Berg log.", None),
        ("Tjänsten i Eksjö är ledig.\n– Nej, säger Anna Berg, jurist i kommunen.\nI Gävle gick det bättre.", "Eksjö"),
    ],
)
def test_which_municipality_is_meant(text, municipality):
    assert authority_of(text) == (f"{municipality} kommun" if municipality else None)


def test_a_role_of_two_words_that_a_town_has():
    told = extract(article("Anna Berg, teknisk chef i Eksjö, log. Bo Ek, teknisk säljare i Eksjö, grät.")).positions
    assert {p.person.name: p.organization_name for p in told} == {"Anna Berg": "Eksjö kommun", "Bo Ek": None}


def test_a_shelter_is_pointed_back_to():
    assert authority_of("På Kvinnojouren Lyktan märks det. Jourens samordnare Anna Berg log.") == "Kvinnojouren Lyktan"
