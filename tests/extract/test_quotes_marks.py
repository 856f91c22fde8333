"""Speech in marks of every kind, wherever the reporting clause stands."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article, quotes

MARKS = ["””", '""', "“”", "„“", "»«", "»»", "«»"]
FORMS = [
    ("{0}Nu har vi väntat länge{1}, säger Anna Berg.", "Nu har vi väntat länge"),
    ("{0}Nu har vi väntat länge{1}, säger Anna Berg, {0}och vi hoppas{1}.", "Nu har vi väntat länge […] och vi hoppas"),
    ("Anna Berg säger: {0}Nu har vi väntat länge.{1}", "Nu har vi väntat länge."),
    ("Anna Berg suckar. {0}Nu har vi väntat länge.{1}", "Nu har vi väntat länge."),
    ("{0}Har vi väntat länge?{1} undrar Anna Berg.", "Har vi väntat länge?"),
]


@pytest.mark.parametrize(("form", "speech"), FORMS)
@pytest.mark.parametrize("marks", MARKS)
def test_marks_of_every_kind_hold_speech(marks, form, speech):
    quotes = extract(article(form.format(*marks))).quotes
    assert [(quote.text, quote.speaker.name if quote.speaker else None) for quote in quotes] == [(speech, "Anna Berg")]


@pytest.mark.parametrize("mark", ["”", '"'])
def test_a_space_behind_the_mark_that_begins_a_block(mark):
    text = f"Anna Berg skriver så här på sin blogg:\n\n{mark} Vi har väntat. Det är enligt Bo Ek fel.{mark}"
    assert [quote.text for quote in extract(article(text)).quotes] == ["Vi har väntat. Det är enligt Bo Ek fel."]


def test_a_figure_dash_leads_speech():
    assert [quote.text for quote in extract(article("‒ Nu är det klart, säger Anna Berg.")).quotes] == [
        "Nu är det klart"
    ]


@pytest.mark.parametrize("verb", ["menar", "förklarar", "framhåller"])
@pytest.mark.parametrize("behind", ["", " på arbetsgivarorganisationen Klarviks Byggherrar"])
def test_a_clause_whose_comma_was_forgotten(verb, behind):
    quotes = extract(article(f"– Nu är det klart och det är bra {verb} Anna Berg{behind}.")).quotes
    assert [(quote.text, quote.speaker.name) for quote in quotes] == [("Nu är det klart och det är bra", "Anna Berg")]


def test_what_another_means_is_no_clause():
    quotes = extract(article("– Nu är det klart och det menar Anna Berg.")).quotes
    assert [quote.text for quote in quotes] == ["Nu är det klart och det menar Anna Berg."]


@pytest.mark.parametrize("who", ["Anna Berg", "Anna Berg, rektor vid Åskolan", "Anna Berg rektor för Åskolan"])
@pytest.mark.parametrize("mark", ["”", '"'])
def test_marks_that_close_behind_the_clause(mark, who):
    quotes = extract(article(f"{mark}Nu är det klart. Vi ska växa, säger {who}.{mark}\n\nBo Ek är med.")).quotes
    assert [(q.text, q.speaker.name) for q in quotes] == [("Nu är det klart. Vi ska växa", "Anna Berg")]


def test_who_is_heard_inside_speech_does_not_speak():
    quotes = extract(article("”Nu är det klart, säger Eva Ek”, berättar Anna Berg.")).quotes
    assert [(q.text, q.speaker.name) for q in quotes] == [("Nu är det klart, säger Eva Ek", "Anna Berg")]


def test_what_a_text_is_called_is_nobody_s_speech():
    text = "Under rubriken ”Sol i sikte” skriver Eva Ek: ”Våren är sen i år.”"
    assert [q.text for q in quotes(text)] == ["Våren är sen i år."]
