"""What who is quoted calls the own house: "– Vi på Klarvik väntar, säger Anna Berg"."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from pipeline.extract.orgnames import telling
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.employing import settled
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.verbs import verb_before
from pipeline.extract.tokens import Token
from pipeline.extract.townnames import names_place
from pipeline.reference.bodies import body_noun

_WE = frozenset("vi oss".split())
_AT = frozenset("på hos vid inom i".split())


def called_own(text: str, namings: Sequence[Naming]) -> Iterator[tuple[Naming, Standing]]:
    """Who is told to say what a block begins with, and the organisation that is "vi på Klarvik" there. `text` is the
    article's."""
    for before, naming in zip_longest((None, *namings[:-1]), namings):
        if naming is None or (before is not None and before.passage is naming.passage):
            continue
        if _WE.isdisjoint(naming.passage.words):
            continue
        tokens = naming.passage.tokens
        verb = verb_before(tokens, naming.start)
        if verb and (house := _own(text, tokens, verb)):
            yield naming, Standing(None, house, None, naming.end, firm=False)


def _own(text: str, tokens: list[Token], end: int) -> str | None:
    """The organisation behind the first "vi på" before token `end`."""
    ours = [k for k in range(end - 1) if tokens[k].low in _WE and tokens[k + 1].text in _AT]
    found = (org for k in ours if (org := body_at(text, tokens, k + 2)) and _is_house(tokens[k + 1].text, org.text))
    return next((org.text for org in found), None)


def _is_house(leads: str, name: str) -> bool:
    """Whether what a preposition leads to is the own house: "i" leads to an association or the like, "vi i Klarviks
    byalag", where "vi i Norden" tells but where."""
    told = settled(name) or telling(name) or body_noun(name.split()[0].casefold()) is not None
    return leads != "i" or (told and not names_place(name))
