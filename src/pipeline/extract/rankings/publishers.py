"""Who made a ranking: "Källa: ...", "Trampdragets årliga genomgång", "Lärarförbundet utser", "framtagen av ..."."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.extract.entities import organization_named
from pipeline.extract.rankings.grid import Grid
from pipeline.extract.rankings.names import place_named
from pipeline.extract.rankings.titles import keywords, near_titles, title_of
from pipeline.extract.text import PROSE, sentences
from pipeline.model import Article, BlockKind, Entity, EntityType, Mention

_NOUN = (
    r"(?:\w*ranking|\w*rankning|\w*index|\w*lista|\w*undersökning|\w*mätning|\w*jämförelse|\w*granskning|\w*genomgång|"
    r"\w*kartläggning|\w*sammanställning|\w*barometer|\w*rapport|utmärkelse|tävling|\w*enkät|betygsättning|pris)"
)
_ENDING = r"(?:en|n|et|t|ar|er|ens|ets|ns)?"
_MADE = (
    r"(?:görs|gjorts|gjord|genomförs|genomförts|genomförd|tas (?:\w+ )?fram|tagits fram|framtagen|framtaget|"
    r"sammanställ\w+|publicera\w+|ges (?:\w+ )?ut|utges|utgiven|delas (?:\w+ )?ut|utförs|utförd|initiera\w+|"
    r"presentera[st]\w*|utses|korats|koras|utsedd|rankas|rankats|arrangeras|släpps|står)"
)
_KIND = (
    r"(?:(?:den |det )?(?:ideella |oberoende |svenska |fackliga |statliga )?(?:föreningen|stiftelsen|tidningen|"
    r"förbundet|"
    r"organisationen|myndigheten|företaget|bolaget|konsultföretaget|analysföretaget|institutet|tankesmedjan|nätverket|"
    r"fackförbundet|branschorganisationen|intresseorganisationen|magasinet|sajten|forskningsinstitutet|byrån|"
    r"konsultbolaget|"
    r"opinionsföretaget|undersökningsföretaget|kampanjen|tidskriften|mediehuset|affärstidningen|nyhetsbyrån|radion) )?"
)
_RANKS = (
    r"(?:utser|utsett|utsåg|rankar|rankat|rankade|rangordnar|rangordnat|rangordnade|korar|korat|korade|listar|listat|"
    r"listade|betygsätter|betygsatt|poängsätter)"
)
_SHOWS = (
    r"(?:presenterar|presenterade|presenterat|publicerar|publicerade|publicerat|släpper|släppte|släppt|jämför|jämförde|"
    r"jämfört|mäter|mätt|mätte|granskar|granskat|granskade|sammanställer|sammanställt|sammanställde|undersöker|"
    r"undersökt|undersökte|kartlägger|kartlagt|frågat|frågar|frågade|tagit fram|tar fram|"
    r"tog fram|delar (?:\w+ ){0,2}ut)"
)
_SOURCE = r"Källa|Källor|Uppgifterna kommer från|Statistik|Data|Ranking|Undersökning"
_BEFORE = (
    (
        re.compile(
            r"\b(?:Källa|Källor|Uppgifterna kommer från|Statistik|Data|Ranking|Undersökning)(?:\s?:|) " + _KIND + "$"
        ),
        9,
    ),
    (re.compile(rf"\b{_MADE} (?:\w+ ){{0,3}}av {_KIND}$", re.I), 6),
    (re.compile(rf"\b{_NOUN}{_ENDING}(?: [\w-]+){{0,4}} (?:från|av) {_KIND}$", re.I), 6),
    (re.compile(rf"\b[Bb]akom (?:\w+ ){{0,3}}står {_KIND}$"), 6),
    (re.compile(rf"\b[Ee]nligt {_KIND}$"), 2),
    (re.compile(rf"\b{_RANKS} {_KIND}$"), 4),
    (re.compile(rf"\b{_SHOWS} {_KIND}$"), 3),
)
_AFTER = (
    (re.compile(rf"(?::s)? (?:[\w-]+ ){{0,4}}{_NOUN}{_ENDING}\b", re.I), 6, True),
    (re.compile(r" (?:som )?(?:ligger|står) bakom\b"), 6, False),
    (re.compile(rf"(?: som)?(?: (?!att\b|men\b)[\w-]+){{0,6}}? {_RANKS}\b", re.I), 6, False),
    (re.compile(rf"(?:,? som)?(?: (?!att\b|men\b)[\w-]+){{0,6}}? {_SHOWS}\b", re.I), 3, False),
)
_NAME = re.compile(r"(?<![\w-])[A-ZÅÄÖ][\w&-]*(?: (?:(?:och|för|i|av|&) )?[A-ZÅÄÖ][\w&-]*){0,4}")
_RANKED = re.compile(r"\brank|\butse|\bkora|\bplats|\bindex|\blista|\btopp|\bbäst", re.I)
_OPENERS = frozenset(
    """
    I På Det Den De Här När Där Då Nu Så Men Och Att Som Enligt Av För Från Till Med Efter Före Under Över Om Vi Hon
    Han Ni Jag Man En Ett Alla Varje Årets Kommunen Föreningen Stiftelsen Tidningen Förbundet Myndigheten
    Fackförbundet Organisationen Företaget Magasinet Sajten Tankesmedjan Bolaget Konsultföretaget Analysföretaget
    Nätverket Tidskriften Källa Listan Rankingen Rankningen Bakom Sedan Sveriges Landets Länets Vid Bland Även Samma
    Förra Bästa Juryn Källor Plats Kommun Undersökningen Indexet Resultatet Tabellen Dessutom Tillsammans
    Sverige""".split()
)
_OWN_FIRST = frozenset({"Stiftelsen", "Sveriges"})
_KIND_FIRST = re.compile(
    r"\w*(?:tidningen|magasinet|föreningen|förbundet|organisationen|företaget|bolaget|sajten|byrån)$", re.I
)
_SOURCE_LINE = re.compile(r"\bKäll(?:a|or) ?: ?(?P<name>[A-ZÅÄÖ][^().,;:/]{1,60})")
_ORGANISED = re.compile(
    r"(?:förbundet|verket|rådet|myndigheten|institutet|inspektionen|bladet|posten|tidningen|styrelsen)s?$"
)
_LEAST = 5


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who made a ranking. `entity` is None where the name is no mention of the article's."""

    name: str
    entity: Entity | None


