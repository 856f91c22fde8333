"""For whom somebody is, told by a verb: every way to say it with every order of the words and every kind of house."""

from itertools import product

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import authority_of, told_of

_HOUSES = {
    "Kvarnbergs bageri": ("på", "Kvarnbergs bageri"),
    "Tallplåt": ("på", "Tallplåt"),
    "bolaget Nordfrakt": ("på", "Nordfrakt"),
    "ett företag som heter Tallplåt": ("på", "Tallplåt"),
    "Habo kommun": ("i", "Habo kommun"),
    "Tollarps byaförening": ("i", "Tollarps byaförening"),
}
# A verb in the present, its supine, what leads to the house ("{at}": as to work), whether a municipality may be one.
_VERBS = (
    ("driver", "drivit", "", False),
    ("förestår", "förestått", "", False),
    ("basar över", "basat över", "", False),
    ("jobbar natt", "jobbat natt", "{at} ", True),
    ("kör lastbil", "kört lastbil", "åt ", True),
    ("sköter lönerna", "skött lönerna", "{at} ", True),
    ("ansvarar för köket", "ansvarat för köket", "{at} ", True),
    ("har hand om köket", "haft hand om köket", "{at} ", True),
    ("har en tjänst", "haft en tjänst", "{at} ", True),
)
_ORDERS = (
    "Anna Berg {verb} {rest}.",
    "Anna Berg log. Hon {verb} {rest}.",
    "Anna Berg log. Sedan tre år {first} hon {more}{rest}.",
    "Anna Berg log. Berg {first} numera {more}{rest}.",
    "Anna Berg har {supine} {rest} i elva år.",
    "Anna Berg log. Sedan 2012 har hon {supine} {rest}.",
    "Anna Berg, som {verb} {rest}, log.",
)


