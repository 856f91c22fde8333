"""Where a text tells that somebody wants no name in the paper."""

from pipeline.extract.quotes.index import Page
from pipeline.extract.quotes.negation import NEGATIONS
from pipeline.extract.quotes.subjects import PRONOUNS
from pipeline.extract.tokens import Token, at

_REACH = 40
_KEPT = ("anonym", "namn", "heter")
_PRINTED = frozenset("tidningen eget sitt ange uppge figurera".split())
_TELL = frozenset("säga berätta uppge ange".split())


def hidden(page: Page, i: int) -> bool:
    """Whether the sentence goes on from token `i` to tell that somebody wants to be anonymous."""
    words = {token.text for token in _rest(page, i)}
    return "anonym" in words or ("namn" in words and not words.isdisjoint(NEGATIONS))


def hides(page: Page, i: int) -> bool:
    """Whether a clause at token `i`, behind a title, tells that who bears it wants no name in the paper: "säger
    läraren, som vill vara anonym"."""
    return at(page.tokens, i).text == "," and at(page.tokens, i + 1).text == "som" and hidden(page, i)


def wants_no_name(page: Page, i: int) -> bool:
    """Whether the sentence that begins at token `i` tells that somebody wants to be anonymous, wants the name not
    printed, or does not tell it: "En av dem vill inte ha sitt namn i tidningen", "Han vill inte säga vad han heter"."""
    if not any(word in page.block.text for word in _KEPT):
        return False
    words = [token.text for token in _rest(page, i)]
    if "anonym" in words:
        return not {"vara", "förbli"}.isdisjoint(words)
    if NEGATIONS.isdisjoint(words):
        return False
    printed = "namn" in words and not _PRINTED.isdisjoint(words)
    asked = zip(words, words[1:], words[2:], strict=False)
    told = any(first == "vad" and who in PRONOUNS and last == "heter" for first, who, last in asked)
    return printed or (told and not _TELL.isdisjoint(words))


def _rest(page: Page, i: int) -> list[Token]:
    """The tokens of a sentence from token `i` on, as far as it is looked at."""
    end = page.sentence(page.tokens[i].start_char)[1]
    return [token for token in page.tokens[i : i + _REACH] if token.end_char <= end]
