"""Which part of a page is the article: the box that holds its text, and the run that is its title."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from pipeline.read.extent import end_of, holder_of, text_parts
from pipeline.read.names import Role
from pipeline.read.page import HEADINGS, Box, Page, Run
from pipeline.read.text import is_wide, letters, words

_SELDOM_PROSE = frozenset({"li", "dd", "dt", "figcaption", "figure", "address", "label", "summary"})
_NO_BODY = HEADINGS | {"p", "li", "blockquote"}
_HEADS = frozenset({Role.TITLE, Role.HEADING})
_LEAST = 25
_LISTED = 4
_MOSTLY = 0.8
_RELAX_BELOW = 0.3
_ENOUGH = 3_000
_ABOVE = 4


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


def weigh(page: Page) -> int:
    """Say of every run how much it speaks for being an article's text, and give the sum."""
    for run in page.runs:
        run.weight = _weight(run)
    return sum(run.weight for run in page.runs)


def _weight(run: Run) -> int:
    """The unlinked letters of a run; nothing for what is short."""
    box, length = run.box, len(run.text)
    if run.linked * 2 > length or run.table is not None or box.tag in HEADINGS:
        return 0
    if is_wide(run.text):
        length *= 3
    if length < _LEAST or (length < 4 * _LEAST and box.tag in _SELDOM_PROSE):
        return 0
    return (length - run.linked) // (_LISTED if box.listed else 1)


def is_enough(page: Page) -> bool:
    """Whether what was read of a weighed page is so much that what was passed over can be no article."""
    kept = sum(run.weight for run in page.runs)
    return kept > _ENOUGH or kept >= _RELAX_BELOW * (kept + page.unread)


def mark_out(page: Page, is_title: Callable[[str], bool] = lambda text: False) -> None:
    """Set `out` on every box of a weighed page that is no article or stands in one that is none.

    Names deceive: a box that holds the page's own <h1> is kept, and where nearly all text would be out, one that
    holds a quarter of it. Comments never are.
    """
    weights = _Weights(page)
    total = weights.of(page.boxes[0])
    heads = [n for n, run in enumerate(page.runs) if run.box.tag == "h1" and not run.linked and is_title(run.text)][:3]
    for relax in (False, True):
        for box in page.boxes:
            box.out = box.parent is not None and box.parent.out
            if box.junk and not box.out:
                held = any(box.first <= head < box.end for head in heads)
                pardoned = held or (relax and weights.of(box) * 4 >= total)
                box.out = Role.COMMENT in box.roles or not pardoned
        kept = sum(run.weight for run in page.runs if not run.box.out)
        if kept >= _RELAX_BELOW * total or kept > _ENOUGH:
            break


class _Weights:
    """The weight of the runs of any box, in constant time."""

    def __init__(self, page: Page, living: bool = False) -> None:
        self._sums = [0, *accumulate(0 if living and run.box.out else run.weight for run in page.runs)]

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
    parts = text_parts(page, body, title)
    if len(parts) > 1:
        body = holder_of(parts, page.boxes[0])
    around = body
    while around.parent is not None and around.tag != "article":
        around = around.parent
    first = parts[0].first if title is None else min(parts[0].first, _pictured(page, title))
    first = min(first, around.first) if around.tag == "article" else first
    return Region(body, first, end_of(page, parts[-1]), title)


def _pictured(page: Page, title: int) -> int:
    """Where an article begins that is headed by a picture: at the caption near above its title, else at the title."""
    near = range(max(title - _ABOVE, 0), title)
    return next((n for n in near if _heads_with_caption(page.runs[n])), title)


def _heads_with_caption(run: Run) -> bool:
    """Whether a line above a title is a picture's caption, and no label."""
    box: Box | None = run.box
    if run.box.out or run.linked or len(run.text) < _LEAST:
        return False
    while box is not None and box.end - box.first <= _ABOVE:
        if box.tag in ("figure", "figcaption") or Role.CAPTION in box.roles:
            return True
        box = box.parent
    return False


