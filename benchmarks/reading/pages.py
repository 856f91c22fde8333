"""Real pages with what a reader should find on them: a folder with `gold.json`, and `archives/gold.json` beside it."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """The bytes of a page, which set of pages it belongs to, and its entry in the gold."""

    html: bytes
    kind: str
    gold: dict[str, Any]

    @property
    def text(self) -> str:
        return self.html.decode("utf-8", "replace")


def load(folder: Path) -> list[Page]:
    """All pages that the folder's gold speaks of, in its order. FileNotFoundError where there is no gold."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    archives = folder / "archives" / "gold.json"
    gold += json.loads(archives.read_text("utf-8")) if archives.exists() else []
    return [_page(folder, entry) for entry in gold]


def _page(folder: Path, entry: dict[str, Any]) -> Page:
    body = (folder / entry["file"]).read_bytes()
    html = gzip.decompress(body) if entry["file"].endswith(".gz") else body
    return Page(html, "archives" if "posts" in entry else entry["set"], entry)
