"""From an article's evidence to its organisations and works: one entity for all the names of the same."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.extract.entities.acronyms import Tie
from pipeline.extract.entities.clubs import club_shorts
from pipeline.extract.entities.evidence import Evidence, Verdict
from pipeline.extract.entities.gazetteer import Gazetteer
from pipeline.extract.entities.known_names import long_names, wikidata_ids
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.running import DISTRICTS, SEATED
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.entities.worknouns import suffix_subtype
from pipeline.extract.orgnames import HOUSING
from pipeline.extract.quarternames import names_quarter
from pipeline.extract.tokens import at
from pipeline.extract.townnames import official_names
from pipeline.extract.words import FINITE
from pipeline.model import Entity, EntityType
from pipeline.reference import common_words, given_names, surnames
from pipeline.reference.bodies import body_kinds, kind_of
from pipeline.reference.naming import finite_verbs, organization_words, work_words
from pipeline.reference.verbs import reporting_verbs

# What tells that a first word is an organisation by itself, and what follows it one of its own: "Lumen Gymnasium".
_OWN = frozenset({"organization-head", "organization-apposition", "register"})
# No letters of a firm's form but the last word of its name: "Klarvik Group".
_OWN_LAST = frozenset({"Group", "Holding"})
# Kinds of bodies that tell little, so that a name is often said without them.
_UNIONS = frozenset({"Förbundet"})
_COUNTY_BOARD = "Länsstyrelsen"
_BODIES = _UNIONS | {"Stiftelsen"}
_FOLK = "folkhögskola"
_DEFINITE = ("en", "n", "et", "t")
# Who runs houses and the like, and is named apart from them: "Stiftelsen Sjömuseet".
_BEHIND = frozenset({"Stiftelsen", "Föreningen"})


def tied_evidence(tied: Iterable[Tie]) -> Iterable[Evidence]:
    """A name that the article abbreviates is an organisation's, unless its last word tells a work."""
    for tie in tied:
        last = tie.long.split(" ")[-1].casefold()
        subtype = suffix_subtype(last) or work_words().nouns.get(last)
        kind = EntityType.WORK if subtype else EntityType.ORGANIZATION
        yield Evidence(tie.long, kind, 2.0, "abbreviated", subtype)


def entities(verdicts: Sequence[Verdict], tied: Sequence[Tie], words: WordPlaces) -> dict[str, Verdict]:
    """Each name that the article uses, short ones too, with the verdict on what it names in full."""
    by_name = {verdict.name: verdict for verdict in verdicts}
    renamed = [*_bare_firms(by_name, words), *_bare_bodies(by_name, words), *_definite_works(by_name, words)]
    renamed += _ending_in_s(by_name, words)
    by_name |= {new: by_name[name]._replace(name=new) for name, new in renamed}
    aliases = dict(_overlong(by_name)) | dict(renamed)
    aliases |= {short: full for short, full in (_order(tie, by_name) for tie in tied) if full in by_name}
    aliases |= {name[0].lower() + name[1:]: name for name in by_name if name.split(" ")[0].casefold() in DISTRICTS}
    aliases |= dict(_seated(by_name))
    aliases |= {s: club for s, club in _clubs(by_name).items() if s in by_name or not is_place(s)}
    aliases |= {short: long_names()[short] for short in by_name if long_names().get(short) in by_name}
    firms = {name.rpartition(" ")[0]: name for name in by_name if name.rpartition(" ")[2] in organization_words().firms}
    for name in sorted(by_name, key=lambda n: (-len(n), n)):
        for short in (*_shorter(by_name[name]), *_without_trade(by_name[name], by_name, words)):
            own = name.startswith(f"{short} ") and short in by_name and by_name[short].method in _OWN
            own = own or (name not in firms.values() and short in firms)
            if aliases.get(name) != short and not own:
                aliases.setdefault(short, name)
    aliases = dict(_same_spelt(by_name)) | aliases
    return {name: by_name[_full(name, aliases)] for name in (*by_name, *aliases)}


def _order(tie: Tie, by_name: Mapping[str, Verdict]) -> tuple[str, str]:
    """The alias and the name of two that are tied. A project is called by its letters: "AQUA (All Quiet on ...)"."""
    told = by_name.get(tie.short)
    named = told is not None and told.kind is EntityType.WORK and told.method != "abbreviated"
    return (tie.long, tie.short) if named else (tie.short, tie.long)


