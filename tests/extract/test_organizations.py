"""Organisations told by their form, by what stands around them, and by the registers."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Konsultföretaget Granvik Analys har räknat.", {"Granvik Analys"}),
        ("Hjälpen kom från föreningen Tallmons vänner, som har 40 medlemmar.", {"Tallmons vänner"}),
        ("Ledningen köpte in sig i föreningen Samvets medlemmar.", {"Samvet"}),
        ("Företaget Tornholm AB levererar.", {"Tornholm AB"}),
        ("Det säger Nils Orre, arkitekt på Studio Björkris.", {"Studio Björkris"}),
        ("– Vi är nöjda, berättar Nils Orre på Björkris Arkitekter.", {"Björkris Arkitekter"}),
        ("Vd:n för Lisevind, Åsa Mårdh, är nöjd.", {"Lisevind"}),
        ("Enligt Samvets egen uppföljning går det bra. Samvet växer.", {"Samvet"}),
        ("Skogsborgs ordförande säger nej.", {"Skogsborg"}),
        ("Ett exempel är KLARSYN, en mötesplats för lärare.", {"KLARSYN"}),
        ("Cyklarna hyrs av Pedalverk och sköts av kommunen.", {"Pedalverk"}),
        ("Livsmedelsverkets råd och Riksarkivet ger stöd.", {"Livsmedelsverket", "Riksarkivet"}),
        ("SKR:s vd och MSB är inblandade.", {"SKR", "MSB"}),
        ("Institutet för lokal klokskap har räknat.", {"Institutet för lokal klokskap"}),
        ("Enligt Luleå tekniska universitet är det så.", {"Luleå tekniska universitet"}),
        ("Länsförsäkringar Halland och Polisen samarbetar.", {"Länsförsäkringar Halland", "Polisen"}),
        ("Nyköpingshem bygger 40 lägenheter.", {"Nyköpingshem"}),
        ("Vinterns snö i Luleå mäts av Luleåföretaget Isblick.", {"Isblick"}),
        ("Borås Energi och Miljö köper in sig.", {"Borås Energi och Miljö"}),
        ("Priset delas ut av tidningen Dagens Samhälle.", {"Dagens Samhälle"}),
        ("Samordningsförbundet Bergslagen driver det.", {"Samordningsförbundet Bergslagen"}),
        ("De samverkar genom IT-bolaget Samkod.", {"Samkod"}),
        ("Arkitektbyrån Granlund har ritat huset.", {"Granlund"}),
        ("Enligt Brottsförebyggande rådet, Brå, ökar det. Brå är oroligt.", {"Brottsförebyggande rådet"}),
        ("Tjänsten byggs av Umeåbaserade Kodverk.", {"Kodverk"}),
        ("Ensemblen spelar på Teater Fyren i Kalmar.", {"Teater Fyren"}),
        ("Det sa hon till Radio Vättern på måndagen.", {"Radio Vättern"}),
        ("Seglarnas riksförbund säger nej, enligt Seglarnas riksförbunds ordförande.", {"Seglarnas riksförbund"}),
        ("Det menar Nils Orre, ordförande i Kirunas ungdomsråd.", {"Kirunas ungdomsråd"}),
        ("Enligt föreningen Ung Glans är det så. – Bra, säger Ung Glans generalsekreterare.", {"Ung Glans"}),
        ("Bageriet Mjölets Vänner var sist.", {"Mjölets Vänner"}),
        ("Länsstyrelsen i Kalmar län säger nej.", {"Länsstyrelsen i Kalmar län"}),
        ("Sveriges geologiska undersökning följer det.", {"Sveriges geologiska undersökning"}),
        ("Institutet för båtar och oljor (Ibo) svarar. Enligt Ibo är det så.", {"Institutet för båtar och oljor"}),
        (
            "Sollefteå sjukhus stänger. Det drabbar Örebro universitetssjukhus.",
            {"Sollefteå sjukhus", "Örebro universitetssjukhus"},
        ),
        ("Kommunens bolag Hedviken bygger.", {"Hedviken"}),
        ("Hans förening Alla Barn är stor.", {"Alla Barn"}),
        ("Räddningstjänsten Storåsen ryckte ut.", {"Räddningstjänsten Storåsen"}),
        ("Bagarnas riksförbund, BRF, kräver mer. Enligt BRF går det.", {"Bagarnas riksförbund"}),
        ("Kristinehamns Energi, KEAB, höjer taxan.", {"Kristinehamns Energi"}),
        ("Arbetsgivarorganisationen Mjölkfolkets vd säger nej.", {"Mjölkfolket"}),
        ("Spanska fotbollsklubben Lindos vann.", {"Lindos"}),
        ("Det skriver Västerviks-Tidningen.", {"Västerviks-Tidningen"}),
        ("Byggherre: Hedviken", {"Hedviken"}),
        ("Äldreboendet Solgläntan stängs.", {"Solgläntan"}),
        ("Norrbottens läsare håller sig till Piteå-Tidningen.", {"Piteå-Tidningen"}),
    ],
)
def test_organisations_by_context(text, expected):
    assert named(EntityType.ORGANIZATION, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Fokus på skolan har gett resultat. Vision och mål saknas.",
        "Fackförbundet säger nej. Bostadsbolaget bygger. Energibolaget höjer priset.",
        "Vi använder GDPR, AI och IT varje dag, säger VD.",
        "Moderaterna och Socialdemokraterna röstar. Centerpartiet avstår.",
        "Varbergs kommun och Region Halland samarbetar i Sverige.",
        "Kommunens medarbetare gillar Anna Berg.",
        "Kommunstyrelsens ordförande i Simrishamn är nöjd. Socialnämndens ledamöter säger nej.",
        "Nya Kiruna växer fram.",
        "Landets fotbollsförbund döms. Det gläder talespersonen för Sveriges jägare.",
        "Fiberföreningen i Ydre gräver. Klimatrådet möts. Stiftelsen tackar.",
        "Italiens statsminister och en chef på Island möts i Stockholmsområdet.",
    ],
)
def test_what_is_no_organisation(text):
    assert named(EntityType.ORGANIZATION, text) == set()


def test_parties_have_their_letters_as_code():
    assert named(EntityType.PARTY, "Anna Berg (KD) och moderaterna är överens.") == {"Kristdemokraterna", "Moderaterna"}
