"""Works: systems, apps, awards, rankings, indices, networks and projects, told by the words that introduce them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import zip_longest

from pipeline.extract.entities.appositions import apposition
from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.nameparts import OPENING_MARKS, Names
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.titling import placed_title, short_title
from pipeline.extract.tokens import END, Token, at, spell
from pipeline.model import Article, BlockKind, EntityType
from pipeline.reference import common_words
from pipeline.reference.naming import (
    finite_verbs,
    function_words,
    organization_words,
    small_words,
    stop_words,
    work_words,
)

_WORK = EntityType.WORK
_TITLE = re.compile(
    r"^(?P<name>[A-ZÅÄÖ][\w-]*(?: [\w-]+){0,3}?)"
    r"(?:(?: (?:19|20)\d\d)?[,:–-]? (?:(?:de|topp|hela|så|här|plats|resultat)\b.*)"
    r"|(?: (?:19|20)\d\d)(?::|[,:–-] .*)?)$"
)
_BEFORE_NAMES = OPENING_MARKS | {","}
_YEAR = re.compile(r"(?:19|20)\d\d")
_POSSESSIVES = frozenset("sin sitt sina min mitt mina vår vårt våra er ert ny nytt nya".split())
_PAST = ("ade", "ades", "ats", "tes", "des", "gavs", "togs", "revs")
_PLURAL = ("arna", "erna")
_RUNNING = frozenset({"other", "ranking", "project", "network", "award", "system"})
_PLACED = frozenset({"project", "network", "system", "app"})
_TITLED = frozenset({"other", "ranking", "project"})
_PASSIVE = ("as", "örs", "ies")
_LONGEST_TITLE = 9
_LONGEST_LIST = 12
_TITLE_LENGTH = 80
_LONGEST_OTHER = 12


def work_evidence(article: Article, found: Sequence[Stretch], names: Names) -> Iterator[Evidence]:
    """What the wording of an article tells of works."""
    for stretch in found:
        for i in _telling(stretch.tokens):
            token = stretch.tokens[i]
            if token.lower or i in stretch.opening or head_subtype(token.low):
                yield from _after_head(stretch, i, names)
                yield from _named(stretch, i, names)
            if token.capital and names.free(token):
                yield from _own_form(stretch, i, names)
    yield from _ranking_titles(article)


def _telling(tokens: Sequence[Token]) -> list[int]:
    """The tokens that may tell of a work: a capital, what stands before one, a mark or a comma, and certain words."""
    cues = _cues()
    return [
        i
        for i, (token, after) in enumerate(zip_longest(tokens, tokens[1:], fillvalue=END))
        if token.capital or after.capital or after.text in _BEFORE_NAMES or token.text in cues
    ]


@cache
def _cues() -> frozenset[str]:
    return work_words().verbs | work_words().nouns.keys()


@lru_cache(maxsize=1 << 15)
def head_subtype(word: str) -> str | None:
    """The subtype that a definite noun tells: "bokningsappen" -> app. None where it rather tells an organisation:
    "tidskriften" is no "skrift"."""
    if word in work_words().others or word.endswith(work_words().alike):
        return None
    owner = max((len(head) for head in organization_words().heads if word.endswith(head)), default=0)
    fits = [head for head in work_words().heads if word.endswith(head) and len(head) >= owner]
    return work_words().heads[max(fits, key=len)] if fits else None


@lru_cache(maxsize=1 << 12)
def noun_subtype(word: str) -> str | None:
    """The subtype that an indefinite noun tells: "bokningssystem" -> system."""
    return _ending(word, work_words().nouns)


@lru_cache(maxsize=1 << 12)
def suffix_subtype(name: str) -> str | None:
    """The subtype that a name's own ending tells, in lower case: "slevpriset" -> award."""
    return None if name.endswith(work_words().alike) else _ending(name, work_words().suffixes)


def _ending(word: str, endings: Mapping[str, str]) -> str | None:
    fits = [known for known in endings if word.endswith(known)]
    return endings[max(fits, key=len)] if fits else None


