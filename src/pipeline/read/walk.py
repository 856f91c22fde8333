"""One walk over a page's nodes, from a parsed tree to runs and boxes.

The walk is flat and iterative, so neither depth nor broken nesting matters, and what a later step decides about a
box it decides about a slice of the runs.
"""

from collections.abc import Callable

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.model import Table
from pipeline.read.factboxes import is_fact_box
from pipeline.read.glance import glance
from pipeline.read.junk import JUNK_TAGS, NEVER_JUNK, NO_TEXT, SKIPPED, is_fact, is_hidden, is_junk, names
from pipeline.read.likenesses import is_like_a_table
from pipeline.read.names import NOTHING, Role, roles
from pipeline.read.page import HEADINGS, Box, Page, Run
from pipeline.read.tables import read_table, table_text
from pipeline.read.text import clean

INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small
    span strike strong sub sup time tt u var wbr""".split()
)
STRONG = frozenset({"b", "strong"})
SLANTED = frozenset({"i", "em"})
_BLOCKISH = frozenset({Role.CAPTION, Role.CREDIT, Role.LEDE, Role.HEADING, Role.TITLE})
_POSTS = frozenset({Role.POST})
_SPECIAL = frozenset({"img", "amp-img", "picture", "br", "button"})
_BLOCKS = frozenset({"block", "d-block"})
_DEEPEST = 8
_NO_COUNT = {"a": 0, "strong": 0, "slanted": 0}


def read_page(tree: LexborHTMLParser, is_title: Callable[[str], bool] | None = None) -> Page:
    """The page's runs and boxes. Cost grows with the number of nodes.

    With `is_title`, which tells the page's own title, nothing is read in boxes that name themselves no article and
    hold no <h1> with the title: their text is only measured (`Page.unread`), which takes a fraction of the time.
    """
    root = tree.body
    if root is None:
        return Page(boxes=[Box("body", NOTHING, None, 0, 0)])
    return _Walk(root, is_title).page


class _Walk:
    """One pass over the nodes below `root`, in document order."""

    def __init__(self, root: LexborNode, is_title: Callable[[str], bool] | None) -> None:
        self.page = Page()
        self.box = Box("body", NOTHING, None, 0)
        self.page.boxes.append(self.box)
        self.is_title = is_title
        self.parts: list[str] = []
        self.counts = dict(_NO_COUNT)
        self.marked: list[str] = []
        self.breaks = 0
        self.href: str | None = None
        self._walk(root)
        self._flush()
        self.box.end = len(self.page.runs)

    def _walk(self, root: LexborNode) -> None:
        node, stack, parts = root.child, [], self.parts
        while node is not None:
            tag, left = node.tag, None
            if tag == "-text":
                text = node.text_content or ""
                if parts or not text.isspace():
                    self._text(text)
            elif tag and (tag not in SKIPPED or (tag == "footer" and self.box.tag == "blockquote")):
                left = self._enter(node, tag)
                if left is not None and (child := node.child) is not None:
                    stack.append((node, left))
                    node = child
                    continue
            if left:
                self._leave(left)
            while (following := node.next) is None and stack:
                node, left = stack.pop()
                if left:
                    self._leave(left)
            node = following

    def _enter(self, node: LexborNode, tag: str) -> str | None:
        """None when there is nothing to go into, else what to undo on leaving ("" for nothing)."""
        if tag in _SPECIAL:
            if tag == "br":
                self._flush()
                self.breaks += 1
                return None
            if tag != "button":
                self.box.pictures += 1
                return None
            if node.css_first("figcaption") is None:
                return None
        attributes = node.attributes
        named, told = NOTHING, ""
        if attributes and (told := names(attributes)):
            named = roles(told)
        if is_fact_box(node, tag, attributes, named):
            named |= {Role.FACT}
        if tag in INLINE and self._is_inline(tag, named) and _BLOCKS.isdisjoint(told.split()):
            return self._inline(tag, attributes, named)
        if _is_tabular(node, tag, attributes, named) and (table := read_table(node)) is not None:
            self._table(table, named)
            return None
        self._open(node, tag, attributes, named, told)
        if self.box.junk and self.box.deep < _DEEPEST and self._passes_over(node, attributes):
            self._leave("box")
            return None
        return "box"

    def _passes_over(self, node: LexborNode, attributes: dict[str, str | None]) -> bool:
        """Whether a box that names itself no article need not be read; one that only shows pictures is no such box."""
        seen = glance(node, self.is_title or _is_never)
        comments = Role.COMMENT in self.box.roles
        if seen.shows and not comments and not is_hidden(attributes):
            self.box.junk, self.box.shows = False, True
            return False
        if self.is_title is None or (seen.titled and not comments):
            return False
        self.page.unread += seen.text
        self.box.pictures += seen.pictures
        return True

    def _is_inline(self, tag: str, named: frozenset[Role]) -> bool:
        return (not named or named.isdisjoint(_BLOCKISH)) and (tag != "cite" or not self._signs_a_quote())

    def _signs_a_quote(self) -> bool:
        """Whether a <cite> that begins here tells who said a quote: in its box, or right after it."""
        return self.box.tag == "blockquote" or (not self.parts and self.page.boxes[-1].tag == "blockquote")

    def _inline(self, tag: str, attributes: dict[str, str | None], named: frozenset[Role]) -> str | None:
        if attributes and (is_hidden(attributes) or not named.isdisjoint(NO_TEXT)):
            return None
        if named and Role.KICKER in named and not self.parts and self._is_led_in():
            return None
        if tag == "a":
            self.marked.append("a")
            self.href = self.href or attributes.get("href")
            return "a"
        kind = "strong" if tag in STRONG else "slanted" if tag in SLANTED else ""
        if kind:
            self.marked.append(kind)
        return kind

    def _is_led_in(self) -> bool:
        """Whether a label may stand inside this box ahead of its text: in a heading or a lede."""
        return self.box.tag in HEADINGS or Role.LEDE in self.box.roles

    def _open(
        self, node: LexborNode, tag: str, attributes: dict[str, str | None], named: frozenset[Role], names: str
    ) -> None:
        if self.parts or self.href:
            self._flush()
        self.breaks = 0
        box = Box(tag, named, self.box, len(self.page.runs), names=names)
        box.listed = self.box.listed or tag == "li"
        box.deep = self.box.deep + (self.box.junk or self.box.shows)
        if (attributes or tag in JUNK_TAGS) and tag not in NEVER_JUNK:
            box.itemprop = attributes.get("itemprop") or ""
            box.junk = is_junk(tag, attributes, named) or (is_fact(attributes) and self._is_bare_fact(box))
        if tag == "li":
            box.number = _number(attributes.get("value"))
        elif tag == "ol":
            box.number = _number(attributes.get("start")) or 1
        if tag == "article" or not named.isdisjoint(_POSTS):
            box.node = node
        self.page.boxes.append(box)
        self.box = box

    def _is_bare_fact(self, box: Box) -> bool:
        """Whether a box is microdata's plain value (a date, a person), which a picture's credit may be as well."""
        return box.tag not in HEADINGS and self.box.tag not in ("figure", "figcaption")

    def _leave(self, what: str) -> None:
        if what != "box":
            self.marked.remove(what)
            return
        if self.parts or self.href:
            self._flush()
        self.breaks = 0
        box = self.box
        box.end = len(self.page.runs)
        if box.parent is not None:
            box.parent.pictures += box.pictures
            self.box = box.parent

    def _text(self, text: str) -> None:
        self.parts.append(text)
        for kind in self.marked:
            self.counts[kind] += len(text.strip())

    def _flush(self) -> None:
        if not self.parts:
            self.href = None
            return
        text = clean("".join(self.parts))
        if text:
            count = self.counts
            run = Run(text, self.box, count["a"], count["strong"], count["slanted"], self.breaks, self.href)
            self.page.runs.append(run)
            self.breaks = 0
        self.parts.clear()
        self.counts = dict(_NO_COUNT)
        self.href = None

    def _table(self, table: Table, named: frozenset[Role]) -> None:
        self._flush()
        box = Box("table", named, self.box, len(self.page.runs), len(self.page.runs) + 1)
        self.page.boxes.append(box)
        self.page.runs.append(Run(table_text(table), box, table=table))


def _is_never(text: str) -> bool:
    return False


def _is_tabular(node: LexborNode, tag: str, attributes: dict[str, str | None], named: frozenset[Role]) -> bool:
    role = attributes.get("role")
    if tag == "table" or not (named or role):
        return tag == "table"
    return is_like_a_table(node, tag, role, named) and not is_junk(tag, attributes, named)


def _number(value: str | None) -> int | None:
    return int(value) if value and value.strip().isdigit() and len(value) < 7 else None
