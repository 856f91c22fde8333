"""Tell which rules of extraction are idle on pages with gold: those that never answer, and those that change nothing.

    python tools/idle_rules.py GOLD [--in people.told] [--most 100]

GOLD is a folder of hands, each a folder of pages with their gold, as `tests/gold`. Each function of `pipeline.extract`
(or of the part of it that --in names) that answers with anything but None, False, zero or what is empty has answered on
an article. One that answers on at most --most articles is silenced, and these are read once more; printed are those
without which no value of the gold's quotes is lost: on how many articles each is asked, answers and changes rows, and
how many values are wrong by it. What guards against broken input is idle on good pages, too, and of two rules that do
the same each is idle beside the other: judge before you delete, one at a time. Minutes for a part, an hour for all.
"""

import argparse
import importlib
import inspect
import pkgutil
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any, NamedTuple

from gold_articles import gold_articles

import pipeline.extract
from pipeline.evaluate.compare import alike, key
from pipeline.extract import extract
from pipeline.model import Article

Gold = Mapping[str, Any]
# What answers nothing, by the kind of answer that the annotation tells.
_NOTHING: Mapping[str, Callable[..., object]] = {
    "None": lambda *_, **__: None,
    "bool": lambda *_, **__: False,
    "str": lambda *_, **__: "",
    "Iterator": lambda *_, **__: iter(()),
    "tuple": lambda *_, **__: (),
    "list": lambda *_, **__: [],
    "Sequence": lambda *_, **__: (),
    "set": lambda *_, **__: set(),
    "frozenset": lambda *_, **__: frozenset(),
    "dict": lambda *_, **__: {},
    "Mapping": lambda *_, **__: {},
}


class Idle(NamedTuple):
    """A rule by its module and name, by which no value of the gold's quotes is right; on how many articles it is asked,
    answers and changes rows, and how many values are wrong by it."""

    rule: str
    asked: int
    answers: int
    changes: int
    lost: int


def rules(part: str) -> dict[str, FunctionType]:
    """The functions and methods of a part of extraction, "people.told", all of it for the empty string, by module and
    name. Those whose answers are kept between articles are left out: silenced, they would go on answering."""
    found = {}
    whole = pipeline.extract
    for info in pkgutil.walk_packages(whole.__path__, f"{whole.__name__}."):
        if f"{info.name}.".startswith(f"{whole.__name__}.{part}." if part else whole.__name__):
            module = importlib.import_module(info.name)
            for name, value in vars(module).items():
                members = vars(value).items() if isinstance(value, type) else [("", value)]
                for member, function in members:
                    if isinstance(function, FunctionType) and function.__module__ == info.name:
                        found[f"{info.name}:{name}{'.' if member else ''}{member}"] = function
    return found


def asked(
    articles: Sequence[Article], functions: Mapping[str, FunctionType]
) -> tuple[Mapping[str, set[int]], Mapping[str, set[int]]]:
    """On which articles, by number, each function is asked, and on which it answers."""
    names = {function.__code__: name for name, function in functions.items()}
    when: dict[str, set[int]] = defaultdict(set)
    answers: dict[str, set[int]] = defaultdict(set)

    def returned(number: int, frame: FrameType, event: str, answer: object) -> None:
        if event == "return" and (name := names.get(frame.f_code)):
            when[name].add(number)
            if answer is not NotImplemented and answer:
                answers[name].add(number)

    for number, article in enumerate(articles):
        sys.setprofile(partial(returned, number))
        try:
            extract(article)
        finally:
            sys.setprofile(None)
    return when, answers


@contextmanager
def silenced(function: FunctionType, code: CodeType) -> Iterator[None]:
    """While a function answers as `code` does."""
    own = function.__code__
    function.__code__ = code
    try:
        yield
    finally:
        function.__code__ = own


def silence(function: FunctionType) -> CodeType | None:
    """Code that answers nothing, of the kind that a function's annotation tells; None where there is no such: for a
    tuple of a set length, for one who tells nothing by an answer, and for functions inside others."""
    told = inspect.signature(function).return_annotation
    words = told.__name__ if isinstance(told, type) and not getattr(told, "__args__", ()) else str(told)
    kind = "None" if words.endswith("| None") else words.partition("[")[0].rpartition(".")[2]
    answer = _NOTHING.get(kind)
    if told is None or answer is None or (kind == "tuple" and ", ...]" not in words) or function.__code__.co_freevars:
        return None
    return answer.__code__


def right(article: Article, gold: Gold) -> tuple[set[tuple[str, str]], str]:
    """Which values of the gold's quotes are found as it has them, each by its name and the quote's words, and all rows
    in one string."""
    facts = extract(article)
    found = {key(quote.text): quote for quote in facts.quotes}
    values = set()
    for told in [*gold["quotes"], *gold.get("indirect", ())]:
        if quote := found.get(words := key(told["text"])):
            rows = {"speaker": quote.speaker_name, "role": quote.role, "organization": quote.organization_name}
            values.add(("text", words))
            values |= {(name, words) for name, value in rows.items() if _same(told.get(name), value)}
    return values, repr(facts)


def _same(gold: str | None, value: str | None) -> bool:
    return gold == value if gold is None or value is None else alike(gold, value)


def idle(cases: Sequence[tuple[Article, Gold]], functions: Mapping[str, FunctionType], most: int) -> Iterator[Idle]:
    """The functions without which no value of the gold is lost, of those that answer on `most` articles at most."""
    when, answers = asked([article for article, _ in cases], functions)
    known: dict[int, tuple[set[tuple[str, str]], str]] = {}
    for name, function in functions.items():
        numbers, code = sorted(answers[name]), silence(function)
        if name not in when or code is None or len(numbers) > most:
            continue
        known |= {number: right(*cases[number]) for number in numbers if number not in known}
        with silenced(function, code):
            try:
                without = {number: right(*cases[number]) for number in numbers}
            except Exception:  # noqa: BLE001 - whatever is raised without its answer, others need it
                continue
        changed = [number for number in numbers if without[number] != known[number]]
        won = sum(len(known[number][0] - without[number][0]) for number in changed)
        lost = sum(len(without[number][0] - known[number][0]) for number in changed)
        if not won:
            yield Idle(name, len(when[name]), len(numbers), len(changed), lost)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--in", dest="part", default="", help="a part of pipeline.extract, such as people.told")
    parser.add_argument("--most", type=int, default=100, help="articles that are read again for a rule, at most")
    args = parser.parse_args()
    cases = [case for file in sorted(args.gold.glob("*/*/gold.json")) for case in gold_articles(file)]
    if not cases:
        parser.error(f"{args.gold} holds no hands with pages and their gold, such as tests/gold")
    if not (functions := rules(args.part)):
        parser.error(f"pipeline.extract has no part {args.part!r}; it has, for one, people.told")
    sys.stdout.write(f"{'asked':>6} {'answers':>7} {'changes':>7} {'lost by it':>10}  rule\n")
    for rule in idle(cases, functions, args.most):
        sys.stdout.write(f"{rule.asked:6} {rule.answers:7} {rule.changes:7} {rule.lost:10}  {rule.rule}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
