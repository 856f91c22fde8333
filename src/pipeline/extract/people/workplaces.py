"""Where somebody with a role works: the area, the committee and the organisation that follow the role noun."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pipeline.extract.orgnames import OrgName, read_org
from pipeline.extract.people.names import is_given
from pipeline.extract.rolewords import basic_form
from pipeline.extract.tokens import Token, at
from pipeline.reference.bodies import body_noun
from pipeline.reference.roles import role_words

AREA = frozenset("för inom med om av över mot åt kring".split())
PLACE = frozenset("i på vid hos från".split())
_LEARNED = tuple("professor docent lektor doktorand forskare specialist lärare student doktor expert adjunkt".split())
_FOUNDERS = frozenset("grundare medgrundare ägare delägare initiativtagare".split())
_UNITS = frozenset("avdelningen enheten sektionen området förvaltningen gruppen roteln programmet".split())
_UNIT = ("nstitutionen", "vdelningen", "nheten", "ektionen", "entrum", "akulteten")
_REACH = 8
_EMPLOYING = frozenset("för inom åt".split())


@dataclass(frozen=True, slots=True)
class Workplace:
    """`role_end` is the token after what belongs to the role, `end` the token after all of it."""

    role_end: int
    organization: str | None
    end: int


def read_workplace(text: str, tokens: list[Token], i: int, head: list[Token]) -> Workplace:
    """What follows a role noun from token `i` on; `head` are the words of the role so far."""
    words = {basic_form(token.text) for token in head} | {token.text for token in head}
    if at(tokens, i).capital:
        org = read_org(text, tokens, i)
        return Workplace(i, org.text, org.end) if org else Workplace(i, None, i)
    role_end = i
    if at(tokens, i).text == "(" and at(tokens, i + 2).text == ")":
        i += 3
    while at(tokens, i).text in AREA | PLACE or (at(tokens, i).text == "till" and words & _FOUNDERS):
        prep, j = tokens[i].text, i + 1
        if prep in ("i", "vid", "av", "för") and (committee := _committee_end(tokens, j)):
            role_end = i = committee
            words |= {tokens[committee - 1].text}
            continue
        if proper := _proper(tokens, j):
            return Workplace(role_end, proper, j + 1)
        found = org_after(text, tokens, j)
        if housed := _housed(tokens, j, found):
            i = housed
            continue
        if (noun := _pointing(tokens, j)) and not at(tokens, j + 1).capital:
            return Workplace(role_end, noun, j + 1)
        if found and place_of_speech(tokens, found):
            break
        if found and (prep in PLACE or _employer(tokens, prep, found, words)):
            org = _accept(tokens, prep, found, words)
            end = found.end if org else _past_list(tokens, found.end)
            return _behind_comma(text, tokens, Workplace(role_end, org.text if org else None, end), words)
        stretch = _stretch(tokens, j)
        if stretch == j:
            break
        if prep in AREA or (prep == "i" and learned(words) and _subject_matter(tokens[j:stretch])):
            role_end = stretch
        i = stretch
    return _behind_comma(text, tokens, Workplace(role_end, None, max(i, role_end)), words)


def _housed(tokens: list[Token], i: int, found: OrgName | None) -> int | None:
    """Where a part of an organisation at token `i` is followed by whose it is: "damlaget | i Klarviks IK",
    "Institutionen för ekologi, mark och vatten | vid Umeå universitet"."""
    if _pointing(tokens, i) and at(tokens, i + 1).text in PLACE and at(tokens, i + 2).capital:
        return i + 1
    if found is None or not found.text.split()[0].endswith(_UNIT):
        return None
    for k in range(found.end, found.end + _REACH):
        if at(tokens, k).text in ("vid", "på") and at(tokens, k + 1).capital:
            return k
        if not (at(tokens, k).lower or at(tokens, k).text == ","):
            return None
    return None


def place_of_speech(tokens: list[Token], org: OrgName) -> bool:
    """Whether a name tells where something was said and not who employs: "på Facebook", "på Klarviks årsmöte"."""
    rules, shown = role_words(), at(tokens, org.end)
    if org.text.split()[0] in rules.platforms or org.text.endswith(rules.venues):
        return True
    return org.text.endswith("s") and shown.lower and shown.text.endswith(rules.venues)


def _behind_comma(text: str, tokens: list[Token], place: Workplace, words: set[str]) -> Workplace:
    """The organisation or place that stands alone behind a comma: "presschef, Trafikverket"."""
    i = place.end
    if at(tokens, i).text != "," or (is_given(at(tokens, i + 1).text) and at(tokens, i + 2).capital):
        return place
    org = read_org(text, tokens, i + 1)
    if org is None or at(tokens, org.end).text not in (".", "\0", ":") or not (org.firm or org.municipality):
        return place
    accepted = _accept(tokens, "på", org, words)
    named = accepted.text if accepted else None
    return Workplace(place.role_end, place.organization or named, org.end)


def _proper(tokens: list[Token], i: int) -> str | None:
    """An organisation that is written in lower case: "polisen", "polisens ledningscentral"."""
    word = at(tokens, i).text
    names = role_words().proper_genitives
    return word.removesuffix("s").capitalize() if word in names or f"{word}s" in names else None


def learned(words: Iterable[str]) -> bool:
    """Whether one of a role's words is of a kind that has a field: "professor i brobyggnad", "lärare i svenska"."""
    return any(word.endswith(_LEARNED) for word in words)


