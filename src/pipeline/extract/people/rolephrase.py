"""The phrase that tells a role: "Visions förbundsordförande", "rådgivare inom vård på Klivet"."""

import re
from dataclasses import dataclass
from functools import cache

from pipeline.extract.orgnames import read_org
from pipeline.extract.people.names import is_given
from pipeline.extract.people.owners import begins, owner
from pipeline.extract.people.workplaces import AREA, PLACE, read_workplace
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import Token, at, spell
from pipeline.reference import parties
from pipeline.reference.bodies import body_noun
from pipeline.reference.roles import role_words

_NO_ROLE = frozenset(
    """som vars vilken vilket där dit när medan samtidigt innan efter sedan men och eller inte har hade är var blev blir
    både ett det de den dem han hon hen vi jag ni du alla många flera bland enligt till från på i vid hos utan trots
    trodde tror att om så nu då här också bara under mellan enligt via cirka drygt mot med för av över""".split()
)
_ENDING = AREA | PLACE | frozenset("till som under sedan vars de den".split())
_PASSED = frozenset("den det en ett vår sin dess då nu numera nybliven nytillträdd nytillträdde nyvald ny nye".split())
_BRACKETS = re.compile(r" ?\([^()]{1,12}\)")
_MAX_WORDS = 5
_TWO = 2
_OFFICERS = frozenset(
    """Officer Director Manager President Advisor Adviser Founder Head Lead Editor Engineer Analyst Scientist Researcher
    Fellow Chair Chairman Secretary Architect Designer Developer Consultant Professor Strategist VP""".split()
)
_NEUTER = ("ombud", "råd", "biträde", "befäl", "språkrör")


@dataclass(frozen=True, slots=True)
class Standing:
    """A role as stated in one place. `end` is the token after the phrase. `firm`: the role noun is a known one and
    the organisation looks like one; else only the place itself speaks for it."""

    role: str | None
    organization: str | None
    party: str | None
    end: int
    firm: bool = True
    former: bool = False

    @property
    def named(self) -> bool:
        """Whether an organisation is named, and not only pointed back to ("företaget")."""
        return self.organization is not None and body_noun(self.organization) is None


@cache
def party_codes() -> dict[str, str]:
    """Parties' abbreviations as printed, in capitals and in lower case, with the one to use."""
    codes = {party.abbreviation: party.abbreviation for party in parties()}
    return (
        codes | {form: code for code in codes for form in (code.casefold(), code.capitalize())} | {"FP": "L", "fp": "L"}
    )


def party_named(organization: str | None) -> str | None:
    """The abbreviation of a party that is named as the organisation: "Miljöpartiet" -> "MP"."""
    if organization is None:
        return None
    return next((p.abbreviation for p in parties() if organization in (p.name, *p.other_names)), None)


def party_member(word: str) -> str | None:
    """The abbreviation of the party whose member a noun tells, "miljöpartisten" -> "MP"; None for any other word."""
    return role_words().members.get(word.casefold())


def role_phrase(text: str, tokens: list[Token], i: int, *, lenient: bool) -> Standing | None:
    """The role that begins at token `i`, or None. `lenient` lets an unknown noun be one where a place of work follows,
    and an organisation stand alone."""
    if at(tokens, i).text in ("hans", "hennes", "deras"):
        return None
    if english := _english(text, tokens, i):
        return english
    owned, i = _owner(text, tokens, i)
    end = _noun_end(tokens, i)
    heads = [k for k in range(i, end) if is_role(tokens[k].text)]
    if not heads and (not lenient or end == i or owned or not _plausible(tokens, i, end)):
        return _bare_org(text, tokens, i, lenient) if not owned else None
    if heads and is_given(at(tokens, end).text) and at(tokens, end + 1).capital:
        return None
    retired = tokens[i].low.startswith("pensionera")
    if retired and len(heads) > 1 and at(tokens, heads[0] + 1).text == "och":
        return role_phrase(text, tokens, heads[0] + 2, lenient=False)
    place = read_workplace(text, tokens, end, tokens[i:end])
    role = spell_role(text, tokens, i, place.role_end)
    organization = owned or place.organization
    if (member := party_member(role.split()[0])) and " och " not in role:
        return Standing(None, None, member, place.end)
    if now := _now(text, tokens, place.end, retired=retired):
        return now
    further = _further(text, tokens, place.end) if heads and organization is None else None
    end = further.end if further else place.end
    organization = further.organization if further else organization
    former = was(tokens, i, heads[0] if heads else end)
    return Standing(role, organization, party_named(organization), end, bool(heads), former)


