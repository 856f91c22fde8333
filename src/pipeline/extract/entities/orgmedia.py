"""Organisations that were told something: "säger hon till Slättbladet", "när Slättbladet ringer"."""

from collections.abc import Iterator

from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.unheard import unheard
from pipeline.extract.tokens import CLOSERS, Token, at
from pipeline.reference.verbs import reporting_verbs

_HEARD = frozenset("sagt berättat uppgett uppgivit bekräftat medgett".split())


def tells_medium(word: str) -> bool:
    """Whether a word tells of speech to a newspaper or the like, or when it heard somebody."""
    return word in reporting_verbs() or word in _HEARD or word.casefold() == "när"


def _of_work(tokens: list[Token], i: int) -> bool:
    """Whether the preposition at token `i` leads from a noun to a title in marks: "manuset till ”Havet”"."""
    noun = tokens[i - 1]
    return at(tokens, i + 1).text in CLOSERS and noun.lower and noun.text.endswith(("et", "en"))


def medium_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "säger hon till Slättbladet", "när Slättbladet ringer"; "rapporterade Fabrego att", which may be somebody."""
    tokens = stretch.tokens
    read = names.read(stretch, i + 1 + (tokens[i].text in _HEARD))
    told = tokens[i].text not in _HEARD or at(tokens, i + 1).text in ("till", "för")
    if told and read and unheard(read[0]) and at(tokens, read[1]).text == "att":
        yield organization(read[0], 0.6, "organization-medium")
    elif tokens[i].text in reporting_verbs():
        for j in range(i + 1, min(i + 5, len(tokens) - 1)):
            if not tokens[j].word:
                return
            if _of_work(tokens, j):
                return
            if tokens[j].text in ("till", "för") and (read := names.read(stretch, j + 1)) and not is_place(read[0]):
                yield organization(read[0], 1.0, "organization-medium")
                return
    elif (read := names.read(stretch, i + 1)) and not is_place(read[0]):
        after, then = at(tokens, read[1]).text, at(tokens, read[1] + 1).text
        if after in ("ringer", "når", "söker", "träffar", "ringde", "nådde", "sökte") and then not in ("att",):
            yield organization(read[0], 1.0, "organization-medium")
