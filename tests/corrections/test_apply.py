"""Corrections of single facts: what an editor states wins, and nothing is applied to what has changed."""

from dataclasses import replace

import pytest

from pipeline.corrections.apply import corrected
from pipeline.corrections.declare import MissedQuote, NotAQuote, Voice, WrongSpeaker
from pipeline.extract import extract
from pipeline.model import Article, Attribution, Block, BlockKind, EntityType, Facts, Quote, QuoteKind, Severity

LINES = (
    (BlockKind.HEADLINE, "Bryggan i Norrviken rustas"),
    (BlockKind.LEDE, "Den gamla bryggan får nya plankor."),
    (BlockKind.PARAGRAPH, "Malin Trästedt är hamnchef i Strömstads kommun och har väntat länge."),
    (BlockKind.TALSTRECK, "– Plankorna har murknat underifrån, säger hon."),
    (BlockKind.PARAGRAPH, "Snickaren Ove Lindsjö på Brygglaget AB börjar på måndag."),
    (BlockKind.TALSTRECK, "– Vi tar det planka för planka, säger Ove Lindsjö."),
    (BlockKind.PARAGRAPH, "Det blir bra, mumlar någon. Det blir bra, mumlar en annan."),
    (BlockKind.CAPTION, "Här ska vi bada till midsommar."),
    (BlockKind.PARAGRAPH, "På skylten syns orden Här ska vi bada till midsommar."),
)
ARTICLE = Article("bryggan", LINES[0][1], tuple(Block(kind, text) for kind, text in LINES))
ROTTEN, PLANKS = "Plankorna har murknat underifrån", "Vi tar det planka för planka"
REASON = "Redaktören var med."


@pytest.fixture(scope="module")
def facts() -> Facts:
    found = extract(ARTICLE)
    assert [(quote.text, quote.speaker.name) for quote in found.quotes if quote.speaker][:2] == [
        (ROTTEN, "Malin Trästedt"),
        (PLANKS, "Ove Lindsjö"),
    ]
    return found


def voice(model: type[Voice], expect: str, **stated: object) -> Voice:
    kind = "wrong-speaker" if model is WrongSpeaker else "missed-quote"
    return model(kind=kind, article=ARTICLE.title, expect=expect, reason=REASON, **stated)


def said(facts: Facts, text: str) -> Quote:
    (quote,) = [quote for quote in facts.quotes if quote.text == text]
    return quote


def noted(facts: Facts) -> list[tuple[str, Severity]]:
    return [(issue.code, issue.severity) for issue in facts.issues]


def test_another_speaker_brings_the_position_the_article_gives(facts: Facts) -> None:
    fixed = corrected(ARTICLE, facts, [voice(WrongSpeaker, ROTTEN, speaker="Ove Lindsjö")])
    quote, known = said(fixed, ROTTEN), said(facts, PLANKS)
    assert (quote.speaker, quote.role, quote.organization_name) == (known.speaker, known.role, known.organization_name)
    assert (quote.method, quote.confidence, quote.attribution) == ("editor", 1.0, None)
    assert (quote.start_char, quote.end_char, quote.kind) == (said(facts, ROTTEN).start_char, quote.end_char, "dash")
    assert said(fixed, PLANKS) == known
    assert noted(fixed) == [("corrected", Severity.INFO)]
    assert REASON in fixed.issues[0].message


def test_a_name_in_the_clause_that_is_not_the_new_speakers_goes(facts: Facts) -> None:
    quote = said(corrected(ARTICLE, facts, [voice(WrongSpeaker, PLANKS, speaker="Ida Sjöstrand")]), PLANKS)
    assert (quote.speaker.name, quote.speaker_as_written, quote.cue, quote.role) == ("Ida Sjöstrand", None, None, None)
    kept = said(corrected(ARTICLE, facts, [voice(WrongSpeaker, ROTTEN, speaker="Ida Sjöstrand")]), ROTTEN)
    assert (kept.speaker_as_written, kept.cue) == ("hon", "säger")


def test_nobody_is_a_speaker_too(facts: Facts) -> None:
    quote = said(corrected(ARTICLE, facts, [voice(WrongSpeaker, ROTTEN, speaker=None)]), ROTTEN)
    assert (quote.speaker, quote.role, quote.organization_name) == (None, None, None)


def test_an_organisation_speaks_for_itself(facts: Facts) -> None:
    stated = {"speaker": "Brygglaget AB", "speaker_type": "organization"}
    quote = said(corrected(ARTICLE, facts, [voice(WrongSpeaker, ROTTEN, **stated)]), ROTTEN)
    assert quote.speaker.type is EntityType.ORGANIZATION
    assert quote.organization_name == "Brygglaget AB"


def test_a_role_is_corrected_alone_and_in_the_positions(facts: Facts) -> None:
    old = said(facts, ROTTEN)
    fixed = corrected(ARTICLE, facts, [voice(WrongSpeaker, ROTTEN, role="tillförordnad hamnchef")])
    quote = said(fixed, ROTTEN)
    assert replace(quote, role=old.role, method=old.method, confidence=old.confidence) == old
    assert quote.attribution is Attribution.PRONOUN
    assert [each.role for each in fixed.positions if each.person == old.speaker] == ["tillförordnad hamnchef"]


