"""What stands before a person's name and says what he or she is: "kommundirektören", "Lärarförbundets ordförande"."""

from functools import cache

from pipeline.extract.people.names.kin import is_definite_kin
from pipeline.extract.people.names.parties import party_adjective, party_member, party_named, party_of_title
from pipeline.extract.people.pointers import THERE
from pipeline.extract.people.roles.clubs import club_called
from pipeline.extract.people.roles.committees import seat_end
from pipeline.extract.people.roles.employing import PLACE, subject_matter
from pipeline.extract.people.roles.joined import joined_title
from pipeline.extract.people.roles.modifiers import is_epithet, was
from pipeline.extract.people.roles.owners import begins, owner, owner_before, pointing
from pipeline.extract.people.roles.propernouns import proper_noun
from pipeline.extract.people.roles.roleforms import basic_role
from pipeline.extract.people.roles.rolenouns import last_noun, role_start
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.employers import led_to
from pipeline.extract.rolewords import basic_form, definite_role, is_relation, is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import is_place
from pipeline.extract.words import OWNERS, REFLEXIVE
from pipeline.reference import counties, known_places
from pipeline.reference.bodies import indefinite_body, sides
from pipeline.reference.employers import known_kinds
from pipeline.reference.roles import role_words

_REACH = 9
_POSSESSIVES = OWNERS | REFLEXIVE | frozenset("vår vårt min mitt dess".split())
_LONGEST_FIELD = 3
# "Lotsen – Anna Berg – log".
_SET_OFF = (",", "–")
# "klientens advokat", "den andres försvarare", "nämndens ordförande".
_DEFINITE_GENITIVES = ("ens", "ets", "ans", "nas", "ers", "des", "tes", "res")


def before_name(text: str, tokens: list[Token], i: int, *, lenient_from: int | None = None) -> Standing | None:
    """What stands before a name that begins at token `i`: "kommundirektören", "Lärarförbundets ordförande".

    `lenient_from` is the token after a reporting verb: everything from there to the name is then the role. `text` is
    the article's.
    """
    last = i - 1
    if member := party_member(at(tokens, last).text):
        office = _before_comma(text, tokens, last - 1, None) if at(tokens, last - 1).text == "," else None
        return (office or Standing(None, None, None, i))._replace(party=member, end=i)
    last -= is_epithet(at(tokens, last)) and at(tokens, last - 1).text in _SET_OFF  # "Ordföranden, 17-åriga | Eva Mo"
    if at(tokens, last).text in _SET_OFF:
        return _before_comma(text, tokens, last, lenient_from)
    if not at(tokens, last).word:
        return None
    if joined := _joined(text, tokens, last):
        return Standing(joined[1], joined[0], None, i)
    if placed := _before_place(text, tokens, i):
        return placed
    if owned := _owning(text, tokens[last]):
        return Standing(None, owned, party_named(owned), i, firm=False)
    noun = _before_field(tokens, last)
    if noun is None:
        noun = last_noun(tokens, last)
    if _water(tokens, noun):
        return None
    if not is_role(tokens[noun].text):
        return _unknown_role(text, tokens, i, lenient_from) if lenient_from is not None and lenient_from < i else None
    start = role_start(tokens, noun)
    owned = _owner_of_role(text, tokens, start)
    member = party_member(tokens[start].text)
    role = basic_role(text, tokens, start + 2 if member else start, i)
    party = party_named(owned) or member or party_of_title(tokens[max(start - 1, 0) : noun + 1])
    office = (
        _before_comma(text, tokens, start - 1, None) if owned is None and at(tokens, start - 1).text == "," else None
    )
    former = was(tokens, start, noun)
    if office and (office.named or (former and not office.former)):
        return office._replace(party=office.party or party, end=i)
    return Standing(role, owned, party, i, former=former)


def _owner_of_role(text: str, tokens: list[Token], i: int) -> str | None:
    """The organisation whose role begins at token `i`; none where a hyphen ties a name to a title in definite form, of
    which the word before is a part and no genitive: "Lars | Berg-skådespelaren"."""
    tied = tokens[i].capital and "-" in tokens[i].text and definite_role(tokens[i].text)
    return None if tied else owner_before(text, tokens, i) or led_to(text, tokens, i)


def _joined(text: str, tokens: list[Token], i: int) -> tuple[str | None, str] | None:
    """The organisation and the role that the word at token `i` joins, perhaps with the one before it."""
    word, before = tokens[i].text, at(tokens, i - 1)
    two = "-" in word and before.capital and joined_title(text, f"{before.text} {word}")
    return two or joined_title(text, word)


