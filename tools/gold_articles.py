"""The articles of pages with hand-made gold, each beside its gold."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline.evaluate.compare import key
from pipeline.harvest.files import read_file
from pipeline.model import Article, Capture
from pipeline.read import read


def gold_articles(file: Path) -> Iterator[tuple[Article, dict[str, Any]]]:
    """The articles of the pages that lie beside a `gold.json`, each with its gold there, paired by title."""
    golds = {key(gold["title"]): gold for gold in json.loads(file.read_text(encoding="utf-8"))["articles"]}
    for page in sorted(file.parent.iterdir()):
        for capture in read_file(page, "gold", None) if page != file else ():
            if isinstance(capture, Capture):
                yield from ((a, golds[key(a.title)]) for a in read(capture).articles if key(a.title) in golds)