def _english(text: str, tokens: list[Token], i: int) -> Standing | None:
    """A title in English, whose words have capitals: "Chief Operating Officer på ...", "Director of Mires at ..."."""
    end = i
    while at(tokens, end).capital or (end > i and at(tokens, end).text in ("of", "and", "for")):
        end += 1
    words = [tokens[k].text for k in range(i, end)]
    if len(words) < _TWO or not (words[-1] in _OFFICERS or (words[0] in _OFFICERS and "of" in words)):
        return None
    place = read_workplace(text, tokens, end + (at(tokens, end).text == ","), tokens[i:end])
    if at(tokens, end).text == "at" and (org := read_org(text, tokens, end + 1)):
        return Standing(" ".join(words), org.text, None, org.end)
    return Standing(" ".join(words), place.organization, None, place.end if place.organization else end)


def was(tokens: list[Token], start: int, noun: int) -> bool:
    """Whether the words from token `start` up to the role noun tell that it is no more: "tidigare", "f.d."."""
    return any(token.text.casefold() in role_words().former for token in tokens[start:noun])


def _now(text: str, tokens: list[Token], i: int, *, retired: bool) -> Standing | None:
    """The present role where a former one stood first: "tidigare rektor och numera utbildningschef", "pensionerad
    lärare och kassör"."""
    if at(tokens, i).text in ("och", ",") and at(tokens, i + 1).text in ("numera", "nu", "idag"):
        return role_phrase(text, tokens, i + 2, lenient=False)
    if retired and at(tokens, i).text == "och" and role_begins(tokens, i + 1):
        return role_phrase(text, tokens, i + 1, lenient=False)
    return None


def _further(text: str, tokens: list[Token], i: int) -> Standing | None:
    """A second role behind "och", which may tell the place of work of both."""
    if at(tokens, i).text != "och" or not role_begins(tokens, i + 1):
        return None
    second = role_phrase(text, tokens, i + 1, lenient=False)
    return second if second and second.organization else None


def _plausible(tokens: list[Token], i: int, end: int) -> bool:
    """An unknown noun phrase may be a role where a place of work or the end of the sentence follows."""
    after = at(tokens, end)
    telling = after.text in PLACE and at(tokens, end + 1).capital
    return end - i <= 3 and tokens[i].text not in _NO_ROLE and tokens[i].lower and telling


def _bare_org(text: str, tokens: list[Token], i: int, lenient: bool) -> Standing | None:
    org = read_org(text, tokens, i) if lenient else None
    if org and org.firm and at(tokens, org.end).text in (".", ",", "\0", ":"):
        return Standing(None, org.text, None, org.end, firm=False)
    return None


def _owner(text: str, tokens: list[Token], i: int) -> tuple[str | None, int]:
    """The organisation in the genitive before a role noun, and where the noun begins."""
    if at(tokens, i).lower:
        word = at(tokens, i).text
        dropped = word.endswith("s") and _dropped_genitive(tokens, i)
        owned = dropped or word in role_words().proper_genitives
        return (owner(text, tokens, i, i + 1), i + 1) if owned else (None, i)
    if not at(tokens, i).capital or _committee_at(tokens, i):
        return None, i
    for k in range(i, min(i + 7, len(tokens) - 1)):
        word = tokens[k].text
        if not tokens[k].word and word != "&":
            break
        if word.endswith(("s", "x", "z")) and role_begins(tokens, k + 1):
            return owner(text, tokens, i, k + 1), k + 1
    return None, i


def _committee_at(tokens: list[Token], i: int) -> bool:
    """Whether a committee in the genitive begins the sentence at token `i`, before its chair's title."""
    word = at(tokens, i).text
    named = word.endswith(role_words().committee_genitives) and not word.endswith(("lstyrelsens", "Länsstyrelsens"))
    return named and begins(tokens, i) and role_begins(tokens, i + 1)


def role_begins(tokens: list[Token], i: int) -> bool:
    """Whether a role noun stands at `i`, perhaps behind modifiers."""
    i += _halved(tokens, i)
    for k in range(i, i + 3):
        if is_role(at(tokens, k).text) and (at(tokens, k).lower or at(tokens, k).text.isupper()):
            return True
        if not is_modifier(at(tokens, k)):
            return False
    return False


def _dropped_genitive(tokens: list[Token], i: int) -> bool:
    """A lower-case owner that names nobody, "kommunens projektledare"; a committee's stays with its chair."""
    word = tokens[i].text
    return not word.endswith(role_words().committee_genitives) and role_begins(tokens, i + 1) and len(word) > 4


