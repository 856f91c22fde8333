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
_WHEN, _CALLS = "när ", re.compile(r" (?:ringer|ringde|når|nådde|träffar|träffade|besöker|besökte|hör av sig|frågar)\b")


def reporters(text: str, named: Iterable[Named]) -> set[str]:
    """The names of those that are told to have found the story out, or to have met or called whom it tells of."""
    return {n.body.name for n in named if _reports(text, n.start_char, n.start_char + len(n.body.name))}


def _reports(text: str, start: int, end: int) -> bool:
    calls = text.endswith(_WHEN, 0, start) and _CALLS.match(text, end)
    return bool(calls or _REPORTS.match(text, end))
