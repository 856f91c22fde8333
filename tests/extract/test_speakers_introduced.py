"""Who is meant by a title that nothing but the order of the text gives to whom the block before introduces."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article, said


def heard(text: str) -> tuple[str | None, str | None, str | None]:
    quote = extract(article(text)).quotes[-1]
    return quote.speaker and quote.speaker.name, quote.role, quote.organization_name


@pytest.mark.parametrize(
    ("title", "role"), [("analytikern", "analytiker"), ("strategen", "strateg"), ("juristen", "jurist")]
)
@pytest.mark.parametrize(
    "block",
    [
        "Anna Berg, som följer skogsbolagen på Riksbyggen, väntar sig mer.",
        "Anna Berg, som arbetar på Riksbyggen, tror att det blir mer.",
        "Enligt Anna Berg på Riksbyggen väntar mer.",
        "På Riksbyggen arbetar Anna Berg.",
    ],
)
def test_who_is_introduced_right_before(block, title, role):
    assert heard(f"Det regnar.\n{block}\n– Kassan är full, säger {title}.") == ("Anna Berg", role, "Riksbyggen")


@pytest.mark.parametrize(
    ("block", "title"),
    [
        ("Anna Berg på Riksbyggen nekar.", "advokaten"),
        ("Anna Berg på Riksbyggen nekar.", "åklagaren"),
        ("Anna Berg på Riksbyggen får gå.", "platschefen"),
        ("En analytiker klagar. Anna Berg på Riksbyggen håller med.", "analytikern"),
        ("Anna Berg på Riksbyggen och Eva Mo på Ambea håller med.", "analytikern"),
        ("Anna Berg, svetsare på Riksbyggen, håller med.", "analytikern"),
        ("Anna Berg (S) på Riksbyggen håller med.", "analytikern"),
        ("Anna Berg på Riksbyggen håller med.\nDet regnar.", "analytikern"),
    ],
)
def test_who_is_not_meant_by_a_title(block, title):
    assert heard(f"Det regnar.\n{block}\n– Kassan är full, säger {title}.")[0] is None


def test_what_a_noun_calls_by_name_speaks_and_nobody_whom_it_might_mean():
    names = {"Lönnens Bad": "Lönnens Bad", "Ekvik Ljus": "Ekvik Ljus"}
    text = "Där ligger Lönnens Bad.\nBolaget{} skriver på sin sida: ”Vi ses.”"
    assert said(text.format(" Ekvik Ljus"), names) == [("Ekvik Ljus", "Vi ses.")]
    assert said(text.format(""), names) == [("Lönnens Bad", "Vi ses.")]


def test_kin_that_somebody_has_is_not_who_speaks_next():
    text = """– Ja, säger lotsen Bo Ek.
        Vid kajen står sotaren Olle Alm. Han har en dotter i ettan.
        – De lovade en buss. Jag tror det när jag ser den."""
    assert said(text)[-1][0] == "Olle Alm"


@pytest.mark.parametrize("party", ["", " (C)"])
def test_who_answers_in_a_relative_clause(party):
    text = f"– Ja, säger Bo Ek.\nBladet har sökt kommunalrådet Anna Berg{party}, som svarar i ett sms:\n”Vi ses.”"
    assert said(text)[-1] == ("Anna Berg", "Vi ses.")
