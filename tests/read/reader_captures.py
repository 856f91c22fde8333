"""A capture made of a few words."""

from datetime import UTC, datetime

from pipeline.model import Capture

FETCHED = datetime(2025, 5, 20, tzinfo=UTC)


def capture(body: str | bytes, media_type: str = "text/html", charset: str | None = None) -> Capture:
    content = body.encode() if isinstance(body, str) else body
    return Capture("bladet", "https://bladet.example/sida/", FETCHED, media_type, content, charset)
