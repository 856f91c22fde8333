"""Roles: what stands before or after a person's name and says what he or she is, and for whom."""

from dataclasses import dataclass

from pipeline.extract.orgnames import OrgName, official_names, read_org
from pipeline.extract.rolewords import basic_form, definite_role, is_role
from pipeline.extract.tokens import Token, at, spell
from pipeline.reference import parties
from pipeline.reference.roles import role_words

_AREA = frozenset("för inom med om av över mot åt kring".split())
_AT = frozenset("i på vid hos från".split())
_NO_ROLE = frozenset(
    """som vars vilken vilket där dit när medan samtidigt innan efter sedan men och eller inte har hade är var blev blir
    både ett det de den dem han hon hen vi jag ni du alla många flera bland enligt till från på i vid hos utan trots
    trodde tror att om så nu då här också bara under mellan enligt via cirka drygt mot med för av över""".split()
)
_ENDING = _AREA | _AT | frozenset("till som under sedan vars de den".split())
_LEARNED = frozenset(
    "professor docent lektor doktorand forskare specialist lärare student doktor expert adjunkt".split()
)
_MAX_WORDS = 5


@dataclass(frozen=True, slots=True)
class Standing:
    """A role as stated in one place. `end` is the token after the phrase. `firm`: the role noun is a known one and
    the organisation looks like one; else only the place itself speaks for it."""

    role: str | None
    organization: str | None
    party: str | None
    end: int
    firm: bool = True


def party_codes() -> dict[str, str]:
    """Parties' abbreviations as printed, in capitals and in lower case, with the one to use."""
    codes = {party.abbreviation: party.abbreviation for party in parties()}
    return codes | {code.casefold(): code for code in codes} | {"FP": "L", "fp": "L"}


def party_at(tokens: list[Token], i: int) -> tuple[str | None, int]:
    """The party in brackets at token `i`, "(S)" or "(S, Halmstad)", and the token after; other brackets are passed."""
    if at(tokens, i).text != "(":
        return None, i
    for end in range(i + 1, min(i + 8, len(tokens))):
        if tokens[end].text == ")":
            return party_codes().get(tokens[i + 1].text), end + 1
    return None, i


def after_name(text: str, tokens: list[Token], i: int, *, lenient: bool) -> Standing:
    """What follows a name that ends before token `i`: "(S), ledamot i socialnämnden", ", 43, lärare", "på Sambruk".

    `lenient` is for captions and reporting clauses, where what follows the name is seldom anything but a role.
    """
    party, i = party_at(tokens, i)
    if at(tokens, i).text == ",":
        j = _past_age(tokens, i + 1)
        known = party_codes().get(at(tokens, j).text)
        if known and at(tokens, j).text.isupper() and not at(tokens, j + 1).word:
            party, j = known, j + 1 + (at(tokens, j + 1).text == ",")
        late, k = party_at(tokens, j)
        if late:
            party, j = late, k + (at(tokens, k).text == ",")
        standing = role_phrase(text, tokens, j, lenient=lenient)
        if standing:
            return Standing(standing.role, standing.organization, party or standing.party, standing.end, standing.firm)
        return Standing(None, None, party, j - 1 if j > i + 1 else i)
    if at(tokens, i).text in _AT and (org := _org_after(text, tokens, i + 1)) and org.firm:
        return Standing(None, org.text, party, org.end, firm=False)
    if lenient and is_role(at(tokens, i).text) and not definite_role(at(tokens, i).text):
        standing = role_phrase(text, tokens, i, lenient=False)
        return standing or Standing(None, None, party, i)
    return Standing(None, None, party, i)


def _past_age(tokens: list[Token], i: int) -> int:
    if at(tokens, i).text.isdigit() and len(at(tokens, i).text) <= 3:
        j = i + 1 + (at(tokens, i + 1).text == "år")
        return j + 1 if at(tokens, j).text == "," else j
    return i


def role_phrase(text: str, tokens: list[Token], i: int, *, lenient: bool) -> Standing | None:
    """The role that begins at token `i`: "Visions förbundsordförande", "rådgivare inom vård på Klivet", or None."""
    owner, i = _owner(text, tokens, i)
    end = _noun_end(tokens, i)
    heads = [k for k in range(i, end) if is_role(tokens[k].text)]
    if not heads and (not lenient or end == i or owner or not _plausible(tokens, i, end)):
        return _bare_org(text, tokens, i, lenient) if not owner else None
    role_end, org, party, after = _tail(text, tokens, heads[-1] + 1 if heads else end, end, tokens[i:end])
    role = _spell_role(text, tokens, i, role_end)
    return Standing(role, owner or (org.text if org else None), party, after, bool(heads))


def _plausible(tokens: list[Token], i: int, end: int) -> bool:
    """An unknown noun phrase may be a role where a place of work or the end of the sentence follows."""
    after = at(tokens, end)
    telling = after.text in _AT and at(tokens, end + 1).capital
    return end - i <= 3 and tokens[i].text not in _NO_ROLE and tokens[i].lower and telling


