"""The organisation that somebody runs, owns, founded or leads: "driver Studio Barrskog", "leder enheten på Klarvik"."""

from functools import cache

from pipeline.extract.orgnames import OrgName
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.pointers import THERE
from pipeline.extract.people.roles.employing import PLACE, place_of_speech, settled
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.owners import pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import done_for, known_house
from pipeline.extract.people.told.clauses import TOGETHER, lasts
from pipeline.extract.people.told.employers import owns
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import is_place, names_place
from pipeline.extract.words import FINITE, OPENING
from pipeline.reference import surnames
from pipeline.reference.bodies import body_noun
from pipeline.reference.naming import finite_verbs, function_words
from pipeline.reference.ties import tie_words

_WHERE = frozenset("på vid hos åt i".split())
# "i" leads from what somebody is in charge of to where that is: "skolorna i kommunen".
_AT_NOUN = frozenset("på vid hos inom".split())
_FAR = 8
# What stands for the house that the sentence before tells of: "Där ligger Klarvik. Anna Berg driver | det".
_IT = frozenset("det den stället rörelsen".split())
_UNDERTAKINGS = (
    "projekt",
    "projektet",
    "kampanjen",
    "podden",
    "bloggen",
    "festivalen",
    "loppet",
    "cupen",
    "turnén",
    "rundan",
)
# What may stand right behind such a word, besides prepositions and adverbs.
_BESIDE = frozenset("ihop nära ensam ensamma jämte sedan".split())
_WITH = TOGETHER | {"med"}


def runs(text: str, tokens: list[Token], verb: int, i: int | None = None) -> Standing | None:
    """ "driver Studio Barrskog", "leder företaget Klarvik": an organisation, but no work or place. What is run stands
    right behind the verb at token `verb`, or at `i`."""
    j, does, rules = verb + 1 if i is None else i, at(tokens, verb).text, tie_words()
    tokens = _past_company(tokens, j)
    tokens = tokens[: next((k for k in range(j, j + _FAR) if at(tokens, k).text in TOGETHER), len(tokens))]
    j += at(tokens, j).text in ("för", "och") or (at(tokens, j).text == "över" and does in rules.over)
    noun = pointing(at(tokens, j).text) if at(tokens, j).lower else None
    if noun and (tokens[j].text.endswith("s") or lasts(tokens, j + 1) or not _goes_on(at(tokens, j + 1))):
        return Standing(None, noun, None, j + 1, firm=False)
    if at(tokens, j).text in _IT and (at(tokens, j + 1).text in _behind_it() or not at(tokens, j + 1).word):
        return Standing(None, THERE, None, j + 1, firm=False)
    org = None if _matter(at(tokens, j).text) else org_after(text, tokens, j)
    founded = does in rules.founds and not (is_place(at(tokens, j).text) or is_given(at(tokens, j).text))
    free = org is not None and unclaimed(tokens, j, org)
    bare = free and (does in rules.bare or i is not None)
    told = org and (org.firm or founded or bare or not at(tokens, j).capital)
    other = org and (org.municipality or names_place(org.text) or place_of_speech(tokens, org))
    if org and (told or free) and not (other or owns(tokens, org)):
        role = _as_what(text, tokens, org.end)
        return Standing(role, org.text, None, org.end, firm=False, unsure=not told)
    sure = does in rules.charged or at(tokens, j).text.endswith(rules.parts)
    return leads_in(text, tokens, j, sure=sure) if does in rules.leads else None


def _past_company(tokens: list[Token], i: int) -> list[Token]:
    """The tokens without with whom, between the commas from token `i` on: "äger | , med två syskon, | Klarvik"."""
    told = at(tokens, i).text == "," and at(tokens, i + 1).text in _WITH
    close = next((k for k in range(i + 1, i + _FAR) if at(tokens, k).text == ","), None) if told else None
    return tokens[:i] + tokens[close + 1 :] if close else tokens


def _as_what(text: str, tokens: list[Token], i: int) -> str | None:
    """The role behind what is run, up to token `i`: "leder Klarvik | som chef", "har lett Klarvik | sedan i våras, som
    chef"."""
    k = next((k for k in range(i, i + _FAR) if not at(tokens, k).lower or tokens[k].text == "som"), i)
    k += at(tokens, k).text == "," and k > i
    said = stated_role(text, tokens, k + 1) if at(tokens, k).text == "som" else None
    return said.role if said and said.organization is None else None


@cache
def _behind_it() -> frozenset[str]:
    return _BESIDE | _WHERE | OPENING | FINITE | finite_verbs() | function_words()


def _goes_on(token: Token) -> bool:
    """Whether a noun goes on to its name, or to where it is: "företaget | Klarvik", "bolaget | i Falun"."""
    return token.text in PLACE or token.capital


def _matter(word: str) -> bool:
    """Whether a compound with an abbreviation tells what is led, and names nobody: "HR-arbetet"."""
    short, _, noun = word.rpartition("-")
    return short.isupper() and noun.islower() and body_noun(noun) is None


def unclaimed(tokens: list[Token], i: int, org: OrgName) -> bool:
    """Whether a name at token `i` of which nothing tells what it is, "driver Klarvik", may be an organisation's: no
    place, person, platform, nor what somebody carries out."""
    word = tokens[i].text
    named = is_place(word) or is_given(word) or word in surnames() or place_of_speech(tokens, org)
    return not named and "-" not in word and not org.text.endswith(_UNDERTAKINGS)


def leads_in(text: str, tokens: list[Token], i: int, *, sure: bool = True) -> Standing | None:
    """ "leder enheten för vård på Länsverket", "ansvarar för arkivet i Habo kommun", from the token behind the verb.
    `sure`: it is work, wherever that is, "ansvarar för lönerna på Klarvik", but "leder allsången på Klarvik". A noun
    points to the organisation as well, "leder enheten på bolaget"."""
    for k in range(i, i + _FAR):
        if not at(tokens, k).lower or at(tokens, k).text == "som":
            return None
        org = org_after(text, tokens, k + 1) if at(tokens, k).text in _WHERE else None
        noun = pointing(at(tokens, k + 1).text) if org is None and at(tokens, k).text in _AT_NOUN else None
        if noun and not at(tokens, k + 2).capital:
            told = sure or at(tokens, k - 1).text.endswith(tie_words().units)
            return Standing(None, noun, None, k + 2, firm=False) if told else None
        if org and not place_of_speech(tokens, org):
            told = known_house(org) or (sure and unclaimed(tokens, k + 1, org))
            told = settled(org.text) if at(tokens, k).text == "i" else told
            house = done_for(text, tokens, org)
            return Standing(None, house.text, None, house.end, firm=False) if told and not org.municipality else None
    return None
