"""What a box of facts tells of whom it is about, label and value in one line or in two."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize("label", ["Yrke", "Titel", "Gör"])
@pytest.mark.parametrize("form", ["[fakta] {}: {}", "[fakta] {}\n[fakta] {}"])
def test_a_label_leads_to_what_somebody_is(label, form):
    told = form.format(label, "Lots på Klarvik")
    text = f"Eva Mo log.\n[fakta] Eva Mo\n{told}\n[fakta] Familj\n[fakta] Kocken Bo Ek"
    assert told_of(text)["Eva Mo"][:2] == ("lots", "Klarvik")


@pytest.mark.parametrize("label", ["Familj", "Läser"])
def test_another_label_leads_to_others(label):
    assert told_of(f"Eva Mo log.\n[fakta] Eva Mo\n[fakta] {label}\n[fakta] Lots på Klarvik")["Eva Mo"][0] is None


@pytest.mark.parametrize(
    ("told", "role"), [("Legitimerad tandläkare, lots sedan i fjol", "lots"), ("Lots, målare", "lots")]
)
def test_a_licence_gives_way_to_what_the_text_tells(told, role):
    assert told_of(f"I dag är Eva Mo ny lots på Klarvik.\n[fakta] Eva Mo\n[fakta] Yrke: {told}")["Eva Mo"][0] == role


def test_a_licence_tells_the_role_where_nothing_else_does():
    assert told_of("Eva Mo, legitimerad tandläkare, log.")["Eva Mo"][0] == "legitimerad tandläkare"


@pytest.mark.parametrize(
    ("fact", "house"),
    [
        ("Arbetsgivare: Klarvik", "Klarvik"),
        ("Arbetar: på Klarvik", "Klarvik"),
        ("Klubb: Ryds IF", "Ryds IF"),
        ("Förening: Ryds byalag", "Ryds byalag"),
        ("Favoritklubb: Ryds IF", None),
        ("Bor: på Klarvik", None),
    ],
)
def test_a_label_leads_to_for_whom_somebody_works(fact, house):
    text = f"Eva Mo log.\n[fakta] Eva Mo\n[fakta] {fact}\n[fakta] Bo Ek\n[fakta] Arbetsgivare: Ryds museum"
    assert told_of(text)["Eva Mo"][:2] == (None, house)


@pytest.mark.parametrize(
    ("fact", "house"),
    [
        ("Urmakare, äger Klarvik", "Klarvik"),
        ("Urmakare, driver Klarvik Ur", "Klarvik Ur"),
        ("Urmakare, älskar Klarvik Ur", None),
        ("Urmakare på Ryds museum, driver Klarvik Ur", "Ryds museum"),
    ],
)
def test_a_value_goes_on_to_tell_what_firm_is_the_own(fact, house):
    assert told_of(f"Eva Mo log.\n[fakta] Eva Mo\n[fakta] Gör: {fact}")["Eva Mo"][:2] == ("urmakare", house)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("[fakta] Ordförande: Eva Mo (omval)", "ordförande"),
        ("[fakta] Kassör: Eva Mo", "kassör"),
        ("[fakta] Kassör: Eva Mo avgår", None),
        ("[fakta] Kassör: Eva Mo och Bo Ek", None),
        ("[fakta] Saknad: Eva Mo", None),
        ("Kassör: Eva Mo", None),
    ],
)
def test_a_line_begins_with_the_title_of_who_is_named(line, role):
    assert told_of(line)["Eva Mo"][0] == role
