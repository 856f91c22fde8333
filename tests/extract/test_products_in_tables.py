"""Cells below heads that tell of goods name no organisation; what firms do tells one in running text."""

from datetime import UTC, datetime

import pytest

from pipeline.extract import extract
from pipeline.model import Capture, EntityType
from pipeline.read import read
from tests.extract.named_articles import named

_PAGE = """<html><head><title>Stort test av elcyklar</title></head><body><article><h1>Stort test av elcyklar</h1>
<p>Vi har cyklat hela hösten på sex elcyklar för att se vilken som klarar backarna bäst i regn och rusk.</p>
<table><tr><th>{head}</th><th>Pris</th></tr><tr><td>Rullvind City</td><td>8 900</td></tr>
<tr><td>Zolvera X2</td><td>7 400</td></tr></table><p>Betygen sattes av tre cyklister.</p></article></body></html>"""


def _organisations(head: str) -> set[str]:
    page = _PAGE.format(head=head).encode()
    (article,) = read(Capture("prov", None, datetime(2026, 1, 1, tzinfo=UTC), "text/html", page)).articles
    return {m.entity.name for m in extract(article).mentions if m.entity.type is EntityType.ORGANIZATION}


@pytest.mark.parametrize("head", ["Modell", "Produkt", "Märke", "Typ", "Sort"])
def test_goods_are_no_organisations(head):
    assert _organisations(head) == set()


def test_makers_are():
    assert _organisations("Företag") == {"Rullvind City", "Zolvera X2"}


@pytest.mark.parametrize("does", ["beklagar felen", "säljer flest cyklar", "har återkallat tusen lås"])
def test_a_firm_is_told_by_what_it_does_behind_the_comma(does):
    assert named(EntityType.ORGANIZATION, f"Sist i mål kom Zolvera, som {does}.") == {"Zolvera"}


@pytest.mark.parametrize("name", ["Hjalmar", "Örebro", "Lindqvist"])
def test_somebody_or_a_town_is_none(name):
    assert named(EntityType.ORGANIZATION, f"Sist i mål kom {name}, som beklagar felen.") == set()
