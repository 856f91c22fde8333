"""Whose words: the speaker, how he or she is known, and how sure that is."""

import pytest

from pipeline.extract import extract
from pipeline.extract.quotes.confidence import THRESHOLD
from pipeline.model import Attribution
from tests.extract.invented import article, quotes, said


@pytest.mark.parametrize(
    ("text", "attribution", "written"),
    [
        ("– Ja, säger Anna Berg.", Attribution.EXPLICIT, "Anna Berg"),
        ("Anna Berg log.\n– Ja, säger Berg.", Attribution.SURNAME, "Berg"),
        ("Anna Berg log.\n– Ja, säger Anna.", Attribution.FIRST_NAME, "Anna"),
        ("Anna Berg log.\n– Ja, säger hon.", Attribution.PRONOUN, "hon"),
        ("Rektorn Anna Berg log.\n– Ja, säger rektorn.", Attribution.TITLE, "rektorn"),
        ("Anna Berg, docent i fysik, log.\n– Ja, säger forskaren.", Attribution.TITLE, "forskaren"),
        ("Kirurgen Anna Berg log.\n– Ja, säger läkaren.", Attribution.TITLE, "läkaren"),
        (
            "Anna Berg (M), kommunstyrelsens ordförande, log.\n– Ja, säger kommunalrådet.",
            Attribution.TITLE,
            "kommunalrådet",
        ),
        ("Anna Berg säger:\n– Ja, det gör vi.", Attribution.PRECEDING_CLAUSE, "Anna Berg"),
        ("Anna Bergs råd är kort:\n– Bygg mer.", Attribution.PRECEDING_CLAUSE, "Anna Bergs"),
        ("– Ja, säger Anna Berg.\n– Och nej.", Attribution.INFERRED, None),
    ],
)
def test_how_the_speaker_is_known(text, attribution, written):
    last = quotes(text)[-1]
    assert (last.speaker.name, last.attribution, last.speaker_as_written) == ("Anna Berg", attribution, written)


def test_the_better_the_evidence_the_surer():
    def sure(text: str) -> float:
        return quotes(text)[-1].confidence

    explicit = sure("– Ja, säger Anna Berg.")
    pronoun = sure("Anna Berg log.\n– Ja, säger hon.")
    doubtful = sure("Anna Berg mötte Lisa Ek.\n– Ja, säger hon.")
    running = sure("– Ja, säger Anna Berg.\nSedan regnade det hela dagen.\n– Och nej.")
    assert explicit > pronoun > doubtful >= THRESHOLD
    assert explicit > running >= THRESHOLD


@pytest.mark.parametrize(
    "clause",
    ["säger en anställd", "säger någon", "säger flera av dem", "säger en talesperson för bolaget", "säger kvinnan"],
)
def test_nobody_is_invented(clause):
    (quote,) = quotes(f"– Det är bra, {clause}.")
    assert quote.speaker is None
    assert quote.text == "Det är bra"


def test_speech_by_nobody_known_has_no_speaker():
    assert said("– Det går bra nu för tiden.") == [(None, "Det går bra nu för tiden.")]


def test_pronouns_tell_the_sexes_apart():
    text = "Anna Berg och Erik Holm log.\n– Ett, säger han.\n– Två, säger hon.\n– Tre, säger han."
    assert [name for name, _ in said(text)] == ["Erik Holm", "Anna Berg", "Erik Holm"]


def test_a_newcomer_is_heard_before_who_was_there():
    text = "– Ett, säger Anna Berg.\nHon får medhåll av grannen Lisa Ek.\n– Två, säger hon."
    assert [name for name, _ in said(text)] == ["Anna Berg", "Lisa Ek"]


def test_the_interviewer_says_nothing():
    text = "# Frågor till Anna Berg\nAnna Berg är rektor.\n? Hur går det?\n– Bra.\n? Och sedan?\n– Vi får se."
    assert said(text) == [("Anna Berg", "Bra."), ("Anna Berg", "Vi får se.")]


