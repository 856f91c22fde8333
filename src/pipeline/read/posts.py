"""Pages that hold many posts: where each begins and ends."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import zip_longest

from pipeline.read.metadata import Metadata
from pipeline.read.names import Role
from pipeline.read.page import HEADINGS, Box, Page, Run
from pipeline.read.phrases import is_archive_title
from pipeline.read.region import Region, same_title
from pipeline.read.text import letters, words

_LONG = 1_000


def find_posts(page: Page, metadata: Metadata) -> list[Region]:
    """The posts of an archive page, in order; none where the page is one article's own."""
    if metadata.single and not metadata.listing:
        return []
    marked = [post for box in _marked(page) if (post := post_in(page, box))]
    if not metadata.listing and _is_of_one(page, marked, metadata):
        return []
    if len(marked) > 1 or (metadata.listing and marked):
        return marked
    if marked and not page.runs[marked[0].title or 0].linked:
        return []
    headed = list(_headed(page))
    return headed if len(headed) > 1 and _weight(page, headed) * 2 > _whole_weight(page) else []


def permalinks(page: Page) -> int:
    """How many headings of the page's own column are links: as many posts it shows, whole or not."""
    groups: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for run in page.runs:
        if _is_permalink(run) and run.href:
            groups[run.box.tag, run.box.names].add(run.href)
    return max(map(len, groups.values()), default=0)


def _is_permalink(run: Run) -> bool:
    if run.box.out or not run.linked or run.box.tag not in HEADINGS or is_archive_title(run.text):
        return False
    return run.linked >= 0.8 * letters(run.text)


def _marked(page: Page) -> Iterator[Box]:
    """The outermost boxes that say they are posts; one that only wraps several others is none."""
    boxes = [box for box in page.boxes if box.node is not None and not box.out and box.end > box.first]
    titles = [number for number, run in enumerate(page.runs) if _is_permalink(run)]
    end = -1
    for number, box in enumerate(boxes):
        if box.first >= end and not _wraps(box, boxes[number + 1 : number + 3], titles):
            end = box.end
            yield box


def _wraps(box: Box, following: list[Box], titles: list[int]) -> bool:
    inside = [other for other in following if other.end <= box.end and _count_within(other, titles) == 1]
    return len(inside) == 2 and inside[1].first >= inside[0].end


def post_in(page: Page, box: Box) -> Region | None:
    """The post in a box: its first heading is its title. None where it has no heading."""
    numbers = range(box.first, min(box.end, box.first + 12))
    named = [n for n in numbers if page.runs[n].box.tag in HEADINGS or _is_title(page.runs[n].box)]
    title = next((n for n in named if _is_title(page.runs[n].box)), named[0] if named else None)
    return None if title is None else Region(box, box.first, box.end, title)


def _is_title(box: Box) -> bool:
    return Role.TITLE in box.roles or (box.parent is not None and Role.TITLE in box.parent.roles)


def _is_of_one(page: Page, posts: list[Region], metadata: Metadata) -> bool:
    """Whether a page with posts is one article's own: one of them is the article, or all tease others beside it."""
    return any(_is_own(page, post, metadata) for post in posts) or _stands_apart(page, posts, metadata)


def _is_own(page: Page, post: Region, metadata: Metadata) -> bool:
    """Whether a post is what the page is about: its title is the page's, and leads nowhere."""
    return post.title is not None and _is_page_title(page.runs[post.title], metadata)


def _is_page_title(run: Run, metadata: Metadata) -> bool:
    return (
        not run.linked
        and not is_archive_title(run.text)
        and any(same_title(words(run.text), words(title)) for title in metadata.titles)
    )


def _stands_apart(page: Page, posts: list[Region], metadata: Metadata) -> bool:
    """Whether the page's own title stands outside the posts, and there most of the text or, on a page that is long or
    dated as archives are not, far more than in any post."""
    weights = [_weight(page, [post]) for post in posts]
    apart = _whole_weight(page) - sum(weights) if posts else 0
    outweighs = apart > 3 * max(weights, default=0) and (apart > _LONG or metadata.published is not None)
    if not (apart > sum(weights) or outweighs):
        return False
    within = {number for post in posts for number in range(post.first, post.end)}
    heads = (run for n, run in enumerate(page.runs) if n not in within and run.box.tag in HEADINGS and not run.box.out)
    return any(_is_page_title(run, metadata) for run in heads)


def _headed(page: Page) -> Iterator[Region]:
    """Posts that nothing marks but their headings, all of one kind and all links."""
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, run in enumerate(page.runs):
        if _is_permalink(run):
            groups[run.box.tag, run.box.names].append(number)
    titles = max(groups.values(), key=len, default=[])
    for number, following in zip_longest(titles, titles[1:]):
        box = page.runs[number].box
        while box.parent is not None and _count_within(box.parent, titles) == 1:
            box = box.parent
        end = box.end if box.first < number or box.end > number + 1 else following or _end(box, number)
        yield Region(box, min(box.first, number), end, number)


def _count_within(box: Box, titles: list[int]) -> int:
    return bisect_left(titles, box.end) - bisect_left(titles, box.first)


def _end(box: Box, number: int) -> int:
    return box.parent.end if box.parent is not None else number + 1


def _weight(page: Page, posts: list[Region]) -> int:
    return sum(page.runs[n].weight for post in posts for n in range(post.first, post.end) if not page.runs[n].box.out)


def _whole_weight(page: Page) -> int:
    return sum(run.weight for run in page.runs if not run.box.out)
