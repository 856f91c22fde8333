"""Who is named right behind a quote: by a signature, a block of nothing but a name and what its bearer is, or by a
sentence that tells whose words they are."""

from pipeline.extract.people import Person
from pipeline.extract.quotes.index import STRANGERS, Index, Page, token_at
from pipeline.extract.quotes.nameless import bearer
from pipeline.extract.quotes.subjects import PRONOUNS
from pipeline.extract.tokens import END, Token, at
from pipeline.extract.words import FINITE, POSSESSIVES
from pipeline.model import BlockKind
from pipeline.reference.verbs import reporting_verbs

_LONGEST = 24
_BEHIND = frozenset({END.text, ",", "(", "."})
# "Orden är Anna Bergs": whose what is said is.
_WORDS = frozenset("Orden Rösten Citatet Repliken".split())
# "Det beskedet gav Anna Berg", "Så lät det när Anna Berg ..."
_POINTING = frozenset("Det Den Så".split())
_POINTED_AT = tuple("beskedet svaret budskapet rådet uppmaningen frågan hälsningen slutsatsen kommentaren".split())
_TOLD = frozenset({"är", "var", "heter"})
_CALLED = frozenset({"heter", "hette"})
_SOUNDS = frozenset("låter lät".split())
_BLOCKS = frozenset({BlockKind.PARAGRAPH, BlockKind.TALSTRECK})


def signature(index: Index, page: Page | None, before: Page | None) -> Person | None:
    """The person who signs, in the block `page`, the quote that the block `before` is from mark to mark; perhaps one
    without a name."""
    if page is None or before is None or page.block.kind not in _BLOCKS or len(page.tokens) > _LONGEST:
        return None
    if not before.marked or before.marked[0].opening > before.block.start_char:
        return None
    if before.marked[0].closing < before.block.end_char - 1:
        return None
    subject = bearer(index, page.tokens, int(page.led))
    if subject is None or at(page.tokens, subject.end).text not in _BEHIND:
        return None
    said = any(token.text in FINITE or token.text in reporting_verbs() or token.text in "?!" for token in page.tokens)
    return None if said else subject.person


def presented(index: Index, page: Page) -> Person | None:
    """The only person of a block's first sentence, if that tells whose the words before it are."""
    tokens = page.tokens[: token_at(page.tokens, page.sentence(page.block.start_char)[1])]
    return index.only_person(tokens) if tokens and _presents(tokens) else None


def named_next(index: Index, page: Page) -> Person | None:
    """Whom a block begins by naming as who was told of before it: "Hon heter Eva Mo", "Kvinnan heter Eva Mo", "Hennes
    namn är Eva Mo"."""
    first, second = (at(page.tokens, k) for k in range(2))
    told = (first.low in PRONOUNS or first.text in STRANGERS) and second.text in _CALLED
    name = 2 if told else 3 if first.low in POSSESSIVES and second.text == "namn" else None
    found = index.person_at(at(page.tokens, name)) if name else None
    return found[0] if found else None


def portrayed_next(index: Index, page: Page) -> Person | None:
    """Whom a block begins by naming in full, to tell who was spoken of before it: "Anna Berg är 34 år"."""
    found = index.person_at(at(page.tokens, 0))
    end = token_at(page.tokens, found[1].end_char) if found else 0
    return found[0] if found and end > 1 and at(page.tokens, end).text in _TOLD else None


def _presents(tokens: list[Token]) -> bool:
    first, second, third = (at(tokens, k).text for k in range(3))
    if first in _WORDS:
        return second in FINITE or second in ("tillhör", "tillhörde")
    if first not in _POINTING:
        return False
    cleft = second == "är" and any(
        t.text == "som" and at(tokens, k + 1).text in reporting_verbs() for k, t in enumerate(tokens)
    )
    sounds = second in _SOUNDS and third == "det"
    return cleft or sounds or second.endswith(_POINTED_AT) or (second == "som" and third in reporting_verbs())
