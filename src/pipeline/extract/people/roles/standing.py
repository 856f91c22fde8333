"""What one place of an article says that somebody is."""

from typing import NamedTuple

from pipeline.extract.people.pointers import ITS, THERE
from pipeline.reference.bodies import body_noun


class Standing(NamedTuple):
    """A role as stated in one place. `end` is the token after the phrase. `firm`: the role noun is a known one and
    the organisation looks like one; else only the place itself speaks for it. `former`: he or she is it no more.
    `besides`: it is not what he or she is here, "till vardags kirurg". `unsure`: what is named may be no
    organisation, "leder Klarvik". `trained`: it is what he or she has learned to be, "lärare i grunden"."""

    role: str | None
    organization: str | None
    party: str | None
    end: int
    firm: bool = True
    former: bool = False
    besides: bool = False
    unsure: bool = False
    trained: bool = False

    @property
    def named(self) -> bool:
        """Whether an organisation is named, and not only pointed back to ("företaget", "där")."""
        pointed = self.organization in (THERE, ITS)
        return self.organization is not None and not pointed and body_noun(self.organization) is None

    @property
    def tie(self) -> bool:
        """Whether it tells by a verb alone that somebody is with an organisation that is named."""
        return self.role is None and self.named and not (self.firm or self.unsure)

    @property
    def tells(self) -> bool:
        """Whether it says anything."""
        return bool(self.role or self.organization or self.party)
