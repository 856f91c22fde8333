"""What points to an organisation that is not named there: "förbundets jurist", "vd:n", "juryns motivering"."""

from dataclasses import dataclass

# The noun of a pointer from an officer of a municipality whose title tells of none.
TOWN = "-"
# The noun for who gives a prize, of whatever kind: "juryns motivering".
AWARDER = "juryn"


@dataclass(frozen=True, slots=True)
class Pointer:
    """What points to an organisation that is not named there: the noun "förbundet", or "" where but a role in definite
    form does ("vd:n"), at offset `char`. `title`: the noun is but part of a title ("förbundsordföranden")."""

    noun: str
    char: int
    title: bool = False
