"""Fellows in a team, and who trains or leads it, are of the club of whom they are told to be so of, whoever the other
side is."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article

_GAMES = [
    "{ours} slog {theirs} i går. Bo Ek, back i {ours}, var bäst.",
    "{theirs} fick stryk av {ours}. Forwarden Bo Ek kvitterade för {ours}.",
]
_CLUBS = {"Nyby IF": "Edsta BK", "Rö GIF": "Hallens SK"}


def club(text: str) -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


@pytest.mark.parametrize("game", _GAMES)
@pytest.mark.parametrize("ours", _CLUBS)
@pytest.mark.parametrize(
    "mate",
    [
        "– Bra, säger lagkamraten Anna Berg.",
        "Hans tränare, Anna Berg, log.",
        "– Bra, säger hans lagledare Anna Berg.",
        "Klubbkompisen Anna Berg log.",
        "– Bra, säger deras lagledare Anna Berg.",
    ],
)
def test_of_the_same_club(game, ours, mate):
    assert club(f"{game.format(ours=ours, theirs=_CLUBS[ours])}\n{mate}") == ours


@pytest.mark.parametrize(
    "other",
    [
        "– Bra, säger hans forne lagkamrat Anna Berg.",
        "– Bra, säger hans gamla lagkamrat Anna Berg.",
        "– Bra, säger lagkamraten i landslaget Anna Berg.",
        "– Bra, säger hans mormor Anna Berg.",
    ],
)
def test_of_another_or_none(other):
    assert club(f"{_GAMES[0].format(ours='Nyby IF', theirs='Edsta BK')}\n{other}") is None


@pytest.mark.parametrize("mate", ["Lagkamraten Anna Berg jublar i blågult.", "– Bra, säger kedjekompisen Anna Berg."])
@pytest.mark.parametrize(
    "other",
    [
        "Bo Ek spelar i Nyby IF men gör mål i landslaget.",
        "Bo Ek, back i Nyby IF, debuterade i juniorlandslaget i går.",
        "Bo Ek i Nyby IF blev hjälte i landskampen.",
        "Bo Ek i Nyby IF är utlånad.",
    ],
)
def test_open_where_another_team_is_told_of(other, mate):
    assert club(f"{other} {mate}") is None


def test_a_fellow_of_the_club_wherever_else_somebody_plays():
    assert club("Bo Ek i Nyby IF gjorde mål i landslaget. Klubbkompisen Anna Berg jublar.") == "Nyby IF"
