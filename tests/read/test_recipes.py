"""What an editor tells of a page is so, what she does not tell is found, and what no longer fits is passed over."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import Article, BlockKind, Capture, Reading
from pipeline.read import read
from pipeline.read.names import Role, roles
from pipeline.read.parts import Part
from pipeline.read.recipe import Layout, Recipe
from pipeline.read.soup import mark, parsed
from tests.read.reader_captures import capture

PROSE = "<p>Kommunen bygger en bro över ån, och det tar sin tid att få den färdig.</p>"
MORE = "<p>Bron blir tolv meter bred och kostar mindre än vad någon hade väntat sig.</p>"
LONG = "<p>Grannkommunen vill också ha en bro, men där finns det inte någon å att bygga över.</p>"


def recipe(*layouts: Layout | dict) -> Recipe:
    return Recipe("one", tuple(Layout.model_validate(each) for each in layouts))


def by(page: str, **told) -> Reading:
    return read(capture(page), recipe(told))


def article(page: str, **told) -> Article:
    found = by(page, **told)
    assert [issue for issue in found.issues if issue.code.startswith("recipe-")] == []
    (only,) = found.articles
    return only


def kinds(found: Article) -> list[tuple[str, str]]:
    return [(str(block.kind), block.text) for block in found.blocks if block.kind is not BlockKind.HEADLINE]


def plain(text: str) -> str:
    return text.removeprefix("<p>").removesuffix("</p>")


def test_a_body_among_other_text_is_the_text_and_nothing_else_is() -> None:
    page = f"<h1>Bron</h1><div class=a>{LONG * 1}{MORE}{LONG}</div><div class=b>{PROSE}<p>Slut</p></div>"
    assert kinds(article(page, body=".b")) == [("lede", plain(PROSE)), ("paragraph", "Slut")]


def test_several_elements_are_one_body_in_the_order_of_the_page() -> None:
    page = f"<h1>Bron</h1><p class=t>{plain(PROSE)}</p><div>{LONG}</div><p class=t>– Ja, säger Bo.</p><p>Annat</p>"
    found = kinds(article(page, title="h1", body=".t"))
    assert found == [("lede", plain(PROSE)), ("talstreck", "– Ja, säger Bo.")]


@pytest.mark.parametrize("around", ["<div class=sidebar>{}</div>", "<aside>{}</aside>", "<nav>{}</nav>",
                                    "<noscript>{}</noscript>", "<div hidden>{}</div>", "<footer>{}</footer>",
                                    "<div id=comments><form>{}</form></div>"])  # fmt: skip
def test_what_is_told_is_found_wherever_it_stands(around: str) -> None:
    page = f"<h1>Bron</h1>{LONG * 3}" + around.format(f"<div class='promo x'>{PROSE}{MORE}</div>")
    assert [text for _, text in kinds(article(page, body=".x"))] == [plain(PROSE), plain(MORE)]


@pytest.mark.parametrize(
    ("part", "element", "expected"),
    [
        ("lede", "<h2 class=x>Bron blir inte av i år heller</h2>", ("lede", "Bron blir inte av i år heller")),
        ("lede", "<span class=x>Bron blir inte av i år heller.</span>", ("lede", "Bron blir inte av i år heller.")),
        ("heading", "<p class=x>Sedan kom vintern.</p>", ("heading", "Sedan kom vintern.")),
        ("heading", "<div class=x><span>Sedan kom vintern</span></div>", ("heading", "Sedan kom vintern")),
        ("question", "<p class=x>Men hur gick det till.</p>", ("question", "Men hur gick det till.")),
        ("question", "<h3 class=x>Hur gick det?</h3>", ("question", "Hur gick det?")),
        ("question", "<p><em class=x>Hur gick det?</em></p>", ("question", "Hur gick det?")),
        ("caption", "<p class=x>Bo vid ån.</p>", ("caption", "Bo vid ån.")),
        ("pull_quote", f"<p class=x>{'Vi bygger ingen bro som ingen vill gå på. ' * 3}</p>",
         ("pull_quote", ("Vi bygger ingen bro som ingen vill gå på. " * 3).strip())),
        ("fact_box", "<section class=x>Längd: 40 meter</section>", ("fact_box", "Längd: 40 meter")),
        ("fact_box", "<aside class=x>Längd: 40 meter</aside>", ("fact_box", "Längd: 40 meter")),
    ],
)  # fmt: skip
def test_a_part_is_of_the_kind_that_is_told(part: str, element: str, expected: tuple[str, str]) -> None:
    page = f"<h1>Bron</h1><div class=b>{element}{PROSE}{MORE}{LONG}</div>"
    assert expected in kinds(article(page, body=".b", **{part: ".x"}))


def test_a_credit_is_its_captions() -> None:
    page = f"<h1>Bron</h1><div class=b><p class=c>Bo vid ån.</p><p class=f>Bild: Eva Ek</p>{PROSE}{MORE}</div>"
    (found,) = (b for b in article(page, body=".b", caption=".c", credit=".f").blocks if b.kind is BlockKind.CAPTION)
    assert (found.text, found.credit) == ("Bo vid ån.", "Eva Ek")


def test_parts_outside_the_body_belong_to_the_article_before_and_after_it() -> None:
    page = (
        "<p class=c>Bo vid ån.</p><h2 class=l>En ny bro i år</h2><h1>Bron</h1><p>Dela</p>"
        f"<div class=b>{PROSE}{MORE}</div><p>Dela</p><div class=f>Längd: 40 meter</div><p>Sist</p>"
    )
    found = kinds(article(page, title="h1", body=".b", caption=".c", lede=".l", fact_box=".f"))
    assert [kind for kind, _ in found] == ["caption", "lede", "paragraph", "paragraph", "fact_box"]


def test_a_table_is_a_table_where_it_is_the_body() -> None:
    rows = "".join(f"<tr><td>{number}</td><td>{name}</td></tr>" for number, name in ((1, "Ale"), (2, "Kil")))
    table = f"<table><tr><th>Plats</th><th>Kommun</th></tr>{rows}</table>"
    found = article(f"<h1>Bron</h1><div><p class=b>{plain(PROSE)}</p>{table}</div>", body=".b, table")
    assert [kind for kind, _ in kinds(found)] == ["paragraph", "table"]


@pytest.mark.parametrize("told", ["h1", "h1, meta[name=x]", "head > title"])
def test_a_title_is_all_its_words(told: str) -> None:
    page = f"<title>Bron är klar</title><h1>Bron <i>är</i><br>klar</h1><div class=b>{PROSE}{MORE}</div>"
    found = article(page, title=told, body=".b")
    assert found.title == "Bron är klar"
    assert "Bron" not in " ".join(text for _, text in kinds(found)[:1] if text != plain(PROSE))


def test_facts_are_those_of_the_elements_told() -> None:
    page = (
        "<meta name=d content=2024-03-01><h1>Bron</h1><p class=byline>Av Fel Person</p><p class=w>Text: Eva Ek</p>"
        f"<p class=w>Bo Alm</p><p class=n>Ändrad 5 maj 2024</p><div class=b>{PROSE}{MORE}</div>"
        "<ul><li><i>Broar</i><li><i>Åar</i></ul>"
    )
    found = article(page, byline=".w", published="meta[name=d]", modified=".n", tags="ul i")
    assert (found.byline, found.published_on, found.modified_on) == (
        "Eva Ek och Bo Alm",
        date(2024, 3, 1),
        date(2024, 5, 5),
    )
    assert found.tags == ("Broar", "Åar")


def test_what_is_removed_is_no_part_of_anything() -> None:
    page = f"<h1>Bron</h1><p class=byline>Av Fel Person</p><div class=b>{PROSE}<p class=x>– Köp en bro!</p>{MORE}</div>"
    found = article(page, remove=".x, .byline")
    assert found.byline is None
    assert [text for _, text in kinds(found)] == [plain(PROSE), plain(MORE)]


def test_what_is_not_told_or_not_there_is_found_as_on_every_page() -> None:
    head = "<h1>Bron</h1><p class=byline>Av Eva Ek</p><time datetime=2024-03-01>i fredags</time>"
    page = f"{head}<div>{PROSE}{MORE}</div>"
    told = article(page, lede=".none", byline=".none", published=".none", title="h1")
    assert told == read(capture(page)).articles[0]
    assert told.byline == "Eva Ek"


def test_posts_have_their_own_parts() -> None:
    post = "<div class=p><b class=t>Nummer {0}</b><i class=w>Av {1}</i><div class=b>{2}</div><p>Läs hela</p></div>"
    page = post.format("ett", "Eva Ek", PROSE) + post.format("två", "Bo Alm", MORE) + f"<div class='p q'>{LONG}</div>"
    found = by(page, article=".p", title=".t", body=".b", byline=".w", remove=".q")
    assert [(each.title, each.byline) for each in found.articles] == [
        ("Nummer ett", "Eva Ek"),
        ("Nummer två", "Bo Alm"),
    ]
    assert [kinds(each) for each in found.articles] == [[("paragraph", plain(PROSE))], [("paragraph", plain(MORE))]]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"body": ".gone"}, "body '.gone' found 0, expected is at least 1"),
        ({"title": "h2"}, "title 'h2' found 2, expected is exactly 1"),
        ({"lede": ".l", "expect": {"lede": {"at_least": 1}}}, "lede '.l' found 0, expected is at least 1"),
        ({"remove": "h2", "expect": {"remove": {"at_most": 1}}}, "remove 'h2' found 2, expected is at most 1"),
        ({"caption": "h2", "expect": {"caption": {"contains": "Norr"}}}, "'h2' found 2, none of which contains 'Norr'"),
        ({"published": "h2"}, "published 'h2' found none that states a date"),
        ({"byline": "div"}, "byline 'div' found none that is as short as a byline"),
        ({"article": "div"}, "2 articles are told and 1 can be read"),
    ],
)
def test_a_recipe_that_does_not_fit_is_passed_over_with_an_issue(told: dict, said: str) -> None:
    page = f"<div><h1>Bron</h1>{PROSE}<h2>Förr</h2>{MORE}<h2>Nu</h2>{LONG}</div><div>{'Annat ' * 30}</div>"
    found = by(page, **told)
    assert found.articles == read(capture(page)).articles != ()
    (issue,) = found.issues
    assert (issue.code, issue.stage, str(issue.severity)) == ("recipe-outdated", "read", "warning")
    assert issue.message.startswith("today's layout does not fit: ")
    assert said in issue.message


def test_the_layout_is_the_one_of_the_day_and_the_address() -> None:
    told = recipe(
        {"title": "h1", "pages": ["/20*/*"]},
        {"title": "h2"},
        {"title": "h3", "until": date(2024, 5, 1), "pages": ["/20*/*"]},
        {"title": "h4", "until": date(2020, 1, 1)},
    )

    def title(day: str, url: str | None) -> str | None:
        layout = told.layout(Capture("bladet", url, datetime.fromisoformat(day), "text/html", b"x"))
        return layout and layout.title

    assert title("2025-01-01T00:00+00:00", "https://x.example/2025/a/") == "h1"
    assert title("2025-01-01T00:00+00:00", "https://x.example/om/") == "h2"
    assert title("2024-05-01T23:59+00:00", "https://x.example/2025/a/") == "h3"
    assert title("2024-05-02T01:00+02:00", "https://x.example/2025/a/") == "h3", "days are those of UTC"
    assert title("2024-05-02T00:00+00:00", "https://x.example/2025/a/") == "h1"
    assert title("2019-05-02T00:00+00:00", "https://x.example/2025/a/") == "h4"
    assert title("2024-05-01T00:00+00:00", None) == "h2", "a page without address is none of those that patterns name"
    only = recipe({"title": "h1", "pages": ["/a/"]})
    page = Capture("bladet", "https://x.example/b/", datetime(2025, 1, 1, tzinfo=UTC), "text/html", PROSE.encode())
    assert only.layout(page) is None
    assert read(page, only) == read(page)


def test_marks_tell_the_reader_just_their_part() -> None:
    expected = {
        Part.ARTICLE: {Role.POST},
        Part.TITLE: {Role.TITLE},
        Part.BODY: {Role.BODY},
        Part.LEDE: {Role.LEDE},
        Part.BYLINE: {Role.META, Role.AUTHOR},
        Part.PUBLISHED: {Role.META},
        Part.MODIFIED: {Role.META},
        Part.TAGS: {Role.META},
        Part.CAPTION: {Role.CAPTION},
        Part.CREDIT: {Role.CREDIT},
        Part.PULL_QUOTE: {Role.QUOTE},
        Part.FACT_BOX: {Role.FACT},
        Part.HEADING: set(),
        Part.QUESTION: {Role.QUESTION},
        Part.REMOVE: set(),
    }
    assert {part: set(roles(part.mark)) for part in Part} == expected


def test_a_page_cannot_mark_itself() -> None:
    page = f"<h1>Bron</h1><div class='talstreck-body x'>{LONG}{LONG}{MORE}</div><div class=b>{PROSE}</div>"
    assert kinds(article(page, title="h1", body=".b")) == [("paragraph", plain(PROSE))]
    assert mark(parsed(page), Layout(title="h1")).html.count("talstreck-") == 1


def test_feeds_and_dumps_have_no_recipe() -> None:
    feed = (
        "<rss><channel><item><title>Bron</title><description>Bron är färdig i år.</description></item></channel></rss>"
    )
    for page in (capture(feed, "application/rss+xml"), capture("Bron\n\nBron är färdig i år.\n", "text/plain")):
        assert read(page, recipe({"body": ".gone"})) == read(page)


PARTS = [str(part) for part in Part]


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<h1 class=a>", "</h1>", "<div class=b>", "</div>", "<article class=a>", "</article>",
             "<table class=b>", "<tr>", "<td>", "<a href=x class=a>", "</a>", "<ul>", "<li class=b>", "<br>",
             "<figure>", "<span class=a>", "</span>", "<body class=a>", "<html class=b>",
             "<time class=a datetime=2024-01-02>", "<meta class=a content=x>",
             "– Ja, säger Bo. ", "Foto: X", "En mening om bron i staden. ", "Hur då?"]
        ),
        max_size=50,
    ),
    st.dictionaries(st.sampled_from(PARTS), st.sampled_from([".a", ".b", "*", "p", "body", "head, div"]), min_size=1),
)  # fmt: skip
def test_any_recipe_on_any_soup_gives_a_sound_reading(parts: list[str], told: dict[str, str]) -> None:
    loose = {part: {"at_least": 0} for part in told}
    for layout in (told, told | {"expect": loose}):
        found = read(capture("".join(parts) or "x"), recipe(layout))
        for each in found.articles:
            assert all(each.text[b.start_char : b.end_char] == b.text for b in each.blocks)
            assert each.title == " ".join(each.title.split())


def test_a_reading_by_recipe_is_the_same_every_time() -> None:
    page = f"<h1>Bron</h1><div class=b>{PROSE}{MORE}{LONG}</div>"
    assert by(page, title="h1", body=".b", lede="p:first-child") == by(
        page, title="h1", body=".b", lede="p:first-child"
    )
