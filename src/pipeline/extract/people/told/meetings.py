"""The association at whose meeting somebody is chosen: "Vid årsmötet i Ryds byalag valdes Eva Mo till kassör", "Ryds
byalag har hållit årsmöte. Till kassör valdes Eva Mo"."""

from pipeline.extract.orgnames import read_org
from pipeline.extract.people.roles.employing import held_in_association
from pipeline.extract.people.roles.owners import owner_before
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import Token, at

MEETINGS = frozenset("årsmöte årsmötet årsstämma årsstämman".split())
_CHOSEN = frozenset("valdes omvaldes nyvaldes återvaldes valde omvalde utsågs".split())
# Who but chairs the meeting may be anybody's.
_CHAIR = "mötesordförande"
_OF = ("i", "med", "för", "hos")
_HELD = frozenset("har höll håller hade".split())
_ENDS, _TOWN = ".!?", 3


def of_meeting(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """The association whose meeting the sentence tells of, or the one before, that chooses for an office whom tokens
    `start` up to `end` name. `text` is the article's."""
    first = _sentence(tokens, start)
    last = next((k for k in range(start, len(tokens)) if tokens[k].text in _ENDS), len(tokens))
    said = {token.low for token in tokens[first:last]}
    if _CHOSEN.isdisjoint(said) or _CHAIR in said or not _to_office(tokens, start, end):
        return None
    begin = _sentence(tokens, first - 1) if first > 1 else first
    found = [k for k in range(begin, last) if tokens[k].low in MEETINGS]
    house = _association(text, tokens, begin, found[0]) if len(found) == 1 else None
    return Standing(None, house, None, end, firm=False) if house else None


def _to_office(tokens: list[Token], start: int, end: int) -> bool:
    """Whether an office in an association stands before a name, or is what he or she is chosen to: "kassör | Eva Mo",
    "| Eva Mo | till kassör", "Till kassör valdes | Eva Mo"."""
    before, behind, verb = at(tokens, start - 1), at(tokens, end), start - 1
    if is_role(before.text) and held_in_association(basic_form(before.text)):
        return True
    return behind.text in ("till", "som", "valdes", "omvaldes") or at(tokens, verb).text in _CHOSEN


def _association(text: str, tokens: list[Token], begin: int, meeting: int) -> str | None:
    """Whose the meeting at token `meeting` is, of which the sentence that begins at token `begin` or the next tells."""
    if at(tokens, meeting - 1).text.endswith("s") and (owner := owner_before(text, tokens, meeting)):
        return owner
    if at(tokens, meeting + 1).text in _OF and (org := body_at(text, tokens, meeting + 2)):
        return org.text
    subject = read_org(text, tokens, begin)
    if subject is None or subject.municipality:
        return None
    # "Ryds byalag i Ed har hållit"
    held = any(token.text in _HELD for token in tokens[subject.end : min(subject.end + _TOWN, meeting)])
    return subject.text if held else None


def _sentence(tokens: list[Token], i: int) -> int:
    """Where the sentence begins that token `i` stands in, over a colon."""
    return next((k + 1 for k in range(i - 1, -1, -1) if tokens[k].text in _ENDS), 0)
