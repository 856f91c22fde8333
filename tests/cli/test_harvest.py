"""The commands about sources and raw pages as a user runs them."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
import yaml

from pipeline.harvest.sources import load_sources
from tests.cli.command import ROOT, refused, talstreck
from tests.harvest.loopback import Page, Site
from tests.test_harvested import PAGE

TOWER = "https://kommunposten.example/2025/04/vattentornet-blev-kvarterets-vardagsrum/"


@pytest.fixture
def project(ran: Callable[[Path], Path], tmp_path: Path) -> Path:
    return ran(tmp_path)


@pytest.mark.parametrize(
    "command", [("sources",), ("raw",), ("sources", "probe"), ("sources", "list"), ("raw", "verify"), ("raw", "export")]
)
def test_every_command_has_help(command: tuple[str, ...]) -> None:
    done = talstreck(*command, "--help")
    assert done.returncode == 0
    assert "Usage" in done.stdout


def test_probe_prints_an_entry_that_can_be_harvested(tmp_path: Path) -> None:
    with Site() as site:
        site.pages["/"] = Page(
            "<html lang='sv'><head><title>Provbladet</title>"
            "<link rel='alternate' type='application/rss+xml' href='/feed/'></head><body><p>Välkommen</p></body></html>"
        )
        items = "".join(f"<item><title>{n}</title><link>{site.url}/a{n}/</link></item>" for n in range(3))
        feed = f"<rss version='2.0'><channel><title>P</title>{items}</channel></rss>"
        site.pages["/feed/"] = Page(feed, "application/rss+xml")
        for n in range(3):
            site.pages[f"/a{n}/"] = Page(PAGE.format(f"Artikel {n}", f"{site.url}/a{n}/"))
        done = talstreck("sources", "probe", f"{site.url}/", "--contact", "a@example.org", "--allow-private")
        assert done.returncode == 0, done.stderr
        (entry,) = yaml.safe_load(done.stdout)
        assert entry["harvest"] == {"kind": "feed", "start": [f"{site.url}/feed/"], "allow_private": True}
        talstreck("init", tmp_path)
        limits = {"politeness": {"delay_seconds": 0}}
        declared = {"contact": "a@example.org", "sources": [entry | limits]}
        (tmp_path / "sources.yml").write_text(yaml.safe_dump(declared), "utf-8")
        done = talstreck("run", "--project", tmp_path)
        assert "4 new captures" in done.stdout, done.stdout + done.stderr


def test_probe_refuses_a_private_address_and_a_site_that_is_not_there() -> None:
    refused(talstreck("sources", "probe", "http://127.0.0.1:9/", "--contact", "a@example.org"), 1, "127.0.0.1")


def test_list_shows_what_is_declared_and_when_it_was_harvested(project: Path, tmp_path: Path) -> None:
    line = talstreck("sources", "list", "--project", project).stdout
    assert re.fullmatch(r"kommunposten +folder +month +\d{4}-\d\d-\d\d \d\d:\d\d +Kommunposten\n", line)


def test_verify_finds_a_changed_byte(project: Path) -> None:
    done = talstreck("raw", "verify", "--project", project)
    assert done.returncode == 0
    assert "10 pages, no damaged" in done.stdout
    (warc,) = (project / "raw" / "archive" / "kommunposten").glob("*.warc.gz")
    body = bytearray(warc.read_bytes())
    body[len(body) // 2] ^= 1
    warc.write_bytes(body)
    done = talstreck("raw", "verify", "--project", project)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    warc.unlink()
    for index in warc.parent.glob("*.jsonl"):
        index.unlink()
    done = talstreck("raw", "verify", "--project", project)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 10, "the warehouse knows of them"


def test_export_gives_the_page_byte_for_byte(project: Path, sample: Path, tmp_path: Path) -> None:
    written = tmp_path / "page.html"
    assert talstreck("raw", "export", TOWER, "--output", written, "--project", project).returncode == 0
    assert written.read_bytes() == (sample / "04-artikel-klassisk" / "page.html").read_bytes()
    command = [str(Path(sys.executable).with_name("talstreck")), "raw", "export", TOWER, "--project", str(project)]
    assert subprocess.run(command, capture_output=True, check=True).stdout == written.read_bytes()
    refused(talstreck("raw", "export", "https://nowhere.example/", "--project", project), 1, "nowhere.example")


def test_reread_reads_all_raw_pages_and_harvests_nothing(project: Path) -> None:
    (project / "raw" / "kommunposten").rename(project / "raw" / "elsewhere")
    done = talstreck("reread", "--project", project)
    assert done.returncode == 0, done.stderr
    assert "0 new captures, 10 read, 10 articles extracted" in done.stdout
    assert "Nothing new to publish" in done.stdout
    assert done.stderr == ""
    (project / "warehouse" / "talstreck.duckdb").unlink()
    done = talstreck("reread", "--source", "kommunposten", "--project", project)
    assert "10 new captures, 10 read, 10 articles extracted" in done.stdout
    refused(talstreck("reread", "--source", "nowhere", "--project", project), 2, "nowhere", "kommunposten")


def test_what_was_taken_in_by_hand_is_reread_by_its_id(project: Path, sample: Path) -> None:
    page = sample / "04-artikel-klassisk" / "page.html"
    assert talstreck("ingest", page, "--source", "ingested", "--project", project).returncode == 0
    done = talstreck("reread", "--source", "ingested", "--project", project)
    assert done.returncode == 0, done.stderr
    assert "0 new captures, 1 read" in done.stdout


def test_a_run_of_what_is_due_leaves_out_what_was_harvested(project: Path) -> None:
    (project / "raw" / "kommunposten").rename(project / "raw" / "elsewhere")
    assert talstreck("run", "--due", "--project", project).stderr == "", "nothing was due"
    assert "folder-unreadable" in talstreck("run", "--project", project).stderr


def test_raw_bytes_are_dropped_by_age_and_facts_stay(project: Path) -> None:
    declared = (project / "sources.yml").read_text("utf-8")
    (project / "sources.yml").write_text(
        declared.replace("every: month", "every: month\n    keep_raw_days: 1"), "utf-8"
    )
    assert talstreck("run", "--project", project).returncode == 0
    assert list((project / "raw" / "archive" / "kommunposten").glob("*.warc.gz")) == []
    assert "0 pages, no damaged" in talstreck("raw", "verify", "--project", project).stdout
    done = talstreck("reread", "--project", project)
    assert "0 read, 10 articles extracted" in done.stdout, done.stderr
    with duckdb.connect(str(project / "warehouse" / "talstreck.duckdb")) as con:
        assert con.execute("SELECT count(*) FROM articles").fetchall() == [(10,)]


def test_the_documented_ways_in_can_be_declared(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "for-data-editors.md").read_text("utf-8")
    kinds = []
    for block in re.findall(r"^```yaml\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        if "sources:" in block:
            path = tmp_path / "sources.yml"
            path.write_text(block, "utf-8")
            kinds += [source.harvest.kind for source in load_sources(path)]
    assert set(kinds) == {"archive", "feed", "sitemap", "rest", "urls", "folder"}
