"""Whose words a document holds: who published it, told once, is meant by its noun, its pages and its writers later."""

import pytest

from tests.extract.invented import quotes, said

_BODIES = {
    "Vattenlyftet": "Vattenlyftet",
    "Norrgruppen": "Norrgruppen",
    "Sundby tingsrätt": "Sundby tingsrätt",
    "Tidningen Dikt": "Tidningen Dikt",
}
_OTHERS = "Norrgruppen bygger hus i Boden.\n"


def _stated(text: str) -> list[tuple[str | None, str]]:
    return [(q.speaker and q.speaker.name, q.text) for q in quotes(text, _BODIES) if q.kind == "indirect"]


@pytest.mark.parametrize(
    "told",
    [
        "En studie från tankesmedjan Vattenlyftet handlar om brunnar.",
        "Vattenlyftets nya kartläggning handlar om brunnar.",
        "En granskning som Vattenlyftet presenterade i fjol handlar om brunnar.",
        "Vattenlyftet varnar i en färsk rapport för att brunnar sinar.",
        "I utredningen slår Vattenlyftet fast att brunnar sinar.",
    ],
)
@pytest.mark.parametrize(
    "clause",
    ["heter det i rapporten", "står det på sidan 12", "skriver forskarna", "slår rapporten fast"],
)
def test_a_document_speaks_for_who_published_it(told, clause):
    text = f"{_OTHERS}{told}\n”Ingen mäter grundvattnet i tid”, {clause}."
    assert said(text, _BODIES) == [("Vattenlyftet", "Ingen mäter grundvattnet i tid")]


@pytest.mark.parametrize(
    ("first", "second", "clause", "speaker"),
    [
        ("En studie från Vattenlyftet", "En enkät från Norrgruppen", "heter det i studien", "Vattenlyftet"),
        ("En studie från Vattenlyftet", "En enkät från Norrgruppen", "heter det i enkäten", "Norrgruppen"),
        ("En studie från Vattenlyftet", "En enkät från Norrgruppen", "skriver forskarna", None),
        ("En studie från Vattenlyftet", "En enkät från Norrgruppen", "står det på sidan 7", None),
        ("En studie från Vattenlyftet", "En ny studie", "slår studien fast", None),
        ("En motion från Vattenlyftet", "Ett beslut från Norrgruppen", "slår rapporten fast", None),
    ],
)
def test_of_several_documents_the_one_called_so_is_meant_or_none(first, second, clause, speaker):
    text = f"{first} handlar om brunnar.\n{second} handlar om vägar.\n”Ingen mäter grundvattnet i tid”, {clause}."
    assert [name for name, _ in said(text, _BODIES)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("”Bron är ingen leksak”, heter det i en skriftlig fråga från riksdagsledamoten Rut Alm (C).", "Rut Alm"),
        ("”Bron är ingen leksak”, står det i ett yttrande från arkitekten Rut Alm.", "Rut Alm"),
        (
            "I domen slår Sundby tingsrätt fast att bron ska stå.\n”Bron är ingen leksak”, heter det i domen.",
            "Sundby tingsrätt",
        ),
    ],
)
def test_who_put_a_document_forward(text, speaker):
    assert said(text, _BODIES) == [(speaker, "Bron är ingen leksak")]


@pytest.mark.parametrize(
    "told",
    [
        "Priset delas varje vår ut av Tidningen Dikt. Norrgruppen bjuder på maten.",
        "Norrgruppen bjuder på maten. Priset ges ut av Tidningen Dikt.",
        "Norrgruppen bjuder på maten. Tidningen Dikt delar ut priset.",
    ],
)
def test_a_motivation_is_the_words_of_who_gives_the_prize(told):
    text = f"{told}\n”För att hon låter sjön tala”, lyder motiveringen."
    assert said(text, _BODIES) == [("Tidningen Dikt", "För att hon låter sjön tala")]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("En rapport från institutet Vattenlyftet, som frågat bönder, visar att brunnar sinar.", "Vattenlyftet", None),
        ("En analys som Vattenlyftet gjort konstaterar att brunnar sinar.", "Vattenlyftet", None),
        ("Vattenlyftets egen enkät, som kom i maj, tyder på att brunnar sinar.", "Vattenlyftet", None),
        ("Vattenlyftets rapport handlar om brunnar. Enligt granskarna sinar var tredje.", "Vattenlyftet", "sinar var"),
        ("Vattenlyftets rapport handlar om brunnar. Rapporten varnar för att de sinar.", "Vattenlyftet", "de sinar"),
        ("Vattenlyftet beklagar läget men påpekar att brunnar sinar.", "Vattenlyftet", None),
        ("Rut Alm efterlyser i stället djupare brunnar.", "Rut Alm", "djupare brunnar"),
        (
            "I ett brev påminner Vattenlyftet om att brunnar sinar: ”Mät varje vecka, inte varje år.”",
            "Vattenlyftet",
            None,
        ),
    ],
)
def test_what_a_document_or_its_publisher_states(text, speaker, content):
    ((name, told),) = _stated(text)
    assert name == speaker
    assert told.startswith(content or "brunnar sinar")


