"""Figures of running text: what is a numeric statement, what it counts, and the numbers that are none."""

import pytest

from pipeline.extract.figures import find_figures
from pipeline.model import Block, BlockKind, Figure
from tests.extract.ranking_articles import article, bullets, heading, numbered, table


def figures(text: str) -> tuple[Figure, ...]:
    return find_figures(article("Rubrik", text))


def said(text: str) -> list[tuple[float, float | None, str | None]]:
    return [(figure.value, figure.value_max, figure.unit) for figure in figures(text)]


ONE = [
    ("Förskolan har 48 barn.", 48, None, "barn"),
    ("Den 7,5 kilometer långa leden öppnar.", 7.5, None, "kilometer"),
    ("Den 40 meter höga masten rivs.", 40, None, "meter"),
    ("Alla var på plats tre gånger.", 3, None, "gånger"),
    ("Elva kommuner delar på kostnaden.", 11, None, "kommuner"),
    ("I tjugofem år har hon lett kören.", 25, None, "år"),
    ("Bron kostade 27,5 miljoner kronor.", 27_500_000, None, "kronor"),
    ("Kommunen satsar 12,5 mkr på cykelbanor.", 12_500_000, None, "kronor"),
    ("Underskottet väntas bli 3,4 mdkr.", 3_400_000_000, None, "kronor"),
    ("Omsättningen var 1,2 miljarder.", 1_200_000_000, None, "kronor"),
    ("En halv miljon besökare väntas.", 500_000, None, "besökare"),
    ("Det tog ett och ett halvt år att bygga.", 1.5, None, "år"),
    ("Två och en halv miljon kronor gick till vården.", 2_500_000, None, "kronor"),
    ("Arbetslösheten är 6,7 %.", 6.7, None, "procent"),
    ("Andelen ökade med 3,5 procentenheter.", 3.5, None, "procentenheter"),
    ("Appen är för barn mellan 6 och 12 år.", 6, 12, "år"),
    ("Appen är för barn i åldern 6–12 år.", 6, 12, "år"),
    ("Provet tar två-tre timmar.", 2, 3, "timmar"),
    ("Inom tre till fem år är allt klart.", 3, 5, "år"),
    ("Omkring 4 000–5 000 hushåll saknar fiber.", 4000, 5000, "hushåll"),
    ("Det blir 2–3 miljoner kronor.", 2_000_000, 3_000_000, "kronor"),
    ("Restiden minskade från elva till åtta minuter.", 8, None, "minuter"),
    ("Avgiften höjs från 45 till 60 kronor per månad.", 60, None, "kronor per månad"),
    ("Hyran är 8 400 kr/mån.", 8400, None, "kronor per månad"),
    ("Biljetten kostar 500:- per person.", 500, None, "kronor per person"),
    ("Matsvinnet är 28 gram per elev och dag.", 28, None, "gram per elev och dag"),
    ("Det är 180 000 kronor om året.", 180_000, None, "kronor om året"),
    ("Skolan har 18,5 lärare per 100 elever.", 18.5, None, "lärare per 100 elever"),
    ("Hon sover tre timmar mer per natt.", 3, None, "timmar per natt"),
    ("Parken är 12 hektar stor.", 12, None, "hektar"),
    ("Tomten mäter 2 500 kvm.", 2500, None, "kvadratmeter"),
    ("Det var −12 grader på morgonen.", -12, None, "grader"),
    ("Det var minus 12 grader på morgonen.", -12, None, "grader"),
    ("Kommunen bygger 1 200 nya små lägenheter.", 1200, None, "lägenheter"),
    ("Priset bygger på 75 noggrant utvalda variabler.", 75, None, "variabler"),
    ("Fem små och medelstora företag deltog.", 5, None, "företag"),
    ("Sex så kallade hubbar öppnar.", 6, None, "hubbar"),
    ("Tre av hemtjänstens bilar byttes ut.", 3, None, "bilar"),
    ("Så kördes 38 av 60 kvällsturer i veckan.", 38, None, "kvällsturer"),
    ("Forskarna följer 40 av de intervjuade.", 40, None, "intervjuade"),
    ("Fem av kommunens skolor byggs om.", 5, None, "skolor"),
    ("Sju av tio svenskar vill bo kvar.", 7, None, "svenskar"),
    ("Bolaget har 340 anställda.", 340, None, "anställda"),
    ("Av de 290 kommunerna saknas några.", 290, None, "kommuner"),
    ("Kursen har lockat 86 Lundabor.", 86, None, "Lundabor"),
    ("De närmaste 20 åren växer staden.", 20, None, "år"),
    ("Appen har funnits i drygt tre års tid.", 3, None, "år"),
    ("Ett trettiotal personer kom.", 30, None, "personer"),
    ("Ett 40-tal vuxna sjöng.", 40, None, "vuxna"),
    ("Antalet anställda är 1 240.", 1240, None, "anställda"),
    ("Invånare: 64 600", 64_600, None, "invånare"),
    ("Det gav 200 nya jobb.", 200, None, "jobb"),
    ("Två turer har ställts in.", 2, None, "turer"),
    ("De fick sex böcker om kor.", 6, None, "böcker"),
    ("Dosen är 0,5 mg.", 0.5, None, "milligram"),
    ("Farten var 2018 kronor i timmen.", 2018, None, "kronor i timmen"),
]


