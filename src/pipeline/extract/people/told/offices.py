"""The office that somebody holds, called by its name: "jobbet som kock", "vd-posten på Klarvik", "titeln lektor"."""

from functools import lru_cache

from pipeline.extract.people.roles.employing import settled
from pipeline.extract.people.roles.owners import pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.roles.workplaces import read_workplace
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.rolewords import definite_role, role_of_office
from pipeline.extract.tokens import Token, at, tokenize
from pipeline.extract.words import OWNERS
from pipeline.reference.roles import role_words

_REACH = 9
_TITLES = frozenset("titel titeln".split())
_POSTS = ("tjänst", "jobb", "anställning", "vikariat", "praktikplats", "praktik")
# How compounds end that tell an office, "drömjobbet som kock".
_OFFICES = ("jobbet", "uppdraget", "posten", "tjänsten", "rollen")
_AT = frozenset("på vid hos i".split())
_AT_HOUSE = _AT - {"i"}
# Who does so to an office does not hold it: "sökte jobbet som".
SEEKS = frozenset(
    """sökte söker sökt söka vill ville hoppas nobbar nobbade ratade missade erbjuds erbjöds erbjudits
    utannonserar""".split()
)
# Behind such a word the office is none that the subject holds: "tackade nej till", "berättar om".
_STOPS = SEEKS | frozenset("inte aldrig nej och men som att om till för när medan innan mot utan kring än".split())
# What leads away from an office: "sade upp sig från jobbet som", "lämnade".
_AWAY = frozenset("från lämnade lämnat förlorade miste efter".split())


def office(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role that the noun at token `i` tells of who holds the office: "uppdraget som kassör i Ryds byalag",
    "rektorsjobbet på Åsskolan". `text` is the article's."""
    word = at(tokens, i)
    if not _may_be_office(word.text):
        return None
    if word.text in role_words().offices or (word.text.endswith(_OFFICES) and at(tokens, i + 1).text == "som"):
        # "rollen som rektorn i pjäsen"
        played = definite_role(at(tokens, i + 2).text)
        return stated_role(text, tokens, i + 2) if at(tokens, i + 1).text == "som" and not played else None
    if word.text in _TITLES:
        return stated_role(text, tokens, i + 1 + (at(tokens, i + 1).text == "som"))
    role = role_of_office(word.text) if word.lower else None
    if role is None:
        return None
    place = read_workplace(text, tokens, i + 1, tokenize(role, word.start_char))
    return Standing(role, place.organization, None, place.end)


@lru_cache(maxsize=1 << 14)
def _may_be_office(word: str) -> bool:
    """Whether a word is a noun for an office, or for a title, as far as it tells by itself."""
    known = word in role_words().offices or word in _TITLES
    return known or word.endswith(_OFFICES) or role_of_office(word) is not None


def posted(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "har | en halvtidstjänst på Klarvik", "har fått | jobb i Habo kommun", "har fått | jobb på bolaget": the
    house alone, behind the verb."""
    for k in range(i, i + _REACH):
        if at(tokens, k).text in _STOPS or not at(tokens, k).lower:
            return None
        if at(tokens, k).text.endswith(_POSTS):
            house = at(tokens, k + 2)
            noun = pointing(house.text) if house.lower and at(tokens, k + 1).text in _AT_HOUSE else None
            if noun and not (at(tokens, k + 3).capital or at(tokens, k + 3).text.isdigit()):
                return Standing(None, noun, None, k + 3, firm=False)
            org = body_at(text, tokens, k + 2) if at(tokens, k + 1).text in _AT else None
            inside = at(tokens, k + 1).text == "i"
            if org is None or (inside and not settled(org.text)) or at(tokens, org.end).text.isdigit():
                return None
            return Standing(None, org.text, None, org.end, firm=False)
    return None


def held(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The office that the clause, from its verb or what follows its subject at token `i` on, tells that the subject
    holds: "har fått jobb som kock på Klarvik", "är tjänstledig från tjänsten som lärare"."""
    before = at(tokens, i - 1)
    for k, word in enumerate(tokens[i : i + _REACH], i):
        if word.text in _STOPS or not (word.lower or word.text.isdigit()):
            return None
        if before.text not in OWNERS and (told := office(text, tokens, k)):
            left = any(token.text in _AWAY for token in tokens[i:k])
            return told._replace(former=told.former or left)
        before = word
    return None
