"""Short selectors for what was found on a page: by names that look as if they meant something, tried on the page."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

import soupsieve
from bs4 import BeautifulSoup, Tag

T = TypeVar("T")
_MADE_UP = re.compile(r"\d|[a-z][A-Z].*[A-Z]")
_TELLING = frozenset({"h1", "figcaption", "blockquote"})
_SILENT = frozenset({"html", "body", "div", "span", "p", "a", "strong", "b", "em", "i"})
_MOST_AROUND = 6


class Page:
    """A page in which elements are looked up by what they say, white space apart."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self.soup = soup
        self._saying: dict[str, list[Tag]] = {}
        for element in soup.select("body *"):
            self._saying.setdefault(squeezed(element), []).append(element)

    def saying(self, text: str) -> list[Tag]:
        """The elements that say just this, the outer ones first."""
        return self._saying.get(squeeze(text), [])

    def saying_little_more(self, text: str, most: int) -> list[Tag]:
        """The elements that say this in up to `most` letters in all, the shortest first."""
        wanted = squeeze(text)
        return [each for said in self._short(most) if wanted in said for each in self._saying[said]]

    def brief(self, most: int) -> list[Tag]:
        """The elements that say up to `most` letters, the shortest first."""
        return [each for said in self._short(most) for each in self._saying[said]]

    def _short(self, most: int) -> list[str]:
        return sorted((said for said in self._saying if len(said) <= most), key=len)

    def selector(self, seeds: Sequence[Tag], wanted: Sequence[T], says: Callable[[Tag], T]) -> str | None:
        """The first short selector, made of a seed's names, that finds elements which say what is wanted, in order,
        and nothing else."""
        for seed in seeds:
            for css in _candidates(seed):
                if [says(found) for found in soupsieve.select(css, self.soup, limit=len(wanted) + 1)] == list(wanted):
                    return css
        return None


def squeeze(text: str) -> str:
    """A text without white space."""
    return "".join(text.split())


def squeezed(element: Tag) -> str:
    """What an element says, without white space."""
    return squeeze(element.get_text())


def holder(elements: Sequence[Tag]) -> Tag | None:
    """The inmost element that holds them all."""
    if not elements:
        return None
    others = [{id(around) for around in each.parents} for each in elements[1:]]
    return next((around for around in elements[0].parents if all(id(around) in held for held in others)), None)


def _candidates(element: Tag) -> Iterator[str]:
    own = list(_names(element))
    yield from own
    for around in islice(element.parents, _MOST_AROUND):
        for name in _names(around):
            yield from (f"{name} > {one}" for one in own if around is element.parent)
            yield from (f"{name} {one}" for one in own)


def _names(element: Tag) -> Iterator[str]:
    """Selectors of the element alone: by its tag where that tells something, by its classes, by what it says it is."""
    if element.name in _TELLING:
        yield element.name
    classes = [str(name) for name in element.get_attribute_list("class") if name and not _MADE_UP.search(str(name))]
    yield from (f".{soupsieve.escape(name)}" for name in classes)
    for name in ("itemprop", "rel"):
        if value := " ".join(map(str, filter(None, element.get_attribute_list(name)))):
            yield f'[{name}="{value}"]'
    if element.name not in _TELLING | _SILENT:
        yield element.name
    yield from (f"{element.name}.{soupsieve.escape(name)}" for name in classes)
