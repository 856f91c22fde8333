"""Where what is said begins and ends: behind what the source is, before a site's invitation, and not in a question."""

import pytest

from tests.extract.invented import quotes


def _texts(text: str) -> list[str]:
    return [quote.text for quote in quotes(text)]


@pytest.mark.parametrize(
    "source",
    [
        "Anna Berg, lots vid Kustens räddningskår i Ystad,",
        "Anna Berg, rektor på Åsskolan i Orsa kommun,",
        "Anna Berg, chef på Skogsbolaget i Västra Götaland,",
        "Anna Berg på polisen i Lund",
        "Anna Berg i Lund",
    ],
)
def test_the_town_of_the_source_is_no_part_of_what_is_said(source):
    assert _texts(f"Enligt {source} har ingen sett något.") == ["har ingen sett något"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ingen såg något, enligt Anna Berg, lots vid Kustens räddningskår i Ystad.", "Ingen såg något"),
        ("Priset ökar enligt Anna Berg i Lund, men sjunker i Orsa.", "Priset ökar […] i Lund, men sjunker i Orsa"),
        ("Bron är hal, enligt Anna Berg på gatukontoret.", "Bron är hal"),
        ("Bron är hal, enligt Anna Berg som mäter den varje dag.", "Bron är hal"),
        ("Bron är, enligt Anna Berg på gatukontoret, hal av is.", "Bron är […] hal av is"),
        ("Enligt Anna Berg som mäter isen varje dag sjönk halten i fjol.", "sjönk halten i fjol"),
        ("Enligt Anna Berg, lots i Kustens räddningskår på Öland, har isen lagt sig.", "har isen lagt sig"),
    ],
)
def test_where_it_is_so_is_part_of_what_is_said(text, said):
    assert _texts(text) == [said]


def test_a_verb_in_the_past_behind_a_name_in_s_is_no_part_of_the_name():
    (told,) = quotes("Enligt Klaris pressade Polen den svenska regeringen i fjol.", {"Klaris": "Klaris"})
    assert told.text == "pressade Polen den svenska regeringen i fjol"


@pytest.mark.parametrize(
    "told",
    [
        "I dag, på luciadagen, skriver Anna Berg om ljus och mörker.",
        "I dag, måndag, avslutar Klarvik förhandlingen i målet om bron.",
        "Oppositionen i Egypten anklagade Klarvik för fusk.",
        "Styrelsen meddelade Klarvik att bron är stängd.",
        "Den nya styrelsen meddelade Klarvik att bron är stängd.",
        "I en krönika i Klarvik har han kallat det ”ett ovanligt dumt förslag”.",
    ],
)
def test_a_day_an_object_or_a_paper_says_nothing(told):
    assert quotes(told, {"Klarvik": "Klarvik"}) == ()


@pytest.mark.parametrize("when", ["Dagen efter", "Hösten 2023", "Den 27 november", "Klockan tre", "I går"])
def test_who_stands_behind_the_verb_where_a_time_begins_the_sentence_is_heard(when):
    (told,) = quotes(f"{when} meddelade Klarvik att bron är stängd.", {"Klarvik": "Klarvik"})
    assert told.speaker and told.speaker.name == "Klarvik"


def test_a_title_that_nobody_bears_means_nobody_who_is_named():
    told = quotes("Sedan rektorn Bo Ek valts om sade monarken att det är ”dags för oss alla att se framåt igen”.")
    assert all(quote.confidence < 0.6 for quote in told)


@pytest.mark.parametrize(
    ("behind", "goes_on"),
    [
        ("Hör mer i inslaget ovan.", False),
        ("Se hela intervjun i spelaren.", False),
        ("Läs mer om stormen här.", False),
        ("Läs mer böcker!", True),
        ("Se hela bilden i stället.", True),
        ("Läs mer om vad jag har skrivit här.", True),
    ],
)
def test_a_site_s_invitation_is_not_said(behind, goes_on):
    assert _texts(f"– Stormen är över, säger Anna Berg. {behind}")[0].endswith(behind) is goes_on


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        ("När bladet frågar Anna Berg vad som var bäst, allt som allt, svarar hon så här:", []),
        ("När radion undrade hur det kändes, så här efteråt, svarade Anna Berg:", []),
        ("När våren kommer blir det bättre, säger Anna Berg och lägger till:", ["När våren kommer blir det bättre"]),
    ],
)
def test_a_question_that_leads_up_to_the_answer_is_not_said(lead, told):
    assert _texts(f"{lead}\n– Att ingen gav upp.") == [*told, "Att ingen gav upp."]


@pytest.mark.parametrize("role", ["", ", vaktmästare i kyrkan"])
def test_who_shows_something_is_heard(role):
    (quote,) = quotes(f"Först kom Bo Ek.\n– Här har jag min plats, visar Anna Berg{role}.")
    assert (quote.text, quote.speaker.name) == ("Här har jag min plats", "Anna Berg")


@pytest.mark.parametrize("source", ["motiveringen", "juryn", "rapporten"])
def test_what_a_document_says_of_somebody_is_not_said_by_who_it_is_about(source):
    told = quotes(f"Byrådet prisade Anna Berg för en bok som enligt {source} ”blåser nytt liv i den gamla sagan”.")
    assert [quote.speaker for quote in told] == [None] * len(told)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("skriver att ”Skogen växer. Den behöver tid”.", ["Skogen växer. Den behöver tid"]),
        ("skriver att ”Eva Lind har rätt. Hon får stå kvar.”", ["Eva Lind har rätt. Hon får stå kvar."]),
        ("säger att ”Skogen växer än” är en bra film.", []),
    ],
)
def test_several_sentences_in_marks_behind_att(told, said):
    marked = [quote.text for quote in quotes(f"Anna Berg {told}") if quote.kind == "quotation_marks"]
    assert marked == said


@pytest.mark.parametrize("behind", ["står det på den", "stod det på dem"])
def test_what_stands_on_a_thing_told_of_right_before_is_nobodys(behind):
    assert quotes(f"Anna Berg log. På väggen hänger en mössa. ”Tyst, jag tänker” {behind}.") == ()


@pytest.mark.parametrize("who", ["Tidskriften Kvarnhjulet", "Kvarnhjulet", "Anna Berg"])
@pytest.mark.parametrize("when", ["i höstas romanen", "romanen i höstas"])
def test_what_somebody_calls_a_work_is_said(who, when):
    told = quotes(f"{who} kallade {when} ”lika envis som sin hamn”.", {"Kvarnhjulet": "Kvarnhjulet"})
    assert [quote.text for quote in told] == ["lika envis som sin hamn"]


@pytest.mark.parametrize("told", ["Det blev en varning från chefen.", "Det kom en hälsning till chefen."])
def test_whom_a_thing_is_from_does_not_come_up(told):
    text = f"Bo Ek är smed.\n– Jag går, säger Bo Ek.\n{told} Han anser att otålighet är bra."
    assert [quote.text for quote in quotes(text)] == ["Jag går", "otålighet är bra"]


@pytest.mark.parametrize("thing", ["en whiteboard", "ett blädderblock"])
def test_what_stands_on_a_board_is_nobodys(thing):
    assert quotes(f"På plan fyra hänger {thing} kvar. ”Mål Q2” står det, och sedan ingenting.") == ()
