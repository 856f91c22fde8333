"""The people of an article: who is named where, in which role, for whom."""

from pipeline.extract.people.people import Person, affiliation, find_people, positions

__all__ = ["Person", "affiliation", "find_people", "positions"]
