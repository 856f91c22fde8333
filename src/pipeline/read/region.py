"""Which part of a page is the article: the box that holds its text, and the run that is its title."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from pipeline.read.names import Role
from pipeline.read.page import HEADINGS, Box, Page, Run
from pipeline.read.text import is_wide, words

_SELDOM_PROSE = frozenset({"li", "dd", "dt", "figcaption", "figure", "address", "label", "summary"})
_LEAST = 25
_LISTED = 4
_MOSTLY = 0.8
_RELAX_BELOW = 0.3
_ENOUGH = 3_000


@dataclass(frozen=True, slots=True)
class Region:
    """The runs `first` to `end` (exclusive) hold the article; `body` is its text's box, `title` its title's run.

    `exact`: a recipe tells what in it is text, so that nothing at its edges is in doubt.
    """

    body: Box
    first: int
    end: int
    title: int | None
    exact: bool = False


def weigh(run: Run) -> int:
    """How much a run speaks for being an article's text: its unlinked letters, nothing for what is short."""
    box = run.box
    if run.table is not None or box.tag in HEADINGS or run.linked * 2 > len(run.text):
        return 0
    length = len(run.text)
    if is_wide(run.text):
        length *= 3
    if length < _LEAST or (box.tag in _SELDOM_PROSE and length < 4 * _LEAST):
        return 0
    return (length - run.linked) // (_LISTED if box.listed else 1)


def mark_out(page: Page, titles: Sequence[str] = ()) -> None:
    """Set `out` on every box that is no article or stands in one that is none.

    Names deceive: a box that holds the page's own <h1> is kept, and where nearly all text would be out, one that
    holds a quarter of it. Comments never are.
    """
    weights = _Weights(page)
    total = weights.of(page.boxes[0])
    heads = _own_h1(page, titles)
    for relax in (False, True):
        for box in page.boxes:
            box.out = box.parent is not None and box.parent.out
            if box.junk and not box.out:
                held = any(box.first <= head < box.end for head in heads)
                pardoned = held or (relax and weights.of(box) * 4 >= total)
                box.out = Role.COMMENT in box.roles or not pardoned
        kept = sum(weigh(run) for run in page.runs if not run.box.out)
        if kept >= _RELAX_BELOW * total or kept > _ENOUGH:
            break


def _own_h1(page: Page, titles: Sequence[str]) -> list[int]:
    known = [words(title) for title in titles]
    return [
        number
        for number, run in enumerate(page.runs)
        if run.box.tag == "h1" and not run.linked and any(same_title(words(run.text), title) for title in known)
    ][:3]


class _Weights:
    """The weight of the runs of any box, in constant time."""

    def __init__(self, page: Page, living: bool = False) -> None:
        self._sums = [0, *accumulate(0 if living and run.box.out else weigh(run) for run in page.runs)]

    def of(self, box: Box) -> int:
        return self._sums[box.end] - self._sums[box.first]


def find_region(page: Page, titles: Sequence[str]) -> Region | None:
    """The one article's region; None where the page has no text to speak of."""
    known = find_title(page, titles, page.boxes[0], known_only=True)
    _mark_teasers(page, known if known is not None else _only_h1(page))
    weights = _Weights(page, living=True)
    if weights.of(page.boxes[0]) == 0:
        return None
    body = _body(page, weights, page.boxes[0])
    title = find_title(page, titles, body)
    own = _own_article(page, title, body) if title is not None else None
    if own is not None and weights.of(own) * 5 >= weights.of(body):
        body = _body(page, weights, own)
    holder = body
    while holder.parent is not None and holder.tag != "article":
        holder = holder.parent
    first = body.first if title is None else min(body.first, title)
    return Region(body, holder.first if holder.tag == "article" else first, body.end, title)


def _only_h1(page: Page) -> int | None:
    found = [n for n, run in enumerate(page.runs) if run.box.tag == "h1" and not run.box.out and not run.linked]
    return found[0] if len(found) == 1 else None


def _mark_teasers(page: Page, title: int | None) -> None:
    """Mark as out the posts on an article's page whose headings are links: they tease other articles."""
    for box in page.boxes if title is not None else ():
        if title is not None and box.node is not None and not box.out and not box.first <= title < box.end:
            nested = Role.POST in box.roles and title is not None and _holds(_post_around(box), title)
            heads = [run for run in page.runs[box.first : min(box.end, box.first + 6)] if run.box.tag in HEADINGS]
            box.out = nested or (bool(heads) and heads[0].linked >= 0.8 * len(heads[0].text.replace(" ", "")))
        if box.parent is not None and box.parent.out:
            box.out = True


def _post_around(box: Box) -> Box | None:
    around = box.parent
    while around is not None and around.node is None:
        around = around.parent
    return around


def _holds(box: Box | None, number: int) -> bool:
    return box is not None and box.first <= number < box.end


def _own_article(page: Page, title: int, body: Box) -> Box | None:
    """The <article> that the title stands in, where the body goes on into others (the next one to read)."""
    box: Box | None = page.runs[title].box
    while box is not None and box is not body:
        if box.tag == "article" and body.first <= box.first and box.end < body.end:
            return box
        box = box.parent
    return None


def _body(page: Page, weights: _Weights, box: Box) -> Box:
    children: defaultdict[int, list[Box]] = defaultdict(list)
    for child in page.boxes:
        if child.parent is not None and not child.out:
            children[id(child.parent)].append(child)
    while children[id(box)] and not (is_body(box) and box.parent is not None):
        heaviest = max(children[id(box)], key=weights.of)
        if weights.of(heaviest) < _MOSTLY * weights.of(box) or heaviest.tag in ("p", "li", "blockquote", *HEADINGS):
            break
        box = heaviest
    return box


def is_body(box: Box) -> bool:
    """Whether the box says of itself that it holds an article's text."""
    return Role.BODY in box.roles or "articleBody" in box.itemprop


def find_title(page: Page, titles: Sequence[str], body: Box, known_only: bool = False) -> int | None:
    """The run of the article's title: a heading that says what the head says, else the first <h1> near the text."""
    known = [words(title) for title in titles]
    best, best_score = None, 0
    for number, run in enumerate(page.runs[: body.end]):
        h1 = run.box.tag == "h1"
        named = run.box.tag in HEADINGS or Role.TITLE in run.box.roles or Role.HEADING in run.box.roles
        if not (h1 or named) or len(run.text) > 400:
            continue
        said = words(run.text)
        score = 8 * any(same_title(said, title) for title in known)
        if score == 0 and (known_only or not h1 or run.box.out or number >= body.first + 8):
            continue
        score += 2 * h1 + 4 * (not run.box.out) + (not run.linked)
        if score > best_score:
            best, best_score = number, score
    return best


def same_title(a: list[str], b: list[str]) -> bool:
    """Whether two titles are one, though a page may cut it or hang its own name on it."""
    short, long = sorted((a, b), key=len)
    if not short:
        return False
    return short == long or (len(short) >= 3 and len(short) * 5 >= len(long) * 3 and long[: len(short)] == short)
