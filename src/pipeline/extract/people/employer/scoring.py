"""Who scores in a match by the sentence that names somebody, and which side was behind before."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.extract.people.employer.match import Match
from pipeline.extract.people.employer.pairing import SCORE
from pipeline.extract.people.employer.sideplaces import Place
from pipeline.extract.people.employer.surroundings import block_end, sentence_end, sentences_back
from pipeline.reference.matches import match_words

_NAME = r"[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)*"
_VERB = rf"({match_words('goal_verbs')}|{match_words('scoring')})"
_ALONE = re.compile(match_words("goal_verbs"))
_GOAL = re.compile(match_words("goals"))
# "N och unge N2, 19, fick sedan | satte".
_FIRST = re.compile(
    rf"(?: och (?:[a-zåäö-]+ )?{_NAME})?(?:,[^,.]{{1,40}},)?(?: (?!inte|aldrig)[a-zåäö]+){{0,3}}? {_VERB}"
)
_INVERTED = re.compile(rf"{_VERB} (?:[a-zåäö-]+ ){{0,2}}$")
_SECOND = re.compile(rf"{_VERB} (?:[a-zåäö-]+ )?{_NAME} och (?:[a-zåäö-]+ )?$")
# "Segermålet, en nick, | gjorde N".
_FRONTED = re.compile(match_words("fronted"))
_NO_GOAL = re.compile(rf"{match_words('no_goals')}|\b(?:19|20)\d\d\b")
_OTHERS = re.compile(r"\b(?:men|medan|innan)\b|;")
_THEN = ("Då ", "Där ", "Den gången ")
_LIST = re.compile(rf"(?<!\d)(\d{{1,2}})[–-](\d{{1,2}})(?: \([^)]{{1,12}}\)| \d{{1,2}}(?:\.\d\d)?)?,? ({_NAME})")
_OWN_GOAL = ("självmål", "(självmål")
_LAY_UNDER = re.compile(r"(?:låg|hamnade|var) (?:\w+ )?(?:under|i underläge)\b")
_LAY, _UNDER = ("låg ", "hamnade "), ("under ", "i underläge")
_LED = re.compile(match_words("leading"))
_SCORES = re.compile(match_words("side_scores"))


class Naming(NamedTuple):
    """Where somebody is named, from `start` to `end`, in a sentence from `first` to `last`, and the sides that it
    names."""

    first: int
    start: int
    end: int
    last: int
    sides: list[Place]

    @property
    def before(self) -> list[Place]:
        return [p for p in self.sides if p.end_char <= self.start]

    @property
    def behind(self) -> list[Place]:
        return [p for p in self.sides if p.start_char >= self.end]


def naming(start: int, end: int, text: str, match: Match) -> Naming:
    """The sentence that names somebody from one offset up to another."""
    first, last = sentences_back(text, start + 1)[0], sentence_end(text, start)
    return Naming(first, start, end, last, match.within(first, last))


def goal(n: Naming, text: str) -> str | None:
    """The words from the verb on by which somebody scores, None where he or she does not."""
    after, before = _OTHERS.split(text[n.end : n.last])[0], text[n.first : n.start]
    own = _FIRST.match(after)
    verb = own or _INVERTED.search(before) or _SECOND.search(before)
    if verb is None or _NO_GOAL.search(before + after) or _of_old(n, text):
        return None
    fronted = None if own else _FRONTED.match(before)
    behind = after[own.end(1) :] if own else f"{after} {fronted.group().casefold()}" if fronted else after
    scored = _ALONE.match(verb.group(1)) or _GOAL.search(f"{verb.group(1)} {behind}") or SCORE.search(behind)
    return f"{verb.group(1)} {behind}" if scored else None


def _of_old(n: Naming, text: str) -> bool:
    """Whether a sentence goes on to tell of another match: "möttes i fjol. Då gjorde N"."""
    before = sentences_back(text, n.first)[0] if n.first else 0
    return text.startswith(_THEN, n.first) and _NO_GOAL.search(text, before, n.first) is not None


def listed_goals(names: set[str | None], text: str) -> Iterator[int]:
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


def trailing(char: int, text: str, match: Match) -> int | None:
    """The side last told to be behind before an offset: the one that "låg under", or whose opponent "tog ledningen"."""
    for p in reversed([p for p in match.places if p.end_char <= char and not p.owner]):
        before = text[max(p.start_char - len("hamnade "), 0) : p.start_char]
        after = text[p.end_char : block_end(text, p.end_char)].lstrip()
        if _LAY_UNDER.match(after) or (before.endswith(_LAY) and after.startswith(_UNDER)):
            return p.side
        if _LED.match(after) or before.endswith((" ledde ", " tog ")):
            return 1 - p.side
        if _SCORES.match(after):
            return None
    return None
