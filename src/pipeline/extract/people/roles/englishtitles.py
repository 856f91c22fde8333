"""Titles in English, whose words have capitals: "Chief Operating Officer på ...", "Director of Mires at ..."."""

from pipeline.extract.orgnames import read_org
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.roles.workplaces import read_workplace
from pipeline.extract.tokens import Token, at

_OFFICERS = frozenset(
    """Officer Director Manager President Advisor Adviser Founder Head Lead Editor Engineer Analyst Scientist Researcher
    Fellow Chair Chairman Secretary Architect Designer Developer Consultant Professor Strategist VP""".split()
)
# What such an office is for that stands behind it: "Vice President Sales".
_FIELDS = frozenset(
    """Sales Marketing Operations Nordics Nordic Sweden Finance Research Development Business Product Products Strategy
    Communications Sustainability Technology Engineering People Legal Europe EMEA Global HR IT & and""".split()
)
_FEWEST = 2


def english_title(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The title in English that begins at token `i`, with the place of work behind it. `text` is the article's."""
    end = i
    while at(tokens, end).capital or (end > i and at(tokens, end).text in ("of", "and", "for", "&")):
        end += 1
    words = [tokens[k].text for k in range(i, end)]
    office = len(words)
    while office and words[office - 1] in _FIELDS:
        office -= 1
    ends = office > 0 and words[office - 1] in _OFFICERS
    if len(words) < _FEWEST or not (ends or (words[0] in _OFFICERS and "of" in words)):
        return None
    title = " ".join(words)
    if at(tokens, end).text == "at" and (org := read_org(text, tokens, end + 1)):
        return Standing(title, org.text, None, org.end)
    place = read_workplace(text, tokens, end + (at(tokens, end).text == ","), tokens[i:end])
    return Standing(title, place.organization, None, place.end if place.organization else end)