def _bare_firms(by_name: Mapping[str, Verdict], words: WordPlaces) -> list[tuple[str, str]]:
    """Names with a firm's letters, "Klarvik AB", and without, where the article first writes them so."""
    firms, pairs = organization_words().firms - _OWN_LAST, []
    for name in by_name:
        first, _, rest = name.partition(" ")
        start, _, last = name.rpartition(" ")
        bare = start if last in firms else rest if first in firms else ""
        if bare and _first_alone(bare, words):
            pairs.append((name, bare))
    return pairs


def _bare_bodies(by_name: Mapping[str, Verdict], words: WordPlaces) -> list[tuple[str, str]]:
    """Names with what the body is before them, "Stiftelsen Varm Hand", and without, where the article writes that word
    in lower case too, or a union's name without it, and its capital is but the sentence's or the label's."""
    pairs = []
    for name in by_name:
        head, _, bare = name.partition(" ")
        if head not in _BODIES or not bare or _of_house(bare) or is_place(bare):
            continue
        before = {at(stretch.tokens, i - 1).text for stretch, i, _ in _standing(bare, words)}
        if head.lower() in before or (head in _UNIONS and before - {head}):
            pairs.append((name, bare))
    return pairs


def _definite_works(by_name: Mapping[str, Verdict], words: WordPlaces) -> list[tuple[str, str]]:
    """Works that the article calls "årets Strövindex" and "Strövindexet", each with the definite form."""
    told = [name for name, verdict in by_name.items() if verdict.kind is EntityType.WORK and " " not in name]
    forms = ((name, f"{name}{end}") for name in told for end in _DEFINITE)
    told_too = {name for name in told if by_name[name].subtype == "award"}
    return [(n, form) for n, form in forms if form in words and (suffix_subtype(form.casefold()) or form in told_too)]


def _seated(by_name: Mapping[str, Verdict]) -> Iterable[tuple[str, str]]:
    """Courts and the like that the article also calls without where they are, "Hyresnämnden", each with the one of that
    kind that it names: "Hyresnämnden i Hedviken"."""
    whole: dict[str, list[str]] = {}
    for name in by_name:
        head, _, town = name.partition(" i ")
        if town and head in SEATED:
            whole.setdefault(head, []).append(name)
    yield from ((head, names[0]) for head, names in whole.items() if len(names) == 1)


def _ending_in_s(by_name: Mapping[str, Verdict], words: WordPlaces) -> list[tuple[str, str]]:
    """Names read from what looked like a genitive, "Klarvik Metals gruva", each with the s that is its own: it has no
    other form, and somewhere owns nothing, "Klarvik Metals avvisar det"."""
    pairs = []
    for name, verdict in by_name.items():
        settled = verdict.method == "register" or " " not in name or name.endswith("s")
        if settled or verdict.kind is not EntityType.ORGANIZATION:
            continue
        places = list(_standing(name, words))
        whole = all(stretch.tokens[end - 1].text == f"{name.split()[-1]}s" for stretch, _, end in places)
        if whole and any(_acts(at(stretch.tokens, end).text) for stretch, _, end in places):
            pairs.append((name, f"{name}s"))
    return pairs


def _acts(word: str) -> bool:
    return word in FINITE or word in reporting_verbs() or word in finite_verbs()


def _overlong(by_name: Mapping[str, Verdict]) -> Iterable[tuple[str, str]]:
    """Works that go on in lower case, "appen Klaffa hemma i köket", where the article tells that they are called by the
    first word: each with that."""
    for name, verdict in by_name.items():
        first, _, rest = name.partition(" ")
        called = by_name.get(first)
        if rest.islower() and verdict.kind is EntityType.WORK and called is not None and called.method == "work-named":
            yield name, first


def _first_alone(name: str, words: WordPlaces) -> bool:
    """Whether a name stands without a firm's letters before it stands with them."""
    firms = organization_words().firms
    for stretch, i, end in _standing(name, words):
        lettered = {at(stretch.tokens, i - 1).text, at(stretch.tokens, end).text} & firms
        if lettered or not (stretch.adjacent(end) and stretch.tokens[end].capital):
            return not lettered
    return False


def _standing(name: str, words: WordPlaces) -> Iterator[tuple[Stretch, int, int]]:
    """Where a name stands: the stretch, its first token and the token after it."""
    only = Gazetteer([(name, name)])
    for stretch, places in words.standing(only.beginnings(words)):
        for i in places:
            if hit := only.find(stretch.tokens, i):
                yield stretch, i, hit.end


def _clubs(by_name: Mapping[str, Verdict]) -> dict[str, str]:
    return club_shorts(v.name for v in by_name.values() if v.kind is EntityType.ORGANIZATION)


def clubs_named(named: Mapping[str, Verdict]) -> dict[str, Entity]:
    """The clubs among the names that an article uses, each by what it is called without its letters."""
    return {short: entity(named[club]) for short, club in _clubs(named).items()}


