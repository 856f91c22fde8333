"""Whose words they are where the source stands behind them, gives them as advice, or is told between commas."""

import pytest

from tests.extract.invented import quotes, said

_BODIES = {name: name for name in ("Fiskeriverket", "Skogspolisen", "Nordgrus", "Nordviks Ideella Råd", "Sjöfonden")}


def _stated(text: str) -> list[tuple[str | None, str, str | None]]:
    told = quotes(text, _BODIES | {"Fonden för skog och berg": "Fonden för skog och berg"})
    return [(q.speaker and q.speaker.name, q.text, q.cue) for q in told if q.kind == "indirect"]


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("Fiskeriverket ger rådet", "Fiskeriverket"),
        ("Fiskeriverket har ett tips till alla som metar", "Fiskeriverket"),
        ("Nordgrus ger ett kort svar", "Nordgrus"),
        ("På sin sajt lämnar Nordgrus beskedet", "Nordgrus"),
        ("Grannen Siv Palm har ett råd", "Siv Palm"),
        ("Siv Palm får pris av Nordviks Ideella Råd. Rådet motiverar valet", "Nordviks Ideella Råd"),
        ("Fiskeriverket om de nya reglerna", None),
        ("Fiskeriverket har fått ett svar", None),
        ("Siv Palm har fått ett svar från Fiskeriverket", "Fiskeriverket"),
        ("Siv Palm fick rådet av Nordgrus", "Nordgrus"),
        ("Siv Palm fick besked i går", None),
        ("Nordgrus gav inget besked", None),
    ],
)
def test_advice_is_that_of_who_gives_it_and_of_no_body_heard_before(lead, speaker):
    before = "– Vi söker vittnen, säger Tora Brink, kommissarie vid Skogspolisen."
    assert said(f"{before}\n{lead}: ”Släpp aldrig ut en kräfta i ån.”", _BODIES)[1:] == [
        (speaker, "Släpp aldrig ut en kräfta i ån.")
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Siv Palm blev kock, eller som hon själv säger, ”grillens fånge på livstid”.", "Siv Palm", "grillens fånge"),
        ("Olle Frid hamnade, som han uttrycker det, ”på fel ände av spettet”.", "Olle Frid", "på fel ände"),
    ],
)
def test_a_clause_before_the_marks_tells_whose_expression_it_is(text, speaker, words):
    ((name, told),) = said(text)
    assert name == speaker
    assert told.startswith(words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Att vägen stängs är Saga Holm säker på.", ("Saga Holm", "vägen stängs", "är säker på")),
        ("Att isen håller tror Bo Ask inte.", ("Bo Ask", "isen håller", "tror inte")),
        ("Att priset stiger räknar Nordgrus med.", ("Nordgrus", "priset stiger", "räknar med")),
        ("Att laxen dör är Fiskeriverket oroligt för.", ("Fiskeriverket", "laxen dör", "är oroligt för")),
        (
            "Fonden för skog och berg, Fsb, uppger att älgarna dör.",
            ("Fonden för skog och berg", "älgarna dör", "uppger"),
        ),
        ("Nordgrus, NG, har hävdat att älgarna dör.", ("Nordgrus", "älgarna dör", "hävdat")),
        ("Årets segrare, löparen Tea Lund i Granvyks IF, tror att banan blir snabb.", None),
        ("Bo Ask svarar via sin advokat att älgarna dör.", ("Bo Ask", "älgarna dör", "svarar")),
        ("Bo Ask meddelar senare i ett sms att älgarna dör.", ("Bo Ask", "älgarna dör", "meddelar")),
        ("Fiskeriverket rekommenderar att nätet tas upp.", ("Fiskeriverket", "nätet tas upp", "rekommenderar")),
        ("I mejl skyller Bo Ask på höga räntor.", ("Bo Ask", "höga räntor", "skyller på")),
    ],
)
def test_statements_whose_subject_stands_apart_from_the_verb(text, expected):
    assert _stated(text) == [expected or ("Tea Lund", "banan blir snabb", "tror")]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ask vill att bron rivs, medan Siv Palm anser att älgarna dör.",
        "Bo Ask kallade det en milstolpe, medan Siv Palm fruktade att älgarna dör.",
        "Bo Ask menar att skogen mår bra, medan Nordgrus varnar för att älgarna dör.",
    ],
)
def test_what_somebody_else_means_is_no_part_of_a_statement(text):
    first, second = _stated(text)
    assert first[0] == "Bo Ask"
    assert "medan" not in first[1]
    assert second[0] in ("Siv Palm", "Nordgrus")
    assert second[1].endswith("älgarna dör")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Olle Frid skriver att planen är klar och att den ”håller i hundra år”.", "planen är klar"),
        ("Olle Frid uppger att hunden mår bra men att den ”aldrig går utan koppel”.", "hunden mår bra"),
    ],
)
def test_what_is_reported_before_words_in_marks(text, content):
    assert [told for _, told, _ in _stated(text)] == [content]
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Var tionde brunn sinar, visar en ny mätning.\nVar fjärde brunn sinar, visar en studie från Sjöfonden.",
        "Var fjärde brunn sinar, framgår det av en rapport som Sjöfonden gett ut.",
        "I går presenterade Sjöfonden sin rapport. Rapporten visar att var fjärde brunn sinar.",
        "Sjöfonden har släppt en kartläggning. I kartläggningen framhålls att var fjärde brunn sinar.",
        "Var fjärde brunn sinar, enligt en prognos från Sjöfonden i Ånge.",
    ],
)
def test_what_a_document_shows_is_stated_by_who_made_it_known(text):
    ((name, content, _),) = _stated(text)
    assert name == "Sjöfonden"
    assert content.casefold() == "var fjärde brunn sinar"


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ask är smed. Han pekar på högen av fakturor.",
        "Var fjärde brunn sinar, visar en studie som Sjöfonden har gjort.",
        "En granskning av Sjöfonden är klar. Granskningen visar att var fjärde brunn sinar.",
        "Sjöfonden har presenterat sitt svar på utredningen. Utredningen visar att var fjärde brunn sinar.",
        "Sjöfonden publicerade i går ett inlägg om en rapport. Rapporten visar att var fjärde brunn sinar.",
        "I rapporten framhålls att var fjärde brunn sinar. Sjöfonden tackar.",
        "[ingress] Bo Ask stänger. Han skyller på räntan.",
    ],
)
def test_what_is_stated_by_nobody(text):
    assert _stated(text) == []


