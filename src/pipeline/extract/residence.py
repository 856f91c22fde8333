"""Where somebody lives, told behind an age: "Anna Berg, 91, från Norra Torp"."""

from collections.abc import Sequence

from pipeline.extract.orgnames import telling
from pipeline.extract.tokens import Token

_AGE_DIGITS = 3


def lives_from(tokens: Sequence[Token], i: int) -> bool:
    """Whether "från" stands at token `i` right behind somebody's age: ", 91, från", ", 57 år, från", "(47) från"."""
    k = i - 1
    if k < 1 or tokens[i].text != "från":
        return False
    k -= tokens[k].text in (",", ")")
    k -= k > 0 and tokens[k].text == "år"
    age = tokens[k].text
    return k > 0 and tokens[k - 1].text in (",", "(") and age.isdigit() and len(age) <= _AGE_DIGITS


def may_be_home(name: str) -> bool:
    """Whether what is named there may be where somebody lives: it does not end as bodies' names do, nor is in letters,
    as clubs' are."""
    return not (telling(name) or any(word.isupper() for word in name.split(" ")))
