"""Who is told of by a title that opens the block; what is told aside of a role; where a role in a town is held."""

import pytest

from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Tornbankens analytiker är lugn. ”Det vänder”, skriver Anna Berg i en kommentar.", "analytiker", "Tornbanken"),
        ("Stadskrafts ekonom varnar. ”Det blir dyrt”, säger Anna Berg.", "ekonom", "Stadskraft"),
        ("Brunkrafts jurist är nöjd. ”Ja, men det tog tid. Nu går vi vidare”, säger Anna Berg.", "jurist", "Brunkraft"),
        ("Brunkrafts nya jurist tror på en lösning. ”Det går”, menar Anna Berg.", "jurist", "Brunkraft"),
    ],
)
def test_the_title_that_opens_the_block_of_a_quotation(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    "text",
    [
        "Tornbankens analytiker är lugn. ”Nej”, svarar Anna Berg.",
        "Tornbankens analytiker är lugn, men kunderna är arga. ”Nej”, säger Anna Berg.",
        "Tornbankens analytiker är lugn. Kunderna är arga. ”Nej”, säger Anna Berg.",
        "Tornbankens analytiker mötte Bo Ek. ”Nej”, säger Anna Berg.",
        "Tornbankens analytiker är lugn. Grannen heter Anna Berg.",
        "Kalmars vakter är lugna. ”Nej”, säger Anna Berg.",
    ],
)
def test_another_than_whose_title_opens_the_block(text):
    assert told_of(text)["Anna Berg"][:2] == (None, None)


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Anna Berg, cellist med rötter i Chile, log.", "cellist", None),
        ("Anna Berg, lots med 31 år till sjöss, log.", "lots", None),
        ("Anna Berg, kock med lång erfarenhet av storkök, log.", "kock", None),
        ("Anna Berg är svetsare med två barn hemma.", "svetsare", None),
        ("Anna Berg, kock med 12 år i yrket på Åsskolan, log.", "kock", "Åsskolan"),
        ("Anna Berg, konsult med ett förflutet på Brunkraft, log.", "konsult", None),
        ("Cellisten med rötter i Chile, Anna Berg, log.", "cellist", None),
    ],
)
def test_what_is_told_aside_of_the_person(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Anna Berg, tidigare fiskare, sadlade om till kantor vid fyrtio.", "kantor"),
        ("Anna Berg, tidigare brevbärare, skolade om sig till rörmokare.", "rörmokare"),
        ("Anna Berg, tidigare kock, log. Hon har sadlat om till lots.", "lots"),
        ("Anna Berg, tidigare kock, sadlade om.", "tidigare kock"),
        ("Kvällens hjälte heter annars Anna Berg. Målvakten från Gambia log.", "målvakt"),
        ("Kvällens hjälte hette Anna Berg. Backen, som kom i fjol, gjorde två mål.", "back"),
    ],
)
def test_the_present_trade(text, role):
    assert told_of(text)["Anna Berg"][0] == role


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("– Nej, säger Anna Berg, upphandlingschef i Bjurholm.", "Bjurholms kommun"),
        ("”Nej”, suckar Anna Berg, upphandlingschef i Ljusdal.", "Ljusdals kommun"),
        ("Teknikern Anna Berg, anställd i Ljusdals kommun, nickar.", "Ljusdals kommun"),
        ("Det gläder hans kollega i Tanum, miljöchefen Anna Berg.", "Tanums kommun"),
        ("Det gläder hans kollega i Tanum, snickaren Anna Berg.", None),
        ("Ombudet Anna Berg, som företräder Brunkraft, log.", None),
        ("– Nej, säger Anna Berg, snickare i Ljusdal.", None),
    ],
)
def test_a_town_or_union_that_words_tie_to_somebody(text, authority):
    assert authority_of(text) == authority


def test_an_office_behind_the_noun_of_a_party():
    told = told_of("Anna Berg, socialdemokrat och mångårig ledamot i socialnämnden, log.")
    assert told["Anna Berg"] == ("ledamot i socialnämnden", None, "S")


def test_a_title_that_points_to_the_town_with_there():
    assert told_of("Moderaternas gruppledare där, Anna Berg, log.")["Anna Berg"] == ("gruppledare", None, "M")
