"""How the name of an organisation or a place stands in its sentence: as who acts, or as whom or where something is
done."""

import re
from bisect import bisect_left
from functools import cached_property, lru_cache
from typing import NamedTuple

from pipeline.extract.tokens import DASHES
from pipeline.reference.bodies import firm_nouns, indefinite_body
from pipeline.reference.verbs import reporting_verbs

# A noun in definite form: "grossisten", "sponsorn".
_DEFINED = r"[a-zåäö-]+(?:[eao]n|et|[lr]n)"
_ADDRESSED = re.compile(
    r"(?: (?:till|med|enligt|mot|ovanför|bredvid|intill|mittemot|gästar|gästade|besöker|besökte)"
    r"|(?<!arbetet)(?<!jobbet)(?<!anställd) hos)"
    rf" (?:{_DEFINED} )?$"
)
# Whose it is from then on: "såldes i fjol till Klarvik".
_BOUGHT = re.compile(r"\b(?:säljs|såldes|sålts)\b[^.,]* till $")
# What comes from another: a customer's order, a sponsor's money, somebody's figures.
_GIVEN = re.compile(
    r"\b(?:order|ordern|beställning\w*|uppdrag\w*|kontrakt\w*|avtal\w*|stöd|bidrag|pengar|siffror|rapport|statistik"
    r"|kritik|erfarenhet\w*|besked\w*|brev\w*|bud|lån)(?: \w+)?,? från (?:[a-zåäö-]+(?:en|et|an) )?$"
    r"|\b(?:uppdrag|beställning|begäran|initiativ|inrådan|hyr|hyrde|hyrt) av (?:[a-zåäö-]+(?:en|et|an) )?$"
)
# Whom the one that is told of has to do with: "den största kunden, grossisten Klarvik", "gästande Klarvik"; or
# what somebody comes from: "från ett jobb på Klarvik".
_COUNTERPART = re.compile(
    r"\b(?:kunden|konkurrenten|grossisten|beställaren|uppdragsgivaren|sponsorn|huvudsponsorn|långivaren|markägaren"
    r"|hyresvärden|motparten|ägaren|ägarna|huvudägaren|gästande)"
    r"(?:, [A-ZÅÄÖa-zåäö]{1,40}(?:en|et|an)|,| heter| är)? $"
    r"|\bnärmast kom(?:mer)? [A-ZÅÄÖa-zåäö-]{3,30} från (?:[a-zåäö-]{2,30} ){0,3}$"
    r"|\bfrån (?:en |ett )?(?:tjänst|jobb|uppdrag|roll)(?:en|et)?(?: som \w+)? (?:på|hos|vid)"
    r" (?:[a-zåäö-]+(?:en|et|an) )?$",
    re.IGNORECASE,
)
# Who made what is told of, but does not run it: "har utvecklats av", "byggdes av".
_MADE = re.compile(r"(?:ats|des|ad|at|dd|tt|rd|[glnr]ts) av (?:[a-zåäö-]+(?:en|et|an) )?$")
# What a house is run by, or who runs it: "Verkstaden drivs av stiftelsen", "som driver verkstaden".
_RUN_BY = re.compile(
    r"\b([A-ZÅÄÖa-zåäö-]{2,40}(?:et|en|an))(?: intill)?(?:, som| som|,)? (?:drivs|drevs|ägs|bedrivs)"
    r"(?: [a-zåäö]+){0,3} av (?:[a-zåäö-]+ ){0,3}$"
)
_RUNS = re.compile(
    r",?(?: som)? (?:driver|äger) (?:också |även |den |det )?([a-zåäö-]{2,40}(?:et|en|an))\b(?! [A-ZÅÄÖ])"
)
# What leads from the beginning of a sentence to a name: "Även i Lund ...", "På förskolan Bäcken ...".
_LEAD = re.compile(
    r"(?:^|[.!?:][”\"»]? )(?:[–—-] )?[”\"»]?(?:(?:Även|Också|Men|Och|Där|Nu|Hemma|Enligt) )?"
    r"(?:(?:[Ii]|[Pp]å|[Hh]os|[Vv]id|[Ii]nom|[Ff]ör) )?(?:(?:hela|[A-ZÅÄÖa-zåäö-]+(?:et|[eao]n|[lr]n)) )?[”\"»]?$"
)
# What calls the one that begins a sentence before it names it: "Utföraren, Klarvik, har", "Utföraren heter Klarvik".
_APPOSED = re.compile(r"(?:^|[.!?:][”\"»]? )(?:(?:Även|Också|Men|Och) )?[A-ZÅÄÖa-zåäö-]+(?:et|en|an)(?:,| heter) $")
# What presents one of several: "En av köparna är Klarvik".
_ONE_OF = re.compile(r"(?:^|[.!?:][”\"»]? )(?:En|Ett) av (?:[a-zåäö]+ ){1,4}(?:är|heter) (?:[a-zåäö-]+(?:en|et|an) )?$")
# What joins a name to another, so that neither acts alone: "Lund, Eslöv och Hörby".
_JOINED = re.compile(r"(?:, [A-ZÅÄÖ][\w ]{0,30}){0,5} och (?:[a-zåäö-]+(?:en|et|an) )?[A-ZÅÄÖ]")
_PLACED = re.compile(
    r"\b(?:i|på|från|till|vid|utanför|kring|runt|mellan|genom|av|om|hos|mot|över) (?:hela |centrala )?"
    r"(?:[A-ZÅÄÖ]\w+(?:, | och |–))*$"
)
_TIED = re.compile(
    r"(?<![\w-])[A-ZÅÄÖ][\w-]{1,40}(?:(?: |, \w{1,40} )(?:på|vid|hos|för|från|i) (?:[a-zåäö-]+ )?|, [a-zåäö-]{2,40}, )$"
    r"|(?:chef|direktör|ledare|ansvarig|ordförande|vd) (?:på|vid|hos|för) $"
)
# What the one is that has been named: ", den ideella förening som".
_KIND_BEHIND = re.compile(r", (?:en|ett|den|det) (?:[a-zåäö-]{2,20} ){0,2}([a-zåäö-]{4,40}) (?:som|för|med|i|på)\b")
_WORD_BEFORE = re.compile(r"(?<![\w-])([\w-]+)[ ”\"»]+$")
_MARK = re.compile(r"[”“\"»«]")
# Who speaks names their own house: "– Vi på Klarvik väntar".
_OWN = ("vi på ", "oss på ", "här på ", "vi i ", "oss i ", "här i ", "vi inom ", "vi hos ")
_TOLD = re.compile(r"[,.?!…] (\w+)")
_KINDS = (", en ", ", ett ", ", den ", ", det ")
_RUNNING = (" driver ", " äger ", " som ", ", som ")
_REACH, _FAR = 40, 100
# A definite ending and the least that is left: "kören" is "kör".
_DEFINITE = ("en", "et", "n", "t")
_LEAST = 2


