"""What holds whatever an editor writes."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.corrections.apply import corrected
from pipeline.corrections.declare import MissedQuote, NotAQuote, WrongSpeaker
from pipeline.extract import extract
from pipeline.model import PART_SEPARATOR, Article, Block, BlockKind, QuoteKind

LINES = (
    (BlockKind.PARAGRAPH, "Ylva Brandsten är rektor i Tranemo. Hon ser fram mot hösten."),
    (BlockKind.TALSTRECK, "– Vi har väntat länge, säger hon. Nu börjar vi."),
    (BlockKind.PARAGRAPH, "”Det blir trångt”, säger Jörgen Alvö. ”Men det går”, menar han."),
)
ARTICLE = Article("s", "Skolan öppnar", tuple(Block(kind, text) for kind, text in LINES))
FACTS = extract(ARTICLE)
WORDS = ARTICLE.text.replace("\n", " ").split(" ")
STRETCHES = st.tuples(st.integers(0, len(WORDS) - 1), st.integers(1, 5)).map(
    lambda place: " ".join(WORDS[place[0] : place[0] + place[1]]).strip(" –”,.") or "Hon"
)
TEXTS = STRETCHES | st.sampled_from([quote.text for quote in FACTS.quotes])
KINDS = {"missed-quote": MissedQuote, "wrong-speaker": WrongSpeaker, "not-a-quote": NotAQuote}


@st.composite
def corrections(draw: st.DrawFn) -> MissedQuote | WrongSpeaker | NotAQuote:
    kind = draw(st.sampled_from(sorted(KINDS)))
    voice = {} if kind == "not-a-quote" else {"speaker": draw(st.sampled_from(["Jörgen Alvö", "Ada Flink", None]))}
    occurrence = draw(st.none() | st.integers(1, 2))
    return KINDS[kind](
        kind=kind, article="Skolan öppnar", expect=draw(TEXTS), occurrence=occurrence, reason="Prov.", **voice
    )


@given(st.lists(corrections(), max_size=6))
@settings(max_examples=150, deadline=None)
def test_quotes_stand_in_the_text_in_order_and_apart(some: list) -> None:
    facts = corrected(ARTICLE, FACTS, some)
    for quote in facts.quotes:
        said = [ARTICLE.text[part.start_char : part.end_char] for part in quote.parts]
        assert quote.text == PART_SEPARATOR.join(said)
        assert (quote.start_char, quote.end_char) == (quote.parts[0].start_char, quote.parts[-1].end_char)
    direct = [quote for quote in facts.quotes if quote.kind is not QuoteKind.INDIRECT]
    assert all(one.end_char <= next_.start_char for one, next_ in pairwise(direct))
    assert len(facts.issues) == len(some)


@given(st.lists(corrections(), max_size=6))
@settings(max_examples=50, deadline=None)
def test_every_change_is_the_editors(some: list) -> None:
    facts = corrected(ARTICLE, FACTS, some)
    assert all(quote in FACTS.quotes or quote.method == "editor" for quote in facts.quotes)
    assert corrected(ARTICLE, FACTS, some) == facts
    if all(issue.code != "corrected" for issue in facts.issues):
        assert facts.quotes == FACTS.quotes
