"""A party is told by brackets, adjectives, nouns and titles; it is never part of the role."""

import pytest

from tests.extract.people_told import told_of

PARTIES = [
    ("M", "Moderaterna", "moderaten", "moderat", "moderata"),
    ("C", "Centerpartiet", "centerpartisten", "centerpartistisk", "centerpartistiska"),
    ("KD", "Kristdemokraterna", "kristdemokraten", "kristdemokratisk", "kristdemokratiska"),
]
FORMS = [
    ("Anna Berg, {adjective} gruppledare i Gävle, log.", "gruppledare"),
    ("Anna Berg, {adjective} ledamot i valnämnden i Gävle, log.", "ledamot i valnämnden"),
    ("Anna Berg, {party}-ledamot i valnämnden i Gävle, log.", "ledamot i valnämnden"),
    ("Anna Berg, gruppledare för {name} i Gävle, log.", "gruppledare"),
    ("Det {definite} oppositionsrådet Anna Berg log.", "oppositionsråd"),
    ("Valnämndens {definite} ordförande Anna Berg log.", "valnämndens ordförande"),
    ("På plats var {member} och oppositionsrådet Anna Berg.", "oppositionsråd"),
    ("På plats var {party}-politikern Anna Berg.", "politiker"),
    ("– Nej, säger Anna Berg från {name}.", None),
    ("– Nej, säger Anna Berg, {member} som kräver svar.", None),
]


@pytest.mark.parametrize(("form", "role"), FORMS)
@pytest.mark.parametrize(("party", "name", "member", "adjective", "definite"), PARTIES)
def test_a_party_is_told_beside_the_role(form, role, party, name, member, adjective, definite):
    text = form.format(party=party, name=name, member=member, adjective=adjective, definite=definite)
    told_role, _, told_party = told_of(text)["Anna Berg"]
    assert (told_role, told_party) == (role, party)


def test_whom_somebody_has_a_role_for_does_not_hide_where():
    assert told_of("Anna Berg, kommunalråd för Moderaterna i Gävle, log.")["Anna Berg"][1] == "Gävle kommun"


def test_who_has_left_a_party_is_not_of_it():
    assert told_of("Anna Berg, tidigare moderat, log.")["Anna Berg"] == (None, None, None)
