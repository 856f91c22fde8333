"""Works told by nouns in the plural, by what is said of them in passing, and titles that go on in lower case."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import mentions


def works(text):
    return {m.entity.name for m in mentions(text) if m.entity.type is EntityType.WORK}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plattformarna Stella, Lumidor och Kvistan används.", {"Stella", "Lumidor", "Kvistan"}),
        ("Systemen Ada, Bodil och Cyrus är nya.", {"Ada", "Bodil", "Cyrus"}),
        ("Programmen Xentor och Klarpo visas.", {"Xentor", "Klarpo"}),
        ("I höst kommer systemet Egil, Elever och grupper i lärande, till skolan.", {"Egil"}),
        ("Byn inför systemet Orvik, Omsorg och vila i takt, i år.", {"Orvik"}),
        ("Vi köper in appen Vidga, Varor och tjänster, i maj.", {"Vidga"}),
        ("En låda står i källaren. Den heter Granlyft. Här är den senaste versionen av Granlyft.", {"Granlyft"}),
        ("Granlyft, som roboten kallas, väger 37 kilo.", {"Granlyft"}),
        ("Nästa produkt heter Granlyft. Produkten Havshinna ersätter plast.", {"Granlyft", "Havshinna"}),
        ("Kommunens e-arkiv Isboken delas.", {"Isboken"}),
        ("De har utvecklat Granlyft, en algoritm som hittar läckor.", {"Granlyft"}),
        ("Föreningen ger ut en handbok, Värk på jobbet, som är gratis.", {"Värk på jobbet"}),
        ("Projektet Långt till stugan, där 40 deltog, är slut.", {"Långt till stugan"}),
        ("I den nya boken Kejsarens nya hattar granskar de branschen.", {"Kejsarens nya hattar"}),
        ("Projektet Granlyft 2.0 är klart.", {"Granlyft 2.0"}),
        ("Sällskapet spelar En vinternattsdröm på Tallön.", {"En vinternattsdröm"}),
        ("Operan sätter upp Granlyft. Hon debuterade med Havshinna.", {"Granlyft", "Havshinna"}),
    ],
)
def test_works_by_signs(text, expected):
    assert works(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Den heter Granlyft och sover i en korg.",
        "Då kom Moa Trygg Hellberg körande.",
        "Sveriges geologiska undersökning, SGU, varnar för det.",
        "Han satte upp Stina i kön.",
    ],
)
def test_what_is_no_work(text):
    assert works(text) == set()
