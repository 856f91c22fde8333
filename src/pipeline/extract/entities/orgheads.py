"""Organisations after the noun for them: "konsultföretaget Kvarnbäck Analys", "kommunens bolag Hedbo"."""

from collections.abc import Iterator

from pipeline.extract.awardnames import names_award
from pipeline.extract.entities.appositions import noun_is
from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.exchanges import EXCHANGED, exchanged
from pipeline.extract.entities.firstwords import is_definite
from pipeline.extract.entities.kinds import FIRMS, body
from pipeline.extract.entities.nameparts import OPENING_MARKS, Names
from pipeline.extract.entities.phrasenames import goes_on_end
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.plurals import definite_plural
from pipeline.extract.entities.running import DISTRICTS, district_end
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.workcalled import name_start
from pipeline.extract.entities.worknouns import head_subtype
from pipeline.extract.genitives import bare
from pipeline.extract.orgnames import links_on
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.words import OWNING
from pipeline.reference import given_names
from pipeline.reference.bodies import houses
from pipeline.reference.naming import organization_words, work_words

_BACK = 6
_CLAUSES = frozenset({"som", "bakom"})
_CLAUSE = 8
# A farm or a yard.
_YARD = "gården"
_CALLS = frozenset("kallar kallade kallat döpt döpte".split())
# Who together call themselves something; others may be one person.
_BANDS = organization_words().nouns | frozenset("grupp gruppering nätverk kollektiv liga gäng rörelse aktion".split())
_ADJECTIVAL = ("liga", "ala", "ska", "iga", "nya", "ella", "iva")


def tells_kind(word: str) -> bool:
    """Whether a word may be a noun for an organisation that is named after it."""
    return _definite(word) or _indefinite(word) or word in houses()


def _definite(word: str) -> bool:
    return word.casefold().endswith(organization_words().heads)


def _indefinite(word: str) -> bool:
    return word[0].islower() and (noun_is(word, organization_words().nouns) or body(word) is not None)


def head_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "konsultföretaget Kvarnbäck Analys", "kommunens bolag Hedbo", "restaurang Spången". Rows tell what stands after
    several of them."""
    tokens = stretch.tokens
    if at(tokens, i + 1).text in EXCHANGED and noun_is(tokens[i].text, organization_words().nouns):
        yield from (organization(name, 1.0, "organization-exchanged") for name in exchanged(stretch, i, names))
    if at(tokens, i + 1).text == "som" and (name := _one_of_kind(stretch, i, names)):
        yield organization(name, 1.2, "organization-apposition")
        return
    if at(tokens, i + 1).text == "," and (name := _introduced(stretch, i, names)):
        yield organization(name, 1.2, "organization-apposition")
        return
    if definite_plural(tokens[i].text) or not (
        _definite(tokens[i].text) or _owned_noun(tokens, i) or _titles(tokens, i)
    ):
        return
    comma = _clause_end(tokens, i + 1)
    if at(tokens, comma).text == ",":
        read = names.read(stretch, comma + 1)
        if read and at(tokens, read[1]).text == "," and not is_place(read[0]):
            yield organization(read[0], 1.2, "organization-apposition")
        return
    begins = stretch.adjacent(i + 1) or at(tokens, i + 1).text in OPENING_MARKS
    tail = not tokens[i].text.endswith(FIRMS) or links_on(tokens, i + 1, i + 2)
    if not begins or (read := names.read(stretch, i + 1, tail=tail, led=True)) is None:
        return
    won = at(tokens, i - 1).low in work_words().won and names_award(read[0])
    if not won:
        yield organization(_in_full(stretch, i + 1, read[0], names), 2.0, "organization-head")


def _in_full(stretch: Stretch, i: int, name: str, names: Names) -> str:
    """The name that begins at token `i` and is read as `name`, with the words in lower case that go on from it."""
    tokens, end = stretch.tokens, goes_on_end(stretch, i, name)
    if end is None:
        return name
    whole = spell(names.text, tokens, i, end)
    return bare(whole) if at(tokens, end).text in organization_words().owned else whole


def _introduced(stretch: Stretch, i: int, names: Names) -> str | None:
    """ "en ekonomisk förening, Hedviks Odlare, som": a name between marks behind the noun, where no row begins."""
    tokens = stretch.tokens
    article = any(tokens[k].low in ("en", "ett") for k in range(max(i - 3, 0), i))
    if not article or not noun_is(tokens[i].low, organization_words().nouns) or is_role(tokens[i].low):
        return None
    read = names.read(stretch, i + 2)
    if read is None or is_place(read[0]) or read[0] in given_names():
        return None
    after = at(tokens, read[1] + 1)
    ends = at(tokens, read[1]).text == "." or (at(tokens, read[1]).text == "," and after.lower)
    return read[0] if ends and not is_definite(read[0].casefold()) else None


def _one_of_kind(stretch: Stretch, i: int, names: Names) -> str | None:
    """ "En förening som har vuxit är Hedviks Odlare": a name behind a clause about one of a kind that begins the
    sentence."""
    tokens = stretch.tokens
    if i - 1 not in stretch.opening or tokens[i - 1].low not in ("en", "ett"):
        return None
    if not noun_is(tokens[i].low, organization_words().nouns):
        return None
    end = next((k for k in range(i + 2, i + 2 + _CLAUSE) if not at(tokens, k).lower), i)
    read = names.read(stretch, end) if at(tokens, end - 1).text == "är" and at(tokens, end).capital else None
    return read[0] if read and not is_place(read[0]) else None


def _clause_end(tokens: list[Token], i: int) -> int:
    """The token after a clause of a few words that tells which firm the noun before token `i` means: "företaget som kör
    linjen, Hedviksbuss,". `i` where none does."""
    if at(tokens, i).text not in _CLAUSES:
        return i
    return next((k for k in range(i + 2, i + _CLAUSE) if not at(tokens, k).lower), i)


