"""The files an editor writes: read whole, or refused with file, line and key."""

from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.read.parts import Part
from pipeline.recipes.declare import load_recipe, load_recipes

ONE = """\
layouts:
  - pages: [/20*/*]
    title: h1.headline
    body: >-
      .story,
      .more
    expect:
      body: {at_least: 2}
  - until: 2024-05-01
    title: h1
"""


def write(folder: Path, text: str, name: str = "bladet.yml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_file_is_read_and_has_a_version(tmp_path: Path) -> None:
    path = write(tmp_path, ONE)
    recipe = load_recipe(path)
    newest, oldest = recipe.layouts
    assert newest.selectors == {Part.TITLE: "h1.headline", Part.BODY: ".story, .more"}
    assert newest.name == "today's layout of /20*/*"
    assert oldest.name == "the layout until 2024-05-01"
    assert load_recipes(tmp_path, ["bladet", "tidningen"]) == {"bladet": recipe}
    write(tmp_path, ONE + "# looked at again\n")
    assert load_recipe(path).version != recipe.version


def test_no_folder_is_no_recipe(tmp_path: Path) -> None:
    assert load_recipes(tmp_path / "recipes", ["bladet"]) == {}


@pytest.mark.parametrize("name", ["tidningen.yml", "bladet.yaml"])
def test_a_file_of_no_source_is_refused(tmp_path: Path, name: str) -> None:
    write(tmp_path, ONE, name)
    with pytest.raises(UsageError, match=rf"{name} belongs to no source; call it bladet\.yml"):
        load_recipes(tmp_path, ["bladet"])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("h1.headline", "h1..headline", "3: layouts[0].title: 'h1..headline' is no CSS selector: "),
        ("h1.headline", "'h1:contains(x)'", "3: layouts[0].title: 'h1:contains(x)' is no CSS selector: "),
        ("h1.headline", "'h1::text'", "3: layouts[0].title: 'h1::text' is no CSS selector: "),
        ("h1.headline", "' '", "3: layouts[0].title: "),
        ("h1.headline", "[h1]", "3: layouts[0].title: "),
        ("title: h1.headline", "titel: h1", "3: layouts[0].titel: unknown key; allowed: article, body, byline, "),
        (
            "body: {at_least: 2}",
            "lede: {at_least: 2}",
            "7: layouts[0].expect: lede: no selector of this layout; it has",
        ),
        (
            "at_least: 2",
            "least: 2",
            "8: layouts[0].expect.body.least: unknown key; allowed: at_least, at_most, contains",
        ),
        ("at_least: 2", "at_least: -2", "8: layouts[0].expect.body.at_least: "),
        ("{at_least: 2}", "{}", "8: layouts[0].expect.body: say what is expected"),
        ("until: 2024-05-01", "until: maj", "9: layouts[1].until: "),
        ("until: 2024-05-01\n    title: h1", "until: 2024-05-01", "9: layouts[1]: a layout needs a selector"),
        ("  - pages: [/20*/*]", "  - until: 2020-01-01", "1: file: layouts stand newest first"),
        ("layouts:", "layouts: [", "no YAML"),
        ("title: h1.headline", "title: h1\n    title: h2", "4: title: stands twice"),
    ],
)
def test_what_cannot_be_read_is_named_by_file_line_and_key(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = write(tmp_path, ONE.replace(old, new, 1))
    with pytest.raises(UsageError) as caught:
        load_recipe(path)
    assert str(caught.value).startswith(f"{path}:")
    assert said in str(caught.value)


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="recipe new"):
        load_recipe(tmp_path / "bladet.yml")
