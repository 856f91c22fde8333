"""An interviewer's questions where nothing but how the text goes marks them."""

import pytest

from tests.read.built import INTRO, page

_ANSWERS = [
    "För att den håller i regn. Jag har sytt den själv.",
    "Att åka hem och sova.",
    "Ingen aning. Vi får se till våren.",
]


def _talk(questions: list[str]) -> str:
    turns = (f"<p class=z>{q}</p><p>{a}</p>" for q, a in zip(questions, _ANSWERS, strict=True))
    return page(INTRO + "".join(turns))


def _questions(article) -> list[str]:
    return [block.text for block in article.blocks if block.kind == "question"]


@pytest.mark.parametrize(
    "asked",
    [
        ["Varför segelduk?", "Vad gör du nu?", "Har ni råd med det?"],
        ["Hur mår du?", "Din plan?", "Kritikerna säger att båten är för dyr. Är den det?"],
    ],
)
def test_questions_in_turn_that_address_somebody(article_of, asked):
    assert _questions(article_of(_talk(asked))) == asked


@pytest.mark.parametrize(
    "told",
    [
        ["Varför segelduk?", "Vad händer nu?", "Har båten råd med det?"],
        ["Vem är du?", "Så frågade hon honom.", "Och vem är ni?"],
    ],
)
def test_what_the_writer_asks_is_no_interview(article_of, told):
    assert _questions(article_of(_talk(told))) == []
