"""What an editor judged of persons: which are the same, which are not. Pure, and blind to the order of judgements."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, TypeVar

T = TypeVar("T", bound=Hashable)
Node = tuple[str, str]
"""A person as one article names her: article_id and entity_key."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """These persons are one (`same`), or are each another (`different`; a single one is none of the others of her
    name). `name` is what the one is to be called."""

    kind: Literal["same", "different"]
    persons: frozenset[Node]
    reason: str
    name: str | None = None


def united(sets: Iterable[Iterable[T]]) -> list[frozenset[T]]:
    """The sets, those that share a member made one."""
    whole: dict[T, set[T]] = {}
    for each in sets:
        near = set(each)
        for member in tuple(near):
            near |= whole.get(member, set())
        whole |= dict.fromkeys(near, near)
    return [frozenset(group) for group in {id(group): group for group in whole.values()}.values()]


class Judged:
    """Judgements, and what follows from them: who is the same as the same is the same, and what is judged different
    from one of these is different from all. They must not contradict each other."""

    def __init__(self, judgements: Iterable[Judgement] = ()) -> None:
        self._judgements = list(judgements)
        self.same = united(each.persons for each in self._judgements if each.kind == "same")
        single = {node for each in self._judgements for node in each.persons} - set().union(*self.same)
        self.classes: Mapping[Node, int] = {
            node: number
            for number, group in enumerate([*self.same, *map(frozenset[Node], zip(single))])
            for node in group
        }
        self._apart: set[frozenset[int]] = set()
        self._alone: set[tuple[int, str]] = set()
        for each in self._judgements:
            if each.kind == "different":
                numbers = [self.classes[node] for node in each.persons]
                self._apart |= {frozenset(pair) for pair in combinations(numbers, 2)}
                self._alone |= {(self.classes[node], node[1]) for node in each.persons if len(each.persons) == 1}
        self._parted = frozenset(number for pair in self._apart for number in pair)

    def is_parted(self, node: Node) -> bool:
        """Whether somebody is judged to be another than this person."""
        return self.classes.get(node) in self._parted

    def is_alone(self, node: Node) -> bool:
        """Whether this person is judged to be none of the others of her name."""
        return (self.classes.get(node, -1), node[1]) in self._alone

    def are_apart(self, one: Node, other: Node) -> bool:
        """Whether these two are judged to be different."""
        return frozenset((self.classes.get(one, -1), self.classes.get(other, -1))) in self._apart

    def forbid(self, nodes: Iterable[Node]) -> bool:
        """Whether these cannot all be one person."""
        some = list(nodes)
        known = {self.classes[node] for node in some if node in self.classes}
        if any(frozenset(pair) in self._apart for pair in combinations(known, 2)):
            return True
        own = {(number, key) for number, key in self._alone if number in known}
        return any(key == node[1] and self.classes.get(node) != number for number, key in own for node in some)

    def reach(self, keys: Iterable[str]) -> set[str]:
        """These entity keys, and those that are judged in one breath with them, directly or through others."""
        groups = united({key for _, key in each.persons} for each in self._judgements)
        wanted = set(keys)
        return wanted.union(*(group for group in groups if group & wanted))

    def name(self, nodes: Iterable[Node]) -> str | None:
        """What these are to be called together: the name in a judgement of one of them, the least of several."""
        some = set(nodes)
        return min((each.name for each in self._judgements if each.name and each.persons & some), default=None)
