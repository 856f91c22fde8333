"""Interviews: whose the answers are, however the questions are set and whomever they, or the writer, name."""

import pytest

from tests.extract.invented import quotes, said

_HOSTS = ("Ingegerd Boström Lund", "Yusuf Demirci")
_OPENINGS = (
    "När {host} i fjol tog över Hamnkiosken trodde ingen på idén. En som tvekade var kusinen Per-Olof Rask. ”Det var "
    "galet”, minns Per-Olof Rask.",
    "{host} driver Hamnkiosken.\nMen kommunen vill riva. ”Marken behövs”, menar exploateringschefen Birger Ålund.",
    "Vi träffar {host} vid kajen. Där sitter också Birger Ålund.",
)
_ASKED = (
    ("Hur kom du på idén?", "Jag saknade kaffe när båten var sen."),
    ("Birger Ålund säger att marken behövs. Ger ni upp?", "Nej, han får ringa mig först."),
    ("Vad händer i vinter?", "Vi värmer med ved. Det kan Per-Olof Rask hugga."),
)
_FORMS = ("? {q}\n{a}", "? {q}\n– {a}", "{q}\n– {a}", "? – {q}\n– {a}")


@pytest.mark.parametrize("host", _HOSTS)
@pytest.mark.parametrize("opening", _OPENINGS)
@pytest.mark.parametrize("form", _FORMS)
def test_the_interviewee_answers_whoever_is_named(host, opening, form):
    turns = "\n".join(form.format(q=q, a=a) for q, a in _ASKED)
    heard = said(f"Kiosken vid hamnen har fått en ny ägare.\n{opening.format(host=host)}\n{turns}")
    assert heard[-3:] == [(host, answer) for _, answer in _ASKED]


def test_who_stands_beneath_the_picture_answers_where_the_text_tells_but_the_sex():
    turns = "\n".join(f"? {q}\n– {a}" for q, a in _ASKED)
    text = f"Hon sålde båten för en kiosk. Kusinen Per-Olof Rask hjälper till.\n[bild] Ingegerd Boström Lund\n{turns}"
    assert {speaker for speaker, _ in said(text)} == {"Ingegerd Boström Lund"}


def test_a_clause_among_the_answers_tells_who_answers():
    text = """Birger Ålund vill riva kiosken. I den står Yusuf Demirci.
        ? Hur kom du på idén?
        – Jag saknade kaffe när båten var sen.
        ? Kommunen behöver marken. Ger ni upp?
        – Nej, han får ringa mig först, svarar Demirci och skrattar."""
    assert {speaker for speaker, _ in said(text)} == {"Yusuf Demirci"}


@pytest.mark.parametrize(
    ("lead", "heard"),
    [
        ("Birger Ålund, jurist på Klarvik, svarar på två frågor.", 2),
        ("Birger Ålund är jurist på Klarvik.", 0),
        ("Birger Ålund svarar inte på frågor.", 0),
    ],
)
def test_who_is_told_to_answer_speaks_though_not_of_himself(lead, heard):
    text = f"""Yusuf Demirci fick en bot.
        {lead}
        ? Måste den betalas?
        Nej, den kan överklagas.
        ? Hur lång tid tar det?
        Det beror på rätten."""
    assert [speaker for speaker, _ in said(text)] == ["Birger Ålund"] * heard


def test_whom_a_question_calls_upon_answers():
    text = """Birger Ålund köar. Yusuf Demirci är ny i kiosken. Där är det tomt.
        ? Hur kom ni på idén?
        Vi saknade kaffe när båten var sen.
        ? Var det fel att bygga, Yusuf Demirci?
        Nej, jag tycker inte det."""
    assert {speaker for speaker, _ in said(text)} == {"Yusuf Demirci"}


def test_whom_the_paragraph_before_the_questions_is_about_answers():
    turns = "\n".join(f"? {q}\n{a}" for q, a in _ASKED[::2])
    opening = "[ingress] Kiosken är öppen igen.\nBirger Ålund köar. Det är kallt."
    text = f"{opening}\nYusuf Demirci är ny i kiosken. Vi träffar honom där.\n{turns}"
    assert {speaker for speaker, _ in said(text)} == {"Yusuf Demirci"}


def test_who_was_heard_and_is_told_of_before_the_questions_answers():
    turns = "\n".join(f"? {q}\n– {a}" for q, a in _ASKED[::2])
    text = f"""[ingress] Kiosken är öppen igen.
        – Jag är emot det, säger Birger Ålund.
        En som läste det är Yusuf Demirci. Han ringde Birger Ålund.
        – Vi har tänkt fel, säger Yusuf Demirci.
        Han menar att det hänger ihop med vädret.
        {turns}"""
    assert [speaker for speaker, _ in said(text)][-2:] == ["Yusuf Demirci"] * 2


def test_the_only_question_is_put_to_who_was_heard_whomever_the_lede_is_about():
    text = """[ingress] Birger Ålund vill riva kiosken.
        Där står Yusuf Demirci.
        – Jag orkar inte mer, säger Yusuf Demirci.
        ? Hur känns det?
        – Tungt.
        Det var i går det hände.
        – Det löser sig, säger Birger Ålund."""
    assert said(text)[1] == ("Yusuf Demirci", "Tungt.")


