"""What the reader's tests share: readings of a few words."""

from collections.abc import Callable

import pytest

from pipeline.model import Article, BlockKind, Reading
from pipeline.read import read
from tests.read.reader_captures import capture


@pytest.fixture(scope="session")
def reading_of() -> Callable[..., Reading]:
    """Reads a page given as text or bytes."""
    return lambda *args, **named: read(capture(*args, **named))


@pytest.fixture(scope="session")
def article_of() -> Callable[..., Article]:
    """Reads a page that holds one article."""

    def one(*args, **named) -> Article:
        reading = read(capture(*args, **named))
        assert len(reading.articles) == 1, reading.issues
        return reading.articles[0]

    return one


@pytest.fixture(scope="session")
def kinds() -> Callable[[Article], list[tuple[str, str]]]:
    """The blocks of an article without its headline, as pairs of kind and text."""
    return lambda article: [(str(b.kind), b.text) for b in article.blocks if b.kind is not BlockKind.HEADLINE]
