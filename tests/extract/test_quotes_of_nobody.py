"""What somebody without a name is said to mean: a statement of nobody's, with the role that is told."""

import pytest

from tests.extract.invented import quotes


def _stated(text: str) -> list[tuple[str | None, str | None, str]]:
    return [(q.speaker and q.speaker.name, q.role, q.text) for q in quotes(text) if q.kind == "indirect"]


@pytest.mark.parametrize(
    ("who", "role"),
    [
        ("En man som arbetar natt intill säger", None),
        ("Två av dem säger rent ut", None),
        ("En pappa på skolan, som vill vara anonym, tycker", None),
        ("En kock i byn berättar", "kock"),
        ("Flera ombud menade efteråt", "ombud"),
    ],
)
def test_somebody_without_a_name_states_it(who, role):
    assert _stated(f"{who} att bron är klar.") == [(None, role, "bron är klar")]


@pytest.mark.parametrize(
    "text",
    [
        "En kock i byn lovade att komma tillbaka efter stängning.",
        "En bil körde av vägen så att bron stängdes.",
        "En av dem som tycker att det räcker vill inte ha sitt namn i tidningen.",
        "En kock lagade maten som alla tyckte att de fick för lite av.",
        "En förare från Orsa trodde att bron var klar.",
        "Anna Berg räknar inte med att bron blir klar.",
    ],
)
def test_what_nobody_states(text):
    assert _stated(text) == []
