"""For which side of a match somebody plays by what the report tells of him or her there: whose goal it was by the
score, "Almby kvitterade genom N", "N avgjorde mot Almby", "N hjälte när Almby vände", "N i hemmamålet"."""

import re
from collections.abc import Iterator

from pipeline.extract.people.employer.match import Match
from pipeline.extract.people.employer.outcome import LOST, WON
from pipeline.extract.people.employer.scoring import Naming, goal, listed_goals, naming, trailing
from pipeline.extract.people.employer.surroundings import block_start, sentences_back, spoken
from pipeline.extract.people.person import Person
from pipeline.extract.rolewords import is_role
from pipeline.reference.matches import match_words

_SIDE_SCORES = re.compile(match_words("side_scores"))
# What leads from a side to who scores, or who erred on the other.
_THROUGH = re.compile(r"\b(?:genom|via|tack vare|mål av) (?:[a-zåäö-]+ ){0,2}$")
_WHEN = re.compile(r"\b(?:då|när|efter att|sedan|sen|genom att) (?:[a-zåäö-]+ ){0,2}$")
_ERRED = re.compile(rf" (?:hade )?{match_words('errors')}")
_LEADS_OFF = re.compile(r"^(?:Genom|Via|Tack vare) (?:[a-zåäö-]+ ){0,2}$")
_HERO = re.compile(match_words("heroes"))
_BEFORE_SIDE = re.compile(r"\b(?:när|då|så att) $")
# "N räddade Almby", "Ns mål räddade Almby", and "tog Almby | till final".
_LIFTS = re.compile(rf"(?:s? [a-zåäö-]+)?? {match_words('lifts')} $")
_SINKS = re.compile(rf"(?:s? [a-zåäö-]+)?? {match_words('sinks')} $")
_CARRIES = re.compile(rf"(?:s? [a-zåäö-]+)? {match_words('carries')} $")
_ON = re.compile(r" (?:till|vidare|upp|mot|i topp|framåt)\b")
_GOAL_OF = re.compile(r"(?:mål|målet|kasse|bur|buren|kassen)\b")
_AS = re.compile(r" (?:var|är|hette|heter|blev) (?:(?:framför allt|också|givetvis|återigen) )?(?:[a-zåäö-]+ )?$")
_EQUAL = re.compile(r"\b(?:kvitter|reducer)")
_CAME = re.compile(
    r"\b(?:kom|föll|satt) (?:\w+ )?(?:kvitteringen|reduceringen)|\b(?:Kvitteringen|Reduceringen) (?:kom|föll)"
)
_BETTER = re.compile(match_words("better"))
_CONTRAST = re.compile(r"\b(?:men|mot spelets gång|i stället|istället|ändå|däremot|trots)\b", re.IGNORECASE)
_SHOT_AT = re.compile(r"\b(?:bakom|förbi|överlistade|överlista) (?:[a-zåäö-]+ )?[a-zåäö]*målvakten $")
_KEEPER, _LET_IN = re.compile(r"\b[Mm]ålvakten $"), re.compile(rf" {match_words('let_in')}")
_FOR = re.compile(r"\b(?:mål|målen|målet|hattrick|straffen|avgjorde|kvitterade|reducerade|\d)(?: [a-zåäö]+)? för $")
_DECIDES = re.compile(r"\bsegermål|\bmatchvinnande|^avgj(?:orde|ort) +(?:matchen|derbyt)")
_WON_BY = r"(?:efter|för) (?:sitt )?(?:segermål|(?P<goals>\d{1,2}[–-]\d{1,2})-målet)"
_CHEERS = re.compile(
    r"(?: \([^)]{1,20}\)|, \d+,)? (?:jublar|firar|firas|hyllas|begravs|kramas om|omfamnas) "
    rf"(?:av [^.,\n]{{1,40}}? )?{_WON_BY}"
)
# "kramas om av lagkaptenen | N efter segermålet".
_HUGS, _AT = re.compile(r" (?:hyllas|kramas om|omfamnas) av (?:[a-zåäö-]+ )?$"), re.compile(rf" {_WON_BY}")
_CROWNED = re.compile(rf"{match_words('decisive')} (?:blev |var |är |hette )?$", re.IGNORECASE)
_CROWN = re.compile(rf" {match_words('decisive')}")
_BECAME = re.compile(r"\b(?:blev|är|var) $")
_TITLED = 3
_AGED = ("-årige", "-åriga")


def played_for(person: Person, text: str, match: Match) -> set[int]:
    """The sides for which somebody plays by all that a report tells of him or her in the match."""
    found = set(listed_goals({person.entity.name, person.surname}, text)) if match.listed else set()
    for start, end in sorted({(m.start_char, m.end_char) for m in person.mentions} | set(person.captioned)):
        if not spoken(text, block_start(text, start)):
            n = naming(start, end, text, match)
            found.update(_tied(n, text), _with_side(n, text), _beaten(n, text, match), _cheered(n, text, match))
            found.update(_through(n, text), _when(n, text), _hero(n, text))
            if scored := goal(n, text):
                found.update(_scored_against(n, text, scored), _behind(n, text, match, scored))
    return found


def _tied(n: Naming, text: str) -> Iterator[int]:
    """ "Almbys unga back N", "Bäst i Almby var N", "N i hemmamålet"."""
    for p in n.before:
        between = text[p.end_char : n.start]
        *adjectives, role = between.split() or [""]
        plain = len(adjectives) < _TITLED and all(word.islower() and word[-1] in "ea" for word in adjectives)
        inside = text.endswith(("i ", "I "), n.first, p.start_char)
        called = not role or is_role(role) or role.endswith(_AGED)
        if (p.owner and plain and called) or (inside and _AS.fullmatch(between)):
            yield p.side
    for p in n.behind:
        kept = _GOAL_OF.search(text[p.start_char : p.end_char + len(" målet")].casefold())
        if kept and text[n.end : p.start_char] == " i ":
            yield p.side


