"""Products that go on from their maker's name, goods and titles told in passing, and names that are no product's."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen inför Granlyft Skift i höst. Sara Lind är kundansvarig på Granlyft.",
        "Lönerna körs i Granlyft Skift, som levereras av Granlyft. Sara Lind jobbar på Granlyft.",
        "Kliniken har installerat Granlyft Skift. Uppdraget gick till it-bolaget Granlyft.",
    ],
)
def test_what_is_used_and_goes_on_from_its_maker_is_a_work(text):
    assert named(EntityType.WORK, text) == {"Granlyft Skift"}
    assert named(EntityType.ORGANIZATION, text) == {"Granlyft"}


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen anlitar Granlyft Bygg i höst. Sara Lind är vd på Granlyft.",
        "Granlyft Skog växer. Bolaget ägs av Granlyft, där Sara Lind är vd.",
    ],
)
def test_who_is_hired_or_grows_is_no_product(text):
    assert named(EntityType.WORK, text) == set()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Den sålda barnvagnen Stigbo kan tippa.", "Stigbo"),
        ("Butiken återtar elcykeln Trampa efter bränder.", "Trampa"),
        ("Folk vallfärdar till konstrundan Penselspåret.", "Penselspåret"),
        ("Det framgår av Skogsrapporten att lavarna minskar.", "Skogsrapporten"),
        ("I kväll visas Nio somrar av regissören Sara Lind.", "Nio somrar"),
        ("Hon läste Tjälen av författaren Sara Lind.", "Tjälen"),
    ],
)
def test_goods_and_titles_in_passing(text, title):
    assert named(EntityType.WORK, text) == {title}


@pytest.mark.parametrize(
    "text",
    [
        "Nu är Sara Lind klar. Boken blev tjock.",
        "Nu är Norge ute. Filmen handlar om laget.",
        "Vagnen rullade till Vetlanda. Hjälmen låg kvar.",
        "De köpte huset av författaren Sara Lind.",
    ],
)
def test_who_is_done_or_where_is_no_title(text):
    assert named(EntityType.WORK, text) == set()
