"""Which organisation later words point back to: "förbundet", "klubbens ordförande"."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import NamedTuple

from pipeline.extract.people.employer.authorities import Authorities
from pipeline.extract.people.employer.awarding import awarder, noun_between
from pipeline.extract.people.employer.dealings import dealer_meant
from pipeline.extract.people.employer.match import Match, find_match
from pipeline.extract.people.employer.namedbodies import Body, Named, named_bodies, only_body
from pipeline.extract.people.employer.reporters import reporters
from pipeline.extract.people.employer.setting import Setting
from pipeline.extract.people.employer.stands import Stands
from pipeline.extract.people.employer.surroundings import (
    block_before,
    block_start,
    opening_of,
    sentence_end,
    sentences_back,
)
from pipeline.extract.people.employer.wholenames import whole_names
from pipeline.extract.people.person import Person
from pipeline.extract.people.pointers import AGENCY, AWARDER, BUYER, COUNTY, Pointer
from pipeline.model import Article, Entity, EntityType, Mention, OrganizationBasis
from pipeline.reference.bodies import (
    MUNICIPAL,
    REGIONAL,
    BodyKind,
    body_noun,
    dealings,
    firm_nouns,
    kind_of,
)
from pipeline.reference.employers import is_agency, is_authority, known_kinds
from pipeline.reference.ties import tie_words

_REACH = 900
# What tells behind a name that it is a firm's, and before one that another meets it in a match.
_FIRM_BEHIND = re.compile(r"(?: i [A-ZÅÄÖ]\w+)?, ett (?:[a-zåäö-]{2,20} ){0,2}[a-zåäö-]{0,20}(?:bolag|företag)\b")
_AGAINST, _MEETING = re.compile(r"\bmot (?:[a-zåäö-]{1,20} )?$"), 30
# What a name that tells the kind is worth, in characters that another stands nearer.
_OWN = 400
# Who puts money into the firm that is told of, and is itself "bolaget" only right beside.
_LENDING, _BESIDE = 1000, 150
_FINANCIERS = ("riskkapitalbolag", "investmentbolag", "investeringsbolag", "fondbolag", "holdingbolag")
_CALLED = 1500
_FIRM = "company"
_CLUB = "klubben"
_PAIR, _WORD = 2, 40


class Affiliation(NamedTuple):
    """What somebody is: role, organisation as an entity where it is one that the article names, its name in full, and
    how it is known."""

    role: str | None
    organization: Entity | None
    organization_name: str | None
    basis: OrganizationBasis | None


class Bodies:
    """The organisations, municipalities and regions that an article names, in the order of the text.

    `also` are organisations' names that roles tell and no mention holds, `people` all whom the article names;
    `affiliations` and `likely` keep what people, by their names, turned out to be. `also` is read, and how names stand
    looked up, when somebody's employer is asked for: most articles quote nobody."""

    def __init__(
        self, article: Article, mentions: Sequence[Mention], also: Iterable[str], people: Sequence[Person]
    ) -> None:
        self.text, self.mentions, self.people = article.text, mentions, people
        self.affiliations: dict[str, Affiliation] = {}
        self.likely: dict[str, Body | None] = {}
        self._article, self._unread = article, also

    @cached_property
    def _also(self) -> tuple[str, ...]:
        return tuple(self._unread)

    @cached_property
    def opening(self) -> int:
        """Where the article's headline and lede end."""
        return opening_of(self._article)

    @cached_property
    def _stands(self) -> Stands:
        return Stands(self.text)

    @cached_property
    def wholes(self) -> dict[str, Body]:
        """Those that the article also has by a short name, by that."""
        first = {name: at for name in self._also if (at := self.text.find(name)) >= 0}
        bodies = {name: Body(name, None) for name in self._also}
        for mention in reversed([m for m in self.mentions if m.entity.type is EntityType.ORGANIZATION]):
            first[mention.entity.name] = mention.start_char
            bodies[mention.entity.name] = Body(mention.entity.name, mention.entity)
        return {short: bodies[name] for short, name in whole_names(first).items()}

    @cached_property
    def named(self) -> list[Named]:
        """The places that name organisations."""
        return named_bodies(self.text, self._stands, self.mentions, self._also, self.wholes)

    @cached_property
    def _authorities(self) -> Authorities:
        return Authorities(self.text, self._stands, self.mentions, self.opening)

    @cached_property
    def places(self) -> list[Named]:
        """Those, and the places that name municipalities and regions."""
        every = (*self.named, *self._authorities.municipalities, *self._authorities.regions)
        return sorted(every, key=attrgetter("start_char"))

    @cached_property
    def setting(self) -> Setting:
        """The same, counted for all whose house is but likely."""
        places = [place for place in self.places if place.body.name not in self.papers]
        return Setting(self.text, places, self.people, self.opening, match=self.match is not None)

    @cached_property
    def _firms(self) -> set[str]:
        """The names of those that are told to be firms."""
        return {n.body.name for n in self.named if n.firm or self._called_firm(n)}

    def _called_firm(self, named: Named) -> bool:
        """Whether it is told behind a name that it is a firm's: "Klarvik i Ed, ett bolag med elva anställda"."""
        return _FIRM_BEHIND.match(self.text, named.start_char + len(named.body.name)) is not None

    @cached_property
    def papers(self) -> set[str]:
        """The names of those that are told to report, as the paper itself does."""
        return reporters(self.text, self.named)

    @cached_property
    def match(self) -> Match | None:
        """The match that the article is the report of, None for any other article."""
        return find_match(self.text, self.named)

    def meant(self, pointer: Pointer) -> Body | None:
        """The organisation that is meant, None where that is open."""
        noun, char = pointer.noun, pointer.char
        if noun in dealings():
            return dealer_meant(noun, self.text, self.named, char)
        if noun in MUNICIPAL:
            return self._authorities.municipality(char)
        if noun in REGIONAL:
            return self._authorities.region(char)
        if noun == AWARDER:
            return awarder(self.text, self.named, char, self._of_kind)
        if noun == BUYER:
            return self._buyer(char) or self._of_kind(Pointer(AGENCY, char))
        if noun == _CLUB and (club := self._club_of_report(char)):
            return club
        if told := self._narrower(noun, char):
            return self._of_kind(Pointer(told, char, pointer.title))
        county = Body(noun.capitalize(), None) if noun == COUNTY else None
        return self._of_kind(pointer) or county

    def _club_of_report(self, char: int) -> Body | None:
        """Whose "klubben" is of which the report of a match tells in a block that names neither side before: the one of
        which the headline makes it the report."""
        match = self.match
        if match is None or match.headline is None or match.within(block_start(self.text, char), char):
            return None
        return match.clubs[match.headline]

    def _narrower(self, noun: str, char: int) -> str | None:
        """The noun of the same kind that tells more, where it stands before after all that is named: of "hovrätten ...
        rätten" the first."""
        kind = kind_of(noun)
        begin = max((n.start_char for n in self.named if n.start_char < char), default=0)
        longer = (other for other in (kind.nouns if kind else ()) if other.endswith(noun) and other != noun)
        told = [(at, other) for other in longer if (at := self.text.rfind(f" {other}", begin, char)) >= 0]
        return max(told)[1] if told else None

    def called(self, name: str | None) -> Body | None:
        """The organisation that a name is, where the article names one so, or the only one whose name it begins:
        "Klarvik" for "Klarvik Data"."""
        whole = next((n.body for n in self.named if n.body.name == name), None)
        return whole or only_body([n for n in self.named if name and n.body.name.startswith(f"{name} ")])

    def _of_kind(self, pointer: Pointer) -> Body | None:
        """The organisation named before of the kind that a noun tells, or the only one of the article; of two side by
        side the one whose name tells more: of "Bergs IF och Lunds orkester" "orkestern"."""
        kind = kind_of(pointer.noun)
        if kind is None:
            return None
        running = [n for n in self.named if n.stand.house.endswith(pointer.noun)]
        others = [n for n in self.named if n not in running]
        own = any(n.called(pointer.noun) or n.of_kind(kind) for n in others)  # the house has a name itself
        named = [] if own else running
        named = named or [n for n in others if n.start_char < pointer.char] or self._alone()
        named = [n for n in named if not (kind.members and n.body.name in self._firms)]
        named = [n for n in named if not n.stand.quoted] or named
        named = [n for n in named if n.body.name not in self.papers] if kind.members else named
        named = [n for n in named if not (kind.letters and self._met(n))] or named
        firm = pointer.noun in firm_nouns()
        named = [n for n in named if not (firm and n.body.name.casefold().endswith(tie_words().brokers))] or named
        called = [n for n in named if n.called(pointer.noun)]
        called = self._told_of(called)
        opposed = all(n.stand.opposed for n in called)
        named = [n for n in named if not n.stand.opposed or (opposed and n in called)]
        if resumed := self._resumed(named, kind, pointer):
            return resumed
        passed = {n.body for n in named if n.called(pointer.noun) or n.described_as_another(kind)}
        passed -= {n.body for n in called}
        named = [n for n in named if n.body not in passed]
        worth = [(self._rank(n) + bonus, n.body) for n in named if (bonus := _worth(n, kind, pointer))]
        return max(worth, key=itemgetter(0))[1] if worth else None

    def _told_of(self, called: list[Named]) -> list[Named]:
        """Of the places that a noun may stand for those of the one that the opening names, where all others but tell
        once where something is: "flyttar till Lidaskolan"."""
        first = only_body([n for n in called if n.start_char < self.opening])
        others = [n for n in called if n.body != first]
        passing = len({n.body for n in others}) == len(others) and all(n.stand.placed for n in others)
        return [n for n in called if n.body == first] if first and passing else called

    def _met(self, named: Named) -> bool:
        """Whether a place names whom another plays: "hemma mot jumbon Klarviks IK"."""
        return _AGAINST.search(self.text, max(named.start_char - _MEETING, 0), named.start_char) is not None

    def _resumed(self, named: Sequence[Named], kind: BodyKind, pointer: Pointer) -> Body | None:
        """Of some places those that lead the sentence before one that begins with a noun for a firm, or of which it
        goes on to tell: "Klarvik växer. Företaget ...", "från Klarvik, vars lager är tomt. Företaget ..."; None where
        the noun may stand for something else."""
        if pointer.noun not in firm_nouns():
            return None
        starts = sentences_back(self.text, self._first_so_called(named, pointer) + 1)
        if len(starts) < _PAIR or not self._begins(pointer.noun, starts[0]):
            return None
        before = [n for n in named if starts[1] <= n.start_char < starts[0]]
        led = [n for n in before if n.stand.leads or self._told_on(n)]
        return only_body([n for n in led if not (n.authority or _is_other(n, kind, pointer.char))])

    def _first_so_called(self, named: Sequence[Named], pointer: Pointer) -> int:
        """Where the noun of a pointer stands already at the beginning of a sentence in its block or the one before,
        behind all that act: "Klarvik växer. Företaget är nytt.", "– Ja, säger företagets vd"; else where it stands."""
        acting = (n.start_char for n in named if n.start_char < pointer.char and not n.stand.placed)
        since = max(acting, default=0)
        near = max(since, block_before(self.text, block_start(self.text, pointer.char)))
        before = self.text.rfind(f". {pointer.noun.capitalize()} ", near, pointer.char)
        return before + len(". ") if before >= 0 else pointer.char

    def _begins(self, noun: str, start: int) -> bool:
        """Whether the sentence at offset `start` begins with a noun or its genitive: "Företagets vd"."""
        first = self.text[start : start + _WORD].lstrip("– ").partition(" ")[0]
        return body_noun(first.casefold().removesuffix("s")) == noun

    def _told_on(self, named: Named) -> bool:
        """Whether a clause behind a name goes on to tell of who bears it: "Klarvik, vars lager är tomt"."""
        return self.text.startswith((", vars ", ", som ", ", vilkas "), named.start_char + len(named.body.name))

    def _rank(self, named: Named) -> int:
        """Where a name stands, as far as it is near: what leads a sentence is meant before all that is named in it."""
        financier = named.stand.described.endswith(_FINANCIERS)
        return sentence_end(self.text, named.start_char) if named.stand.leads and not financier else named.start_char

    def _buyer(self, char: int) -> Body | None:
        """The municipality or region that the sentences before offset `char` tell of as who acts."""
        acting = [n for n in self.places if n.authority and n.start_char < char and not n.stand.addressed]
        acting = [n for n in acting if n.stand.leads or not n.stand.placed]
        return max(acting, key=self._rank).body if acting else None

    def _alone(self) -> list[Named]:
        """The organisations, where there is but one in the whole article."""
        return self.named if len({n.body.name for n in self.named}) == 1 else []

    def noun_between(self, start: int, end: int) -> str | None:
        """The first noun of a stretch of the text that stands for an organisation: "företaget"."""
        return noun_between(self.text, start, end)


