"""A recipe for every HTML page of the sample and of tests/gold: the same comes out as without it, and as the gold."""

import csv
import json
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest

from pipeline.model import Article, BlockKind, Capture, Reading
from pipeline.read import read
from pipeline.read.recipe import Recipe
from pipeline.read.soup import mark, parsed
from pipeline.recipes.declare import load_recipe

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {"kommunposten": ROOT / "raw" / "kommunposten"} | {each: ROOT / "tests" / "gold" / each for each in "abc"}
# the gold has what the reader does not find by itself
TOLD_ALONE = {"press-larmcentral": BlockKind.FACT_BOX}


def pages() -> list[tuple[str, str]]:
    return [(name, page.parent.name) for name, folder in FOLDERS.items() for page in sorted(folder.glob("*/page.html"))]


@cache
def recipe(name: str) -> Recipe:
    return load_recipe(Path(__file__).parent / "recipes" / f"{name}.yml")


def captured(name: str, page: str) -> Capture:
    rows = csv.DictReader((FOLDERS[name] / "captures.csv").read_text("utf-8").splitlines())
    row = next(row for row in rows if row["file"] == f"{page}/page.html")
    body = (FOLDERS[name] / row["file"]).read_bytes()
    return Capture(name, row["url"], datetime.fromisoformat(row["fetched_at"]), "text/html", body)


@pytest.fixture(scope="module", params=pages(), ids="/".join)
def case(request: pytest.FixtureRequest) -> tuple[str, Capture, Recipe, list[dict]]:
    name, page = request.param
    gold = json.loads((FOLDERS[name] / page / "gold.json").read_text("utf-8"))
    return page, captured(name, page), recipe(name), gold["articles"]


def texts(article: Article, kind: BlockKind) -> list[str]:
    return [block.text.strip("”»«") for block in article.blocks if block.kind is kind]


def without(reading: Reading, kind: BlockKind | None) -> list[list[tuple]]:
    return [
        [(b.kind, b.text, b.credit, b.level, b.ordinal, b.table) for b in each.blocks if b.kind is not kind]
        for each in reading.articles
    ]


def test_the_same_articles_as_without_a_recipe(case) -> None:
    page, capture, told, _ = case
    by_recipe, plain = read(capture, told), read(capture)
    assert by_recipe.issues == plain.issues == ()
    for one, other in zip(by_recipe.articles, plain.articles, strict=True):
        for fact in ("title", "url", "byline", "published_on", "modified_on", "language", "tags", "excerpt"):
            assert getattr(one, fact) == getattr(other, fact)
    alone = TOLD_ALONE.get(page)
    assert without(by_recipe, alone) == without(plain, alone)
    if alone is None:
        assert by_recipe == plain


def test_the_articles_of_the_gold(case) -> None:
    _, capture, told, gold = case
    for article, right in zip(read(capture, told).articles, gold, strict=True):
        assert article.title == right["title"]
        assert article.byline == right["byline"]
        assert (article.published_on and article.published_on.isoformat()) == right["published"]
        assert article.lede == right["lede"]
        assert texts(article, BlockKind.HEADING) == right["subheads"]
        captions = [(b.text, b.credit) for b in article.blocks if b.kind is BlockKind.CAPTION]
        assert [(each["text"], each["credit"]) for each in right["captions"]] == captions[: len(right["captions"])]
        lines = [line for box in right["fact_boxes"] for line in box.get("items", box.get("lines"))]
        assert [line for line in texts(article, BlockKind.FACT_BOX) if line in lines] == lines


def test_the_recipe_tells_the_article_and_is_not_passed_over(case) -> None:
    _, capture, told, _ = case
    layout = told.layout(capture)
    matches = {match.part: match for match in mark(parsed(capture.body.decode()), layout).matches}
    assert not [match.failure for match in matches.values() if match.failure]
    assert matches["title"].count and matches["body"].count
    assert all(match.count for part, match in matches.items() if part in ("byline", "published"))
