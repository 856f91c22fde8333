"""Houses that are only where something takes place: "vinnaren koras på Garveriet", "trängseln i Hedviks konserthus"."""

from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.tokens import Token, at
from pipeline.reference.inflections import active, passive

_HOUSES = ("konserthus", "konserthuset", "kulturhus", "kulturhuset", "eriet")
_HELD = passive("hålla arrangera anordna kora fira avgöra inleda avsluta ordna".split()) | {"rum"}
_GATHERS = active("samla träffa dansa".split()) | passive("samla träffa möta".split())
_REACH = 10


def is_venue(stretch: Stretch, i: int, noun: str) -> bool:
    """Whether a house is named at token `i`, its kind told by `noun`, and only as the place where one is or where
    something is held. Somebody works "på" one, too."""
    if not i or not noun.endswith(_HOUSES):
        return False
    link = stretch.tokens[i - 1].low
    return link == "i" or (link == "på" and _held(stretch.tokens, i))


def _held(tokens: list[Token], i: int) -> bool:
    """Whether the sentence around token `i` tells of what is held."""
    near = (at(tokens, k).low for k in range(max(i - _REACH, 0), i + _REACH))
    return not (_HELD | _GATHERS).isdisjoint(near)
