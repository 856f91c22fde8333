"""Who speaks next for a house of which the sentence before ends with what it holds."""

import pytest

from tests.extract.people_told import authority_of

_HOUSES = ["Lindö Plåt AB", "Kils hembygdsförening", "Stiftelsen Bryggan"]
_STANDS = [
    "dementerar",
    "har försvarat sig",
    "inte heller vill kommentera priset",
    "i sin tur medger felet",
    "inte håller med",
]


def _told(lead: str, house: str, stand: str, title: str = "presschefen") -> str | None:
    return authority_of(f"Nya siffror\nDet var väntat.\n{lead.format(house, stand)}\n– Hej, säger {title} Anna Berg.")


@pytest.mark.parametrize("house", _HOUSES)
@pytest.mark.parametrize("stand", _STANDS)
@pytest.mark.parametrize("lead", ["Det svider. Sämst betyg får {}, som {}.", "Lådan kom till {}, som {}."])
def test_who_speaks_for_what_takes_a_stand(lead, house, stand):
    assert _told(lead, house, stand) == house


@pytest.mark.parametrize("house", _HOUSES)
@pytest.mark.parametrize("stand", ["ligger i Ed", "har flyttat", "tar över taket"])
def test_what_does_but_something_else(house, stand):
    assert _told("Lådan kom till {}, som {}.", house, stand) is None


@pytest.mark.parametrize("title", ["rektorn", "kunden", "kommunalrådet"])
def test_not_whom_such_a_house_never_has(title):
    assert _told("Lådan kom till {}, som {}.", "Lindö Plåt AB", "dementerar", title) is None


def test_not_behind_another_sentence():
    assert _told("Lådan kom till {}, som {}. Sedan log en granne.", "Lindö Plåt AB", "dementerar") is None
