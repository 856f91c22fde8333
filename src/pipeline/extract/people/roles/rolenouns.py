"""Where the noun phrase of a role begins and ends: "vice ordföranden", "professor emerita"."""

from pipeline.extract.people.names.parties import party_adjective, party_member
from pipeline.extract.people.roles.committees import committee_opens, committee_start
from pipeline.extract.people.roles.employing import AREA, PLACE
from pipeline.extract.people.roles.modifiers import halved, is_epithet, is_modifier, role_begins, was
from pipeline.extract.people.roles.owners import begins
from pipeline.extract.rolewords import basic_form, definite_role, is_role
from pipeline.extract.tokens import Token, at
from pipeline.reference.bodies import body_noun
from pipeline.reference.roles import role_words

# Words that begin no role of their own.
NO_ROLES = frozenset(
    """som vars vilken vilket där dit när medan samtidigt innan efter sedan men och eller inte har hade är var blev blir
    både ett det de den dem han hon hen vi jag ni du alla många flera bland enligt till från på i vid hos utan trots
    trodde tror att om så nu då här också bara under mellan enligt via cirka drygt mot med för av över ingen
    inget""".split()
)
_ENDING = AREA | PLACE | frozenset("till som under sedan vars de den än sin sitt sina anställd anställda".split())
_BARRED = _ENDING | NO_ROLES
_EMERITI = ("emerita", "emeritus")
_KNOWING = ("expert", "experten", "specialist", "specialisten")
_MAX_WORDS = 5
# What somebody is to a work, "kurator och | författare till Löven", besides what he or she is.
_MAKERS = frozenset("författare medförfattare upphovsman upphovskvinna".split())
_OF_WORKS = ("till", "av", "bakom")


def role_end(tokens: list[Token], i: int) -> int:
    """The end of the noun phrase at token `i`: lower-case words, abbreviations, and "och" between role nouns."""
    end = i
    while end - i < _MAX_WORDS:
        if halves := halved(tokens, end):
            end += halves
            continue
        if not _goes_on(tokens, i, end):
            break
        end += 1
        if is_role(tokens[end - 1].text) and at(tokens, end).text != "och" and not is_role(at(tokens, end).text):
            return end + _qualified(tokens, end)
    return end


def _goes_on(tokens: list[Token], start: int, i: int) -> bool:
    """Whether token `i` belongs to the noun phrase that begins at token `start`."""
    token = at(tokens, i)
    if token.text == "och" and i > start:
        if at(tokens, i + 1).text in _MAKERS and at(tokens, i + 2).text in _OF_WORKS:
            return False
        former = at(tokens, i + 1).low in role_words().former and not was(tokens, start, i)
        return role_begins(tokens, i + 1) and is_role(tokens[i - 1].text) and not former
    if not token.word or token.text in _ENDING:
        return False
    return not token.capital or is_role(token.text) or (i == start and _opens(tokens, i))


def _opens(tokens: list[Token], i: int) -> bool:
    """Whether the word that begins a sentence at `i` begins a role: "Vice ordföranden", "Nämndens ordförande"."""
    return committee_opens(tokens, i) or (begins(tokens, i) and is_modifier(tokens[i]))


def _qualified(tokens: list[Token], i: int) -> int:
    """How many words behind the role noun belong to it: "professor emerita", "utvecklare klimat i Habo kommun", "expert
    på tjäle"."""
    word, after = at(tokens, i), at(tokens, i + 1)
    if word.text in _EMERITI:
        return 1
    if word.text == "på" and tokens[i - 1].low.endswith(_KNOWING):
        return _field(tokens, i + 1) - i
    placed = after.text in ("i", "på", "vid") and at(tokens, i + 2).capital and not definite_role(tokens[i - 1].text)
    return int(word.lower and word.text not in _BARRED and placed)


def _field(tokens: list[Token], i: int) -> int:
    """The end of what somebody knows, in lower case from token `i` on up to a mark or a place; the token before `i`
    where it is a place of work, "expert på myndigheten", or goes on."""
    end = next((k for k in range(i, i + _MAX_WORDS) if not at(tokens, k).lower or at(tokens, k).text in PLACE), i)
    told = end > i and body_noun(at(tokens, i).text) is None
    return end if told and (not at(tokens, end).word or at(tokens, end).text in PLACE) else i - 1


def role_start(tokens: list[Token], noun: int) -> int:
    """Where the role begins whose noun is token `noun`: "vice ordföranden", "hälso- och sjukvårdsdirektören"."""
    start = _past_partisan(tokens, noun)
    while start > 0:
        committee = committee_start(tokens, start - 1)
        if committee is None and not _qualifies(tokens[start - 1]):
            break
        start = start - 1 if committee is None else committee
    if at(tokens, start - 1).text == "och" and start == noun and _second(tokens, noun):
        return role_start(tokens, start - 2)
    while at(tokens, start - 1).text in ("och", "samt") and at(tokens, start - 2).text.endswith("-"):
        start -= 2
    start -= tokens[start].text == "detta"
    return _past_epithets(tokens, start)


def _past_partisan(tokens: list[Token], noun: int) -> int:
    """The adjective that tells a party between a committee and its chair, "nämndens | moderata ordförande"; else `noun`
    itself."""
    inside = party_adjective(at(tokens, noun - 1).text) and committee_start(tokens, noun - 2) is not None
    return noun - 1 if noun > 1 and inside else noun


def _past_epithets(tokens: list[Token], start: int) -> int:
    """Where the adjectives before token `start` begin that stand between a role and whose it is: "Klarviks | nya vd";
    `start` itself where no genitive stands before them."""
    first = start
    while first and is_epithet(tokens[first - 1]):
        first -= 1
    return first if at(tokens, first - 1).text.endswith("s") else start


def last_noun(tokens: list[Token], i: int) -> int:
    """The noun of a role that ends with token `i`, before "emerita"."""
    return i - 1 if tokens[i].text in _EMERITI and is_role(at(tokens, i - 1).text) else i


def _qualifies(token: Token) -> bool:
    """Whether a word before a role noun belongs to it: "vice", "medicinskt ansvariga"."""
    return is_modifier(token) or basic_form(token.text).endswith("ansvarig")


def _second(tokens: list[Token], noun: int) -> bool:
    """Whether a role noun is the second of two of one person: "grundaren och styrelseordföranden", "moderaten och
    kommunalrådet"."""
    first = at(tokens, noun - 2)
    if party_member(first.text):
        return True
    if not is_role(first.text) or not (first.lower or begins(tokens, noun - 2)):
        return False
    return at(tokens, noun - 3).text.endswith("s") or definite_role(first.text) == definite_role(tokens[noun].text)
