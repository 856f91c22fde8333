"""A warehouse against hand-made gold: the figures, and what fell short."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.evaluate.compare import key
from pipeline.evaluate.found import Found, found, titles
from pipeline.evaluate.gold import Case, gold_cases
from pipeline.evaluate.naming import measure_metadata, measure_names
from pipeline.evaluate.score import Figures, Miss, Score
from pipeline.evaluate.speech import measure_speech, paired_quotes
from pipeline.evaluate.tables import measure_figures, measure_rankings
from pipeline.warehouse.store import Connection, read_warehouse


@dataclass(frozen=True, slots=True)
class Evaluation:
    """`figures` by the name of the measure: precision, recall, f1, wanted and found, or accuracy and wanted. Shares
    are 0 to 1. `misses` are what fell short, in the order of the gold."""

    figures: Figures
    misses: tuple[Miss, ...]

    def lines(self, *, as_json: bool, errors: bool) -> Iterator[str]:
        """The figures as a table or as JSON; with `errors` also what fell short."""
        if as_json:
            told = {"figures": self.figures, "errors": [miss._asdict() for miss in self.misses]}
            yield json.dumps(told if errors else self.figures, indent=1, ensure_ascii=False)
            return
        for name, figures in self.figures.items():
            yield f"{name:24} " + "  ".join(f"{measure} {_shown(value)}" for measure, value in figures.items())
        for miss in self.misses if errors else ():
            yield f"  {miss.case:28} {miss.what:20} {miss.detail}"


def evaluate(warehouse: Path, gold: Iterable[Path]) -> Evaluation:
    """Compare what the warehouse says with gold files or folders of them.

    Articles are paired by title. What the warehouse holds beyond the gold is not counted; of an article that it lacks
    all facts count as missed. Raises UsageError for what is no gold, TalstreckError for what is no warehouse.
    """
    cases = list(gold_cases(gold))
    score = Score()
    with read_warehouse(warehouse) as con:
        there = _there(con, cases)
        for case in cases:
            _measure(score, case, _best(case, there.get(key(case.article.title), [])))
    return Evaluation(score.figures(), tuple(score.misses))


def _there(con: Connection, cases: Sequence[Case]) -> dict[str, list[Found]]:
    """What the warehouse holds of the articles of the gold, by their titles as compared."""
    by_title = titles(con)
    held: dict[str, list[Found]] = {title: [] for case in cases if (title := key(case.article.title)) in by_title}
    for each in found(con, [article for title in held for article in by_title[title]]):
        held[key(each.article["title"])].append(each)
    return held


def _best(case: Case, articles: Sequence[Found]) -> Found:
    """Of several articles of the same title, the one whose quotes agree best with the gold."""

    def agreement(each: Found) -> int:
        return 2 * len(paired_quotes(case, each)) - len(each.direct)

    if len(articles) < 2:
        return next(iter(articles), Found({}))
    return max(articles, key=agreement)


def _measure(score: Score, case: Case, each: Found) -> None:
    there = int(bool(each.article))
    score.count("articles", right=there, found=there, wanted=1)
    if not there:
        score.miss(case.name, "article missing", case.article.title)
    measure_metadata(score, case, each)
    measure_speech(score, case, each)
    measure_names(score, case, each)
    measure_rankings(score, case, each)
    measure_figures(score, case, each)


def _shown(value: float) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)
