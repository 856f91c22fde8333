"""A page as runs of text in the order they stand, each in the box (block element) that holds it."""

from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from pipeline.model import Table
from pipeline.read.names import Role

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(slots=True, eq=False)
class Box:
    """A block element. Its runs are `page.runs[first:end]`.

    `junk` is what its own tag and names say, `out` whether it and all in it is held to be no article. `listed` tells
    that it stands in a list, `pictures` how many pictures in it. `number` is an <ol>'s first number or an <li>'s own.
    `node` is kept for what may be a whole post. `shows`: it is there for its pictures, and what is no caption in it is
    no text either. `deep` counts the boxes around it that are junk or show.
    """

    tag: str
    roles: frozenset[Role]
    parent: "Box | None"
    first: int
    end: int = -1
    junk: bool = False
    itemprop: str = ""
    number: int | None = None
    names: str = ""
    node: LexborNode | None = None
    pictures: int = 0
    out: bool = False
    listed: bool = False
    deep: int = 0
    shows: bool = False


@dataclass(slots=True, eq=False)
class Run:
    """A line of text. `linked`, `strong`, `slanted` count its characters inside links, bold and italics.

    `broken` counts the <br> between it and the run before in the same box. `href` is the first link in it. `weight`
    is how much it speaks for being an article's text, once it was weighed.
    """

    text: str
    box: Box
    linked: int = 0
    strong: int = 0
    slanted: int = 0
    broken: int = 0
    href: str | None = None
    table: Table | None = None
    weight: int = 0


@dataclass(slots=True, eq=False)
class Page:
    """The runs and boxes of a page in order; `boxes[0]` is the whole.

    `unread` is how much text (as `weigh` counts it, or more) was passed over.
    """

    runs: list[Run] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    unread: int = 0
