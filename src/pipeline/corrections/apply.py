"""Facts in, corrected facts out. Pure: the same article, facts and corrections give the same."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.corrections.declare import STAGE, Correction, MissedQuote, NotAQuote, WrongSpeaker
from pipeline.corrections.place import form, places
from pipeline.corrections.voice import position, revoiced, said, unvoiced
from pipeline.model import PART_SEPARATOR, Article, EntityType, Facts, Issue, Quote, QuoteKind, Severity

_ORDER = (NotAQuote, WrongSpeaker, MissedQuote)


class _LeftOutError(Exception):
    """A correction that cannot be applied: `code` and why."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(why)
        self.code = code


def corrected(article: Article, facts: Facts, corrections: Sequence[Correction]) -> Facts:
    """The facts with these corrections of this article applied, their quotes by method "editor", confidence 1.

    What is no quote goes first, then voices, then what was missed. Each gives an issue: `corrected` (info) with the
    reason, or the correction is left out: `correction-outdated` where its quote is gone or the rules err no longer,
    `correction-ambiguous` where several quotes have its text (warnings).
    """
    for each in sorted(corrections, key=lambda correction: _ORDER.index(type(correction))):
        try:
            facts = _applied(article, facts, each)
            note = Issue(STAGE, "corrected", Severity.INFO, f"{_named(each)}: {each.reason}")
        except _LeftOutError as error:
            note = Issue(STAGE, error.code, Severity.WARNING, f"{_named(each)} is not applied: {error}")
        facts = replace(facts, issues=(*facts.issues, note))
    return facts


def _named(correction: Correction) -> str:
    text = correction.expect
    return f"{correction.kind} “{text if len(text) <= 60 else text[:59] + '…'}”"


def _applied(article: Article, facts: Facts, correction: Correction) -> Facts:
    if isinstance(correction, MissedQuote):
        return _with(facts, _found(article, facts, correction))
    quote = _meant(article, facts, correction)
    if isinstance(correction, NotAQuote):
        return replace(facts, quotes=tuple(each for each in facts.quotes if each is not quote))
    if said(quote).items() >= correction.stated.items():
        raise _LeftOutError("correction-outdated", "the rules say the same by now")
    return _with(facts, revoiced(quote, correction, facts), quote)


def _meant(article: Article, facts: Facts, correction: Correction) -> Quote:
    """The quote with the expected text."""
    equal = [quote for quote in facts.quotes if quote.text == correction.expect]
    if len(equal) > 1 and correction.occurrence is None:
        raise _LeftOutError("correction-ambiguous", f"{len(equal)} quotes have this text: say which by occurrence")
    if len(equal) < (correction.occurrence or 1):
        there = any(places(article, correction.expect))
        why = "the rules take this for no quote by now" if there else "the article does not have this text any more"
        raise _LeftOutError("correction-outdated", why)
    return equal[(correction.occurrence or 1) - 1]


def _found(article: Article, facts: Facts, correction: MissedQuote) -> Quote:
    """The missed quote where it stands in the article."""
    there = list(places(article, correction.expect))
    if len(there) < (correction.occurrence or 1):
        raise _LeftOutError("correction-outdated", "the article does not have this text any more")
    if len(there) > 1 and correction.occurrence is None:
        raise _LeftOutError("correction-ambiguous", f"this text stands {len(there)} times: say which by occurrence")
    block, spans = there[(correction.occurrence or 1) - 1]
    kind = correction.form or form(block, spans[0])
    text = PART_SEPARATOR.join(article.text[span.start_char : span.end_char] for span in spans)
    quote = revoiced(unvoiced(kind, text, spans), correction, facts)
    for other in facts.quotes:
        if (other.kind is QuoteKind.INDIRECT) == (kind is QuoteKind.INDIRECT) and _overlap(quote, other):
            same = other.text == quote.text
            why = "the rules find it by now" if same else f"it overlaps the quote “{other.text[:60]}”"
            raise _LeftOutError("correction-outdated", why)
    return quote


def _overlap(one: Quote, other: Quote) -> bool:
    return one.start_char < other.end_char and other.start_char < one.end_char


def _with(facts: Facts, quote: Quote, old: Quote | None = None) -> Facts:
    """The facts with this quote in the place of the old one, and with what it says of its speaker's position: of the
    same speaker, what the old one said goes, unless another quote says so too."""
    others = [each for each in facts.quotes if each is not old]
    quotes = sorted([*others, quote], key=lambda each: (each.start_char, each.end_char, each.kind))
    positions = list(facts.positions)
    if old and old.speaker == quote.speaker and position(old) not in map(position, quotes):
        positions = [each for each in positions if each != position(old)]
    stated = position(quote)
    known = stated in positions or not (stated.role or stated.organization_name or stated.party)
    if quote.speaker and quote.speaker.type is EntityType.PERSON and not known:
        positions.append(stated)
    return replace(facts, quotes=tuple(quotes), positions=tuple(positions))
