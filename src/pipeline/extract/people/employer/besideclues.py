"""The words of a sentence that tells of somebody and names an organisation, or has the noun that stands for one."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from pipeline.extract.people.employer.anchors import Anchor
from pipeline.extract.people.employer.namedbodies import Named
from pipeline.extract.people.employer.personclues import step
from pipeline.extract.people.employer.setting import Setting
from pipeline.model import EntityType
from pipeline.reference.bodies import MUNICIPAL, REGIONAL, body_noun, kind_of

_WORD = re.compile(r"\w+(?:[-:]\w+)*|[^\w\s]")
_LENGTHS = (0, 1, 2, 4, 8, 16)
# The most words between the two that are looked at one by one, and as a whole; how far before a name words are read.
_BETWEEN, _PATH, _BEFORE = 16, 3, 30


def beside_clues(place: Named, anchor: Anchor, setting: Setting) -> Iterator[str]:
    """The clues of a sentence in which an anchor tells of somebody and a place names a body."""
    text, layout = setting.text, setting.layout
    right = anchor.start_char < place.start_char
    end = place.start_char + len(place.body.name)
    low, high = (anchor.end_char, place.start_char) if right else (end, anchor.start_char)
    between = _WORD.findall(text[low:high].casefold())
    side = "then" if right else "after"
    beside = f"{anchor.sign} {side}"
    yield from (beside, f"{beside} {step(len(between), _LENGTHS)}")
    if any(low <= char < high for char in setting.namings[anchor.sentence]):
        yield f"{beside} past a person"
    past = setting.places[bisect_right(setting.starts, low) : bisect_left(setting.starts, high)]
    if any(other.body != place.body for other in past):
        yield f"{beside} past a body"
    start = layout.starts[anchor.sentence]
    before = _WORD.findall(text[max(start, place.start_char - _BEFORE) : place.start_char].casefold())
    yield f"{anchor.sign}, word before: {' '.join(before[-1:])}"
    yield f"{anchor.sign}, words before: {' '.join(before[-2:])}"
    if len(between) <= _PATH:
        yield f"{beside}: {' '.join(between)}"
    if len(between) < _BETWEEN:
        yield from (f"{side}, between: {word}" for word in between)
    yield from (f"in: {word}" for word in _WORD.findall(text[start : layout.ends[anchor.sentence]].casefold()))


def nouns_told(told: Sequence[Anchor], setting: Setting) -> Mapping[str, set[str]]:
    """The nouns that stand for organisations, in definite form, in the sentences that tell of somebody, each with the
    signs by which these do."""
    signs: dict[int, set[str]] = defaultdict(set)
    for anchor in told:
        signs[anchor.sentence].add(anchor.sign)
    found: dict[str, set[str]] = defaultdict(set)
    for sentence, by in signs.items():
        for word in _WORD.findall(setting.text[setting.layout.starts[sentence] : setting.layout.ends[sentence]]):
            if noun := body_noun(word) or body_noun(word.removesuffix("s")):
                found[noun].add(" ".join(sorted(by)))
    return found


def means(place: Named, noun: str) -> bool:
    """Whether a noun may stand for the body of a place: "kommunen" for a municipality, "skolan" for one of its kind."""
    if place.authority:
        return noun in (MUNICIPAL if place.authority == EntityType.MUNICIPALITY else REGIONAL)
    kind = kind_of(noun)
    return place.called(noun) or (kind is not None and place.of_kind(kind))
