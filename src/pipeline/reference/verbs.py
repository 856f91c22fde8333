"""Reporting verbs: what tells that somebody is quoted.

`verbs.csv` holds a verb a row: its forms (several of one tense set apart by spaces), the particle that belongs to it
("slår fast"), its kind, and what may follow it in indirect speech: `att`, `om`, `np` (a noun phrase, as in "betonar
vikten av samverkan"), `whom` (who is addressed, before "att": "uppmanar alla kommuner att"). An editor extends the file
by adding rows.

The list is general knowledge of the language; `count` was measured: how often the verb reports speech (after a comma
or a mark and before its subject, or between its subject and "att") in 6,885 sentences of Swedish web news of 2012,
klintan/swedish-ner-corpus, CC BY 4.0. Verbs with a particle were not counted.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from pipeline.reference.tables import rows


class VerbKind(StrEnum):
    """What a verb does: report speech, report a view (without marks its clause is indirect speech, whatever its
    order: "Det går bra, menar hon"), report writing, or say what a document holds ("står det i rapporten").
    `stance` verbs report a view and never follow direct speech."""

    SPEECH = "speech"
    OPINION = "opinion"
    WRITING = "writing"
    DOCUMENT = "document"
    STANCE = "stance"


@dataclass(frozen=True, slots=True)
class Verb:
    """`particle` is None for most. `complements` is a subset of att, om, np, whom. `count`: None if not measured."""

    lemma: str
    kind: VerbKind
    particle: str | None
    complements: frozenset[str]
    count: int | None


@cache
def reporting_verbs() -> Mapping[str, tuple[Verb, ...]]:
    """Finite forms in lower case ("säger", "sade", "sa") with their verbs, those with a particle first."""
    return _forms("present", "past")


@cache
def reporting_supines() -> Mapping[str, tuple[Verb, ...]]:
    """Supines with their verbs, for "har hon sagt"."""
    return _forms("supine")


def _forms(*tenses: str) -> Mapping[str, tuple[Verb, ...]]:
    forms: dict[str, list[Verb]] = defaultdict(list)
    for row in rows("verbs.csv"):
        verb = Verb(
            row["lemma"],
            VerbKind(row["kind"]),
            row["particle"] or None,
            frozenset(row["complement"].split()),
            int(row["count"]) if row["count"] else None,
        )
        for tense in tenses:
            for form in row[tense].split():
                forms[form].append(verb)
    return MappingProxyType({form: tuple(sorted(of, key=lambda v: v.particle is None)) for form, of in forms.items()})
