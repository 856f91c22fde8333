"""Names that go on in lower case with what they are for: "Institutet för lokal historia", "Delegationen mot fusk"."""

from collections.abc import Sequence

from pipeline.extract.rolewords import is_role, role_of_one
from pipeline.extract.tokens import Token, at
from pipeline.extract.verbforms import acts
from pipeline.extract.words import ADVERBS, DOCUMENTS
from pipeline.reference.naming import function_words, stop_words

# What leads on from a head.
LEADING = frozenset("för mot av över".split())
_LONGEST = 10
_PREPOSITIONS = ("av", "på", "i")


def purpose_end(tokens: Sequence[Token], i: int) -> int:
    """The end of what a name is for that begins at token `i`, behind what leads on: "ekologi, miljö och geovetenskap",
    "Västra Sverige", "Norrlands framtid". `i` itself where nothing does. What the name in the genitive has is no part
    of it: "forsknings | presschef"."""
    end = i
    while at(tokens, end).capital and _adjacent(tokens, end):
        end += 1
    owned = end == i or tokens[end - 1].text.endswith("s")
    return _phrase_end(tokens, end) if owned else end


def _phrase_end(tokens: Sequence[Token], i: int) -> int:
    """The end of the words in lower case that begin at token `i`."""
    end = i
    while end - i < _LONGEST:
        if (end > i and at(tokens, end).text in ("och", "samt") and _goes_on(tokens, end + 1)) or _listed(tokens, end):
            end += 2
        elif at(tokens, end).lower and _adjacent(tokens, end) and not _ends(tokens, end, first=end == i):
            end += 1
        else:
            break
    return end if not tokens[end - 1].text.endswith("-") else i


def _adjacent(tokens: Sequence[Token], i: int) -> bool:
    return 0 < i < len(tokens) and tokens[i - 1].end_char + 1 == tokens[i].start_char


def _listed(tokens: Sequence[Token], i: int) -> bool:
    """Whether a comma at token `i` joins two words of a phrase that goes on: ", miljö och"."""
    after = at(tokens, i + 1)
    joins = at(tokens, i).text == "," and at(tokens, i + 2).text in ("och", "samt", ",")
    return joins and after.lower and not _ends(tokens, i + 1)


def _goes_on(tokens: Sequence[Token], i: int) -> bool:
    apart = _ends(tokens, i) or role_of_one(at(tokens, i).text)
    return at(tokens, i).lower and not apart and at(tokens, i + 1).text not in _PREPOSITIONS


def _ends(tokens: Sequence[Token], i: int, *, first: bool = False) -> bool:
    """Whether a word is none of a noun phrase, a verb or a small word, or is what the name has: "delaktighets |
    rapport". A `first` word may look like a verb before a noun: "säkra vatten", "åker och vatten"."""
    word = tokens[i].text
    if word in stop_words() or word in ADVERBS:
        return True
    noun = i + 1 + (at(tokens, i + 1).text == "och")
    if first and at(tokens, noun).lower and not _ends(tokens, noun):
        return False
    owned = tokens[i - 1].text.endswith("s") and (is_role(word) or word.endswith(DOCUMENTS))
    verb = word.endswith(("ade", "ades", "ivs", "eras", "ndes")) or acts(tokens, i)
    return word in function_words() or owned or verb
