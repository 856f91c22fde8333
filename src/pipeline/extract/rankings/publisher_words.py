"""The ways in which Swedish texts say who made a ranking."""

import re
from typing import NamedTuple

NAME = "@"
_NOUN = (
    r"(?:\w*(?:ranking|rankning|index|list(?=a|or)|undersökning|mätning|jämförelse|granskning|genomgång|kartläggning|"
    r"sammanställning|barometer|rapport|utmärkelse|tävling|enkät|betygsättning)|pris|mått)"
)
_ENDING = r"(?:arna|orna|erna|or|ar|er|en|ens|et|ets|an|ans|ns|as|a|n|t)?"
_KINDS = (
    "föreningen stiftelsen tidningen förbundet organisationen myndigheten företaget bolaget konsultföretaget "
    "analysföretaget institutet tankesmedjan nätverket fackförbundet branschorganisationen intresseorganisationen "
    "magasinet sajten forskningsinstitutet byrån konsultbolaget opinionsföretaget undersökningsföretaget kampanjen "
    "tidskriften mediehuset affärstidningen nyhetsbyrån radion branschorganet samarbetsorganet expertorganet rådet "
    "medlemsorganisationen paraplyorganisationen miljöorganisationen näringslivsorganisationen"
).split()
_KIND = rf"(?:(?:den |det )?(?:(?!\w+s )[a-zåäö]+[ae] )?(?:{'|'.join(_KINDS)}) )?"
_FEW = r"(?: (?!att\b|men\b)[\w-]+){0,6}?"
_MADE = (
    r"(?:görs|gjorts|gjordes|gjord|genomförs|genomförts|genomfördes|genomförd|tas (?:\w+ )?fram|togs fram|"
    r"tagits fram|framtagen|framtaget|sammanställ\w+|publicera\w+|ges (?:\w+ )?ut|utges|utgiven|delas (?:\w+ )?ut|"
    r"utförs|utförd|initiera\w+|presentera[st]\w*|utses|korats|koras|utsedd|rankas|rankats|arrangeras|släpps|står)"
)
_MEASURED = r"(?:mäts|mättes|undersöks|jämförs|jämfördes|granskas|kartläggs|kartlades|betygsätts|poängsätts|bedöms)"
_RANKS = (
    r"(?:utser|utsett|utsåg|rankar|rankat|rankade|rangordnar|rangordnat|rangordnade|korar|korat|korade|listar|listat|"
    r"listade|betygsätter|betygsatt|poängsätter)"
)
_RANKING = "(?:ranka|rangordna|utse|kora|lista|betygsätta|poängsätta)"
_SHOWS = (
    r"(?:presenterar|presenterade|presenterat|publicerar|publicerade|publicerat|släpper|släppte|släppt|jämför|jämförde|"
    r"jämfört|mäter|mätt|mätte|granskar|granskat|granskade|sammanställer|sammanställt|sammanställde|undersöker|"
    r"undersökt|undersökte|kartlägger|kartlagt|kartlade|frågat|frågar|frågade|intervjuat|analyserat|analyserar|"
    r"(?:räknat|räknar|räknade|tagit|tar|tog) (?:fram|ut)|(?:gått|går|gick) igenom|låtit|placerar|placerade|placerat|"
    r"delar (?:\w+ ){0,2}(?:ut|in))"
)
_DONE = (
    r"(?:gör|gjort|gjorde|genomför|genomfört|genomförde|presenterar|presenterat|presenterade|publicerar|publicerat|"
    r"publicerade|släpper|släppt|släppte|sammanställer|sammanställt|ger ut|gett ut|gav ut|tagit fram|tar fram|tog fram|"
    r"(?:ligger|står|stod|låg) bakom|låtit göra|beställt)"
)


_SOURCES = "Källa|Källor|Uppgifterna kommer från|Statistik|Data|Ranking|Undersökning"
_A = r"(?:en|ett|sin|sitt|den|det|årets) (?:[\w-]+ ){0,3}?"


class Saying(NamedTuple):
    """A pattern of a text in which `NAME` stands for the publisher, and how strongly it speaks for it. `owns`: only
    where the name stands in the genitive."""

    pattern: re.Pattern[str]
    weight: int
    owns: bool = False