def _same_spelt(by_name: Mapping[str, Verdict]) -> Iterable[tuple[str, str]]:
    """Names that differ in capitals only, each with the one that has fewest."""
    first: dict[str, str] = {}
    for name in sorted(by_name, key=lambda n: (sum(c.isupper() for c in n), n)):
        if first.setdefault(name.casefold(), name) != name:
            yield name, first[name.casefold()]


def entity(verdict: Verdict) -> Entity:
    subtype = verdict.subtype if verdict.kind is EntityType.WORK else None
    return Entity(verdict.kind, verdict.name, subtype=subtype, wikidata_id=wikidata_ids().get(verdict.name))


def lookup(named: Mapping[str, Verdict]) -> Gazetteer[Verdict]:
    """The names to look for in the article, each with its verdict."""
    return Gazetteer((name, verdict) for name, verdict in named.items())


def _full(name: str, aliases: Mapping[str, str]) -> str:
    seen = {name}
    while name in aliases and aliases[name] not in seen:
        name = aliases[name]
        seen.add(name)
    return name


def _shorter(verdict: Verdict) -> Iterable[str]:
    """Shorter names of an organisation: "Öppna Dörrar" of "Stiftelsen Öppna Dörrar", "Klarvik" of "Klarvik AB"."""
    words = verdict.name.split()
    if verdict.kind is not EntityType.ORGANIZATION or len(words) < 2:
        return
    rules = organization_words()
    if words[0] == _COUNTY_BOARD:
        yield words[0]
        return
    rest = " ".join(words[1:])
    if is_place(rest) or (words[0] in _BEHIND and _of_house(rest)):
        return
    if words[0].casefold().endswith((*rules.heads, HOUSING)) and rest[0].isupper():
        yield rest
    if words[-1] in rules.firms:
        yield " ".join(words[:-1])
        if "i" in words:
            yield " ".join(words[: words.index("i")])
    elif words[0] in rules.firms:
        yield rest
    elif all(word[0].isupper() for word in words) and _distinctive(words[0]) and not _apart(verdict.name):
        yield words[0]


def _apart(name: str) -> bool:
    """Whether the last word of a name tells of another body than the first: "Vinterforum Inland", "Klarvik Ung"."""
    return names_quarter(name) or name.rpartition(" ")[2] in organization_words().ages


def _without_trade(verdict: Verdict, by_name: Mapping[str, Verdict], words: WordPlaces) -> Iterable[str]:
    """An organisation's name without its last word, which tells its trade or kind, or its first, which tells where or
    what house it is, where the article tells an organisation of that name too: "Östra Bryggan" of "Östra Bryggan
    Ventures", "Uv" of "Dala Uv" or "Luleå Uv", "Klarhaga" of "Klarhaga sjukhus", "Granviken" of "Granvikens
    vårdcentral", "Lykta" of "Teater Lykta"."""
    rules = organization_words()
    (short, _, last), (first, _, rest) = verdict.name.rpartition(" "), verdict.name.partition(" ")
    somewhere = first.casefold() in rules.provinces or (is_place(first) and rest[:1].isupper())
    somewhere = somewhere or (first in rules.leading and rest in by_name and _first_led(first, rest, words))
    able = {short: " " in short and last in rules.last_words, rest: somewhere}
    if last.islower() and _of_house(last):
        able |= {short: not short.endswith("s"), short.removesuffix("s"): _cares(last)}
    for name, fits in able.items():
        told = by_name.get(name)
        if fits and told is not None and told.kind is verdict.kind is EntityType.ORGANIZATION:
            yield name


def _first_led(head: str, name: str, words: WordPlaces) -> bool:
    """Whether a name stands for the first time behind what is called so: "Teater Hedvik", not "Hedvik"."""
    place = next(_standing(name, words), None)
    return place is not None and place[1] > 0 and at(place[0].tokens, place[1] - 1).text == head


def _cares(noun: str) -> bool:
    """Whether a noun is for a house of care or a folk high school, as hardly a firm of another name has."""
    kind = kind_of("sjukhuset")
    return (kind is not None and kind.names_one(noun)) or noun.endswith(_FOLK)


def _of_house(name: str) -> bool:
    """Whether a name is a house's or the like, which a foundation or an association runs but is not: "Sjömuseet"."""
    return any(kind.names_one(name) for kind in body_kinds() if not kind.open)


def _distinctive(word: str) -> bool:
    """Whether a first word may stand for the whole name: no common word, no person's or municipality's name."""
    taken = word in given_names() or word in surnames() or word.lower() in common_words()
    return len(word) > 4 and not taken and not {word, word.removesuffix("s")} & official_names().keys()