def test_a_role_is_taken_away_by_null_and_left_alone_unsaid(facts: Facts) -> None:
    assert said(corrected(ARTICLE, facts, [voice(WrongSpeaker, ROTTEN, role=None)]), ROTTEN).role is None
    assert said(corrected(ARTICLE, facts, [voice(WrongSpeaker, ROTTEN, cue="suckar")]), ROTTEN).role == "hamnchef"


def test_what_the_rules_say_by_now_is_outdated(facts: Facts) -> None:
    fixed = corrected(ARTICLE, facts, [voice(WrongSpeaker, ROTTEN, speaker="Malin Trästedt", role="hamnchef")])
    assert fixed.quotes == facts.quotes
    assert noted(fixed) == [("correction-outdated", Severity.WARNING)]


@pytest.mark.parametrize("expect", ["Plankorna har murknat", "Plankorna har murknat ovanifrån"])
def test_a_text_that_changed_is_not_corrected(facts: Facts, expect: str) -> None:
    wrong = voice(WrongSpeaker, expect, speaker="Ove Lindsjö")
    none = NotAQuote(kind="not-a-quote", article=ARTICLE.title, expect=expect, reason=REASON)
    for correction in (wrong, none):
        fixed = corrected(ARTICLE, facts, [correction])
        assert fixed.quotes == facts.quotes
        assert noted(fixed) == [("correction-outdated", Severity.WARNING)]


def test_what_is_no_quote_goes(facts: Facts) -> None:
    none = NotAQuote(kind="not-a-quote", article=ARTICLE.title, expect=PLANKS, reason=REASON)
    fixed = corrected(ARTICLE, facts, [none])
    assert PLANKS not in {quote.text for quote in fixed.quotes}
    assert len(fixed.quotes) == len(facts.quotes) - 1
    again = corrected(ARTICLE, replace(fixed, issues=()), [none])
    assert noted(again) == [("correction-outdated", Severity.WARNING)]


def test_a_missed_quote_stands_where_the_article_has_it(facts: Facts) -> None:
    missed = voice(MissedQuote, "Här ska vi bada till midsommar", speaker="Malin Trästedt", cue="står")
    quote = said(corrected(ARTICLE, facts, [missed]), missed.expect)
    assert ARTICLE.text[quote.start_char : quote.end_char] == quote.text
    assert quote.start_char > ARTICLE.text.index("På skylten")
    assert (quote.kind, quote.role, quote.cue) == (QuoteKind.UNMARKED, "hamnchef", "står")
    assert (quote.method, quote.confidence) == ("editor", 1.0)


def test_a_missed_quote_may_be_interrupted(facts: Facts) -> None:
    missed = voice(MissedQuote, "På skylten […] vi bada", speaker=None, form="indirect")
    quote = said(corrected(ARTICLE, facts, [missed]), missed.expect)
    assert [ARTICLE.text[part.start_char : part.end_char] for part in quote.parts] == ["På skylten", "vi bada"]
    assert quote.kind is QuoteKind.INDIRECT


@pytest.mark.parametrize(
    ("expect", "code"),
    [
        ("Detta sade ingen", "correction-outdated"),
        ("ska vi bada till mid", "correction-outdated"),  # no part of a longer word
        ("bada […] På skylten", "correction-outdated"),
        (PLANKS, "correction-outdated"),
        ("planka för planka", "correction-outdated"),  # would overlap a quote
        ("Det blir bra", "correction-ambiguous"),
    ],
)
def test_a_missed_quote_is_never_invented(facts: Facts, expect: str, code: str) -> None:
    fixed = corrected(ARTICLE, facts, [voice(MissedQuote, expect, speaker="Ove Lindsjö")])
    assert fixed.quotes == facts.quotes
    assert noted(fixed) == [(code, Severity.WARNING)]


def test_equal_texts_are_told_apart(facts: Facts) -> None:
    two = [voice(MissedQuote, "Det blir bra", speaker=name, occurrence=n) for n, name in enumerate(("A B", "C D"), 1)]
    fixed = corrected(ARTICLE, facts, two)
    found = [quote for quote in fixed.quotes if quote.text == "Det blir bra"]
    assert [quote.speaker.name for quote in found] == ["A B", "C D"]
    assert found[0].end_char < found[1].start_char
    either = corrected(ARTICLE, fixed, [voice(WrongSpeaker, "Det blir bra", speaker="E F")])
    assert either.issues[-1].code == "correction-ambiguous"
    second = corrected(ARTICLE, fixed, [voice(WrongSpeaker, "Det blir bra", speaker="E F", occurrence=2)])
    assert [q.speaker.name for q in second.quotes if q.text == "Det blir bra"] == ["A B", "E F"]


def test_a_quote_may_be_cut_anew(facts: Facts) -> None:
    none = NotAQuote(kind="not-a-quote", article=ARTICLE.title, expect=PLANKS, reason=REASON)
    shorter = voice(MissedQuote, "planka för planka", speaker="Ove Lindsjö")
    for order in ([none, shorter], [shorter, none]):
        fixed = corrected(ARTICLE, facts, order)
        assert said(fixed, "planka för planka").kind is QuoteKind.DASH
        assert {code for code, _ in noted(fixed)} == {"corrected"}
