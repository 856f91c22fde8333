"""An interviewer's questions where nothing but how the text goes marks them."""

import pytest

from tests.read.built import INTRO, page

_ANSWERS = [
    "För att den håller i regn. Jag har sytt den själv.",
    "Att åka hem och sova.",
    "Ingen aning. Vi får se till våren.",
]


def _talk(questions: list[str]) -> str:
    turns = (f"<p class=z>{q}</p><p>{a}</p>" for q, a in zip(questions, _ANSWERS, strict=True))
    return page(INTRO + "".join(turns))


def _questions(article) -> list[str]:
    return [block.text for block in article.blocks if block.kind == "question"]


@pytest.mark.parametrize(
    "asked",
    [
        ["Varför segelduk?", "Vad gör du nu?", "Har ni råd med det?"],
        ["Hur mår du?", "Din plan?", "Kritikerna säger att båten är för dyr. Är den det?"],
    ],
)
def test_questions_in_turn_that_address_somebody(article_of, asked):
    assert _questions(article_of(_talk(asked))) == asked


@pytest.mark.parametrize(
    "told",
    [
        ["Varför segelduk?", "Vad händer nu?", "Har båten råd med det?"],
        ["Vem är du?", "Så frågade hon honom.", "Och vem är ni?"],
    ],
)
def test_what_the_writer_asks_is_no_interview(article_of, told):
    assert _questions(article_of(_talk(told))) == []


@pytest.mark.parametrize("tag", ["h2", "h3"])
def test_headings_that_ask_whoever_speaks_of_himself_below_are_questions(article_of, tag):
    asked = ["Varför sydde du den av segelduk?", "Har ni råd med det?", "Vad händer nu?"]
    answers = ["För att den håller i regn. Jag har sytt den själv.", "Nej, vi får låna.", "Jag väntar på våren."]
    turns = "".join(f"<{tag}>{q}</{tag}><p>{a}</p>" for q, a in zip(asked, answers, strict=True))
    assert _questions(article_of(page(INTRO + turns))) == asked


def test_the_headings_of_their_level_are_questions_too(article_of):
    asked = ["Hur kunde det bli så?", "Varför sydde du den av segelduk?", "Har ni råd med det?", "Vad säger grannarna?"]
    answers = ["Båten var för gammal.", "Jag hade en rulle.", "Nej, vi får låna.", "Fråga dem."]
    turns = "".join(f"<h3>{q}</h3><p>{a}</p>" for q, a in zip(asked, answers, strict=True))
    told = article_of(page(f"{INTRO}<h2>Vem bryr sig?</h2><p>Ingen vet.</p>{turns}<h2>Slutet</h2><p>Så var det.</p>"))
    assert _questions(told) == asked


def test_headings_that_a_writer_answers_stay_headings(article_of):
    turns = "<h2>Hur ansöker du?</h2><p>Du fyller i en blankett.</p><h2>Vad kostar det?</h2><p>Priset beror på var.</p>"
    assert _questions(article_of(page(INTRO + turns))) == []


@pytest.mark.parametrize("tag", ["strong", "em"])
def test_a_question_with_a_dash_that_is_set_off_is_no_answer(article_of, tag):
    asked = ["– Varför segelduk?", "– Nämnden tycker att den är ful. Är den det?"]
    turns = "".join(f"<p><{tag}>{q}</{tag}></p><p>– Ja, det kan man säga.</p>" for q in asked)
    assert _questions(article_of(page(INTRO + turns))) == asked


def test_an_objection_in_italics_among_questions_is_the_interviewers(article_of):
    asked = ["Varför segelduk?", "Nämnden tycker att den är ful."]
    turns = "".join(f"<p><em>{q}</em></p><p>– Det får de tycka.</p>" for q in asked)
    assert _questions(article_of(page(INTRO + turns))) == asked


_LEADS = ["Seglaren Moa Hult svarar på läsarnas undran.", "Moa Hult, seglare, reder ut läget.", "Båten är klar."]
_TOLD = ["", ", säger Moa Hult", ", svarar hon och skrattar"]


