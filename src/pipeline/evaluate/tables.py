"""Measures of rankings and figures."""

from pipeline.evaluate.compare import key, overlap, pairs
from pipeline.evaluate.found import Found
from pipeline.evaluate.gold import Case, GoldFigure, GoldRow
from pipeline.evaluate.score import Score
from pipeline.warehouse.store import Row

_SAME = 1e-6  # two numbers that differ by less are one
_SAME_FIGURE = 0.4
_VALUE_ALONE = 0.2  # likeness of two figures that share the value and no word


def measure_rankings(score: Score, case: Case, found: Found) -> None:
    """Count rankings and their rows, right where rank, name or code, score and earlier rank are; judge year and
    publisher."""
    gold, rankings = case.article.rankings, found.rankings
    score.count("rankings", right=min(len(gold), len(rankings)), found=len(rankings), wanted=len(gold))
    wanted, left, right = [row for ranking in gold for row in ranking.entries], list(found.entries), 0
    for row in wanted:
        entry = next((each for each in left if _agrees(row, each)), None)
        if entry is not None:
            left.remove(entry)
            right += 1
        else:
            wrong = (row.rank, row.code or key(row.name), row.score, row.previous_rank)
            score.miss(case.name, "ranking row missed", str(wrong))
    score.count("ranking rows", right=right, found=len(found.entries), wanted=len(wanted))
    for ranking, said in zip(gold, rankings, strict=False):
        _judge(score, case.name, "year", ranking.year, said["year"])
        _judge(score, case.name, "publisher", ranking.publisher, said["publisher_name"])


def measure_figures(score: Score, case: Case, found: Found) -> None:
    """Count figures, right where the value is and some of the words are."""
    gold, rows = case.article.figures, found.figures
    right = len(pairs(gold, rows, _likeness, _SAME_FIGURE))
    score.count("figures", right=right, found=len(rows), wanted=len(gold))


def _agrees(row: GoldRow, entry: Row) -> bool:
    named = row.code == entry["code"] if row.code else key(row.name) == key(entry["name"])
    scored = row.score is None or (entry["score"] is not None and abs(entry["score"] - row.score) < _SAME)
    ranked_before = row.previous_rank is None or row.previous_rank == entry["previous_rank"]
    return entry["rank"] == row.rank and named and scored and ranked_before


def _judge(score: Score, case: str, field: str, stated: int | str | None, said: int | str | None) -> None:
    if stated is None:
        return
    right = key(str(stated)) == key(str(said))
    score.judge(f"ranking.{field}", right)
    if not right:
        score.miss(case, f"ranking {field}", f"{stated!r} got {said!r}")


def _likeness(gold: GoldFigure, row: Row) -> float:
    if abs(gold.value - row["value"]) >= _SAME:
        return 0.0
    return _VALUE_ALONE + overlap(gold.text, row["text"])
