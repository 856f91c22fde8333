"""An HTML page by a recipe. A recipe that does not fit the page is passed over, with an issue, and the page is read as
any other: nothing is lost, and nothing wrong is taken for right."""

from pipeline.model import Issue, Reading, Severity
from pipeline.read.guard import refusal
from pipeline.read.html import Origin, read_html
from pipeline.read.parts import Part
from pipeline.read.recipe import Layout
from pipeline.read.soup import MOST_ANCESTORS, MOST_TAGS, Marked, ancestors, mark, parsed


def read_by_recipe(text: str, origin: Origin, layout: Layout) -> Reading:
    """The articles of a page that a layout is for."""
    marked = marked_by(layout, text)
    if isinstance(marked, Issue):
        return _passed_over(text, origin, marked)
    reading, failures = Reading(()), list(marked.failures)
    if not failures:
        reading = read_html(marked.html, origin, frozenset(match.part for match in marked.matches if match.count))
        failures += _lost(marked, reading)
    if not failures:
        return reading
    said = f"{layout.name} does not fit: {'; '.join(failures)}; the page is read without it"
    return _passed_over(text, origin, Issue("read", "recipe-outdated", Severity.WARNING, said))


def marked_by(layout: Layout, text: str) -> Marked | Issue:
    """The page with its parts marked, or why it is left alone: selectors would take too long on it."""
    if refused := refusal(text, MOST_TAGS):
        return _refused(refused.message)
    soup = parsed(text)
    return _refused("the page is nested very deep") if ancestors(soup) > MOST_ANCESTORS else mark(soup, layout)


def _refused(why: str) -> Issue:
    return Issue("read", "recipe-refused", Severity.WARNING, f"{why}; it is read without its recipe")


def _lost(marked: Marked, reading: Reading) -> list[str]:
    """What was found and is not among the articles read."""
    posts = next((match.count for match in marked.matches if match.part is Part.ARTICLE), 0)
    read = len(reading.articles)
    if read < posts:
        return [f"{posts} articles are told and {read} can be read"]
    return [] if read else ["no article can be read of what is told"]


def _passed_over(text: str, origin: Origin, issue: Issue) -> Reading:
    reading = read_html(text, origin)
    return Reading(reading.articles, (issue, *reading.issues))
