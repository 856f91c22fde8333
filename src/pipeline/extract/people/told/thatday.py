"""What somebody was on the day that the words are about: "säger Anna Berg, som då var rektor på Åsskolan"."""

from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.people.told.verbs import verb_before
from pipeline.extract.tokens import Token, at, clause_start

WAS = "var"


def was_then(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """The role that a relative clause behind the name from token `start` up to `end` tells as of then, of whom a
    sentence begins to tell, "Anna Berg, som då var rektor, hade tvekat", or who is told to say something. `text` is the
    article's."""
    then = at(tokens, end + 2).text == "då"
    heard = verb_before(tokens, start) is not None or (then and clause_start(tokens, start) == start)
    if not heard or [at(tokens, k).text for k in (end, end + 1)] != [",", "som"]:
        return None
    verb = end + 2 + then
    said = stated_role(text, tokens, verb + 1) if at(tokens, verb).text == WAS else None
    return said._replace(former=True) if said else None
