"""Every way in which a Swedish newspaper prints what somebody said, in invented sentences."""

from pathlib import Path

import pytest

from tests.extract.invented import quotes

_FILE = Path(__file__).with_name("invented_quotes.txt")


def _cases() -> list:
    found = []
    for case in _FILE.read_text(encoding="utf-8").split("\n===\n")[1:]:
        text, _, expected = case.strip().partition("\n>>>")
        organizations = {}
        if text.startswith("orgs: "):
            names, _, text = text.partition("\n")
            organizations = dict(name.split("=") for name in names.removeprefix("orgs: ").split("; "))
        lines = [line for line in expected.splitlines() if line]
        found.append(pytest.param(text, organizations, lines, id=text.splitlines()[0][:60]))
    return found


def _line(quote) -> str:
    speaker = quote.speaker.name if quote.speaker else None
    values = (
        quote.kind,
        speaker,
        quote.role,
        quote.organization_name,
        quote.party,
        quote.cue,
        quote.medium,
        quote.text,
    )
    return " | ".join(str(value) if value is not None else "-" for value in values)


@pytest.mark.parametrize(("text", "organizations", "expected"), _cases())
def test_quotes_of_an_invented_article(text, organizations, expected):
    assert [_line(quote) for quote in quotes(text, organizations)] == expected
