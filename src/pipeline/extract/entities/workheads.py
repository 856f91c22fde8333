"""Works introduced by a noun: "appen Höstleden", "en app som heter Lustigt", "kommunens chattbot, Kvistina,"."""

from collections.abc import Iterator, Sequence

from pipeline.extract.entities.appositions import noun_is
from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.exchanges import EXCHANGED, exchanged
from pipeline.extract.entities.firstwords import is_definite
from pipeline.extract.entities.makers import made_by
from pipeline.extract.entities.nameparts import OPENING_MARKS, Names
from pipeline.extract.entities.networks import acting
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.titling import (
    enclosed_title,
    is_best_at,
    marked_off_title,
    placed_title,
    running_title,
    sentence_title,
    short_title,
)
from pipeline.extract.entities.worknouns import head_subtype, noun_subtype
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.words import DEFINITE_SINGULAR
from pipeline.model import EntityType
from pipeline.reference import common_words, dictionary
from pipeline.reference.naming import function_words, organization_words, work_words

_WORK = EntityType.WORK
_POSSESSIVES = frozenset("sin sitt sina min mitt mina vår vårt våra er ert ny nytt nya".split())
_PLURAL = ("arna", "erna", "prisen")
_RUNNING = frozenset({"other", "ranking", "project", "network", "award", "system"})
_PLACED = frozenset({"project", "network", "system", "app"})
_TITLED = frozenset({"other", "ranking", "project"})
_LONGEST_LIST = 12
_UNDER = 8
# What organisations publish or sell: "från" tells who does.
_PUBLISHED = ("rapporten", "undersökningen", "mätningen", "studien", "rankningen", "indexet", "systemet", "verktyget")
_ABOUT = frozenset("om av från för till på med mot".split())
_FURTHEST = 6
_LONGEST_TITLE = 6
_CALLED = frozenset({"heter", "kallas"})
_ALIKE = ("app", "protest")


def head_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "appen Höstleden", "verktyget ”Mobil-ronden”", "Fokus utmärkelse Bäst att åldras" """
    word = stretch.tokens[i].low
    subtype = head_subtype(word) or _owned_subtype(stretch.tokens, i)
    comma = _comma(stretch.tokens, i) if subtype else None
    if subtype and comma:
        yield from _between_commas(stretch, i, comma, names, subtype)
        return
    j = i + 1
    for _ in range(_LONGEST_LIST):
        if not (subtype and (name := _title(stretch, j, names, subtype))):
            return
        if subtype == "network" and acting(stretch, i, name):
            yield organization(name, 2.0, "organization-head")
        else:
            yield Evidence(name, _WORK, 2.0, "work-head", subtype)
            yield from _publisher(stretch, j, name, names, word)
        end = stretch.tokens[j].start_char + len(name)
        while j < len(stretch.tokens) and stretch.tokens[j].start_char < end:
            j += 1
        if not word.endswith(_PLURAL) or at(stretch.tokens, j).text not in (",", "och", "samt"):
            return
        j += 1


def _publisher(stretch: Stretch, i: int, name: str, names: Names, noun: str) -> Iterator[Evidence]:
    """ "rapporten Klart vatten från Sjövårdarna": who is behind the work named at token `i`, which `noun` tells of."""
    tokens, end = stretch.tokens, i
    while end < len(tokens) and tokens[end].start_char < tokens[i].start_char + len(name):
        end += 1
    read = names.read(stretch, end + 1) if at(tokens, end).text == "från" and noun.endswith(_PUBLISHED) else None
    if read and not is_place(read[0]):
        yield organization(read[0], 1.2, "organization-maker")


def technical_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "det digitala anslaget Fjällvy": a noun that tells nothing by itself, after an adjective that does."""
    noun = at(stretch.tokens, i + 1)
    told = head_subtype(noun.low) or noun.low.endswith(organization_words().heads)
    definite = noun.lower and noun.text.endswith(DEFINITE_SINGULAR)
    if definite and not told and (name := _title(stretch, i + 2, names, "system")):
        yield Evidence(name, _WORK, 1.2, "work-head", "system")


