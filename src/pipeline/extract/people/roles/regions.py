"""Regions as the employers of their officers, by the names of their counties: "Kalmars regiondirektör"."""

from collections.abc import Iterable
from functools import cache

from pipeline.extract.rolewords import basic_form
from pipeline.reference import counties
from pipeline.reference.employers import employer_class


def region_of(county: str, role: Iterable[str]) -> str | None:
    """The region that a county's name means beside a role that only regions give; `role` are its words."""
    kinds = (employer_class(basic_form(word)) for word in role)
    regional = any(kind.authorities == {"region"} for kind in kinds if kind)
    return _regions().get(_stem(county)) if regional else None


@cache
def _regions() -> dict[str, str]:
    """The regions by what stands before "län" and behind "Region", without genitives: "Kalmar", "Sörmland"."""
    names: dict[str, str] = {}
    for county in counties():
        for name in (county.name, county.region_name.removeprefix("Region ")):
            names[_stem(name)] = county.region_name
    return names


def _stem(name: str) -> str:
    return name.removesuffix(" län").removesuffix("s")
