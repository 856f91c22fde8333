"""Lines to blocks: every line of an article gets its kind, and lines that are no part of it are dropped."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from pipeline.model import Block, BlockKind
from pipeline.read.bylines import signature
from pipeline.read.captions import bare_credit, is_bare_credit, split_credit
from pipeline.read.lines import Line
from pipeline.read.names import Role
from pipeline.read.page import HEADINGS, Box
from pipeline.read.phrases import is_debris, is_tail, leads_elsewhere
from pipeline.read.region import same_title
from pipeline.read.text import QUOTE_MARKS, is_talstreck, letters, words

_META_LINE = 250
_SHORT = 110
# The most paragraphs that an interviewer's question is answered by, and what they are.
_LONGEST_ANSWER, _ANSWERS = 3, frozenset({BlockKind.PARAGRAPH, BlockKind.TALSTRECK})
_SHORTEST_LEDE = 40
_LONGEST_TITLE = 200
_LONGEST_HEADING = 150


@dataclass(slots=True)
class _Stream:
    """The blocks so far, and the groups that lists and fact boxes were given."""

    blocks: list[Block] = field(default_factory=list)
    groups: dict[int, int] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)
    figure: Box | None = None

    def group(self, box: Box) -> int:
        return self.groups.setdefault(id(box), len(self.groups) + 1)


def to_blocks(lines: Sequence[Line], title: str, links_lead_away: bool) -> list[Block]:
    """The blocks of an article without its headline, in order, still without lede, pull quotes and questions."""
    stream = _Stream()
    heading = words(title)
    telling = {id(line.item) for line in lines if line.item is not None and not line.linked and len(line.text) > 40}
    collection = _links_are_text(lines, telling)
    link_lists = set() if collection or not links_lead_away else _link_lists(lines)
    for number, line in enumerate(lines):
        bound = collection or id(line.item) in telling
        if id(line.list_box) in link_lists or _is_no_part(line, heading):
            continue
        if not bound and (_leads_away(line) or (links_lead_away and _is_link(line))):
            continue
        _add(stream, line, lines[number + 1] if number + 1 < len(lines) else None)
    return stream.blocks


def _links_are_text(lines: Sequence[Line], telling: set[int]) -> bool:
    """Whether an article is a collection of links, so that they are no way out of it: it has many, and where they stand
    in lists, half of the items say something of their link (`telling`)."""
    linked = sum(len(line.text) for line in lines if line.linked)
    prose = sum(len(line.text) for line in lines if not line.linked and line.figure is None)
    items = {id(line.item) for line in lines if line.linked and line.item is not None}
    return linked * 4 > prose and len(items & telling) * 2 >= len(items)


def _link_lists(lines: Sequence[Line]) -> set[int]:
    """The lists that are mostly links: they lead elsewhere."""
    linked: defaultdict[int, int] = defaultdict(int)
    said: defaultdict[int, int] = defaultdict(int)
    for line in lines:
        if line.list_box is not None:
            linked[id(line.list_box)] += line.links
            said[id(line.list_box)] += letters(line.text)
    return {key for key, length in said.items() if linked[key] * 5 > length * 3}


def _is_no_part(line: Line, heading: list[str]) -> bool:
    text = line.text
    if line.table is None and (not any(map(str.isalpha, text)) or is_debris(text)):
        return True
    if line.figure is not None or line.table is not None:
        return False
    if signature(text) is not None:
        return True
    if is_tail(text) or _is_title(line, heading):
        return True
    if not line.roles or len(text) >= _META_LINE or line.tag in HEADINGS:
        return False
    told = line.roles if Role.META not in line.box.roles else line.box.roles  # a byline may stand in the lede's box
    return Role.META in told and Role.LEDE not in told


def _is_title(line: Line, heading: list[str]) -> bool:
    """Whether a line is the article's title once more. Who begins with the words of the title and goes on says them."""
    said = words(line.text)
    if len(line.text) >= _LONGEST_TITLE or is_talstreck(line.text) or not same_title(said, heading):
        return False
    return line.tag in HEADINGS or len(said) <= len(heading)


def _leads_away(line: Line) -> bool:
    loose = line.href is not None or line.strong or line.text.endswith(":")
    return loose and line.figure is None and line.table is None and leads_elsewhere(line.text, loose)


def _is_link(line: Line) -> bool:
    return line.linked and line.figure is None and (line.tag in HEADINGS or len(line.text) > 12)


def _add(stream: _Stream, line: Line, following: Line | None) -> None:
    if line.table is not None:
        _add_table(stream, line)
    elif line.figure is not None and line.quote is None and line.fact is None:
        _add_caption(stream, line)
    elif line.fact is not None:
        stream.blocks.append(Block(BlockKind.FACT_BOX, line.text, group=stream.group(line.fact)))
    elif Role.QUESTION in line.roles:
        stream.blocks.append(Block(BlockKind.QUESTION, line.text))
    elif line.tag == "cite" or (line.quote is not None and line.tag == "footer"):
        _sign(stream, line)
    elif line.quote is not None or _is_set_as_quote(line):
        stream.blocks.append(Block(BlockKind.PULL_QUOTE, line.text))
    elif line.tag in HEADINGS and len(line.text) <= _LONGEST_HEADING:
        stream.blocks.append(Block(BlockKind.HEADING, line.text, level=int(line.tag[1])))
    elif line.list_box is not None:
        _add_item(stream, line)
    elif is_talstreck(line.text):
        kind = BlockKind.QUESTION if _asks_with_dash(line, following) else BlockKind.TALSTRECK
        stream.blocks.append(Block(kind, line.text))
    elif line.roles and Role.LEDE in line.roles and not any(block.kind is BlockKind.LEDE for block in stream.blocks):
        stream.blocks.append(Block(BlockKind.LEDE, line.text))
    else:
        _add_text(stream, line, following)


