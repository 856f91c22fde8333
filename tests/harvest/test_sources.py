"""The list of sources: what it may say, and how it is told that it says something else."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.harvest.sources import load_sources

ROOT = Path(__file__).resolve().parents[2]
WEB = """
contact: redaktion@example.org
sources:
  - id: provbladet
    title: Provbladet
    homepage: https://provbladet.example/
    harvest:
      kind: archive
      start: [https://provbladet.example/tag/skola/]
"""


def declared(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "sources.yml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_bundled_list_holds_the_sample():
    (sample,) = load_sources(ROOT / "sources.yml")
    assert (sample.id, sample.harvest.kind, sample.source.kind) == ("kommunposten", "folder", "folder")
    assert (ROOT / sample.harvest.path / sample.harvest.manifest).is_file()


def test_a_source_takes_the_contact_of_the_file_and_allows_its_own_hosts(tmp_path):
    (source,) = load_sources(declared(tmp_path, WEB))
    assert source.contact == "redaktion@example.org"
    assert source.hosts == {"provbladet.example", "www.provbladet.example"}


def test_a_missing_list_says_how_to_make_one(tmp_path):
    with pytest.raises(UsageError, match="talstreck init"):
        load_sources(tmp_path / "sources.yml")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "kind: archive",
            "kind: arkiv",
            r":8: sources\[0\]\.harvest\.kind: 'arkiv' is not allowed; allowed: 'folder', 'urls'",
        ),
        ("    title: Provbladet\n", "", r":4: sources\[0\]\.title: field required"),
        (
            "title: Provbladet",
            "title: Provbladet\n    tytel: x",
            r":6: sources\[0\]\.tytel: unknown key; allowed: .*title",
        ),
        ("kind: archive", "kind: archive\n      strat: 1", r":9: sources\[0\]\.harvest\.strat: unknown key; .*start"),
        ("contact: redaktion@example.org", "", r":4: sources\[0\]: a source on the web needs `contact`"),
        ("id: provbladet", "id: Prov/../bladet", r":4: sources\[0\]\.id: string should match"),
        ("[https://provbladet.example/tag/skola/]", "[provbladet]", r":9: sources\[0\]\.harvest\.start"),
        (
            "[https://provbladet.example/tag/skola/]",
            "[ftp://provbladet.example/]",
            r"start\[0\]: 'ftp:.*with http:// or https://",
        ),
        ("title: Provbladet", "title: A\n    title: B", r":6: title: stands twice"),
        ("title: Provbladet", "title: [", r"this is no YAML"),
        ("title: Provbladet", "politeness: {tries: 0}\n    title: A", r":5: sources\[0\]\.politeness\.tries"),
    ],
)
def test_an_error_names_file_line_and_key(tmp_path, old, new, said):
    assert old in WEB
    with pytest.raises(UsageError, match=said) as caught:
        load_sources(declared(tmp_path, WEB.replace(old, new)))
    assert str(caught.value).startswith(str(tmp_path / "sources.yml"))


def test_an_id_that_stands_twice_is_refused(tmp_path):
    entry = "  - {id: a, title: A, harvest: {kind: folder, path: p}}\n"
    with pytest.raises(UsageError, match="'a' stands twice"):
        load_sources(declared(tmp_path, "sources:\n" + entry * 2))


def test_the_id_of_pages_taken_in_by_hand_is_refused(tmp_path):
    with pytest.raises(UsageError, match=r"'ingested' is that of pages taken in by hand"):
        load_sources(declared(tmp_path, WEB.replace("id: provbladet", "id: ingested")))


@pytest.mark.parametrize("text", ["", "[]", "sources: 7", "\x00"])
def test_a_list_without_sources_is_refused(tmp_path, text):
    with pytest.raises(UsageError):
        load_sources(declared(tmp_path, text))


def test_a_new_project_has_no_source_yet(tmp_path):
    assert load_sources(declared(tmp_path, "sources: []")) == ()


@pytest.mark.parametrize(
    ("every", "hours", "due"), [("day", 23.5, True), ("day", 20, False), ("hour", 1, True), ("week", 160, False)]
)
def test_a_source_is_due_by_its_period(tmp_path, every, hours, due):
    (source,) = load_sources(declared(tmp_path, WEB.replace("    harvest:", f"    every: {every}\n    harvest:")))
    now = datetime(2026, 3, 1, tzinfo=UTC)
    assert source.due(now - timedelta(hours=hours), now) is due
    assert source.due(None, now)
