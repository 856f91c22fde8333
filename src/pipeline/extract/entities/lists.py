"""Names in a row: one that is known tells what the others are, as does the noun before the row."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.extract.entities.evidence import Evidence, Verdict
from pipeline.extract.entities.firstwords import is_origin
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.plurals import Told, definite_plural, of_agents, plural
from pipeline.extract.entities.registered import single_names
from pipeline.extract.entities.stretches import Stretch, columns
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import LISTING
from pipeline.model import EntityType
from pipeline.reference import common_words
from pipeline.reference.naming import finite_verbs, organization_words, stop_words

_LEADS = frozenset(
    "som såsom är heter finns märks syns annat andra exempelvis exempel däribland dem nämligen t.ex. :".split()
)
_VERBAL = ("ar", "er", "as", "ade", "ades", "gs", "js", "ks", "ms", "ps", "rs", "ts")
_ENDS = frozenset(".!?:")
_ORIGIN = "ska"
_LONGEST = 12
_BACK = 6


class Row(NamedTuple):
    """Names in a row at tokens `start` up to `end`; `origins` of them have an adjective before: "danska Visiton".
    `joined`: by "och" or the like, or more than two, and no apposition."""

    names: tuple[str, ...]
    start: int
    end: int
    origins: int
    joined: bool


def list_evidence(words: WordPlaces, names: Names, verdicts: Sequence[Verdict]) -> list[Evidence]:
    """What rows of names tell of those that nothing else is known of. `verdicts` are on what the rest tells."""
    known = {verdict.name: Told(verdict.kind, verdict.subtype) for verdict in verdicts}
    told: list[Evidence] = []
    starts = words.capital.union([word for word in words if word.endswith(_ORIGIN)])
    for stretch, places in words.standing(starts):
        for row in _rows(stretch, places, names):
            if kind := _before(stretch.tokens, row.start):
                agents = of_agents(stretch.tokens[row.start - 1].text)
                told += [
                    Evidence(name, kind.kind, 0.6 if agents and " " in name else 1.2, "list", kind.subtype)
                    for name in row.names
                    if not names.generic(name)
                ]
            elif row.origins and len(row.names) == 1:
                located = at(stretch.tokens, row.start - 1).text in ("i", "på", "från", "är")
                told.append(Evidence(row.names[0], EntityType.ORGANIZATION, 0.4 if located else 1.0, "origin"))
            elif kind := _alike(row, known):
                unknown = (name for name in row.names if name not in known and not names.generic(name))
                told += [Evidence(name, kind.kind, 1.0, "list", kind.subtype) for name in unknown]
    return [*told, *_columns(words, names, known)]


def _columns(words: WordPlaces, names: Names, known: dict[str, Told]) -> list[Evidence]:
    """What a table's column tells of the names that fill its cells, where two or more are known and of one kind."""
    told: list[Evidence] = []
    for cells in columns(tuple(stretch for stretch, _ in words.standing(words.capital))).values():
        reads = [
            read[0] for cell in cells if cell.row and (read := names.read(cell, 0)) and read[1] == len(cell.tokens)
        ]
        kinds = {known[name] for name in reads if name in known}
        if len({kind.kind for kind in kinds}) == 1 and sum(name in known for name in reads) > 1:
            kind = min(kinds, key=lambda one: one.subtype or "")
            told += [Evidence(name, kind.kind, 1.0, "list", kind.subtype) for name in reads if name not in known]
    return told


def _rows(stretch: Stretch, places: Sequence[int], names: Names) -> Iterator[Row]:
    tokens, end = stretch.tokens, 0
    for i in places:
        leads = tokens[i].capital or (at(tokens, i + 1).capital and _origin(stretch, i))
        if i >= end and leads and (row := _row(stretch, names, i)):
            yield row
            end = row.end


def _row(stretch: Stretch, names: Names, i: int) -> Row | None:
    tokens, start, end, origins, links = stretch.tokens, i, i, 0, {","}
    said: list[str] = []
    while len(said) < _LONGEST:
        adjective = at(tokens, i + 1).capital and _origin(stretch, i)
        read = names.read(stretch, i + adjective, led=adjective)
        if read is None or not _fit(stretch, i + adjective, *read):
            break
        origins += adjective
        said.append(read[0])
        end = _after_place(stretch, read[1])
        if at(tokens, end).text not in LISTING:
            break
        links.add(at(tokens, end).text)
        i = end + 1
        i += at(tokens, end).text == "," and at(tokens, i).text in LISTING
    joined = len(links) > 1 or len(said) > 2
    return Row(tuple(said), start, end, origins, joined) if said else None


def _after_place(stretch: Stretch, i: int) -> int:
    """The token after where a name's bearer is: "Furuliden i Torsby och ..."."""
    tokens, end = stretch.tokens, i + 1
    if at(tokens, i).text not in ("i", "på") or not at(tokens, end).capital:
        return i
    while stretch.adjacent(end + 1) and at(tokens, end + 1).capital:
        end += 1
    return end + 1


def _origin(stretch: Stretch, i: int) -> bool:
    """Whether a word tells where something is from: "danska", "svenska", "Tyska" at the beginning of a sentence."""
    token = at(stretch.tokens, i)
    return token.text.endswith(_ORIGIN) and (token.lower or (i in stretch.opening and is_origin(token.low)))


def _fit(stretch: Stretch, i: int, name: str, end: int) -> bool:
    """Whether a name may be one of a row of organisations or works: no place, no word that begins a sentence or
    goes on in lower case: "Vega, Varor och inköp i grupp"."""
    common, after = name.lower() in common_words(), at(stretch.tokens, end)
    goes_on = after.text == "och" and at(stretch.tokens, end + 1).lower
    plain = common and ((i in stretch.opening and name not in single_names()) or goes_on)
    verb = after.text in finite_verbs() or (not common and after.text.endswith(_VERBAL))
    if after.lower and stretch.adjacent(end) and after.text not in stop_words() and not verb:
        return False
    rules = organization_words()
    return not (plain or is_place(name) or name in rules.letters or name.casefold() in rules.platforms)


def _alike(row: Row, known: dict[str, Told]) -> Told | None:
    """What all that are known of a row are."""
    kinds = {known[name] for name in row.names if name in known}
    if not row.joined or len({told.kind for told in kinds}) != 1:
        return None
    return min(kinds, key=lambda told: told.subtype or "")


def called_before(tokens: list[Token], i: int) -> EntityType | None:
    """The kind that a noun in the plural tells of the name at token `i`: "rapporter, bland dem Vägen ut"."""
    told = _before(tokens, i)
    return told.kind if told else None


def _before(tokens: list[Token], i: int) -> Told | None:
    """ "system som Klaffa", "bland annat företagen", "kunder är Klarvik och", "bland ägarna finns Klarvik" """
    if i and (told := definite_plural(tokens[i - 1].text)) and _leads(tokens, i - 1):
        return told
    if at(tokens, i - 1).text not in _LEADS:
        return None
    for j in range(i - 2, max(i - _BACK, -1), -1):
        if tokens[j].text in ".!?":
            return None
        if told := plural(tokens[j].text) or definite_plural(tokens[j].text):
            return told
        if tokens[j].word and tokens[j].text not in _LEADS and tokens[j].text not in ("bland", "till"):
            return None
    return None


def _leads(tokens: list[Token], i: int) -> bool:
    """Whether the noun at token `i` is no name: in lower case, or a sentence begins with it."""
    return tokens[i].lower or i == 0 or tokens[i - 1].text in _ENDS
