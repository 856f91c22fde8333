"""Which organisations an article tells to report, as the paper itself does: nobody it tells of is theirs."""

import re
from collections.abc import Iterable

from pipeline.extract.people.employer.namedbodies import Named

# "I maj kunde Klarvik | avslöja", "Klarvik | följde med i bussen".
_REPORTS = re.compile(
    r"s? (?:frågor|avslöja\w{0,4}|(?:följde|följer|var) med (?:i|på|under)|(?:var|är) på plats|(?:har )?(?:tidigare )?"
    r"(?:berätta|berättat|rapporterat|granskat|skrivit om|tagit del av|talat med))\b"
)
# "säger hon när | Klarvik | ringer".
# "säger ordföranden Anna Berg till | Klarvik".
_SAYS = frozenset("säger sade sa berättar berättade uppger uppgav förklarar kommenterar".split())
_TO, _REACH, _NO_WAY = " till ", 90, frozenset("och som om men när att".split())
_WHEN, _CALLS = "när ", re.compile(r" (?:ringer|ringde|når|nådde|träffar|träffade|besöker|besökte|hör av sig|frågar)\b")


def reporters(text: str, named: Iterable[Named]) -> set[str]:
    """The names of those that are told to have found the story out, or to have met or heard whom it tells of."""
    return {n.body.name for n in named if _reports(text, n.start_char, n.start_char + len(n.body.name))}


def _reports(text: str, start: int, end: int) -> bool:
    calls = text.endswith(_WHEN, 0, start) and _CALLS.match(text, end)
    return bool(calls or _REPORTS.match(text, end)) or _told(text, start)


def _told(text: str, start: int) -> bool:
    """Whether somebody says something to the one named at offset `start`: no comma or further clause stands between."""
    if not text.endswith(_TO, 0, start):
        return False
    words = re.split(r"[.,!?:\n]", text[max(start - _REACH, 0) : start])[-1].split()
    said = next((k for k, word in enumerate(words) if word in _SAYS), None)
    return said is not None and _NO_WAY.isdisjoint(words[said:])
