"""Whom "köparen" and "entreprenören" mean, by the deal that is told before, and whose view a noun leads to."""

import pytest

from tests.extract.people_told import authority_of

FIRMS = "Bolaget Klarvik AB väntar. "


@pytest.mark.parametrize(
    "deal",
    [
        "Klarvik AB säljer en gruva till Lindmo AB.",
        "I går såldes Klarvik AB till gruvbolaget Lindmo AB.",
        "Klarvik AB har sålts till Lindmo AB.",
        "Klarvik AB köps upp av Lindmo AB.",
        "Klarvik AB tas över av Lindmo AB.",
        "Lindmo AB köper Klarvik AB.",
        "Lindmo AB ska ta över Klarvik AB.",
        "Klarvik AB är sålt. Köpare är Lindmo AB.",
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "Köparens ekonomichef Anna Berg log.",
        "Köparen har tio gruvor. Ekonomichefen Anna Berg log.",
        "Hos köparen log ekonomichefen Anna Berg.",
    ],
)
def test_who_buys(deal, form):
    assert authority_of(f"{FIRMS}{deal}\n{form}") == "Lindmo AB"


@pytest.mark.parametrize(
    "deal",
    [
        "Kommunen har gett uppdraget till Lindmo AB.",
        "Lindmo AB vann upphandlingen.",
        "Bron byggs av Lindmo AB.",
        "Kommunen har anlitat Lindmo AB.",
        "Kommunen och entreprenören Lindmo AB är oense.",
    ],
)
@pytest.mark.parametrize(
    "form", ["Entreprenörens platschef Anna Berg log.", "Entreprenören hoppas. Platschefen Anna Berg log."]
)
def test_who_builds(deal, form):
    assert authority_of(f"{FIRMS}{deal}\n{form}") == "Lindmo AB"


@pytest.mark.parametrize(
    "deal",
    [
        "Klarvik AB säljs inte till Lindmo AB.",
        "Klarvik AB säljs till Lindmo AB. Rydmo AB köper resten.",
        "Klarvik AB säljer till hösten. Lindmo AB väntar.",
        "Lindmo AB tar över in på nästa år.",
    ],
)
def test_who_is_no_one_buyer(deal):
    assert authority_of(f"{FIRMS}{deal}\nKöparens ekonomichef Anna Berg log.") is None


@pytest.mark.parametrize("form", ["Inköparen Anna Berg log.", "– Bra, säger mäklaren Anna Berg."])
def test_who_is_not_of_the_buyer(form):
    assert authority_of(f"{FIRMS}Klarvik AB säljs till Lindmo AB.\nDet regnar.\n{form}") != "Lindmo AB"


@pytest.mark.parametrize(
    "noun", ["Bolaget misstänks för brott", "Bolaget får kritik", "Bolaget har inte svarat", "Hunden är nöjd"]
)
def test_what_a_noun_leads_to_that_tells_no_view(noun):
    assert authority_of(f"Klarvik AB har läst förslaget.\n{noun}.\n– Det är fel, säger juristen Anna Berg.") is None