def _pointing(tokens: list[Token], i: int) -> str | None:
    """The noun that stands for an organisation named before: "på företaget", "på kommunens tekniska förvaltning"."""
    word = at(tokens, i)
    return body_noun(word.text.removesuffix("s")) if word.lower else None


def _subject_matter(said: list[Token]) -> bool:
    """Whether "i" leads to a field, "professor i brobyggnad", and not to a place, "lärare i byn"."""
    return all(token.lower for token in said) and not said[-1].text.endswith(("en", "et", "an", "år", "erna", "orna"))


def _employer(tokens: list[Token], prep: str, org: OrgName, words: set[str]) -> bool:
    """Whether "för X" names the employer: not a project's leader, and no place of work is named after it."""
    after = at(tokens, org.end)
    elsewhere = after.text in ("på", "vid", "hos") and at(tokens, org.end + 1).capital
    if prep in ("av", "till"):
        return bool(words & _FOUNDERS)
    return prep in _EMPLOYING and (prep == "för" or org.firm) and not words & role_words().project and not elsewhere


def _accept(tokens: list[Token], prep: str, org: OrgName, words: set[str]) -> OrgName | None:
    """The organisation, where the preposition, the role and the name's looks agree that it is one."""
    rules = role_words()
    several = at(tokens, org.end).text in (",", "och") and at(tokens, org.end + 1).capital
    if org.municipality:
        municipal = words & rules.municipal or any(word.endswith("nämnden") for word in words)
        if municipal and not several:
            return OrgName(org.municipality, org.end, True)
        return None
    if org.text.endswith(" län") and not org.text.startswith(("Region", "Länsstyrelsen")):
        return None
    united = any(word.endswith(tuple(sorted(rules.association))) for word in words)
    if prep in ("i", "från") and not org.firm and not united:
        return None
    return org


def _past_list(tokens: list[Token], i: int) -> int:
    while at(tokens, i).text in (",", "och") and at(tokens, i + 1).capital and tokens[i + 1].text[0].isupper():
        nxt = i + 2
        if at(tokens, nxt).text not in (",", "och", ".", "\0"):
            break
        i = nxt
    return i


def _committee_end(tokens: list[Token], i: int) -> int | None:
    """The end of a committee's name in lower case at `i`: "kultur- och fritidsnämnden", "tekniska nämnden"."""
    for k in range(i, i + 5):
        token = at(tokens, k)
        if not token.lower:
            return None
        if token.text.endswith(role_words().committees):
            return k + 1
    return None


def org_after(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The organisation at `i`, also after what it is: "företaget Skogsbryn Digital"."""
    noun = at(tokens, i)
    if noun.text in _UNITS:
        return None
    if noun.text.endswith("region") and at(tokens, i + 1).capital and (org := read_org(text, tokens, i + 1)):
        return OrgName(f"{noun.text} {org.text}", org.end, True)
    described = next((k for k in range(i, i + 4) if not at(tokens, k + 1).lower), i)
    if described > i and tokens[described].text.endswith(role_words().organisation_nouns) and tokens[i].lower:
        i, noun = described, tokens[described]
    definite = noun.text.endswith(("et", "en", "an", "rm")) or body_noun(noun.text) is not None
    if noun.lower and len(noun.text) > 3 and definite and at(tokens, i + 1).capital:
        org = read_org(text, tokens, i + 1)
        return replace(org, firm=True) if org and noun.text.endswith(role_words().organisation_nouns) else org
    return read_org(text, tokens, i)


def _stretch(tokens: list[Token], i: int) -> int:
    """The end of the lower-case words (or of a name) after a preposition."""
    end = i
    while end - i < 7 and at(tokens, end).word and at(tokens, end).text not in PLACE:
        if at(tokens, end).text in ("som", "till", "och") and not (
            at(tokens, end).text == "och" and at(tokens, end + 1).lower and _ends_soon(tokens, end + 2)
        ):
            break
        end += 1
    return end


def _ends_soon(tokens: list[Token], i: int) -> bool:
    return not at(tokens, i).word or at(tokens, i).text in PLACE
