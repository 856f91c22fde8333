"""The real text dump reads as its gold says."""

import json
from pathlib import Path

import pytest

from pipeline.model import BlockKind, Reading
from pipeline.read import read
from tests.read.reader_captures import capture


@pytest.fixture(scope="module")
def seed(shared: Path) -> Reading:
    return read(capture((shared / "seed" / "etikettarkiv-utveckling.txt").read_bytes(), "text/plain"))


def test_all_articles_of_the_gold_and_their_blocks(seed: Reading, shared: Path):
    assert len(seed.articles) == 7
    by_title = {article.title: article for article in seed.articles}
    for file in sorted((shared / "gold").glob("*.json")):
        for gold in json.loads(file.read_text("utf-8"))["articles"]:
            article = by_title[gold["title"]]
            assert article.lede is not None
            assert article.lede.startswith(gold["lede"])
            captions = [{"text": b.text, "credit": b.credit} for b in article.blocks if b.kind is BlockKind.CAPTION]
            assert captions == gold["captions"]
            assert [b.text for b in article.blocks if b.kind is BlockKind.HEADING] == gold["subheads"]
            assert [b.text.strip("”") for b in article.blocks if b.kind is BlockKind.PULL_QUOTE] == gold["pull_quotes"]
