"""What an article says of somebody in another sentence, line or block than the name stands in."""

import pytest

from pipeline.extract.people import find_people
from pipeline.model import Block, BlockKind
from tests.extract.named_articles import article
from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize(
    ("headline", "lede", "told"),
    [
        ("Hallå där, Anna Berg …", "… syslöjdslärare i Ryd och vinnare av priset. Vad nu?", "syslöjdslärare"),
        ("Hallå där, Anna Berg …", "… ordförande i Ryds byalag i Kalmar, där alla delar bil.", "ordförande"),
        ("Hallå där Anna Berg!", "Rektor på Åsskolan som har skrivit en visa.", "rektor"),
        ("Fem frågor till Anna Berg", "… ny överläkare på Ryds lasarett.", "överläkare"),
        ("Hallå där, Anna Berg!", "Rektorn på Åsskolan har slutat.", None),
        ("Hon slår Anna Berg", "Ekonom med rötter i Ed blir ny vd för Klarvik AB.", None),
        ("Ny bok av Anna Berg", "Lärare, elever och vaktmästare strejkar.", None),
        ("Ny bok av Anna Berg", "Författare och journalister strejkar.", None),
        ("Hon slår Anna Berg", "Kassör i Ryds byalag, Bo Ek, log.", None),
    ],
)
def test_the_text_goes_on_from_the_headline(headline, lede, told):
    blocks = Block(BlockKind.HEADLINE, headline), Block(BlockKind.LEDE, lede)
    people = {person.entity.name: person.role for person in find_people(article(*blocks))}
    assert people["Anna Berg"] == told


def test_the_text_goes_on_from_a_heading():
    text = "Det regnar.\n# Fem frågor till Anna Berg\nDoktorand i kemi vid Ryds universitet, med tio år i yrket."
    assert told_of(text)["Anna Berg"][:2] == ("doktorand i kemi", "Ryds universitet")
    assert told_of("# Fem frågor till Anna Berg\nDoktoranden vid Ryds universitet log.")["Anna Berg"][0] is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Då kom Anna Berg, som driver kaféet Molnet.\nKrögaren är trött.", "krögare"),
        ("Då kom Anna Berg, som driver kaféet Molnet.\n– Ja, sa hon.\nKrögaren är trött.", "krögare"),
        ("Anna Berg driver hotellet Liljan. Hotellägaren är trött.", "hotellägare"),
        ("Anna Berg driver kaféet Molnet. Kocken är hennes man.", None),
        ("Anna Berg driver kaféet Molnet.\nDet vet Bo Ek.\nKrögaren är trött.", None),
        ("Anna Berg driver kaféet Molnet. Krögaren Bo Ek är trött.", None),
    ],
)
def test_by_what_trade_somebody_runs_it(text, role):
    assert told_of(text)["Anna Berg"][0] == role


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[bild] Anna Berg och Bo Ek är verksamhetschefer på Ryds sjukhus.", ("verksamhetschef", "Ryds sjukhus")),
        ("Anna Berg och Bo Ek jobbar som lärare på Åsskolan.", ("lärare", "Åsskolan")),
        ("Anna Berg, Eva Mo och Bo Ek är barnmorskor på Ryds sjukhus.", ("barnmorska", "Ryds sjukhus")),
        ("Två av kommunens lärare, Anna Berg och Bo Ek, log.", ("lärare", None)),
        ("Anna Berg och Bo Ek är överens.", (None, None)),
        ("Eva Mo såg Bo Ek och Anna Berg är rektor.", (None, None)),
        ("Anna Berg, som är rektor, och Bo Ek är grannar.", (None, None)),
    ],
)
def test_what_several_are(text, told):
    assert told_of(text)["Bo Ek"][:2] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hos Centerpartiet är man nöjd. – Ja, säger partiets gruppledare Anna Berg.", ("gruppledare", "C")),
        (
            "Miljöpartiet är emot. Partiets talesperson i klimatfrågor, Anna Berg, log.",
            ("talesperson i klimatfrågor", "MP"),
        ),
        ("Kristdemokraternas gruppledare i fullmäktige, Anna Berg, log.", ("gruppledare i fullmäktige", "KD")),
        ("Sverigedemokraternas gruppledare Anna Berg log.", ("gruppledare", "SD")),
        ("Det sa Bo Ek (C). Hans partivän Anna Berg log.", (None, "C")),
        ("Moderaterna log. Så gjorde partiet Ljus Framtid. Partiets kassör Anna Berg teg.", ("kassör", None)),
        ("Partiets kassör Anna Berg teg.", ("kassör", None)),
    ],
)
def test_of_which_party_somebody_is(text, told):
    role, _, party = told_of(text)["Anna Berg"]
    assert (role, party) == told


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Det blev sent, och Norra Kods ordförande, Anna Berg, gick hem.", "ordförande", "Norra Kod"),
        ("Föreningen Trygg Skolväg är emot. Dess ordförande, Anna Berg, log.", "ordförande", "Trygg Skolväg"),
        ("Ryds byalags ordförande, Anna Berg, log.", "ordförande", "Ryds byalag"),
        ("Nu log Klarviks läkarförenings kassör, Anna Berg, igen.", "kassör", "Klarviks läkarförening"),
        ("Ekens förskola fick priset. Dess rektor, Anna Berg, log.", "rektor", "Ekens förskola"),
        ("Berg AB växer. Här bakas till kedjan Klarvik. Dess ordförande heter Anna Berg.", "ordförande", "Klarvik"),
        ("Platschefen på Klarvik AB i Ljungby heter Anna Berg.", "platschef", "Klarvik AB"),
        ("Ordförande i Ryds byalag utanför Tranås är Anna Berg.", "ordförande", "Ryds byalag"),
        ("På Klarvik AB är Anna Berg ansvarig för inköpen.", "ansvarig för inköpen", "Klarvik AB"),
        ("Anna Berg har hand om ekonomin på Klarvik AB.", None, "Klarvik AB"),
        ("Anna Berg har undervisat på Åsskolan i 17 år.", None, "Åsskolan"),
        ("– God fisk, säger Anna Berg, som är ordförande i juryn.", "ordförande i juryn", None),
        ("Anna Berg är till yrket optiker.", "optiker", None),
        ("Anna Berg har rollen som sköterskan i en pjäs.", None, None),
        ("Bo Ek efterträder Anna Berg som vd för Klarvik AB.", None, None),
        ("Bo Ek, som efterträder Anna Berg som vd för Klarvik AB, log.", None, None),
        ("Anna Berg är ingen läkare.", None, None),
    ],
)
def test_where_somebody_is_what(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Studiekamraten Tashi Dorlok, som var med från början, är verkmästare.", "Tashi Dorlok", "verkmästare"),
        ("Hon och kollegan Yangchen Pelmo log.", "Yangchen Pelmo", None),
        ("Barndomsvännen Thupten Wangdu är arg.", "Thupten Wangdu", None),
        ("Enligt professor Xiuying Zhao är det fel.", "Xiuying Zhao", "professor"),
        ("Det säger Thandiwe Mokoena, som är kock.", "Thandiwe Mokoena", "kock"),
    ],
)
def test_a_name_that_no_register_knows(text, name, role):
    assert told_of(text)[name][0] == role


