"""A verb behind "och" has the subject of the one before, so that what stands behind it is whom it is about."""

import pytest

from tests.extract.invented import quotes


@pytest.mark.parametrize("verb", ["anklagar", "anklagade"])
def test_who_is_accused_does_not_speak(verb):
    text = (
        f"Sågverksägarnas pris är för lågt, menar Skogsklubbens jurist Anna Berg och {verb} branschorganisationen för "
        "att pressa bönder."
    )
    heard = {quote.organization_name for quote in quotes(text, {"Sågverksägarna": "Sågverksägarna"})}
    assert "Sågverksägarna" not in heard
