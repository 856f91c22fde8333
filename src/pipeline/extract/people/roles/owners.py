"""Who owns a role: the organisation in the genitive before it, "Klarviks vd", "förbundets jurist"."""

import re
from functools import cache

from pipeline.extract.adjectivenames import described
from pipeline.extract.genitives import keeps_s
from pipeline.extract.knownorgs import is_registered, known_owner
from pipeline.extract.orgnames import ends_body
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.names.parties import party_named
from pipeline.extract.people.roles.clubs import club_called
from pipeline.extract.people.roles.modifiers import PRAISE, past_praise
from pipeline.extract.people.roles.propernouns import proper_noun
from pipeline.extract.people.roles.regions import region_of
from pipeline.extract.rolewords import definite_role, is_role, role_of_several
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.townnames import official_names
from pipeline.extract.words import DEFINITE_SINGULAR, GENITIVE, OPENING
from pipeline.reference import common_words, countries, dictionary, localities
from pipeline.reference.bodies import body_noun, firm_nouns, is_squad
from pipeline.reference.employers import employer_class, known_kinds
from pipeline.reference.roles import role_words

# Genitives of nobody, and of times and places that employ nobody.
_NAMELESS = frozenset(
    """deras hans hennes hens dess vars juryns hos trots
    allas någons ingens allmänhetens folkets publikens våras höstas årets veckans månadens dagens kvällens nattens
    säsongens årtiondets århundradets tidernas världens landets stadens ortens byns bygdens traktens sveriges nordens
    europas""".split()
)
# "Lokförarnas ombud": many people, no organisation.
_PLURALS = ("förarnas", "ägarnas", "boendenas", "lärarnas", "elevernas", "föräldrarnas", "arbetarnas", "bornas")
# "Umeås domprost": a town's people whom the municipality does not employ, as it employs none of a club's.
_NO_OFFICERS = frozenset("back kapten biskop domprost kyrkoherde komminister".split())
_CLUB = "club"
# Adjectives that tell of any body: "Lokala ishockeyföreningens ordförande".
_LOOSE = frozenset("Lokala Lilla Aktuella Hela".split())
# What begins a compound that each county, town or group has one of.
_PLAIN = frozenset("läns stads lokal kvarters".split())
# What begins the noun for another than is told of: "moderbolagets vd".
_OTHER = ("moder", "dotter", "syster", "grann")
_HOUSE = ("hus", "campus")
# How far back the word before a noun may begin, in characters.
_OWNER = 40
# "A-lagets tränare" is that of the club.
_TEAM = "laget"
_LONGEST, _SHORTEST = 8, 5
_ROLE = 4


def begins(tokens: list[Token], i: int) -> bool:
    """Whether a token begins its sentence, so that its capital tells nothing."""
    return i == 0 or not at(tokens, i - 1).word


def owner_before(text: str, tokens: list[Token], role: int) -> str | None:
    """The organisation in the genitive that ends before token `role`, where a role noun (or a name) begins: its name in
    basic form, or the noun of "förbundets" that points to one."""
    last = _before_praise(tokens, role) - 1
    if last < 0 or not tokens[last].text.endswith(GENITIVE) or is_role(tokens[last].text):
        return None
    if known := known_owner(tokens, last):
        return known
    first = last
    while first > 0 and last - first < _LONGEST and _goes_on(tokens, first):
        first -= 1
    if first == last and at(tokens, first - 1).text == "i" and at(tokens, first - 2).capital:
        return _seated(text, tokens, last)
    return owner(text, tokens, first, last + 1)


def _seated(text: str, tokens: list[Token], town: int) -> str:
    """The organisation whose town at token `town` has its genitive: "Högskolan i Bodens | rektor", "Swedbank i Bodens |
    kontorschef"; a town is part of the name of what each of several has."""
    first = town - 1
    while at(tokens, first - 1).capital:
        first -= 1
    whole = tokens[first].text in role_words().heads
    return spell(text, tokens, first, town + 1).removesuffix("s") if whole else spell(text, tokens, first, town - 1)


def _tells_what(text: str, tokens: list[Token], first: int, end: int) -> bool:
    """Whether the word that begins the sentence at token `first` but tells what the owner is whose name follows:
    "Tågoperatören | Klarviks", "Företaget | Klarviks"; "Stiftelsen" may be the name's own, and so is a word that the
    text has with its capital inside a sentence too: "ägs av Mälaren Energi"."""
    word = tokens[first]
    name = (
        end - first > 1 and begins(tokens, first) and tokens[first + 1].capital and not is_given(tokens[first + 1].text)
    )
    noun = word.low.endswith(tuple(firm_nouns())) or definite_role(word.text)
    if not (name and noun) or word.text in role_words().heads:
        return False
    return re.search(rf"(?<=[a-zåäö] ){re.escape(word.text)} [A-ZÅÄÖ]", text) is None


