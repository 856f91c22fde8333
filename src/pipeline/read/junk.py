"""What an element's tag and attributes tell of it: that it holds no text, is no article, is not shown."""

import re

from pipeline.read.names import Role
from pipeline.read.page import HEADINGS

SKIPPED = frozenset(
    """-comment !doctype script style noscript template svg iframe object embed video audio canvas select input textarea
    label datalist head link meta map math progress meter dialog title nav footer menu""".split()
)
JUNK_TAGS = frozenset({"aside", "form", "fieldset"})
JUNK_ROLES = frozenset(
    """navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist
    form""".split()
)
NEVER_JUNK = frozenset({"html", "body", "main"})
NO_TEXT = frozenset({Role.JUNK, Role.COMMENT, Role.HIDDEN})
_COMMENTS, _BODIES = frozenset({Role.COMMENT}), frozenset({Role.BODY})
_SET_ASIDE = frozenset({Role.FACT, Role.QUOTE})
_SHOWN_TWICE = frozenset({Role.QUOTE, Role.CAPTION, Role.CREDIT})
_FACTS = frozenset("author publisher datePublished dateModified logo url keywords mainEntityOfPage".split())
_CARDS = ("/Person", "/Organization", "/NewsMediaOrganization")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")


def names(attributes: dict[str, str | None]) -> str:
    """What an element is called: its classes, its id and what tests call it, separated by spaces."""
    named, own, tested = attributes.get("class"), attributes.get("id"), attributes.get("data-testid")
    if tested:
        own = f"{own} {tested}" if own else tested
    return f"{named} {own}" if named and own else named or own or ""


def is_junk(tag: str, attributes: dict[str, str | None], named: frozenset[Role]) -> bool:
    """Whether an element says of itself that it and all in it is no article; `named` are its names' roles."""
    if tag in JUNK_TAGS:
        return named.isdisjoint(_SET_ASIDE)
    if not attributes:
        return False
    if (named and _named_out(named, tag)) or is_hidden(attributes):
        return True
    if attributes.get("role") in JUNK_ROLES:
        return True
    return attributes.get("aria-hidden") == "true" and tag != "p" and named.isdisjoint(_SHOWN_TWICE)


def is_hidden(attributes: dict[str, str | None]) -> bool:
    """Whether an element is not shown."""
    style = attributes.get("style")
    return "hidden" in attributes or bool(style and _HIDDEN.search(style))


def _named_out(named: frozenset[Role], tag: str) -> bool:
    if tag in HEADINGS:
        return Role.HIDDEN in named
    return not named.isdisjoint(_COMMENTS) or (not named.isdisjoint(NO_TEXT) and named.isdisjoint(_BODIES))


def is_fact(attributes: dict[str, str | None]) -> bool:
    """Whether an element is microdata beside the article: a plain value, or the card of a person or paper."""
    return attributes.get("itemprop") in _FACTS or (attributes.get("itemtype") or "").endswith(_CARDS)
