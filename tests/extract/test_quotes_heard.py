"""Who is heard by what he or she is called, and how: voices, kin, where somebody comes from, verbs of all kinds."""

import pytest

from tests.extract.invented import quotes, said


def _stated(text: str) -> list[tuple[str | None, str]]:
    return [(q.speaker and q.speaker.name, q.text) for q in quotes(text) if q.kind == "indirect"]


def _cues(text: str) -> list[tuple[str | None, str | None]]:
    return [(q.speaker and q.speaker.name, q.cue) for q in quotes(text)]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("– Jag såg bara snö, pustar Lotta Brink vid målet, alltjämt med skidorna på.", "pustar"),
        ("– Jag ser allt! gnolade Lotta Brink.", "gnolade"),
        ("– Jag hör dig, snäser Lotta Brink från köket, med ryggen mot oss.", "snäser"),
        ("”Sju, åtta, nio”, räknar Lotta Brink, mormor i huset, från trappan.", "räknar"),
        ("”Det blir ett år att minnas”, låter kassören Lotta Brink hälsa i ett brev.", "låter hälsa"),
        ("”Vi ber om förståelse”, lät Lotta Brink meddela på måndagen.", "lät meddela"),
    ],
)
def test_verbs_by_which_somebody_is_heard(text, cue):
    assert _cues(text) == [("Lotta Brink", cue)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("”Akta hunden”, ropar en röst från vinden.\nRösten tillhör Bertil Kvist, 77.", "Bertil Kvist"),
        ("”Akta hunden”, ropar en röst från vinden.\nDär bor Bertil Kvist, 77.", None),
        ("Den som anmälde var Ida Rask. Hennes pappa bodde där i tio år.\n– Han frös, säger dottern.", "Ida Rask"),
        ("Jag mötte Ida Rask. Hennes granne bodde där i tio år.\n– Han frös, säger dottern.", None),
        ("Till slut ringde Ola Rask. Hans dotter var sjuk.\n– Ingen kom, säger pappan.", "Ola Rask"),
        ("Tränaren Eija Salo stängde dörren.\n– Vi var sämst, sade finländskan.", "Eija Salo"),
        ("Tränaren Lars Skog stängde dörren.\n– Vi var sämst, sade finländskan.", None),
        ("Målvakten Gro Dahl stängde dörren.\n– Vi var sämst, säger norskan.", "Gro Dahl"),
    ],
)
def test_who_is_meant_by_a_voice_kin_or_a_native(text, speaker):
    assert [name for name, _ in said(text)][:1] == [speaker]


def test_whom_a_letter_is_sent_to_does_not_say_what_stands_in_it():
    bodies = {"Husbolaget": "Husbolaget"}
    sent = "”Vi betalar inte en krona till”, står det i det brev som 30 grannar lämnade till Husbolaget."
    assert said(sent, bodies) == [(None, "Vi betalar inte en krona till")]
    own = "”Vi betalar inte en krona till”, står det i det brev som Husbolaget har skickat."
    assert said(own, bodies) == [("Husbolaget", "Vi betalar inte en krona till")]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Klara Lind bad om ordet och meddelade den tredje gången att hon slutar.", "Klara Lind", "hon slutar"),
        ("Klara Lind sade förra veckan att bron är trasig.", "Klara Lind", "bron är trasig"),
        ("Klara Lind varnade i veckan för fler avbrott.", "Klara Lind", "fler avbrott"),
        ("Klara Lind varnade i går kväll för att isen är svag.", "Klara Lind", "isen är svag"),
        ("Klara Lind flaggade under mötet för en höjning.", "Klara Lind", "en höjning"),
        ("Enligt en av kockarna, som vi kallar Sara, är maten slut.", "Sara", "är maten slut"),
    ],
)
def test_statements_told_with_a_time_or_a_made_up_name(text, speaker, content):
    assert _stated(f"{text}\n– Så är det, säger Sara.")[0] == (speaker, content)


def test_a_view_of_one_heard_before_is_no_speech_where_speech_is_marked():
    text = "– Det är dyrt, säger Klara Lind.\n– Ja.\n– Nej.\nOrd som ”unik” bör strykas, anser hon."
    assert _stated(text) == [("Klara Lind", "Ord som ”unik” bör strykas")]


def test_a_few_marked_words_with_a_verb_are_quoted_from_who_wrote_them():
    text = "Kassören Klara Lind skrev på sin sida att grannarna ”borde flytta”. Inlägget är borta."
    assert said(text) == [("Klara Lind", "borde flytta")]


@pytest.mark.parametrize("text", ["Taket höll inte, skriver Ivo i beslutet.", "”Taket höll inte”, skriver Ivo."])
def test_an_agency_that_is_written_like_a_name_is_nobody(text):
    assert not any(name == "Ivo" for name, _ in said(text))


def test_a_surname_with_an_article_joined_to_it():
    assert said("– Jag bakar, säger Rima al-Nasser.")[0][0] == "Rima al-Nasser"


def test_what_many_shout_is_nobodys():
    text = "Tränaren Klara Lind mötte laget.\n– Vi vill stanna! skrålade de.\n– Aldrig mer! skanderar de."
    assert said(text) == [(None, "Vi vill stanna!"), (None, "Aldrig mer!")]
