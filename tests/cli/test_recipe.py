"""`talstreck recipe` as a user runs it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command import ROOT, refused, talstreck
from tests.harvest.loopback import Page, Site

TOWER = "https://kommunposten.example/2025/04/vattentornet-blev-kvarterets-vardagsrum/"
PRESS = ROOT / "tests" / "gold" / "a" / "press-larmcentral" / "page.html"
RECIPE = """\
layouts:
  - title: h1
    body: .sv-text-portlet:has(p.normal)
    lede: p.ingress
    fact_box: .faktaruta
  - until: 2024-05-01
    title: h1
    body: .entry-content
"""


@pytest.fixture(scope="module")
def project(ran: Callable[[Path], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ran(tmp_path_factory.mktemp("recipes"))


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    path = tmp_path / "larmvast.yml"
    path.write_text(RECIPE, "utf-8")
    return path


@pytest.fixture
def boxless(recipe: Path) -> Path:
    recipe.write_text(RECIPE.replace("    fact_box: .faktaruta\n", ""), "utf-8")
    return recipe


def files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("command", [("recipe",), ("recipe", "try"), ("recipe", "new")])
def test_every_command_has_help(command: tuple[str, ...]) -> None:
    done = talstreck(*command, "--help")
    assert done.returncode == 0
    assert "Usage" in done.stdout


def test_try_shows_the_layout_what_each_selector_finds_and_the_blocks(recipe: Path) -> None:
    done = talstreck("recipe", "try", PRESS, "--recipe", recipe)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].endswith(": today's layout")
    assert "  title          1  h1  “Klartecken för gemensam larmcentral i Mörrum”" in lines
    assert any(line.startswith("  fact_box       1  .faktaruta  “Fakta: Larmcentralen ") for line in lines)
    assert "  fact_box    Yta: 1 850 kvadratmeter" in lines


def test_compare_shows_only_what_is_other_than_without_it(boxless: Path) -> None:
    done = talstreck("recipe", "try", PRESS, "--recipe", boxless, "--compare")
    changed = [line for line in done.stdout.splitlines() if line.startswith(("+ ", "- "))]
    assert len(changed) == 4
    assert all(line.startswith("-  fact_box ") for line in changed)


def test_a_date_chooses_the_layout_and_one_that_does_not_fit_is_exit_code_1(recipe: Path) -> None:
    done = talstreck("recipe", "try", PRESS, "--recipe", recipe, "--date", "2024-05-01")
    assert done.returncode == 1
    assert "as of 2024-05-01: the layout until 2024-05-01" in done.stdout
    assert "! body           0  .entry-content" in done.stdout
    assert "does not fit: body '.entry-content' found 0, expected is at least 1" in done.stdout
    assert "  paragraph   ”Den har jag inte tänkt sakna”, säger Ylva Stenkrans." in done.stdout, "and it is read"


def test_json_is_one_object_with_all_of_it(boxless: Path) -> None:
    done = talstreck("recipe", "try", PRESS, "--recipe", boxless, "--json", "--compare")
    told = json.loads(done.stdout)
    assert (told["fits"], told["layout"]) == (True, "today's layout")
    assert [(each["part"], each["count"]) for each in told["parts"]][:2] == [("title", 1), ("body", 1)]
    kinds = [[block["kind"] for block in each["articles"][0]["blocks"]] for each in (told, told["without_recipe"])]
    assert [each.count("fact_box") for each in kinds] == [0, 4]


def test_a_page_of_the_web_is_asked_for_once_politely_and_nothing_is_stored(project: Path, recipe: Path) -> None:
    before = files(project)
    with Site() as site:
        site.pages["/press/larm.html"] = Page(PRESS.read_bytes())
        url = f"{site.url}/press/larm.html"
        asked = ("recipe", "try", url, "--recipe", recipe, "--contact", "a@example.org", "--allow-private")
        done = talstreck(*asked, "--project", project)
        assert done.returncode == 0, done.stderr
        assert "  fact_box    Yta: 1 850 kvadratmeter" in done.stdout
        assert site.took() == [("/press/larm.html", 200)]
        site.pages["/robots.txt"] = Page("User-agent: *\nDisallow: /press/", "text/plain")
        refused(talstreck(*asked), 1, "robots.txt")
        assert site.took("/press") == []
        refused(talstreck("recipe", "try", f"{site.url}/none/", *asked[3:]), 1, "404")
        site.pages["/bild"] = Page(b"\x89PNG", "image/png")
        refused(talstreck("recipe", "try", f"{site.url}/bild", *asked[3:]), 1, "no page but image/png")
        refused(talstreck("recipe", "try", url, "--recipe", recipe, "--project", project), 2, "--contact")
    assert files(project) == before


def test_new_writes_a_recipe_that_can_be_tried_and_reads_the_page_the_same(project: Path) -> None:
    path = project / "recipes" / "kommunposten.yml"
    refused(talstreck("recipe", "try", TOWER, "--project", project), 2, "recipe new", "recipes/SOURCE_ID.yml")
    refused(talstreck("recipe", "try", TOWER, "--source", "kommunposten", "--project", project), 2, str(path))
    done = talstreck("recipe", "new", "kommunposten", TOWER, "--project", project)
    assert done.returncode == 0, done.stderr
    assert str(path) in done.stdout
    written = path.read_text("utf-8")
    assert "\n    body: .entry-content\n" in written
    assert "\n    lede: .ingress\n" in written
    done = talstreck("recipe", "try", TOWER, "--compare", "--project", project)
    assert done.returncode == 0, done.stdout
    assert "The page reads the same without the recipe." in done.stdout
    assert "kommunposten" in (listed := talstreck("sources", "list", "--project", project).stdout)
    assert listed.endswith("Kommunposten (by recipe)\n")
    again = talstreck("recipe", "new", "kommunposten", TOWER, "--project", project)
    assert (again.returncode, again.stdout) == (0, written)
    assert "was kept" in again.stderr
    (project / "recipes" / "ingested.yml").write_text(RECIPE, "utf-8")
    refused(talstreck("recipe", "try", TOWER, "--project", project), 2, "--source")
    (project / "recipes" / "ingested.yml").unlink()
    path.unlink()


def test_what_cannot_be_tried_is_said_to_be_so(project: Path, recipe: Path, tmp_path: Path) -> None:
    refused(talstreck("recipe", "new", "nowhere", TOWER, "--project", project), 2, "nowhere", "kommunposten")
    refused(talstreck("recipe", "try", "nowhere.html", "--recipe", recipe), 2, "nowhere.html")
    refused(talstreck("recipe", "try", PRESS, "--recipe", tmp_path / "none.yml"), 2, "none.yml")
    feed = ROOT / "raw" / "kommunposten" / "08-flode" / "feed.xml"
    refused(talstreck("recipe", "try", feed, "--recipe", recipe), 2, "HTML")
    recipe.write_text(RECIPE.replace("title: h1\n    body: .sv", "title: 'h1['\n    body: .sv"), "utf-8")
    refused(talstreck("recipe", "try", PRESS, "--recipe", recipe), 2, f"{recipe}:2: layouts[0].title:")
    recipe.write_text(RECIPE.replace("title: h1", "pages: [/a/]\n    title: h1"), "utf-8")
    done = talstreck("recipe", "try", PRESS, "--recipe", recipe)
    assert done.returncode == 1
    assert "--url" in done.stdout.splitlines()[0]
