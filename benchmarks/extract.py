"""How long quotes and speakers take, as ratios: to the time that lxml needs to parse the page, and by length.

    python benchmarks/extract.py [PAGE ...] [--json]

PAGE is an HTML file, plain or gzip-compressed; without any, the pages of the bundled sample, which are far smaller than
those that papers publish. Of each page are measured, in this one process, warm, best of REPEATS: `lxml.html` parsing
it; finding the people and the quotes of its articles; all that extraction does with them; and people and quotes again
with every article ten times as long. What is wanted of real pages: `quotes_to_parse` at most 2, and of all pages ten
times the length in at most 11 times the time.
"""

import argparse
import gzip
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import lxml.html

from pipeline.extract import extract
from pipeline.extract.people import find_people
from pipeline.extract.quotes import find_quotes
from pipeline.extract.tokens import tokenize
from pipeline.model import Article, Capture
from pipeline.read import read

SAMPLE = Path(__file__).resolve().parents[1] / "raw" / "kommunposten"
REPEATS = 5
LONGER = 10


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds that a page takes; `longer` is for quotes of its articles at LONGER times their length."""

    page: str
    kilobytes: float
    articles: int
    parse: float
    quotes: float
    extract: float
    longer: float


def best(work: Callable[[], object]) -> float:
    """The least processor time in milliseconds that WORK takes; what was remembered of texts is forgotten each time."""
    times = []
    for _ in range(REPEATS):
        tokenize.cache_clear()
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times) * 1000


def speakers(articles: Sequence[Article]) -> None:
    for article in articles:
        people = find_people(article)
        find_quotes(article, people, [mention for person in people for mention in person.mentions])


def measure(path: Path) -> Timing:
    body = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    page = Capture("bench", None, datetime(2026, 1, 1, tzinfo=UTC), "text/html", body)
    articles = read(page).articles
    longer = [replace(article, blocks=article.blocks * LONGER) for article in articles]
    return Timing(
        page=f"{path.parent.name}/{path.name}",
        kilobytes=len(body) / 1000,
        articles=len(articles),
        parse=best(lambda: lxml.html.fromstring(body)),
        quotes=best(lambda: speakers(articles)),
        extract=best(lambda: [extract(article) for article in articles]),
        longer=best(lambda: speakers(longer)),
    )


def ratios(timings: Sequence[Timing]) -> dict[str, float]:
    """Over all pages: quotes and whole extraction to parsing, milliseconds an article, and growth with length."""
    parse, quotes, whole, longer = (
        sum(getattr(timing, name) for timing in timings) for name in ("parse", "quotes", "extract", "longer")
    )
    articles = sum(timing.articles for timing in timings)
    return {
        "quotes_to_parse": round(quotes / parse, 2),
        "extract_to_parse": round(whole / parse, 2),
        "quotes_ms_an_article": round(quotes / articles, 2),
        "extract_ms_an_article": round(whole / articles, 2),
        f"quotes_at_{LONGER}_times_the_length": round(longer / quotes, 2),
    }


def table(timings: Sequence[Timing]) -> str:
    lines = [f"{'page':36} {'kB':>6} {'articles':>8} {'parse':>8} {'quotes':>8} {'ratio':>6} {'extract':>8} {'x10':>6}"]
    lines += (
        f"{each.page[-36:]:36} {each.kilobytes:6.1f} {each.articles:8} {each.parse:8.2f} {each.quotes:8.2f}"
        f" {each.quotes / each.parse:6.2f} {each.extract:8.2f} {each.longer / each.quotes:6.2f}"
        for each in timings
    )
    return "\n".join([*lines, *(f"{name:36} {value}" for name, value in ratios(timings).items())])


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("pages", nargs="*", type=Path)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    measured = [measure(path) for path in args.pages or sorted(SAMPLE.glob("*/page.html"))]
    timings = [timing for timing in measured if timing.articles]
    if not timings:
        parser.error("none of these pages holds an article")
    if args.json:
        said = json.dumps({"ratios": ratios(timings), "pages": [asdict(each) for each in timings]}, indent=1)
    else:
        said = table(timings)
    sys.stdout.write(said + "\n")


if __name__ == "__main__":
    main()
