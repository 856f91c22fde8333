"""Who was told: the paper, station or site to which somebody said something."""

from pipeline.extract.orgnames import read_org
from pipeline.extract.people.roles.owners import ungenitive
from pipeline.extract.quotes.index import Index
from pipeline.extract.tokens import Token, at

_MEDIA_NOUNS = ("tidningen", "radion", "byrån", "kanalen", "sajten", "tv", "magasinet", "mediebolaget", "radiokanalen")
_MEDIA_PLACES = ("hemsida", "webbplats", "upplaga", "webb", "nyhetsredaktion", "sändning", "sajt")


def told_to(index: Index, tokens: list[Token], i: int) -> tuple[str, int] | None:
    """Who was told: "till Y-Bladet", "till nyhetsbyrån TT", "i en intervju med Bladet", and the token after."""
    word = at(tokens, i).text
    if word == "," and at(tokens, i + 1).text in ("till", "i"):
        i, word = i + 1, at(tokens, i + 1).text
    if word == "i" and at(tokens, i + 1).text in ("en", "den") and at(tokens, i + 2).text.endswith("intervju"):
        i, word = i + 3, "till" if at(tokens, i + 3).text in ("med", "i", "för") else ""
    if word != "till":
        return None
    noun = at(tokens, i + 1)
    j = i + 1 + (noun.lower and noun.text.endswith(_MEDIA_NOUNS))
    if index.person_at(at(tokens, j)):
        return None
    if "." in at(tokens, j).text and tokens[j].word:
        return tokens[j].text, j + 1
    if mention := index.organization_at(at(tokens, j)):
        end = next(k for k in range(j, len(tokens)) if tokens[k].end_char >= mention.end_char) + 1
        return mention.entity.name, end + at(tokens, end).text.endswith(_MEDIA_PLACES)
    if org := read_org(index.text, tokens, j):
        owns = org.text.endswith("s") and at(tokens, org.end).text.endswith(_MEDIA_PLACES)
        return (ungenitive(org.text), org.end + 1) if owns else (org.text, org.end)
    return None
