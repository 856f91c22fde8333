"""Who is heard where the text has told of somebody without a name, or names that one only behind the speech."""

import pytest

from tests.extract.invented import quotes, said


def _last(text: str) -> tuple[str | None, str | None]:
    quote = quotes(text)[-1]
    return (quote.speaker and quote.speaker.name, quote.role)


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("I boken har någon i den sista gruppen skrivit", None),
        ("I boken hade en av gästerna skrivit", None),
        ("I boken har Eva Mo skrivit", "Eva Mo"),
    ],
)
def test_who_has_written_it(lead, speaker):
    text = f"Anna Berg menar att stigen måste rustas.\nDet doftar av gran. {lead}: ”Här hörde jag regnet.”"
    assert [(q.speaker and q.speaker.name, q.cue) for q in quotes(text)][-1] == (speaker, "skrivit")


@pytest.mark.parametrize("accused", ["Den åtalade", "Den tilltalade", "Den misstänkte"])
def test_the_accused_is_nobody_heard_before(accused):
    text = f"– Det är ett svårt fall, säger Bo Ek.\n{accused} yttrade sig bara kort.\n– Jag ångrar mig, sa han."
    assert said(text)[-1] == (None, "Jag ångrar mig")


def test_who_was_heard_without_a_name_is_told_of_again():
    text = """– Det är hårt, säger en handläggare som vill vara anonym.
        – Vi är arga, säger Sara Mo, rektor.
        Handläggaren på kontoret har börjat söka ett annat jobb.
        – Där är det lugnt."""
    assert _last(text) == (None, "handläggare")


@pytest.mark.parametrize("between", ["då förloraren kan klaga", "Hans ekonom lär vara av en annan mening"])
def test_a_title_in_passing_is_no_pronoun_s(between):
    text = f"""Sara Mo hoppas att allt blir klart. Sedan börjar en ny tid {between}.
        Huset är stort.
        – Jag lovar inget, säger hon."""
    assert _last(text)[0] == "Sara Mo"


@pytest.mark.parametrize("somebody", ["I spåret springer en ensam kvinna", "Klockan är sex och det är kallt"])
def test_who_is_told_of_right_behind_the_first_words(somebody):
    text = f"""{somebody}.
        – Så jobbar man, säger hon.
        Eva Mo är 34 år och dömer i dag.
        – Nej, säger Sara Berg."""
    assert said(text)[0] == ("Eva Mo", "Så jobbar man")


def test_who_hides_is_not_who_is_told_of_behind():
    text = "– Det är hårt, säger en handläggare som vill vara anonym.\nSara Mo är rektor.\n– Vi är arga, säger hon."
    assert [speaker for speaker, _ in said(text)] == [None, "Sara Mo"]


def test_where_kin_calls_from_is_no_part_of_who_does():
    text = """Affären drivs av Eva Mo och dottern Sara Alm.
        – Vi stänger, säger Eva Mo.
        – Äntligen, ropar dottern inifrån kontoret."""
    assert said(text)[-1] == ("Sara Alm", "Äntligen")


def test_who_seeks_words_before_answering_answers():
    text = "Bo Ek är tränare. Ek letar efter orden innan han svarar.\n– Hon blir lugn."
    assert [(q.speaker and q.speaker.name, q.cue) for q in quotes(text)] == [("Bo Ek", "svarar")]


@pytest.mark.parametrize("house", ["på ett industriföretag", "på en skola", "hos en grossist"])
def test_a_house_without_a_name_is_not_its_town(house):
    text = f"En mellanchef {house} i Lund, som vill vara anonym, teg länge.\n– Det tog en stund, säger hon."
    assert [(q.role, q.organization_name) for q in quotes(text)] == [("mellanchef", None)]
