"""A glance into a box that names itself no article: how much it says, and whether it must be read all the same."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from pipeline.read.junk import SKIPPED, names
from pipeline.read.names import NOTHING, Role, roles
from pipeline.read.page import HEADINGS
from pipeline.read.text import is_wide

OF_PICTURES = frozenset({Role.CAPTION, Role.CREDIT})
_TELLING = HEADINGS | {"a", "figcaption"}
_LONGEST_LABEL = 60
_LONGEST_TITLE = 400


@dataclass(slots=True, eq=False)
class Glance:
    """`text` is how much the box says beside its links, as runs are weighed or more; `pictures` are counted.

    `titled`: the page's title stands there as an <h1>. `shows`: it holds pictures' captions and says little else, as
    far as was seen.
    """

    text: int = 0
    pictures: int = 0
    titled: bool = False
    shows: bool = True


def glance(root: LexborNode, is_title: Callable[[str], bool]) -> Glance:
    """What a box holds. Cost grows with the number of nodes in it, and is a fraction of reading them."""
    seen, heading, captions, other = Glance(), "", 0, 0
    for inside, text, around in _texts(root, seen):
        if inside == "img":
            seen.pictures += 1
            continue
        if inside == "h1" and len(heading) < _LONGEST_TITLE:
            heading = f"{heading} {text}"
            if is_title(heading):
                seen.titled = True
                break
        elif inside in ("", "figcaption"):
            heading = ""
            seen.text += len(text) * (3 if is_wide(text) else 1)
        if seen.shows:
            if inside == "figcaption" or (not inside and any(map(_is_of_picture, around))):
                captions += len(text)
            else:
                other += len(text)
                seen.shows = not inside and other <= _LONGEST_LABEL
    seen.shows = seen.shows and captions > other
    return seen


def _texts(root: LexborNode, seen: Glance) -> Iterator[tuple[str, str, list[LexborNode]]]:
    """The texts below a node, each with the outermost link, heading or <figcaption> it stands in, and all nodes around
    it; and the pictures, as "img". Links are looked into while the box may be one that shows pictures."""
    node, stack, inside, outermost = root.child, [root], "", 0
    while node is not None:
        tag = node.tag
        if tag == "-text":
            if text := (node.text_content or "").strip():
                yield inside, text, stack
        elif tag == "img":
            yield tag, "", stack
        elif tag not in SKIPPED and (tag != "a" or seen.shows) and (child := node.child) is not None:
            if not inside and tag in _TELLING:
                inside, outermost = tag, len(stack)
            stack.append(node)
            node = child
            continue
        while (following := node.next) is None and len(stack) > 1:
            node = stack.pop()
            if inside and len(stack) == outermost:
                inside = ""
        node = following


def _is_of_picture(node: LexborNode) -> bool:
    named = roles(names(node.attributes)) if node.attributes else NOTHING
    return not named.isdisjoint(OF_PICTURES)