@dataclass(frozen=True, slots=True)
class _Candidate:
    name: str
    start: int
    end: int
    entity: Entity | None


def publisher_of(article: Article, grid: Grid, mentions: Sequence[Mention]) -> Publisher | None:
    """The organisation that the lines about the grid, or else the article's text, name as its maker."""
    words = keywords(title_of(article, grid) or "", article.title)
    best: tuple[int, _Candidate] | None = None
    for text, offset, bonus in _texts(article, grid):
        told = any(word in text.casefold() for word in words)
        for candidate in _candidates(article, text, offset, mentions):
            weight = _weight(text, candidate)
            weight += (bonus + 2 * told + 2 * bool(_RANKED.search(text))) if weight else 0
            if weight >= _LEAST and (best is None or weight > best[0]):
                best = weight, candidate
    if best is None:
        return None
    name = _basic(best[1], article)
    return Publisher(name, best[1].entity or organization_named(name, mentions))


def _texts(article: Article, grid: Grid) -> Iterator[tuple[str, int | None, int]]:
    """The texts that may name the publisher, with their offsets in the article and how near they are."""
    for text in (*grid.notes, *near_titles(article, grid)):
        yield text, None, 3
    near = range(grid.first - 3, grid.last + 3)
    for i, block in enumerate(article.blocks):
        if block.kind in PROSE | {BlockKind.CAPTION} and not grid.first <= i <= grid.last:
            for sentence in sentences(block):
                yield sentence.text, sentence.start_char, 1 if i in near else 0


def _candidates(article: Article, text: str, offset: int | None, mentions: Sequence[Mention]) -> Iterator[_Candidate]:
    covered: list[tuple[int, int]] = []
    for mention in mentions:
        start = text.find(mention.text) if offset is None else mention.start_char - offset
        if start < 0 or text[start : start + len(mention.text)] != mention.text:
            continue
        covered.append((start, start + len(mention.text)))
        if mention.entity.type is EntityType.ORGANIZATION:
            yield _Candidate(mention.entity.name, *covered[-1], mention.entity)
    if (source := _SOURCE_LINE.search(text)) and not any(a <= source.start("name") < b for a, b in covered):
        covered.append(source.span("name"))
        yield _Candidate(source["name"].strip(), *covered[-1], None)
    for match in _NAME.finditer(text):
        start, name = _without_openers(match.start(), match.group())
        free = all(start + len(name) <= a or b <= start for a, b in covered)
        if _common(name, start, text, article):
            continue
        if name and free and place_named(name) is None and place_named(name.removesuffix("s")) is None:
            yield _Candidate(name, start, start + len(name), None)


def _common(name: str, start: int, text: str, article: Article) -> bool:
    """Whether the capital may be no more than a sentence's first: one word that the article never writes so inside."""
    first = start == 0 or text[:start].rstrip(' ”"»(').endswith((".", "!", "?", ":"))
    if not first or " " in name or _ORGANISED.search(name) or not name[1:].islower():
        return False
    return re.search(rf"[a-zåäö,] {re.escape(name.removesuffix('s'))}s?\b", article.text) is None


def _without_openers(start: int, name: str) -> tuple[int, str]:
    words = name.split(" ")
    while words and words[0] in (_OPENERS if len(words) == 1 else _OPENERS - _OWN_FIRST):
        start += len(words[0]) + 1
        words = words[1:]
    while len(words) > 1 and (words[0].islower() or (_KIND_FIRST.fullmatch(words[0]) and words[1][0].isupper())):
        start += len(words[0]) + 1
        words = words[1:]
    return start, " ".join(words)


def _weight(text: str, candidate: _Candidate) -> int:
    before, after = text[max(0, candidate.start - 90) : candidate.start], text[candidate.end : candidate.end + 120]
    weights = [weight for pattern, weight in _BEFORE if pattern.search(before)]
    genitive = text[: candidate.end].endswith("s") or after.startswith(":s")
    weights += [weight for pattern, weight, owns in _AFTER if pattern.match(after) and (genitive or not owns)]
    return max(weights, default=0)


def _basic(candidate: _Candidate, article: Article) -> str:
    """The name without a genitive's s, unless the article uses it with the s as it is."""
    name = candidate.name
    if candidate.entity is not None or not name.endswith("s") or name.endswith(("us", "is", "as", "ss")):
        return name
    bare = re.compile(rf"(?<!\w){re.escape(name[:-1])}(?!\w)")
    genitive_here = any(
        pattern.match(article.text, match.end())
        for match in re.finditer(re.escape(name), article.text)
        for pattern, _, owns in _AFTER
        if owns
    )
    return name[:-1] if bare.search(article.text) or genitive_here else name