def _sign(stream: _Stream, line: Line) -> None:
    """Who a quotation is signed by is its credit."""
    if stream.blocks and stream.blocks[-1].kind is BlockKind.PULL_QUOTE:
        stream.blocks[-1] = replace(stream.blocks[-1], credit=line.text)


def _is_set_as_quote(line: Line) -> bool:
    """Whether a heading is a quotation from mark to mark in italics: an editor's way to set a pull quote."""
    return line.tag in HEADINGS and line.slanted and line.text[0] in QUOTE_MARKS and line.text[-1] in QUOTE_MARKS


def _add_text(stream: _Stream, line: Line, following: Line | None) -> None:
    if is_bare_credit(line.text):
        stream.blocks.append(Block(BlockKind.CAPTION, line.text, credit=bare_credit(line.text)))
        return
    title_of = following if following is not None and _is_headlike(line) else None
    if title_of is not None and title_of.table is not None:
        table = title_of.table
        stream.blocks.append(
            Block(BlockKind.HEADING, line.text) if table.caption else Block(BlockKind.TABLE, line.text)
        )
    elif title_of is not None and title_of.list_box is not None and title_of.list_box.tag == "ol":
        stream.blocks.append(Block(BlockKind.LIST_ITEM, line.text, group=stream.group(title_of.list_box)))
    elif _is_headlike(line):
        asks = line.text.endswith("?") or (line.text.endswith(("!", ".")) and _asks_on(stream, line, following))
        kind = BlockKind.QUESTION if asks else BlockKind.HEADING
        stream.blocks.append(Block(kind, line.text, level=None if kind is BlockKind.QUESTION else 3))
    elif _asks_on(stream, line, following):
        stream.blocks.append(Block(BlockKind.QUESTION, line.text))
    else:
        kind = BlockKind.LEDE if _set_off(line) and _may_be_lede(stream, line) else BlockKind.PARAGRAPH
        stream.blocks.append(Block(kind, line.text))


def _set_off(line: Line) -> bool:
    return line.strong or line.slanted


def _asks_with_dash(line: Line, following: Line | None) -> bool:
    """Whether speech that is set off and asks is an interviewer's: above an answer that has a dash too."""
    answered = following is not None and is_talstreck(following.text) and not _set_off(following)
    return _set_off(line) and line.text.endswith("?") and len(line.text) <= _SHORT and answered


def _asks_on(stream: _Stream, line: Line, following: Line | None) -> bool:
    """Whether a sentence set off is an interviewer's, though it asks nothing: above plain text, as the questions before
    it are set ("Bolaget säger att allt gick rätt till.")."""
    if not _set_off(line) or len(line.text) > _SHORT or following is None or _set_off(following):
        return False
    before = [block.kind for block in stream.blocks[-_LONGEST_ANSWER - 1 :]]
    answered = sum(1 for _ in takewhile(_ANSWERS.__contains__, reversed(before)))
    return 0 < answered < len(before) and before[-answered - 1] is BlockKind.QUESTION


def _may_be_lede(stream: _Stream, line: Line) -> bool:
    least = _SHORTEST_LEDE // 2 if line.strong else _SHORTEST_LEDE
    return len(line.text) >= least and all(block.kind is BlockKind.CAPTION for block in stream.blocks)


def _is_headlike(line: Line) -> bool:
    if line.slanted and line.text.endswith("?") and len(line.text) <= _SHORT:
        return True
    if len(line.text) > _SHORT or not (line.strong or Role.HEADING in line.roles):
        return False
    return not line.text.endswith((".", ",", ";", "…")) or (len(line.text.split()) < 4 and not line.text.endswith(","))


def _add_table(stream: _Stream, line: Line) -> None:
    table = line.table
    assert table is not None
    last = stream.blocks[-1] if stream.blocks else None
    if last is not None and last.kind is BlockKind.TABLE and last.table is None:
        stream.blocks.pop()
        table = replace(table, caption=last.text)
    stream.blocks.append(Block(BlockKind.TABLE, line.text, table=table))


def _add_item(stream: _Stream, line: Line) -> None:
    assert line.list_box is not None
    ordinal, item = None, line.item
    parent = item.parent if item is not None else None
    if item is not None and parent is not None and parent.tag == "ol":
        key = id(item)
        if key not in stream.counts:
            before = stream.counts.get(id(parent), (parent.number or 1) - 1)
            stream.counts[key] = item.number if item.number is not None else before + 1
            stream.counts[id(parent)] = stream.counts[key]
        ordinal = stream.counts[key]
    stream.blocks.append(Block(BlockKind.LIST_ITEM, line.text, ordinal=ordinal, group=stream.group(line.list_box)))


def _add_caption(stream: _Stream, line: Line) -> None:
    """A caption line; lines of one picture are one caption, and a credit belongs to the caption before it."""
    last = stream.blocks[-1] if stream.blocks else None
    same = last is not None and last.kind is BlockKind.CAPTION and _one_picture(stream.figure, line.figure)
    said, credit = split_credit(line.text)
    if Role.CREDIT in line.roles:
        said, credit = "", bare_credit(line.text)
    stream.figure = line.figure
    if same and last is not None:
        text = " ".join(filter(None, (last.text if last.text != last.credit else "", said)))
        stream.blocks[-1] = replace(last, text=text or last.text, credit=last.credit or credit)
        return
    stream.blocks.append(Block(BlockKind.CAPTION, said or line.text, credit=credit))


def _one_picture(a: Box | None, b: Box | None) -> bool:
    return a is not None and b is not None and (a is b or (a.parent is b.parent and Role.CREDIT in b.roles))
