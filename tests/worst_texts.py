"""The worst texts for a pattern, made from its own structure: what it repeats, repeated, with all but an end to it."""

import re
from collections.abc import Iterator, Sequence
from re import _constants as ops
from re import _parser as parser
from typing import NamedTuple

_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
_OF_CATEGORY = {
    ops.CATEGORY_WORD: "aA1_ö",
    ops.CATEGORY_DIGIT: "10",
    ops.CATEGORY_SPACE: " \n",
    ops.CATEGORY_NOT_WORD: " .-(”",
    ops.CATEGORY_NOT_DIGIT: "a A",
    ops.CATEGORY_NOT_SPACE: "a1.A",
}
_ANYTHING = "aA1 .,-(:”\nö_"
_VARIANTS = 3

Nodes = Sequence[tuple]


class Recipe(NamedTuple):
    """A text of any length: `before`, then `piece` again and again, then `after`."""

    before: str
    piece: str
    after: str

    def text(self, length: int) -> str:
        return self.before + self.piece * (length // len(self.piece)) + self.after


def worst_texts(pattern: re.Pattern[str]) -> list[Recipe]:
    """Each repeated part of the pattern pumped up behind what leads to it, with what follows cut short or left out; and
    the whole of what it matches, or nearly matches, again and again."""
    tree = list(parser.parse(pattern.pattern, pattern.flags))
    found: dict[Recipe, None] = {}
    for variant in range(_VARIANTS):
        whole = _example(tree, variant)
        for before, piece, after in (("", whole, ""), ("", whole[:-1], ""), *_pumps(tree, "", "", variant)):
            pumped = Recipe(before, piece, after[:-1]), Recipe(before, piece, "!"), Recipe("", before + piece, "!")
            found |= dict.fromkeys(recipe for recipe in pumped if recipe.piece)
    return list(found)


def _pumps(nodes: Nodes, before: str, after: str, variant: int) -> Iterator[tuple[str, str, str]]:
    """What each repetition repeats, with what leads up to it and what follows."""
    for i, (op, value) in enumerate(nodes):
        rest = _example(nodes[i + 1 :], variant) + after
        if op in _REPEATS:
            yield before, _example(list(value[2]), variant), rest
        for inner in _inside(op, value):
            yield from _pumps(inner, before, rest, variant)
        before += _example([(op, value)], variant)


def _inside(op: object, value: object) -> list[Nodes]:
    """The sequences that a node holds."""
    if op in _REPEATS:
        return [list(value[2])]
    if op is ops.SUBPATTERN:
        return [list(value[3])]
    if op is ops.BRANCH:
        return [list(branch) for branch in value[1]]
    if op is ops.ATOMIC_GROUP:
        return [list(value)]
    return [list(value[1])] if op in (ops.ASSERT, ops.ASSERT_NOT) else []


def _example(nodes: Nodes, variant: int) -> str:
    """A text that the nodes match, but for what they only look at; another one for each variant."""
    return "".join(_of_node(op, value, variant) for op, value in nodes)


def _of_node(op: object, value: object, variant: int) -> str:
    if op is ops.LITERAL:
        return chr(value)
    if op in (ops.ANY, ops.NOT_LITERAL):
        options = [char for char in _ANYTHING if op is ops.ANY or ord(char) != value]
        return options[variant % len(options)]
    if op is ops.IN:
        options = _members(value)
        return options[variant % len(options)]
    if op in _REPEATS:
        return _example(list(value[2]), variant) * max(value[0], min(value[1], 1))
    inner = _inside(op, value) if op not in (ops.ASSERT, ops.ASSERT_NOT) else []
    return _example(inner[variant % len(inner)], variant) if inner else ""


def _members(items: Nodes) -> str:
    """Some characters of a set."""
    found = ""
    for op, value in items:
        if op is ops.LITERAL:
            found += chr(value)
        elif op is ops.RANGE:
            found += chr(value[0]) + chr(value[1])
        elif op is ops.CATEGORY:
            found += _OF_CATEGORY[value]
    if items[0][0] is ops.NEGATE:
        return "".join(char for char in _ANYTHING if char not in found) or "\N{SNOWMAN}"
    return found
