"""How well and how fast pages are read, beside the best-known readers, in one run.

    python benchmarks/reading [FOLDER] [--rounds N] [--json]

FOLDER holds pages and their gold (`gold.json`, `archives/gold.json`); without it, the folder `shared/pages` beside the
checkout. Every reader reads every page once to be scored. Then all of them read the pages of the set `body` again, in
turn, N times (5), in this one process on one core; the pages a second are those of the median round, and beside them
stand how many times as fast that is as trafilatura with its default settings, and as the two parsers alone. A reader
that is not installed is left out, with the command that installs it.
"""

import argparse
import json
import sys
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from pages import Page, load
from readers import READERS, Reader
from scores import Scores, body, parts, posts

BESIDE = Path(__file__).resolve().parents[3] / "shared" / "pages"
TIMED = "body"
COLUMNS = ("body", "swedish", "paragraphs", "sub-headings", "captions found", "captions leaked", "posts found",
           "posts whole", "pages/s", "x trafilatura", "x lexbor", "x lxml")  # fmt: skip
NEEDS = {"paragraphs": "paragraph", "sub-headings": "heading", "captions found": "caption"}


def installed() -> list[Reader]:
    for reader in READERS:
        if not reader.installed:
            sys.stderr.write(f"{reader.name} is left out; to have it: pip install '{reader.package}'\n")
    return [reader for reader in READERS if reader.installed]


def score(reader: Reader, pages: Sequence[Page]) -> Scores:
    """What a reader gets right, by the names of COLUMNS; nothing of parts that it does not tell apart."""
    if reader.say is None:
        return {}
    pairs = [(page, reader.say(page)) for page in pages]
    of = {kind: [(page.gold, said) for page, said in pairs if page.kind == kind] for kind in {p.kind for p in pages}}
    found: Scores = {kind: body(of[kind]) for kind in ("body", "swedish") if kind in of}
    found |= parts(of["structure"]) if "structure" in of and reader.parts else {}
    found |= posts(of["archives"]) if "archives" in of else {}
    return {name: value for name, value in found.items() if NEEDS.get(name, "") in ("", *reader.parts)}


def seconds(readers: Sequence[Reader], pages: Sequence[Page], rounds: int) -> dict[str, float]:
    """The seconds that the median round of each reader takes."""
    spent: dict[str, list[float]] = {reader.name: [] for reader in readers}
    for _ in range(rounds):
        for reader in readers:
            began = time.process_time()
            for page in pages:
                reader.run(page)
            spent[reader.name].append(time.process_time() - began)
    return {name: median(each) for name, each in spent.items()}


def speeds(spent: dict[str, float], pages: int) -> dict[str, Scores]:
    """Pages a second, and how many times as fast that is as others."""
    beside = {"x trafilatura": "trafilatura", "x lexbor": "lexbor, parsing alone", "x lxml": "lxml, parsing alone"}
    return {
        name: {"pages/s": pages / took} | {key: spent[other] / took for key, other in beside.items() if other in spent}
        for name, took in spent.items()
    }


def table(rows: dict[str, Scores]) -> str:
    lines = ["| reader | " + " | ".join(COLUMNS) + " |", "|---" * (len(COLUMNS) + 1) + "|"]
    lines += [
        f"| {name} | " + " | ".join(_cell(key, row.get(key)) for key in COLUMNS) + " |" for name, row in rows.items()
    ]
    return "\n".join(lines) + "\n"


def _cell(name: str, value: float | None) -> str:
    if value is None:
        return "–"
    if name in ("captions found", "captions leaked", "posts found", "posts whole"):
        return f"{100 * value:.0f} %"
    return f"{value:.0f}" if name == "pages/s" else f"{value:.2f}" if name.startswith("x ") else f"{value:.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="benchmarks/reading", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=BESIDE)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    args = parser.parse_args()
    try:
        pages = load(args.folder)
    except FileNotFoundError as missing:
        sys.exit(f"there are no pages with gold at {args.folder} ({missing.filename} is missing): give their folder")
    warnings.simplefilter("ignore")  # what other readers warn of
    readers = installed()
    rows = {reader.name: score(reader, pages) for reader in readers}
    timed = [page for page in pages if page.kind == TIMED]
    for name, found in (speeds(seconds(readers, timed, args.rounds), len(timed)) if timed else {}).items():
        rows[name] |= found
    sys.stdout.write(json.dumps(rows, indent=2) + "\n" if args.json else table(rows))


if __name__ == "__main__":
    main()