def test_an_organisation_may_speak():
    (quote,) = quotes("”Bron är stängd”, skriver Broverket på sin webbplats.", {"Broverket": "Broverket"})
    assert (quote.speaker.type, quote.speaker.name, quote.organization_name) == (
        "organization",
        "Broverket",
        "Broverket",
    )
    assert quote.role is None


def test_what_the_person_is_goes_with_every_quote():
    text = "– Ett, säger Anna Berg (S), kommunalråd i Varberg.\n– Två, säger hon.\n– Tre, säger Berg."
    assert {(q.role, q.organization_name, q.party) for q in quotes(text)} == {("kommunalråd", "Varbergs kommun", "S")}


def test_a_pronoun_between_two_alike_stays_open():
    (quote,) = quotes("Anna Berg och Lisa Ek log.\n– Ja, säger hon.")
    assert quote.speaker is None
    assert quote.confidence < THRESHOLD


def test_the_later_of_two_subjects_is_meant_by_a_pronoun():
    assert said("Anna Berg är rektor. Lisa Ek är lärare.\n– Ja, säger hon.") == [("Lisa Ek", "Ja")]


def test_who_the_paragraph_is_about_speaks_in_it():
    text = "”Det är för lite”, skriver Anna Berg.\nEfteråt blir Lisa Ek kvar. Hon städar. ”Vi har redan vunnit allt.”"
    assert said(text)[-1] == ("Lisa Ek", "Vi har redan vunnit allt.")


def test_what_a_place_did_is_told_by_who_works_for_it():
    text = "– Ja, säger Bo Ek, vd för Klarvik.\nOrust köpte allt.\n– Vi har råd.\n– Ja, säger Siv Lind i Orust kommun."
    assert said(text)[1] == ("Siv Lind", "Vi har råd.")


@pytest.mark.parametrize(
    "text",
    [
        "I en rapport från Broverket står det att ”broarna måste rustas i minst tio år”.",
        "Broverket har mätt. I utredningen konstateras att ”broarna måste rustas i minst tio år”.",
    ],
)
def test_a_document_speaks_for_who_published_it(text):
    assert said(text, {"Broverket": "Broverket"}) == [("Broverket", "broarna måste rustas i minst tio år")]


@pytest.mark.parametrize(
    "told",
    [
        "Hustrun Vera har sålt stugan.\nVi frågar vad som händer nu.",
        "Hustrun Vera sydde kläder, brodern Ivar lagade cyklar. Det var trångt i huset.",
    ],
)
def test_kin_told_of_in_passing_takes_no_word(told):
    assert said(f"Erik Holm stämmer pianon.\n– Ja, säger han.\n{told}\n– Det blir så.")[-1][0] == "Erik Holm"


def test_kin_before_whose_words_it_stands_takes_the_word():
    text = "Erik Holm stämmer pianon.\n– Ja, säger han.\nHustrun Vera håller inte med.\n– Det blir inte så."
    assert said(text)[-1][0] == "Vera"


def test_a_woman_s_role_is_no_man_s_pronoun():
    text = "Erik Holm stämmer pianon.\n– Ja, säger han.\nEn värdinna kom förbi.\n– Så är det, säger han."
    assert said(text)[-1] == ("Erik Holm", "Så är det")


@pytest.mark.parametrize("kin", ["Dottern", "Brodern", "Hans hustru", "Makan"])
def test_a_surname_means_nobody_who_is_presented_as_kin(kin):
    text = f"Erik Holm stämmer pianon.\n– Ja, säger han.\n{kin} Hanna Holm log.\n– Det räcker för mig, säger Holm."
    assert said(text)[-1] == ("Erik Holm", "Det räcker för mig")


