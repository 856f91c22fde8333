"""Who is one of those of whom the sentence before tells: "I Klarviks motettkör slutade 17 sångare. En av dem var Anna
Berg", "Klarvik har nio anställda. Anna Berg är en av dem"."""

from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.rolewords import is_role, role_of_several
from pipeline.extract.tokens import Token, at
from pipeline.reference.ties import tie_words

_LEADS = frozenset("i på hos vid".split())
_ONE, THEM = ("en", "av"), frozenset({"dem", "dessa"})
_IS = ("är", "var")
# What tells of those who work in a house, or belong to it, besides the verbs of work.
_HAS = frozenset("har hade sysselsätter".split())
_ARE = frozenset("slutar slutade sjunger spelar tjänstgjorde".split())
_MEMBERS = frozenset("anställda medarbetare medlemmar".split())
_ANYBODY = _MEMBERS | {"personer"}
_FAR = 10


def one_of_them(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """The organisation of those of whom tokens `start` up to `end` name one. `text` is the article's."""
    opens = _opens(tokens, start, end)
    if opens is None:
        return None
    first = next((k + 1 for k in range(opens - 2, -1, -1) if tokens[k].text in ".!?:"), 0)
    leads = tokens[first].low in _LEADS
    org = body_at(text, tokens, first + leads)
    if org is None or not (org.firm or at(tokens, first).low != "i"):
        return None
    verb = org.end + (at(tokens, org.end).text == "har" and leads)
    those = [token.text for token in tokens[verb + 1 : min(opens - 1, verb + _FAR)]]
    if leads:
        told = at(tokens, verb).text in tie_words().works | _ARE and any(map(_works, those))
    else:
        # what else a house has are its customers
        told = at(tokens, verb).text in _HAS and not _MEMBERS.isdisjoint(those)
    return Standing(None, org.text, None, end, firm=False) if told else None


def _opens(tokens: list[Token], start: int, end: int) -> int | None:
    """Where the sentence begins that tells that somebody is one of them; None where none does."""
    if at(tokens, start - 1).text in _IS:
        opens, one = start - 4, start - 4
    elif at(tokens, end).text in _IS:
        opens, one = start, end + 1
    else:
        return None
    said = [at(tokens, one + n) for n in range(3)]
    told = (said[0].low, said[1].low) == _ONE and said[2].low in THEM
    return opens if told and opens > 1 and at(tokens, opens - 1).text in ".!?" else None


def _works(word: str) -> bool:
    """Whether a noun tells several who may work somewhere: "sångare", "kockar", "anställda"."""
    return word in _ANYBODY or (word[0].islower() and (is_role(word) or role_of_several(f"{word}na") is not None))
