"""A reading as plain data, for scripts and scoring."""

from typing import Any

from pipeline.model import Article, Block, Reading


def as_json(file: str, reading: Reading, url: str | None = None) -> dict[str, Any]:
    """What `talstreck read --json` prints for one file: the articles with their blocks and offsets, and the issues."""
    return {
        "file": file,
        "url": url,
        "articles": [_article(article) for article in reading.articles],
        "issues": [{"code": i.code, "severity": str(i.severity), "message": i.message} for i in reading.issues],
    }


def _article(article: Article) -> dict[str, Any]:
    return {
        "title": article.title,
        "url": article.url,
        "published": article.published_on.isoformat() if article.published_on else None,
        "modified": article.modified_on.isoformat() if article.modified_on else None,
        "byline": article.byline,
        "excerpt": article.excerpt,
        "blocks": [_block(block) for block in article.blocks],
    }


def _block(block: Block) -> dict[str, Any]:
    value: dict[str, Any] = {"kind": str(block.kind), "text": block.text}
    if block.credit:
        value["credit"] = block.credit
    return value | {"start_char": block.start_char, "end_char": block.end_char}
