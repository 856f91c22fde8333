"""Who is an organisation's own by what its sentence says that it does: "Klarvik skickade sin jurist Anna Berg",
"Klarvik företräddes av sin ordförande, Bo Ek"."""

from collections.abc import Iterator, Sequence

from pipeline.extract.orgnames import OrgName
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.modifiers import role_begins
from pipeline.extract.people.roles.owners import opening_noun, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.setoff import past_relative
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import OPENING, REFLEXIVE, SUBJECTS
from pipeline.reference import surnames

_ENDS = frozenset('.!?:”"»«–')
# What begins another clause, or leads from the verb to what is no subject.
_BREAKS = SUBJECTS | frozenset("att som när då om där medan sedan innan eftersom".split())
_NO_VERB = frozenset("i på vid hos från med till av för mot om bland efter före utan inom via genom över under".split())
_TOO = frozenset("även men också bara".split())
_ROLE, _SENTENCE = 5, 40


def own_staff(text: str, namings: Sequence[Naming]) -> Iterator[tuple[Naming, Standing]]:
    """Who is named behind "sin" and a role, and the organisation, or the noun for it, that is the subject there. `text`
    is the article's."""
    for naming in namings:
        if REFLEXIVE.isdisjoint(naming.passage.words):
            continue
        tokens = naming.passage.tokens
        own = _own(tokens, naming.start)
        if own is not None and (house := _subject(text, tokens, own)):
            yield naming, Standing(None, house, None, naming.end)


def _own(tokens: list[Token], i: int) -> int | None:
    """The "sin" from which a role alone leads, perhaps over a comma, to the name at token `i`."""
    last = i - 1 - (at(tokens, i - 1).text == ",")
    for k in range(last, max(last - _ROLE, -1), -1):
        if tokens[k].low in REFLEXIVE:
            return k if role_begins(tokens, k + 1) else None
        if not tokens[k].lower:
            return None
    return None


def _subject(text: str, tokens: list[Token], own: int) -> str | None:
    """The subject of the clause of "sin" at token `own`: at its beginning, or right behind the verb where something
    else begins it."""
    first = max(own - _SENTENCE, 0)
    first = next((k + 1 for k in range(own - 1, first - 1, -1) if tokens[k].text in _ENDS), first)
    if tokens[first].low not in OPENING:
        return _named(text, tokens, first, own)
    if tokens[first].low in _TOO and (said := _named(text, tokens, first + 1, own)):
        return said
    begin = next((k for k in range(first + 2, own) if tokens[k].capital or pointing(tokens[k].text)), own)
    verb = at(tokens, begin - 1)
    acts = verb.lower and verb.text not in _NO_VERB | _BREAKS
    return _named(text, tokens, begin, own) if acts and begin < own else None


def _named(text: str, tokens: list[Token], i: int, own: int) -> str | None:
    """The organisation, or the noun that points to one, at token `i`, from which its clause goes on to token `own`."""
    org = _house(text, tokens, i)
    word = at(tokens, i)
    noun = None if org else opening_noun(word.low) if word.capital else pointing(word.text)
    end = org.end if org else i + 1
    end = past_relative(tokens, end)
    end += at(tokens, end).text == "," and at(tokens, end + 1).text == "med"
    plain = all(token.lower and token.text not in _BREAKS for token in tokens[end:own])
    return (org.text if org else noun) if plain and end <= own else None


def _house(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The organisation at token `i`, and nobody who may be called so."""
    org = body_at(text, tokens, i) if at(tokens, i).capital else None
    return None if org and org.text in surnames() else org