def _bare_org(text: str, tokens: list[Token], i: int, lenient: bool) -> Standing | None:
    org = read_org(text, tokens, i) if lenient else None
    if org and org.firm and at(tokens, org.end).text in (".", ",", "\0", ":"):
        return Standing(None, org.text, None, org.end, firm=False)
    return None


def _owner(text: str, tokens: list[Token], i: int) -> tuple[str | None, int]:
    """The organisation in the genitive before a role noun, and where the noun begins."""
    rules = role_words()
    if at(tokens, i).text in rules.proper_genitives:
        return at(tokens, i).text.removesuffix("s").capitalize(), i + 1
    if at(tokens, i).lower and at(tokens, i).text.endswith("s") and _dropped_genitive(tokens, i):
        return None, i + 1
    if not at(tokens, i).capital:
        return None, i
    for k in range(i, min(i + 7, len(tokens) - 1)):
        word = tokens[k].text
        if not tokens[k].word and word != "&":
            break
        if word.endswith(("s", "x", "z")) and _role_begins(tokens, k + 1):
            return ungenitive(spell(text, tokens, i, k + 1)), k + 1
    return None, i


def ungenitive(name: str) -> str:
    """An organisation's name without its genitive s: "Visions" -> "Vision", "SKR:s" -> "SKR". A municipality that
    owns a municipal role becomes the official name: "Halmstads kommundirektör" -> "Halmstads kommun"."""
    names = official_names()
    base = name.removesuffix(":s") if name.endswith(":s") else name.removesuffix("s")
    for short in (base, name):
        if short in names:
            return names[short]
    return base


def _role_begins(tokens: list[Token], i: int) -> bool:
    for k in range(i, i + 3):
        if is_role(at(tokens, k).text) and (at(tokens, k).lower or at(tokens, k).text.isupper()):
            return True
        if not _modifier(at(tokens, k)):
            return False
    return False


def _dropped_genitive(tokens: list[Token], i: int) -> bool:
    """A lower-case owner that names nobody, "kommunens projektledare"; a committee's stays with its chair."""
    word = tokens[i].text
    return not word.endswith(role_words().committee_genitives) and _role_begins(tokens, i + 1) and len(word) > 4


def _modifier(token: Token) -> bool:
    return token.text.casefold() in role_words().modifiers


def _noun_end(tokens: list[Token], i: int) -> int:
    """The end of the noun phrase at `i`: lower-case words, abbreviations, and "och" between role nouns."""
    end = i
    while end - i < _MAX_WORDS:
        token = at(tokens, end)
        if token.text == "och" and end > i:
            if not (_role_begins(tokens, end + 1) and is_role(tokens[end - 1].text)):
                break
        elif not token.word or token.text in _ENDING or (token.capital and not is_role(token.text)):
            break
        end += 1
        if is_role(token.text) and at(tokens, end).text != "och" and not is_role(at(tokens, end).text):
            break
    return end


def _tail(
    text: str, tokens: list[Token], role_end: int, end: int, head: list[Token]
) -> tuple[int, OrgName | None, str | None, int]:
    """What follows the role noun: area, committee, organisation. Gives the role's end, organisation, party, end."""
    words = {basic_form(token.text) for token in head} | {token.text for token in head}
    org: OrgName | None = None
    i = role_end
    if at(tokens, i).capital and not is_role(at(tokens, i).text):
        org = read_org(text, tokens, i)
        return role_end, org, None, org.end if org else i
    while at(tokens, i).text in _AREA | _AT:
        prep, j = tokens[i].text, i + 1
        if prep in ("i", "vid", "av") and (committee := _committee_end(tokens, j)):
            role_end = i = committee
            words |= {tokens[committee - 1].text}
            continue
        found = _org_after(text, tokens, j)
        if found and (prep in _AT or _employer(tokens, prep, found, words)):
            org, i = _accept(tokens, prep, found, words), found.end
            i = i if org else _past_list(tokens, i)
            break
        stretch = _stretch(tokens, j)
        if stretch == j:
            break
        if prep in _AREA or (prep == "i" and words & _LEARNED and _subject_matter(tokens[j:stretch])):
            role_end = stretch
        i = stretch
    party, i = party_at(tokens, i)
    return role_end, org, party, max(i, role_end)


def _subject_matter(said: list[Token]) -> bool:
    """Whether "i" leads to a field, "professor i brobyggnad", and not to a place, "lärare i byn"."""
    return all(token.lower for token in said) and not said[-1].text.endswith(("en", "et", "an", "år", "erna", "orna"))


def _employer(tokens: list[Token], prep: str, org: OrgName, words: set[str]) -> bool:
    """Whether "för X" names the employer: not a project's leader, and no place of work is named after it."""
    project = bool(words & role_words().project)
    return prep == "för" and not project and not (at(tokens, org.end).text in _AT and at(tokens, org.end + 1).capital)


def _accept(tokens: list[Token], prep: str, org: OrgName, words: set[str]) -> OrgName | None:
    """The organisation, where the preposition, the role and the name's looks agree that it is one."""
    rules = role_words()
    several = at(tokens, org.end).text in (",", "och") and at(tokens, org.end + 1).capital
    if org.municipality:
        if words & rules.municipal and not several:
            return OrgName(org.municipality, org.end, True)
        return None
    if prep in ("i", "från") and not org.firm and not words & rules.association:
        return None
    return org


