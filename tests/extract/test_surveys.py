"""Street surveys: whose each answer is, in every form in which papers print them, and what is no survey."""

import pytest

from pipeline.model import Attribution
from tests.extract.invented import quotes, said

_BRIDGE = (("Ylva Stenmark", "Den är fin, men vi fick vänta länge."), ("Roland Bäck", "Jag åker mest båt."))


def _survey(form: str, question: str = "# Vad tycker du om bron?") -> str:
    details = (("34", "undersköterska", "Arvika"), ("71", "pensionär", "Sunne"))
    people = zip(_BRIDGE, details, strict=True)
    told = [
        form.format(name=name, answer=answer, age=age, job=job, place=place)
        for (name, answer), (age, job, place) in people
    ]
    return "\n".join(("Bron öppnade i går. Bygget har tagit tre år.", question, *told))


@pytest.mark.parametrize(
    "form",
    [
        "# {name}, {age}, {job}, {place}\n{answer}",
        "{name}, {age} år, {job}, {place}\n{answer}",
        "# {name}, {age}, {job} på Vikverken, {place}\n{answer}",
        "# {name}, {age}, {place}\n– {answer}",
        "{name}, {age}, {place}:\n– {answer}",
        "{name}, {age}, {place}: – {answer}",
        "{name}, {age}, {place}: {answer}",
        "{name}, {job}, {place}: {answer}",
        "# {name}, {place}\n{answer}",
        "# {name}\n{age} år, {job}, {place}\n{answer}",
        "* {name}, {age}, {place}:\n* – {answer}",
        "{name}, {age}, {place}\n”{answer}”",
        "{name}, {age}, {place}\n? Vad tycker du?\n– {answer}",
        "# {name}, {age}, {place}\n? Vad tycker du?\n{answer}",
        "# {name} ({age})\n{answer}",
        "# {name}\n{answer} Det tycker jag.",
        "– {answer}\n# {name}, {age}, {place}",
    ],
)
def test_a_label_tells_whose_the_answer_is(form):
    tail = " Det tycker jag." if form.endswith("jag.") else ""
    assert said(_survey(form)) == [(name, f"{answer}{tail}") for name, answer in _BRIDGE]


@pytest.mark.parametrize(
    "form", ["# {given}, {age}\n{answer}", "{given}, {age}: {answer}", "# {given}, {age} år\n– {answer}"]
)
def test_first_names_and_ages_are_labels_too(form):
    people = (("Ylva", "34", "Den är fin, men vi fick vänta länge."), ("Roland", "71", "Jag åker mest båt."))
    answers = "\n".join(form.format(given=given, age=age, answer=answer) for given, age, answer in people)
    assert said(f"Bron öppnade i går.\n# Vad tycker du om bron?\n{answers}") == [(n, a) for n, _, a in people]


def test_an_answer_has_the_role_of_its_label():
    first, second = quotes(_survey("# {name}, {age}, {job}, {place}\n{answer}"))
    assert (first.role, second.role) == ("undersköterska", "pensionär")
    assert (first.attribution, first.speaker_as_written) == (Attribution.PRECEDING_CLAUSE, "Ylva Stenmark")


def test_answers_go_on_up_to_the_next_label_and_the_last_one_while_somebody_speaks():
    text = """Vi frågade två personer på torget.
        Bodil Marks, 52, Tibro
        Jag cyklar året om.
        Det är värre för de äldre.
        Torsten Fahl, 29, Skara
        Vi tar bussen.
        Jag har inget körkort än.
        Kommunen plogar från i morgon.
        – Det blir bättre, säger gatuchefen Elin Rask."""
    assert said(text) == [
        ("Bodil Marks", "Jag cyklar året om."),
        ("Bodil Marks", "Det är värre för de äldre."),
        ("Torsten Fahl", "Vi tar bussen."),
        ("Torsten Fahl", "Jag har inget körkort än."),
        ("Elin Rask", "Det blir bättre"),
    ]


def test_a_clause_in_an_answer_is_no_part_of_it():
    text = _survey("# {name}, {age}, {place}\n{answer}").replace("mest båt.", "mest båt, säger han och ler.")
    assert said(text)[-1] == ("Roland Bäck", "Jag åker mest båt")


