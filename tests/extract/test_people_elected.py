"""What somebody has been elected or has agreed to be, wherever the time of it stands."""

import pytest

from tests.extract.people_told import told_of

_OFFICES = (("kassör", "i", "Ryds byalag"), ("rektor", "på", "Fagerdalsskolan"))


@pytest.mark.parametrize(("role", "at", "house"), _OFFICES)
@pytest.mark.parametrize(
    "told",
    [
        "När Anna Berg i fjol valdes till {o} blev det tyst.",
        "Anna Berg, som i våras utsågs till {o}, log.",
        "I lördags omvaldes Anna Berg. Hon återvaldes till {o}.",
        "Anna Berg har tackat ja till att bli {o}.",
        "Nyvald {o} är Anna Berg.",
        "Nuvarande {o} heter Anna Berg.",
    ],
)
def test_who_is_elected(told, role, at, house):
    assert told_of(told.format(o=f"{role} {at} {house}"))["Anna Berg"] == (role, house, None)


@pytest.mark.parametrize(
    "told", ["Anna Berg tackade till sist ja till kaffe som värmde.", "Anna Berg, som i fjol bodde i Ed, log."]
)
def test_who_is_not(told):
    assert told_of(told)["Anna Berg"][0] is None


@pytest.mark.parametrize(
    ("below", "role"),
    [
        ("”Det dröjer”, skriver riksdagsledamoten.", "riksdagsledamot"),
        ("Det gläder riksdagsledamoten.", None),
        ("”Det dröjer”, skriver riksdagsledamoten Bo Ek.", None),
    ],
)
def test_who_has_a_party_is_called_by_a_title_in_speech_below(below, role):
    assert told_of(f"I ett brev begär Anna Berg (C) besked.\n{below}")["Anna Berg"][0] == role