def test_a_surname_that_two_share_is_less_sure():
    quote = quotes("Anna Berg mötte Erik Berg.\n– Ja, säger Berg.")[-1]
    assert THRESHOLD <= quote.confidence < quotes("Anna Berg mötte Erik Holm.\n– Ja, säger Berg.")[-1].confidence


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("En undersköterska är orolig.\n– Vi hinner inte, säger hon.", "undersköterska"),
        ("En kvinna stannar till.\n– Vi hinner inte, säger hon.", None),
        ("– Vi hinner inte, säger en anonym lärare.", "lärare"),
        ("Det ger mannens dotter inte mycket för.\n– Vi hinner inte, säger hon.", None),
        ("I går kom en chef på besök.\n– Vi hinner inte, sa chefen.\nDet bekräftar kanslichefen Bo Ek.", "chef"),
    ],
)
def test_who_has_no_name_is_nobody_else(text, role):
    quote = quotes(f"– Nej, säger rektorn Anna Berg.\n{text}")[-1]
    assert (quote.speaker, quote.role, quote.organization_name) == (None, role, None)


@pytest.mark.parametrize(
    "text",
    [
        "Det når fram till regissören.\n– Jag vet, säger hon.",
        "Lisa Ek suckar och får medhåll av Anna Berg:\n– Jag vet.",
        "– Nej, säger Anna Berg.\n– Jo, säger Lisa Ek.\n– Ja, jag vet.",
        "– Jag vet, säger teaterregissören.",
    ],
)
def test_who_is_heard_next(text):
    quote = quotes(f"Regissören Anna Berg log. Lisa Ek gick.\n{text}")[-1]
    assert quote.speaker.name == "Anna Berg"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("”Diket är för smalt”, skriver Eslövs kommun i ett svar.", "Eslövs kommun"),
        ("Eslövs kommun väntar. ”Diket är för smalt”, skriver kommunen.", "Eslövs kommun"),
        ("Hyresnämnden i Ystad har sagt sitt. ”Diket är för smalt”, skriver Hyresnämnden.", "Hyresnämnden i Ystad"),
    ],
)
def test_an_authority_speaks_by_its_whole_name(text, speaker):
    (quote,) = extract(article(text)).quotes
    assert (quote.speaker_name, quote.organization_name) == (speaker, speaker)


def test_who_was_heard_right_before_a_question_answers_it():
    text = "[ingress] Laget vände.\nTränaren Bo Ek log.\n– Oj, säger Anna Berg.\n? Hur då?\n– Bra.\n? Och nu?\n– Sova."
    assert said(text)[-2:] == [("Anna Berg", "Bra."), ("Anna Berg", "Sova.")]


@pytest.mark.parametrize(
    ("noun", "speaker"), [("maken", "Bo Holm"), ("mannen", "Bo Holm"), ("hustrun", "Anna Holm"), ("frun", "Anna Holm")]
)
def test_the_other_of_two_who_are_told_of_at_once(noun, speaker):
    first = "Anna" if speaker == "Bo Holm" else "Bo"
    assert said(f"Där bor Bo och Anna Holm.\n– Nej, säger {first}.\n– Jo, säger {noun}.")[-1] == (speaker, "Jo")


def test_the_interviewee_answers_though_somebody_else_spoke_before():
    text = (
        "[ingress] Anna Berg är tillbaka.\n– Hon är bra, säger Bo Ek.\n? Hur går det?\nBra.\n? Och sedan?\nVi får se."
    )
    assert said(text)[-2:] == [("Anna Berg", "Bra."), ("Anna Berg", "Vi får se.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Klarvik växer. ”Vi är glada åt det”, skriver bolaget.", "Klarvik"),
        ("På Facebook skriver Klarvik: ”Vi är glada åt det.”", "Klarvik"),
        ("Klarviks vd Anna Berg svarar skriftligt: ”Vi är glada åt det.”", "Anna Berg"),
        ("Anna Berg, ägare, log. ”Vi är glada åt det”, säger Klarviks ägare.", "Anna Berg"),
    ],
)
def test_organisations_and_their_officers_are_told_apart(text, expected):
    assert said(text, {"Klarvik": "Klarvik", "Facebook": "Facebook"})[-1] == (expected, said(text)[-1][1])