def tells_name(word: str) -> bool:
    """Whether a word is a verb that tells what something is called."""
    return word in work_words().verbs or word == "namn"


def named_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "Förlaget heter Verbal", "restaurangen ska heta Tång", "krogen, som döptes till Tång", "butiken har bytt namn
    till Tång", "en grupp som kallar sig Hopp" """
    tokens, rules = stretch.tokens, organization_words()
    if tokens[i].low in _CALLS and at(tokens, i + 1).text == "sig":
        yield from _self_called(stretch, i, names)
        return
    start = name_start(tokens, i)
    renamed = tokens[i].low != "namn" or start > i + 1
    if not renamed or not (read := names.read(stretch, start, led=True)):
        return
    for k in range(i - 1, max(i - _BACK, -1), -1):
        low = tokens[k].low
        if tokens[k].text == "," and tokens[k + 1].text == "som":
            continue
        if not tokens[k].word or head_subtype(low) or low in work_words().nouns:
            return
        definite = low.endswith(rules.heads) and low != _YARD
        joined = any(token.text == "och" for token in tokens[k:i])  # "köptes från en fabrik och fick namnet"
        if definite or (noun_is(low, rules.nouns) and not joined):
            yield organization(_in_full(stretch, start, read[0], names), 1.5, "organization-named")
            return
        if tokens[k + 1].text == ",":
            return


def tells_district(word: str) -> bool:
    """Whether a word is what an agency calls a part of itself, or "brf"."""
    return word.casefold() in DISTRICTS


def district_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "polisregion Mitt", "brf Linden" """
    if end := district_end(stretch, i):
        name = names.basic(stretch, i, end)
        yield organization(name[0].upper() + name[1:], 1.5, "organization-branch")


def _self_called(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "en grupp som kallar sig Hopp" """
    told = (token.low for token in stretch.tokens[max(i - _BACK, 0) : i])
    if (read := names.read(stretch, i + 2, led=True)) and any(noun_is(noun, _BANDS) for noun in told):
        yield organization(read[0], 1.5, "organization-named")


def _titles(tokens: list[Token], i: int) -> bool:
    """Whether a noun stands before the name of a house as a title does, "på restaurang Spången", and no place."""
    name = at(tokens, i + 1)
    return tokens[i].text in houses() and name.capital and not is_place(name.text)


def _owned_noun(tokens: list[Token], i: int) -> bool:
    """Whether a noun tells whose the name after it is: "kommunens bolag Hedbo", "landets största bank Guldkrona", "vars
    firma Hedbo"."""
    k, after = i - 1, at(tokens, i + 1)
    while k > 0 and tokens[k].lower and tokens[k].text.endswith(_ADJECTIVAL):
        k -= 1
    before = at(tokens, k).text if k >= 0 else ""
    owned = before.lower() in OWNING or (len(before) > 3 and (before.endswith(("s", "sta")) or is_place(before)))
    return owned and (after.capital or after.text == "," or after.text in OPENING_MARKS) and _indefinite(tokens[i].text)
