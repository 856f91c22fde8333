"""What a sentence says that somebody is: "är rektor på ...", "driver Bageri Ek", "utsågs till ordförande"."""

from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.rolephrase import role_of_each, role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import belongs
from pipeline.extract.people.told.changing import changes, remains
from pipeline.extract.people.told.clauses import NEVER, in_infinitive, past_adverbs, plain, verb_before
from pipeline.extract.people.told.former import ONCE, as_past
from pipeline.extract.people.told.offices import held, posted
from pipeline.extract.people.told.running import leads_in, runs
from pipeline.extract.people.told.schools import school_of
from pipeline.extract.people.told.setoff import past_apposition
from pipeline.extract.people.told.stated import past_fillers, stated_role
from pipeline.extract.people.told.tenures import of_late, own_time
from pipeline.extract.people.told.verbs import (
    ANSWERS,
    BEFORE_SUBJECT,
    CARRIED,
    CHANGES,
    COPULA,
    GOT,
    LABOURS,
    RUNS,
    STYLES,
    TAKES,
    WORKS,
)
from pipeline.extract.people.told.working import EMPLOYED, employed_by, labours, works
from pipeline.extract.rolewords import definite_role
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.words import BOTH, DEFINITE, ORDINALS, OWNERS
from pipeline.reference.ties import tie_words

_FAR = 8
_TIME = 6
# "som till vardags är kirurg": what somebody is besides.
_BESIDES, _LEAD = frozenset("vardags annars".split()), 3
LEADS = tie_words().leads
_HOLDS = frozenset("håller höll hållit".split())
_SIG = "sig"
# "Eva Mo hette läraren".
_NAMED_BY = ("heter", "hette")
_BEEN = ("varit", "blivit")
_CHARGED = (("hand", "om"), *((charge, "för") for charge in ("ansvar", "ansvaret", "huvudansvar", "huvudansvaret")))
# What somebody does together with another.
_ACTS = WORKS | RUNS | TAKES