def _worth(named: Named, kind: BodyKind, pointer: Pointer) -> int | None:
    """How many characters nearer another must stand to be meant instead; None for what cannot be meant."""
    if named.called(pointer.noun):
        lends = named.stand.described.endswith(_FINANCIERS) and pointer.char - named.start_char > _BESIDE
        return _LENDING if lends else _CALLED
    if pointer.title and not kind.open:  # "hovrättsrådet" sits in no district court
        return None
    if named.of_kind(kind) or (pointer.noun == AGENCY and is_agency(named.body.name)):
        return _OWN
    far = pointer.char - named.start_char > _REACH
    open_to = kind.open or known_kinds().get(named.body.name) in kind.known
    unlike = not open_to or pointer.title or named.stand.addressed or far or _is_other(named, kind, pointer.char)
    return None if unlike else 1


def _is_other(named: Named, kind: BodyKind, char: int) -> bool:
    """Whether the name, or a register, tells that an organisation is of another kind than a noun at an offset tells;
    what is called as agencies are may be a firm that is named before."""
    known = known_kinds().get(named.body.name)
    if known is not None and kind.known:
        return known not in kind.known
    firm = named.works and _FIRM in kind.known and named.start_char < char
    return (named.of_another(kind) and not firm) or is_authority(named.body.name)
