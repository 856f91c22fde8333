"""Pages read, and extracted from, without a project: for scripts, for scoring, for a look at one page."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pipeline.errors import TalstreckError
from pipeline.extract import extract
from pipeline.extract.jsonlines import as_json as facts_as_json
from pipeline.harvest.files import read_file, required
from pipeline.harvest.sources import ONE_OFF
from pipeline.model import Capture, Facts, Issue, Reading, Severity
from pipeline.read import as_json, read
from pipeline.read.textlines import as_text
from pipeline.taggers import EMBEDDED, Chosen


def readings(paths: Sequence[Path]) -> Iterator[tuple[Path, str | None, Reading]]:
    """Each file with its address, where it states one, and all it holds.

    A file that is empty, damaged or no page gives a reading with an issue and no article, and a TalstreckError at the
    end. Raises UsageError, before anything is read, for a path that is not there.
    """
    required(paths)
    failed = []
    for path in paths:
        found = list(read_file(path, ONE_OFF))
        parts = [read(page) for page in found if isinstance(page, Capture)]
        articles = tuple(article for part in parts for article in part.articles)
        issues = tuple(item for item in found if isinstance(item, Issue))
        url = next((page.url for page in found if isinstance(page, Capture)), None)
        if any(issue.severity is Severity.ERROR for issue in issues):
            failed.append(str(path))
        yield path, url, Reading(articles, issues + tuple(issue for part in parts for issue in part.issues))
    if failed:
        raise TalstreckError(f"{len(failed)} of {len(paths)} files could not be read: {', '.join(failed)}")


def reading_lines(paths: Sequence[Path], *, as_lines: bool) -> Iterator[str]:
    """The articles block by block: a JSON line a file, or text for a person."""
    for path, url, reading in readings(paths):
        if as_lines:
            yield json.dumps(as_json(str(path), reading, url), ensure_ascii=False)
        else:
            yield from as_text(path, reading)


def facts_lines(paths: Sequence[Path], chosen: Chosen = EMBEDDED, *, as_lines: bool) -> Iterator[str]:
    """The articles and what they say, with names by the chosen tagger: a JSON line a file, or text for a person."""
    for path, url, reading in readings(paths):
        if not as_lines:
            yield from as_text(path, reading, lambda article: _facts(extract(article, chosen.tagger)))
            continue
        page: dict[str, Any] = as_json(str(path), reading, url)
        for plain, article in zip(page["articles"], reading.articles, strict=True):
            plain |= facts_as_json(extract(article, chosen.tagger))
        yield json.dumps(page, ensure_ascii=False)


def _facts(facts: Facts) -> Iterator[str]:
    for quote in facts.quotes:
        who = quote.speaker.name if quote.speaker else "?"
        standing = ", ".join(word for word in (quote.role, quote.organization_name, quote.party) if word)
        yield f"  {quote.kind:15} {who}{f' ({standing})' if standing else ''}: {quote.text}"
    for entity in sorted({mention.entity for mention in facts.mentions}, key=lambda each: (each.type, each.name)):
        yield f"  {entity.type:15} {entity.name}{f' ({entity.code})' if entity.code else ''}"
    for ranking in facts.rankings:
        yield f"  ranking         {ranking.title}, {ranking.year}, {ranking.publisher_name}"
        for entry in ranking.entries:
            yield f"  {entry.rank or '–':>15} {entry.name} {'' if entry.score is None else entry.score}"
    for figure in facts.figures:
        yield f"  figure          {figure.text}: {figure.value:g} {figure.unit or ''}"
