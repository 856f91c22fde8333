"""A page by a recipe, and why it came out so."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from typing import Any

from pipeline.errors import UsageError
from pipeline.model import Capture, Issue, Reading
from pipeline.read import as_json, read
from pipeline.read.by_recipe import marked_by
from pipeline.read.reader import text_of
from pipeline.read.recipe import Layout, Recipe
from pipeline.read.soup import Match
from pipeline.read.textlines import as_text

_LONGEST = 70


@dataclass(frozen=True, slots=True)
class Trial:
    """What a recipe makes of a page. `layout` is None where none of its layouts concerns the page; `plain` is the
    reading without the recipe."""

    page: Capture
    layout: Layout | None
    matches: tuple[Match, ...]
    reading: Reading
    plain: Reading

    @property
    def fits(self) -> bool:
        """Whether the page is read by the recipe."""
        passed_over = any(issue.code.startswith("recipe-") for issue in self.reading.issues)
        return self.layout is not None and not passed_over

    def lines(self, *, compare: bool) -> Iterator[str]:
        """For a person: layout, selectors, then the blocks, or what is other than without the recipe."""
        yield f"{_address(self.page)}, as of {self.page.fetched_at:%Y-%m-%d}: {self._chosen()}"
        yield from map(_told, self.matches)
        yield ""
        told, plain = (list(as_text(_address(self.page), each)) for each in (self.reading, self.plain))
        if not compare:
            yield from told
            return
        changes = list(unified_diff(plain, told, "without the recipe", "by the recipe", n=1, lineterm=""))
        yield from changes or ["The page reads the same without the recipe."]

    def _chosen(self) -> str:
        if self.layout is not None:
            return self.layout.name
        hint = "" if self.page.url else " (state its address with --url: layouts may be for some addresses only)"
        return f"no layout of the recipe concerns this page{hint}"

    def as_json(self, *, compare: bool) -> str:
        """For a program: the same as one JSON object, its reading as `talstreck read --json` prints it."""
        name = _address(self.page)
        told: dict[str, Any] = as_json(name, self.reading, self.page.url) | {
            "as_of": self.page.fetched_at.isoformat(),
            "layout": self.layout.name if self.layout else None,
            "fits": self.fits,
            "parts": [
                {
                    "part": match.part,
                    "selector": match.selector,
                    "count": match.count,
                    "beginning": match.beginning,
                    "failure": match.failure,
                }
                for match in self.matches
            ],
        }
        if compare:
            told["without_recipe"] = as_json(name, self.plain, self.page.url)
        return json.dumps(told, ensure_ascii=False)


def try_page(page: Capture, recipe: Recipe) -> Trial:
    """Read a page by a recipe, as a run does, and without it. Raises UsageError for what is no HTML."""
    if "html" not in page.media_type:
        raise UsageError(f"{_address(page)}: recipes are for HTML pages, and this is {page.media_type}")
    layout = recipe.layout(page)
    marked = marked_by(layout, text_of(page)[0]) if layout is not None else None
    matches = () if marked is None or isinstance(marked, Issue) else marked.matches
    return Trial(page, layout, matches, read(page, recipe), read(page))


def _told(match: Match) -> str:
    """A selector's line; one that found other than was expected is marked."""
    said = match.beginning if len(match.beginning) <= _LONGEST else f"{match.beginning[: _LONGEST - 1]}…"
    mark = "!" if match.failure else " "
    return f"{mark} {match.part:10}  {match.count:>4}  {match.selector}  {f'“{said}”' if said else ''}".rstrip()


def _address(page: Capture) -> str:
    return page.url or "the page"
