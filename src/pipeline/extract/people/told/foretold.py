"""What is told of somebody before the name: "Byn har en ny kantor. Hon heter Anna Berg", "Innan hon blev kantor"."""

from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.predicates import COPULA
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.words import THIRD_PERSON

_PRONOUNS = frozenset("Hon Han Hen".split())
# What leads to the role of somebody who is not named yet.
_NEW = frozenset("en ett sin sitt ny nya nye".split())
_SUBORDINATE = frozenset("Innan När Sedan Då".split())
_SENTENCE = 40


def hired_before(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The one role that the sentence before tells of somebody new, where "Hon heter", whose verb is token `i`, goes on
    to name her: "Kommunen har hittat sin nya miljöchef. Hon heter". `text` is the article's."""
    if at(tokens, i - 1).text not in _PRONOUNS or at(tokens, i - 2).text != ".":
        return None
    end = i - 2
    start = next((k + 1 for k in range(end - 1, max(end - _SENTENCE, -1), -1) if tokens[k].text in ".!?:"), 0)
    leads = [k for k in range(start, end) if tokens[k].low in _NEW and tokens[k + 1].low not in _NEW]
    found = [said for k in leads if (said := stated_role(text, tokens[:end], k + 1)) and said.role]
    return found[0] if len(found) == 1 else None


def before_it(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What the clause before the verb of the name at token `i` tells that he or she became: "Innan hon blev pastor
    arbetade". `text` is the article's."""
    start = clause_start(tokens, i)
    if at(tokens, start).text not in _SUBORDINATE or at(tokens, start + 1).text not in THIRD_PERSON:
        return None
    if at(tokens, start + 2).text not in COPULA or not at(tokens, i - 1).lower:
        return None
    said = stated_role(text, tokens[: i - 1], start + 3)
    return said if said and said.end == i - 1 else None