def predicate(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "är dataskyddsombud i ...", "har varit skolkock", ", som arbetar som lärare", "driver Studio Barrskog", from the
    token behind the name or pronoun on."""
    start = i
    if at(tokens, i).text == ",":
        i += 1
        if at(tokens, i).text != "som" and not at(tokens, i).text.endswith(EMPLOYED):
            return None
    elif not at(tokens, i).word:
        return None
    i += at(tokens, i).text == "som"
    if at(tokens, i).text in _NAMED_BY and definite_role(at(tokens, i + 1).text):
        return role_phrase(text, tokens, i + 1, lenient=False)
    if both := _with_another(text, tokens, i):
        return both
    i = _past_fellow(tokens, i)
    i = _past_company(tokens, past_adverbs(tokens, past_fillers(tokens, i)))
    return _clause(text, in_infinitive(tokens, i), start, i)


def inverted(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """The same of whom tokens `start` up to `end` name, behind the verb: "I dag är hon rektor", "Sedan 2019 har Eva Mo
    drivit Klarvik", "På måndag tillträder hon som rektor"."""
    verb = verb_before(tokens, start)
    if at(tokens, verb).text not in BEFORE_SUBJECT:
        return None
    if tokens[verb].text in COPULA and at(tokens, end).text == "som":
        return predicate(text, tokens, end)
    told = plain(tokens, verb, past_apposition(tokens, end))
    return _clause(text, in_infinitive(told, verb), clause_start(tokens, verb), verb)


def _clause(text: str, tokens: list[Token], start: int, i: int) -> Standing | None:
    """What the clause that begins at token `start` tells by its verb at token `i`, or the office that it tells of."""
    verb = at(tokens, i)
    if not verb.lower or any(token.low in NEVER for token in tokens[start:i]):
        return None
    if verb.text in GOT or verb.text == "gör":
        had = past_adverbs(tokens, i + 1)
        had += at(tokens, had).text in ("haft", "fått")
        post = _at_hand(text, tokens, had) or held(text, tokens, i + 1)
        if post := post or (None if verb.text == "hade" else posted(text, tokens, had)):
            return post
    return _by_verb(text, tokens, start, i) or held(text, tokens, i) or of_late(text, tokens, i)


def _by_verb(text: str, tokens: list[Token], start: int, i: int) -> Standing | None:
    """The same by the verb at token `i`, or behind the "har" there, alone."""
    if at(tokens, i).text in ("har", "hade"):
        if shop := _shop_of(text, tokens, i + 1):
            return shop
        i = past_fillers(tokens, i + 1)
    word = at(tokens, i).text
    if employed := employed_by(text, tokens, past_fillers(tokens, i + 1) if word in COPULA or word in _BEEN else i):
        return employed._replace(former=any(token.text in ONCE for token in tokens[start:i]))
    given = tokens
    if word not in _BEEN:
        tokens = plain(tokens, i, i + 1)
    tie = school_of(text, tokens, i) or belongs(text, tokens, i)
    if word in COPULA or word in _BEEN:
        i = _past_rank(tokens, i)
        stays = remains(text, tokens, past_adverbs(tokens, i + 1))
        said = _tied(stays or stated_role(text, tokens, i + 1), tie)
    else:
        said = tie or _acts(text, tokens, i)
    if said and not _BESIDES.isdisjoint([token.text for token in given[start : i + _LEAD]]):
        said = said._replace(firm=False, besides=True)
    return as_past(said, tokens, start, i) if said else None


def _past_rank(tokens: list[Token], i: int) -> int:
    """The verb of what somebody is told to be the first or the third to be, behind that at token `i`: "är den tredje i
    ordningen som | är redaktör för"; else `i` itself."""
    if at(tokens, i + 1).text != "den" or at(tokens, i + 2).text not in ORDINALS:
        return i
    leads = next((k for k in range(i + 3, i + _TIME) if at(tokens, k).text == "som"), i)
    return leads + 1 if leads > i and at(tokens, leads + 1).text in COPULA else i


def _shop_of(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The shop or the like that somebody has, which a noun at token `i` tells before its name: "har | butiken Klarvik
    på torget"."""
    noun = at(tokens, i)
    told = noun.lower and at(tokens, i + 1).capital and noun.text.endswith(tuple(tie_words().opened))
    org = org_after(text, tokens, i) if told else None
    return Standing(None, org.text, None, org.end, firm=False) if org else None


def _acts(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What the verb at token `i` tells by what it is that somebody does."""
    word = at(tokens, i).text
    if word in TAKES and at(tokens, i + 1).text == "över" and (run := runs(text, tokens, i, i + 2)):
        return run
    if counted := own_time(text, tokens, i):
        return counted
    if word in LEADS and at(tokens, i + 1).text == "som" and (said := stated_role(text, tokens, i + 2)):
        return said
    if word in STYLES and at(tokens, i + 1).text == _SIG:
        return stated_role(text, tokens, i + 2 + (at(tokens, i + 2).text in ("för", "som")))
    if word == "tar" and (charge := _at_hand(text, tokens, i + 1)):
        return charge
    if word in _HOLDS and at(tokens, i + 1).text == "i":
        held_on = DEFINITE if word == "håller" else tie_words().tasks
        return leads_in(text, tokens, i + 2) if at(tokens, i + 2).text.endswith(held_on) else None
    if word in ANSWERS:
        return leads_in(text, tokens, i + 2) if at(tokens, i + 1).text == "för" else None
    if word in WORKS:
        return works(text, tokens, i)
    if word in LABOURS and (labour := labours(text, tokens, i)):
        return labour
    if word in CHANGES:
        return changes(text, tokens, i)
    return runs(text, tokens, i) if word in RUNS else None


def _at_hand(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "har | hand om köket på Klarvik", "har | ansvaret för köket på Klarvik", behind the verb."""
    charged = (at(tokens, i).text, at(tokens, i + 1).text) in _CHARGED
    return leads_in(text, tokens, i + 2) if charged else None


def _tied(said: Standing | None, tie: Standing | None) -> Standing | None:
    """A role with the organisation that the same sentence ties its subject to, unless it is but a member there."""
    if said is None or tie is None:
        return said or tie
    return said if said.organization or tie.besides else said._replace(organization=tie.organization)


def _past_company(tokens: list[Token], i: int) -> int:
    """The token behind with whom somebody does what follows: "tillsammans med tre kollegor | driver"."""
    if at(tokens, i).text not in ("tillsammans", "ihop"):
        return i
    return next((k for k in range(i, i + _FAR) if at(tokens, k).text in CARRIED), i)


def _with_another(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role in plural that the subject has with somebody who is named behind "och" at token `i`: "Hon | och Bo Ek är
    båda elever i 6B"."""
    if at(tokens, i).text != "och":
        return None
    verb = next((k for k in range(i + 1, i + _TIME) if not at(tokens, k).capital), i)
    if verb == i + 1 or at(tokens, verb).text not in COPULA:
        return None
    noun = verb + 1 + (at(tokens, verb + 1).text in BOTH)
    said = role_of_each(text, tokens, noun)
    plural = said is not None and (noun > verb + 1 or at(tokens, noun).text != said.role)
    return said if plural else None


def _past_fellow(tokens: list[Token], i: int) -> int:
    """The verb behind "och" at token `i`, or behind with whom the subject does it: "hon | och hennes man Bo |
    driver"."""
    if at(tokens, i).text != "och":
        return i
    noun = i + 1 + (at(tokens, i + 1).text in OWNERS)
    k = noun + (at(tokens, noun).lower and at(tokens, noun).text not in CARRIED)
    k = next((n for n in range(k, k + _TIME) if not at(tokens, n).capital), k)
    return k if at(tokens, k).text in _ACTS else i
