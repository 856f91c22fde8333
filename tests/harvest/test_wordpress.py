"""Harvesting a real WordPress: whichever way in, every post once, changes found, nothing asked for in vain."""

import json
import re
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest
import yaml

from pipeline import run as walk
from pipeline.harvest.archive import Archive
from pipeline.harvest.harvest import harvest
from pipeline.harvest.sources import SourceConfig
from pipeline.model import Capture, Gone, Issue, Seen
from pipeline.project import Project, init

HERE = Path(__file__).parent / "wordpress"
NEEDED = (
    shutil.which("php"),
    shutil.which("mariadbd"),
    *(Path("/usr/share/wordpress", at).exists() for at in ("wp-load.php", "wp-content/themes/twentytwentyone")),
)
pytestmark = pytest.mark.skipif(not all(NEEDED), reason=f"no WordPress here; {HERE / 'install.sh'} gets it (as root)")


@dataclass
class Site:
    """A running WordPress, and what it is asked for."""

    folder: Path
    url: str
    posts: dict[int, str] = field(default_factory=dict)

    def theme(self, name: str) -> None:
        code = f'$_SERVER["HTTP_HOST"] = "x"; require "{self.folder}/site/wp-load.php"; switch_theme("{name}");'
        subprocess.run(["php", "-d", "error_reporting=0", "-r", code], check=True, capture_output=True)

    def put(self, *posts: dict) -> list[str]:
        (self.folder / "posts.json").write_text(json.dumps(posts), encoding="utf-8")
        command = [
            "php",
            "-d",
            "error_reporting=0",
            HERE / "post.php",
            self.folder / "site",
            self.folder / "posts.json",
        ]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        done = [(int(number), url) for number, url in (line.split() for line in lines)]
        for post, (number, url) in zip(posts, done, strict=True):
            self.posts[number] = url
            if post.get("delete"):
                del self.posts[number]
        return [url for _, url in done]

    def asked(self) -> list[str]:
        """The posts whose pages were asked for, since the log was last read."""
        log = self.folder / "asked.log"
        paths = log.read_text(encoding="utf-8").split()
        log.write_text("")
        return [self.url + path for path in paths if re.fullmatch(r"/\d{4}/\d\d/[^/]+/", path)]


