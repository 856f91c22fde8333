"""Who is named behind what stands for him or her: "En antikvarie vid Klarvik kom. Det var Eva Mo", "Nu är det Klarvik
som gäller för Eva Mo"."""

from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import ending
from pipeline.extract.people.told.employers import sentence_start
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import ADVERBS

COUNTS, IT = "gäller", "det"
_IS, _BEING = frozenset("var är".split()), frozenset("är blir".split())
_FAR = 4


def it_was(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """What the sentence before begins by telling of somebody without a name, where the next is but the name, tokens
    `start` up to `end`: "En antikvarie vid Klarvik kallades dit. Det var | Eva Mo". `text` is the article's."""
    begin = start - 2
    named_alone = at(tokens, start - 1).text in _IS and at(tokens, begin).text == "Det"
    if not named_alone or at(tokens, end).word or at(tokens, begin - 1).text != ".":
        return None
    first = sentence_start(tokens, begin - 1)
    if at(tokens, first).text not in ("En", "Ett"):
        return None
    said = role_phrase(text, tokens, first + 1, lenient=False)
    others = said is None or any(is_role(token.text) for token in tokens[said.end : begin])
    return said if said and said.role and not others else None


def counts_for(text: str, tokens: list[Token], start: int, _end: int) -> Standing | None:
    """The organisation that is told to be next for somebody whose name begins at token `start`: "är det nu Klarvik som
    gäller för | Eva Mo"."""
    leads = [at(tokens, start - n).text for n in (1, 2, 3)]
    named = ending(text, tokens, start - 3) if leads == ["för", COUNTS, "som"] else None
    if named is None:
        return None
    first, org = named
    k = first - 1
    while at(tokens, k).text in ADVERBS and first - k < _FAR:
        k -= 1
    awaited = at(tokens, k).low == IT and (at(tokens, k - 1).text in _BEING or at(tokens, k + 1).text in _BEING)
    return Standing(None, org.text, None, start, firm=False) if awaited and org.firm else None