@pytest.mark.parametrize(
    "text",
    [
        "En analys som Vattenlyftet gjort visar att brunnar sinar.",
        "En ny rapport visar att brunnar sinar. Vattenlyftet gräver vidare.",
        "Barndomen visar att brunnar sinar. Vattenlyftet gräver vidare.",
        "Nu kräver bolaget Norrgruppen på två miljoner.",
    ],
)
def test_what_nobody_states(text):
    assert _stated(text) == []


@pytest.mark.parametrize("where", ["juryns motivering", "motiveringen", "prismotiveringen", "sin motivering"])
@pytest.mark.parametrize("holds", ["heter det", "står det", "står"])
def test_part_of_a_motivation_is_the_awarder_s(where, holds):
    text = f"""Det var Bryggarförbundet som delade ut priset Guldpipan.
        I {where} {holds} att kvarnen ”malt ihop bygd och bröd i hela socknen”."""
    (quote,) = quotes(text, {"Bryggarförbundet": "Bryggarförbundet"})
    assert (quote.text, quote.speaker and quote.speaker.name) == (
        "malt ihop bygd och bröd i hela socknen",
        "Bryggarförbundet",
    )
    assert quote.attribution == "preceding_clause"


def test_a_motivation_of_nobody_known_is_no_quote():
    text = "Kvarnen fick priset.\nI motiveringen heter det att kvarnen ”malt ihop bygd och bröd i hela socknen”."
    assert quotes(text) == ()


def test_who_gives_a_prize_is_told_once_however_long_before():
    between = "Kvarnen är nu en av socknens äldsta byggnader, och Vattenrådet har följt dammen i åratal.\n" * 20
    text = f"""Det var Bryggarförbundet som delade ut priset Guldpipan.
        {between}I juryns motivering heter det att kvarnen ”malt ihop bygd och bröd i hela socknen”."""
    (quote,) = quotes(text, {"Bryggarförbundet": "Bryggarförbundet", "Vattenrådet": "Vattenrådet"})
    assert quote.speaker and quote.speaker.name == "Bryggarförbundet"


@pytest.mark.parametrize("who", ["En läkare", "En psykolog i Orsa"])
def test_who_writes_without_a_name_is_no_organisation(who):
    (quote,) = quotes(f"Klarvik har frågat alla.\n{who} skriver: ”Jag slutar i dag.”", {"Klarvik": "Klarvik"})
    assert (quote.speaker, quote.role) == (None, who.split()[1])


@pytest.mark.parametrize("reads", [", som Klarvik har tagit del av,", ", som Klarvik har läst,"])
def test_who_has_but_read_a_document_does_not_speak_by_it(reads):
    text = f"En ny rapport{reads} är kritisk. ”Taket läcker på två ställen”, heter det i rapporten."
    assert quotes(text, {"Klarvik": "Klarvik"})[0].speaker is None


@pytest.mark.parametrize(
    ("told", "clause", "speaker"),
    [
        ("Sundby tingsrätt friar honom.", "heter det i domen", "Sundby tingsrätt"),
        ("Norrgruppen tackar.", "står det i brevet", "Norrgruppen"),
        ("Rätten går på samma linje som Norrgruppen.", "heter det i domen", None),
        ("Han ville ha ersättning av Norrgruppen.", "står det i hyresavtalet", None),
    ],
)
def test_a_contract_is_no_single_houses_and_a_judgement_a_courts(told, clause, speaker):
    assert said(f"{told} ”Hyran betalas i förskott”, {clause}.", _BODIES) == [(speaker, "Hyran betalas i förskott")]


@pytest.mark.parametrize(
    ("told", "behind"),
    [
        ("I fjol fick Eva Mo priset Stålnålen av Föreningen Klar Sikt.", ""),
        ("Sex bilder var nominerade när Föreningen Klar Sikt samlade alla i Ed.", ""),
        ("Eva Mo tog hem priset.", "\nPriset delas ut av Föreningen Klar Sikt."),
    ],
)
def test_a_jury_is_of_who_gives_the_prize(told, behind):
    names = {"Föreningen Klar Sikt": "Föreningen Klar Sikt", "Vattenrådet": "Vattenrådet"}
    text = (
        f"Eva Mo arbetar på Vattenrådet.\n{told} Den glädde alla.\nJuryns motivering löd:\n”För en klar blick.”{behind}"
    )
    assert said(text, names) == [("Föreningen Klar Sikt", "För en klar blick.")]


@pytest.mark.parametrize("prize", ["kulturpris Guldkotten", "hederspris"])
def test_a_jury_is_of_whose_prize_it_is_and_not_of_who_gets_it(prize):
    names = {"Norrfonden": "Norrfonden", "Nål & Tråd": "Nål & Tråd", "Vattenrådet": "Vattenrådet"}
    text = f"""Nu får Nål & Tråd Norrfondens {prize}. Nål & Tråd vann priset före Vattenrådet.
        I juryns motivering heter det: ”För en klar blick.”"""
    assert said(text, names) == [("Norrfonden", "För en klar blick.")]
    alone = text.replace(f"Norrfondens {prize}", "priset")
    assert said(alone, names) == [(None, "För en klar blick.")]
