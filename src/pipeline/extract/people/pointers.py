"""What points to an organisation that is not named there: "förbundets jurist", "juryns motivering"."""

from dataclasses import dataclass

# The noun for who gives a prize, of whatever kind: "juryns motivering".
AWARDER = "juryn"
# The noun for an agency, whose name need not tell that it is one: "Digg".
AGENCY = "myndigheten"


@dataclass(frozen=True, slots=True)
class Pointer:
    """What points to an organisation that is not named there: the noun "förbundet", at offset `char`. `title`: the noun
    is but part of a title ("förbundsordföranden")."""

    noun: str
    char: int
    title: bool = False
