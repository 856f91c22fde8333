"""Whose employer stands behind another's name, as that of both: "Läraren Eva Mo och rektorn Bo Ek på Åsskolan",
"Lärarna Eva Mo och Bo Ek på Åsskolan"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.parties import party_at
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at, known_house
from pipeline.extract.people.told.employers import behind_name
from pipeline.extract.rolewords import basic_form, is_role, role_of_several
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import BOTH
from pipeline.reference.bodies import body_kinds
from pipeline.reference.employers import employer_class

_LONGEST = 4
_EMPLOYED = ("anställda", "verksamma")
_FROM = ("från", "på", "vid", "hos")
_BY = ("av", "hos", "vid", "på", "i")


def sharing(text: str, namings: Sequence[Naming]) -> Iterator[tuple[Naming, Standing]]:
    """Of two who are told in a row, each with a title or behind that of both, the first with the employer told behind
    the last; of two who are named in a row, each with that of both, "båda anställda på Klarvik", "båda från
    Klarvik". `text` is the article's."""
    for one, other in pairwise(namings):
        tokens = one.passage.tokens
        if one.passage is not other.passage or one.name == other.name:
            continue
        between = tokens[one.end : other.start]
        beside = [token.text for token in between] == ["och"]
        titled = _titled(tokens, one, between) or (beside and _entitled(at(tokens, one.start - 1).text))
        both = _of_both(text, tokens, other.end) if titled or beside else None
        house = both or (_behind(text, tokens, other.end) if titled else None)
        if house:
            yield from ((naming, house) for naming in (one, other))


def _of_both(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The employer of "båda anställda på Klarvik", or "båda från Klarvik", from token `i` behind the second name on."""
    both = at(tokens, i + 1).text in BOTH
    first = i + 1 + both
    if at(tokens, i).text != ",":
        return None
    if both and at(tokens, first).text in _FROM:
        house = body_at(text, tokens, first + 1)
        # "båda från Ryd" tells of a home
        told = house and (tokens[first].text != "från" or known_house(house) or _of_kind(house.text))
        return Standing(None, house.text, None, house.end) if house and told else None
    if at(tokens, first).text not in _EMPLOYED or at(tokens, first + 1).text not in _BY:
        return None
    org = org_after(text, tokens, first + 2)
    return Standing(None, org.text, None, org.end) if org and not org.municipality else None


def _of_kind(name: str) -> bool:
    """Whether a name tells what kind of organisation it is of: "Riksteatern"."""
    return any(kind.names_one(name) for kind in body_kinds())


def _titled(tokens: list[Token], one: Naming, between: Sequence[Token]) -> bool:
    """Whether two namings are joined by "och", each with a title and no more: "| och rektorn |", ", lärare, och |"."""
    joint = next((k for k, token in enumerate(between) if token.text == "och"), None)
    if joint is None or any(token.text == "och" for token in between[joint + 1 :]):
        return False
    behind, before = between[:joint], between[joint + 1 :]
    if behind:
        return (
            _is_title(behind[1:-1]) and behind[0].text == behind[-1].text == "," and (not before or _is_title(before))
        )
    return _is_title(before) and _is_title(tokens[one.start - 1 : one.start])


def _entitled(word: str) -> bool:
    """Whether a word is the title of several in definite form: "Lärarna"."""
    return word.endswith("na") and role_of_several(word) is not None


def _is_title(words: Sequence[Token]) -> bool:
    """Whether some words are a role's alone, and of nobody who is elected."""
    noun = words[-1] if words else None
    if noun is None or len(words) > _LONGEST or not all(word.lower for word in words[:-1]) or not is_role(noun.text):
        return False
    kind = employer_class(basic_form(noun.text))
    return kind is None or not kind.elected


def _behind(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The employer behind the last name, which ends before token `i`, or behind the title that two commas set off."""
    _, i = party_at(tokens, i)
    if at(tokens, i).text == ",":
        end = next((k for k in range(i + 1, i + 2 + _LONGEST) if not at(tokens, k).lower), i)
        i = end + 1 if at(tokens, end).text == "," and _is_title(tokens[i + 1 : end]) else len(tokens)
    found = behind_name(text, tokens, i, [])
    return Standing(None, found, None, i, firm=False) if found else None
