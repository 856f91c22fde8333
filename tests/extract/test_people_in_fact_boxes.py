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
