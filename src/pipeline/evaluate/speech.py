"""Measures of direct and indirect speech."""

from pipeline.evaluate.compare import Pair, alike, key, overlap, pairs
from pipeline.evaluate.found import Found
from pipeline.evaluate.gold import Case, GoldQuote
from pipeline.evaluate.score import Score
from pipeline.warehouse.store import Row

SAME_QUOTE = 0.8  # least share of words in common for two texts to be taken for one quote
SAME_STATEMENT = 0.5
_COLUMNS = {
    "speaker": "speaker_name",
    "role": "role",
    "organization": "organization_name",
    "party": "party",
    "kind": "kind",
    "cue": "cue",
}
_ONLY_WHERE_STATED = ("party", "cue")
_DESCRIBED = ("role", "organization")


def paired_quotes(case: Case, found: Found) -> list[Pair]:
    """The direct quotes of the gold with those found that share most of their words."""

    def likeness(gold: GoldQuote, row: Row) -> float:
        return overlap(gold.text, row["text"], SAME_QUOTE)

    return pairs(case.article.quotes, found.direct, likeness, SAME_QUOTE)


def measure_speech(score: Score, case: Case, found: Found) -> None:
    """Count quotes found, found to the character, and with the right speaker; judge what is said of each."""
    gold = case.article.quotes
    paired = paired_quotes(case, found)
    exact = [Pair(i, j) for i, j in paired if key(gold[i].text) == key(found.direct[j]["text"])]
    full = [(i, j) for i, j in exact if key(gold[i].speaker) == key(found.direct[j]["speaker_name"])]
    for name, right in (("overlap", paired), ("exact", exact), ("exact+speaker", full)):
        score.count(f"quotes.{name}", right=len(right), found=len(found.direct), wanted=len(gold))
    for i, j in paired:
        _judge(score, case.name, gold[i], found.direct[j])
    _note(score, case, found, paired, set(exact))
    _measure_indirect(score, case, found)


def _judge(score: Score, case: str, gold: GoldQuote, row: Row) -> None:
    for field, column in _COLUMNS.items():
        stated, said = getattr(gold, field), row[column]
        if stated is None and (said is None or field in _ONLY_WHERE_STATED):
            continue
        right = key(stated) == key(said) or (field in _DESCRIBED and alike(stated, said))
        score.judge(f"quote.{field}", right)
        if field == "organization" and said is not None:
            score.judge(f"quote.{field} {row['organization_basis']}", right)
        if not right:
            score.miss(case, f"quote {field}", f"{stated!r} got {said!r} in {gold.text[:60]!r}")


def _note(score: Score, case: Case, found: Found, paired: list[Pair], exact: set[Pair]) -> None:
    gold = case.article.quotes
    met, used = {pair.gold for pair in paired}, {pair.found for pair in paired}
    for i, quote in enumerate(gold):
        if i not in met:
            score.miss(case.name, "quote missed", quote.text[:90])
    for j, row in enumerate(found.direct):
        if j not in used:
            score.miss(case.name, "quote not in gold", row["text"][:90])
    for i, j in paired:
        if (i, j) not in exact:
            wanted, got = gold[i].text, found.direct[j]["text"]
            score.miss(case.name, "quote span", f"{wanted[:40]!r}..{wanted[-30:]!r} got ..{got[-30:]!r}")


def _measure_indirect(score: Score, case: Case, found: Found) -> None:
    gold, rows = case.article.indirect, found.indirect
    paired = pairs(gold, rows, lambda stated, row: overlap(stated.text, row["text"], SAME_STATEMENT), SAME_STATEMENT)
    right = sum(key(gold[i].speaker) == key(rows[j]["speaker_name"]) for i, j in paired)
    score.count("indirect+speaker", right=right, found=len(rows), wanted=len(gold))
