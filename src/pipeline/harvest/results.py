"""What a harvest comes back with, besides captures and issues."""

from dataclasses import dataclass
from datetime import datetime

from pipeline.model import Capture, Issue, Severity


@dataclass(frozen=True, slots=True)
class Seen:
    """A page that is as it was: the site said so, or sent the same bytes again. `sha256` is that of its bytes."""

    source_id: str
    url: str
    fetched_at: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class Gone:
    """A page that was there and is no more: the site answered 404 or 410 (`status`)."""

    source_id: str
    url: str
    fetched_at: datetime
    status: int


Harvested = Capture | Seen | Gone | Issue


def issue(code: str, message: str, severity: Severity = Severity.ERROR) -> Issue:
    return Issue(stage="harvest", code=code, severity=severity, message=" ".join(message.split()))
