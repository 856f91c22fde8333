"""Works by what they are called: "en app som heter Lustigt", "kommunens nya chattbot, Kvistina,"."""

from collections.abc import Iterator, Sequence

from pipeline.extract.entities.appositions import noun_is
from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.exchanges import EXCHANGED, exchanged
from pipeline.extract.entities.nameparts import OPENING_MARKS, Names
from pipeline.extract.entities.plurals import definite_plural, plural
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.titling import YEAR, enclosed_title, placed_title, short_title
from pipeline.extract.entities.workheads import comma_after, is_owned, read_title
from pipeline.extract.entities.worknouns import borne_subtype, head_subtype, noun_subtype
from pipeline.extract.tokens import Token, at, spell
from pipeline.model import EntityType
from pipeline.reference.naming import organization_words, work_words

_WORK = EntityType.WORK
_UNDER = 8
_BEHIND_NOUN = frozenset({",", "från"})
_ARE = frozenset("är heter kallas".split())
_AHEAD = 10
_ALIKE = ("app", "protest")


def named_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "en app som heter Lustigt", "ett verktyg för arbetsmiljö, ”Mobil-ronden”" """
    rules, tokens = work_words(), stretch.tokens
    if tokens[i].text in rules.verbs:
        yield from _after_verb(stretch, i, names)
    elif tokens[i].text in rules.versions and at(tokens, i + 1).text == "av":
        if read := names.read(stretch, i + 2):
            yield Evidence(read[0], _WORK, 0.6, "work-version", "other")
    elif tokens[i].text in rules.nouns and at(tokens, i - 1).text in ("ett", "en", "nytt", "ny", "digitalt", "digital"):
        for j in range(i + 1, min(i + 10, len(tokens) - 1)):
            if tokens[j].text in ",:" and tokens[j + 1].text in OPENING_MARKS:
                if read := names.read(stretch, j + 1):
                    yield Evidence(read[0], _WORK, 1.5, "work-apposition", rules.nouns[tokens[i].text])
                break
            if not tokens[j].word:
                break
    yield from _one_of(stretch, i, names)
    after = at(tokens, i + 1).text
    behind = after in _BEHIND_NOUN or (after == "om" and comma_after(tokens, i))
    if behind and any(is_owned(t.text) or t.low in ("en", "ett") for t in tokens[max(i - 2, 0) : i]):
        yield from _after_comma(stretch, i, names)
    if after in EXCHANGED and (subtype := noun_subtype(tokens[i].low)):
        yield from (Evidence(name, _WORK, 1.2, "work-exchanged", subtype) for name in exchanged(stretch, i, names))


def _after_verb(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "en app som heter Lustigt", "systemet döptes till Lustigt", "Den heter Lustigt" of what no noun tells of,
    "Lustigt, som appen kallas", "det som går under namnet Lustigt" """
    tokens, start = stretch.tokens, name_start(stretch.tokens, i)
    noun = next((k for k in range(i + 1, start - 1) if _subtype(tokens[k].low)), None)
    noun = _noun_before(tokens, i) if noun is None else noun
    pronoun = names.read(stretch, start) if at(tokens, i - 1).text in ("Den", "Det") else None
    under = at(tokens, i - 1).text == "under" and {"det", "Det"} & {t.text for t in tokens[max(i - _UNDER, 0) : i]}
    subtype = _subtype(tokens[noun].low) or _compound(tokens[noun].low) if noun is not None else None
    subtype = subtype or ("other" if under else None)
    if subtype and (name := read_title(stretch, start, names, subtype)):
        yield Evidence(name, _WORK, 1.5, "work-named", subtype)
    elif pronoun:
        yield Evidence(pronoun[0], _WORK, 0.6, "work-named", "other")
    elif at(tokens, i - 2).text == "som" and at(tokens, i - 3).text == ",":
        yield from _called_so(stretch, i, names)


def _one_of(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "Ett av de verktyg som används är Lustigt", "En av apparna heter Lustigt" """
    tokens = stretch.tokens
    several = plural(tokens[i].text) or definite_plural(tokens[i].text)
    counted = any(at(tokens, k).low in ("en", "ett") for k in range(max(i - 4, 0), i))
    if not several or several.subtype is None or not counted or "av" not in (t.low for t in tokens[max(i - 3, 0) : i]):
        return
    verb = next((k for k in range(i + 1, i + _AHEAD) if not at(tokens, k).lower or at(tokens, k).text in _ARE), i)
    if at(tokens, verb).text in _ARE and (name := read_title(stretch, verb + 1, names, several.subtype)):
        yield Evidence(name, _WORK, 1.2, "work-named", several.subtype)


def name_start(tokens: Sequence[Token], i: int) -> int:
    """The token after a verb at `i` that tells what something is called: behind "döptes till", "döpa appen till",
    "bytte namn till"."""
    if tokens[i].low == "namn":
        return i + 1 + (at(tokens, i + 1).text == "till")
    if tokens[i].low.startswith("döp"):
        return next((k + 1 for k in (i + 1, i + 2, i + 3) if at(tokens, k).text == "till"), i + 1)
    return i + 1


def _called_so(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "Strövet, som roboten kallas" """
    subtype = head_subtype(stretch.tokens[i - 1].text) if stretch.tokens[i - 1].lower else None
    named = stretch.tokens[i - 4]
    if subtype and named.capital and names.free(named) and (read := names.read(stretch, i - 4)):
        yield Evidence(read[0], _WORK, 1.5, "work-named", subtype)


def _after_comma(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "kommunens nya chattbot, Kvistina, svarar", "i en plan från 2023, Vatten åt alla, står", "en bok om bygdens
    gårdar, Sista skörden." """
    subtype, tokens = noun_subtype(stretch.tokens[i].text), stretch.tokens
    start = (comma_after(tokens, i) or i + 1) + 1
    if at(tokens, i + 1).text == "från":
        start = i + 4 if YEAR.fullmatch(at(tokens, i + 2).text) and at(tokens, i + 3).text == "," else len(tokens)
    read = names.read(stretch, start) if subtype else None
    if read is None:
        return
    title = enclosed_title(stretch, start) if subtype == "other" else None
    end = title or short_title(stretch, start) or placed_title(stretch, start) or read[1]
    if at(tokens, end).text in (",", "."):
        name = read[0] if end == read[1] else spell(names.text, tokens, start, end)
        yield Evidence(name, _WORK, 1.2, "work-apposition", subtype)


def _noun_before(tokens: Sequence[Token], i: int) -> int | None:
    """The nearest noun for a work before a verb at `i`; that of the sentence before it where a pronoun refers to it,
    "Den heter", and further back where a numeral does: "ingen app, fast vi har en som heter"."""
    before = at(tokens, i - 1).text
    if before == "som" and i > 1 and _compound(tokens[i - 2].low):
        return i - 2
    referring = before in ("Den", "Det", "De", "Hon", "Han")
    numeral = before == "som" and at(tokens, i - 2).text in ("en", "ett")
    for j in range(i - 1 - referring, max(i - 8 - 6 * (referring or numeral), -1), -1):
        if tokens[j].text in ".!?" and not (referring and j == i - 2):
            return None
        if _subtype(tokens[j].low):
            return j
    return None


def _subtype(low: str) -> str | None:
    return work_words().nouns.get(low) or head_subtype(low) or borne_subtype(low)


def _compound(low: str) -> str | None:
    """The subtype that an indefinite compound tells: "stödmaterial"; "tidskrift" tells an organisation."""
    other = low.endswith(_ALIKE) or noun_is(low, organization_words().nouns)
    return None if other else noun_subtype(low)
