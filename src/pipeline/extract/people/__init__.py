"""The people of an article: who is named where, in which role, for whom."""

from pipeline.extract.people.affiliation import affiliation, bodies_of, positions
from pipeline.extract.people.bodies import Bodies
from pipeline.extract.people.people import Person, find_people

__all__ = ["Bodies", "Person", "affiliation", "bodies_of", "find_people", "positions"]
