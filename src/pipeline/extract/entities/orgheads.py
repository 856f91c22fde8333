"""Organisations after the noun for them: "konsultföretaget Almvide Analys", "kommunens bolag Hedbo"."""

from collections.abc import Iterator

from pipeline.extract.entities.appositions import noun_is
from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.kinds import body
from pipeline.extract.entities.nameparts import OPENING_MARKS, Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.registered import bodies_known
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.towns import area_names
from pipeline.extract.tokens import Token, at
from pipeline.reference.naming import organization_words

_LONGEST_LIST = 12
# What has goods after its name rather than a noun that ends it: "företaget Klarviks mattor".
_FIRMS = ("företaget", "bolaget", "firman", "kedjan", "koncernen", "byrån", "jätten", "tillverkaren")


def tells_kind(word: str) -> bool:
    """Whether a word may be a noun for an organisation that is named after it."""
    return _definite(word) or _indefinite(word)


def _definite(word: str) -> bool:
    return word.casefold().endswith(organization_words().heads)


def _indefinite(word: str) -> bool:
    return word[0].islower() and (noun_is(word, organization_words().nouns) or body(word) is not None)


def head_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "konsultföretaget Almvide Analys", "föreningarna Ljusglimt och Kraft" """
    tokens = stretch.tokens
    if not _definite(tokens[i].text) and not _owned_noun(tokens, i):
        return
    if at(tokens, i + 1).text == ",":
        read = names.read(stretch, i + 2)
        if read and at(tokens, read[1]).text == "," and not is_place(read[0]):
            yield organization(read[0], 1.2, "organization-apposition")
        return
    j, tail = i + 1, not tokens[i].text.endswith(_FIRMS)
    for _ in range(_LONGEST_LIST):
        begins = stretch.adjacent(j) or at(tokens, j).text in OPENING_MARKS
        if not begins or (read := names.read(stretch, j, tail=tail, led=True)) is None:
            return
        if tokens[i].capital and _branch(tokens[i].text, read[0]):
            return
        yield organization(read[0], 2.0, "organization-head")
        j = read[1]
        plural = tokens[i].text.endswith(("arna", "erna", "agen"))
        if not plural or at(tokens, j).text not in (",", "och"):
            return
        j += 1


def _branch(head: str, name: str) -> bool:
    """Whether a name only tells which part of what its head names: "Bondeförbundet Syd", "Hyresgästföreningen Aros"."""
    return is_place(name) or name in area_names() or head in bodies_known()


def _owned_noun(tokens: list[Token], i: int) -> bool:
    """Whether a noun tells whose the name after it is: "kommunens bolag Hedbo", "landets största bank Guldkrona"."""
    before, after = at(tokens, i - 1).text, at(tokens, i + 1)
    owned = len(before) > 3 and (before.endswith(("s", "sta")) or is_place(before))
    return owned and (after.capital or after.text in OPENING_MARKS) and _indefinite(tokens[i].text)
