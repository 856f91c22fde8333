"""For whom somebody evidently speaks, where no word ties the person to the organisation."""

import pytest

from pipeline.extract.people import bodies_of, find_people, positions
from tests.extract.invented import article, named


def _employer(text: str, organizations: str) -> str | None:
    made = article(text)
    people = [person for person in find_people(made) if person.entity.name.startswith("Anna ")]
    names = {name: name for name in organizations.split(", ")}
    told = positions(people, bodies_of(made.text, people, named(made, names)))
    return told[0].organization_name if told else None


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Klarvik varslar 40.\nBeskedet kom i går. Svetsaren Anna Berg log.", "Klarvik"),
        ("Klarvik varslar 40. – Hej, säger truckföraren Anna Berg.", "Klarvik"),
        ("Klarvik varslar 40.\n– Hej, säger Bo Ek.\n– Nej, säger montören Anna Berg.", "Klarvik"),
        ("Barnen på förskolan Bäcken sår.\n– Hej, säger förskolläraren Anna Berg.", "Bäcken"),
        ("På Almskolan är det tyst. Läraren Anna Berg log.", "Almskolan"),
        ("Natten på Viks lasarett var lång. Undersköterskan Anna Berg log.", "Viks lasarett"),
        ("Tallby BK är klart för spel.\n– Hej, säger lagkaptenen Anna Berg.", "Tallby BK"),
        ("Tallby BK är klart för spel.\n– Hej, säger ungdomstränaren Anna Berg.", "Tallby BK"),
        ("Två män gick in i Bergs Guld. – Hej, säger ägaren Anna Berg.", "Bergs Guld"),
        ("Systrarna har delat Alms Skor i fyrtio år. – Hej, säger Anna Alm Ek.", "Alms Skor"),
        ("På Annas Kök dukade man. – Hej, säger Anna Berg.", "Annas Kök"),
    ],
)
def test_the_employer_that_the_article_makes_plain(text, organization):
    assert _employer(text, organization) == organization


@pytest.mark.parametrize(
    ("text", "organizations"),
    [
        ("Klarvik varslar 40. Grannen Anna Berg log.", "Klarvik"),
        ("Klarvik varslar 40. Forskaren Anna Berg log.", "Klarvik"),
        ("Klarvik varslar 40. Läraren Anna Berg log.", "Klarvik"),
        ("Almskolan stängs. Svetsaren Anna Berg log.", "Almskolan"),
        ("Klarvik och Lindvik varslar. Svetsaren Anna Berg log.", "Klarvik, Lindvik"),
        ("Jag skrev till Klarvik. Svetsaren Anna Berg log.", "Klarvik"),
        ("En stor order från Klarvik kom. Svetsaren Anna Berg log.", "Klarvik"),
        ("Industriförbundet protesterar. Svetsaren Anna Berg log.", "Industriförbundet"),
        ("Räddningstjänsten Öst kom.\nSvetsaren Anna Berg log.", "Räddningstjänsten Öst"),
        ("Tallby BK mötte Almby FF. Målvakten Anna Berg log.", "Tallby BK, Almby FF"),
        ("Tallby BK vann mot Almby. Målvakten Anna Berg log.", "Tallby BK"),
        ("Bergs Guld rånades. – Hej, säger kommunalrådet Anna Berg (S).", "Bergs Guld"),
        ("Bergs Guld rånades. – Hej, säger författaren Anna Berg.", "Bergs Guld"),
    ],
)
def test_what_leaves_the_employer_open(text, organizations):
    assert _employer(text, organizations) is None


def test_a_school_has_no_managing_director():
    text = "Almskolan växer. Klarvik driver Almskolan.\n– Hej, säger vd Anna Berg."
    assert _employer(text, "Almskolan, Klarvik") == "Klarvik"


def test_two_in_the_block_before_leave_a_leader_open():
    text = "Klarvik öppnar i Lund. Lindvik hotar inte.\n– Hej, säger ägaren Anna Berg."
    assert _employer(text, "Klarvik, Lindvik") is None


def test_a_customer_in_the_headline_employs_nobody():
    text = "Leverans till Klarvik klar. En order från Klarvik kom i går.\n– Hej, säger vd Anna Berg."
    assert _employer(text, "Klarvik") is None


def test_a_national_coach_is_no_officer_of_the_club_that_is_told_of():
    text = "Tallby BK vann. På läktaren satt förbundskaptenen Anna Berg."
    assert _employer(text, "Tallby BK") is None
