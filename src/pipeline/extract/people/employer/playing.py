"""For which side of a match somebody plays by what the report tells of him or her there: "Almbys unga back N", "Bäst i
Almby var N", whose goal it was by the score, who cheers at the one that won it, and whom the other side scores on."""

import re
from collections.abc import Iterator

from pipeline.extract.people.employer.match import Match
from pipeline.extract.people.employer.surroundings import block_start, sentence_end, sentences_back, spoken
from pipeline.extract.people.person import Person
from pipeline.extract.rolewords import is_role
from pipeline.reference.matches import match_words

_NAME = r"[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)*"
_LIST = re.compile(rf"(?<!\d)(\d{{1,2}})[–-](\d{{1,2}})(?: \([^)]{{1,12}}\)| \d{{1,2}}(?:\.\d\d)?)?,? ({_NAME})")
_OWN_GOAL = ("självmål", "(självmål")
_AS = re.compile(r" (?:var|är|hette|heter|blev) (?:(?:framför allt|också|givetvis|återigen) )?(?:[a-zåäö-]+ )?$")
_SIDE_SCORES = re.compile(match_words("side_scores"))
_SHOT_AT = re.compile(r"\b(?:bakom|förbi|överlistade|överlista) (?:[a-zåäö-]+ )?[a-zåäö]*målvakten $")
_KEEPER, _LET_IN = re.compile(r"\b[Mm]ålvakten $"), re.compile(rf" {match_words('let_in')}")
_WON_BY = r"(?:efter|för) (?:sitt )?segermål"
_CHEERS = re.compile(
    r"(?: \([^)]{1,20}\)|, \d+,)? (?:jublar|firar|firas|hyllas|begravs|kramas om|omfamnas) "
    rf"(?:av [^.,\n]{{1,40}}? )?{_WON_BY}"
)
# "kramas om av lagkaptenen | N efter segermålet".
_HUGS, _AT = re.compile(r" (?:hyllas|kramas om|omfamnas) av (?:[a-zåäö-]+ )?$"), re.compile(rf" {_WON_BY}")
_TITLED = 3
_AGED = ("-årige", "-åriga")


def played_for(person: Person, text: str, match: Match) -> set[int]:
    """The sides for which somebody plays by all that a report tells of him or her in the match."""
    found = set(_listed_goals({person.entity.name, person.surname}, text)) if match.listed else set()
    for start, end in {(m.start_char, m.end_char) for m in person.mentions} | set(person.captioned):
        if not spoken(text, block_start(text, start)):
            found.update(_tied(start, text, match), _beaten(start, end, text, match), _cheered(start, end, text, match))
    return found


def _tied(start: int, text: str, match: Match) -> Iterator[int]:
    """ "Almbys unga back | N", "Bäst i Almby var | N"."""
    first = sentences_back(text, start + 1)[0]
    for p in match.within(first, start):
        between = text[p.end_char : start]
        *adjectives, role = between.split() or [""]
        plain = len(adjectives) < _TITLED and all(word.islower() and word[-1] in "ea" for word in adjectives)
        inside = text.endswith(("i ", "I "), first, p.start_char)
        called = not role or is_role(role) or role.endswith(_AGED)
        if (p.owner and plain and called) or (inside and _AS.fullmatch(between)):
            yield p.side


def _cheered(start: int, end: int, text: str, match: Match) -> Iterator[int]:
    """Who cheers, or hugs who cheers, at the goal that wins the match."""
    first = sentences_back(text, start + 1)[0]
    cheers = _AT.match(text, end) if _HUGS.search(text, first, start) else _CHEERS.match(text, end)
    apart = all(p.against for p in match.within(first, sentence_end(text, start)))
    if cheers and apart and match.winner is not None:
        yield match.winner


def _beaten(start: int, end: int, text: str, match: Match) -> Iterator[int]:
    """Who keeps the goal that the side acting before shoots at: "i stolpen bakom målvakten N", "Almby tog ledningen.
    Målvakten N var chanslös"."""
    first, before = sentences_back(text, start + 1)[0], match.within(block_start(text, start), start)
    if len({p.side for p in before}) != 1 or before[-1].against:
        return
    let_in = _KEEPER.search(text, first, start) and _LET_IN.match(text, end)
    scored = let_in and _SIDE_SCORES.search(text, before[-1].end_char, first)
    if scored or _SHOT_AT.search(text[first:start]):
        yield 1 - before[-1].side


def _listed_goals(names: set[str | None], text: str) -> Iterator[int]:
    """The sides whose goals are listed beside any of some names: "0–1 (11) Anna Berg, 1–1 (48) Eva Mo", where each
    score is one more than that before."""
    for block in text.split("\n"):
        score = (0, 0)
        for told in _LIST.finditer(block):
            now = int(told.group(1)), int(told.group(2))
            steps = now[0] - score[0], now[1] - score[1]
            own = block[told.end() :].lstrip(" ,").startswith(_OWN_GOAL)
            if told.group(3) in names and steps in ((1, 0), (0, 1)) and not own:
                yield steps.index(1)
            score = now