@pytest.fixture(scope="module")
def site(sample):
    # A short path: that of a database's socket may have no more than a hundred characters.
    folder = Path(tempfile.mkdtemp(prefix="talstreck-wordpress-"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    subprocess.run(["bash", HERE / "up.sh", folder, str(port)], check=True, capture_output=True)
    try:
        site = Site(folder, f"http://127.0.0.1:{port}")
        site.put(*sample_posts(sample))
        yield site
    finally:
        subprocess.run(["bash", HERE / "down.sh", folder], check=False)


def sample_posts(sample: Path) -> list[dict]:
    articles = [
        article
        for path in sorted(sample.glob("*/gold.json"))
        for article in json.loads(path.read_text(encoding="utf-8"))["articles"]
    ]
    assert len(articles) > 15, "more than three archive pages of five and more than one feed of ten"
    return [
        {
            "title": f"{article['title']} ({number})",
            "content": f"<p>{article['lede']}</p>"
            + "".join(f"<p>– {quote['text']}</p>" for quote in article["quotes"]),
            "date": f"2025-{number % 9 + 1:02}-{number % 27 + 1:02} 10:00:00",
            "tags": ["utveckling"],
        }
        for number, article in enumerate(articles)
    ]


def source(site: Site, kind: str, path: str, **politeness) -> SourceConfig:
    way = {"kind": kind, "start": [site.url + path], "allow_private": True}
    limits = {"delay_seconds": 0, "backoff_seconds": 0.01, "full_days": 0} | politeness
    return SourceConfig(id=kind, title="Provtidningen", contact="a@example.org", harvest=way, politeness=limits)


def run(config: SourceConfig, root: Path, name: str) -> list:
    with Archive(root, name) as archive:
        return list(harvest([config], archive, root, lambda: datetime.now(UTC)))


WHOLE, BLOCKS = "twentytwentyone", "twentytwentythree"
WAYS = [
    ("archive", "/tag/utveckling/", WHOLE),
    ("archive", "/tag/utveckling/", BLOCKS),
    ("archive", "/", BLOCKS),
    ("feed", "/feed/", WHOLE),
    ("sitemap", "/wp-sitemap.xml", WHOLE),
    ("rest", "/wp-json/wp/v2/posts", WHOLE),
]


@pytest.mark.parametrize(("kind", "path", "theme"), WAYS)
def test_every_post_once_and_again_only_what_changed(site, tmp_path, kind, path, theme):
    site.theme(theme)
    site.asked()
    first = run(source(site, kind, path), tmp_path, "r1")
    pages = [page.url for page in first if isinstance(page, Capture) and page.url in site.posts.values()]
    assert sorted(pages) == sorted(site.posts.values())
    assert [page for page in first if isinstance(page, Issue)] == []
    assert sorted(site.asked()) == sorted(site.posts.values())

    second = run(source(site, kind, path), tmp_path, "r2")
    assert site.asked() == []
    assert {type(page) for page in second} == {Seen}

    changed, deleted = sorted(site.posts)[1], sorted(site.posts)[-2]
    site.put(
        {"id": changed, "content": f"<p>Ny inledning för {kind} {path} {theme}.</p><p>Mer text.</p>"},
        {"id": deleted, "delete": True},
    )
    gone_url = next(url for url in pages if url not in site.posts.values())
    # WordPress 6.1 gives no lastmod in its sitemaps: only its age makes a page be asked for again, and the lists of
    # newest posts beside the articles have changed on all of them.
    aged = {"recheck_days": 0} if kind == "sitemap" else {}
    third = run(source(site, kind, path, **aged), tmp_path, "r3")
    new = {page.url: page.body for page in third if isinstance(page, Capture) and page.url in site.posts.values()}
    assert aged or list(new) == [site.posts[changed]]
    assert f"Ny inledning för {kind} {path} {theme}".encode() in new[site.posts[changed]]
    assert [page.url for page in third if isinstance(page, Gone)] == [gone_url]
    assert [page.body for page in Archive(tmp_path, "x").captures() if page.url == gone_url], "gone is not lost"


def declared(root: Path, site: Site, kind: str, path: str, **politeness) -> Project:
    """A project whose one source is the site, by this way in."""
    list(init(root))
    entry = source(site, kind, path, **politeness).model_dump(mode="json")
    (root / "sources.yml").write_text(yaml.safe_dump({"sources": [entry]}, allow_unicode=True), encoding="utf-8")
    return Project.at(root)


def rows(project: Project, sql: str, *asked: str) -> list[tuple]:
    with duckdb.connect(str(project.warehouse), read_only=True) as con:
        return con.execute(sql, asked).fetchall()


@pytest.mark.parametrize(("kind", "path", "theme"), [WAYS[0], *WAYS[3:]])
def test_a_whole_run_gives_each_article_once_and_knows_what_became_of_it(site, tmp_path, kind, path, theme):
    site.theme(theme)
    project = declared(tmp_path, site, kind, path)
    walk.run(project)
    assert rows(project, "SELECT url FROM articles ORDER BY url") == [(url,) for url in sorted(site.posts.values())]
    site.asked()
    again = walk.run(project)
    assert site.asked() == []
    assert (again.captured, again.extracted, again.published) == (0, 0, None)

    said = "SELECT q.text FROM quotes q JOIN articles USING (article_id) WHERE url = ? ORDER BY start_char"
    changed, *_, deleted = sorted(number for number, url in site.posts.items() if rows(project, said, url))
    changed_url, deleted_url = site.posts[changed], site.posts[deleted]
    kept = rows(project, said, deleted_url)
    clause = "säger Ada Flink, ordförande i Hamnsamlet."
    news = f"<p>En helt annan inledning för {kind}.</p><p>– Nu är allt nytt, {clause}</p>"
    site.put({"id": changed, "content": news}, {"id": deleted, "delete": True})
    # a sitemap of this WordPress does not say what changed: only age makes a page be asked for again
    walk.run(declared(tmp_path, site, kind, path, **{"recheck_days": 0} if kind == "sitemap" else {}))
    assert rows(project, said, changed_url) == [("Nu är allt nytt",)]
    versions = "SELECT count(*) FROM article_versions JOIN articles USING (article_id) WHERE url = ?"
    assert rows(project, versions, changed_url) == [(1,)]
    assert rows(project, "SELECT url FROM articles WHERE gone_on IS NOT NULL") == [(deleted_url,)]
    assert rows(project, said, deleted_url) == kept