def _seldom_addressed(lead: str, end: str, asked: list[str], answers: list[str]) -> str:
    answers = [*answers[:-1], answers[-1].removesuffix(".") + end + "."]
    turns = (f"<p>{q}</p><p>{'</p><p>'.join(a.split('|'))}</p>" for q, a in zip(asked, answers, strict=True))
    return page(f"{INTRO}<p>{lead}</p>{''.join(turns)}<p>På lördag kastas förtöjningarna loss, om vinden vill.</p>")


@pytest.mark.parametrize("lead", _LEADS)
@pytest.mark.parametrize("end", _TOLD)
def test_questions_of_an_announced_or_told_interview_need_not_all_address_somebody(article_of, lead, end):
    asked = ["Hur länge håller duken?", "Så varvet hade fel?", "Och vad gör du själv i vinter?"]
    answers = ["I tio år, tror jag.|Sedan får den bli kassar.", "De hade rätt om rodret.", "Jag lagar skot."]
    wanted = asked if end or lead != _LEADS[-1] else []
    assert _questions(article_of(_seldom_addressed(lead, end, asked, answers))) == wanted


@pytest.mark.parametrize(
    ("lead", "asked", "answer"),
    [
        ("Jag har några frågor.", ["Varför segelduk?", "Vem betalar?", "Och vad säger ni?"], "Jag väntar på svar."),
        (
            "Moa Hult svarar.",
            ["Måste jag betala?", "Vem avgör?", "Och vad gör du då?"],
            "Jag hoppas att det blir klart.",
        ),
        (
            "Jag satt på kajen och tänkte.",
            ["Vart är du på väg?", "Vad gör du där?", "När kommer du hem?"],
            "Jag vet inte, mamma.",
        ),
        ("Här är svar på frågorna.", ["Vad är en duk?", "Vem väver?", "När får du en?"], "Den kommer i maj."),
        ("Moa Hult svarar.", ["Vad är en duk?", "Vem väver?", "När får du en?"], "”Jag vet inte”, står det."),
        ("Moa Hult svarar.", ["– Ska vi gå?", "– Ser ni?", "– Nu då?"], "Ingen svarade, och båten låg still."),
        ("Moa Hult svarar.", ["– Är den hel?", "– Är den torr?", "– Ser du?"], "Jag nickade mot kajen, sa hon."),
    ],
)
def test_questions_that_a_writer_or_reader_wonders_about_are_no_interview(article_of, lead, asked, answer):
    answers = ["Det är oklart.", "Det avgörs i höst.", answer]
    assert _questions(article_of(_seldom_addressed(lead, "", asked, answers))) == []


_PUT = ["Jag föll på isen. Vem betalar?", "Vem ska anmäla?"]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Här svarar juristen på två frågor från läsarna.", _PUT),
        ("Juristen Eva Mo, som bor i Åmål, svarar på läsarnas frågor.", _PUT),
        ("Eva Mo är jurist. Här svarar hon på två frågor.", _PUT),
        ("Eva Mo är jurist. Vi lät henne svara på två frågor.", _PUT),
        ("Vi har bett juristen svara på två frågor.", _PUT),
        (INTRO, []),
    ],
)
def test_headings_that_readers_ask_where_it_is_told_that_somebody_answers(article_of, told, found):
    turns = "".join(f"<h3>{question}</h3><p>{answer}</p>" for question, answer in zip(_PUT, _ANSWERS, strict=False))
    assert _questions(article_of(page(f"{INTRO}<p>{told}</p>{turns}"))) == found


@pytest.mark.parametrize(
    "told",
    [
        "Statsminister Ulf Berg har utlyst nyval. Här svarar vi på två frågor.",
        "Statsminister Ulf Berg vägrar, och ingen svarar på våra frågor.",
        "Ulf Berg svarar inte på frågor.",
        "Här svarar Dagbladet på två frågor.",
        "Så svarar partierna på två frågor.",
        "Tidningen svarar på två frågor.",
    ],
)
def test_headings_that_a_writer_asks_himself_stay_headings(article_of, told):
    turns = "".join(f"<h3>{question}</h3><p>{answer}</p>" for question, answer in zip(_PUT, _ANSWERS, strict=False))
    assert _questions(article_of(page(f"{INTRO}<p>{told}</p>{turns}"))) == []
