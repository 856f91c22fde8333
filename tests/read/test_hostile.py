"""Pages built to hang or break their reader: no crash, bounded time, an issue."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.read import as_json, read
from pipeline.read.recipe import Layout, Recipe
from tests.read.reader_captures import capture

LINE = "<p>Det var en gång en kommun som ville bygga en bro över ån, och det tog sin tid.</p>"
LOL = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
BILLION = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "x">{LOL}]>'
HOSTILE = {
    "empty-page": b" \n",
    "not-text": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "nested-too-deep": b"<div>" * 10_000 + LINE.encode(),
    "too-many-tags": b"<b>" * 2_600_000,
    "too-many-attributes": b"<p " + b" ".join(b"a%d=1" % n for n in range(100_000)) + b">x",
    "nul-bytes": f"<h1>Bron\0</h1>{LINE * 3}".encode(),
    "no-article": f"{BILLION}<rss><channel><item><title>&a9;</title></item></channel></rss>".encode(),
}


@pytest.mark.parametrize("code", HOSTILE)
def test_an_issue_and_no_crash(code):
    began = time.process_time()
    found = read(capture(HOSTILE[code]))
    assert time.process_time() - began < 5
    assert code in [issue.code for issue in found.issues]


@pytest.mark.parametrize(
    "build",
    [
        "<div>{}",
        "<table><tr><td>{}",
        "<ul><li>{}",
        "<blockquote>{}",
        "<article class=hentry><h2><a href=/a>T</a></h2>{}",
    ],
)
def test_unclosed_and_deep_but_readable(build):
    found = read(capture(build.format("") * 1_500 + LINE * 5))
    assert found.articles
    assert "bygga en bro" in found.articles[0].text


@pytest.mark.parametrize(
    ("media_type", "unit"),
    [
        ("text/html", LINE),
        ("text/html", "<article class=hentry><h2><a href=/a>En rubrik</a></h2>" + LINE + "</article>"),
        ("text/html", "<div class=teaser><figure><figcaption>En bild av bron.</figcaption></figure>"),
        ("text/html", "<div class=annons><h1>En bro</h1><p>En kommun.</p>"),
        ("text/html", "En rad som <b>slutar</b>.<br>"),
        ("text/plain", "En rubrik utan punkt\n\nEn mening som slutar här.\n– Ja, säger Bo.\n\n"),
        ("text/plain", "1 Växjö 87 3\n"),
        ("text/plain", "”En sak”\n\n"),
        ("text/plain", "aB"),
    ],
)
def test_cost_grows_linearly(media_type, unit):
    def seconds(times: int) -> float:
        page, spent = capture(unit * times, media_type), []
        for _ in range(3):
            began = time.process_time()
            read(page)
            spent.append(time.process_time() - began)
        return min(spent)

    small, large = seconds(300), seconds(3_000)
    assert large < 0.05 + 20 * small  # what grows with the square would take a hundred times as long


LOOSE = {"at_least": 0}
TOLD = {
    "title": "h1, div > b:first-child",
    "body": "section div p, div",
    "lede": "div:has(> i)",
    "byline": "p:not(section *)",
    "published": "time[datetime]",
    "caption": "p:-soup-contains('z')",
    "heading": "h2 ~ p",
    "question": "p:nth-of-type(3n)",
    "remove": "div div div script",
    "expect": {"title": LOOSE, "body": LOOSE},
}
OUTDATED = {"byline": "div", "published": "div", "tags": "*", "expect": {"tags": {"contains": "ingenstans"}}}


@pytest.mark.parametrize(
    ("page", "refused"),
    [
        ("<div>" * 10_000 + LINE, True),
        ("<div>" * 7_000 + LINE, True),
        ("<div>" * 900 + LINE, False),
        ("<div class='a'><b>x</b>" * 600 + LINE, False),
        (LINE * 30_000, True),
        (LINE * 12_000, False),
        ("<h1>Bron</h1>" + "<article><div><b>A</b><p>b</p></div></article>" * 8_000, True),
        ("<h1>Bron</h1>" + "<article><div><b>A</b><p>b</p></div></article>" * 3_000, False),
        (f"<h1>Bron</h1>{LINE * 9}<p>" + "å ö " * 1_400_000, False),
        (f"<h1>Bron</h1>{LINE * 9}<p class='" + "a b " * 2_000_000 + "'>x", True),
        (f"<h1>Bron</h1>{LINE * 9}<script>" + "var a = 1;" * 800_000 + "</script>", False),
        ("<b>" * 2_600_000, True),
    ],
)
def test_a_recipe_takes_bounded_time_on_any_page(page: str, refused: bool) -> None:
    for told in (TOLD, OUTDATED):
        began = time.process_time()
        found = read(capture(page), Recipe("one", (Layout.model_validate(told),)))
        assert time.process_time() - began < 5
        codes = {issue.code for issue in found.issues}
        assert bool(codes & {"recipe-refused", "nested-too-deep", "too-many-tags", "too-many-attributes"}) is refused
        assert refused or told is TOLD or "recipe-outdated" in codes


def test_half_a_letter_does_not_stop_a_recipe():
    page = capture(b"<h1>Bron</h1><div><p>En mening om +2AA- bron i staden som ska byggas.</p></div>", charset="utf-7")
    found = read(page, Recipe("one", (Layout.model_validate({"title": "h1", "body": "div"}),)))
    assert [article.title for article in found.articles] == ["Bron"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<h1>",
                "</h1>",
                "<table>",
                "<tr>",
                "<td>",
                "<br>",
                "<b>",
                "</b>",
                "<a href=x>",
                "</a>",
                "<ul>",
                "<li>",
                "<figure>",
                "<figcaption>",
                "<blockquote>",
                "<article>",
                "</article>",
                "– Ja, säger Bo. ",
                "Foto: X",
                "En mening om bron i staden. ",
                "1. Ett",
                "”Ja”",
                " ",
                "\n\n",
                "&amp;",
            ]
        ),
        max_size=60,
    )
)
def test_any_soup_gives_a_sound_reading(parts):
    for media_type in ("text/html", "text/plain"):
        found = read(capture("".join(parts) or "x", media_type))
        as_json("x", found)
        for article in found.articles:
            assert all(block.text == " ".join(block.text.split(" ")) and block.text for block in article.blocks)
            assert all(article.text[b.start_char : b.end_char] == b.text for b in article.blocks)


def test_random_bytes_never_raise():
    chance = random.Random(7)
    for size in (1, 10, 1000, 20_000):
        read(capture(chance.randbytes(size)))
        read(capture(bytes(chance.choices(b"<>/=\"' abphrtd\n&;!-", k=size))))


def test_the_same_page_gives_the_same_reading():
    page = capture(f"<h1>Bron</h1>{LINE * 4}<ul><li>Ett</li><li>Två</li></ul>{LINE}")
    assert as_json("x", read(page)) == as_json("x", read(page))
