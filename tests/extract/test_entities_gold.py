"""Entities against hand-made gold: by type, over all articles of the gold pages."""

import json
import unicodedata
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.extract.entities import find_entities
from pipeline.extract.people import find_people
from pipeline.model import Capture, EntityType
from pipeline.read import read

FIELDS = {
    EntityType.ORGANIZATION: ("organizations", 0.95),
    EntityType.MUNICIPALITY: ("municipalities", 0.99),
    EntityType.REGION: ("regions", 1.0),
    EntityType.WORK: ("works", 0.9),
}
MEDIA_TYPES = {".html": "text/html", ".txt": "text/plain", ".xml": "application/rss+xml"}
MARKS = "\"'”“–- .,:;!?"


def key(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().strip(MARKS).split())


def pages(shared: Path):
    yield shared / "seed" / "etikettarkiv-utveckling.txt", shared / "gold" / "seed-articles-1-3-4-6.json"
    for gold in sorted(shared.glob("corpus/*/gold.json")):
        yield next(file for file in sorted(gold.parent.iterdir()) if file.suffix in MEDIA_TYPES), gold


@pytest.fixture(scope="module")
def tallies(shared):
    counts = defaultdict(lambda: [0, 0, 0])
    for page, gold in pages(shared):
        body, kind = page.read_bytes(), MEDIA_TYPES[page.suffix]
        reading = read(Capture("prov", None, datetime(2025, 6, 1, tzinfo=UTC), kind, body))
        articles = {key(article.title): article for article in reading.articles}
        for wanted in json.loads(gold.read_text(encoding="utf-8"))["articles"]:
            article = articles[key(wanted["title"])]
            found = {m.entity for m in find_entities(article, find_people(article))}
            for kind_, (field, _) in FIELDS.items():
                told = {e.code or key(e.name) for e in found if e.type is kind_}
                right = {e.get("code") or key(e["name"]) for e in wanted[field]}
                for n, count in enumerate((len(told & right), len(told), len(right))):
                    counts[kind_][n] += count
    return counts


@pytest.mark.parametrize("kind", FIELDS)
def test_entities_of_the_gold_pages(tallies, kind):
    right, found, wanted = tallies[kind]
    assert wanted
    assert 2 * right / (found + wanted) >= FIELDS[kind][1]