def test_a_heading_that_begins_with_a_preposition_names_nobody():
    assert "Ur Kartboken" not in told_of("Anna Berg log.\n# Ur Kartboken\nDet regnar i Lund.")


@pytest.mark.parametrize("noun", ["grupp", "forskargrupp", "team"])
def test_whom_somebody_leads_is_no_house(noun):
    assert authority_of(f"Bo Berg log. Anna Mo, doktorand i Bergs {noun}, log.") is None


def test_whom_a_sentence_presents_by_a_clause_is_not_what_it_tells_of():
    assert told_of("En av dem som har mött läkaren i dörren är Eva Mo från Ed.")["Eva Mo"][0] is None


def test_there_is_where_the_sentence_before_ends():
    text = "Bo Ek, kock på Ekby värdshus, log.\nNästa stopp är {}. Där har kocken Eva Mo tänt ljus."
    assert authority_of(text.format("värdshuset").replace("Eva", "Anna")) == "Ekby värdshus"
    assert authority_of(text.format("Moskosel").replace("Eva", "Anna")) is None


def test_who_was_before_is_another():
    assert told_of("Eva Mo äger skog.\n– Det såg så ut efter den förra huggaren, säger hon.")["Eva Mo"][0] is None


@pytest.mark.parametrize("name", ["Svealands Fårägare", "Norra Biodlare", "Skånes Potatisodlare"])
def test_whom_an_association_joins_is_nobody(name):
    assert told_of(f"Det säger Eva Mo.\n”Fåren behövs”, skriver {name}.").keys() == {"Eva Mo"}


def test_pronouns_name_no_pupils():
    assert list(told_of("Anna Berg log. De går i åttan nu.")) == ["Anna Berg"]


def test_the_text_goes_on_from_the_headline_behind_a_lede():
    blocks = [
        Block(BlockKind.HEADLINE, "Tre snabba med Anna Berg…"),
        Block(BlockKind.LEDE, "Nu blir det vinter. Anna Berg letar fram skidorna."),
        Block(BlockKind.PARAGRAPH, "… spårchef i Ryds skidklubb, som fyller femtio."),
    ]
    people = {person.entity.name: person.role for person in find_people(article(*blocks))}
    assert people["Anna Berg"] == "spårchef"
