"""The readers that are compared, each as what it is called by default and as what it then says of a page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import lxml.etree
import lxml.html
from pages import Page
from selectolax.lexbor import LexborHTMLParser

from pipeline.model import Article, BlockKind, Capture
from pipeline.read import read

FETCHED = datetime(2026, 1, 1, tzinfo=UTC)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
NO_TEXT = (BlockKind.HEADLINE, BlockKind.CAPTION)


@dataclass(frozen=True, slots=True)
class Said:
    """An article as a reader gives it: its title where it gives one, its text, and its parts where it tells them
    apart, as pairs of "paragraph", "heading" or "caption" and a text."""

    title: str
    text: str
    parts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """A way to read a page. `run` is what is timed; `say` gives the articles, for scoring, and may do more work.

    `module` is what must be installed, by `package`. `parts` tells which kinds of part it tells apart.
    """

    name: str
    run: Callable[[Page], object]
    say: Callable[[Page], Sequence[Said]] | None = None
    module: str = "pipeline"
    package: str = ""
    parts: tuple[str, ...] = ()

    @property
    def installed(self) -> bool:
        return find_spec(self.module) is not None


def _capture(page: Page) -> Capture:
    return Capture("bench", None, FETCHED, "text/html", page.html)


def _talstreck(page: Page) -> list[Said]:
    return [_said(article) for article in read(_capture(page)).articles]


def _said(article: Article) -> Said:
    texts = [block.text for block in article.blocks if block.kind not in NO_TEXT]
    named = {BlockKind.HEADING: "heading", BlockKind.CAPTION: "caption"}
    parts = [
        (named.get(block.kind, "paragraph"), f"{block.text} {block.credit or ''}".strip())
        for block in article.blocks
        if block.kind not in (BlockKind.HEADLINE, BlockKind.TABLE)
    ]
    return Said(article.title, "\n".join(texts), tuple(parts))


def _trafilatura(page: Page, **options: Any) -> Any:
    return import_module("trafilatura").extract(page.html, **options)


def _trafilatura_said(page: Page, **options: Any) -> list[Said]:
    xml = _trafilatura(page, output_format="xml", **options)
    root = lxml.etree.fromstring(xml.encode()) if xml else None
    parts = (
        []
        if root is None
        else _parts(root, {"p": "paragraph", "item": "paragraph", "quote": "paragraph", "head": "heading"})
    )
    return [Said("", _trafilatura(page, **options) or "", tuple(parts))]


def _parts(root: Any, kinds: dict[str, str]) -> list[tuple[str, str]]:
    """The elements that are parts, in order; of those in each other the outer one."""
    found = []
    for node in root.iter(*kinds):
        text = " ".join("".join(node.itertext()).split())
        if text and not any(around.tag in kinds for around in node.iterancestors()):
            found.append((kinds[node.tag], text))
    return found


def _readability(page: Page) -> Any:
    return import_module("readability").Document(page.text).summary()


def _readability_said(page: Page) -> list[Said]:
    root = lxml.html.fromstring(_readability(page) or "<p></p>")
    kinds = dict.fromkeys(HEADINGS, "heading") | {"p": "paragraph", "li": "paragraph", "figcaption": "caption"}
    return [Said("", "\n".join(root.itertext()), tuple(_parts(root, kinds)))]


def _resiliparse(page: Page) -> Any:
    return import_module("resiliparse.extract.html2text").extract_plain_text(page.text, main_content=True)


def _newspaper(page: Page) -> Any:
    """The article, or None where it gives none (of some languages it needs more packages); without its pictures,
    which it would fetch from the web."""
    newspaper = import_module("newspaper")
    try:
        return newspaper.article("https://paper.example/page", input_html=page.text, fetch_images=False)
    except (newspaper.ArticleException, ImportError):
        return None


def _newspaper_said(page: Page) -> list[Said]:
    article = _newspaper(page)
    if article is None:
        return []
    parts = tuple(("paragraph", " ".join(part.split())) for part in article.text.split("\n") if part.strip())
    return [Said(article.title or "", article.text, parts)]


READERS = (
    Reader("talstreck", lambda page: read(_capture(page)), _talstreck, parts=("paragraph", "heading", "caption")),
    Reader(
        "trafilatura", _trafilatura, _trafilatura_said, "trafilatura", "trafilatura==2.3.1", ("paragraph", "heading")
    ),
    Reader(
        "trafilatura, fast",
        lambda page: _trafilatura(page, fast=True),
        lambda page: _trafilatura_said(page, fast=True),
        "trafilatura",
        "trafilatura==2.3.1",
        ("paragraph", "heading"),
    ),
    Reader(
        "readability-lxml",
        _readability,
        _readability_said,
        "readability",
        "readability-lxml==0.9",
        ("paragraph", "heading", "caption"),
    ),
    Reader(
        "resiliparse", _resiliparse, lambda page: [Said("", _resiliparse(page))], "resiliparse", "resiliparse==2.0.1"
    ),
    Reader("newspaper4k", _newspaper, _newspaper_said, "newspaper", "newspaper4k==0.9.6", ("paragraph",)),
    Reader("lexbor, parsing alone", lambda page: LexborHTMLParser(page.html)),
    Reader("lxml, parsing alone", lambda page: lxml.html.document_fromstring(page.html), module="lxml"),
)
