"""Words for the parts of a municipality, which show it at work: "hemtjänsten", "kommunens fastighetskontor"."""

import re
from functools import cache

from pipeline.reference.employers import department_nouns, municipal_units


@cache
def parts() -> re.Pattern[str]:
    """What such a word or phrase ends with."""
    named, units = "|".join((*department_nouns().values(), "hemtjänst", "kontaktcenter")), "|".join(municipal_units())
    return re.compile(rf"(?:{named}|\bkommunens [\w-]{{0,30}}(?:{units}))\b", re.IGNORECASE)
