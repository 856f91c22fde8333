"""Captures to articles: whatever a page is made of, it ends as the same stream of typed blocks."""

from pipeline.read.jsonlines import as_json
from pipeline.read.reader import read

__all__ = ["as_json", "read"]