@pytest.mark.parametrize(("text", "value", "upper", "unit"), ONE)
def test_a_statement_is_found(text: str, value: float, upper: float | None, unit: str) -> None:
    assert said(text) == [(value, upper, unit)]


MANY = [
    ("Kostnaden sjönk från i snitt 41 kronor till 19 kronor per invånare.", [41, 19]),
    ("Nio kommuner, sex regioner och två universitet står bakom.", [9, 6, 2]),
    ("Det gjordes 17 utryckningar, mot 61 året före.", [17, 61]),
    ("Befolkningen på cirka 103 000 personer beräknas öka till 140 000, tror kommunen.", [103_000, 140_000]),
    ("Hon sprang 10 km på 45 minuter och 30 sekunder.", [10, 45, 30]),
    ("Elva kommuner är med. I dag delar elva kommuner på arkivet.", [11, 11]),
    ("Av pengarna, 3,2 miljarder kronor, är 800 miljoner nya.", [3.2e9, 8e8]),
    ("Arbetslösheten är 6,7 %, mot 7,2 % i fjol.", [6.7, 7.2]),
    ("För tio år sedan var det annorlunda. Huset är byggt för 120 år sedan.", [10, 120]),
    ("Grundaren är i dag 88 år.", [88]),
    ("”Fem hästar rymde”, säger hon.", [5]),
    ("Fem personer anhölls och tre anställda skadades.", [5, 3]),
]


@pytest.mark.parametrize(("text", "values"), MANY)
def test_each_statement_stands_by_itself(text: str, values: list[float]) -> None:
    assert [figure.value for figure in figures(text)] == values


NONE = [
    "Strax före sju öppnar de dörren.",
    "Vid nio stänger vi, och till fem väntar man.",
    "Ålder: 45",
    "Åtta av tio långt innan bron var klar.",
    "De där fyra timmarna glömmer ingen.",
    "Laget står på plats 4 nu.",
    "Hon har varit chef sedan 1998.",
    "Våren 2022 öppnades huset.",
    "Åren 2018–2020 var svåra, liksom läsåret 2023/24.",
    "Den 12 mars träffas de igen, och den 3:e maj.",
    "Mötet är 12–14 maj.",
    "Klockan två öppnar dörrarna, och 18.30 är det slut.",
    "Hon vaknar kvart över sex och halv åtta.",
    "Ring 070-123 45 67 eller 08-465 004 17.",
    "Skriv till Box 123, 432 10 Varberg.",
    "Hennes personnummer är 19850412-1234.",
    "Enligt 4 kap. 3 § gäller 2 § även här.",
    "Eleverna går i årskurs 6 och klass 4B.",
    "Kommunen föll från plats 58 till plats 63.",
    "Draken dog på sidan 40.",
    "Var tredje elev och vart femte hushåll.",
    "Hundratals ringde, och tusentals skrev.",
    "Några hundra personer kom.",
    "Den var populär på femtiotalet och 1970-talet.",
    "De har spelat ”Två kungar till” och ”Fem hästar”.",
    "Karin Ek, 45 år, vann.",
    "Karin Ek (45 år) vann.",
    "Elva av dem kom tillbaka.",
    "Två eller flera kan delta.",
    "Kring dessa fyra områden råder enighet.",
    "De två kommunernas system skiljer sig.",
    "De tre kommunerna samarbetar.",
    "Alla tre vinner på det.",
    "En 14-åring och en 40-procentig ökning.",
    "Två tredjedelar är nöjda.",
    "De spelade 3–1 och 2–2.",
    "Se SOU 2021:45 och version 2.0.",
    "Vi köpte Office 365 och uppdaterade till iOS 8.",
    "En kommun har ett mål och en plan.",
    "Tidningen skrev om sex och samlevnad.",
    "Hyr en 3d-skrivare i sal 214.",
    "Agenda 2030 och E20 nämns.",
]


