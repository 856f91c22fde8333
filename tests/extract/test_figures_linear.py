"""No pattern of numbers, figures and rankings runs away on the worst of texts."""

import inspect
import re
import time
from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules

import pytest

from pipeline.extract import figures, numbers, rankings
from pipeline.extract.figures import find_figures
from pipeline.extract.rankings import find_rankings
from tests.extract.ranking_articles import article, numbered, table

LENGTH = 50_000
MODULES = [
    import_module(found.name)
    for room in (numbers, figures, rankings)
    for found in iter_modules(room.__path__, f"{room.__name__}.")
]
WORST = [
    *"1 aA(._%\t",
    "1 ",
    "1 000 ",
    "1.000.",
    "1,",
    "12 345",
    "a ",
    "A ",
    "Aa och ",
    "ö-",
    "()",
    "(1",
    "1–",
    "– ",
    "..",
]
WORST += [
    "tusen ",
    "tvåhundra",
    "per a och ",
    "plats 1 ",
    "förra året ",
    "en ",
    "av ",
    "Källa: A",
    "rankar A ",
    "år 2024 ",
]
WORST += ["2024", "1. A ", "lista "]


SOURCE = "\n".join(map(inspect.getsource, MODULES))


def patterns() -> list[tuple[str, str, re.Pattern[str]]]:
    """Every pattern of the modules with the ways in which it is tried on texts of any length."""
    used = sorted(set(re.findall(r"\b(\w+)\.(search|fullmatch|match|finditer|findall|sub|split)\(", SOURCE)))
    held = {
        value.pattern: (name, value) for module in MODULES for name, value in vars(module).items() if _compiled(value)
    }
    return [(name, way, value) for name, value in held.values() for called, way in used if called == name]


def _compiled(value: object) -> bool:
    return isinstance(value, re.Pattern)


def tried(pattern: re.Pattern[str], way: str, text: str) -> object:
    if way == "sub":
        return pattern.sub("", text)
    found = getattr(pattern, way)(text)
    return sum(1 for _ in found) if way == "finditer" else found


def fastest(run: Callable[[], object], times: int = 3) -> float:
    taken = []
    for _ in range(times):
        start = time.process_time()
        run()
        taken.append(time.process_time() - start)
        if taken[-1] < 0.05:
            break
    return min(taken)


@pytest.mark.parametrize(
    ("name", "way", "pattern"), patterns(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_patterns_are_linear(name: str, way: str, pattern: re.Pattern[str]) -> None:
    for piece in WORST:
        text = (piece * (LENGTH // len(piece) + 1))[:LENGTH]
        assert fastest(lambda said=text + "!": tried(pattern, way, said)) < 0.05, (name, way, piece)


@pytest.mark.parametrize(
    "piece", ["1 ", "tre ", "av ", "fem av ", "3 år ", "de nya ", "mot 61 ", "1–2 ", "Antalet b är 3 "]
)
def test_figures_of_one_long_sentence_take_linear_time(piece: str) -> None:
    texts = [article("Rubrik", piece * (length // len(piece))) for length in (LENGTH // 4, LENGTH)]
    short, long = (fastest(lambda page=page: find_figures(page)) for page in texts)
    assert long < 12 * short + 0.3


def test_rankings_of_long_cells_and_lists_take_linear_time() -> None:
    cell = "1 a " * 3_000
    grid = table("\n".join(f"{i}|{cell}|{cell}" for i in range(1, 5)))
    lines = numbered(*("Lund " + "1, " * 45 for _ in range(300)))
    assert fastest(lambda: find_rankings(article("Topp fyra 2024", grid, lines, cell), ()), times=1) < 2
