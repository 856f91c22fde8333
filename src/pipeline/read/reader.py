"""A capture to its reading: which kind of page it is, and what cannot be read at all."""

import re
from typing import TYPE_CHECKING

from pipeline.model import Capture, Issue, Reading, Severity
from pipeline.model.textbytes import is_binary
from pipeline.read.decode import decode
from pipeline.read.dump import read_dump
from pipeline.read.feed import read_feed
from pipeline.read.guard import refusal
from pipeline.read.html import Origin, read_html

if TYPE_CHECKING:
    from pipeline.read.recipe import Recipe

_FEED = re.compile(
    r"\s*+(?:(?:<!--.*?-->|<\?[^>]*+>)\s*+)*+(?:<!DOCTYPE rss[^>]*+>\s*+)?<(?:rss|feed|rdf:RDF)\b", re.I | re.S
)
_MARKUP = re.compile(r"<(?:!doctype|html|head|body|div|p|article|h[1-6]|table|span|section|main|meta|a)\b", re.I)


def read(capture: Capture, recipe: "Recipe | None" = None) -> Reading:
    """The articles of a capture, in page order, and what is in doubt.

    A pure function of the capture, and of the recipe that an editor gives its source. What cannot be read (no text, no
    article, a page built to hang its reader) gives no article and an issue of stage "read"; no page raises.
    """
    if not capture.body.strip():
        return _nothing("empty-page", "the page is empty")
    if is_binary(capture.body):
        return _nothing("not-text", "the bytes are no text")
    text, issues = text_of(capture)
    reading = _read_text(text, capture, recipe)
    return Reading(reading.articles, (*issues, *reading.issues))


def text_of(capture: Capture) -> tuple[str, tuple[Issue, ...]]:
    """The text that is read, and what is in doubt about it."""
    text, issues = decode(capture)
    if b"\x00" in capture.body and "\x00" in text:
        text = text.replace("\x00", "")
        issues = (*issues, Issue("read", "nul-bytes", Severity.WARNING, "NUL characters were left out"))
    return text, issues


def _read_text(text: str, capture: Capture, recipe: "Recipe | None") -> Reading:
    origin = Origin(capture.source_id, capture.url)
    if not _is_markup(text, capture.media_type):
        return read_dump(text, origin)
    refused = refusal(text)
    if refused is not None:
        return Reading((), (refused,))
    if _FEED.match(text[:5000]):
        return read_feed(text, origin)
    layout = recipe.layout(capture) if recipe is not None else None
    if layout is None:
        return read_html(text, origin)
    from pipeline.read.by_recipe import read_by_recipe  # its libraries take a while to load: not where there is none

    return read_by_recipe(text, origin, layout)


def _is_markup(text: str, media_type: str) -> bool:
    if "html" in media_type or "xml" in media_type:
        return True
    found = len(_MARKUP.findall(text[:20_000]))
    return found > (20 if media_type == "text/plain" else 0) or bool(_FEED.match(text[:5000]))


def _nothing(code: str, message: str) -> Reading:
    return Reading((), (Issue("read", code, Severity.ERROR, message),))
