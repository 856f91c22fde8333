"""Titles that join an organisation's name to a role, as newspapers like to write them."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("title", "role", "organization"),
    [
        ("Ericsson-vd:n", "vd", "Ericsson"),
        ("Scaniachefen", "chef", "Scania"),
        ("LO-ekonomen", "ekonom", "LO"),
        ("IF Metall-ordföranden", "ordförande", "IF Metall"),
        ("Aftonbladetreportern", "reporter", "Aftonbladet"),
        ("KTH-forskaren", "forskare", "KTH"),
        ("Coop-handlaren", "handlare", "Coop"),
        ("Timråmålvakten", "målvakt", "Timrå"),
        ("Djurgårdskaptenen", "kapten", "Djurgården"),
        ("MFF-anfallaren", "anfallare", "MFF"),
        ("HV71-backen", "back", "HV71"),
        ("Scania-forskaren", "scania-forskare", None),
        ("H&M-analytikern", "H&M-analytiker", None),
        ("AIK-reportern", "AIK-reporter", None),
        ("Ikea-fotografen", "ikea-fotograf", None),
        ("Opel-handlaren", "opel-handlare", None),
        ("IT-chefen", "IT-chef", None),
        ("EU-experten", "EU-expert", None),
        ("AI-forskaren", "AI-forskare", None),
        ("Sverigechefen", "Sverigechef", None),
        ("Volvoföraren", None, None),
        ("Teslaägaren", None, None),
    ],
)
def test_a_title_is_parted_into_who_it_is_for_and_what_it_is(title, role, organization):
    told = extract(article(f"Frågan är öppen.\n– Det blir bra, säger {title} Anna Berg."))
    (quote,) = told.quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.role, quote.organization_name) == ("Anna Berg", role, organization)


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Anna Berg, DN-krönikör, log.", "krönikör", "DN"),
        ("Anna Berg är Scaniachef.", "chef", "Scania"),
        ("Ägaren till Grindvik vet. Grindvikschefen Anna Berg teg.", "chef", "Grindvik"),
        ("Hällsta IK vann. Hällsta-anfallaren Anna Berg log.", "anfallare", "Hällsta IK"),
        ("Vägen till Sjöbo är lång. Sjöbochefen Anna Berg teg.", "chef", None),
        ("Google-forskaren Anna Berg vid Lunds universitet teg.", "google-forskare", "Lunds universitet"),
        ("Vägen är lång. Grindvikschefen Anna Berg teg.", "grindvikschef", None),
    ],
)
def test_what_a_title_is_joined_to_may_be_the_texts_own(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("owner", "organization"),
    [
        ("Ericssons", "Ericsson"),
        ("SVT:s", "SVT"),
        ("Frölundas", "Frölunda"),
        ("Brynäs", "Brynäs"),
        ("tullverkets", "Tullverket"),
        ("Grindviks", None),
        ("Lunds", None),
    ],
)
def test_the_speaker_is_who_is_named_behind_a_genitive(owner, organization):
    (quote,) = extract(article(f"Frågan är öppen.\n– Det blir bra, säger {owner} Anna Berg.")).quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.organization_name) == ("Anna Berg", organization)
