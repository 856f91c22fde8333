"""The nouns for documents that somebody publishes, and for those who write them."""

import re
from dataclasses import dataclass
from functools import lru_cache

# Nouns for what somebody has looked into: one may stand for another, "rapporten" for what was called a study.
_INQUIRIES = """rapport utredning undersökning granskning studie utvärdering analys kartläggning enkät genomlysning
    sammanställning prognos genomgång beräkning""".split()
_EXAMINING = frozenset(_INQUIRIES) - {"rapport", "enkät"}
_OTHERS = """yttrande skrivelse pressmeddelande remissvar utlåtande beslut motion interpellation program policy
    promemoria uttalande""".split()
# "Barndom" and "sjukdom" end like a judgement.
_WHOLE = "(?:(?:ting|hov)srätts)?dom"
_NOUN = re.compile(rf"\w*?({'|'.join(_INQUIRIES + _OTHERS)})(en|n|et|t|met)?|({_WHOLE})(en)?")
_WRITERS = frozenset("forskarna granskarna utredarna utvärderarna författarna rapportförfattarna undersökarna".split())
_LONGEST = 40
INQUIRY, JUDGEMENT = "inquiry", "dom"


@dataclass(frozen=True, slots=True)
class Noun:
    """The noun of a document: `base` is its basic form without what it is compounded with, INQUIRY for one that stands
    for inquiries of any sort."""

    base: str
    definite: bool

    @property
    def inquiry(self) -> bool:
        return self.base in (INQUIRY, *_INQUIRIES)


def examines(word: str) -> bool:
    """Whether "av" behind a noun tells what was looked into, not who did so: "en granskning av X"."""
    noun = document_noun(word)
    return noun is not None and noun.base in _EXAMINING


@lru_cache(maxsize=4096)
def document_noun(word: str) -> Noun | None:
    """The document that a word in any case tells of: "Slutrapporten", or those who wrote it, "forskarna"."""
    low = word.casefold()
    if low in _WRITERS:
        return Noun(INQUIRY, definite=True)
    found = _NOUN.fullmatch(low) if len(low) < _LONGEST else None
    return Noun(found[1] or JUDGEMENT, definite=bool(found[2] or found[4])) if found else None
