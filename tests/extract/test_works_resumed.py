"""Works that the sentence after their names tells of, that are changed for each other, and what only looks like one."""

import pytest

from pipeline.extract.entities.worknouns import head_subtype, noun_subtype
from pipeline.model import EntityType
from tests.extract.named_articles import named


def works(text):
    return named(EntityType.WORK, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sedan i maj bokas tvättiden i Lödervy. Appen är gratis.", {"Lödervy"}),
        ("Nu söker man plats i Tallspåret. E-tjänsten ersätter blanketten.", {"Tallspåret"}),
        ("Elever skriver sina prov med Skrivlunden. Programvaran låser skärmen.", {"Skrivlunden"}),
        ("Besökare betalar via Grindpengen. Systemet läser av skylten.", {"Grindpengen"}),
        ("Ekonomerna går över till Kassavy. Programvaran är ny.", {"Kassavy"}),
        ("I april lanserades Rörvakt. Systemet hittar läckor.", {"Rörvakt"}),
        ("I våras drog Framfart igång. Projektet ska ge ungdomar jobb.", {"Framfart"}),
        ("Sex kommuner går samman i Ådalsringen. Nätverket delar på jourer.", {"Ådalsringen"}),
        ("Teknikerna har byggt Frostöga. Efter en vecka larmade systemet första gången.", {"Frostöga"}),
        ("Regionen stänger ner Läkaren hemma. Appen drogs med fel.", {"Läkaren hemma"}),
        ("Brevet kommer i Postvyn. Tjänsten drivs av staten.", {"Postvyn"}),
        ("Lag kan anmäla sig till Isdubben. Tävlingen hålls i mars.", {"Isdubben"}),
        ("Han säljer biljetter till Trädkraft. Mässan öppnar i maj.", {"Trädkraft"}),
    ],
)
def test_the_next_sentence_tells_of_what_is_used_begun_or_entered(text, expected):
    assert works(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Familjen bor i Granstenså. Tjänsten lockade henne dit.",
        "De köper städning av Blankohus. Tjänsten kostar två miljoner.",
        "Kunderna går över till Trådlink. Tjänsten är billigare där.",
        "Pumphuset invigdes i Norrtallås. Systemet klarar skyfall.",
        "Träffen hölls i Åkvarnby. Nätverket för odlare kom.",
        "I maj startade Lennart Berg. Appen dog.",
        "Hon reste till Granstenså. Appen visade vägen.",
        "Han är tillbaka i Norrtallås. Tävlingen är slut.",
        "De reste till fjälls med Storelunk. Appen visar tiderna.",
        "Hon gick hem via Bagarbacken. Appen visade fel.",
        "De bor i Granstenså. Appen heter inget än.",
    ],
)
def test_a_place_a_firm_and_a_person_before_a_thing_are_no_work(text):
    assert works(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I fjol bytte sjukhuset journalsystem från Arkivy till Pappersfri.", {"Arkivy", "Pappersfri"}),
        ("Då bytte kommunen ärendesystem till Postgång Duo.", {"Postgång Duo"}),
        ("Skolorna byter lärplattform till Kunskapsvy i höst.", {"Kunskapsvy"}),
        ("Rektorn byter tjänst från Hagskolan till Ekvik.", set()),
        ("Han byter program till Barn och fritid.", set()),
    ],
)
def test_one_work_is_changed_for_another(text, expected):
    assert works(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Åk med oss heter kommunens nya kampanj för pendlare.", {"Åk med oss"}),
        ("Våga fråga mer heter skolans satsning.", {"Våga fråga mer"}),
        ("Läraren som leder kursen heter Britt.", set()),
        ("Mannen som startade allt heter Lennart.", set()),
        ("I dag heter kommunens app Lövkoll.", {"Lövkoll"}),
        ("Politikerna sade ja till projekt Södra stranden.", {"Södra stranden"}),
        ("Varje år delas Hederskvasten ut på torget.", {"Hederskvasten"}),
        ("Det står i rapporten Sent på spåret från Pendlarforum.", {"Sent på spåret"}),
        ("Besök mässan Rot & Stam i Sundsvall. Rot & Stam är störst. Alla gillar Rot & Stam.", {"Rot & Stam"}),
    ],
)
def test_how_works_are_called_and_how_far_their_names_go(text, expected):
    assert works(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Resten lades i en hylla som döptes till ”Glömt och gömt”.",
        "Mötesrummet döptes till ”Tysta vrån”.",
        "I folkmun kallas backen ”Dödens kulle”.",
        "Där låg en mapp som hette ”Blandat och blött”.",
    ],
)
def test_things_that_have_a_name_in_marks_are_no_works(text):
    assert works(text) == set()


@pytest.mark.parametrize("word", ["mobilappen", "skolappen", "bankappen", "biljettappen", "språkappen", "p-appen"])
def test_a_word_before_app_makes_one(word):
    assert head_subtype(word) == "app"


@pytest.mark.parametrize("word", ["larmknappen", "julklappen", "etappen", "rulltrappen", "mapp", "arkivmapp", "knapp"])
def test_other_nouns_only_end_in_the_letters_of_app(word):
    assert head_subtype(word) is None
    assert noun_subtype(word) is None
