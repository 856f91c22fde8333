"""Build the reference data that ships with the package from a folder of gathered facts.

    python tools/build_reference.py FACTS [--out src/pipeline/reference]

FACTS holds municipalities.csv, counties.csv, parties.csv, agencies.csv, localities.csv, countries.csv,
organisations_nsi.csv, given_names.csv and surnames.csv, as `src/pipeline/reference/SOURCES.md` describes them.
The same facts give the same files, byte for byte.
"""

import argparse
import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

OUT = Path(__file__).resolve().parents[1] / "src" / "pipeline" / "reference"
LEAST_BEARERS = 50
COMMON_SHARE = 0.1
ABROAD = "Svenska utlandsmyndigheter"

Row = dict[str, str]


def municipalities(rows: Iterable[Row]) -> Iterator[Row]:
    for row in sorted(rows, key=lambda r: r["code"]):
        yield {
            "code": row["code"],
            "name": row["name"],
            "official_name": row["name_official"],
            "alt_names": row["alt_names"],
            "county_code": row["county_code"],
            "region_name": row["region_name"],
            "seat": row["seat"],
            "wikidata_id": row["wikidata"],
            "population": row["population"],
        }


def counties(rows: Iterable[Row]) -> Iterator[Row]:
    for row in sorted(rows, key=lambda r: r["code"]):
        yield {
            "code": row["code"],
            "name": row["name"],
            "letter": row["letter"],
            "region_name": row["region_name"],
            "seat": row["residence_city"],
            "wikidata_id": row["wikidata_county"],
        }


def parties(rows: Iterable[Row]) -> Iterator[Row]:
    for row in rows:
        others = [n for n in (row["name_full"], *row["other_names"].split(";")) if n and n != row["name"]]
        yield {
            "abbreviation": row["abbreviation"],
            "name": row["name"],
            "other_names": ";".join(dict.fromkeys(others)),
            "in_riksdag": "1" if row["status"] == "riksdag" else "0",
            "wikidata_id": row["wikidata"],
        }


def agencies(rows: Iterable[Row]) -> Iterator[Row]:
    """Swedish agencies and courts at home: the active, and of the former those that Wikidata knows."""
    for row in sorted(rows, key=lambda r: r["name"]):
        embassy = row["name"].startswith("Sveriges ") and row["active"] != "1"
        abroad = row["group"] == ABROAD or embassy
        if abroad or "(" in row["name"] or not (row["active"] == "1" or row["wikidata"]):
            continue
        yield {
            "name": row["name"],
            "short_names": row["short_names"],
            "other_names": row["other_names"],
            "active": row["active"],
            "wikidata_id": row["wikidata"],
        }


def localities(rows: Iterable[Row]) -> Iterator[Row]:
    for row in sorted(rows, key=lambda r: r["code"]):
        yield {
            "code": row["code"],
            "name": row["name"],
            "aliases": row["aliases"],
            "municipality_code": row["mun_code"],
            "population": row["population"],
            "wikidata_id": row["wikidata"],
        }


def countries(rows: Iterable[Row]) -> Iterator[Row]:
    for row in sorted(rows, key=lambda r: r["country"]):
        yield {
            "name": row["country"],
            "alt_names": row["alternative_name"],
            "capital": row["capital"],
            "iso_code": row["iso_code"],
        }


def organisations(rows: Iterable[Row]) -> Iterator[Row]:
    for row in sorted(rows, key=lambda r: r["name"]):
        yield {"name": row["name"], "wikidata_id": row["wikidata"]}


def given_names(rows: Iterable[Row]) -> Iterator[Row]:
    """Each name with "F", "M", or "FM" where the rarer sex has at least a tenth of those called by it."""
    bearers: dict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
    for row in rows:
        if int(row["count_any"]) >= LEAST_BEARERS:
            bearers[row["name"]][row["sex"]] = int(row["count_called"]), int(row["count_any"])
    for name in sorted(bearers):
        total = sum(called for called, _ in bearers[name].values())
        column = 0 if total else 1
        counts = {sex: pair[column] for sex, pair in bearers[name].items()}
        least = COMMON_SHARE * sum(counts.values())
        yield {"name": name, "sex": "".join(sorted(sex for sex, count in counts.items() if count >= least))}


def surnames(rows: Iterable[Row]) -> Iterator[Row]:
    for name in sorted(row["name"] for row in rows if int(row["count"]) >= LEAST_BEARERS):
        yield {"name": name}


TABLES = (
    ("municipalities.csv", municipalities),
    ("counties.csv", counties),
    ("parties.csv", parties),
    ("agencies.csv", agencies),
    ("localities.csv", localities),
    ("countries.csv", countries),
    ("organisations_nsi.csv", organisations),
    ("given_names.csv", given_names),
    ("surnames.csv", surnames),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("facts", type=Path)
    parser.add_argument("--out", type=Path, default=OUT)
    args = parser.parse_args()
    for name, table in TABLES:
        with (args.facts / name).open(encoding="utf-8", newline="") as file:
            rows = list(table(csv.DictReader(file)))
        target = args.out / name.replace("_nsi", "")
        with target.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


if __name__ == "__main__":
    main()