def _before_place(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What stands with its place right before the name at token `i`: "kommunalrådet i Habo Eva Berg",
    "Ensta-ordföranden i Blekinge Eva Berg"."""
    leads = next((k for k in (i - 2, i - 3) if k > 0 and tokens[k].text in ("i", "på")), None)
    place = tokens[leads + 1 : i] if leads else []
    if not leads or not all(token.capital for token in place) or not _is_area(" ".join(t.text for t in place)):
        return None
    joined = _joined(text, tokens, leads - 1)
    return Standing(joined[1], joined[0], None, i) if joined else _before_comma(text, tokens, i, None)


def _is_area(name: str) -> bool:
    """Whether a name is a place's or an area's, which somebody may have a role in."""
    return is_place(name) or name in _areas()


@cache
def _areas() -> frozenset[str]:
    return frozenset([*(county.name for county in counties()), *(place.name for place in known_places())])


def _water(tokens: list[Token], i: int) -> bool:
    """Whether a name that ends as titles do stands at token `i`: "vid Hjälmaren", but "AI-forskaren"."""
    water = tokens[i].capital and tokens[i].text.endswith("aren") and "-" not in tokens[i].text
    return water and not begins(tokens, i)


def _before_field(tokens: list[Token], i: int) -> int | None:
    """The role noun whose field or committee ends at token `i`, right before a name: "professorn i teoretisk fysik Eva
    Berg", "ordföranden i socialnämnden Eva Berg"."""
    for k in range(i - 1, max(i - 1 - _LONGEST_FIELD, 0), -1):
        if not tokens[k].lower:
            return None
        noun = tokens[k - 1].text
        if tokens[k].text == "i" and definite_role(noun) and seat_end(tokens, k + 1, [basic_form(noun)]) == i + 1:
            return k - 1
        if tokens[k].text == "i":
            field = definite_role(noun) and subject_matter(tokens[k + 1 : i + 1], [basic_form(noun)])
            return k - 1 if field else None
    return None


def _owning(text: str, word: Token) -> str | None:
    """The organisation whose genitive stands right before a name: "Centerpartiets Anna Berg"; a place is none, but
    for a club that is called by it, nor a name that nothing tells to be an organisation's."""
    if not word.text.endswith("s"):
        return None
    if word.lower or word.low.removesuffix("s") in sides():
        return proper_noun(word.text) or pointing(word.low)
    if not word.capital or is_role(word.text):
        return None
    base = word.text.removesuffix("s").removesuffix(":")
    # with its capital: "Skolans Anna" begins a sentence and names no school, "Åsskolans Anna" does
    if club := club_called(text, word.text):
        return club
    if known_kinds().get(word.text) == "club":  # whose name ends in s, and has no other genitive
        return word.text
    known = party_named(base) is not None or base.endswith(role_words().organisation_endings)
    return base if (known and len(base) > 1) or (base in known_kinds() and not is_place(base)) else None


def _before_comma(text: str, tokens: list[Token], comma: int, lenient_from: int | None) -> Standing | None:
    """ "ordföranden i Kvarnens vänner, Samuel Berg": a phrase in definite form that ends at the comma."""
    starts = [lenient_from] if lenient_from is not None else []
    there = THERE if at(tokens, comma - 1).text == THERE else None
    comma -= at(tokens, comma - 1).text in ("själv", "där", "här")
    for k in range(comma - 1, max(comma - _REACH, -1), -1):
        if not tokens[k].word or _water(tokens, k):
            break
        begin = role_start(tokens, k) if is_role(tokens[k].text) else k
        told = _owned(tokens, k) or _owned(tokens, begin) or (k == comma - 1 and _introduced(tokens, begin))
        told = told or begins(tokens, begin)
        if tokens[k].low == "en" and at(tokens, k + 1).text == "av":
            starts.append(k)
        house = at(tokens, k - 1).text in PLACE and pointing(tokens[k].text)
        if not house and (definite_role(tokens[k].text) or (is_role(tokens[k].text) and told)):
            starts.append(begin)
    for start in starts:
        standing = role_phrase(text, tokens[:comma], start, lenient=False)
        if standing and standing.role and standing.end == comma:
            owned = owner_before(text, tokens, start)
            party = standing.party or party_named(owned) or party_adjective(at(tokens, start - 1).text)
            return standing._replace(organization=owned or standing.organization or there, party=party)
    return _before_clause(text, tokens, comma)


def _before_clause(text: str, tokens: list[Token], comma: int) -> Standing | None:
    """The role noun before what tells who is meant: "Utvecklaren bakom verktyget, Anna Berg", "Läkaren som larmade, Bo
    Ek"."""
    for k in range(comma - 1, max(comma - _REACH, 0), -1):
        if not tokens[k].lower:
            return None
        if tokens[k].text in ("bakom", "som"):
            noun = k - 1
            start = role_start(tokens, noun)
            told = k < comma - 1 and definite_role(tokens[noun].text)
            role = basic_role(text, tokens, start, noun + 1)
            return Standing(role, owner_before(text, tokens, start), None, comma) if told else None
    return None


def _introduced(tokens: list[Token], i: int) -> bool:
    """Whether an article, perhaps before an adjective, leads to the role at token `i`: "en ensam cellist"."""
    return any(at(tokens, k).text in ("en", "ett") and all(t.lower for t in tokens[k:i]) for k in (i - 1, i - 2))


def _owned(tokens: list[Token], i: int) -> bool:
    """Whether a genitive stands before a role noun, so that the noun is definite: "Klarviks vd", "Ryds byalags vd"."""
    before = at(tokens, i - 1)
    if before.low in _POSSESSIVES:
        return True
    if not before.text.endswith("s"):
        return False
    if before.lower:
        noun = before.text.removesuffix("s")
        tail = noun in role_words().tails or indefinite_body(noun) is not None
        return (
            (tail and at(tokens, i - 2).capital)
            or before.text.endswith(_DEFINITE_GENITIVES)
            or bool(pointing(before.text))
        )
    return before.capital and (":" in before.text or len(before.text) > len("Hans") or at(tokens, i - 2).capital)


def _unknown_role(text: str, tokens: list[Token], i: int, start: int) -> Standing | None:
    """A title that no list knows between a reporting verb and the name: "köpmannen", "Färjestads målvakt"."""
    if standing := role_phrase(text, tokens[:i], start, lenient=True):
        return standing if standing.role else None
    noun = tokens[i - 1]
    owned = owner(text, tokens, start, start + 1) if tokens[start].text.endswith("s") else None
    if not noun.lower or i - start > 2 or (i - start == 2 and owned is None):
        return None
    base = basic_form(noun.text)
    described = is_relation(base) or is_definite_kin(noun.text) or noun.text.endswith(role_words().companions)
    described = described or (owned is None and base == noun.text)
    return None if described else Standing(base, owned, party_named(owned), i, firm=False)
