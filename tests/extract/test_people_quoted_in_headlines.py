"""Whose words a headline gives by a title alone, and what else the titles of bodies by their members tell."""

import pytest

from pipeline.extract.people import find_people
from pipeline.model import Article, Block, BlockKind
from tests.extract.people_told import told_of


def _told(headline: str, below: str) -> tuple[str | None, str | None]:
    blocks = (Block(BlockKind.PARAGRAPH, line) for line in below.split("\n"))
    people = find_people(Article("prov", headline, (Block(BlockKind.HEADLINE, headline), *blocks)))
    return next((p.role, p.organization_name) for p in people if p.entity.name == "Anna Berg")


@pytest.mark.parametrize("headline", ["Klarviks vd: ”Vi ber om ursäkt”", "Klarviks vd: – Nu vänder det"])
def test_a_headline_gives_the_words_of_whom_the_opening_names(headline):
    assert _told(headline, "Nu talar Anna Berg ut.\nEva Mo är arg.") == ("vd", "Klarvik")


@pytest.mark.parametrize(
    ("headline", "below"),
    [
        ("Klarviks vd: ”Vi ber om ursäkt”", "Anna Berg och Bo Ek är arga på Klarvik."),
        ("Klarviks vd: ”Vi ber om ursäkt”", "Anna Berg är arg.\n– Vi ber om ursäkt, säger Klarviks vd Bo Ek."),
        ("Klarviks vd: ”Vi ber om ursäkt”", "Klarvik backar.\nAnna Berg är arg."),
        ("Klarviks vd backar: två butiker stängs", "Anna Berg är arg."),
        ("Vd: ”Vi ber om ursäkt”", "Anna Berg är arg."),
    ],
)
def test_not_of_whom_else_it_may_be(headline, below):
    assert _told(headline, below) == (None, None)


@pytest.mark.parametrize("headline", ["Nya rektorn vill ha tystnad", "Nye museichefen städar själv"])
def test_who_is_new_is_whom_the_opening_names_alone(headline):
    role = headline.split()[1].removesuffix("n").removesuffix("e")
    told = _told(headline, "I maj flyttar Anna Berg hem.\nBo Ek är nöjd.")
    assert told == (role, None)
    assert _told(headline, "I maj flyttar Anna Berg och Bo Ek hem.\nDet är kallt.") == (None, None)


def test_what_somebody_was_elsewhere_is_no_more():
    below = "I maj flyttar Anna Berg hem.\nHon kommer från Ed, där hon var kock på Klarvik."
    assert _told("Nya rektorn vill ha tystnad", below) == ("rektor", None)


@pytest.mark.parametrize(
    ("phrase", "organization"),
    [
        ("vd för åkarnas sammanslutning Grindringen", "Grindringen"),
        ("talesperson för byarnas samarbetsorgan Inlandsrådet", "Inlandsrådet"),
        ("ordförande för föräldrarnas förening Ekö Sol", "Ekö Sol"),
    ],
)
def test_a_body_is_told_by_its_members(phrase, organization):
    role = phrase.split()[0]
    assert told_of(f"Anna Berg, {phrase}, teg.")["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize("before", ["Före tågen", "Före valet", "Dessförinnan"])
def test_what_somebody_was_before_is_no_more(before):
    assert told_of(f"Anna Berg ler. {before} var hon logistikchef på Klarvik AB.")["Anna Berg"][:2] == (None, None)


@pytest.mark.parametrize(
    ("headline", "house"),
    [
        ("Ekvikfestivalens general: ”Vi går plus”", "Ekvikfestivalen"),
        ("Ekvikfestivalens general går", "Ekvikfestivalen"),
        ("Ekvikfestivalens chef: ”Vi går plus”", None),
    ],
)
def test_a_headline_tells_whose_the_only_holder_of_its_title_is(headline, house):
    below = "Allt räknades.\n– Jag räknade om, säger festivalgeneral Anna Berg."
    assert _told(headline, below) == ("festivalgeneral", house)