@pytest.mark.parametrize(
    "text",
    [
        "Ägaren Olle Ek räknar.\n– Det går, säger Lisa Berg.\nAtt det tar slut tror han inte på.\n– Så sa de förr.",
        "Ägaren Olle Ek räknar.\n– Det går, säger Lisa Berg.\nI går stod han på torget.\n– Det var kallt.",
        "Ägaren Olle Ek räknar.\n– Det går, säger Lisa Berg.\nSedan dess har han bott i Hult.\n– Det var kallt.",
    ],
)
def test_a_pronoun_behind_the_verb_is_what_the_sentence_is_about(text):
    assert said(text)[-1][0] == "Olle Ek"


@pytest.mark.parametrize(
    "text",
    [
        "– Ja, säger Emil Ek.\nSkolans ägare nekar.\n– Det är lögn, säger han.",
        "– Ja, säger Emil Ek.\nHotellets tidigare ägare är missnöjd.\n– De prutade, säger han.",
        "– Ja, säger Emil Ek.\nFöreningens nye kassör är missnöjd.\n– De prutade, säger han.",
        "– Ja, säger Emil Ek.\nHennes man Uvar har slutat.\n– Jag köper på flaska, säger han.",
        "– Ja, säger Emil Ek.\nFinansministern säger nej.\n– Det är inte aktuellt, säger han.",
        "– Ja, säger Emil Ek.\nI motiveringen skriver juryn att Ek ”burit en hel bygd på sina axlar”.",
        "Åklagaren Emil Ek väntar.\nI förhör berättade mannen att han ”bara gjorde som styrelsen ville”.",
    ],
)
def test_somebody_without_a_known_name_is_not_who_spoke_before(text):
    assert "Emil Ek" not in [name for name, words in said(text) if words != "Ja"]


def test_a_visitor_does_not_tell_which_municipality_is_meant():
    text = "Saga är en biograf.\nKommunen har lovat att laga taket.\nBeate Lorenz från Göteborg väntas."
    told = [quote for quote in extract(article(text)).quotes if quote.speaker]
    assert told == []
    assert extract(article(text.replace("från Göteborg", "i Göteborg"))).quotes[0].speaker.name == "Göteborg"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Backen Hampus Ek vänder hem.\n– Hjärtat sa ja, säger 29-åringen.", "Hampus Ek"),
        ("Lisa Berg vann i går.\n– Jag är glad, säger 17-åringen.", "Lisa Berg"),
        ("En 24-årig man döms. Det säger Lisa Berg.\n– Jag är oskyldig, säger 24-åringen.", None),
    ],
)
def test_an_age_stands_for_the_only_one_who_has_come_up(text, speaker):
    assert said(text)[-1][0] == speaker


def test_a_full_gallery_is_nobody_who_speaks():
    text = "Läktaren var full. Där satt Olle Ek. Han sade att klubben flyttar.\n”Vi har 600 barn i kö.”"
    assert said(text) == [("Olle Ek", "Vi har 600 barn i kö.")]


@pytest.mark.parametrize(
    "text",
    [
        "Snickaren Rudbäck (V), som bor intill, är förvånad. Han menar att båten var ny.\n– Jag såg den i våras.",
        "Oppositionsrådet Hallgren (C) håller inte med. Han anser att hamnen bär sig.\n– Vi har räknat på det.",
        "Polischefen Wahlqvist är tveksam. Han varnar för trängsel.\n– Det blir för många.",
    ],
)
def test_who_bears_an_unknown_surname_is_not_who_spoke_before(text):
    told = quotes(f"Nils Öhman leder festen.\n– Alla får komma, säger Nils Öhman.\n{text}")[1:]
    assert not any(quote.speaker and quote.speaker.name == "Nils Öhman" for quote in told)
