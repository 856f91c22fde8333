"""A reading as text, for a person."""

from collections.abc import Callable, Iterator
from pathlib import Path

from pipeline.model import Article, Reading


def _blocks(article: Article) -> Iterator[str]:
    for block in article.blocks:
        credit = f"  [{block.credit}]" if block.credit else ""
        yield f"  {block.kind:11} {block.text}{credit}"


def as_text(name: Path | str, reading: Reading, tell: Callable[[Article], Iterator[str]] = _blocks) -> Iterator[str]:
    """The articles of the page NAME with what is in doubt, each with what TELL has to say of it."""
    yield f"{name}: {len(reading.articles)} articles"
    for issue in reading.issues:
        yield f"  {issue.severity}: {issue.message} ({issue.code})"
    for article in reading.articles:
        yield f"\n{article.title}"
        yield f"  {article.published_on or 'no date'} · {article.byline or 'no byline'} · {article.url or 'no address'}"
        yield from tell(article)