SAYINGS = tuple(
    Saying(re.compile(pattern), weight, owns)
    for pattern, weight, owns in (
        (rf"\b(?:{_SOURCES})(?:\s?:|) {_KIND}@", 9, False),
        (rf"\b(?i:{_MADE}) (?:\w+ ){{0,3}}av {_KIND}@", 6, False),
        (rf"\b(?i:{_NOUN}{_ENDING})(?: [\w-]+){{0,4}} (?:från|av) {_KIND}@", 6, False),
        (rf"\b(?i:{_NOUN}{_ENDING}),? som {_KIND}@{_FEW} {_DONE}\b", 6, False),
        (rf"\b[Bb]akom (?:\w+ ){{0,3}}står {_KIND}@", 6, False),
        (rf"\b{_RANKS} {_KIND}@", 4, False),
        (r"\b[Vv]isar (?:\w+ ){0,3}(?:siffror|statistik|uppgifter|data) (?:från|av) " + f"{_KIND}@", 5, False),
        (rf"\b{_SHOWS} {_KIND}@", 3, False),
        (rf"\b(?:går|gick) {_KIND}@{_FEW} igenom\b", 3, False),
        (rf"\b(?:räknar|räknade|tar|tog) {_KIND}@{_FEW} (?:fram|ut)\b", 3, False),
        (rf"\b(?i:{_MEASURED}) (?:\w+ ){{0,3}}av {_KIND}@", 3, False),
        (rf"\b[Ee]nligt {_KIND}@", 2, False),
        (rf"@(?::s)? (?:[\w-]+ ){{0,4}}(?i:{_NOUN}{_ENDING})\b", 6, True),
        (r"@ (?:som )?(?:ligger|står) bakom\b", 6, False),
        (rf"@(?:,[^,.;:!?]{{2,60}},)?(?: som)?{_FEW} {_RANKS}\b", 6, False),
        (rf"\b{_DONE} {_KIND}@{_FEW} {_A}(?i:{_NOUN}{_ENDING})\b", 6, False),
        (rf"@{_FEW} {_DONE}{_FEW} {_A}(?i:{_NOUN}{_ENDING})\b", 6, False),
        (rf"@(?:,[^,.;:!?]{{2,60}},)?(?:,? som)?{_FEW} {_SHOWS}\b", 3, False),
        (rf"@,? som {_DONE} (?:[\w-]+ ){{0,2}}(?i:{_NOUN}{_ENDING})\b", 6, False),
        (rf"\b(?:började|brukar) {_KIND}@ (?:att )?{_RANKING}\b", 6, False),
        (rf"@ (?:började|börjat|brukar|fortsätter) (?:att )?{_RANKING}\b", 6, False),
    )
)
RANKING_NOUN = re.compile(_NOUN + _ENDING, re.I)
RANKED = re.compile(r"\brank|\butse|\bkora|\bplats|\bindex|\blista|\btopp|\bbäst", re.I)
COMPARED = re.compile(r"\b(?:kommuner|regioner|landets\b|hela landet)", re.I)
HABIT = re.compile(
    r"\b(?:varje|vartannat|vart annat) (?:år|höst|vår|vinter|sommar|månad|kvartal)\b|\bårlig|"
    r"\bför [\w:]{2,20} gången\b|\b(?:året|gången) i rad\b",
    re.I,
)
OPENERS = frozenset(
    """
    I På Det Den De Här När Där Då Nu Så Men Och Att Som Enligt Av För Från Till Med Efter Före Under Över Om Vi Hon
    Han Ni Jag Man En Ett Alla Varje Årets Kommunen Föreningen Stiftelsen Tidningen Förbundet Myndigheten
    Fackförbundet Organisationen Företaget Magasinet Sajten Tankesmedjan Bolaget Konsultföretaget Analysföretaget
    Nätverket Tidskriften Källa Listan Rankingen Rankningen Bakom Sedan Sveriges Landets Länets Vid Bland Även Samma
    Förra Bästa Juryn Källor Plats Kommun Undersökningen Indexet Resultatet Tabellen Dessutom Tillsammans
    Sverige""".split()
)
OWN_FIRST = frozenset({"Stiftelsen", "Sveriges"})
KIND_FIRST = re.compile(
    r"\w*(?:tidningen|magasinet|föreningen|förbundet|organisationen|företaget|bolaget|sajten|byrån)$", re.I
)
SOURCE_LINE = re.compile(r"\bKäll(?:a|or) ?: ?(?P<name>[A-ZÅÄÖ][^().,;:/]{1,60})")
ORGANISED = re.compile(
    r"(?:förbundet|verket|rådet|myndigheten|institutet|inspektionen|bladet|posten|tidningen|styrelsen|kommittén)s?$"
)
