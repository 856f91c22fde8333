"""The organisation that somebody runs, owns, founded or leads: "driver Studio Barrskog", "leder enheten på Klarvik"."""

import re
from functools import cache

from pipeline.extract.orgnames import OrgName, looks_firm, read_org
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.roles.employing import PLACE, place_of_speech, settled
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.owners import begins, opening_noun, owner_before, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.clauses import TOGETHER, past_adverbs
from pipeline.extract.people.told.employers import names_place, owns
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.townnames import is_place
from pipeline.extract.words import DEFINITE
from pipeline.reference import dictionary, surnames
from pipeline.reference.bodies import body_noun
from pipeline.reference.naming import organization_words, work_words
from pipeline.reference.roles import role_words
from pipeline.reference.ties import tie_words

_RUN = frozenset(
    "ägs ägdes drivs drevs styrs förestås leds leddes grundades startades företräds företräddes representeras".split()
)
# What begins in a row of names something else than who runs it: "av Bo Ek, som bytte plats med".
_BREAKS = frozenset("som på vid i med när efter för från till hos att medan där".split())
_LEADS = _BREAKS | {"av"}
_FAR = 8
# How far before the last of several the verb may stand that tells of all.
_ROW = 16
# What of a club's somebody trains: "Sandviks damlag", "Sandviks målvakter".
_TEAMS = ("lag", "laget", "junior", "juniorer", "målvakter", "pojkar", "flickor", "damer", "herrar")
# What names what somebody may start or run, and no organisation.
_NETWORK = "network"
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
# Two words that begin with a given name and end with no genitive: a person, and no firm.
_NAME = 2


def runs(text: str, tokens: list[Token], verb: int, i: int | None = None) -> Standing | None:
    """ "driver Studio Barrskog", "leder företaget Klarvik": an organisation, but no work or place. What is run stands
    right behind the verb at token `verb`, or at `i`."""
    j, does, rules = verb + 1 if i is None else i, at(tokens, verb).text, tie_words()
    tokens = tokens[: next((k for k in range(j, j + _FAR) if at(tokens, k).text in TOGETHER), len(tokens))]
    j += at(tokens, j).text in ("för", "och") or (at(tokens, j).text == "över" and does in rules.over)
    noun = pointing(at(tokens, j).text) if at(tokens, j).lower else None
    if noun and (tokens[j].text.endswith("s") or not (at(tokens, j + 1).text in PLACE or at(tokens, j + 1).capital)):
        return Standing(None, noun, None, j + 1, firm=False)
    if does in rules.trains:
        return _trained(text, tokens, j)
    if does in rules.plays:
        j += at(tokens, j).text == "i"
        return _trained(text, tokens, j) if at(tokens, j - 1).text in ("i", "för") else None
    org = org_after(text, tokens, j)
    founded = does in rules.founds and not (is_place(at(tokens, j).text) or is_given(at(tokens, j).text))
    free = org is not None and _free(tokens, j, org)
    bare = free and (does in rules.bare or i is not None)
    told = org and (org.firm or founded or bare or not at(tokens, j).capital) and not _thing(at(tokens, j).text)
    other = org and (org.municipality or names_place(org.text) or place_of_speech(tokens, org))
    if org and (told or free) and not (other or _person(tokens, j, org) or owns(tokens, org)):
        return Standing(None, org.text, None, org.end, firm=False, unsure=not told)
    return leads_in(text, tokens, j, sure=does in rules.charged) if does in rules.leads else None


def _thing(noun: str) -> bool:
    """Whether a noun before a name tells that it is a work's, an animal's or the like: "driver bloggen Klarvik"."""
    return noun.islower() and body_noun(noun) is None and noun.endswith((*_works(), *tie_words().things))


@cache
def _works() -> tuple[str, ...]:
    return tuple(head for head, kind in work_words().heads.items() if kind != _NETWORK)


def _free(tokens: list[Token], i: int, org: OrgName) -> bool:
    """Whether a name at token `i` of which nothing tells what it is, "driver Klarvik", may be an organisation's: no
    place, person, platform, nor what somebody carries out."""
    word = tokens[i].text
    named = is_place(word) or is_given(word) or word in surnames() or place_of_speech(tokens, org)
    return not named and "-" not in word and not org.text.endswith(_UNDERTAKINGS)


