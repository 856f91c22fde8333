"""What a harvest comes back with."""

from pipeline.model import Capture, Gone, Issue, Seen, Severity

Harvested = Capture | Seen | Gone | Issue


def issue(code: str, message: str, severity: Severity = Severity.ERROR) -> Issue:
    return Issue(stage="harvest", code=code, severity=severity, message=" ".join(message.split()))