def _tells(noun: str) -> bool:
    """Whether a noun in indefinite form tells what a body is: "förening"; "bolag" is said of any firm."""
    body = indefinite_body(noun)
    return body is not None and body not in firm_nouns()


class Stand(NamedTuple):
    """`described`: the noun before the name, or behind it for what it is, in basic form. `addressed`: it is but spoken
    to, quoted or met. `leads`: its sentence begins with it, as with who does something or where something goes on.
    `placed`: it is but where something is, "huset i Lund". `tied`: somebody works there, "Bo Ek på Klarvik", "som chef
    på Klarvik". `made`: it made what is told of, "byggdes av Klarvik". `quoted`: it is named in what somebody says, but
    as the own house. `opposed`: it is the other party, "motparten, Klarvik". `house`: what it runs, "verkstaden", or
    nothing."""

    described: str = ""
    addressed: bool = False
    leads: bool = False
    placed: bool = False
    tied: bool = False
    made: bool = False
    quoted: bool = False
    opposed: bool = False
    house: str = ""


PLAIN = Stand()


class Stands:
    """How the names of a text stand."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _marks(self) -> list[int]:
        """The offsets of the quotation marks."""
        return [mark.start() for mark in _MARK.finditer(self._text)]

    @cached_property
    def _blocks(self) -> list[int]:
        """The offsets at which the blocks begin."""
        return [0, *(line.end() for line in re.finditer("\n", self._text))]

    def of(self, start: int, end: int) -> Stand:
        """How the name from offset `start` up to `end` stands."""
        before = self._text[max(start - _REACH, 0) : start].rpartition("\n")[2]
        word = _WORD_BEFORE.search(before)
        kind = _KIND_BEHIND.match(self._text, end) if self._text.startswith(_KINDS, end) else None
        told = kind if kind and _tells(kind.group(1)) else word
        described = told.group(1).casefold() if told else ""
        leads = _LEAD.search(before) is not None and _JOINED.match(self._text, end) is None
        called = before.endswith(" heter ") and _APPOSED.search(before) is not None
        opposed = not (leads or called) and _COUNTERPART.search(before) is not None
        leads = leads or (not opposed and before.endswith((", ", " heter ")) and _APPOSED.search(before) is not None)
        leads = leads or (" av " in before and _ONE_OF.search(before) is not None)
        given = ("från " in before or "av " in before) and _GIVEN.search(before) is not None
        bought = before.endswith(" till ") and _BOUGHT.search(before) is not None
        cues = opposed or given or (not (leads or bought) and _ADDRESSED.search(before) is not None)
        left = before.endswith(" från ") and not self._text.startswith(".", end)
        return Stand(
            stem(described) if described.endswith(("en", "et", "n")) else described,
            cues or left,
            leads,
            not leads and _PLACED.search(before) is not None,
            not leads and _TIED.search(before) is not None,
            " av " in before and _MADE.search(before) is not None,
            not before.casefold().endswith(_OWN) and self._within_speech(start),
            opposed,
            self._house(start, end),
        )

    def _house(self, start: int, end: int) -> str:
        """The house that the one named from offset `start` up to `end` runs, by its noun in definite form."""
        first = max(start - _FAR, 0)
        led = self._text.find(" av ", first, start) >= 0
        house = _RUN_BY.search(self._text[first:start].rpartition("\n")[2]) if led else None
        house = house or (_RUNS.match(self._text, end) if self._text.startswith(_RUNNING, end) else None)
        return house.group(1).casefold() if house else ""

    def _within_speech(self, char: int) -> bool:
        """Whether an odd number of quotation marks stands before an offset in its block, or the block begins with a
        dash and nobody is told to say it until there."""
        block = self._blocks[bisect_left(self._blocks, char + 1) - 1]
        if self._text[block : block + 1] in DASHES or self._text.startswith("- ", block):
            return not any(m.group(1) in reporting_verbs() for m in _TOLD.finditer(self._text, block, char))
        return (bisect_left(self._marks, char) - bisect_left(self._marks, block)) % 2 == 1


@lru_cache(maxsize=1 << 12)
def stem(noun: str) -> str:
    """An indefinite form of a definite noun: "kören" is "kör", "företaget" "företag"."""
    ending = next((e for e in _DEFINITE if noun.endswith(e) and len(noun) > len(e) + _LEAST), "")
    return noun.removesuffix(ending)