@pytest.mark.parametrize("text", NONE)
def test_other_numbers_are_no_figures(text: str) -> None:
    assert [figure.text for figure in figures(text)] == []


@pytest.mark.parametrize(
    ("text", "qualifier", "printed"),
    [
        ("Det pågår cirka 200 byggprojekt.", "cirka", "cirka 200 byggprojekt"),
        ("Det pågår ca 200 byggprojekt.", "ca", "ca 200 byggprojekt"),
        ("Närmare 2 500 nya invånare per år flyttar in.", "närmare", "Närmare 2 500 nya invånare per år"),
        ("Avtalet gäller minst två år.", "minst", "minst två år"),
        ("Fler än 40 olika yrken finns.", "fler än", "Fler än 40 olika yrken"),
        ("Upp till 700 elever får plats.", "upp till", "Upp till 700 elever"),
        ("Drygt en miljon kronor sparas.", "drygt", "Drygt en miljon kronor"),
        ("Under 40 procent klarade provet.", "under", "Under 40 procent"),
        ("Under sex veckor var det stängt.", None, "sex veckor"),
        ("I genomsnitt 43 dagar tar det.", "i genomsnitt", "I genomsnitt 43 dagar"),
        ("Ett trettiotal personer kom.", "omkring", "Ett trettiotal personer"),
        ("Mellan 15 och 20 procent saknas.", None, "Mellan 15 och 20 procent"),
    ],
)
def test_the_qualifier_is_told(text: str, qualifier: str | None, printed: str) -> None:
    (figure,) = figures(text)
    assert (figure.qualifier, figure.text) == (qualifier, printed)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("År 2050 ska staden ha 150 000 invånare.", ["2050"]),
        ("Under 2024 minskade utsläppen med 4 ton.", ["2024"]),
        ("Folkmängden var 64 600 invånare (2023).", ["2023"]),
        ("Kostnaden var 3,4 mdkr 2023 och väntas bli 3,6 mdkr 2024.", ["2023", "2024"]),
        ("Sedan 2005 har 200 kommuner gått med.", [None]),
        ("Åren 2018–2020 byggdes 1 200 lägenheter.", [None]),
        ("Bolaget har 340 anställda.", [None]),
    ],
)
def test_the_year_of_a_statement(text: str, years: list[str | None]) -> None:
    assert [figure.as_of for figure in figures(text)] == years


def test_figures_stand_at_their_offsets() -> None:
    page = article(
        "Tolv rådhus", "Ingressen har fem ord.", heading("60 år av tillväxt"), bullets("Kostnad: 3,2 miljoner kronor")
    )
    found = find_figures(page)
    assert [figure.text for figure in found] == ["fem ord", "3,2 miljoner kronor"]
    assert all(page.text[figure.start_char : figure.end_char] == figure.text for figure in found)


def test_only_running_text_makes_statements() -> None:
    kinds = (BlockKind.CAPTION, BlockKind.PULL_QUOTE, BlockKind.HEADING)
    blocks = [Block(kind, "Torget har 400 stolar.") for kind in kinds]
    assert find_figures(article("Torget har 400 stolar", blocks)) == ()
    for kind in (BlockKind.LEDE, BlockKind.PARAGRAPH, BlockKind.TALSTRECK, BlockKind.FACT_BOX, BlockKind.LIST_ITEM):
        assert len(find_figures(article("Torg", Block(kind, "Torget har 400 stolar.")))) == 1


def test_the_rows_of_rankings_are_no_figures() -> None:
    listed = numbered("Lund, 94 procent", "Vara, 92 procent", "Mark, 91 procent")
    printed = table("Plats|Kommun|Andel\n1|Lund|94 procent\n2|Vara|92 procent\n3|Mark|91 procent")
    assert find_figures(article("Topp tre 2024", "Topp tre", listed, printed)) == ()
    assert len(find_figures(article("Kostnader", numbered("Skola, 94 miljoner kronor", "Vård, 20 procent")))) == 2
