"""No pattern that reads foreign text runs away: each is tried against 50,000 characters of its own worst text."""

import inspect
import re
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import walk_packages

import pytest

from pipeline import extract, read
from tests.worst_texts import Recipe, worst_texts

LENGTH = 50_000
LONGEST = 0.05
TRIES = 5
FULL = 5
SHORT = (20, 25, 50, 100, 150, 200, 2_000)
HOPELESS = 10 * LONGEST
WAYS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")
PIECES = [*"1 aA(._%\t”", "Aa och ", "ö-", "(1", "1–", "– ", "..", ".” ", "a:", "A.", "1 000 ", "2024 "]
MODULES = [
    import_module(found.name) for room in (read, extract) for found in walk_packages(room.__path__, f"{room.__name__}.")
]
USE = re.compile(rf"(\w+)\.({'|'.join(WAYS)})\(")


def patterns() -> Iterator[tuple[str, re.Pattern[str], list[str]]]:
    """Every compiled pattern that a module holds, in a tuple or mapping too, with its name and how it is used."""
    held: dict[str, tuple[str, re.Pattern[str], list[str]]] = {}
    anywhere = uses("\n".join(map(inspect.getsource, MODULES)))
    for module in MODULES:
        here = uses(inspect.getsource(module))
        for name, value in vars(module).items():
            for k, pattern in enumerate(_compiled(value)):
                used = ways(name, here if name.startswith("_") else anywhere)
                held.setdefault(pattern.pattern, (f"{name}-{k}" if k else name, pattern, used))
    yield from held.values()


def _compiled(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, tuple | list | frozenset):
        for item in value:
            yield from _compiled(item)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _compiled(item)


def uses(source: str) -> Mapping[str, set[str]]:
    """How code uses what may be a pattern, by its name; read once, as looking for each name takes half a minute."""
    found = defaultdict(set)
    for name, way in USE.findall(source):
        found[name].add(way)
    return dict(found)


def ways(name: str, used: Mapping[str, set[str]]) -> list[str]:
    """How the code uses a pattern; one that it reaches in another way than by its name may be searched for."""
    return [way for way in WAYS if way in used.get(name, ())] or ["search"]


def seconds(pattern: re.Pattern[str], way: str, text: str) -> float:
    """The least processor time of a few tries, of one where that is short enough."""
    taken = []
    while len(taken) < TRIES and LONGEST <= min(taken, default=LONGEST) < HOPELESS:
        begun = time.process_time()
        if way in ("sub", "subn"):
            getattr(pattern, way)("", text)
        else:
            found = getattr(pattern, way)(text)
            sum(1 for _ in found) if way == "finditer" else None
        taken.append(time.process_time() - begun)
    return min(taken)


def runaway(pattern: re.Pattern[str], way: str) -> str | None:
    """A text that takes too long, if any does. All are tried short; those that take longest then, in full."""
    recipes = [*worst_texts(pattern), *(Recipe("", piece, "!") for piece in PIECES)]
    for length in (*SHORT, LENGTH):
        timed = []
        for recipe in recipes:
            timed.append((seconds(pattern, way, recipe.text(length)), recipe))
            if timed[-1][0] > LONGEST:
                return recipe.text(length)
        if length == SHORT[-1]:
            recipes = [recipe for _, recipe in sorted(timed)[-FULL:]]
    return None


@pytest.mark.parametrize(
    ("name", "pattern", "used"), [*patterns()], ids=lambda value: value if isinstance(value, str) else ""
)
def test_no_pattern_runs_away(name: str, pattern: re.Pattern[str], used: list[str]) -> None:
    for way in used:
        text = runaway(pattern, way) or ""
        assert not text, (name, way, len(text), text[:60], text[-20:])


@pytest.mark.parametrize("pattern", [r"\s*,\s*;", r"(?:<!--.*?-->)*x", r"(?:a+)+x"])
def test_the_worst_texts_make_a_pattern_run_away_that_can(pattern: str) -> None:
    assert runaway(re.compile(pattern), "search")
