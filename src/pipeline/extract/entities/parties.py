"""Political parties: by name, and by their letters in brackets after a person."""

from collections.abc import Iterator
from functools import cache

from pipeline.extract.entities.claims import Claim
from pipeline.extract.entities.gazetteer import Gazetteer
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.tokens import at
from pipeline.model import Entity, EntityType
from pipeline.reference import Party, parties

# Other things bear these names too, or no longer the party: "Bondeförbundet Norr".
_UNFIT = frozenset({"Vänstern", "De gröna", "Socialdemokratiska", "Bondeförbundet"})


def entity_of(party: Party) -> Entity:
    return Entity(EntityType.PARTY, party.name, party.abbreviation, wikidata_id=party.wikidata_id)


def find_parties(words: WordPlaces) -> Iterator[Claim]:
    """Claims to the parties that an article names."""
    for stretch, starts in words.standing(_names().beginnings(words) | _letters().keys()):
        tokens, end = stretch.tokens, 0
        for i in starts:
            if i < end:
                continue
            hit = _names().find(tokens, i)
            letters = i and tokens[i - 1].text == "(" and at(tokens, i + 1).text in (")", ",")
            if hit:
                place = tokens[i].start_char, tokens[hit.end - 1].end_char
                yield Claim(*place, entity_of(hit.value), "party-register", 0.97)
            elif letters and (party := _letters().get(tokens[i].text)):
                yield Claim(tokens[i].start_char, tokens[i].end_char, entity_of(party), "party-letters", 0.95)
            end = hit.end if hit else i + 1


def is_party(letters: str) -> bool:
    """Whether capital letters are a party's: "KD"."""
    return letters in _letters() and letters.isupper()


@cache
def _names() -> Gazetteer[Party]:
    """Names with a capital; those in -erna and -partiet in lower case too, as newspapers write them."""
    named = [(name, party) for party in parties() for name in (party.name, *party.other_names) if name not in _UNFIT]
    lower = [(name.lower(), party) for name, party in named if name.endswith(("erna", "partiet"))]
    return Gazetteer((name, party) for name, party in (*named, *lower) if len(name) > 3)


@cache
def _letters() -> dict[str, Party]:
    letters = {party.abbreviation: party for party in parties()}
    liberals = letters["L"]
    written = {form: party for code, party in letters.items() for form in (code.lower(), code.title())}
    return letters | written | {"FP": liberals, "fp": liberals}
