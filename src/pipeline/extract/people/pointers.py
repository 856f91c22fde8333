"""What points to an organisation that is not named there: "förbundets jurist", "juryns motivering"."""

from dataclasses import dataclass

# The noun for who gives a prize, of whatever kind: "juryns motivering".
AWARDER = "juryn"
# The noun for an agency, whose name need not tell that it is one: "Digg".
AGENCY = "myndigheten"
# What points to wherever the text has come, "Där arbetar Anna Berg", and to who has been told of, "Dess ordförande".
THERE, ITS = "där", "dess"
# Who buys by public procurement, be it an agency, a municipality or a region.
BUYER = "upphandlande myndigheten"
# The noun for a county's board, which is its name as well where none tells of which county.
COUNTY = "länsstyrelsen"


@dataclass(frozen=True, slots=True)
class Pointer:
    """What points to an organisation that is not named there: the noun "förbundet", at offset `char`. `title`: the noun
    is but part of a title ("förbundsordföranden")."""

    noun: str
    char: int
    title: bool = False