def _trained(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The club from token `i` on that somebody trains or plays for, or whose team: "Sandviks BK:s damlag", "damlaget i
    Sandviks BK"."""
    i += 2 * (at(tokens, i).text.endswith(_TEAMS) and at(tokens, i + 1).text in ("i", "för"))
    end = next((k for k in range(i, i + _FAR) if not at(tokens, k).capital), i)
    club = owner_before(text, tokens, end) if at(tokens, end).text.endswith(_TEAMS) else spell(text, tokens, i, end)
    lettered = club and not organization_words().clubs.isdisjoint(club.split())
    return Standing(None, club, None, end, firm=False) if lettered else None


def run_by(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation that those run of whom one is named at token `i`: "Solvindar ägs av Anna Berg", "Solvindar, som
    grundades 2020 av Bo Ek och hans fru | Anna Berg"."""
    led = next((k for k in range(i - 1, max(i - _ROW, 0), -1) if tokens[k].text in _LEADS), 0)
    if tokens[led].text != "av" or not all(token.word for token in tokens[led:i]):
        return None
    verb = next((k for k in range(led - 1, max(led - _FAR, 0), -1) if tokens[k].text in _RUN), 0)
    behind = past_adverbs(tokens, verb + 1)
    if not verb or behind + at(tokens, behind).text.isdigit() != led:
        return None
    verb -= 2 * (at(tokens, verb - 1).text == "och" and at(tokens, verb - 2).text in _RUN)
    verb -= at(tokens, verb - 1).text == "som"
    verb -= at(tokens, verb - 1).text == ","
    if noun := opening_noun(at(tokens, verb - 1).low):
        return Standing(None, noun, None, i, firm=False)
    named = (k for k in range(max(verb - _FAR, 0), verb) if tokens[k].capital and not _common(text, tokens, k))
    org = next((org for k in named if (org := read_org(text, tokens, k)) and org.end == verb), None)
    return Standing(None, org.text, None, i, firm=False) if org and not org.municipality else None


def stood_behind_by(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation behind which, or at the head of which, those stand of whom one is named at token `i`: "Bakom
    Klarvik står Bo Ek och | Anna Berg", "I spetsen för Klarvik står | Anna Berg"."""
    verb = next((k for k in range(i - 1, max(i - _ROW, 0), -1) if tokens[k].text == "står"), 0)
    if not verb or not all(token.word or token.text == "," for token in tokens[verb:i]):
        return None
    leads = (k for k in range(verb, max(verb - _FAR, -1), -1) if _heads(tokens, k))
    org = next((org for k in leads if (org := org_after(text, tokens, k + 1)) and org.end == verb), None)
    return Standing(None, org.text, None, i, firm=False) if org and not org.municipality else None


def _heads(tokens: list[Token], i: int) -> bool:
    """Whether a word leads to what somebody stands behind or at the head of."""
    return tokens[i].low == "bakom" or (tokens[i].text == "för" and at(tokens, i - 1).low in ("spetsen", "rodret"))


def _common(text: str, tokens: list[Token], i: int) -> bool:
    """Whether the word at token `i` may begin its sentence as any noun does, "Butiken", or but tells what is named
    behind it, "Företaget Klarvik"."""
    if begins(tokens, i) and at(tokens, i + 1).capital:
        return body_noun(tokens[i].low) is not None and tokens[i].text not in role_words().heads
    plain = tokens[i].low.endswith(DEFINITE) and not looks_firm(tokens[i].text)
    return common_here(text, tokens, i) and (plain or tokens[i].low in dictionary())


def common_here(text: str, tokens: list[Token], i: int) -> bool:
    """Whether the word at token `i` has its capital for beginning a sentence alone, as far as the article shows: it
    stands nowhere inside one."""
    inside = re.search(rf"[a-zåäö,] {re.escape(tokens[i].text)}\b", text)
    return begins(tokens, i) and inside is None and not at(tokens, i + 1).capital


def _person(tokens: list[Token], i: int, org: OrgName) -> bool:
    """Whether what looks like an organisation's name is the subject: "driver Anna Berg"."""
    words = org.text.split()
    return len(words) >= _NAME and is_given(words[0]) and at(tokens, i).text == words[0] and not words[0].endswith("s")


def leads_in(text: str, tokens: list[Token], i: int, *, sure: bool = True) -> Standing | None:
    """ "leder enheten för vård på Länsverket", "ansvarar för arkivet i Habo kommun", from the token behind the verb.
    `sure`: it is work, wherever that is, "ansvarar för lönerna på Klarvik", but "leder allsången på Klarvik"."""
    for k in range(i, i + _FAR):
        if not at(tokens, k).lower:
            return None
        org = org_after(text, tokens, k + 1) if at(tokens, k).text in ("på", "vid", "hos", "i") else None
        if org and not place_of_speech(tokens, org):
            told = settled(org.text) if at(tokens, k).text == "i" else org.firm or (sure and _free(tokens, k + 1, org))
            return Standing(None, org.text, None, org.end, firm=False) if told and not org.municipality else None
    return None
