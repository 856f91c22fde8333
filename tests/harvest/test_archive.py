"""The raw archive: nothing kept is lost, nothing damaged is used."""

import random
import resource
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from pipeline.errors import TalstreckError
from pipeline.harvest.archive import Archive, DamagedRecordError
from pipeline.harvest.exchange import Exchange
from pipeline.harvest.files import read_folder
from pipeline.harvest.ledger import Kind, read_lines
from pipeline.model import Capture, Source

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
EXCHANGE = Exchange(
    "GET /a HTTP/1.1",
    (("Host", "provbladet.example"), ("Authorization", "hemligt"), ("User-Agent", "talstreck")),
    "200 OK",
    (("Content-Type", "text/html"), ("Content-Encoding", "gzip"), ("Set-Cookie", "id=hemligt"), ("ETag", '"7"')),
)


def page(body: bytes = b"<p>Hej</p>", **said) -> Capture:
    return Capture(
        "provbladet", "https://provbladet.example/a", NOON, "text/html", body, status=200, etag='"7"', **said
    )


def stored(root: Path, *captures: Capture, run: str = "r1") -> list[Capture]:
    with Archive(root, run) as archive:
        return [archive.store(capture, EXCHANGE if capture.status else None) for capture in captures]


def test_every_capture_can_be_read_back_byte_by_byte(tmp_path, sample):
    captures = [*read_folder(sample, "kommunposten"), page(), page(b"\x00\xff" * 999, tdm_reservation=True)]
    kept = stored(tmp_path, *captures)
    archive = Archive(tmp_path, "later")
    assert [archive.read(c.locator, c.sha256) for c in kept] == [c.body for c in captures]
    assert sorted(archive.captures(), key=repr) == sorted(kept, key=repr)


def test_the_same_bytes_of_a_page_are_kept_once(tmp_path):
    first, second = stored(tmp_path, page(), replace(page(), fetched_at=NOON + timedelta(days=1)))
    (third,) = stored(tmp_path, replace(page(), fetched_at=NOON + timedelta(days=2)), run="r2")
    assert first.locator == second.locator == third.locator
    kinds = [entry.kind for entry in Archive(tmp_path, "r3").entries("provbladet")]
    assert kinds == [Kind.PAGE, Kind.REVISIT, Kind.REVISIT]
    with (tmp_path / "provbladet" / "r2.warc.gz").open("rb") as file:
        assert [record.rec_type for record in ArchiveIterator(file)] == ["warcinfo", "revisit", "request"]


def test_a_file_seen_again_leaves_no_trace(tmp_path, sample):
    stored(tmp_path, *read_folder(sample, "kommunposten"))
    stored(tmp_path, *read_folder(sample, "kommunposten"), run="r2")
    assert not (tmp_path / "kommunposten" / "r2.warc.gz").exists()


def test_no_secret_enters_the_archive(tmp_path):
    stored(tmp_path, page())
    with (tmp_path / "provbladet" / "r1.warc.gz").open("rb") as file:
        text = b"".join(
            (record.http_headers.to_bytes() if record.http_headers else b"") + record.raw_stream.read()
            for record in ArchiveIterator(file)
        )
    assert b"ETag" in text
    assert b"talstreck" in text
    assert b"hemligt" not in text


def test_any_damage_to_a_record_is_found(tmp_path):
    (kept,) = stored(tmp_path, page(b"<p>" + bytes(range(256)) * 8))
    path = tmp_path / "provbladet" / "r1.warc.gz"
    whole, archive = path.read_bytes(), Archive(tmp_path, "r2")
    start = int(kept.locator.partition("#")[2].partition("+")[0])
    end = start + int(kept.locator.rpartition("+")[2])
    for at in range(start, end, 7):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 8]) + whole[at + 1 :])
        try:
            assert archive.read(kept.locator, kept.sha256) == kept.body
        except DamagedRecordError:
            continue
        assert at < start + 10, "only the gzip header holds bits that carry nothing"
    for cut in range(0, end, 97):
        path.write_bytes(whole[:cut])
        with pytest.raises(DamagedRecordError):
            archive.read(kept.locator, kept.sha256)
        assert [found.code for found in archive.captures()] == ["raw-damaged"]
    path.unlink()
    assert [found.code for found in archive.captures()] == ["raw-damaged"]


