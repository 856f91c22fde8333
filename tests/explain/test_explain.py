"""Explained articles: the right one, all of its text, every quote marked where it stands, and nothing unescaped."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
import yaml
from lxml import html
from rich.console import Console

from pipeline.corrections.declare import WrongSpeaker
from pipeline.errors import UsageError
from pipeline.explain import explain
from pipeline.explain.lookup import find_article
from pipeline.explain.page import page
from pipeline.explain.pieces import Mark, Named, Weight, pieces
from pipeline.explain.reasons import ATTRIBUTIONS, METHODS, reasons, standing, sureness
from pipeline.explain.terminal import show
from pipeline.explain.told import Told, tell
from pipeline.model import Attribution
from pipeline.project import Project
from pipeline.warehouse.store import Connection

SQUARE = "https://kommunposten.example/2025/03/ett-torg-blir-ett-torg-forst-nar-nagon-satter-sig/"
QUOTE = {
    "kind": "dash",
    "method": "dash",
    "speaker_name": None,
    "speaker_as_written": None,
    "attribution": None,
    "cue": None,
    "medium": None,
    "role": None,
    "organization_name": None,
    "organization_basis": None,
    "party": None,
}


@pytest.fixture
def con(project: Project) -> Iterator[Connection]:
    with duckdb.connect(str(project.warehouse), read_only=True) as connection:
        yield connection


@pytest.fixture
def told(con: Connection) -> Told:
    return tell(con, find_article(con, SQUARE), mentions=True)


def printed(told: Told) -> str:
    out = io.StringIO()
    show(told, Console(file=out, highlight=False, width=100))
    return out.getvalue()


def test_an_article_is_found_by_id_its_beginning_and_its_address(con: Connection) -> None:
    row = find_article(con, SQUARE)
    for wanted in (row["article_id"], row["article_id"][:6], SQUARE.removeprefix("https://").rstrip("/")):
        assert find_article(con, wanted)["article_id"] == row["article_id"]


@pytest.mark.parametrize("wanted", ["ffffffffff", "https://kommunposten.example/nej/", "http://[x/", ""])
def test_an_article_that_is_not_there_is_refused_with_some_that_are(con: Connection, wanted: str) -> None:
    with pytest.raises(UsageError, match="no article has the id or address"):
        find_article(con, wanted)


def test_a_beginning_of_several_ids_is_refused_with_those_it_fits(con: Connection) -> None:
    ids = [key for (key,) in con.execute("SELECT article_id FROM articles ORDER BY 1").fetchall()]
    shared = next(key[0] for key in ids if sum(other[0] == key[0] for other in ids) > 1)
    with pytest.raises(UsageError, match=f"2 articles have an id that begins with '{shared}'"):
        find_article(con, shared)


def test_the_pieces_are_the_whole_text_and_the_marks_are_the_quotes(con: Connection, told: Told) -> None:
    (text,) = con.execute(
        "SELECT text FROM article_texts WHERE article_id = ?", [told.article["article_id"]]
    ).fetchall()[0]
    assert "\n".join("".join(piece.text for piece in each.pieces) for each in told.passages) == text
    for said in told.quotes:
        marked = [
            piece.text
            for each in told.passages
            for piece in each.pieces
            if piece.mark and piece.mark.number == said.number and piece.kind in ("direct", "indirect")
        ]
        assert "".join(marked) == said.row["text"].replace(" […] ", "")
    begun = [piece.mark.number for each in told.passages for piece in each.pieces if piece.first]
    assert sorted(begun) == [said.number for said in told.quotes]


def test_the_reporting_clause_is_marked_where_it_stands(told: Told) -> None:
    clauses = {
        said.number: [
            piece.text
            for each in told.passages
            for piece in each.pieces
            if piece.kind == "clause" and piece.mark and piece.mark.number == said.number
        ]
        for said in told.quotes
    }
    assert clauses[1] == ["säger", "Cornelia Ahlqvist-Tadesse"]
    assert clauses[2] == ["säger", "hon"]


def test_the_terminal_shows_text_speaker_and_reason(told: Told) -> None:
    shown = " ".join(printed(told).split())
    assert "”[1]Det här var Köpings‹municipality› tråkigaste rektangel”, säger" in shown
    assert "[1] Cornelia Ahlqvist-Tadesse · landskapsarkitekt, Studio Lövtak · quotation marks · sure, 0.98" in shown
    assert "The clause has “hon”, which fits the one spoken of before; the cue is “säger”." in shown
    assert "Hon säger florist." in shown


def test_the_page_is_whole_and_needs_nothing_else(told: Told) -> None:
    tree = html.fromstring(page(told))
    assert not tree.xpath("//script | //link | //img | //iframe | //@src")
    assert "url(" not in page(told)
    assert "@import" not in page(told)
    shown = tree.xpath("//article")[0]
    for card in shown.xpath(".//aside"):
        card.drop_tree()
    for number in shown.xpath(".//sup"):
        number.drop_tree()
    lines = [" ".join(block.text_content().split()) for block in shown.iterchildren()]
    assert lines == ["".join(piece.text for piece in each.pieces) for each in told.passages]


def test_every_quote_has_its_card_and_its_number(told: Told) -> None:
    tree = html.fromstring(page(told))
    for said in told.quotes:
        (card,) = tree.xpath(f"//aside[@id='card{said.number}']")
        assert tree.xpath(f"//sup[@id='quote{said.number}']/a/@href") == [f"#card{said.number}"]
        assert (said.row["speaker_name"] or "No speaker") in card.text_content()
        assert said.reasons[0] in card.text_content()


def test_a_card_holds_a_correction_that_can_be_used(told: Told) -> None:
    tree = html.fromstring(page(told))
    for said in told.quotes:
        (entry,) = yaml.safe_load(tree.xpath(f"//aside[@id='card{said.number}']//pre")[0].text_content())
        correction = WrongSpeaker.model_validate(entry)
        assert correction.expect == said.row["text"]
        assert correction.concerns(told.article["url"], told.article["title"])


def test_the_editors_quote_is_marked_as_such_with_the_reason(told: Told) -> None:
    tree = html.fromstring(page(told))
    (card,) = [each for each in tree.xpath("//aside") if each.xpath(".//*[@class='badge']")]
    assert "florist" in card.text_content()
    assert "An editor put it right." in card.text_content()
    assert "Hon säger florist." in tree.xpath("//section[@class='issues']")[0].text_content()


def test_names_are_marked_on_demand(con: Connection, told: Told) -> None:
    assert 'class="named person"' in page(told)
    assert 'class="named person"' not in page(tell(con, find_article(con, SQUARE), mentions=False))


def test_a_table_is_a_table(con: Connection) -> None:
    told = tell(con, find_article(con, "kommunposten.example/ranking/trampindex-2025/"), mentions=False)
    tree = html.fromstring(page(told))
    assert len(tree.xpath("//table//tr")) >= 10
    for table in tree.xpath("//table"):
        assert len(set(map(len, table.xpath(".//tr")))) == 1


def test_what_an_article_says_is_escaped(told: Told) -> None:
    evil = "</p><script>alert(1)</script>"
    row = told.article | {"title": evil, "byline": evil, "url": "javascript:alert(1)//"}
    made = page(Told(row, told.passages, told.quotes, told.issues))
    assert "<script" not in made
    assert 'href="javascript' not in made


def test_html_is_written_and_a_place_that_is_none_refused(project: Project, tmp_path: Path) -> None:
    explain(project.warehouse, SQUARE, html=tmp_path / "page.html")
    assert (tmp_path / "page.html").read_text("utf-8").startswith("<!doctype html>")
    with pytest.raises(UsageError, match="cannot be written"):
        explain(project.warehouse, SQUARE, html=tmp_path / "none" / "page.html")


def test_the_weightier_mark_and_the_longer_name_show() -> None:
    marks = [Mark(10, 16, 1, Weight.INDIRECT), Mark(12, 14, 2, Weight.DIRECT), Mark(30, 40, 3, Weight.DIRECT)]
    names = [Named(12, 14, "place", "B"), Named(12, 16, "work", "BC")]
    cut = list(pieces("aabbccdd", 10, marks, names, begun := {1}))
    assert [(p.text, p.mark and p.mark.number, p.named and p.named.name, p.first) for p in cut] == [
        ("aa", 1, None, False),
        ("bb", 2, "BC", True),
        ("cc", 1, "BC", False),
        ("dd", None, None, False),
    ]
    assert begun == {1, 2}
    assert "".join(piece.text for piece in pieces("", 0, marks, names, set())) == ""


def test_every_attribution_and_every_method_of_the_sample_has_words(con: Connection) -> None:
    assert ATTRIBUTIONS.keys() == set(Attribution)
    assert {method for (method,) in con.execute("SELECT DISTINCT method FROM quotes").fetchall()} <= METHODS.keys()


def test_every_method_of_the_rules_has_words() -> None:
    room = Path(__file__).resolve().parents[2] / "src" / "pipeline" / "extract" / "quotes"
    code = "".join(module.read_text("utf-8") for module in sorted(room.glob("*.py")))
    written = set(re.findall(r'"((?:marks|dash|unmarked|view|according)-[a-z]+|answer|reported)"', code))
    assert {"dash-clause", "marks-alone", "unmarked-clause", "answer", "reported"} <= written <= METHODS.keys()


def test_reasons_say_who_when_nobody_and_to_whom() -> None:
    assert "Nobody is given as the speaker: no reading of the text is sure enough." in list(reasons(QUOTE))
    assert "Nobody is given as the speaker." in list(reasons(QUOTE | {"method": "editor"}))
    known = QUOTE | {"speaker_name": "Ada Flink", "attribution": "surname", "speaker_as_written": "Flink"}
    assert list(reasons(known | {"medium": "Bladet"}))[1:] == [
        "The clause has the surname “Flink”.",
        "It was said to Bladet, which is the medium and no employer.",
    ]
    assert standing(known | {"role": "rektor", "party": "C"}) == "rektor, C"
    employed = known | {"role": "rektor", "organization_name": "Almskolan"}
    assert standing(employed | {"organization_basis": "stated"}) == "rektor, Almskolan"
    assert standing(employed | {"organization_basis": "evident"}) == "rektor, Almskolan (evident)"
    assert [sureness(each) for each in (0.95, 0.8, 0.5)] == ["sure", "likely", "unsure"]
