"""Persons of the same name: one where the articles agree, two where they contradict each other."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.warehouse.link import Person, Stated, link_persons

KEY = "person:eva-holm"


def stated(roles="", organizations="", parties=""):
    return Stated(*(frozenset(filter(None, said.split(";"))) for said in (roles, organizations, parties)))


def people(*said, name="Eva Holm"):
    return [Person(f"a{at}", KEY, name, date(2025, 1, at + 1), each) for at, each in enumerate(said)]


def parts(persons):
    """How the articles fall together, as sets of their numbers."""
    found = {}
    for (article, _), identity in link_persons(persons).items():
        found.setdefault(identity, set()).add(int(article[1:]))
    return sorted(map(sorted, found.values()))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([stated("rektor"), stated()], [[0, 1]]),
        ([stated("rektor", "norrskolan"), stated("rektor", "norrskolan")], [[0, 1]]),
        ([stated("rektor", "norrskolan"), stated("lärare", "norrskolan")], [[0, 1]]),
        ([stated("rektor", "norrskolan"), stated("rektor", "söderskolan")], [[0], [1]]),
        ([stated("ordförande", "vision"), stated("ordförande", "fackförbundet vision")], [[0, 1]]),
        ([stated("kommunstyrelsens ordförande"), stated("ordförande", "municipality:1383")], [[0, 1]]),
        ([stated("rektor"), stated("polis")], [[0], [1]]),
        ([stated(parties="S"), stated(parties="M")], [[0], [1]]),
        (
            [stated("kommunalråd", "municipality:1383", "S"), stated("kommunalråd", "municipality:1383", "M")],
            [[0], [1]],
        ),
        ([stated("rektor"), stated("polis"), stated()], [[0], [1], [2]]),
        ([stated("ekonom"), stated(organizations="vision")], [[0, 1]]),
        ([stated("ekonom", "vision"), stated("ekonom"), stated("ekonom", "lo")], [[0], [1], [2]]),
        ([stated("ekonom"), stated("förste ekonom"), stated(), stated("polis")], [[0, 1], [2], [3]]),
    ],
)
def test_agreement_joins_and_contradiction_parts(said, expected):
    assert parts(people(*said)) == expected


def test_the_earliest_has_the_plain_id_and_the_others_name_their_article():
    linked = link_persons(people(stated("polis"), stated("rektor"), stated("rektor")))
    assert linked == {("a0", KEY): KEY, ("a1", KEY): f"{KEY}@a1", ("a2", KEY): f"{KEY}@a1"}


def test_a_single_name_is_never_linked():
    assert parts(people(stated(), stated(), name="Eva")) == [[0], [1]]


SAID = st.builds(
    stated,
    st.sampled_from(["", "rektor", "polis", "biträdande rektor"]),
    st.sampled_from(["", "norrskolan", "lo"]),
    st.sampled_from(["", "", "S", "M"]),
)


@given(st.lists(SAID, max_size=7), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(said, random):
    persons = people(*said)
    mixed = persons.copy()
    random.shuffle(mixed)
    assert link_persons(persons) == link_persons(mixed)


@given(st.lists(SAID, max_size=7))
def test_nobody_is_lost_and_articles_with_nothing_stated_contradict_nobody(said):
    linked = link_persons(people(*said))
    assert len(linked) == len(said)
    assert parts(people(*said[:1], stated())) == [[0, 1]] if said else True
