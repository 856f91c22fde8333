"""Organisations told by their form, by what stands around them, and by the registers."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import mentions, named


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
        ("Samovaren skänktes av föreningen Kvinnor vid ån.", {"Kvinnor vid ån"}),
        ("Hälften kommer från Viskabuss, vars lager är tomt.", {"Viskabuss"}),
        ("Enligt Luleå tekniska universitet är det så.", {"Luleå tekniska universitet"}),
        ("Det har följts av Glesbygdsmedicinskt centrum i våras.", {"Glesbygdsmedicinskt centrum"}),
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
        ("När Almdala skola brann kom hjälp från Ulvs fiberförening.", {"Almdala skola", "Ulvs fiberförening"}),
        ("Hovslätts församling och Åmåls sjukhus delar kök.", {"Hovslätts församling", "Åmåls sjukhus"}),
        ("Nybro ridklubb och Tibble gymnasium samarbetar.", {"Nybro ridklubb", "Tibble gymnasium"}),
        ("Skeppet visas på Kalmar läns museum.", {"Kalmar läns museum"}),
        ("Växjö kammarkör Snöröst sjunger i dag.", {"Snöröst"}),
        ("Skogarnas branschförening, Grenalliansen, är kluven.", {"Grenalliansen"}),
        ("Hallbo IF vann, medan IFK Tuna förlorade.", {"Hallbo IF", "IFK Tuna"}),
        ("Hon driver Böna & Bulle och Kvists Bageri.", {"Böna & Bulle", "Kvists Bageri"}),
        ("Han köpte Lodén & söner och Ekbackens Skor.", {"Lodén & söner", "Ekbackens Skor"}),
        ("Ägaren Norrvik Media säljer. Tyska Glaskraft köper.", {"Norrvik Media", "Glaskraft"}),
        ("Matvagnen Böna & Bulle har fått tillstånd.", {"Böna & Bulle"}),
        ("I går prisades Bohusbolaget Knopkraft.", {"Knopkraft"}),
        ("Förarfacket Spaken kräver mer. Facket Spaken växer.", {"Förarfacket Spaken"}),
        ("Institutet för handelns mål beskriver det.", {"Institutet för handelns mål"}),
        ("Institutionen för ekologi, miljö och vatten växer.", {"Institutionen för ekologi, miljö och vatten"}),
        ("Nordiska institutet för fältkraft (NIFK) svarar.", {"Nordiska institutet för fältkraft"}),
        ("Mark- och miljödomstolen säger nej.", {"Mark- och miljödomstolen"}),
        ("Miljöföreningen i Medelpad befarar utsläpp.", {"Miljöföreningen i Medelpad"}),
        ("Bussarna körs av Älvbuss i Boliden AB.", {"Älvbuss i Boliden AB"}),
        ("Klarvik AB växer. Det säger vd:n för Klarvik.", {"Klarvik AB"}),
        ("Bygden i Samverkan vill ha svar.", {"Bygden i Samverkan"}),
        ("Både Riksbyggen och Hemvåg växer, liksom fackförbund som Livskraft.", {"Riksbyggen", "Hemvåg", "Livskraft"}),
        ("Hotellet ägs av Furuliden i Torsby och Grand Hotell i Säffle.", {"Furuliden", "Grand Hotell"}),
        ("– Vi är rädda, säger han till Slättnytt.", {"Slättnytt"}),
        ("Hon kommer närmast från Bärkraft, där hon var vd.", {"Bärkraft"}),
        ("Polisen har gripit en man. Arbetsförmedlingen är tyst.", {"Polisen", "Arbetsförmedlingen"}),
        ("Barnen bor på Månljuset, kommunens enda nattöppna förskola, i dag.", {"Månljuset"}),
        ("Allmänna byfonden och Norrlandsensemblen delar scen.", {"Allmänna byfonden", "Norrlandsensemblen"}),
        ("Systemet har tagits fram av Tornhem Nordic och testats.", {"Tornhem Nordic"}),
        ("Enligt Facebook är det fel.", {"Facebook"}),
        ("Byggherre: Hamnporten Fastigheter", {"Hamnporten Fastigheter"}),
        ("Motparten, Samkraft, beklagar. Ägaren, Tornhem, är tyst.", {"Samkraft", "Tornhem"}),
        ("Hon läser på Göteborgs naturtekniska museum.", {"Göteborgs naturtekniska museum"}),
        ("Elever på Hedåsskolan skriver. Grundskolan är trött.", {"Hedåsskolan"}),
        ("Boken kommer på lilla Trastens förlag.", {"Trastens förlag"}),
        ("Sparbanksstiftelsen Kronkraft gav pengar.", {"Sparbanksstiftelsen Kronkraft"}),
        ("Villaägarna i Tallbacken protesterar.", {"Villaägarna i Tallbacken"}),
        ("Det säger Bo Ek på Företagarna i Arvika.", {"Företagarna i Arvika"}),
        ("Nu överklagar Villaägarna i Stora Sköndal.", {"Villaägarna i Stora Sköndal"}),
        ("Veteodlarna Syd kräver svar. Getbönderna Mellansverige håller med.", {"Veteodlarna Syd"}),
        ("Mjölnarförbundet Öst säger nej.", {"Mjölnarförbundet Öst"}),
        ("Bondeförbundet Norr, som har 40 medlemmar, är tyst.", {"Bondeförbundet Norr"}),
        ("Kursen hölls av Jaktringen Gävleborg i går.", {"Jaktringen Gävleborg"}),
        ("Grannlandet delas. Priset går till Handelskammaren i Öst.", {"Handelskammaren i Öst"}),
        ("Hyresgästföreningen Månen överklagar.", {"Hyresgästföreningen Månen"}),
        ("Hon driver Ekvalls Guld intill Mostrars Kök och Tovas Krog.", {"Ekvalls Guld", "Mostrars Kök", "Tovas Krog"}),
        (
            "Kvar finns Ahlkvists Ur, Berits Frisör och Sundells Färg.",
            {"Ahlkvists Ur", "Berits Frisör", "Sundells Färg"},
        ),
        ("Jobben på Granforssågen är hotade, enligt Köksnytt.", {"Granforssågen", "Köksnytt"}),
        ("Mjölken går till Ostmejeriet. Degen kommer från Tinderbageriet.", {"Ostmejeriet", "Tinderbageriet"}),
        ("De bor på Hotell Slottet och handlar på Ica Bryggan.", {"Hotell Slottet", "Ica Bryggan"}),
        ("I fjol höjde Ljusdalsvatten taxan. Det skriver nyhetssajten bredvik.nu.", {"Ljusdalsvatten"}),
        ("Enligt GS och Målarna är det fel.", {"GS", "Målarna"}),
        ("Kvartetten Vindil spelar. Samebyn Årrevaara säger nej.", {"Vindil", "Årrevaara"}),
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
        "Filmen lades ut på Facebook och Instagram. Hans vd skriver på Youtube.",
        "Juryn är enig. Kören sjunger. Lastbilen stod still. Fiberbolaget bygger i Sundsvall.",
        "Det säger Ann Lee, Chief Operating Officer, och Bo Ek, Head of Communications.",
        "Matchen spelas på Stockholms Stadion och duon Filip & Fredrik leder.",
        "Vägen mellan Norge och Danmark går förbi Djurgården.",
        "Gästernas målvakt var bäst. Lärarnas ombud är trötta. Pensionärernas talesman tiger.",
        "Ägarnas ordförande svarade inte. Cyklisternas ombud finns inte. Markägarnas vd är glad.",
        "Vänsterns gruppledare håller med. Oppositionens ledamöter väntar. Kvinnans roll är stor.",
        "Hon säger nej till VM. Han berättar för SM. Trupperna till JSM och USM är klara.",
        "Beslutet gäller hela EU. Reglerna har tagits fram av EU och väntar.",
        "Batteriet Stacken väger 90 kilo. Kriteriet Vinst gäller. Mysteriet Klockan är löst.",
        "Läkaren säger nej till VM-spel och EM-guld. Elbrytarens VD svarar inte.",
        "En av stolparna vid Halvatis. En ny bänk vid Storvatis. Broräcket vid Lillvatis är trasigt.",
        "Kursen leds av Bosse och drivs av Anna.",
        "Skånedistriktsordföranden Lena Mo är kritisk.",
        "Nätbolagens branschförening är kluven. Bankernas ägare tiger.",
    ],
)
def test_what_is_no_organisation(text):
    assert named(EntityType.ORGANIZATION, text) == set()


def test_parties_have_their_letters_as_code():
    assert named(EntityType.PARTY, "Anna Berg (KD) och moderaterna är överens.") == {"Kristdemokraterna", "Moderaterna"}


@pytest.mark.parametrize(
    ("shouted", "name"), [("KLARVIK", "Klarvik"), ("BRO & Å", "Bro & Å"), ("BroVerket", "Broverket")]
)
def test_names_that_differ_in_capitals_are_of_one_which_has_the_fewest(shouted, name):
    told = mentions(f"Föreningen {shouted} växer.", f"Föreningen {name} anställer.")
    organizations = [m for m in told if m.entity.type is EntityType.ORGANIZATION]
    assert [(m.text, m.entity.name) for m in organizations] == [(shouted, name), (name, name)]
