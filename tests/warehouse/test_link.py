"""Persons of the same name: one where the articles agree, two where they contradict each other."""

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.warehouse.judged import Judged, Judgement, united
from pipeline.warehouse.link import UNJUDGED, Person, Stated, link_persons

KEY = "person:eva-holm"


def stated(roles="", organizations="", parties=""):
    return Stated(*(frozenset(filter(None, said.split(";"))) for said in (roles, organizations, parties)))


def people(*said, name="Eva Holm"):
    return [Person(f"a{at}", KEY, name, date(2025, 1, at + 1), each) for at, each in enumerate(said)]


def parts(persons, judged=UNJUDGED):
    """How the articles fall together, as sets of their numbers."""
    found = {}
    for (article, _), identity in link_persons(persons, judged).items():
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


def judgement(kind, *numbers, name=None, key=KEY):
    return Judgement(kind, frozenset((f"a{at}", key) for at in numbers), "Så är det.", name)


RECTOR, POLICE = stated("rektor", "norrskolan"), stated("polis")


@pytest.mark.parametrize(
    ("said", "judgements", "expected"),
    [
        ([RECTOR, POLICE, RECTOR, stated("polis")], [("same", 0, 1)], [[0, 1, 2, 3]]),
        ([RECTOR, POLICE, stated("präst")], [("same", 0, 1), ("same", 1, 2)], [[0, 1, 2]]),
        ([RECTOR, RECTOR], [("different", 0, 1)], [[0], [1]]),
        ([RECTOR, RECTOR, RECTOR, RECTOR], [("different", 2)], [[0, 1, 3], [2]]),
        ([RECTOR, RECTOR, RECTOR, RECTOR], [("different", 2), ("same", 2, 3)], [[0, 1], [2, 3]]),
        ([RECTOR, RECTOR, stated("rektor")], [("different", 0, 1)], [[0], [1], [2]]),
        ([RECTOR, stated(), POLICE], [("different", 1, 2)], [[0, 1], [2]]),
        ([RECTOR, POLICE, RECTOR], [("same", 0, 1), ("different", 1, 2)], [[0, 1], [2]]),
        ([RECTOR, RECTOR, RECTOR], [("different", 0, 1), ("same", 1, 2)], [[0], [1, 2]]),
        ([RECTOR], [("same", 0, 7), ("different", 0, 8)], [[0]]),
    ],
)
def test_an_editor_has_the_last_word(said, judgements, expected):
    assert parts(people(*said), Judged(judgement(*each) for each in judgements)) == expected


def test_a_judgement_moves_no_namesakes_id():
    persons = people(POLICE, RECTOR, stated("präst"))
    plain = link_persons(persons)
    for kind in ("same", "different"):
        linked = link_persons(persons, Judged([judgement(kind, 0, 1)]))
        assert linked["a2", KEY] == plain["a2", KEY] == f"{KEY}@a2"


def test_other_names_are_one_by_the_earliest_or_the_name_that_is_given():
    old, new = Person("b0", "person:eva-ek", "Eva Ek", date(2024, 1, 1), Stated()), people(RECTOR, RECTOR)
    together = frozenset({("b0", "person:eva-ek"), ("a1", KEY)})
    assert set(link_persons([old, *new], Judged([Judgement("same", together, "Gift.")])).values()) == {"person:eva-ek"}
    named = Judged([Judgement("same", together, "Gift.", "Eva Holm")])
    assert set(link_persons([old, *new], named).values()) == {KEY}


def test_a_single_name_is_linked_by_a_judgement():
    assert parts(people(stated(), stated(), stated(), name="Eva"), Judged([judgement("same", 0, 2)])) == [[0, 2], [1]]


def test_links_that_would_join_what_is_different_are_given_up():
    others = [Person(f"b{at}", "person:eva-ek", "Eva Ek", date(2025, 2, at + 1), RECTOR) for at in range(3)]
    judged = Judged(
        [
            Judgement("same", frozenset({("a0", KEY), ("b0", "person:eva-ek")}), "Gift."),
            Judgement("different", frozenset({("a1", KEY), ("b1", "person:eva-ek")}), "En annan."),
        ]
    )
    linked = link_persons([*people(RECTOR, RECTOR, RECTOR), *others], judged)
    assert linked["a0", KEY] == linked["b0", "person:eva-ek"]
    assert len(set(linked.values())) == 5


NUMBERS = st.sets(st.integers(0, 6), min_size=1, max_size=3)
JUDGEMENTS = st.lists(st.tuples(st.sampled_from(["same", "different"]), NUMBERS), max_size=4)


def judgeable(drawn):
    """Judgements that do not contradict each other, over persons of two names."""
    keys = [KEY, "person:eva-ek"]
    made = []
    for kind, numbers in drawn:
        persons = frozenset((f"a{at}", keys[at % 2]) for at in numbers)
        if kind == "different" or len(persons) > 1:
            made.append(Judgement(kind, persons, "Så är det."))
    same = united(each.persons for each in made if each.kind == "same")
    return [each for each in made if each.kind == "same" or all(len(each.persons & group) < 2 for group in same)]


def two_names(said):
    return [
        replace(each, key="person:eva-ek", name="Eva Ek") if at % 2 else each for at, each in enumerate(people(*said))
    ]


@given(st.lists(SAID, min_size=1, max_size=7), JUDGEMENTS, st.randoms(use_true_random=False))
def test_neither_the_order_of_rows_nor_that_of_judgements_matters(said, drawn, random):
    persons, some = two_names(said), judgeable(drawn)
    linked = link_persons(persons, Judged(some))
    mixed, turned = persons.copy(), some.copy()
    random.shuffle(mixed)
    random.shuffle(turned)
    assert link_persons(mixed, Judged(turned)) == linked


@given(st.lists(SAID, min_size=1, max_size=7), JUDGEMENTS)
def test_what_is_judged_holds(said, drawn):
    persons, some = two_names(said), judgeable(drawn)
    linked = link_persons(persons, Judged(some))
    for each in some:
        told = [linked[node] for node in each.persons if node in linked]
        assert len(set(told)) == (min(len(told), 1) if each.kind == "same" else len(told))
        if each.kind == "different" and len(each.persons) == 1 and told:
            ((_, key),) = each.persons
            namesakes = {node for node, identity in linked.items() if identity == told[0] and node[1] == key}
            assert namesakes <= next((set(group) for group in Judged(some).same if each.persons & group), each.persons)


@given(st.lists(SAID, min_size=1, max_size=7), JUDGEMENTS)
def test_to_call_persons_the_same_parts_nobody(said, drawn):
    persons = two_names(said)
    linked = link_persons(persons, Judged(each for each in judgeable(drawn) if each.kind == "same"))
    for one, other in combinations(persons, 2):
        if link_persons(persons)[one.node] == link_persons(persons)[other.node]:
            assert linked[one.node] == linked[other.node]
