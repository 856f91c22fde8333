"""Archive pages: every post for itself, excerpts marked, nothing lost without a word."""

import pytest

TEXT = "<p>Kommunen har beslutat att bygga en ny väg genom skogen, trots protester.</p><p>– Det är synd, säger {}.</p>"
NAMES = ("Bo Provås", "Siv Testek", "Per Provlund")


def posts(build: str) -> str:
    return "".join(
        build.format(title=f"Rubriken om {name}", url=f"/{n}/", text=TEXT.format(name)) for n, name in enumerate(NAMES)
    )


@pytest.mark.parametrize(
    "build",
    [
        "<article class='post hentry'><h2 class='entry-title'><a href='{url}'>{title}</a></h2>"
        "<div class='entry-content'>{text}</div></article>",
        "<li class='wp-block-post'><h2><a href='{url}'>{title}</a></h2><div>{text}</div></li>",
        "<li id='post-1' class='hentry postWrapper'><h2 class='postTitle'><a href='{url}'>{title}</a></h2>"
        "<div class='post'>{text}</div></li>",
        "<div class='blog-post'><h3><a href='{url}'>{title}</a></h3>{text}</div>",
        "<div><h2><a href='{url}'>{title}</a></h2>{text}</div>",
        "<h2><a href='{url}'>{title}</a></h2>{text}",
    ],
)
def test_every_post_for_itself(reading_of, build):
    found = reading_of(f"<html><body><h1>Etikett: Vägar</h1><div id='content'>{posts(build)}</div></body></html>")
    assert [a.title for a in found.articles] == [f"Rubriken om {name}" for name in NAMES]
    assert [a.url for a in found.articles] == [f"https://bladet.example/{n}/" for n in range(3)]
    for article, name in zip(found.articles, NAMES, strict=True):
        assert [str(b.kind) for b in article.blocks] == ["headline", "lede", "talstreck"]
        assert name in article.blocks[-1].text
        assert not article.excerpt
    assert found.issues == ()


@pytest.mark.parametrize(
    "end",
    [
        " [&hellip;]",
        " &hellip; <a class='more-link' href='/1'>Läs mer &raquo;</a>",
        " […] <a href='/1'>Continue reading →</a>",
    ],
)
def test_excerpts_are_marked(reading_of, end):
    build = (
        "<article class='hentry'><h2><a href='{url}'>{title}</a></h2><p>Kommunen har beslutat att bygga en ny väg"
        + end
        + "</p></article>"
    )
    found = reading_of(f"<html><body class='archive'>{posts(build)}</body></html>")
    assert [a.excerpt for a in found.articles] == [True] * 3
    assert all("Läs mer" not in a.text and "Continue" not in a.text for a in found.articles)


def test_titles_alone_are_reported(reading_of):
    found = reading_of(
        f"<body class='archive'>{posts('<article class=hentry><h2><a href={url}>{title}</a></h2></article>')}</body>"
    )
    assert found.articles == ()
    assert {issue.code for issue in found.issues} == {"posts-missing", "no-article"}
    assert {issue.stage for issue in found.issues} == {"read"}


def test_dates_and_names_of_each_post(reading_of):
    build = (
        "<article class='hentry'><h2><a href='{url}'>{title}</a></h2>"
        "<p class='meta'>12 maj 2025 av <span class='author'>Ida Ek</span></p>{text}</article>"
    )
    found = reading_of(f"<html><body class='blog'>{posts(build)}</body></html>")
    assert {str(a.published_on) for a in found.articles} == {"2025-05-12"}
    assert {a.byline for a in found.articles} == {"Ida Ek"}


def test_the_date_of_a_post_in_a_box_that_nothing_names(reading_of):
    build = (
        "<div class='k1'><h2><a href='{url}'>{title}</a></h2><div class='k2'>Publicerad 12 maj 2025</div>{text}</div>"
    )
    found = reading_of(f"<html><body class='archive'>{posts(build)}</body></html>")
    assert {str(a.published_on) for a in found.articles} == {"2025-05-12"}


def test_a_box_around_all_posts_is_none(reading_of):
    build = "<article class='hentry'><h2><a href='{url}'>{title}</a></h2>{text}</article>"
    found = reading_of(f"<body class='archive'><article class='page'><h1>Vägar</h1>{posts(build)}</article></body>")
    assert [a.title for a in found.articles] == [f"Rubriken om {name}" for name in NAMES]