@pytest.mark.parametrize("noun", ["hyresvärden", "fastighetsägaren", "byggherren", "bolaget"])
def test_a_noun_for_what_an_organisation_is_stands_before_its_name(noun):
    assert _stated(f"Enligt {noun} Nordgrus är huset för litet nu.")[0][:2] == (
        "Nordgrus",
        "är huset för litet nu",
    )


def test_whom_it_was_said_to_may_be_called_by_two_words():
    told = _stated("Siv Palm har tidigare sagt till Kust & Hav att ån är för kall.")
    assert told == [("Siv Palm", "ån är för kall", "sagt")]


@pytest.mark.parametrize("behind", ["", ", vill vänta"])
def test_who_holds_something_in_a_writing(behind):
    told = _stated(f"Nordgrus, som i ett svar anser att ån är för kall{behind}.")
    assert told == [("Nordgrus", "ån är för kall", "anser")]


@pytest.mark.parametrize("where", ["", " på sin sajt", " i Bladet", " till Bladet"])
@pytest.mark.parametrize("who", ["Siv Palm", "Nordgrus"])
def test_where_or_to_whom_stands_between_who_says_it_and_what(who, where):
    assert _stated(f"I dag skriver {who}{where} att ån är för kall.") == [(who, "ån är för kall", "skriver")]


def test_what_something_is_for_is_nothing_said():
    assert [words for _, words, _ in _stated("Det är bra, förklarar Siv Palm för att få dem att gå.")] != [
        "få dem att gå"
    ]