@pytest.mark.parametrize(
    "text",
    [
        # Nominees, of whom the writer tells.
        """Vem vinner årets pris?
        Ylva Stenmark, 34, forskare, Lund
        Har byggt upp en ny metod för att mäta snö.
        Roland Bäck, 71, professor, Umeå
        Ligger bakom en teori om isar.""",
        """Vem vinner vårt pris? Vi frågade juryn.
        Ylva Stenmark, 34, forskare, Lund
        Stenmark har lärt oss allt om snö.
        Roland Bäck, 71, professor, Umeå
        Roland Bäck har gett oss en teori.""",
        # Players, and nothing else.
        """Vilka spelar i kväll?
        Ylva Stenmark, 34, back
        Roland Bäck, 31, målvakt
        Samira Toll, 19, forward""",
        # One person, and nobody who asks.
        """Bron öppnade i går.
        Ylva Stenmark, 34, undersköterska, Arvika
        Bron ska målas om till våren.""",
        # Facts.
        """Vad väljer du?
        Namn: Ylva Stenmark
        Ålder: 34 år
        Namn: Roland Bäck
        Ålder: 71 år""",
        # Who wrote it.
        """Vad händer nu?
        Ylva Stenmark, reporter
        Vi får vänta till våren på bron.""",
    ],
)
def test_what_is_no_survey(text):
    assert said(text) == []


def test_signatures_below_quotes_are_no_labels_of_the_next():
    text = """Vi frågade två läsare.
        ”Det blir en bra bro för oss alla.”
        Ylva Stenmark, 34, Arvika
        ”Jag åker hellre båt till jobbet.”
        Roland Bäck, 71, Sunne"""
    assert said(text) == [
        ("Ylva Stenmark", "Det blir en bra bro för oss alla."),
        ("Roland Bäck", "Jag åker hellre båt till jobbet."),
    ]


def test_a_box_holds_a_survey():
    text = """Skolan har fått en ny rektor.
        [fakta] Tre elever om rektorn
        [fakta] Alva Strömner, 9 år:
        [fakta] – Hon sprang ikapp mig på gården.
        [fakta] Ivar Lindhage, 11 år:
        [fakta] – Bra att cyklarna får ett tak."""
    assert said(text) == [
        ("Alva Strömner", "Hon sprang ikapp mig på gården."),
        ("Ivar Lindhage", "Bra att cyklarna får ett tak."),
    ]


def test_a_box_of_facts_holds_none():
    text = """Skolan har fått en ny rektor.
        [fakta] Alva Strömner
        [fakta] Ålder: 49 år.
        [fakta] Ivar Lindhage
        [fakta] Ålder: 51 år."""
    assert said(text) == []


def _labelled(*labels: str, answers: tuple[str, str] = ("Jag åker mest båt.", "Den är fin, tycker jag.")) -> list:
    told = (f"{label}: {answer}" for label, answer in zip(labels, answers, strict=True))
    return said("\n".join(("Bron öppnade i går.", *told)))


def test_ages_before_the_colon_tell_a_survey_though_nobody_is_told_to_be_asked():
    labels = ("Eva Mo, 34 år", "Bo Ek, 71 år")
    assert _labelled(*labels) == [("Eva Mo", "Jag åker mest båt."), ("Bo Ek", "Den är fin, tycker jag.")]


@pytest.mark.parametrize("labels", [("Eva Mo, lärare", "Bo Ek, pensionär"), ("Eva Mo, 34 år", "Bo Ek, pensionär")])
def test_they_do_not_where_somebody_has_none(labels):
    assert _labelled(*labels) == []


def test_nor_where_nobody_speaks_of_himself():
    assert _labelled("Eva Mo, 34 år", "Bo Ek, 71 år", answers=("Har byggt en bro.", "Är fin som få.")) == []


def test_nor_where_labels_fill_their_blocks():
    text = "Bron öppnade i går.\nEva Mo, 34 år\nJag åker mest båt.\nBo Ek, 71 år\nDen är fin, tycker jag."
    assert said(text) == []


@pytest.mark.parametrize(
    ("label", "role"),
    [("Kvinna, 41, personlig assistent, Kalmar", "personlig assistent"), ("Man, 29 år, lots, Ed", "lots")],
)
def test_a_label_may_tell_of_who_gives_no_name(label, role):
    answers = f"Eva Mo, 34, Ed\n– Jag åker båt.\n{label}\n– Den är fin.\nBo Ek, 71, Ed\n– Jag går."
    _, second, third = quotes(f"Bron öppnade i går.\n# Vad tycker du om bron?\n{answers}")
    assert (second.speaker, second.role, third.speaker.name) == (None, role, "Bo Ek")


def test_so_may_a_signature():
    (quote,) = quotes("Eva Mo, lärare, bor vid bron.\n”Jag åker mest båt.”\nKvinna, 41, lots på Kajverken")
    assert (quote.speaker, quote.role, quote.organization_name) == (None, "lots", "Kajverken")
