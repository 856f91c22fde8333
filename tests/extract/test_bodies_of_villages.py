"""Bodies that villages have and shops by their trade: named by their last words, and resumed by them."""

from itertools import product

import pytest

from pipeline.extract.people import find_people
from pipeline.model import EntityType
from tests.extract.named_articles import article, named

_BODIES = {
    "hembygdsgille": "Hembygdsgillet",
    "jaktlag": "Jaktlaget",
    "oratoriekör": "Oratoriekören",
    "sameby": "Samebyn",
    "vägförening": "Vägföreningen",
}
_SHOPS = ("Diversehandel", "Däck", "Elektriska", "Sotning", "Vitvaror")
_TOLD = (
    "Hos {name} är man nöjd.",
    "I går stängde {name}.",
    "Hon är ägare till {name} sedan 2004.",
    "Vid vägen ligger {name}, som har öppet till sju.",
)


@pytest.mark.parametrize(("text", "last"), list(product(_TOLD, (*_BODIES, *_SHOPS))))
def test_a_name_ends_in_the_noun_for_the_body_or_the_trade(text, last):
    assert named(EntityType.ORGANIZATION, text.format(name=f"Furuviks {last}")) == {f"Furuviks {last}"}


def test_a_noun_of_which_no_name_was_told_stays_a_name():
    told = article("Kommunen tog beslutet i maj. Vägföreningens ordförande Signe Krantz är nöjd.")
    assert find_people(told)[0].organization_name == "Vägföreningen"


def test_a_first_word_in_definite_form_is_a_firm_s_with_its_trade():
    assert named(EntityType.ORGANIZATION, "Ugglan Bokhandel, som funnits i åtta år, flyttar.") == {"Ugglan Bokhandel"}


_LAND = ("fiskevårdsområde", "viltvårdsområde", "skifteslag", "allmänningsskog", "jaktvårdskrets", "vattenråd")
_OWNERS = ("Östra Furuvattnets", "Nedre Ljungs", "Lindbergs", "Furuåns")


@pytest.mark.parametrize(("last", "owner"), list(product(_LAND, _OWNERS)))
def test_a_body_of_land_and_water_is_one_and_nobody(last, owner):
    told = f"– Det blir bra, säger {owner} {last}s ordförande Signe Krantz."
    assert [person.entity.name for person in find_people(article(told))] == ["Signe Krantz"]
    for said in (told, f"{owner} {last} säger nej."):
        assert named(EntityType.ORGANIZATION, said) == {f"{owner} {last}"}
