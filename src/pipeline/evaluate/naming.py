"""Measures of what a page says of its article, and of who and what is named in it."""

from pipeline.evaluate.compare import key
from pipeline.evaluate.found import Found
from pipeline.evaluate.gold import Case, GoldName
from pipeline.evaluate.score import Score
from pipeline.warehouse.store import Row

_METADATA = {"published": "published_on", "byline": "byline", "lede": "lede"}
_COMPARED = 55  # characters of a lede or byline that must agree: pages cut them short
_LISTS = {
    "person": "persons",
    "organization": "organizations",
    "municipality": "municipalities",
    "region": "regions",
    "work": "works",
}
_CODED = frozenset({"municipality", "region"})


def measure_metadata(score: Score, case: Case, found: Found) -> None:
    """Judge date, byline and lede, where the gold states them."""
    for field, column in _METADATA.items():
        if not (stated := getattr(case.article, field)):
            continue
        said = str(found.article.get(column) or "")
        one, other = key(stated)[:_COMPARED], key(said)[:_COMPARED]
        right = bool(other) and (one.startswith(other) or other.startswith(one))
        score.judge(f"article.{field}", right)
        if not right:
            score.miss(case.name, field, f"{stated[:60]!r} got {said[:60]!r}")


def measure_names(score: Score, case: Case, found: Found) -> None:
    """Count the entities of each type: each once an article, municipalities and regions by their codes."""
    for kind, field in _LISTS.items():
        wanted = {_identity(kind, name) for name in getattr(case.article, field)}
        named = {_identity(kind, row) for row in found.names if row["type"] == kind}
        score.count(f"entities.{kind}", right=len(wanted & named), found=len(named), wanted=len(wanted))
        for identity in sorted(wanted - named):
            score.miss(case.name, f"{kind} missed", identity)
        for identity in sorted(named - wanted):
            score.miss(case.name, f"{kind} not in gold", identity)


def _identity(kind: str, named: GoldName | Row) -> str:
    name, code = (named.name, named.code) if isinstance(named, GoldName) else (named["name"], named["code"])
    return code if kind in _CODED and code else key(name)