def _before_praise(tokens: list[Token], role: int) -> int:
    """The token behind the genitive where adjectives stand between it and the role at token `role`: "Klarviks | nya
    vd"; else `role` itself."""
    for k in range(role - 1, max(role - 2 - PRAISE, -1), -1):
        if tokens[k].text.endswith(GENITIVE):
            return k + 1 if past_praise(tokens, k + 1) == role else role
    return role


def owner(text: str, tokens: list[Token], first: int, end: int) -> str | None:
    """The organisation whose genitive the tokens from `first` up to `end` are."""
    word, low = tokens[end - 1].text, tokens[end - 1].text.casefold()
    if end - first == 1 and is_squad(low):
        return _TEAM
    if end - first > 1 and begins(tokens, first) and tokens[first].low in OPENING:
        first += 1
    first += _tells_what(text, tokens, first, end)
    if (proper := proper_noun(low)) and (tokens[end - 1].lower or begins(tokens, first)):
        return proper
    if end - first == 1 and (tokens[first].lower or begins(tokens, first)):
        noun = pointing(low) if tokens[first].lower else opening_noun(low) or _resumed(text, tokens[first])
        if (noun and not _written_so(text, tokens[first])) or tokens[first].lower:
            return noun or named_so(text, low)
    if not tokens[first].capital or (word.endswith(_PLURALS) and begins(tokens, first)):
        return None
    if end - first == 1 and _nameless(tokens, first) and not _presented(text, tokens[first]):
        return None
    name = ungenitive(spell(text, tokens, first, end))
    role = [at(tokens, k).text for k in range(end, end + _ROLE)]
    if end - first == 1 and (region := region_of(word, role)):
        return region
    if _no_officer(tokens, past_praise(tokens, end)):
        return club_called(text, word) or (None if name in official_names().values() else name)
    return name


def _no_officer(tokens: list[Token], i: int) -> bool:
    """Whether the role at token `i` is one that no municipality has anybody for: "målvakt", "assisterande tränare"."""
    noun = at(tokens, i + (at(tokens, i).text in role_words().modifiers)).text
    kind = employer_class(noun)
    return noun in _NO_OFFICERS or (kind is not None and _CLUB in kind.known)


def pointing(genitive: str) -> str | None:
    """The noun of "elnätsbolagets" that stands for an organisation named before, or None. Of "moderbolagets" it is the
    whole word, which stands for none of those."""
    word = genitive.removesuffix("s")
    return word if word.startswith(_OTHER) and body_noun(word) else body_noun(word)


def named_so(text: str, genitive: str) -> str | None:
    """The only name of the text whose last word is a compound of a noun in definite form, which stands for it though
    it tells no kind of body: "loftets" of "Östra Segelloftet"."""
    noun = genitive.removesuffix("s")
    if len(noun) < _SHORTEST or not noun.endswith(DEFINITE_SINGULAR) or noun not in text.casefold():
        return None
    found = (found[0].split() for found in re.finditer(rf"(?:[A-ZÅÄÖ][\w-]* )*[A-ZÅÄÖ][\w-]*{re.escape(noun)}\b", text))
    names = {" ".join(words[len(words) > 1 and words[0].casefold() in OPENING :]) for words in found}
    return names.pop() if len(names) == 1 else None


def opening_noun(genitive: str) -> str | None:
    """The same for a word that begins a sentence: "Bankens", but not "Vårdförbundets", which may be a name."""
    noun, word = pointing(genitive), genitive.removesuffix("s")
    return noun if noun and (word == noun or word in common_words() or _plain(word, noun)) else None


def _resumed(text: str, genitive: Token) -> str | None:
    """The same for a word that begins a sentence and resumes the last one of a name before it in the article's `text`:
    "Byalagets" after "Klarviks byalag"."""
    noun = pointing(genitive.low)
    word = genitive.low.removesuffix("s")
    stems = [word.removesuffix(end) for end in ("et", "en", "n", "t") if word.endswith(end)] if noun else []
    return noun if any(_ends_name(text, stem, genitive.start_char) for stem in stems) else None


def _ends_name(text: str, noun: str, before: int) -> bool:
    """Whether a noun is the last word of a name in the text before an offset: "byalag" in "Klarviks byalag"."""
    start = max(text.rfind(f" {noun}", 0, before), text.rfind(f" {noun.capitalize()}", 0, before))
    if start < 0:
        return False
    owner = text[max(start - _OWNER, 0) : start].split()[-1:]
    behind = text[start + len(noun) + 1 :].removeprefix("s")[:1]
    return bool(owner) and owner[0][0].isupper() and not behind.isalpha()