def test_a_record_swapped_for_another_is_found(tmp_path):
    one, two = stored(tmp_path, page(b"<p>ett</p>"), page(b"<p>tva</p>"))
    with pytest.raises(DamagedRecordError, match="sha256 differs"):
        Archive(tmp_path, "r2").read(one.locator, two.sha256)


@pytest.mark.parametrize("locator", ["", "../x.warc.gz#0+1", "/etc/passwd#0+9", "a/b/c.warc.gz#0+1", "a/..#0+1", "a#b"])
def test_a_locator_never_leads_out_of_the_archive(tmp_path, locator):
    with pytest.raises(DamagedRecordError):
        Archive(tmp_path, "r1").read(locator, "0" * 64)


def test_a_torn_end_is_cut_off_and_a_whole_record_without_index_line_is_taken_up(tmp_path):
    first, second = stored(tmp_path, page(b"<p>ett</p>"), page(b"<p>tva</p>"))
    path, index = tmp_path / "provbladet" / "r1.warc.gz", tmp_path / "provbladet" / "r1.captures.jsonl"
    whole, lines = path.read_bytes(), index.read_bytes()
    line = lines.index(b"\n") + 1
    entries = [replace(entry, end=0) for entry in read_lines(lines)]
    for torn_line in (line, line + 1, len(lines) - 1, 0, 1):
        for tail in (b"", whole[:1], whole[:200]):
            path.write_bytes(whole + tail)
            index.write_bytes(lines[:torn_line])
            with Archive(tmp_path, "r2") as archive:
                assert archive.ledger("provbladet").page(first.url).sha256 == second.sha256
            assert path.read_bytes() == whole
            assert [replace(entry, end=0) for entry in read_lines(index.read_bytes())] == entries
    path.write_bytes(whole[: int(second.locator.partition("#")[2].partition("+")[0]) + 100])
    index.write_bytes(lines[:line])
    with Archive(tmp_path, "r2") as archive:
        assert archive.ledger("provbladet").page(first.url).sha256 == first.sha256


def test_what_a_caller_lacks_can_be_had(tmp_path):
    one, two = stored(tmp_path, page(b"<p>ett</p>"), page(b"<p>tva</p>"))
    assert list(Archive(tmp_path, "r2").lacking({one.locator})) == [two]


