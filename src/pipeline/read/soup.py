"""An editor's selectors on BeautifulSoup: what each finds, whether that is as expected, and the page with it marked.

A page that is marked is read like any other: a part's elements bear its class name (`Part.mark`) in place of their own
names, and a tag that does not contradict it.
"""

import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

import soupsieve
from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, Tag, XMLParsedAsHTMLWarning

from pipeline.read.bylines import LONGEST_BYLINE
from pipeline.read.junk import SKIPPED
from pipeline.read.likenesses import TABLE_ROLES
from pipeline.read.page import HEADINGS
from pipeline.read.parts import MARK, Part
from pipeline.read.recipe import Guard, Layout
from pipeline.read.shown import day_of
from pipeline.read.text import clean
from pipeline.read.walk import INLINE

MOST_TAGS, MOST_ANCESTORS = 25_000, 500_000
_HEAD = frozenset({"html", "head", "meta", "title", "link", "script"})
_SAYING = ("id", "data-testid", "itemprop", "itemtype", "role", "hidden", "style", "aria-hidden")
_FACTS = frozenset({Part.TITLE, Part.BYLINE, Part.PUBLISHED, Part.MODIFIED, Part.TAGS})
_DAYS = (Part.PUBLISHED, Part.MODIFIED)
_MAY_BE_INLINE = _FACTS | {Part.LEDE, Part.CAPTION, Part.CREDIT}
_WORDS_SHOWN = 12
_MOST_LOOKED_INTO = 100


@dataclass(frozen=True, slots=True)
class Match:
    """What a selector found: how many elements, how the first begins, and what was expected and is not so."""

    part: Part
    selector: str
    count: int
    beginning: str
    failure: str | None


@dataclass(frozen=True, slots=True)
class Marked:
    """A page as HTML, with the parts marked that were found, and what each selector found."""

    html: str
    matches: tuple[Match, ...]

    @property
    def failures(self) -> tuple[str, ...]:
        return tuple(match.failure for match in self.matches if match.failure)


def mark(soup: BeautifulSoup, layout: Layout) -> Marked:
    """Mark the parts that a layout tells, in what is left of the page without what it removes.

    All are looked for before any is marked.
    """
    selectors = layout.selectors
    removed = _found(soup, selectors.pop(Part.REMOVE, None))
    without = [_match(Part.REMOVE, layout, removed)] if layout.remove else []
    for element in removed:
        element.decompose()
    found = {part: _found(soup, selector) for part, selector in selectors.items()}
    matches = [_match(part, layout, elements) for part, elements in found.items()]
    _unmark(soup)
    _open(element for elements in found.values() for element in elements)
    for part, elements in found.items():
        for element in elements:
            _mark(soup, element, part)
    return Marked(soup.decode(formatter="minimal"), (*matches, *without))


def _found(soup: BeautifulSoup, selector: str | None) -> list[Tag]:
    return list(soupsieve.compile(selector).select(soup)) if selector else []


def parsed(text: str) -> BeautifulSoup:
    """A page as BeautifulSoup, by lxml."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        return BeautifulSoup(text.encode("utf-8", "replace").decode("utf-8"), "lxml")  # halves of letters stop it


def ancestors(soup: BeautifulSoup) -> int:
    """How many elements all elements stand in, counted together: what a selector may have to climb."""
    depths = {id(soup): 0}
    for element in soup.descendants:
        if isinstance(element, Tag):
            depths[id(element)] = depths[id(element.parent)] + 1
    return sum(depths.values())


def _match(part: Part, layout: Layout, elements: Sequence[Tag]) -> Match:
    selector, guard = layout.selectors[part], layout.guard(part)
    wrong = _wrong(guard, elements) if guard is not None else None
    wrong = wrong or _senseless(part, elements[:_MOST_LOOKED_INTO])
    failure = f"{part} {selector!r} found {wrong}" if wrong else None
    return Match(part, selector, len(elements), _beginning(elements[0]) if elements else "", failure)


def _wrong(guard: Guard, elements: Sequence[Tag]) -> str | None:
    count = len(elements)
    if guard.exactly is not None and count != guard.exactly:
        return f"{count}, expected is exactly {guard.exactly}"
    if guard.at_least is not None and count < guard.at_least:
        return f"{count}, expected is at least {guard.at_least}"
    if guard.at_most is not None and count > guard.at_most:
        return f"{count}, expected is at most {guard.at_most}"
    words = guard.contains
    if words is not None and not any(words in said(element) for element in elements[:_MOST_LOOKED_INTO]):
        return f"{count}, none of which contains {words!r}"
    return None


def _senseless(part: Part, elements: Sequence[Tag]) -> str | None:
    """What is wrong with elements none of which can be this part."""
    if part in _DAYS and elements and not any(map(stated_day, elements)):
        return "none that states a date"
    if part is Part.BYLINE and elements and all(len(said(each)) > LONGEST_BYLINE for each in elements):
        return "none that is as short as a byline"
    return None


def stated_day(element: Tag) -> date | None:
    """The date that an element states in an attribute, or else says."""
    return day_of({name: str(value) for name, value in element.attrs.items()}, element.get_text())


def said(element: Tag) -> str:
    """The text of an element, of a meta element what it states."""
    return clean(str(element.get("content") or "") if element.name == "meta" else element.get_text(" "))


def _beginning(element: Tag) -> str:
    if element.name == "meta":
        return said(element)
    return clean(" ".join(islice(element.stripped_strings, _WORDS_SHOWN)))


def _unmark(soup: BeautifulSoup) -> None:
    """Take marks away that a page bears by itself."""
    for element in soup.select(f'[class*="{MARK}"]'):
        names = map(str, element.get_attribute_list("class"))
        element["class"] = [name for name in names if not name.startswith(MARK)]


def _open(elements: Iterable[Tag]) -> None:
    """Have the reader look into all that these elements stand in."""
    seen: set[int] = set()
    for element in elements:
        for around in element.parents:
            if id(around) in seen:
                break
            seen.add(id(around))
            if around.name in SKIPPED and around.name not in _HEAD:
                around.name = "div"


def _mark(soup: BeautifulSoup, element: Tag, part: Part) -> None:
    if element.name == "body":
        element = _wrapped(soup, element)
    if element.name == "table" or element.get("role") in TABLE_ROLES:
        element = element.wrap(soup.new_tag("div"))
    marks = [str(name) for name in element.get_attribute_list("class") if str(name).startswith(MARK)]
    element["class"] = [*marks, part.mark]
    if element.name in _HEAD:
        return
    for name in _SAYING:
        element.attrs.pop(name, None)
    element.name = _called(element.name, part)


def _wrapped(soup: BeautifulSoup, body: Tag) -> Tag:
    """All that stands in the page's <body>, in one element."""
    whole = soup.new_tag("div")
    whole.extend(list(body.contents))
    body.append(whole)
    return whole


def _called(tag: str, part: Part) -> str:
    """The tag of an element that is this part: one that says no other, and that the reader looks into."""
    if part is Part.HEADING:
        return tag if tag in HEADINGS else "h3"
    if part in _FACTS:
        return "div" if tag in SKIPPED else tag
    inline = tag in INLINE and part not in _MAY_BE_INLINE
    return "div" if inline or tag in HEADINGS or tag in SKIPPED or tag in ("aside", "form", "button") else tag
