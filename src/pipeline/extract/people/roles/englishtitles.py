"""Titles in English, whose words have capitals: "Chief Operating Officer på ...", "Director of Mires at ..."."""

from pipeline.extract.orgnames import read_org
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.roles.workplaces import read_workplace
from pipeline.extract.tokens import Token, at

_OFFICERS = frozenset(
    """Officer Director Manager President Advisor Adviser Founder Head Lead Editor Engineer Analyst Scientist Researcher
    Fellow Chair Chairman Secretary Architect Designer Developer Consultant Professor Strategist VP""".split()
)
_FEWEST = 2


def english_title(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The title in English that begins at token `i`, with the place of work behind it. `text` is the article's."""
    end = i
    while at(tokens, end).capital or (end > i and at(tokens, end).text in ("of", "and", "for")):
        end += 1
    words = [tokens[k].text for k in range(i, end)]
    if len(words) < _FEWEST or not (words[-1] in _OFFICERS or (words[0] in _OFFICERS and "of" in words)):
        return None
    title = " ".join(words)
    if at(tokens, end).text == "at" and (org := read_org(text, tokens, end + 1)):
        return Standing(title, org.text, None, org.end)
    place = read_workplace(text, tokens, end + (at(tokens, end).text == ","), tokens[i:end])
    return Standing(title, place.organization, None, place.end if place.organization else end)