@pytest.mark.parametrize(("verb", "order"), [*product(_VERBS, _ORDERS)])
def test_a_verb_ties_its_subject_to_a_house(verb, order):
    present, supine, leads, any_house = verb
    first, _, more = present.partition(" ")
    for house, (at, name) in _HOUSES.items():
        rest = leads.format(at=at) + house
        text = order.format(verb=present, first=first, more=f"{more} " if more else "", supine=supine, rest=rest)
        if any_house or not house.endswith("kommun"):
            assert authority_of(text) == name, text


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg log. Nu ska hon börja arbeta på Tallplåt.", "Tallplåt"),
        ("Anna Berg fortsätter att driva Tallplåt.", "Tallplåt"),
        ("Anna Berg log. I fjol tog hon över Tallplåt.", "Tallplåt"),
        ("Anna Berg log. På Tallplåt har hon jobbat sedan 2009.", "Tallplåt"),
        ("I Habo kommun arbetar Anna Berg.", "Habo kommun"),
        ("Anna Berg började på Tallplåt, där hon fortfarande arbetar.", "Tallplåt"),
        ("Anna Berg, Eva Mo och Bo Ek driver Tallplåt tillsammans.", "Tallplåt"),
        ("Anna Berg log. Det är hon som driver Tallplåt.", "Tallplåt"),
        ("Vi ses på Kvarnbergs bageri, som ägs och drivs av Anna Berg.", "Kvarnbergs bageri"),
        ("Kvarnbergs bageri leds sedan i våras av Anna Berg.", "Kvarnbergs bageri"),
        ("Anna Berg går i pension från Tallplåt.", "Tallplåt"),
        ("Anna Berg är utlånad till Tallplåt.", "Tallplåt"),
        ("Anna Berg står i växeln på Tallplåt.", "Tallplåt"),
        ("Anna Berg log. Hon gör sin praktik på Tallplåt.", "Tallplåt"),
        ("När Anna Berg i höstas valdes till ordförande för Tallplåt log hon.", "Tallplåt"),
        ("Anna Berg i Tollarps byaförening har samlat namn.", "Tollarps byaförening"),
        ("Anna Berg leder Tallplåt. Det räddar bolaget Tallplåt.", "Tallplåt"),
        ("I dag driver Anna Berg Tallplåt.", "Tallplåt"),
        ("Tillsammans med Anna Berg driver Bo Ek numera Tallplåt.", "Tallplåt"),
        ("I dag driver Anna Berg Tollarps museum.", "Tollarps museum"),
        ("Anna Berg har länge lett Kvarnbergs bageri.", "Kvarnbergs bageri"),
    ],
)
def test_other_ways_to_tell_a_tie(text, organization):
    assert authority_of(text) == organization


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg log. Hon arbetar inte på Tallplåt.",
        "Anna Berg log. Hon vill driva Tallplåt.",
        "Anna Berg log. Aldrig har hon arbetat på Tallplåt.",
        "Anna Berg log. Hon kör rally på Tallmon.",
        "Anna Berg log. Hon fick jobb på Tallplåt 1987.",
        "Anna Berg log. Hon jobbade på Tallplåt på 1980-talet.",
        "Anna Berg log. Innan dess arbetade hon på Tallplåt.",
        "Anna Berg log. Hon drev Tallplåt i tolv år.",
        "Anna Berg log. Tidigare har hon lett Kvarnbergs bageri.",
        "Anna Berg log. Hon har tidigare kört buss åt Tallplåt.",
        "Anna Berg log. Hon kör bil till Tallplåt.",
        "Anna Berg log. Hon målar en tavla åt Tallplåt.",
        "Anna Berg log. Hon hade ett jobb på Tallplåt.",
        "Anna Berg log. Hon har sökt jobb på Tallplåt.",
        "Anna Berg log. Hon sitter i väntrummet på Tallplåt.",
        "Anna Berg log. Hennes man driver Tallplåt.",
        "Anna Berg kör buss på E4.",
        "Anna Berg jobbar på Storgatan.",
        "Anna Berg driver bloggen Tallkottar.",
        "Anna Berg driver Facebookgruppen Tallkottar.",
        "Anna Berg äger hästen Brunte.",
        "Anna Berg har styrt linfärjan Klarvik i tio år.",
        "Anna Berg äger fartyget Brunte.",
        "Anna Berg leder Sverige.",
        "Anna Berg startade bilen utanför bolaget Nordfrakt.",
        "Anna Berg ska besöka Tallplåt.",
    ],
)
def test_who_but_has_to_do_with_a_house(text):
    assert authority_of(text) is None


def test_a_name_of_three_words_is_whole_before_an_object():
    assert list(told_of("I dag driver Anna Berg Tolgfors ett kafé.")) == ["Anna Berg Tolgfors"]


@pytest.mark.parametrize("told", ["driver", "förestår", "har tagit över", "kör buss åt", "är anställd av"])
def test_what_somebody_is_tied_to_is_an_organisation(told):
    mentions = extract(article(f"Nu väntar en ny tid. Anna Berg {told} Tallplåt.")).mentions
    assert [m.entity.name for m in mentions if m.entity.type.value == "organization"] == ["Tallplåt"]


@pytest.mark.parametrize("done", ["besöker", "målar", "gillar", "vill driva"])
def test_what_somebody_is_not_tied_to_is_none(done):
    mentions = extract(article(f"Nu väntar en ny tid. Anna Berg {done} Tallplåt.")).mentions
    assert not [m for m in mentions if m.entity.type.value == "organization"]


def test_what_somebody_comes_from_is_no_role():
    assert told_of("Anna Berg är i grunden slöjdlärare och log.")["Anna Berg"][0] is None


def test_who_says_something_behind_a_name_is_somebody_else():
    told = told_of("Bo Lind är rektor.\n– Jag ringer Anna Berg, säger rektorn. Anna Berg är kock på Klarvik AB.")
    assert told["Anna Berg"][0] == "kock"


def test_the_board_that_begins_a_sentence_is_no_house():
    told = told_of("Styrelsen valde bland 38 sökande. Ordföranden Anna Berg log.")
    assert told["Anna Berg"][:2] == ("ordförande", None)
