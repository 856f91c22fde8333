"""Who holds which position by sentences that newspapers printed: what was reached there is not lost again.

`positions.csv` says for sentences of the web news corpus (klintan/swedish-ner-corpus, CC BY 4.0), each that names a
person and an organisation, what a careful reader takes from it: `sentence` counts from 0 in its `part`; a row without a
person tells that nobody has a position there. The sentences themselves stay where they are.
"""

import csv
import html
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

import pytest

from pipeline.extract import extract
from pipeline.model import Capture
from pipeline.read import read

WANTED = Path(__file__).parent / "positions.csv"
PAGE = (
    "<html><head><title>Nytt om frågan</title></head><body><article><h1>Nytt om frågan</h1>"
    "<p>Frågan har väckt känslor under veckan, och många har väntat på ett besked.</p><p>{}</p></article></body></html>"
)
Told = dict[str, tuple[str, str]]


def sentences(path: Path) -> Iterator[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    for full, group in groupby(lines, key=lambda line: bool(line.strip())):
        if full:
            yield spelled(" ".join(line.split("\t")[0] for line in group))


def spelled(words: str) -> str:
    """A sentence from its words as it was printed, without spaces inside brackets and before marks."""
    text = re.sub(r" ([.,!?:;)\]])|([(\[]) ", lambda match: match[1] or match[2], words)
    return re.sub(r"([”\"]) ([^”\"]*) ([”\"])", r"\1\2\3", text)


def told(sentence: str) -> Told:
    page = PAGE.format(html.escape(sentence)).encode()
    (article,) = read(Capture("a", None, datetime(2026, 1, 1, tzinfo=UTC), "text/html", page)).articles
    held = ((p.person.name, p.role or "", p.organization_name or "") for p in extract(article).positions)
    return {name: (role, organization) for name, role, organization in held if role or organization}


@pytest.fixture(scope="module")
def compared(shared: Path) -> list[tuple[Told, Told]]:
    """What is wanted and what is found, sentence by sentence."""
    wanted: dict[tuple[str, int], Told] = defaultdict(dict)
    with WANTED.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            positions = wanted[row["part"], int(row["sentence"])]
            if row["person"]:
                positions[row["person"]] = (row["role"], row["organization"])
    texts = {part: list(sentences(shared / "ner" / f"webbnyheter-{part}.tsv")) for part in ("train", "dev")}
    return [(positions, told(texts[part][number])) for (part, number), positions in wanted.items()]


@pytest.mark.parametrize(("field", "floor"), [(0, 0.93), (1, 0.87)], ids=["role", "organization"])
def test_roles_and_organizations_of_real_sentences(compared: list[tuple[Told, Told]], field: int, floor: float) -> None:
    def facts(positions: Told) -> set[tuple[str, str]]:
        return {(name, held[field].casefold()) for name, held in positions.items() if held[field]}

    right = sum(len(facts(wanted) & facts(found)) for wanted, found in compared)
    missed = [facts(wanted) - facts(found) for wanted, found in compared]
    added = [facts(found) - facts(wanted) for wanted, found in compared]
    precision = right / (right + sum(map(len, added)))
    recall = right / (right + sum(map(len, missed)))
    assert min(precision, recall) >= floor, f"precision {precision:.3f} recall {recall:.3f}: {missed} {added}"
