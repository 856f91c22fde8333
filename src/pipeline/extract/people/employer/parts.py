"""Words for the parts of a municipality, which show it at work: "hemtjänsten", "kommunens fastighetskontor"."""

import re
from functools import cache

from pipeline.reference.employers import department_nouns, municipal_units

_REACH = 40


@cache
def parts() -> re.Pattern[str]:
    """What such a word or phrase ends with, and the place behind it, "gatukontoret i "."""
    named, units = "|".join((*department_nouns().values(), "hemtjänst", "kontaktcenter")), "|".join(municipal_units())
    return re.compile(rf"(?:{named}|\bkommunens [\w-]{{0,30}}(?:{units}))\b(?P<place> i )?", re.IGNORECASE)


def is_part_of(text: str, char: int) -> bool:
    """Whether such a word leads to the place at offset `char`: "gatukontoret i Lund"."""
    return any(found.end() == char for found in parts().finditer(text, max(char - _REACH, 0), char))
