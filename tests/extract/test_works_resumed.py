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
        ("I april lanserades Rörvakt. Systemet hittar läckor.", {"Rörvakt"}),
        ("I våras drog Framfart igång. Projektet ska ge ungdomar jobb.", {"Framfart"}),
    ],
)
def test_the_next_sentence_tells_of_what_is_begun(text, expected):
    assert works(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "De köper städning av Blankohus. Tjänsten kostar två miljoner.",
        "I maj startade Lennart Berg. Appen dog.",
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
