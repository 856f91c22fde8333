"""Who alone is named in a sentence, or a block, and by what title the next goes on to tell of him or her."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Nyckeln hänger hos Anna Berg. Komministern tvekade aldrig.", "komminister"),
        ("– Det blir tomater i år, säger Anna Berg.\nFörskolläraren är en av tre som får priset.", "förskollärare"),
        ("Det står Anna Berg bakom. Komministern från Lund har väntat länge.", "komminister"),
        ("Anna Berg samlar på badhus. I registret har intendenten nu fört in nio.", "intendent"),
        ("Anna Berg räknade fel i tre år. Docenten är glad att det är över.", "docent"),
        ("En kurator och en kock delar på priset.\nHär bor Anna Berg.\nKuratorn har väntat länge.", "kurator"),
    ],
)
def test_the_title_is_of_who_was_named(text, role):
    assert told_of(text)["Anna Berg"][0] == role


@pytest.mark.parametrize(
    "text",
    [
        "Nyckeln hänger hos Anna Berg. Komministern Bo Ek tvekade aldrig.",
        "Anna Berg och Bo Ek bor här. Komministern tvekade aldrig.",
        "Komministern ler. Nyckeln hänger hos Anna Berg. Komministern tvekade aldrig.",
        "Nyckeln hänger hos Anna Berg. Rektorn har en till.",
        "Nyckeln hänger hos Anna Berg. Åklagaren har en till.",
        "Nyckeln hänger hos Anna Berg. Kuratorn säger nej.",
        "Anna Berg ringde. Klockan ett hade hon handläggaren på gården.",
        "Anna Berg ringde. Klockan ett hade handläggaren gården full.",
        "Anna Berg är kantor. Komministern tvekade aldrig.",
        "Anna Berg bor här.\nDet regnar.\nKomministern tvekade aldrig.",
    ],
)
def test_of_anybody_else_it_tells_nothing(text):
    assert told_of(text)["Anna Berg"][0] in (None, "kantor")


def test_how_long_something_may_wait_is_no_role():
    assert told_of("Anna Berg hoppas. Acceptfristen är tre veckor.")["Anna Berg"][0] is None
