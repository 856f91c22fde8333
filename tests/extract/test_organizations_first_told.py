"""Organisations at the place where an article names them first: makers, founders' firms, groups, associations."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named


def organisations(text):
    return named(EntityType.ORGANIZATION, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Verket har gett bolaget bakom appen, Avbetala Nordic, tre veckor.", {"Avbetala Nordic"}),
        ("Föreningen som driver sajten, Grannbandet Nu, har lagt ned.", {"Grannbandet Nu"}),
        ("Vinnaren blev Läsfyren från Sandkod. Det systemet införs i höst.", {"Sandkod"}),
        ("Kommunen valde Slingvy från Bitverk. Plattformen är ny.", {"Bitverk"}),
        ("Angriparna, en grupp som kallar sig Black Heron, krävde pengar.", {"Black Heron"}),
        ("Ett nätverk som kallar sig Tallgänget har tagit på sig dådet.", {"Tallgänget"}),
        ("Det var en hackerliga som kallade sig Nattfrost.", {"Nattfrost"}),
        ("Läkarföreningen ser fram emot bytet. Ordföranden Bo Ramstedt hoppas.", {"Läkarföreningen"}),
        ("Lärarfacket är kritiskt. Ordföranden Eva Holm vill ha besked.", {"Lärarfacket"}),
        ("Villaägarförbundet välkomnar det. Förbundsordföranden Bo Ek jublar.", {"Villaägarförbundet"}),
        ("Turnén görs i samarbete med Region Norrbotten och Trollbandet.", {"Trollbandet"}),
        ("Festen drivs av Region Skåne, Lunds kommun och Kvarnfolket.", {"Kvarnfolket"}),
        ("Västerbottensmusiken ger en konsert hos Västerbottensmusiken.", {"Västerbottensmusiken"}),
        ("Det säger Anna Drake, grundare av Fonorik.", {"Fonorik"}),
        ("Byggherren Stenkvist Invest har sökt bygglov.", {"Stenkvist Invest"}),
        ("Bandet Ljusa nätter spelar på torget.", {"Ljusa nätter"}),
        ("Hon är medgrundare till Vibrax.", {"Vibrax"}),
        ("I går talade grundaren av Klarvy i Lund.", {"Klarvy"}),
        ("Det var då hon gick med i Lagerfolket.", {"Lagerfolket"}),
        ("I fjol har han gått med i Sjömansunionen.", {"Sjömansunionen"}),
        ("Medlem i: Plåtbanden sedan 1988", {"Plåtbanden"}),
        ("Ordföranden i Taxiförarna vill se siffrorna.", {"Taxiförarna"}),
        ("Läkarsekreterarförbundets klubbordförande Eva Rask vill ha svar.", {"Läkarsekreterarförbundet"}),
        ("Kockfackets ordförande Bo Ek är nöjd.", {"Kockfacket"}),
        ("Regionen byter bussbolag från Svanlinjen till Älvlinjen.", {"Svanlinjen", "Älvlinjen"}),
        ("Cyklarna från Trampsam är gula. Företaget vill växa.", {"Trampsam"}),
        ("Nykomling blev Ullgarn, som syr mössor i Ed. Bakom företaget står Bo Ek.", {"Ullgarn"}),
        ("Nykomling blev Farfars Rågkaka, som öppnade i maj. Kaféet drivs av Bo Ek.", {"Farfars Rågkaka"}),
        ("Störst är Rågbruket i Ed. Bageriet har elva butiker.", {"Rågbruket"}),
        ("Det tolfte var Kantvik i Lund, som har två anställda.", {"Kantvik"}),
        ("Första kunden är äggpackeriet Guldvik i dalen.", {"Guldvik"}),
        ("Blåsta Groups vd är nöjd. Blåsta vill inte säga mer.", {"Blåsta Group"}),
        ("Bagarnas index Brödkollen stiger.", set()),
    ],
)
def test_organisations_by_what_stands_around_them(text, expected):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "En man som kallar sig Räven greps. En kvinna kallar sig Molnet.",
        "Idrottsföreningen är nöjd. Ordföranden Bo Ek hoppas på mer.",
        "Läkarföreningen är nöjd. Regnet faller.",
        "De vill att läkarföreningen svarar. Läkarföreningen är nöjd. Ordföranden Bo Ek hoppas.",
        "De bygger ihop med Lunds kommun och Hortlax.",
        "Kvinnan bakom boken, Moa Ek, är nöjd.",
        "Hon gick med i Hedvigs lag.",
        "Guldpris till bagare. Kampus för lärare byggs i höst.",
        "Klassiska klubben i konkurs. Norska laget vann.",
        "Barometern i hallen visade lågtryck.",
    ],
)
def test_what_is_no_organisation(text):
    assert organisations(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kommunen har valt en annan leverantör, Mjölvik, som börjar i maj.", {"Mjölvik"}),
        ("Regionen anlitar en konsult, Vattra, för jobbet.", {"Vattra"}),
        ("De tog in en ny entreprenör, Grundeby, i fjol.", {"Grundeby"}),
        ("Regionen tog in en ny konsult, Moberg, i fjol.", set()),
        ("Staden och underentreprenören Tarby Betong är oense.", {"Tarby Betong"}),
        ("Ägaren Hedbro Anläggning svarar inte.", {"Hedbro Anläggning"}),
        ("Solgran Energi blir Klarvo. Energibolaget tar ett nytt namn.", {"Solgran Energi", "Klarvo"}),
    ],
)
def test_who_is_hired_sells_or_takes_a_new_name_is_an_organisation(text, expected):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bussförarförbundet varslar om strejk från fredag.", {"Bussförarförbundet"}),
        ("Bibliotekarieförbundet vill mer. Förbundet begär nya samtal.", {"Bibliotekarieförbundet"}),
        ("Kemistföreningen överklagar domen.", {"Kemistföreningen"}),
        ("Bostadsrättsföreningen överklagar domen.", set()),
    ],
)
def test_an_association_that_begins_a_sentence_is_known_by_what_unions_do(text, expected):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aktien i Bryggeribolaget Norna Malt rasade.", {"Norna Malt"}),
        ("Nu byter kommunen ut Mölndalsföretaget Tarvik Montage.", {"Tarvik Montage"}),
        ("Aktien i Skogskoncernen Hednor Timber steg.", {"Hednor Timber"}),
    ],
)
def test_a_noun_for_a_firm_is_no_part_of_a_name_of_several_words(text, expected):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sajten Snålkollen har frågat 1 000 personer. Snålkollens analyschef Eva Ek är inte förvånad.",
        "Siffrorna är från tjänsten Snålkollen. Snålkollens sparekonom Bo Ek är glad.",
        "Appen Snålkollen lanseras i Norge, säger Snålkollens vd Ola Ek.",
    ],
)
def test_what_employs_somebody_is_an_organisation_whatever_it_runs(text):
    assert organisations(text) == {"Snålkollen"}