def _with_side(n: Naming, text: str) -> Iterator[int]:
    """ "N räddade Almby", "Ns mål tog Almby till final"; who "sänkte Almby" is of the other."""
    for p in n.behind[:1] if not n.before else ():
        between = text[n.end : p.start_char]
        if _LIFTS.fullmatch(between) or (_CARRIES.fullmatch(between) and _ON.match(text, p.end_char)):
            yield p.side
        elif _SINKS.fullmatch(between):
            yield 1 - p.side


def _hero(n: Naming, text: str) -> Iterator[int]:
    """ "N hjälte när Almby vände", "N gjorde två mål när Almby vann"."""
    for p in n.behind[:1]:
        between = text[n.end : p.start_char]
        clause = re.split(r"[,.!?]", text[p.end_char : n.last])[0]
        shines = _BEFORE_SIDE.search(between) and (_HERO.search(between) or goal(n, text))
        if shines and WON.search(clause) and not LOST.search(clause):
            yield p.side


def _through(n: Naming, text: str) -> Iterator[int]:
    """ "Almby kvitterade genom N", "Genom Ns skott vände Almby"."""
    before, behind = n.before, {p.side for p in n.behind if not p.against}
    lead = text[n.first : n.start]
    if before and _THROUGH.search(lead):
        p = before[-1]
        if not p.against and not p.owner and _SIDE_SCORES.search(text, _clause(n, text), n.start):
            yield p.side
    elif _LEADS_OFF.match(lead) and len(behind) == 1 and _SIDE_SCORES.search(text, n.end, n.last):
        yield from behind


def _when(n: Naming, text: str) -> Iterator[int]:
    """ "Almby tog ledningen när N nickade in"; who erred is of the other, "sedan målvakten N tappat bollen"."""
    before = n.before
    if not before or before[-1].owner or before[-1].against or not _WHEN.search(text[n.first : n.start]):
        return
    p = before[-1]
    if not _SIDE_SCORES.search(text, _clause(n, text), n.start):
        return
    if _ERRED.match(text, n.end):
        yield 1 - p.side
    elif goal(n, text):
        yield p.side


def _clause(n: Naming, text: str) -> int:
    """Where what is told of the side named last before somebody begins: in its sentence where that names no other,
    "kvitterade Almby genom N"."""
    alone = len({p.side for p in n.before}) == 1
    return n.first if alone else n.before[-1].end_char


def _scored_against(n: Naming, text: str, scored: str) -> Iterator[int]:
    """Who scores against a side, or for one."""
    met = {p.side for p in n.behind}
    if len(met) == 1 and all(p.against for p in n.sides) and " mot " in scored:
        yield 1 - met.pop()
    for p in n.sides:
        if _FOR.search(text[(n.end if p in n.behind else n.first) : p.start_char]):
            yield p.side


def _cheered(n: Naming, text: str, match: Match) -> Iterator[int]:
    """Who scores the goal that wins the match, cheers at it, or is called the one who decided it."""
    scored = goal(n, text)
    decides = _DECIDES.search(scored) if scored else _at_the_last(n, text, match) or _crowned(n, text)
    if decides and all(p.against for p in n.sides) and match.winner is not None:
        yield match.winner


def _at_the_last(n: Naming, text: str, match: Match) -> bool:
    """Whether somebody cheers, or hugs who cheers, at the goal that was the last of a match."""
    hugs = _HUGS.search(text, n.first, n.start)
    cheers = _AT.match(text, n.end) if hugs else _CHEERS.match(text, n.end)
    if cheers is None or cheers["goals"] is None:
        return cheers is not None
    return match.score is not None and sorted(map(int, re.findall(r"\d+", cheers["goals"]))) == sorted(match.score)


def _crowned(n: Naming, text: str) -> bool:
    """ "Hjälte blev N", "matchvinnaren N", "då blev N hjälte"."""
    became = _BECAME.search(text, n.first, n.start)
    return bool(_CROWNED.search(text, n.first, n.start) or (became and _CROWN.match(text, n.end)))


def _behind(n: Naming, text: str, match: Match, scored: str) -> Iterator[int]:
    """Who levels or reduces is of the side that was told to be behind before; who scores where the sentence before
    tells that a side was better is of that."""
    starts = sentences_back(text, n.start + 1)
    before = text[starts[1] : n.first] if len(starts) > 1 else ""
    level = _EQUAL.search(scored) or _CAME.search(before)
    side = trailing(n.start, text, match) if level else None
    if side is not None:
        yield side
    elif before and not n.sides and _BETTER.search(before) and not _CONTRAST.search(text[n.first : n.start]):
        here = match.within(starts[1], n.first)
        told = {p.side for p in here}
        yield from told if len(told) == 1 and not here[0].against else ()


def _beaten(n: Naming, text: str, match: Match) -> Iterator[int]:
    """Who keeps the goal that the side acting before shoots at: "i stolpen bakom målvakten N", "Almby tog ledningen.
    Målvakten N var chanslös"."""
    before = match.within(block_start(text, n.start), n.start)
    if len({p.side for p in before}) != 1 or before[-1].against:
        return
    let_in = _KEEPER.search(text, n.first, n.start) and _LET_IN.match(text, n.end)
    scored = let_in and _SIDE_SCORES.search(text, before[-1].end_char, n.first)
    if scored or _SHOT_AT.search(text[n.first : n.start]):
        yield 1 - before[-1].side
