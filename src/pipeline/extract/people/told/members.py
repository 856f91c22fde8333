"""What the later members of a sentence say of its subject: "bor i Ed, är gift och sedan i fjol rektor på Åsskolan"."""

from itertools import pairwise

from pipeline.extract.people.roles.modifiers import role_begins
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.clauses import past_adverbs
from pipeline.extract.people.told.predicates import predicate
from pipeline.extract.people.told.stated import FILLERS, past_fillers, stated_role
from pipeline.extract.people.told.verbs import CARRIED, CHANGES, CHOSEN, COPULA
from pipeline.extract.people.told.working import employed_by
from pipeline.extract.tokens import END, Token, at

_SENTENCE = 40
_MARKS = frozenset('.!?:”"»–')
_JOINING = frozenset({"och", "men", ","})
# Where a member ends: what joins on the next, or what ends the sentence, if it is no "rektor som är".
_ENDS = _MARKS | _JOINING | {"som"}
# What follows the verb of a member that a comma begins, and no subject of its own.
_ON = frozenset("som på vid hos sedan deltid heltid halvtid extra numera nu till".split())
# What stands between a verb and the "som" of an office: "kliver | in som".
_IN = frozenset("in över vidare tillbaka åter upp kvar".split())
# What makes of a member one that tells of somebody else: "gift med Bo Ek, rektor i Orsa".
_OF_OTHERS = frozenset("med till av än som att mellan både för hos".split())
# "Den yngre av de två" is nobody else.
_OF_THEM = ("de", "dem")
_AT = ("i", "på", "från", "vid", "utanför")
_AGES = ("-åring", "tonåring", "barn", "ung", "liten")
_LATEST, _SPANS = frozenset({"senaste", "sista"}), frozenset({"åren", "månaderna"})
_TODAY = frozenset("nu numera idag dag sedan närmast".split())


def conjoined(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "började som vikarie och är i dag rektor", ", som går i nian och är kassör", "är född i Ed, gift och rektor",
    "är lång och anställd som rektor": what a later member of the sentence, or of the relative clause, that goes on at
    token `i` says of its subject: the first that tells a role, else what ties to an organisation."""
    i += at(tokens, i).text == "," and at(tokens, i + 1).text == "som"
    i += at(tokens, i).text == "som"
    verbless = at(tokens, i).text in COPULA
    chosen = at(tokens, i).text in CHOSEN
    begun, tied = i + 1, None
    for k in range(i, min(i + _SENTENCE, len(tokens) - 1)):
        word = tokens[k].text
        if word not in _ENDS:
            continue
        if word in _MARKS or (word == "som" and not (role_begins(tokens, k + 1) or (chosen and _young(tokens, k + 1)))):
            break
        if word not in _JOINING:
            continue
        goes_on = _goes_on(tokens, k)
        said = predicate(text, tokens, k + 1) if goes_on else _at_present(text, tokens, k)
        verbless = verbless and not goes_on and _of_subject(tokens[begun:k])
        verbless = verbless and stated_role(text, tokens, i + 1) is None
        if not (said and said.role) and verbless:
            tied, said = tied or said, employed_by(text, tokens, k + 1) or _member(text, tokens, k + 1)
        if said and said.role and not said.trained:
            return said
        tied = tied or said
        begun = k + 1
    return tied


def _young(tokens: list[Token], i: int) -> bool:
    """Whether the word behind "som" at token `i` tells how old somebody was: "valdes in som | 20-åring"."""
    return at(tokens, i).text.endswith(_AGES)


def _goes_on(tokens: list[Token], i: int) -> bool:
    """Whether the verb behind the joining word or mark at token `i` has the subject of the sentence."""
    mark = tokens[i].text == ","
    i += 1
    while (verb := at(tokens, i).text) in FILLERS:
        i += 1
    if verb not in CARRIED or not mark or at(tokens, i + 1).text in _ON:
        return verb in CARRIED or (verb in CHANGES and _as_what(tokens, i + 1))
    while at(tokens, i + 1).text in FILLERS:
        i += 1
    return verb == "är" and role_begins(tokens, i + 1)


def _as_what(tokens: list[Token], i: int) -> bool:
    """Whether token `i`, behind a verb, leads to what somebody becomes: "som", "i maj in som"."""
    i = past_adverbs(tokens, i)
    return at(tokens, i + (at(tokens, i).text in _IN)).text == "som"


def _at_present(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role that the mark at token `i`, a word for today and "som" lead to: "har ryckt in i fem byar, nu | som
    vikarierande rektor i Orsa", "har kört i sex år, de två senaste | som förare på Klarvik"."""
    begin = i + 1 + (at(tokens, i + 1).text == "de")
    leads = past_fillers(tokens, begin)
    leads += at(tokens, leads).text in _LATEST
    leads += at(tokens, leads).text in _SPANS
    if at(tokens, leads).text != "som":
        return None
    today = any(tokens[k].text in _TODAY | _LATEST for k in range(begin, leads))
    return stated_role(text, tokens, leads + 1) if today else None


def _of_subject(said: list[Token]) -> bool:
    """Whether a member without a verb tells of the subject alone: "född i Ed", but not "gift med Bo Ek"."""
    if any(token.text in _OF_OTHERS and after.text not in _OF_THEM for token, after in pairwise((*said, END))):
        return False
    return all(not t.capital or before.capital or before.text in _AT for before, t in pairwise(said))


def _member(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role that is such a member from token `i` on."""
    said = stated_role(text, tokens, i)
    return said if said and said.role and said.firm else None


def still_there(began: Standing | None, now: Standing | None) -> Standing | None:
    """What somebody is now, for the body that is pointed back to where he or she began: "började på bolaget som vikarie
    och är i dag utvecklare"."""
    kept = began is not None and began.former and began.organization and not began.named
    return now._replace(organization=began.organization) if began and now and kept and not now.organization else now


def outdated(said: Standing | None, now: Standing | None, verb: Token) -> Standing | None:
    """What somebody was by the first verb of a sentence, or has learned to be, as no more where a later member tells
    what he or she is: "var rektor på Åsskolan men är i dag konsult"."""
    before = said is not None and (verb.text == "var" or said.trained)
    return said._replace(former=True) if said and before and now and now.role else said
