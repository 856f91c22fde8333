"""Ids follow from what a row is."""

import pytest

from pipeline.model import Entity, EntityType
from pipeline.warehouse.ids import digest, entity_key, fold_title, fold_url, numbered


@pytest.mark.parametrize(
    "url",
    [
        "https://strandbladet.example/2025/torg/",
        "http://www.strandbladet.example/2025/torg",
        "https://Strandbladet.example:443/2025/torg/#kommentarer",
        "https://strandbladet.example/2025/torg/?utm_source=brev&fbclid=1",
    ],
)
def test_addresses_of_the_same_page_are_one(url):
    assert fold_url(url) == "strandbladet.example/2025/torg"


def test_addresses_that_say_another_page_are_kept_apart():
    urls = ["https://a.example/?p=1", "https://a.example/?p=2", "https://a.example/", "https://a.example:8080/?p=1"]
    assert len({fold_url(url) for url in urls}) == 4


def test_titles_are_compared_without_case_space_and_marks():
    assert fold_title("”Nytt torg\u00a0vid  hamnen”") == fold_title("nytt torg vid ham\u00adnen.")
    assert fold_title("...") == "..."


def test_entities_go_by_code_or_by_name():
    assert entity_key(Entity(EntityType.MUNICIPALITY, "Varberg", "1383")) == "municipality:1383"
    assert entity_key(Entity(EntityType.PERSON, "Anna-Lena  Öst")) == "person:anna-lena-öst"
    assert entity_key(Entity(EntityType.ORGANIZATION, "C++ Syd")) != entity_key(
        Entity(EntityType.ORGANIZATION, "C Syd")
    )


def test_equal_rows_are_counted_and_parts_do_not_run_together():
    assert len(set(numbered([("a",), ("a",), ("b",)]))) == 3
    assert digest("ab", "c") != digest("a", "bc")
    assert digest(None) != digest("")