def _after_head(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "appen Sommarvägen", "verktyget ”Digi-ronden”", "Fokus utmärkelse Bäst att bo" """
    word = stretch.tokens[i].text.casefold()
    subtype = head_subtype(word)
    if subtype is None and i and _owned(stretch.tokens[i - 1].text):
        subtype = noun_subtype(word)
    if subtype and at(stretch.tokens, i + 1).text == ",":
        read = names.read(stretch, i + 2)
        if read and at(stretch.tokens, read[1]).text == ",":
            yield Evidence(read[0], _WORK, 1.2, "work-apposition", subtype)
        return
    j = i + 1
    for _ in range(_LONGEST_LIST):
        if not (subtype and (name := _title(stretch, j, names, subtype))):
            return
        yield Evidence(name, _WORK, 2.0, "work-head", subtype)
        end = stretch.tokens[j].start_char + len(name)
        while j < len(stretch.tokens) and stretch.tokens[j].start_char < end:
            j += 1
        if not word.endswith(_PLURAL) or at(stretch.tokens, j).text not in (",", "och", "samt"):
            return
        j += 1


def _owned(before: str) -> bool:
    return before.endswith("s") or before in _POSSESSIVES


def _title(stretch: Stretch, i: int, names: Names, subtype: str) -> str | None:
    tokens = stretch.tokens
    if at(tokens, i).text in OPENING_MARKS:
        read = names.read(stretch, i)
        return read[0] if read and not read[0][0].islower() else None
    if not stretch.adjacent(i) or not at(tokens, i).capital or not names.free(tokens[i]):
        return None
    if subtype == "other" and not at(tokens, i + 1).capital and (end := _sentence_title(tokens, i)):
        return spell(names.text, tokens, i, end)
    read = names.read(stretch, i, tail=subtype in _TITLED, led=True)
    short = short_title(stretch, i) if subtype in _RUNNING and (read is None or read[1] == i + 1) else None
    if short:
        return spell(names.text, tokens, i, short)
    plain = tokens[i].text.lower() in common_words() or tokens[i].text in work_words().openers
    if plain and (read is None or read[1] == i + 1):
        if subtype in _PLACED and (end := placed_title(stretch, i)):
            return spell(names.text, tokens, i, end)
        return spell(names.text, tokens, i, _running_title(stretch, i, subtype in ("other", "ranking")))
    return read[0] if read else None


def _sentence_title(tokens: Sequence[Token], i: int) -> int | None:
    """The end of a title that fills the rest of its sentence, as those of reports do in italics."""
    for end in range(i + 1, min(i + _LONGEST_OTHER, len(tokens)) + 1):
        if end == len(tokens) or tokens[end].text in ".!?":
            said, first = tokens[end - 1].text, tokens[i].text.lower()
            acts = end == i + 2 and said.endswith(("ar", "er")) and first not in common_words()
            return None if acts else end
        said = tokens[end].text
        verbal = said in finite_verbs() or _verbal(said)
        if verbal or said in stop_words() - small_words() or said == "från" or head_subtype(said):
            return None
        if tokens[end].capital and said.casefold() not in common_words():
            return None
    return None


def _verbal(word: str) -> bool:
    return word.endswith(_PAST) or _passive(word)


def _passive(word: str) -> bool:
    """Whether a word is a verb like "visas" or "avgörs", and no genitive like "barnas"."""
    return word.islower() and len(word) > 4 and word.endswith(_PASSIVE) and not word.endswith("nas")


def _running_title(stretch: Stretch, i: int, prose: bool = False) -> int:
    """The end of a title like "Årets superkommun" or "Bäst att bo": up to a mark or a word that goes on without it.
    With `prose` small words may stand inside: "Lokalt ledarskap i förändring"."""
    tokens, end = stretch.tokens, i + 1
    stops = stop_words() - small_words() if prose else stop_words()
    while end - i < _LONGEST_TITLE and stretch.adjacent(end) and tokens[end].word:
        if tokens[end].text in stops and not (tokens[end].text == "att" and tokens[i].text == "Bäst"):
            break
        if end > i + 1 and (_passive(tokens[end].text) or tokens[end].text in finite_verbs()):
            break
        end += 1
    while end > i + 1 and (tokens[end - 1].text in small_words() or _YEAR.fullmatch(tokens[end - 1].text)):
        end -= 1
    return end


def _named(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "en app som heter Lustigt", "ett verktyg för arbetsmiljö, ”Digi-ronden”" """
    rules, tokens = work_words(), stretch.tokens
    if tokens[i].text in rules.verbs:
        subtype = _noun_before(tokens, i)
        if subtype and (name := _title(stretch, i + 1, names, subtype)):
            yield Evidence(name, _WORK, 1.5, "work-named", subtype)
    elif tokens[i].text in rules.nouns and at(tokens, i - 1).text in ("ett", "en", "nytt", "ny", "digitalt", "digital"):
        for j in range(i + 1, min(i + 10, len(tokens) - 1)):
            if tokens[j].text in ",:" and tokens[j + 1].text in OPENING_MARKS:
                if read := names.read(stretch, j + 1):
                    yield Evidence(read[0], _WORK, 1.5, "work-apposition", rules.nouns[tokens[i].text])
                break
            if not tokens[j].word:
                break
    if any(_owned(t.text) or t.text in ("en", "ett") for t in tokens[max(i - 2, 0) : i]):
        yield from _after_comma(stretch, i, names)


def _after_comma(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "kommunens nya chattbot, Kvistina, svarar" """
    subtype, tokens = noun_subtype(stretch.tokens[i].text), stretch.tokens
    read = names.read(stretch, i + 2) if subtype and at(tokens, i + 1).text == "," else None
    if read is None:
        return
    end = short_title(stretch, i + 2) or read[1]
    if at(tokens, end).text in (",", "."):
        name = read[0] if end == read[1] else spell(names.text, tokens, i + 2, end)
        yield Evidence(name, _WORK, 1.2, "work-apposition", subtype)


def _noun_before(tokens: Sequence[Token], i: int) -> str | None:
    rules = work_words()
    referring = at(list(tokens), i - 1).text in ("Den", "Det", "De", "Hon", "Han")
    for j in range(i - 1 - referring, max(i - 8 - 6 * referring, -1), -1):
        if tokens[j].text in ".!?" and not (referring and j == i - 2):
            return None
        subtype = rules.nouns.get(tokens[j].text.casefold()) or head_subtype(tokens[j].text.casefold())
        if subtype:
            return subtype
    return None


def _own_form(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "Slevpriset", "Trampindex", "Arkivpulsen, ett system för", "Årets superkommun" """
    rules, tokens = work_words(), stretch.tokens
    word, opening = tokens[i].text, i in stretch.opening
    if word in ("Årets", "Bästa", "Bäst") and not opening and at(tokens, i + 1).word:
        title = spell(names.text, tokens, i, _running_title(stretch, i))
        if " " in title:
            yield Evidence(title, _WORK, 1.2, "work-title", "award" if word == "Årets" else "ranking")
    elif not opening and _titling(word) and (end := _running_title(stretch, i)) > i + 1:
        yield Evidence(spell(names.text, tokens, i, end), _WORK, 1.0, "work-title", "other")
    elif opening and word in rules.openers:
        end = _running_title(stretch, i)
        noun = apposition(tokens, end)
        if noun and end > i + 1 and (told := noun_subtype(noun)):
            yield Evidence(spell(names.text, tokens, i, end), _WORK, 1.2, "work-apposition", told)
    if opening and word == "Det" and (told := apposition(tokens, i + 1)):
        yield from _said_before(stretch, i, names, noun_subtype(told))
    if not opening:
        yield from _described(stretch, i, names)
    read = names.read(stretch, i)
    if read is None:
        return
    name, end = read
    common = opening and name.lower() in common_words()
    subtype = suffix_subtype(name.casefold())
    if subtype and not common and len(name) > 8 and not (opening and name.casefold() in rules.heads):
        dated = bool(_YEAR.fullmatch(at(tokens, end).text))
        yield Evidence(name, _WORK, 0.7 if opening and not dated else 1.4, "work-suffix", subtype)
    noun = apposition(tokens, end)
    if noun and not common and (told := noun_subtype(noun) or head_subtype(noun)):
        located = i and tokens[i - 1].text in ("i", "från")
        yield Evidence(name, _WORK, 0.8 if located else 5.0, "work-apposition", told)


def _titling(word: str) -> bool:
    """Whether a word with a capital inside a sentence begins a title that runs in lower case: "Framtidens kök"."""
    return word in work_words().openers and word != "Sveriges" and word.casefold() not in function_words()


def _described(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """A capital and a noun after it: "Stora turistpriset", "Gyllene spaden, ett pris för" """
    tokens = stretch.tokens
    if not stretch.adjacent(i + 1) or not tokens[i + 1].lower or tokens[i + 1].text in stop_words():
        return
    noun = apposition(tokens, i + 2) if at(tokens, i + 2).text == "," else None
    subtype = suffix_subtype(tokens[i + 1].text) or (noun_subtype(noun) if noun else None)
    if subtype and not tokens[i].text.endswith("s"):
        yield Evidence(spell(names.text, tokens, i, i + 2), _WORK, 1.4, "work-suffix", subtype)


def _said_before(stretch: Stretch, i: int, names: Names, subtype: str | None) -> Iterator[Evidence]:
    """ "Nytt i år är Klarsyn. Det är en funktion för ..." """
    begin = max((k for k in stretch.opening if k < i), default=0)
    for k in range(begin + 1, i):
        if subtype and stretch.tokens[k - 1].text in ("är", "heter", "kallas") and (read := names.read(stretch, k)):
            yield Evidence(read[0], _WORK, 1.2, "work-apposition", subtype)


def _ranking_titles(article: Article) -> Iterator[Evidence]:
    """ "Bokstegen 2025, de tio främsta:" above a table or a numbered list."""
    for text in _titles(article):
        if len(text) < _TITLE_LENGTH and (title := _TITLE.match(text)) and not _plain(title["name"]):
            yield Evidence(title["name"], _WORK, 1.5, "work-ranking-title", "ranking")


def _titles(article: Article) -> Iterator[str]:
    for block, following in zip(article.blocks, (*article.blocks[1:], None), strict=True):
        if block.table and block.table.caption:
            yield block.table.caption
        tabular = following and (following.kind is BlockKind.TABLE or following.ordinal is not None)
        if tabular and block.table is None and block.ordinal is None:
            yield block.text


def _plain(title: str) -> bool:
    """Whether a table's title is no name: "Kommun", "Resultat", "Topplistan"."""
    words = title.casefold().split()
    return len(words) == 1 and (words[0] in common_words() or words[0] in work_words().heads)
