"""A recipe: what an editor knows of how a source builds its pages, as CSS selectors for the parts of an article."""

import warnings
from dataclasses import dataclass
from datetime import UTC, date
from fnmatch import fnmatchcase
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator
from pydantic_core.core_schema import ValidationInfo

from pipeline.model import Capture
from pipeline.read.parts import Part

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


def _compiles(selector: str) -> str:
    """The selector, if it is one."""
    import soupsieve  # takes a while to load: not where there is no recipe

    with warnings.catch_warnings():
        warnings.simplefilter("error", FutureWarning)
        try:
            soupsieve.compile(selector)
        except (soupsieve.SelectorSyntaxError, NotImplementedError, FutureWarning) as error:
            raise ValueError(f"{selector!r} is no CSS selector: {str(error).splitlines()[0]}") from error
    return selector


Selector = Annotated[Words, AfterValidator(_compiles)]


class _Declared(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Guard(_Declared):
    """How often a part must be found on a page, and words that one of the elements found must contain."""

    exactly: int | None = Field(default=None, ge=0)
    at_least: int | None = Field(default=None, ge=0)
    at_most: int | None = Field(default=None, ge=0)
    contains: Words | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("say what is expected: exactly, at_least, at_most or contains")
        return self


class Layout(_Declared):
    """One way in which a source builds, or built, its pages.

    `until` is the last day (UTC) on which a page of this build was captured; without it the build is today's. `pages`
    are patterns on the path of the address ("/20*/*"); without them all pages are meant. `expect` guards the parts; a
    title must be found, once on the page of one article, and so must a body and articles unless it says otherwise.
    """

    until: date | None = None
    pages: tuple[Words, ...] = ()
    article: Selector | None = None
    title: Selector | None = None
    body: Selector | None = None
    lede: Selector | None = None
    byline: Selector | None = None
    published: Selector | None = None
    modified: Selector | None = None
    tags: Selector | None = None
    caption: Selector | None = None
    credit: Selector | None = None
    pull_quote: Selector | None = None
    fact_box: Selector | None = None
    heading: Selector | None = None
    question: Selector | None = None
    remove: Selector | None = None
    expect: dict[str, Guard] = Field(default_factory=dict)

    @field_validator("expect")
    @classmethod
    def _guards_what_is_told(cls, expect: dict[str, Guard], info: ValidationInfo) -> dict[str, Guard]:
        told = [part for part in Part if info.data.get(part)]
        if strange := sorted(expect.keys() - set(told)):
            raise ValueError(f"{', '.join(strange)}: no selector of this layout; it has {', '.join(told) or 'none'}")
        return expect

    @model_validator(mode="after")
    def _tells_something(self) -> Self:
        if not self.selectors:
            raise ValueError(f"a layout needs a selector for one part at least: {', '.join(Part)}")
        return self

    @property
    def selectors(self) -> dict[Part, str]:
        """The selectors of the parts that it tells."""
        return {part: selector for part in Part if (selector := getattr(self, part))}

    def guard(self, part: Part) -> Guard | None:
        """What is expected of a part: as stated, else as goes without saying."""
        if part in self.expect:
            return self.expect[part]
        if part is Part.TITLE and self.article is None:
            return Guard(exactly=1)
        return Guard(at_least=1) if part in (Part.TITLE, Part.BODY, Part.ARTICLE) else None

    @property
    def name(self) -> str:
        """What it is called in messages."""
        pages = f" of {', '.join(self.pages)}" if self.pages else ""
        return f"the layout{pages} until {self.until}" if self.until else f"today's layout{pages}"

    def concerns(self, url: str | None) -> bool:
        """Whether a page with this address is meant; one without is none of those that patterns name."""
        path = urlsplit(url).path or "/" if url else None
        return not self.pages or (path is not None and any(fnmatchcase(path, pattern) for pattern in self.pages))


@dataclass(frozen=True, slots=True)
class Recipe:
    """The layouts of a source, newest first. `version` changes with every change of the file."""

    version: str
    layouts: tuple[Layout, ...]

    def layout(self, capture: Capture) -> Layout | None:
        """The layout of a page: of those that concern it, the oldest that still held when it was captured."""
        day = capture.fetched_at.astimezone(UTC).date()
        held = (each for each in self.layouts if each.concerns(capture.url) and day <= (each.until or date.max))
        return min(held, key=lambda each: each.until or date.max, default=None)
