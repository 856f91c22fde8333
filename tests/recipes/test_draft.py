"""A first recipe can be read, fits the page it was drawn from, and says truly whether the page reads the same by it."""

from pathlib import Path

import pytest

from pipeline.errors import TalstreckError
from pipeline.model import Capture
from pipeline.read import read
from pipeline.read.parts import Part
from pipeline.recipes.declare import load_recipe
from pipeline.recipes.draft import draft
from tests.read.reader_captures import capture
from tests.read.test_recipes_corpus import captured, pages

SAME = "# The same as without a recipe.\n"
# their text stands in boxes without a name of their own, or their articles do
OTHERWISE = {"kultur-lyktan", "press-larmcentral"}
BY_HAND = {"k1-arkiv"}
PROSE = (
    "<p>Kommunen bygger en bro över ån, och det tar sin tid.</p><p>– Den blir bred, säger Bo Alm, som ritar den.</p>"
)


def drawn(page: Capture, folder: Path):
    path = folder / "bladet.yml"
    path.write_text(draft(page, "bladet", "page.html"), "utf-8")
    return load_recipe(path), path.read_text("utf-8")


@pytest.mark.parametrize(("name", "page"), [each for each in pages() if each[1] not in BY_HAND])
def test_a_draft_of_every_page_of_the_corpus(name: str, page: str, tmp_path: Path) -> None:
    shown = captured(name, page)
    recipe, text = drawn(shown, tmp_path)
    reading = read(shown, recipe)
    assert [issue for issue in reading.issues if issue.code.startswith("recipe-")] == []
    assert (reading == read(shown)) is (SAME in text) is (page not in OTHERWISE)
    told = recipe.layouts[0].selectors
    assert {Part.TITLE, Part.BODY, Part.PUBLISHED} <= told.keys()


@pytest.mark.parametrize("page", sorted(BY_HAND))
def test_articles_that_no_name_tells_apart_are_left_to_the_editor(page: str) -> None:
    with pytest.raises(TalstreckError, match="by hand"):
        draft(captured("c", page), "bladet", "page.html")


def test_names_that_look_made_up_are_passed_over(tmp_path: Path) -> None:
    page = f"<h1 class=css-1x8q>Bron</h1><div class='sc-bdVaJa post-17 story'>{PROSE}</div>"
    recipe, text = drawn(capture(page), tmp_path)
    assert recipe.layouts[0].selectors == {Part.TITLE: "h1", Part.BODY: ".story"}
    assert "# not told: article, lede, byline, published, " in text


def test_a_name_is_told_by_what_stands_around_it_where_it_is_not_alone(tmp_path: Path) -> None:
    page = f"<h1>Bron</h1><div class=main><div class=text>{PROSE}</div></div><div class=text>Annat</div>"
    recipe, _ = drawn(capture(page), tmp_path)
    assert recipe.layouts[0].body == ".main > .text"


def test_a_page_without_article_gives_no_draft() -> None:
    with pytest.raises(TalstreckError, match=r"page\.html: no article"):
        draft(capture("<p>Hej</p>"), "bladet", "page.html")
