"""Who is called by a given name alone: by a made-up name, without a surname that is kept back, or as a child."""

import pytest

from pipeline.extract.people import find_people
from tests.extract.invented import article, quotes, said

_SAID = "Det var en lång vinter"


@pytest.mark.parametrize("name", ["Petra", "Hassan"])
@pytest.mark.parametrize(
    "told",
    [
        "{0}, som i själva verket heter något annat, har slutat.",
        "{0} har slutat. Namnet är fingerat.",
        "{0} (fingerat namn) har slutat.",
        "{0}, som inte vill ha sitt efternamn i tidningen, har slutat.",
        "{0} är nio år och bygger en koja.",
        "Först i kön står ingen, men sist är {0}, elva år.",
    ],
)
def test_a_name_that_is_not_the_whole_one_is_a_speaker_s(name, told):
    pronoun, thing = ("hon", "henne") if name == "Petra" else ("han", "honom")
    text = f"{told.format(name, thing)}\n– {_SAID}, säger {pronoun}."
    assert said(text) == [(name, _SAID)]


@pytest.mark.parametrize(
    "text",
    [
        "Petra är inte längre det vanligaste namnet på flickor.",
        "Skutan Petra har legat här i nio år.",
        "Segelbåten Petra heter något annat sedan i våras.",
    ],
)
def test_a_name_of_which_something_else_is_told_is_nobody_s(text):
    assert [person.entity.name for person in find_people(article(text))] == []


@pytest.mark.parametrize(("name", "pronoun", "whom"), [("Rebecka", "hon", "henne"), ("Omar", "han", "honom")])
@pytest.mark.parametrize(
    "told",
    [
        "Vi har träffat {0}, som egentligen heter något annat. {1} är kock.",
        "Krogbladet har pratat med {0}, som egentligen heter något annat. {1} är kock.",
        "I ett kök står {0} (namnet är ändrat). {1} är kock.",
        "{0} (egentligen något annat) är kock.",
        "En av dem är {0}, som vill vara anonym. {1} är kock.",
        "En av dem är {0}, ett påhittat namn. {1} är kock.",
        "Det här är {0}. {1} heter egentligen något annat. {1} är kock.",
        "Vid spisen väntar {0}, som vi väljer att kalla {2}. {1} är kock.",
        "I Sandvika bor {0}, som bara vill uppge sitt förnamn. {1} är kock.",
    ],
)
def test_who_bears_a_made_up_name_speaks_with_his_or_her_role(name, pronoun, whom, told):
    text = f"{told.format(name, pronoun.capitalize(), whom)}\n– {_SAID}."
    assert [(q.speaker and q.speaker.name, q.role) for q in quotes(text)] == [(name, "kock")]


@pytest.mark.parametrize(
    "text",
    [
        "Katten Rebecka (namnet är ändrat) sover.",
        "Namnet Rebecka har ändrats i pjäsen.",
        "Rebecka är namnet som ändrats mest.",
        "Vi har döpt om båten, som egentligen heter något annat.",
        "Hennes riktiga namn är ett annat.",
        "Hans riktiga namn är ett annat.",
        "Teatern Rebecka vill vara anonym.",
    ],
)
def test_a_changed_name_of_something_else_is_nobody_s(text):
    assert [person.entity.name for person in find_people(article(text))] == []
