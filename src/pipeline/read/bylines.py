"""Bylines that stand on the page itself: in boxes named for them, in lines that say nothing else."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise, takewhile

from selectolax.lexbor import LexborNode

from pipeline.read.bylinetext import bare_name, has_label, joined, name_after_label, names_in
from pipeline.read.names import Role, roles
from pipeline.read.phrases import is_dateline
from pipeline.read.text import clean

_LIKE = (
    "uthor",
    "yline",
    "kribent",
    "eporter",
    "ournalist",
    "orfattare",
    "riter",
    "sername",
    "ser-name",
    "ubmitted",
    "utor",
    "erfasser",
    "ignatur",
)
_ANY = ", ".join(['[rel~="author"]', '[itemprop~="author"]', *(f'[class*="{part}"]' for part in _LIKE)])
_PICTURES = frozenset({"figure", "figcaption"})
_NOT_WRITERS = frozenset({Role.COMMENT, Role.CREDIT, Role.CAPTION})
_SIGNED = re.compile(r"\W*(?:text|av)\b[^:]{0,20}:", re.I)
_MAIL = re.compile(r"(?:e-?post|mejl|mail)?[\s:]*+[^\s@]++@\S+", re.I)
_LED_IN = re.compile(r"\W*(?:av|von|by)\s", re.I)
LONGEST_BYLINE = 160
_MOST = 40
_LONGEST_LINE = 100
_HEAD = 8


def visible_byline(node: LexborNode, out: Set[int] = frozenset()) -> str | None:
    """The name(s) of the writer as a post or page shows them, without "Av" or "Text:"; None where none is shown.

    `out` are the nodes (`mem_id`) that are other articles. Writers of comments and pictures are none.
    """
    found: list[str] = []
    beside: set[int] = set()
    for shown in node.css(_ANY)[:_MOST]:
        near = {around.mem_id for around in list(_around(shown))[1:3]}
        if (found and not beside & near) or not (_is_named(shown) and _is_writer(shown, node, out)):
            continue
        text = clean(shown.text(separator=" "))
        if len(text) < LONGEST_BYLINE and (name := names_in(text) or name_after_label(text) or bare_name(text)):
            found.append(name)
            beside |= near
    distinct = [name for name in dict.fromkeys(found) if not any(name != other and other in name for other in found)]
    return joined(distinct[:4])


def _is_writer(shown: LexborNode, within: LexborNode, out: Set[int]) -> bool:
    for around in _around(shown):
        if around.mem_id == within.mem_id:
            break
        told = _roles(around)
        if around.tag in _PICTURES or around.mem_id in out or told & _NOT_WRITERS:
            return False
        if Role.JUNK in told and not told & {Role.META, Role.BODY}:
            return False
    return True


def _is_named(node: LexborNode) -> bool:
    """Whether the element says that it holds its writer: not what is called "authority"."""
    stated = f"{node.attributes.get('rel')} {node.attributes.get('itemprop')}".split()
    return "author" in stated or Role.AUTHOR in _roles(node)


def _around(node: LexborNode) -> Iterator[LexborNode]:
    """The element itself and those around it, from the inmost on."""
    around: LexborNode | None = node
    for _ in range(60):
        if around is None or around.tag == "body":
            return
        yield around
        around = around.parent


def _roles(node: LexborNode) -> frozenset[Role]:
    return roles(" ".join(filter(None, (node.attributes.get("class"), node.attributes.get("id")))))


def byline_line(texts: Sequence[str]) -> str | None:
    """The writer that one of the first lines after a title names: "Av A B", "A B, a.b@x.se", "A B" beside the date or
    above her address."""
    head = texts[:_HEAD]
    dated = [is_dateline(text) for text in head]
    for number, text in enumerate(head):
        if len(text) > _LONGEST_LINE:
            continue
        beside = any(dated[max(number - 1, 0) : number + 2])
        if (beside or _tells_a_writer(text)) and (name := names_in(text)):
            more = (names_in(other) for other in takewhile(_tells_a_writer, head[number + 1 :]))
            return joined(filter(None, (name, *more)))
    return mailed_signature(head)


def _tells_a_writer(text: str) -> bool:
    """Whether a line tells by itself that the names in it are writers': with an address, with a label."""
    return len(text) <= _LONGEST_LINE and ("@" in text or has_label(text))


def signature(text: str) -> str | None:
    """The writer where a line signs an article and says nothing else: "Text: A B", "Text och foto: A B", "Av A B"."""
    if len(text) >= _LONGEST_LINE:
        return None
    if _SIGNED.match(text) and has_label(text):
        return names_in(text) or bare_name(text)
    return names_in(text) if _LED_IN.match(text) else None


def mailed_signature(texts: Sequence[str]) -> str | None:
    """The writers whose names are lines of their own right above their addresses: "A B", "a.b@x.se"."""
    return joined(name for text, mail in pairwise(texts) if is_mail(mail) and (name := names_in(text)))


def is_mail(text: str) -> bool:
    """Whether a line is an e-mail address and nothing else: "a.b@x.se", "E-post: a.b@x.se"."""
    return _MAIL.fullmatch(text) is not None


def stated_byline(text: str) -> str | None:
    """The writer that a line of text names with a label: "Text: A B", "12 maj 2025 av A B"."""
    return names_in(text) if has_label(text) else None
