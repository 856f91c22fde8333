"""Charsets: declared, real and mistaken."""

import pytest

WORDS = "Färjan går varje timme – året om, säger Åke, ”och det har den gjort” i hundra år på sjön."


def page(charset: str) -> str:
    return f"<html><head><meta charset='{charset}'></head><body><h1>Åka båt</h1><p>{WORDS}</p></body></html>"


@pytest.mark.parametrize(
    ("stated", "real", "served"),
    [
        ("utf-8", "utf-8", None),
        ("iso-8859-1", "cp1252", None),
        ("windows-1252", "cp1252", None),
        ("iso-8859-1", "utf-8", None),
        ("utf-8", "cp1252", "windows-1252"),
        ("utf-8", "utf-16", None),
        ("utf-16", "utf-16-le", None),
        ("utf-8", "utf-16-be", "utf-8"),
        ("utf-8", "utf-8-sig", "latin-1"),
    ],
)
def test_the_words_come_out_whatever_is_said(article_of, stated, real, served):
    assert WORDS in article_of(page(stated).encode(real), charset=served).text


def test_a_wrong_charset_is_reported(reading_of):
    found = reading_of(page("utf-8").encode("cp1252"))
    assert WORDS in found.articles[0].text
    assert [(issue.code, issue.message) for issue in found.issues] == [
        ("wrong-charset", "the page says utf-8, and the bytes do not fit")
    ]


def test_a_charset_that_nobody_states_is_not_reported(reading_of):
    silent = page("utf-8").replace("<meta charset='utf-8'>", "")
    for charset in ("cp1252", "utf-16-le", "utf-8"):
        found = reading_of(silent.encode(charset))
        assert WORDS in found.articles[0].text
        assert found.issues == ()


def test_who_states_a_wrong_charset_is_told(reading_of):
    found = reading_of(page("windows-1252").encode("cp1252"), charset="utf-8")
    assert WORDS in found.articles[0].text
    assert [issue.message for issue in found.issues] == ["the server says utf-8, and the bytes do not fit"]


def test_mojibake_is_mended_with_a_word(reading_of):
    found = reading_of(page("utf-8").replace("”", "").encode().decode("cp1252").encode())
    assert WORDS.replace("”", "") in found.articles[0].text
    assert [issue.code for issue in found.issues] == ["mojibake-mended"]


def test_true_text_with_odd_letters_is_left_alone(reading_of):
    found = reading_of(
        "<h1>São Paulo</h1><p>I SÃO PAULO talar man portugisiska, och där heter bröd pão på alla skyltar.</p>"
    )
    assert "SÃO PAULO" in found.articles[0].text
    assert found.issues == ()


def test_a_cut_letter_spoils_no_page(reading_of):
    found = reading_of(page("utf-8").encode() + "<p>Slutet på sidan: å".encode()[:-1])
    assert WORDS in found.articles[0].text
    assert [issue.code for issue in found.issues] == ["undecodable-bytes"]