def test_a_full_disk_loses_nothing_that_was_kept_and_leaves_nothing_torn(tmp_path):
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    kept = []
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
        with Archive(tmp_path, "r1") as archive, pytest.raises(OSError, match="large"):
            kept.extend(archive.store(page(random.Random(seed).randbytes(700)), EXCHANGE) for seed in range(1000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    assert len(kept) > 5
    size = (tmp_path / "provbladet" / "r1.warc.gz").stat().st_size
    with Archive(tmp_path, "r2") as archive:
        assert archive.ledger("provbladet").page(kept[-1].url).sha256 == kept[-1].sha256
        assert list(archive.captures()) == kept
    assert (tmp_path / "provbladet" / "r1.warc.gz").stat().st_size == size, "there was no torn end to cut off"


@pytest.mark.parametrize("size", [0, 400, -1])
def test_bytes_that_are_lost_are_kept_once_more_and_told_where_they_lie_now(tmp_path, size):
    (first,) = stored(tmp_path, page())
    path = tmp_path / "provbladet" / "r1.warc.gz"
    end = sum(map(int, first.locator.partition("#")[2].split("+")))
    path.write_bytes(path.read_bytes()[: end + size if size < 0 else size])
    (second,) = stored(tmp_path, page(), run="r2")
    (third,) = stored(tmp_path, page(), run="r3")
    assert second.locator == third.locator != first.locator
    assert list(Archive(tmp_path, "r4").captures()) == [second], "the lost copy is damage no more"


def test_the_archive_tells_whose_pages_it_keeps(tmp_path):
    source = Source("provbladet", "Provbladet", publisher="Förlaget", tdm_reservation=True)
    stored(tmp_path, page())
    with Archive(tmp_path, "r2") as archive:
        assert archive.described("provbladet") is None
        archive.describe(source)
    assert Archive(tmp_path, "r3").described("provbladet") == source
    assert Archive(tmp_path, "r3").sources() == ["provbladet"]
    (tmp_path / "provbladet").rename(tmp_path / "kopia")
    assert Archive(tmp_path, "r3").described("kopia") is None, "another source's note"
    (tmp_path / "kopia" / "source.json").write_text('{"source_id": ')
    assert Archive(tmp_path, "r3").described("kopia") is None


def test_two_processes_do_not_write_a_source_at_once(tmp_path):
    with Archive(tmp_path, "r1") as archive:
        archive.store(page())
        with Archive(tmp_path, "r2") as other, pytest.raises(TalstreckError, match="another talstreck"):
            other.store(page())


def test_old_raw_bytes_may_go_and_the_index_stays(tmp_path):
    stored(tmp_path, page())
    (kept,) = stored(tmp_path, replace(page(b"<p>nytt</p>"), fetched_at=NOON + timedelta(days=9)), run="r2")
    with Archive(tmp_path, "r3") as archive:
        assert [path.name for path in archive.drop("provbladet", NOON + timedelta(days=1))] == ["r1.warc.gz"]
        assert [entry.kind for entry in archive.entries("provbladet")] == [Kind.PAGE, Kind.DROPPED, Kind.PAGE]
        assert list(archive.captures()) == [kept], "what was dropped on purpose is no damage"
        assert archive.read(kept.locator, kept.sha256) == b"<p>nytt</p>"
        assert archive.has(kept)
        assert not archive.has(page())


@pytest.mark.parametrize("run_id", ["", "../x", "a/b", ".x", "a" * 200])
def test_a_run_is_named_so_that_its_file_can_be(tmp_path, run_id):
    with pytest.raises(ValueError, match="no name for a run"):
        Archive(tmp_path, run_id)


def test_the_versions_of_one_page_can_be_had(tmp_path):
    other = replace(page(b"<p>annan</p>"), url="https://provbladet.example/b")
    kept = stored(tmp_path, page(b"<p>ett</p>"), other, page(b"<p>tva</p>"))
    found = Archive(tmp_path, "r2").captures(url="https://provbladet.example/a?utm_source=x")
    assert list(found) == [kept[0], kept[2]]


def test_an_index_line_that_cannot_be_read_is_taken_up_again_from_its_record(tmp_path):
    pages = [replace(page(body), url=f"https://provbladet.example/{body.hex()}") for body in (b"a", b"b", b"c", b"d")]
    kept = stored(tmp_path, *pages)
    path, index = tmp_path / "provbladet" / "r1.warc.gz", tmp_path / "provbladet" / "r1.captures.jsonl"
    whole, lines = path.read_bytes(), index.read_bytes().splitlines(keepends=True)
    before = sorted(replace(entry, end=0).locator for entry in read_lines(b"".join(lines)))
    for at, bad in enumerate((b"x" * 40, b"\xff\xfe", b"[]", b'{"kind": "page"}')):
        index.write_bytes(b"".join([*lines[:at], bad + b"\n", *lines[at + 1 :]]))
        (told,) = Archive(tmp_path, "r2").verify()
        assert told.message.startswith(f"{index}:{at + 1}: ")
        with Archive(tmp_path, "r2") as archive:
            archive.ledger("provbladet")
        archive = Archive(tmp_path, "r3")
        assert list(archive.verify()) == []
        assert sorted(entry.locator for entry in archive.entries()) == before
        assert sorted(archive.captures(), key=repr) == sorted(kept, key=repr)
        assert path.read_bytes() == whole
    assert not list(path.parent.glob("*.fresh"))


def test_a_damaged_record_costs_no_other_when_an_index_is_made_anew(tmp_path):
    pages = [replace(page(body), url=f"https://provbladet.example/{body.hex()}") for body in (b"a", b"b", b"c")]
    first, second, third = stored(tmp_path, *pages)
    path, index = tmp_path / "provbladet" / "r1.warc.gz", tmp_path / "provbladet" / "r1.captures.jsonl"
    torn = bytearray(path.read_bytes())
    offset = int(second.locator.partition("#")[2].partition("+")[0])
    torn[offset + 20 : offset + 60] = bytes(40)
    path.write_bytes(torn)
    lines = index.read_bytes().splitlines(keepends=True)
    index.write_bytes(b"".join([b"x\n", *lines[1:]]))
    with Archive(tmp_path, "r2") as archive:
        archive.ledger("provbladet")
    assert path.read_bytes() == torn
    assert {found.locator for found in archive.captures() if isinstance(found, Capture)} == {
        first.locator,
        third.locator,
    }