def is_modifier(token: Token) -> bool:
    """Whether a word before a role noun belongs to the role: "vice", "biträdande"."""
    word = token.text.casefold()
    if word in role_words().former:
        return True
    return _modifies(word) or (word[-1] in "ae" and _modifies(word[:-1]))


def _modifies(word: str) -> bool:
    return word in role_words().modifiers or word.endswith("politisk")


def _noun_end(tokens: list[Token], i: int) -> int:
    """The end of the noun phrase at `i`: lower-case words, abbreviations, and "och" between role nouns."""
    end = i
    while end - i < _MAX_WORDS:
        token = at(tokens, end)
        if halves := _halved(tokens, end):
            end += halves
            continue
        if token.text == "och" and end > i:
            if not (role_begins(tokens, end + 1) and is_role(tokens[end - 1].text)):
                break
        elif (
            not token.word
            or token.text in _ENDING
            or (token.capital and not is_role(token.text) and not (end == i and _capital_allowed(tokens, i)))
        ):
            break
        end += 1
        if is_role(token.text) and at(tokens, end).text != "och" and not is_role(at(tokens, end).text):
            return end + _qualified(tokens, end)
    return end


def _capital_allowed(tokens: list[Token], i: int) -> bool:
    """Whether the word that begins a sentence at `i` begins a role: "Vice ordföranden", "Nämndens ordförande"."""
    return _committee_at(tokens, i) or (begins(tokens, i) and is_modifier(tokens[i]))


def _halved(tokens: list[Token], i: int) -> int:
    """How many tokens lead up to the second half of a compound at `i`: "hälso- och" of "hälso- och sjukvårdschef"."""
    k = i
    while at(tokens, k).text.endswith("-") and at(tokens, k).word and at(tokens, k + 1).text == ",":
        k += 2
    return k + 2 - i if at(tokens, k).text.endswith("-") and at(tokens, k + 1).text in ("och", "samt") else 0


def _qualified(tokens: list[Token], i: int) -> bool:
    """Whether a word behind the role noun belongs to it: "professor emerita", "utvecklare klimat i Habo kommun"."""
    word, after = at(tokens, i), at(tokens, i + 1)
    if word.text in ("emerita", "emeritus"):
        return True
    placed = after.text in ("i", "på", "vid") and at(tokens, i + 2).capital
    return word.lower and word.text not in _ENDING | _NO_ROLE and placed


def spell_role(text: str, tokens: list[Token], start: int, end: int) -> str:
    """The role in basic form: its noun indefinite, without an article, its first letter small."""
    while start < end - 1 and tokens[start].text.casefold() in _PASSED:
        start += 1
    words = [tokens[k] for k in range(start, end)]
    noun = next((k for k, token in enumerate(words) if is_role(token.text)), None)
    if noun is not None:
        while noun + 1 < len(words) and is_role(words[noun + 1].text):
            noun += 1
        genitives = role_words().committee_genitives
        kept = max((k + 1 for k in range(noun) if words[k].low.endswith(genitives)), default=0)
        lead = [token.text.casefold() for token in words[:kept]]
        neuter = basic_form(words[noun].text).endswith(_NEUTER)
        lead += [_basic_modifier(token.text, neuter=neuter) for token in words[kept:noun]]
        rest = _rest(text, words, noun + 1)
        rest = _BRACKETS.sub("", rest).strip()
        said = " ".join([*lead, basic_form(words[noun].text), *([rest] if rest else [])])
        return said.replace(" ,", ",")
    said = spell(text, tokens, start, end)
    return said[0].lower() + said[1:] if said[1:].islower() else said


def _rest(text: str, words: list[Token], start: int) -> str:
    """What follows the first role noun: a second one in basic form, "och styrelseordförande", or as it stands."""
    if at(words, start).text == "och" and len(words) == start + 2 and is_role(words[-1].text):
        return f"och {basic_form(words[-1].text)}"
    return spell(text, words, start, len(words))


def _basic_modifier(word: str, *, neuter: bool) -> str:
    """A modifier as it stands before an indefinite noun: "regionala" -> "regional chef", "regionalt ombud"."""
    low = word if word[1:] != word[1:].casefold() else word.casefold()
    if basic_form(low) == "ansvarig":
        return "ansvarigt" if neuter else "ansvarig"
    inflected = low.endswith("ade") or (low[-1] in "ae" and low not in role_words().modifiers and _modifies(low[:-1]))
    if inflected and neuter:
        return low.removesuffix("e").removesuffix("d") + "t" if low.endswith("ade") else low[:-1] + "t"
    return low[:-1] if inflected else low