@pytest.mark.parametrize(
    "question",
    [
        "Birger Ålund säger att ni överdriver. Gör ni det?",
        "Vad säger du om Birger Ålunds kritik?",
        "Vem ska ta över då?",
    ],
)
@pytest.mark.parametrize("sign", ["", "? "])
def test_a_question_in_the_news_is_put_to_who_was_heard_last(question, sign):
    text = f"""Kiosken vid hamnen stängs.
        – Jag orkar inte mer, säger Yusuf Demirci.
        {sign}{question}
        – Det får andra svara på."""
    assert [speaker for speaker, _ in said(text)] == ["Yusuf Demirci"] * 2


@pytest.mark.parametrize(
    "turn",
    ["Vi ringer upp {name}, som är hamnchef.", "Vi har frågat hamnchefen {name}.", "Tidningen når {name} på väg hem."],
)
def test_whom_the_writer_turns_to_is_heard_next(turn):
    text = f"""Kiosken vid hamnen stängs.
        – Jag orkar inte mer, säger Yusuf Demirci.
        {turn.format(name="Ronja Fält")}
        – Det får andra svara på."""
    assert [speaker for speaker, _ in said(text)] == ["Yusuf Demirci", "Ronja Fält"]


def test_a_writer_who_answers_the_readers_questions_is_nobody_who_speaks():
    text = """Nya regler gäller från maj.
        ? Vad är en bygglucka?
        En bygglucka är en tomt som ingen har bebyggt.
        ? Kostar det något?
        Ja, avgiften beror på storleken.
        ? Kan man överklaga?
        Ja, hos länsstyrelsen."""
    assert quotes(text) == ()


def test_what_is_told_between_answers_in_marks_is_no_answer():
    told = "Det blir tyst, och hon går bort till fönstret."
    text = f"Anna Berg är chef.\n? Går det bra?\n”Ja, jag tror det.”\n? Blir det fler?\n{told}\n”Jag vet inte.”"
    assert said(text) == [("Anna Berg", "Ja, jag tror det."), ("Anna Berg", "Jag vet inte.")]


def test_who_is_heard_among_the_answers_by_a_pronoun_of_the_other_sex_answers_none():
    turns = "\n".join(f"? {q}\n{a}" for q, a in _ASKED)
    text = f"""Ingegerd Boström Lund driver Hamnkiosken.
        {turns}
        Per-Olof Rask, tidigare ägare, menar att kiosken klarar sig.
        ”Hon är född till det”, skriver han i ett sms.
        ? Vad är du sämst på?
        Att stänga i tid. Kaffet går åt ändå."""
    answers = [speaker for speaker, text in said(text) if not text.startswith("Hon är född")]
    assert answers == ["Ingegerd Boström Lund"] * 4


def test_so_it_is_where_the_same_block_names_who_that_is():
    turns = "\n".join(f"? {q}\n{a}" for q, a in _ASKED)
    text = f"""Yusuf Demirci driver Hamnkiosken.
        {turns}
        Politikern Ingegerd Boström Lund är emot. ”Det kostar att vara envis”, skriver hon i ett brev.
        ? Vad svarar du henne?
        Att hon får komma hit och räkna båtarna."""
    answers = [speaker for speaker, text in said(text) if not text.startswith("Det kostar")]
    assert answers == ["Yusuf Demirci"] * 4


def test_a_pronoun_for_who_was_named_behind_the_interview_tells_nothing_of_who_answers():
    text = """[ingress] Klarvik bygger båtar. Bladet ställde frågor till Eva Ek.
? Vad gör ni?
Vi bygger båtar, och det har vi gjort länge.
? Vad kostar de?
Det beror på. Mina är dyra.
# Varvet
Utanför Orsa kör lotsen Bo Alm en av båtarna.
Enligt honom är den bra.
– Jag köper en till, säger han."""
    assert [q.speaker and q.speaker.name for q in quotes(text) if q.kind == "unmarked"] == ["Eva Ek", "Eva Ek"]


_LETTERS = """Eva Ek, bibliotekarie, kom till studion.
– Fråga på, säger Eva Ek.
# Per i Ed: Hur väljer ni vilka böcker som köps?
Vi köper dem som någon har bett om.
# Siv i Vik: Får man äta där? Barnen blir hungriga.
Helst inte, men jag blundar för bullar.
# Bo i Ryd: När byts dörren?
Min kollega ringer om den i dag."""


def test_headings_that_tell_who_asks_are_questions():
    assert [q.speaker and q.speaker.name for q in quotes(_LETTERS)] == ["Eva Ek"] * 4


@pytest.mark.parametrize("cut", ["Per i Ed: ", "Siv i Vik: ", "Bo i Ryd: "])
def test_headings_that_but_ask_are_not(cut):
    assert len(quotes(_LETTERS.replace(cut, ""))) == 1


@pytest.mark.parametrize("asked", ["Vi bad honom svara på två frågor.", "Han fick svara på två frågor."])
def test_who_is_asked_to_answer_is_whom_the_text_has_named(asked):
    text = f"""Birger Ålund har varit jurist i tjugo år.
        {asked}
        ? Måste boten betalas?
        Nej, den kan överklagas.
        ? Hur lång tid tar det?
        Det beror på rätten."""
    heard = ["Birger Ålund"] * 2 if "honom" in asked else []
    assert [speaker for speaker, _ in said(text)] == heard


@pytest.mark.parametrize(("verb", "answers"), [("uppger", 2), ("säger", 3)])
def test_what_another_is_told_to_state_behind_an_answer_is_the_writers(verb, answers):
    text = f"? Hur går det?\nJag är nöjd.\nSkolan är ny. Kommunen {verb} att den är full.\n? Och nu?\nJag väntar."
    assert len(said(f"Anna Berg är rektor.\n{text}")) == answers