def _past_list(tokens: list[Token], i: int) -> int:
    while at(tokens, i).text in (",", "och") and at(tokens, i + 1).capital and tokens[i + 1].text[0].isupper():
        nxt = i + 2
        if at(tokens, nxt).text not in (",", "och", ".", "\0"):
            break
        i = nxt
    return i


def _committee_end(tokens: list[Token], i: int) -> int | None:
    """The end of a committee's name in lower case at `i`: "kultur- och fritidsnämnden", "tekniska nämnden"."""
    for k in range(i, i + 5):
        token = at(tokens, k)
        if not token.lower:
            return None
        if token.text.endswith(role_words().committees):
            return k + 1
    return None


def _org_after(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The organisation at `i`, also after what it is: "företaget Skogsbryn Digital"."""
    if at(tokens, i).lower and at(tokens, i + 1).capital and at(tokens, i).text.endswith(("et", "en", "an", "rm")):
        i += 1
    return read_org(text, tokens, i)


def _stretch(tokens: list[Token], i: int) -> int:
    """The end of the lower-case words (or of a name) after a preposition."""
    end = i
    while end - i < 7 and at(tokens, end).word and at(tokens, end).text not in _AT:
        if at(tokens, end).text in ("som", "till", "och") and not (
            at(tokens, end).text == "och" and at(tokens, end + 1).lower and _ends_soon(tokens, end + 2)
        ):
            break
        end += 1
    return end


def _ends_soon(tokens: list[Token], i: int) -> bool:
    return not at(tokens, i).word or at(tokens, i).text in _AT


def _spell_role(text: str, tokens: list[Token], start: int, end: int) -> str:
    """The role in basic form: its noun indefinite, without an article, its first letter small."""
    while start < end - 1 and tokens[start].text.casefold() in ("den", "det", "en", "ett", "vår", "sin", "dess"):
        start += 1
    words = [tokens[k] for k in range(start, end)]
    noun = next((k for k, token in enumerate(words) if is_role(token.text)), None)
    if noun is not None:
        lead = [_basic_modifier(token.text) for token in words[:noun]]
        rest = spell(text, words, noun + 1, len(words)) if noun + 1 < len(words) else ""
        return " ".join([*lead, basic_form(words[noun].text), *([rest] if rest else [])])
    said = spell(text, tokens, start, end)
    return said[0].lower() + said[1:] if said[1:].islower() else said


def _basic_modifier(word: str) -> str:
    low = word if word[1:] != word[1:].casefold() else word.casefold()
    return low[:-1] if low.endswith(("ade", "erade")) else low


def before_name(text: str, tokens: list[Token], i: int, *, lenient_from: int | None = None) -> Standing | None:
    """What stands before a name that begins at token `i`: "kommundirektören", "Lärarförbundets ordförande".

    `lenient_from` is the token after a reporting verb: everything from there to the name is then the role.
    """
    noun = i - 1
    if lenient_from is not None and at(tokens, noun).text == ",":
        return role_phrase(text, tokens[:noun], lenient_from, lenient=False)
    if noun < 0 or not tokens[noun].word:
        return None
    if not is_role(tokens[noun].text):
        if lenient_from is None or lenient_from >= i:
            return None
        return role_phrase(text, tokens[:i], lenient_from, lenient=True)
    start = noun
    while start > 0 and (_modifier(tokens[start - 1]) or _committee_word(tokens, start - 1)):
        start = _committee_start(tokens, start - 1)
    owner = _owner_before(text, tokens, start)
    role = _spell_role(text, tokens, start, noun + 1)
    return Standing(role, owner, None, i)


def _committee_word(tokens: list[Token], i: int) -> bool:
    word = tokens[i]
    return word.lower and word.text.endswith(role_words().committee_genitives)


def _committee_start(tokens: list[Token], i: int) -> int:
    """Where a committee's name begins that ends at `i`: "tekniska nämndens", "kultur- och fritidsnämndens"."""
    if not _committee_word(tokens, i):
        return i
    if at(tokens, i - 1).text == "och" and at(tokens, i - 2).text.endswith("-"):
        return i - 2
    return i - 1 if at(tokens, i - 1).lower and at(tokens, i - 1).text.endswith(("ska", "la", "na")) else i


def _owner_before(text: str, tokens: list[Token], start: int) -> str | None:
    """The organisation in the genitive that ends before token `start`."""
    last = start - 1
    if last < 0 or not tokens[last].text.endswith("s"):
        return None
    if tokens[last].text in role_words().proper_genitives:
        return tokens[last].text.removesuffix("s").capitalize()
    first = last
    if tokens[first].lower and tokens[first].text.removesuffix("s") not in role_words().tails:
        return None
    while first > 0 and (
        tokens[first - 1].capital or (tokens[first].lower and tokens[first - 1].text in role_words().tails)
    ):
        first -= 1
    if not tokens[first].capital:
        return None
    return ungenitive(spell(text, tokens, first, last + 1))
