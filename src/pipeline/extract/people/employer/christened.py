"""The house whose name a sentence tells that calls it by a noun: "Butiken, som hon driver, heter Klarvik"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.employer.surroundings import sentence_end, sentences_back
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.pointers import Pointer

_CALLED = r"(?:heter|hette|(?:har )?(?:fick|fått) (?:namnet|heta)|(?:har )?döp(?:tes|ts) till)(?: numera| nu)? [”\"»]?"
_NAME = r"([A-ZÅÄÖ][\w&:-]*(?: (?:& |och )?[A-ZÅÄÖ][\w&:-]*){0,3})"


def christened(pointer: Pointer, text: str, named: Sequence[Named]) -> Body | None:
    """The body that the sentence of a pointer names as what its noun is called; None where it names none so, or a
    person."""
    start, end = sentences_back(text, pointer.char)[0], sentence_end(text, pointer.char)
    told = _naming(pointer.noun).search(text, start, end)
    if told is None or is_given(told.group(1).split()[0]):
        return None
    held = next((n.body for n in named if n.start_char == told.start(1)), None)
    return held or Body(told.group(1), None)


@lru_cache(maxsize=256)
def _naming(noun: str) -> re.Pattern[str]:
    """A noun before what it is called: "butiken, som heter Klarvik", "Butiken som hon driver heter Klarvik"."""
    begins = rf"(?i:{re.escape(noun)})"
    return re.compile(rf"\b{begins},?(?: som| som [^.!?]{{1,80}}?(?<!som))? {_CALLED}{_NAME}")
