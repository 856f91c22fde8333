"""What commas set off behind a name, and where the sentence goes on."""

from pipeline.extract.tokens import Token, at

_APPOSITION, _RELATIVE, _LED_BACK, _TITLE = 12, 40, 12, 4


def past_apposition(tokens: list[Token], i: int) -> int:
    """The token behind what two commas set off at token `i`, ", i dag rektor i Ed, | valdes"; else `i` itself."""
    if at(tokens, i).text != "," or at(tokens, i + 1).capital or at(tokens, i + 1).text == "som":
        return i
    end = next((k for k in range(i + 1, i + _APPOSITION) if not at(tokens, k).word), i)
    return end + 1 if at(tokens, end).text == "," else i


def past_origin(tokens: list[Token], i: int) -> int:
    """The token behind "från Ed" or "från Norra Ed" at token `i`; else `i` itself."""
    if at(tokens, i).text != "från" or not at(tokens, i + 1).capital:
        return i
    return i + 2 + at(tokens, i + 2).capital


def past_relative(tokens: list[Token], i: int) -> int:
    """The token behind the relative clause that two commas set off at token `i`, ", som är rektor i Ed, | blir"; else
    `i` itself."""
    if at(tokens, i).text != "," or at(tokens, i + 1).text != "som":
        return i
    end = next((k for k in range(i + 2, i + _RELATIVE) if not at(tokens, k).word), i)
    return end + 1 if at(tokens, end).text == "," else i


def before_relative(tokens: list[Token], end: int) -> int:
    """The comma before the relative clause that ends at token `end`, "Krogen | , som heter Klarvik,"; the token behind
    `end` where none does."""
    k = next(
        (k for k in range(end - 1, max(end - _LED_BACK, 0), -1) if not (tokens[k].word or tokens[k].text == "&")), 0
    )
    return k if k and tokens[k].text == "," and tokens[k + 1].text == "som" else end + 1


def set_between_commas(tokens: list[Token], i: int) -> bool:
    """Whether the name at token `i`, perhaps with a title before it, is itself what a comma sets off: "mannens ombud, |
    advokat Anna Berg, är"."""
    first = next((k for k in range(i - 1, max(i - _TITLE, 0), -1) if not tokens[k].lower), i)
    return at(tokens, first).text == ","
