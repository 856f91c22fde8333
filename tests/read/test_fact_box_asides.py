"""Asides that hold facts beside the text, told by their label or by the facts that they list."""

import pytest

from tests.read.built import INTRO, MORE, page

_FACTS = "<p>Längd: 40 meter.</p><p>Klar: nästa höst.</p>"
_TERMS = "<dl><dt>Längd</dt><dd>40 meter.</dd><dt>Klar</dt><dd>Nästa höst.</dd></dl>"
_TALE = "<p>Bron ritas av Eva Mo.</p><p>Den målas röd till hösten.</p>"


def _boxed(article_of, kinds, aside: str) -> list[str]:
    found = article_of(page(f"<article><h1>Ny bro i Åmål</h1>{INTRO}{MORE}{aside}{MORE}</article>"))
    return [text for kind, text in kinds(found) if kind == "fact_box"]


@pytest.mark.parametrize("label", ["Fakta", "Faktaruta", "faktaruta: bron", " Fakta om bron"])
def test_a_label_tells_a_box_of_facts(article_of, kinds, label):
    boxed = _boxed(article_of, kinds, f"<aside aria-label='{label}'>{_TALE}</aside>")
    assert boxed == ["Bron ritas av Eva Mo.", "Den målas röd till hösten."]


@pytest.mark.parametrize("label", ["Faktafel", "Läs mer", "Mer fakta", ""])
def test_another_label_does_not(article_of, kinds, label):
    assert _boxed(article_of, kinds, f"<aside aria-label='{label}'>{_TALE}</aside>") == []


@pytest.mark.parametrize("tag", ["section", "div"])
def test_nor_does_a_label_on_what_is_no_aside(article_of, kinds, tag):
    assert _boxed(article_of, kinds, f"<{tag} aria-label='Fakta'>{_TALE}</{tag}>") == []


@pytest.mark.parametrize("name", ["related", "newsletter"])
def test_what_names_itself_no_article_holds_no_facts(article_of, kinds, name):
    assert _boxed(article_of, kinds, f"<aside class='{name}' aria-label='Fakta'>{_FACTS}</aside>") == []


@pytest.mark.parametrize(
    ("listed", "boxed"),
    [
        (_FACTS, ["Längd: 40 meter.", "Klar: nästa höst."]),
        ("<ul><li>Längd: 40 meter.</li><li>Klar: nästa höst.</li></ul>", ["Längd: 40 meter.", "Klar: nästa höst."]),
        (f"{_FACTS}<p>Bron ritas av Eva Mo.</p>", ["Längd: 40 meter.", "Klar: nästa höst.", "Bron ritas av Eva Mo."]),
    ],
)
def test_lines_with_a_label_each_are_facts(article_of, kinds, listed, boxed):
    assert _boxed(article_of, kinds, f"<aside>{listed}</aside>") == boxed


def test_terms_of_a_list_are_facts_without_a_colon(article_of, kinds):
    assert "40 meter." in " ".join(_boxed(article_of, kinds, f"<aside>{_TERMS}</aside>"))


@pytest.mark.parametrize(
    "listed",
    [
        _TALE,
        "<p>Längd: 40 meter.</p>",
        f"{_FACTS}{_TALE}",
        "<p>Längd: 40 meter, enligt <a href='/mo'>Eva Mo</a>.</p><p>Klar: nästa höst.</p>",
        "<p>längd: 40 meter.</p><p>klar: nästa höst.</p>",
        f"<p>Längd: {'40 meter och ' * 30}mer.</p><p>Klar: nästa höst.</p>",
    ],
)
def test_other_lines_are_none(article_of, kinds, listed):
    assert _boxed(article_of, kinds, f"<aside>{listed}</aside>") == []


@pytest.mark.parametrize("tag", ["section", "div"])
def test_lines_with_a_label_in_what_is_no_aside_are_text(article_of, kinds, tag):
    assert _boxed(article_of, kinds, f"<{tag}>{_FACTS}</{tag}>") == []
