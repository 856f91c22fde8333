"""How long quotes and speakers take, as ratios: to the time that lxml needs to parse the page, and by length.

    python benchmarks/extract.py [PAGE ...] [--json] [--beside-spacy [LABELLED]]

PAGE is an HTML file, plain or gzip-compressed; without any, the pages of the bundled sample, which are far smaller than
those that papers publish. Of each page are measured, in this one process, warm, best of REPEATS: `lxml.html` parsing
it; finding the people and the quotes of its articles; all that extraction does with them, which also reads what the
people are whom nobody quotes; and people and quotes again with every article ten times as long. What is wanted of real
pages: `quotes_to_parse` at most 2, and of all pages ten times the length in at most 11 times the time. Most pages quote
nobody: `quotes_to_parse_where_quoted` is the ratio of those that do.

With --beside-spacy a spaCy pipeline of the same kind (see spacy_pipeline.py) reads the texts of these articles in the
same run, ROUNDS times in turn, and words a second are told of both: all that extraction does against names alone. It
learns from LABELLED (../shared/ner/webbnyheter-dev.tsv where that is there), else from invented sentences. Wanted is
`times_spacy` of at least 3.
"""

import argparse
import gzip
import importlib.util
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import lxml.html

from pipeline.extract import extract
from pipeline.extract.people import bodies_of, find_people
from pipeline.extract.quotes import find_quotes
from pipeline.extract.reading import reading
from pipeline.model import Article, Capture
from pipeline.read import read

SAMPLE = Path(__file__).resolve().parents[1] / "raw" / "kommunposten"
LABELLED = SAMPLE.parents[2] / "shared" / "ner" / "webbnyheter-dev.tsv"
REPEATS, ROUNDS = 5, 15
LONGER = 10


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds that a page takes, and how many quotes its articles have; `longer` is for quotes of its articles at
    LONGER times their length."""

    page: str
    kilobytes: float
    articles: int
    quoted: int
    parse: float
    quotes: float
    extract: float
    longer: float


def best(work: Callable[[], object], repeats: int = REPEATS) -> float:
    """The least processor time in milliseconds that WORK takes."""
    times = []
    for _ in range(repeats):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times) * 1000


def speakers(articles: Sequence[Article]) -> int:
    """Find the people and the quotes of some articles; how many quotes there are."""
    quotes = 0
    for article in articles:
        with reading():  # as extraction reads
            people = find_people(article)
            mentions = [mention for person in people for mention in person.mentions]
            quotes += len(find_quotes(article, people, bodies_of(article, people, mentions)))
    return quotes


def page(path: Path) -> Capture:
    body = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return Capture("bench", None, datetime(2026, 1, 1, tzinfo=UTC), "text/html", body)


def measure(path: Path) -> Timing:
    body = page(path).body
    articles = read(page(path)).articles
    longer = [replace(article, blocks=article.blocks * LONGER) for article in articles]
    return Timing(
        page=f"{path.parent.name}/{path.name}",
        kilobytes=len(body) / 1000,
        articles=len(articles),
        quoted=speakers(articles),
        parse=best(lambda: lxml.html.fromstring(body)),
        quotes=best(lambda: speakers(articles)),
        extract=best(lambda: [extract(article) for article in articles]),
        longer=best(lambda: speakers(longer)),
    )


def ratios(timings: Sequence[Timing]) -> dict[str, float]:
    """Over all pages: quotes and whole extraction to parsing, milliseconds an article, and growth with length."""
    quoted = [timing for timing in timings if timing.quoted]
    parse, quotes, whole, longer = (
        sum(getattr(timing, name) for timing in timings) for name in ("parse", "quotes", "extract", "longer")
    )
    articles = sum(timing.articles for timing in timings)
    return {
        "quotes_to_parse": round(_to_parse(timings), 2),
        **({"quotes_to_parse_where_quoted": round(_to_parse(quoted), 2)} if quoted else {}),
        "extract_to_parse": round(whole / parse, 2),
        "quotes_ms_an_article": round(quotes / articles, 2),
        "extract_ms_an_article": round(whole / articles, 2),
        f"quotes_at_{LONGER}_times_the_length": round(longer / quotes, 2),
    }


def _to_parse(timings: Sequence[Timing]) -> float:
    return sum(timing.quotes for timing in timings) / sum(timing.parse for timing in timings)


def beside_spacy(paths: Sequence[Path], labelled: Path | None) -> dict[str, float]:
    """Words a second of extraction and of the pipeline, on the articles of these pages taken together."""
    from spacy_pipeline import trained

    nlp = trained(labelled)
    articles = [article for path in paths for article in read(page(path)).articles]
    words = sum(len(article.text.split()) for article in articles)
    ours = theirs = float("inf")
    for _ in range(ROUNDS):  # in turn, so that a busy moment of the machine hits both
        ours = min(ours, best(lambda: [extract(article) for article in articles], 1))
        theirs = min(theirs, best(lambda: list(nlp.pipe([article.text for article in articles])), 1))
    return {
        "extract_words_a_second": round(words / ours * 1000),
        "spacy_words_a_second": round(words / theirs * 1000),
        "times_spacy": round(theirs / ours, 2),
    }


def table(timings: Sequence[Timing], more: Mapping[str, float]) -> str:
    lines = [
        f"{'page':36} {'kB':>6} {'articles':>8} {'quoted':>6} {'parse':>8} {'quotes':>8} {'ratio':>6} {'extract':>8}"
        f" {'x10':>6}"
    ]
    lines += (
        f"{each.page[-36:]:36} {each.kilobytes:6.1f} {each.articles:8} {each.quoted:6} {each.parse:8.2f}"
        f" {each.quotes:8.2f} {each.quotes / each.parse:6.2f} {each.extract:8.2f} {each.longer / each.quotes:6.2f}"
        for each in timings
    )
    return "\n".join([*lines, *(f"{name:36} {value}" for name, value in {**ratios(timings), **more}.items())])


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("pages", nargs="*", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--beside-spacy", nargs="?", type=Path, const=LABELLED, metavar="LABELLED")
    args = parser.parse_args()
    if args.beside_spacy and importlib.util.find_spec("spacy") is None:
        parser.error("--beside-spacy needs spaCy: pip install 'talstreck[spacy]', or make taggers in a checkout")
    if missing := next((path for path in args.pages if not path.is_file()), None):
        parser.error(f"{missing}: there is no such page")
    pages = args.pages or sorted(SAMPLE.glob("*/page.html"))
    measured = [measure(path) for path in pages]
    timings = [timing for timing in measured if timing.articles]
    if not timings:
        parser.error("none of these pages holds an article")
    labelled = args.beside_spacy if args.beside_spacy and args.beside_spacy.is_file() else None
    more = beside_spacy(pages, labelled) if args.beside_spacy else {}
    if args.json:
        said = json.dumps(
            {"ratios": {**ratios(timings), **more}, "pages": [asdict(each) for each in timings]}, indent=1
        )
    else:
        said = table(timings, more)
    sys.stdout.write(said + "\n")


if __name__ == "__main__":
    main()