def _only_h1(page: Page) -> int | None:
    found = [n for n, run in enumerate(page.runs) if run.box.tag == "h1" and not run.box.out and not run.linked]
    return found[0] if len(found) == 1 else None


def _mark_teasers(page: Page, title: int | None) -> None:
    """Mark as out the posts on an article's page whose headings are links: they tease other articles."""
    for box in page.boxes if title is not None else ():
        if title is not None and box.node is not None and not box.out and not box.first <= title < box.end:
            nested = (
                bool(box.roles) and Role.POST in box.roles and title is not None and _holds(_post_around(box), title)
            )
            heads = [run for run in page.runs[box.first : min(box.end, box.first + 6)] if run.box.tag in HEADINGS]
            box.out = nested or (bool(heads) and heads[0].linked >= 0.8 * letters(heads[0].text))
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
    """The inmost box around most of the text that says it is an article's text, else just the inmost one."""
    heaviest: dict[int, Box] = {}
    for child in page.boxes:
        if child.parent is not None and not child.out:
            before = heaviest.get(id(child.parent))
            if before is None or weights.of(child) > weights.of(before):
                heaviest[id(child.parent)] = child
    named: Box | None = None
    while (inner := heaviest.get(id(box))) is not None and weights.of(inner) >= _MOSTLY * weights.of(box):
        if inner.tag in _NO_BODY:
            break
        box = inner
        named = box if is_body(box) else named
    return named or box


def is_body(box: Box) -> bool:
    """Whether the box says of itself that it holds an article's text."""
    return (bool(box.roles) and Role.BODY in box.roles) or "articleBody" in box.itemprop


def find_title(page: Page, titles: Sequence[str], body: Box, known_only: bool = False) -> int | None:
    """The run of the article's title: a heading that says what the head says, else the first <h1> near the text."""
    known = [words(title) for title in titles]
    best, best_score = None, 0
    for number, run in enumerate(page.runs[: body.end]):
        h1 = run.box.tag == "h1"
        named = run.box.tag in HEADINGS or not run.box.roles.isdisjoint(_HEADS)
        if not (h1 or named) or len(run.text) > 400:
            continue
        said = words(run.text)
        score = 8 * any(states(title, said) for title in known)
        shown = h1 or Role.TITLE in run.box.roles
        if score == 0 and (known_only or not shown or run.box.out or number >= body.first + 8):
            continue
        score += 2 * h1 + 4 * (not run.box.out) + (not run.linked)
        if score > best_score:
            best, best_score = number, score
    return best if best is not None or known_only else _plain_title(page, known, body)


def _plain_title(page: Page, known: Sequence[list[str]], body: Box) -> int | None:
    """The line at or above the text's beginning, all bold or alone in a box that no tag or name calls a heading, that
    says what the head says."""
    for number, run in enumerate(page.runs[: body.first + 1]):
        box = run.box
        alone = run.strong >= letters(run.text) or box.end - box.first == 1
        if alone and not (box.out or run.linked) and any(states(title, words(run.text)) for title in known):
            return number
    return None


def title_test(titles: Sequence[str]) -> Callable[[str], bool]:
    """Tells whether a text is one of the titles that a page's head states."""
    known = [words(title) for title in titles]
    return lambda text: any(states(title, words(text)) for title in known)


def states(stated: list[str], shown: list[str]) -> bool:
    """Whether a title that the head states is what a line shows, though it may hang the site's name before it."""
    before = 3 <= len(shown) < len(stated) <= len(shown) * 5 / 3 and stated[-len(shown) :] == shown
    return before or same_title(stated, shown)


def same_title(a: list[str], b: list[str]) -> bool:
    """Whether two titles are one, though a page may cut it or hang its own name on it."""
    short, long = sorted((a, b), key=len)
    if not short:
        return False
    return short == long or (len(short) >= 3 and len(short) * 5 >= len(long) * 3 and long[: len(short)] == short)