def _owned_subtype(tokens: Sequence[Token], i: int) -> str | None:
    """The subtype that a noun tells after its owner, "kommunens nya söktjänst Fjällvy", or alone: "projekt Tjäle"."""
    if tokens[i].lower and tokens[i].text.endswith("projekt"):
        return "project"
    k = i - 1
    while k > 0 and tokens[k].lower and tokens[k].text.endswith("a") and tokens[k].text not in _POSSESSIVES:
        k -= 1
    owned = k >= 0 and _owned(tokens[k].text) and not (k < i - 1 and is_place(tokens[k].text.removesuffix("s")))
    return noun_subtype(tokens[i].low) if owned else None


def _comma(tokens: Sequence[Token], i: int) -> int | None:
    """The comma before the name of what the noun at token `i` tells: "Systemet, Klaffa,", "Boken om branden, Sot,"."""
    k = i + 1
    if at(tokens, k).text in _ABOUT:
        while k < i + _FURTHEST and at(tokens, k).lower:
            k += 1
    return k if at(tokens, k).text == "," else None


def _between_commas(stretch: Stretch, i: int, comma: int, names: Names, subtype: str) -> Iterator[Evidence]:
    """ "Systemet, Matprognos, räknar". After "bolaget bakom" it is not the work that is named."""
    tokens = stretch.tokens
    start = comma + 1
    free = at(tokens, start).capital and names.free(tokens[start])
    end = enclosed_title(stretch, start) if subtype == "other" and free else None
    read = (spell(names.text, tokens, start, end), end) if end else names.read(stretch, start)
    if read is None:
        return
    if at(tokens, read[1]).text == ",":
        maker = made_by(tokens, i)
        if maker is not EntityType.PERSON:
            yield Evidence(read[0], maker or _WORK, 1.2, "work-apposition", None if maker else subtype)


def _owned(before: str) -> bool:
    return before.endswith("s") or before in _POSSESSIVES


def _title(stretch: Stretch, i: int, names: Names, subtype: str) -> str | None:
    tokens = stretch.tokens
    if at(tokens, i).text in OPENING_MARKS:
        read = names.read(stretch, i)
        return read[0] if read and not read[0][0].islower() else None
    if not stretch.adjacent(i) or not at(tokens, i).capital or not names.free(tokens[i]):
        return None
    if subtype == "other" and not at(tokens, i + 1).capital and (end := sentence_title(tokens, i)):
        return spell(names.text, tokens, i, end)
    read = names.read(stretch, i, tail=subtype in _TITLED, led=True)
    short = short_title(stretch, i) if subtype in _RUNNING and (read is None or read[1] == i + 1) else None
    if short:
        return spell(names.text, tokens, i, short)
    opens = tokens[i].text in work_words().openers | work_words().counts or is_best_at(tokens, i)
    stem = tokens[i].low
    plain = (
        opens or stem in common_words() or (stem in dictionary() and placed_title(stretch, i) and not is_definite(stem))
    )
    if plain and (read is None or read[1] == i + 1):
        if (end := marked_off_title(stretch, i)) or (subtype in _PLACED and (end := placed_title(stretch, i))):
            return spell(names.text, tokens, i, end)
        end = running_title(stretch, i, subtype in ("other", "ranking"))
        cut = end == i + 1 and tokens[i].text.casefold() in function_words()
        return None if cut else spell(names.text, tokens, i, end)
    return read[0] if read else None


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
    if any(_owned(t.text) or t.text in ("en", "ett") for t in tokens[max(i - 2, 0) : i]):
        yield from _after_comma(stretch, i, names)
    if at(tokens, i + 1).text in EXCHANGED and (subtype := noun_subtype(tokens[i].low)):
        yield from (Evidence(name, _WORK, 1.2, "work-exchanged", subtype) for name in exchanged(stretch, i, names))


