"""Who is meant by a title that nobody bears, by what the block right before tells of one person alone: "säger
bussföraren" of whom "Han har kört linjen i elva år" is told, "säger kocken" of who stands at the stove."""

from typing import NamedTuple

from pipeline.extract.people import Person
from pipeline.extract.quotes.discourse import Discourse
from pipeline.extract.quotes.index import Index, Page
from pipeline.extract.quotes.subjects import PRONOUNS
from pipeline.extract.quotes.titles import title_noun
from pipeline.extract.rolewords import basic_form, definite_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import OPENING


class _Work(NamedTuple):
    """What those do whose titles end so: the verbs, how words begin for what these are told of (any noun where none is
    given), and how that begins behind or at which they work."""

    titles: str
    verbs: str
    things: str = ""
    places: str = ""


_WORK = (
    _Work("förare chaufför", "kör körde kört", "buss taxi tåg lok linje tur rutt lastbil spårvagn ambulans", "ratt"),
    _Work("florist", "säljer sålde sålt binder band bundit", "blom krans bukett ros snitt", "disk"),
    _Work("handlare försäljare expedit", "säljer sålde sålt", "", "disk kass"),
    _Work("handlare köpman", "driver drev drivit", "butik affär kiosk"),
    _Work("krögare", "driver drev drivit", "krog restaurang pub"),
    _Work("kassör kassörska", "sköter skötte skött", "kassa", "kassa"),
    _Work("kock kokerska", "lagar lagade lagat", "mat lunch middag", "spis gryt"),
    _Work("sköterska skötare vårdare", "vårdar vårdade vårdat sköter skötte skött"),
    _Work("bagare konditor", "bakar bakade bakat"),
    _Work("lärare", "undervisar undervisade undervisat", "", "kateder"),
    _Work("frisör", "klipper klippte klippt", "hår kund lugg"),
    _Work("bonde lantbrukare", "odlar odlade odlat mjölkar mjölkade mjölkat"),
    _Work("smed", "smider smidde smitt", "", "städ"),
    _Work("snickare", "snickrar snickrade snickrat bygger byggde byggt"),
    _Work("sångare sångerska", "sjunger sjöng sjungit"),
    _Work("musiker", "spelar spelade spelat", "fiol gitarr piano trum bas saxofon dragspel orgel musik cello flöjt"),
    _Work("domare", "dömer dömde dömt", "match final"),
    _Work("pilot", "flyger flög flugit", "ambulans plan helikopter flygplan", "spak"),
    _Work("vaktmästare", "sköter skötte skött", "lokal skol hus fastighet"),
    _Work("brevbärare", "delar delade delat bär bar burit", "post brev"),
    _Work("guide", "guidar guidade guidat visar visade visat", "turist besökare grupp"),
    _Work("jägare", "jagar jagade jagat"),
    _Work("fotograf", "fotograferar fotograferade fotograferat"),
    _Work("veterinär", "behandlar behandlade behandlat", "häst hund katt djur"),
    _Work("läkare", "behandlar behandlade behandlat", "patient sjuk"),
)
_AGENT = "are"
# "lär" is said of whatever somebody learns.
_NO_AGENT = "lärare"
_ENDINGS = ("ade", "at", "er", "ar", "te", "tt", "de", "r", "t")
_BETWEEN = frozenset("har hade nu också själv redan varje ofta fortfarande som".split())
_OWN = frozenset("sin sitt sina sig".split())
_NO_OBJECTS = OPENING | _OWN | frozenset("varje hela många mycket lite som".split())
_AT_WORK = frozenset("sitter satt står stod".split())
_OBJECT, _SENTENCE = 4, 12
_LEAST = 2


def worker(index: Index, discourse: Discourse, page: Page, title: str) -> Person | None:
    """The one person, without a role, of whom the block before `page` tells, if what he or she does there is the work
    of who bears a title in definite form."""
    before, noun = index.page_before(page), title_noun(title).casefold()
    if before is None or not definite_role(noun):
        return None
    told = {id(event.person): event.person for event in discourse.events if event.ordinal == before.ordinal}
    person = next(iter(told.values())) if len(told) == 1 else None
    if person is None or person.role or not person.entity.name:
        return None
    base = basic_form(noun)
    works = any(_does(index, before, base, ending, work) for work in _WORK for ending in work.titles.split())
    return person if works or _is_agent(index, before, base) else None


def _does(index: Index, page: Page, base: str, ending: str, work: _Work) -> bool:
    """Whether a block tells of somebody who does the work of a title with that ending, or is at its place."""
    if not base.endswith(ending):
        return False
    kind, things, places = base.removesuffix(ending).removesuffix("s"), work.things.split(), work.places.split()
    told = (*things, kind) if len(kind) > _LEAST else tuple(things)
    of_that_kind = not kind or any(token.low.startswith(told) for token in page.tokens)
    for k, token in enumerate(page.tokens):
        around = page.tokens[page.opening(k) :][:_SENTENCE] if token.text in _AT_WORK and places else []
        if of_that_kind and any(word.low.startswith(tuple(places)) for word in around):
            return True
        if token.text in work.verbs.split() and _acts(index, page.tokens, k):
            behind = page.tokens[k + 1 : k + 1 + _OBJECT]
            if any(word.low.startswith(told) for word in behind) if things else _any_thing(behind):
                return True
    return False


def _any_thing(behind: list[Token]) -> bool:
    return bool(behind) and behind[0].word and behind[0].text not in _OWN


def _acts(index: Index, tokens: list[Token], k: int) -> bool:
    """Whether somebody told of is the subject of the verb at token `k`: "han har kört", "och säljer", "som bakar"."""
    while k > 0 and tokens[k - 1].text in _BETWEEN:
        k -= 1
    before = at(tokens, k - 1)
    if before.low in PRONOUNS or before.text in ("och", ",") or tokens[k].text == "som":
        return True
    return any(index.person_at(token) for token in tokens[max(k - _OBJECT, 0) : k]) and before.capital


def _is_agent(index: Index, page: Page, base: str) -> bool:
    """Whether a verb of the block is that of an agent noun, and the noun's first part stands there too: "odlar tomater"
    of "odlare", "spelar fiol" of "fiolspelare"."""
    agent = base.removesuffix(_AGENT)
    if agent == base or base.endswith(_NO_AGENT):
        return False
    return any(_is_verb_of(index, page, k, agent) for k in range(len(page.tokens)))


def _is_verb_of(index: Index, page: Page, k: int, agent: str) -> bool:
    token, thing = page.tokens[k], at(page.tokens, k + 1)
    ending = next((end for end in _ENDINGS if token.lower and token.text.endswith(end)), "-")
    stem = token.text.removesuffix(ending)
    if len(stem) <= _LEAST or stem == token.text or not agent.endswith(stem) or not _acts(index, page.tokens, k):
        return False
    first = agent.removesuffix(stem).removesuffix("s")
    named = len(first) > _LEAST and any(word.low.startswith(first) for word in page.tokens)
    return thing.word and thing.text not in _NO_OBJECTS and (not first or named)
