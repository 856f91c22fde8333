"""Asides that are boxes of facts though no name of theirs tells it: by their label, or by the facts that they list."""

import re

from selectolax.lexbor import LexborNode

from pipeline.read.names import Role
from pipeline.read.text import clean

_LABELLED = re.compile(r"fakta(?:ruta)?\b", re.I)
_LINES = "li, p, dt"
# "Ålder: 43 år.", "Aktuell med: ..."; a term of a list needs no colon.
_FACT = re.compile(r"[A-ZÅÄÖ][\wåäöé -]{1,30}: ?\S")
_FEWEST, _LONGEST = 2, 300


def is_fact_box(node: LexborNode, tag: str, attributes: dict[str, str | None], named: frozenset[Role]) -> bool:
    """Whether an <aside> holds facts beside the article; `named` are the roles that its names tell."""
    if tag != "aside" or Role.JUNK in named:
        return False
    return bool(_LABELLED.match((attributes.get("aria-label") or "").strip())) or _lists_facts(node)


def _lists_facts(node: LexborNode) -> bool:
    """Whether most lines of a box are facts with a label, and none of these is a link."""
    lines = node.css(_LINES)
    facts = [line for line in lines if line.css_first("a") is None and (line.tag == "dt" or _is_fact(line))]
    return len(facts) >= _FEWEST and 2 * len(facts) > len(lines)


def _is_fact(line: LexborNode) -> bool:
    text = clean(line.text())
    return len(text) <= _LONGEST and _FACT.match(text) is not None
