"""What the clues to somebody's house are worth, from `house_weights.csv`; HOUSES.md tells what it has learnt from."""

from functools import cache

from pipeline.reference.tables import rows


@cache
def house_weights() -> dict[str, float]:
    """The weight of each clue, by its words: above 0 speaks for an option, below against it."""
    return {row["clue"]: float(row["weight"]) for row in rows("house_weights.csv")}
