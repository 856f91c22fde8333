"""Whose firm a name is by "hans" or "hennes" before it and what it does: "I dag levererar hennes Klarvik till hundra
butiker". One may so own a car, a horse or a book, or be the fan of a club."""

from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import POSSESSIVES, looks_finite
from pipeline.model import BlockKind
from pipeline.reference.bodies import firm_nouns, indefinite_body
from pipeline.reference.naming import organization_words
from pipeline.reference.ties import tie_words

_TOLD = frozenset({BlockKind.LEDE, BlockKind.PARAGRAPH})
_ENDS = frozenset('.!?:”"»–')
_RESULTS = frozenset("vinst förlust".split())
# What stands before what the firm is: "hennes egen firma", "hans nystartade bolag".
_OWN, _NEW = frozenset("egen eget lilla".split()), ("startade", "bildade", "grundade")
# How many blocks back whom the pronoun means may be named last.
_NEAR = 2


def own_firms(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is meant by such a pronoun, and the firm behind it. `text` is the article's."""
    for k, passage in enumerate(cast.passages):
        if passage.block.kind not in _TOLD or passage.words.isdisjoint(POSSESSIVES):
            continue
        for i, token in enumerate(passage.tokens):
            if token.low in POSSESSIVES and (firm := _firm(text, passage.tokens, i)):
                owner = _owner(cast, cast.passages[max(k - _NEAR, 0) : k + 1], token)
                if owner:
                    yield owner, Standing(None, firm, None, owner.end, firm=False)


def _firm(text: str, tokens: list[Token], i: int) -> str | None:
    """The firm named behind the pronoun at token `i`, if its sentence tells of it what is told of firms alone; or
    behind what it is: "hennes verkstad, Klarviks Segel,", "hennes företag Klarvik"."""
    noun = i + 1 + (at(tokens, i + 1).text in _OWN or at(tokens, i + 1).text.endswith(_NEW))
    if _shop(at(tokens, noun).text) and at(tokens, noun + 1).capital:
        org = body_at(text, tokens, noun + 1)
        return org.text if org and not is_given(at(tokens, noun + 1).text) else None
    if at(tokens, i + 2).text == "," and _shop(at(tokens, i + 1).text):
        org = body_at(text, tokens, i + 3)
        return org.text if org and at(tokens, org.end).text == "," else None
    org = body_at(text, tokens, i + 1) if at(tokens, i + 1).capital else None
    if org is None or is_given(org.text.split()[0]):
        return None
    rules = tie_words()
    verbs = {at(tokens, k).text for k in (i - 1, org.end)}
    end = next((k for k in range(org.end, len(tokens)) if tokens[k].text in _ENDS), len(tokens))
    said = {token.text for token in tokens[org.end : end]}
    ends = not (verbs.isdisjoint(rules.results) or said.isdisjoint(_RESULTS))
    does = ends or not verbs.isdisjoint(rules.trades)
    has = any(map(looks_finite, verbs)) and not said.isdisjoint(rules.traded | organization_words().staff)
    return org.text if does or has else None


def _shop(noun: str) -> bool:
    """Whether a noun in indefinite form is for a shop or the like, or for a firm: "verkstad", "företag"."""
    opened = tie_words().opened
    return indefinite_body(noun) in firm_nouns() or any(f"{noun}{end}" in opened for end in ("en", "n", "et", "an"))


def _owner(cast: Cast, near: tuple[Passage, ...], pronoun: Token) -> Naming | None:
    """The only one of the sex that a pronoun tells whom its block names before it, or the last block before that names
    anybody does."""
    sex = POSSESSIVES[pronoun.low]
    for passage in reversed(near):
        before = [n for n in cast.namings if n.passage is passage and n.start_char < pronoun.start_char]
        fits = [n for n in before if cast.sex(n.name) in (sex, None)]
        if before:
            return fits[-1] if len({n.name for n in fits}) == 1 else None
    return None
