"""Reporting verbs: what tells that somebody is quoted.

`verbs.csv` holds a verb a row: its forms (several of one tense set apart by spaces), the particle that belongs to it
("slår fast"), its kind, and what may follow it in indirect speech: `att`, `om`, `np` (a noun phrase, as in "betonar
vikten av samverkan"), `whom` (who is addressed, before "att": "uppmanar alla kommuner att"), `hur` ("berättar hur
det gick till"), `med` (the reason for an object: "motiverar köpet med att det behövs"), `som` and `predicate` (what an
object is held to be: "beskriver det som unikt", "kallar kravet orimligt"). A `phrase` is a common
verb that reports only with the words of its particle: "är övertygad om att". An editor extends the file by adding rows.

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
    order: "Det går bra, menar hon"), report what was said in the writer's words ("påpekar", "försäkrar"), report
    writing, or say what a document holds ("står det i rapporten"). A `gesture` comes with speech that is marked ("ler
    hon"). `naming` verbs describe, so that marked words behind them are quoted ("kallar det ”en katastrof”"). `stance`
    verbs and `phrase`s report a view. These last three never follow direct speech."""

    SPEECH = "speech"
    REPORT = "report"
    GESTURE = "gesture"
    OPINION = "opinion"
    WRITING = "writing"
    DOCUMENT = "document"
    NAMING = "naming"
    STANCE = "stance"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Verb:
    """`particle` is None for most. `complements` is a subset of att, om, np, whom, hur, med, som, predicate. `count`:
    None if not measured."""

    lemma: str
    kind: VerbKind
    particle: str | None
    complements: frozenset[str]
    count: int | None


@cache
def reporting_verbs() -> Mapping[str, tuple[Verb, ...]]:
    """Finite forms in lower case ("säger", "sade", "sa") with their verbs, those with a particle first."""
    return _forms("present", "past", phrases=False)


@cache
def reporting_infinitives() -> Mapping[str, tuple[Verb, ...]]:
    """Infinitives with their verbs, for "vill hon påminna om"."""
    return _forms("lemma", phrases=False)


@cache
def reporting_phrases() -> Mapping[str, tuple[Verb, ...]]:
    """Finite forms and supines of the verbs that report with fixed words: "är" of "är övertygad om"."""
    return _forms("present", "past", "supine", phrases=True)


@cache
def phrases_led_by() -> Mapping[tuple[str, str], tuple[Verb, ...]]:
    """The same phrases by their verb's form and the first word of what belongs to it, "att" where nothing does."""
    led: dict[tuple[str, str], list[Verb]] = defaultdict(list)
    for form, phrases in reporting_phrases().items():
        for verb in phrases:
            led[form, (verb.particle or "att").split(maxsplit=1)[0]].append(verb)
    return MappingProxyType({key: tuple(verbs) for key, verbs in led.items()})


@cache
def reporting_supines() -> Mapping[str, tuple[Verb, ...]]:
    """Supines with their verbs, for "har hon sagt"."""
    return _forms("supine", phrases=False)


def _forms(*tenses: str, phrases: bool) -> Mapping[str, tuple[Verb, ...]]:
    forms: dict[str, list[Verb]] = defaultdict(list)
    for row in rows("verbs.csv"):
        verb = Verb(
            row["lemma"],
            VerbKind(row["kind"]),
            row["particle"] or None,
            frozenset(row["complement"].split()),
            int(row["count"]) if row["count"] else None,
        )
        if (verb.kind is VerbKind.PHRASE) is not phrases:
            continue
        for tense in tenses:
            for form in row[tense].split():
                forms[form].append(verb)
    return MappingProxyType({form: tuple(sorted(of, key=lambda v: v.particle is None)) for form, of in forms.items()})