def _plain(word: str, noun: str) -> bool:
    """Whether a compound tells what a firm does, or whose a house is, and is not its name: "va-bolaget",
    "vattenbolaget", "länsmuseet"."""
    first = word.removesuffix(noun)
    plain = first.endswith("-") or not common_words().isdisjoint((first, first.removesuffix("s")))
    told = first in _PLAIN or (noun in firm_nouns() and plain)
    return told and word.capitalize() not in known_kinds()


def ungenitive(name: str) -> str:
    """An organisation's name without its genitive s: "Visions" -> "Vision", "SKR:s" -> "SKR". A municipality that
    owns a municipal role becomes the official name: "Halmstads kommundirektör" -> "Halmstads kommun". No s is added to
    a name in s, so that "Kompass" is whole, and so is one that is known with its s, "Bris"."""
    names = official_names()
    if name.endswith((*_HOUSE, "ss")):
        return name
    base = name.removesuffix(":s") if name.endswith(":s") else name.removesuffix("s")
    for short in (base, name):
        if short in names:
            return names[short]
    whole = keeps_s(name.split(" ")[-1]) or is_registered(name)
    return name if whole and not is_registered(base) else base


def _nameless(tokens: list[Token], i: int) -> bool:
    low = tokens[i].text.casefold()
    base = tokens[i].text.removesuffix("s")
    if party_named(base) or (is_registered(tokens[i].text) and not is_registered(base)):
        return False
    if low in _NAMELESS or (base in lands() and base not in official_names()):
        return True
    if not begins(tokens, i):
        return False
    if definite_role(base) and base not in known_kinds():
        return True
    if low.endswith("ernas") and role_of_several(base) and base not in known_kinds():
        return True
    noun = low.removesuffix("s")
    common = noun in common_words() or (noun.endswith(DEFINITE_SINGULAR) and noun in dictionary())
    return (common and base not in known_kinds()) or low.endswith(role_words().committee_genitives)


@cache
def lands() -> frozenset[str]:
    """Localities and countries, which have no officers of their own."""
    return frozenset([*(place.name for place in localities()), *(country.name for country in countries())])


def _presented(text: str, word: Token) -> bool:
    """Whether the text tells by a noun before it that a word is a body's name: "föreningen Taket ... Takets"."""
    before = re.finditer(rf"([\w-]+) {re.escape(word.text.removesuffix('s'))}\b", text)
    return word.capital and any(body_noun(found[1].casefold()) is not None for found in before)


def _written_so(text: str, word: Token) -> bool:
    """Whether the text has a word with its capital inside a sentence too, and nowhere goes on from it, so that it is a
    name: "chef för Taket", but "på Högskolan Vinga", "av Myndigheten för grytor"; not where it but ends another:
    "Gamla Taket"."""
    inside = rf"(?<=[a-zåäö] ){re.escape(word.text.removesuffix('s'))}\b( [A-ZÅÄÖ]| i [A-ZÅÄÖ]| för )?"
    found = [f for f in re.finditer(inside, text) if _lower_before(text, f.start())] if word.capital else []
    goes_on = [f[1] for f in found]
    return bool(goes_on) and not any(goes_on)


def _lower_before(text: str, char: int) -> bool:
    """Whether the word before what begins at offset `char` of a text has no capital."""
    return text[max(char - _OWNER, 0) : char].split()[-1].islower()


def _described(tokens: list[Token], i: int) -> bool:
    """Whether the adjective at token `i` begins a name, "Kommunala vattenförbundets". Where it begins the sentence it
    may but tell of one, "Lokala föreningens", "Svenska it-bolagets"."""
    adjective, noun = tokens[i].text, tokens[i + 1].text.removesuffix("s")
    loose = adjective in _LOOSE or body_noun(noun) == noun or noun.endswith(tuple(firm_nouns()))
    return described(adjective, noun) and not (begins(tokens, i) and loose)


def _goes_on(tokens: list[Token], i: int) -> bool:
    """Whether the word before token `i` belongs to the same name: "Rutt & Tids", "Falu kommuns"."""
    before, word = tokens[i - 1], tokens[i]
    if "och" in (before.text, word.text):  # "Kust- och Hamnfackets"
        return i > 1 and tokens[i - 1 - (before.text == "och")].text.endswith("-")
    if word.text == "&":
        return before.capital
    if before.text == "&":
        return i > 1 and tokens[i - 2].capital and word.capital
    if word.lower and not (word.text.endswith(_HOUSE) or ends_body(word.text.removesuffix("s"))):
        return before.capital and _described(tokens, i - 1)
    return before.capital or (before.lower and before.text in role_words().tails)