def _after_verb(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "en app som heter Lustigt", "systemet döptes till Lustigt", "Den heter Lustigt" of what no noun tells of,
    "Lustigt, som appen kallas", "det som går under namnet Lustigt" """
    tokens, start = stretch.tokens, _name_start(stretch.tokens, i)
    if tokens[i].text in _CALLED and (told := _title_before(stretch, i, names)):
        yield told
        return
    noun = next((k for k in range(i + 1, start - 1) if _subtype(tokens[k].low)), None)
    noun = _noun_before(tokens, i) if noun is None else noun
    pronoun = names.read(stretch, start) if at(tokens, i - 1).text in ("Den", "Det") else None
    under = at(tokens, i - 1).text == "under" and {"det", "Det"} & {t.text for t in tokens[max(i - _UNDER, 0) : i]}
    if noun is not None and (made_by(tokens, noun) or _of_other(tokens, noun, i)):
        return
    subtype = _subtype(tokens[noun].low) or _compound(tokens[noun].low) if noun is not None else None
    subtype = subtype or ("other" if under else None)
    if subtype and (name := _title(stretch, start, names, subtype)):
        yield Evidence(name, _WORK, 1.5, "work-named", subtype)
    elif pronoun:
        yield Evidence(pronoun[0], _WORK, 0.6, "work-named", "other")
    elif at(tokens, i - 2).text == "som" and at(tokens, i - 3).text == ",":
        yield from _called_so(stretch, i, names)


def _of_other(tokens: Sequence[Token], noun: int, i: int) -> bool:
    """Whether the verb at `i` tells what something else is called that the noun only tells about: "läraren som leder
    kursen heter"."""
    k = next((k for k in range(noun - 1, max(noun - _FURTHEST, 0), -1) if tokens[k].text == "som"), 0)
    if not 0 < k < noun - 1 or noun != i - 1:
        return False
    return tokens[k - 1].text.endswith(DEFINITE_SINGULAR) and _subtype(tokens[k - 1].low) is None


def _title_before(stretch: Stretch, i: int, names: Names) -> Evidence | None:
    """ "Res med oss heter kommunens nya kampanj": a title of several words that a sentence begins with."""
    tokens, end = stretch.tokens, i + 1
    start = max((k for k in stretch.opening if k < i), default=i)
    words = tokens[start + 1 : i]
    lower = words and all(token.lower for token in words) and len(words) < _LONGEST_TITLE
    able = lower and tokens[start].low not in function_words() and names.free(tokens[start])
    if not able or any(t.text == "som" or _subtype(t.low) for t in tokens[start:i]):
        return None
    while at(tokens, end).lower and (_owned(tokens[end].text) or tokens[end].text.endswith("a")):
        end += 1
    subtype = noun_subtype(at(tokens, end).low) if end > i + 1 else head_subtype(at(tokens, end).low)
    return Evidence(spell(names.text, tokens, start, i), _WORK, 1.5, "work-named", subtype) if subtype else None


def _name_start(tokens: Sequence[Token], i: int) -> int:
    """The token after a verb at `i` that tells what something is called: behind "döptes till", "döpa appen till"."""
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
    """ "kommunens nya chattbot, Kvistina, svarar" """
    subtype, tokens = noun_subtype(stretch.tokens[i].text), stretch.tokens
    read = names.read(stretch, i + 2) if subtype and at(tokens, i + 1).text == "," else None
    if read is None:
        return
    title = enclosed_title(stretch, i + 2) if subtype == "other" else None
    end = title or short_title(stretch, i + 2) or placed_title(stretch, i + 2) or read[1]
    if at(tokens, end).text in (",", "."):
        name = read[0] if end == read[1] else spell(names.text, tokens, i + 2, end)
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
    return work_words().nouns.get(low) or head_subtype(low)


def _compound(low: str) -> str | None:
    """The subtype that an indefinite compound tells: "stödmaterial"; "tidskrift" tells an organisation."""
    other = low.endswith(_ALIKE) or noun_is(low, organization_words().nouns)
    return None if other else noun_subtype(low)
