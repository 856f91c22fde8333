"""Of which club, ensemble or house somebody is by what is done there or who is named next."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg sänder för Radio Ekviken från en husvagn.", "Radio Ekviken"),
    ],
)
def test_what_somebody_does_tells_of_which_house(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg hör till Sveriges bästa simmare.",
        "Anna Berg hör inte till Ebeneserkyrkan.",
        "Anna Berg spelar dragspel i Lund.",
        "Anna Berg springer för Cancerfonden.",
        "Anna Berg är inne på sin fjärde säsong i Champions League.",
        "Det är IFK Ekviken som gäller, enligt Anna Berg.",
    ],
)
def test_what_is_done_elsewhere_tells_of_none(text):
    assert told_of(text)["Anna Berg"][1] is None


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Anna Berg har varit engagerad som volontär i Kattjouren Ekviken i två år.", "volontär", "Kattjouren Ekviken"),
        ("Till ny tränare i Ekviken Basket har Anna Berg utsetts.", "tränare", "Ekviken Basket"),
        ("– Ja, säger Anna Berg, bibliotekarie anställd av Habo kommun.", "bibliotekarie", "Habo kommun"),
        ("– Ja, skriver Anna Berg, presschef, TV Fyra Vinden, i ett mejl.", "presschef", "TV Fyra Vinden"),
        ("Anna Berg, ordf. Ekvikens IF, log.", "ordförande", "Ekvikens IF"),
        ("Anna Berg är den femte i ordningen som är redaktör för Ekvikens Blad.", "redaktör", "Ekvikens Blad"),
        ("– Ja, säger Anna Berg, läktarvärd sedan 1991.", "läktarvärd", None),
    ],
)
def test_a_role_is_told_with_its_house(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("En intendent såg en brandman. Det var Anna Berg.", None),
        ("Hjälp kom till sist. Det var Anna Berg.", None),
        ("Anna Berg – då så – log.", None),
    ],
)
def test_what_may_tell_of_another_is_left(text, role):
    assert told_of(text)["Anna Berg"][0] == role


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("– Vi i Norden frågar aldrig om lov, säger Anna Berg.", None),
        ("– Vi i Lund frågar aldrig om lov, säger Anna Berg.", None),
    ],
)
def test_who_is_quoted_calls_an_association_the_own(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


def test_who_is_heard_by_the_title_is_named_in_the_next_block():
    told = extract(article("Kören tystnar.\n– Där var ni hundra, säger körledaren.\nHon heter Anna Berg och ler."))
    (quote,) = told.quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.role) == ("Anna Berg", "körledare")
