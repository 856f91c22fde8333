"""Of which club, ensemble or house somebody is by what is done there or who is named next."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg sänder för Radio Ekviken från en husvagn.", "Radio Ekviken"),
        ("Efter fyra år i Bruks AIF är det nu IFK Ekviken som gäller för Anna Berg.", "IFK Ekviken"),
    ],
)
def test_what_somebody_does_tells_of_which_house(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg spelar dragspel i Lund.",
        "Anna Berg springer för Cancerfonden.",
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
        ("Anna Berg – lots på Ekvikens Rederi – log.", "lots", "Ekvikens Rederi"),
        ("– Ja, säger Anna Berg, bibliotekarie anställd av Habo kommun.", "bibliotekarie", "Habo kommun"),
        ("– Ja, skriver Anna Berg, presschef, TV Fyra Vinden, i ett mejl.", "presschef", "TV Fyra Vinden"),
        ("Anna Berg, ordf. Ekvikens IF, log.", "ordförande", "Ekvikens IF"),
        ("Anna Berg är den femte i ordningen som är redaktör för Ekvikens Blad.", "redaktör", "Ekvikens Blad"),
        ("En intendent vid Ekvikens museum kallades dit. Det var Anna Berg.", "intendent", "Ekvikens museum"),
        (
            "Kommunalrådet Anna Berg (C) har suttit i ledningen för Habo kommun sedan 2018.",
            "kommunalråd",
            "Habo kommun",
        ),
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


def test_who_is_heard_by_the_title_is_named_in_the_next_block():
    told = extract(article("Kören tystnar.\n– Där var ni hundra, säger körledaren.\nHon heter Anna Berg och ler."))
    (quote,) = told.quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.role) == ("Anna Berg", "körledare")


def test_what_somebody_goes_on_as():
    told = told_of("Anna Berg, som även i fortsättningen frilansar som snickare, ler.")
    assert told["Anna Berg"][0] == "snickare"


def test_a_member_of_an_ensemble_whose_trade_it_is():
    told = told_of("Spelmannen Anna Berg log. Hon tillhör Lindö spelmanslag.")
    assert told["Anna Berg"][:2] == ("spelman", "Lindö spelmanslag")
