"""What a page shows about its article beside the text: the writer, the dates, the tags."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from selectolax.lexbor import LexborNode

from pipeline.read.bylines import byline_line, mailed_signature, signature, visible_byline
from pipeline.read.bylinetext import names_in
from pipeline.read.dates import date_in, iso_date
from pipeline.read.metadata import Metadata
from pipeline.read.names import Role
from pipeline.read.page import HEADINGS, Box, Page, Run
from pipeline.read.phrases import is_dateline
from pipeline.read.region import Region
from pipeline.read.text import clean, words
from pipeline.reference import given_names, world_given_names

_HEAD, _TAIL, _ABOVE = 6, 8, 3
_STOPS = (".", "!", "?")
# What leads to the name of somebody else than who has written the text, and where what is said stands set apart.
_LEADING = frozenset(
    """kontakt kontakta kontakten upplysningar följande foto översättning illustration grattis gratulerar vinnare
    vinnaren saknar sörjer intervjuad""".split()
)
_QUOTED = frozenset({"blockquote", "aside", "figure", "q"})
_DASHES = "–—-"
_PROSE, _LONGEST_NAME = 60, 50
_SENTENCE = (".", "!", "?", "”", '"', "»")
_DATES = (
    '[itemprop="datePublished"]',
    "time.published",
    "time.entry-date",
    "time[datetime]",
    "time",
    ".entry-date",
    ".date",
    ".published",
    ".post-date",
    "[class*=date]",
    "[class*=datum]",
    ".entry-meta",
    "[class*=meta]",
    "[class*=publi]",
)


def others(page: Page) -> frozenset[int]:
    """The nodes (`mem_id`) of what is held to be other articles."""
    return frozenset(box.node.mem_id for box in page.boxes if box.node is not None and box.out)


def byline(
    page: Page, region: Region, node: LexborNode | None, metadata: Metadata, out: frozenset[int] = frozenset()
) -> str | None:
    """The writer: as the head states, else as shown outside `out`. What the head states that is no person's name (a
    desk, "admin"), or names the site alone, comes last."""
    sites = [words(site) for site in metadata.sites]
    named = (name for name in _bylines(page, region, node, metadata.byline, out) if name and words(name) not in sites)
    return next(named, metadata.byline)


def _bylines(
    page: Page, region: Region, node: LexborNode | None, stated: str | None, out: frozenset[int]
) -> Iterator[str | None]:
    yield names_in(stated or "") and stated
    if node is not None:
        yield visible_byline(node, out)
    texts = _texts(page, region)
    yield byline_line(texts)
    yield from map(signature, texts[-_TAIL:])
    yield mailed_signature(texts[-_TAIL:])
    yield _slanted_name(page.runs[max(region.end - _TAIL, region.first) : region.end])
    yield _bare_name([run for run in page.runs[region.first : region.end] if not run.box.out])


def _slanted_name(runs: Sequence[Run]) -> str | None:
    """Who signs an article by the name alone, in italics, right behind a whole sentence."""
    signed = (
        run.text
        for before, run in pairwise(runs)
        if run.slanted == len(run.text) and before.text.endswith(_SENTENCE) and names_in(run.text) == run.text
    )
    return next(signed, None)


def _bare_name(runs: Sequence[Run]) -> str | None:
    """Who signs an article by the name alone, on the last line of its text: behind a whole sentence that is no quote
    in marks, before nothing but facts and loose words. The only such line, and of nobody whom the text names."""
    named = [number for number, run in enumerate(runs) if len(run.text) < _LONGEST_NAME and _is_persons(run.text)]
    number = named[0] if len(named) == 1 else 0
    if not number or not runs[number - 1].text.endswith(_STOPS) or _set_apart(runs[number]):
        return None
    if any(len(run.text) >= _PROSE and not _of_facts(run) for run in runs[number + 1 :]):
        return None
    if _leads_to_name(runs[number - 1]) or any(_of_whom(run) for run in runs[number + 1 : number + 2]):
        return None
    name = runs[number].text
    surname = name.split()[-1]
    return name if sum(surname in run.text for run in runs) == 1 else None


def _leads_to_name(run: Run) -> bool:
    """Whether a line leads to a name as to whom one may call, congratulate or mourn, or is what somebody said, set
    apart."""
    around: Box | None = run.box
    while around is not None and around.tag not in _QUOTED:
        around = around.parent
    return around is not None or not _LEADING.isdisjoint(words(run.text))


def _of_whom(run: Run) -> bool:
    """Whether a line tells of whom the line before names, as of no writer: "50 år", "Presschef, Åsby kommun", what he
    or she says; an address is a writer's too."""
    told = "," in run.text or any(char.isdigit() for char in run.text) or run.text[0] in _DASHES
    return told and "@" not in run.text and not _of_facts(run)


def _set_apart(run: Run) -> bool:
    """Whether a line is a link, a heading or an item of a list."""
    return run.linked > 0 or run.box.listed or run.box.tag in HEADINGS


def _is_persons(text: str) -> bool:
    """Whether a line is nothing but the name of one person, whose given name is known."""
    given = text.split()[0].partition("-")[0]
    return (given in given_names() or given in world_given_names()) and names_in(text) == text and " och " not in text


def _of_facts(run: Run) -> bool:
    """Whether a line stands in a box of facts."""
    around: Box | None = run.box
    while around is not None and Role.FACT not in around.roles:
        around = around.parent
    return around is not None


def _texts(page: Page, region: Region) -> list[str]:
    """The lines below the title; those right above it come first where one of them is a dateline."""
    first = region.first if region.title is None else region.title + 1
    above = page.runs[max(first - 1 - _ABOVE, region.first) : first - 1] if region.title is not None else []
    led = above if any(is_dateline(run.text) for run in above) else []
    return [run.text for run in led + page.runs[first : region.end] if not run.box.out]


def dateline(page: Page, region: Region) -> date | None:
    """The date of a line beside the title that says little else."""
    return next((day for text in _texts(page, region)[:_HEAD] if is_dateline(text) and (day := date_in(text))), None)


def shown_date(node: LexborNode) -> date | None:
    """The date that an element marked as one states."""
    for selector in _DATES:
        for found in node.css(selector)[:3]:
            if day := day_of(found.attributes, found.text()):
                return day
    return None


def day_of(attributes: Mapping[str, str | None], text: str) -> date | None:
    """The date that an element states in an attribute, or else says."""
    stated = attributes.get("datetime") or attributes.get("content") or attributes.get("title")
    return (iso_date(stated) if stated else None) or date_in(clean(text))


def shown_change(node: LexborNode) -> date | None:
    """The date of the last change, where an element is marked as that."""
    found = node.css_first('time.updated, [itemprop="dateModified"], .modified time')
    return (
        iso_date(found.attributes.get("datetime") or found.attributes.get("content") or "")
        if found is not None
        else None
    )


def shown_tags(node: LexborNode) -> tuple[str, ...]:
    """The tags an article is linked to."""
    return tuple(dict.fromkeys(clean(link.text()) for link in node.css('a[rel~="tag"]')[:50] if clean(link.text())))
