"""The bundled sample site reads as its gold says, page by page."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.model import Article, BlockKind, Capture, Reading
from pipeline.read import read

ROOT = Path(__file__).resolve().parents[2] / "raw" / "kommunposten"
CASES = json.loads((ROOT / "cases.json").read_text("utf-8"))
MEDIA = {".html": "text/html", ".xml": "application/rss+xml", ".txt": "text/plain"}
BODY = (BlockKind.PARAGRAPH, BlockKind.TALSTRECK, BlockKind.QUESTION)


def reading(case: dict) -> Reading:
    path = ROOT / case["file"]
    return read(
        Capture("kommunposten", case["url"], datetime(2025, 5, 20, tzinfo=UTC), MEDIA[path.suffix], path.read_bytes())
    )


def texts(article: Article, kind: BlockKind) -> list[str]:
    return [block.text for block in article.blocks if block.kind is kind]


@pytest.fixture(scope="module", params=CASES, ids=lambda case: case["id"])
def case(request: pytest.FixtureRequest) -> tuple[list[dict], Reading]:
    gold = json.loads((ROOT / request.param["id"] / "gold.json").read_text("utf-8"))
    return gold["articles"], reading(request.param)


def test_articles_and_what_the_page_says_of_them(case):
    gold, found = case
    assert [a.title for a in found.articles] == [g["title"] for g in gold]
    assert found.issues == ()
    for g, a in zip(gold, found.articles, strict=True):
        assert a.url == g["url"]
        assert a.lede == g["lede"]
        assert a.byline == g["byline"]
        assert (a.published_on and a.published_on.isoformat()) == g["published"]
        assert (a.modified_on and a.modified_on.isoformat()) == g["modified"]
        assert not a.excerpt


def test_blocks(case):
    gold, found = case
    for g, a in zip(gold, found.articles, strict=True):
        assert texts(a, BlockKind.HEADING) == g["subheads"]
        captions = [(b.text, b.credit) for b in a.blocks if b.kind is BlockKind.CAPTION]
        assert captions == [(c["text"], c["credit"]) for c in g["captions"]]
        assert [t.strip("”") for t in texts(a, BlockKind.PULL_QUOTE)] == g["pull_quotes"]
        assert sum(b.kind in BODY for b in a.blocks) == g["body_paragraphs"]


def test_fact_boxes_and_tables(case):
    gold, found = case
    for g, a in zip(gold, found.articles, strict=True):
        lines = [line for box in g["fact_boxes"] for line in (box["title"], *box["items"])]
        assert texts(a, BlockKind.FACT_BOX) == lines
        tables = [b.table for b in a.blocks if b.table is not None]
        for ranking in g["rankings"]:
            rows = [[cell.text for cell in row] for table in tables for row in table.rows]
            listed = [b for b in a.blocks if b.kind is BlockKind.LIST_ITEM and b.ordinal is not None]
            assert all(row in rows for row in ranking["rows"]) or [b.ordinal for b in listed] == [
                t["rank"] for t in ranking["typed"]
            ]


def test_every_quote_stands_in_its_article(case):
    gold, found = case
    for g, a in zip(gold, found.articles, strict=True):
        for quote in g["quotes"]:
            for part in quote.get("text_parts") or [quote["text"]]:
                assert part in a.text
        assert a.text == "\n".join(a.text[b.start_char : b.end_char] for b in a.blocks)
