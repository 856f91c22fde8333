"""Gold: what a person says that articles say, read from JSON files and checked.

A file holds `articles`, each with a `title` and any of the lists below; what else stands there is not measured.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator, model_validator

from pipeline.errors import UsageError


class _Stated(BaseModel):
    model_config = ConfigDict(frozen=True)


class GoldQuote(_Stated):
    """Direct speech; `speaker` is the full name. A party or cue that is not stated is not measured."""

    text: str
    speaker: str | None = None
    role: str | None = None
    organization: str | None = None
    party: str | None = None
    kind: str | None = None
    cue: str | None = None


class GoldStatement(_Stated):
    """Indirect speech."""

    text: str
    speaker: str | None = None


class GoldName(_Stated):
    """An entity, by its code where it has one."""

    name: str
    code: str | None = None


class GoldRow(_Stated):
    """A row of a ranking. A score or earlier rank that is not stated is not measured."""

    rank: int
    name: str
    code: str | None = None
    score: float | None = None
    previous_rank: int | None = None


_CELLS = ("rank", "name", "score", "previous_rank")


class GoldRanking(_Stated):
    """A ranking and its rows: `typed`, or where there are none `rows` of texts: rank, name, score, earlier rank."""

    year: int | None = None
    publisher: str | None = None
    entries: tuple[GoldRow, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _named(cls, stated: Any) -> Any:
        if not isinstance(stated, dict):
            return stated
        rows = stated.get("typed") or stated.get("rows") or ()
        named = [dict(zip(_CELLS, row, strict=False)) if isinstance(row, list) else row for row in rows]
        return stated | {"entries": named}


class GoldFigure(_Stated):
    """A numeric statement; of a range ("1–3", or a list) the first value counts."""

    text: str
    value: float

    @field_validator("value", mode="before")
    @classmethod
    def _first(cls, value: object) -> object:
        if isinstance(value, list):
            return value[0] if value else None
        return value.partition("–")[0] if isinstance(value, str) else value


class GoldArticle(_Stated):
    """An article. `lede`, `byline` and `published` (an ISO date) are measured where they are stated."""

    title: str
    published: str | None = None
    byline: str | None = None
    lede: str | None = None
    quotes: tuple[GoldQuote, ...] = ()
    indirect: tuple[GoldStatement, ...] = ()
    persons: tuple[GoldName, ...] = ()
    organizations: tuple[GoldName, ...] = ()
    municipalities: tuple[GoldName, ...] = ()
    regions: tuple[GoldName, ...] = ()
    works: tuple[GoldName, ...] = ()
    rankings: tuple[GoldRanking, ...] = ()
    figures: tuple[GoldFigure, ...] = ()


class Case(NamedTuple):
    """A gold article, with the name of the file or folder it comes from."""

    name: str
    article: GoldArticle


def gold_cases(paths: Iterable[Path]) -> Iterator[Case]:
    """The articles of gold files, and of all such files anywhere in folders, in the order of the paths.

    In a folder, JSON files of another form are passed over. Raises UsageError for a path that is not there, holds no
    gold, or holds what cannot be measured.
    """
    for path in paths:
        cases = [case for file in _files(path) for case in _cases(file)]
        if not cases:
            raise UsageError(f"{path} holds no gold: a JSON file with a list `articles`, or a folder of such files")
        yield from cases


def _files(path: Path) -> list[Path]:
    if not path.exists():
        raise UsageError(f"{path} is not there")
    return sorted(path.rglob("*.json")) if path.is_dir() else [path]


def _cases(file: Path) -> Iterator[Case]:
    try:
        data: Any = json.loads(file.read_text("utf-8"))
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{file} is no JSON in UTF-8: {error}") from error
    name = file.parent.name if file.name == "gold.json" else file.stem
    articles = data.get("articles") if isinstance(data, dict) else None
    for number, stated in enumerate(articles if isinstance(articles, list) else (), start=1):
        try:
            yield Case(name, GoldArticle.model_validate(stated))
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"])) or "all of it"
            raise UsageError(f"{file}: article {number}: {where}: {first['msg']}") from error
