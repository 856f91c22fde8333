"""Where what somebody is said to mean ends, whose it is far from its verb, and by which verbs it is told."""

import pytest

from tests.extract.invented import quotes, said

_BODIES = {"Klarvik": "Klarvik", "Skogsrätten": "Skogsrätten"}


def _stated(text: str) -> list[tuple[str | None, str]]:
    return [(q.speaker and q.speaker.name, q.text) for q in quotes(text, _BODIES) if q.kind == "indirect"]


@pytest.mark.parametrize(
    "writer",
    [
        ", och beslutet kommer att överklagas",
        ", och därefter får byn vänta",
        ", men vågar inte lova något",
        ", men det kravet fick inget stöd",
        ", men någon annan har hon inte frågat",
        ", och lät en snickare se över det",
        " och hänvisar till lagen",
        " och får medhåll av grannarna",
    ],
)
def test_a_clause_joined_behind_a_comma_is_the_writers(writer):
    assert _stated(f"Anna Berg anser att taket borde läggas om{writer}.") == [("Anna Berg", "taket borde läggas om")]


@pytest.mark.parametrize(
    "more",
    [
        ", men inte i vinter",
        ", men först efter ett par år på sjön",
        ", men bara om det blir billigt",
        ", och att muren ska rivas",
    ],
)
def test_what_limits_a_statement_or_has_att_of_its_own_belongs_to_it(more):
    assert _stated(f"Anna Berg anser att taket borde läggas om{more}.") == [
        ("Anna Berg", f"taket borde läggas om{more}")
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Där berättade Anna Berg, som har lett Klarvik sedan i fjol, att bron är klar.", "Anna Berg"),
        ("Klarvik, som ägde bron, begärde prövning hos Skogsrätten och hävdade att bron är klar.", "Klarvik"),
        ("Anna Berg kom på mötet. I breven, som alla har läst, varnar hon för att bron är klar.", "Anna Berg"),
        ("Anna Berg, som kör buss, brukar påpeka att bron är klar.", "Anna Berg"),
    ],
)
def test_who_states_something_far_from_the_verb(text, speaker):
    assert _stated(text) == [(speaker, "bron är klar")]
    assert said(text, _BODIES) == []


@pytest.mark.parametrize(
    "verb", ["tillbakavisar", "avvisar", "redovisade", "yrkade", "yrkade på", "klagade på", "vill se"]
)
def test_verbs_by_which_something_is_stated(verb):
    assert _stated(f"Anna Berg {verb} att bron ska vara öppen.") == [("Anna Berg", "bron ska vara öppen")]


@pytest.mark.parametrize(
    "text",
    [
        "”Vatten som går”, av tonsättaren Bo Ek, spelas i kväll.",
        "Hon går. ”Kom tidigt, gå sent” står det på väskan. Den är ny.",
    ],
)
def test_who_made_a_work_and_what_bears_words_say_nothing(text):
    assert said(text) == []


@pytest.mark.parametrize("limit", [", men framför allt en vd som lyssnar", ", men främst mod"])
def test_what_is_meant_above_all_is_meant_too(limit):
    assert _stated(f"Anna Berg anser att det krävs tid{limit}.") == [("Anna Berg", f"det krävs tid{limit}")]
