"""Local files as captures."""

import gzip
import io
import json
import os
import zipfile
from datetime import UTC, datetime

import pytest
from warcio.warcwriter import WARCWriter

from pipeline.errors import UsageError
from pipeline.harvest.files import read_file, read_folder, required
from pipeline.harvest.media import media_type_of
from pipeline.model import Capture, Issue, Severity

PAGE = "<!doctype html><html><body><p>Grönt ljus för badhuset.</p></body></html>".encode()


def codes(found):
    return [thing.code for thing in found if isinstance(thing, Issue)]


def captures(found):
    return [thing for thing in found if isinstance(thing, Capture)]


def test_the_sample_comes_with_the_addresses_and_times_of_its_manifest(sample):
    found = list(read_folder(sample, "kommunposten"))
    cases = json.loads((sample / "cases.json").read_text(encoding="utf-8"))
    assert [(c.url, c.fetched_at.isoformat()) for c in found] == [(c["url"], c["fetched"]) for c in cases]
    assert [c.body for c in found] == [(sample / c["file"]).read_bytes() for c in cases]
    assert {c.media_type for c in found} == {"text/html", "text/plain", "application/rss+xml"}


def test_a_folder_is_read_to_its_depth_and_what_is_no_page_is_named_or_counted(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "one.html").write_bytes(PAGE)
    (tmp_path / "a" / "two.html.gz").write_bytes(gzip.compress(PAGE))
    (tmp_path / "dump.txt").write_text("Rubrik\nText", encoding="utf-8")
    (tmp_path / "feed.xml").write_text("<rss><channel></channel></rss>", encoding="utf-8")
    (tmp_path / "map.xml").write_text("<urlset></urlset>", encoding="utf-8")
    (tmp_path / "gold.json").write_text("{}", encoding="utf-8")
    (tmp_path / "bild.html").write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    (tmp_path / "tom.html").write_bytes(b" \n")
    (tmp_path / ".dold.html").write_bytes(PAGE)
    found = list(read_folder(tmp_path, "x"))
    assert [c.media_type for c in captures(found)] == ["text/html", "text/html", "text/plain", "application/rss+xml"]
    assert [c.body for c in captures(found)[:2]] == [PAGE, PAGE]
    assert codes(found) == ["file-no-page", "file-no-page", "file-empty", "files-skipped"]
    named = [issue for issue in found if isinstance(issue, Issue) and issue.code == "file-no-page"]
    assert {issue.severity for issue in named} == {Severity.WARNING}
    assert all(name in issue.message for name, issue in zip(("bild.html", "map.xml"), named, strict=True))
    assert found[-1].message.endswith("left out: 1 .json")


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a.html", PAGE.replace(b"<p>", b"<p>\x00")),
        ("a.txt", "Grönt ljus\n\nBadhuset\x00 byggs nu vid hamnen.".encode()),
        ("a.html", PAGE.decode().encode("utf-16-le")),
        ("a.html", PAGE.decode().encode("utf-16-be")),
        ("a.html", PAGE.decode().encode("utf-16")),
        ("a", PAGE.decode().encode("utf-16-le")),
        ("a.html", b"<!doctype html>" + PAGE + bytes(4000)),
    ],
)
def test_nul_characters_make_no_page_binary(tmp_path, name, body):
    (tmp_path / name).write_bytes(body)
    (page,) = read_file(tmp_path / name, "x")
    assert page.body == body
    assert page.media_type == ("text/plain" if name == "a.txt" else "text/html")


@pytest.mark.parametrize("body", [bytes(range(32)) * 9, b"DATA" + bytes(99), b"\x7fELF\x02\x01 <html>"])
def test_what_is_binary_is_no_page_whatever_it_is_called(body):
    assert media_type_of("a.html", body, "text/html") == "application/octet-stream"


def test_a_file_has_the_time_it_was_changed_and_the_address_given(tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(PAGE)
    os.utime(path, (1700000000, 1700000000))
    (page,) = read_file(path, "x", "https://provbladet.example/a/")
    assert page.fetched_at == datetime.fromtimestamp(1700000000, UTC)
    assert (page.url, page.status, page.locator) == ("https://provbladet.example/a/", None, None)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("bild.png", b"\x89PNG\r\n\x1a\n", "this is no page"),
        ("data.json", b"{}", "this is no page"),
        ("page.html.gz", b"\x1f\x8b\x08" + bytes(7) + b"\xff" * 20, "damaged gzip"),
        ("page.html.gz", gzip.compress(PAGE)[:-12], "cut short"),
        ("page.html.gz", gzip.compress(bytes(17 * 2**20)), "more than 16 MB"),
    ],
)
def test_a_file_that_is_no_page_is_an_issue_that_names_it(tmp_path, name, content, said):
    (tmp_path / name).write_bytes(content)
    (found,) = read_file(tmp_path / name, "x")
    assert (found.code, found.severity) == ("file-no-page", Severity.ERROR)
    assert name in found.message
    assert said in found.message


def test_a_path_that_is_not_there_is_refused_by_name(tmp_path):
    required([tmp_path])
    with pytest.raises(UsageError, match=r"missing\.html: there is no such file"):
        required([tmp_path, tmp_path / "missing.html"])


def test_an_empty_folder_and_a_missing_one_are_refused(tmp_path):
    with pytest.raises(UsageError, match="no page in this folder"):
        list(read_folder(tmp_path, "x"))
    with pytest.raises(UsageError, match="no such folder"):
        list(read_folder(tmp_path / "nix", "x"))


@pytest.mark.parametrize(
    ("manifest", "said"),
    [
        ("fil,url\na.html,x\n", r"captures\.csv:1: columns are file"),
        ("file,fetched_at\na.html,i går\n", r"captures\.csv:2: 'i går' is no time"),
        ("file,fetched_at\na.html,2025-01-01T10:00\n", "offset from UTC"),
        ("file\n../../etc/passwd\n", "outside the folder"),
        ("file,fetched_at\na.html,0001-01-01T00:00:00+02:00\n", r"captures\.csv:2: '0001-.*' is no time"),
        ("file,url\na.html,http://[bad/\n", r"captures\.csv:2: 'http://\[bad/' is no web address"),
        ("file,url\na.html,hej\n", r"captures\.csv:2: 'hej' is no web address"),
        ("file,url\na.html,\nb\0.html,\n", r"captures\.csv:3: this is no text"),
        (f"file,url\na.html,{'x' * 140_000}\n", r"captures\.csv:2: (this is no CSV|'x{200}' is no web address)"),
    ],
)
def test_a_wrong_manifest_is_told_by_line(tmp_path, manifest, said):
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "captures.csv").write_text(manifest, encoding="utf-8")
    with pytest.raises(UsageError, match=said):
        list(read_folder(tmp_path, "x"))


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_a_manifest_in_another_encoding_is_told_to_be_saved_as_utf_8(tmp_path, encoding):
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "captures.csv").write_text("file,url\na.html,\nå.html,\n", encoding=encoding)
    with pytest.raises(UsageError, match=r"captures\.csv:[13]: .* save it as CSV in UTF-8"):
        list(read_folder(tmp_path, "x"))


@pytest.mark.parametrize("url", ["", "hej", "http://[bad/", "ftp://provbladet.example/a"])
def test_a_page_is_not_taken_in_under_what_is_no_address(tmp_path, url):
    (tmp_path / "a.html").write_bytes(PAGE)
    with pytest.raises(UsageError, match="is no web address"):
        list(read_file(tmp_path / "a.html", "x", url))


def test_a_file_missing_from_a_manifest_is_an_issue_and_the_rest_is_read(tmp_path):
    (tmp_path / "b.html").write_bytes(PAGE)
    (tmp_path / "captures.csv").write_text("file,url\na.html,\nb.html,\n", encoding="utf-8")
    found = list(read_folder(tmp_path, "x"))
    assert codes(found) == ["file-missing"]
    assert len(captures(found)) == 1


def warc(gz=True):
    """A WARC of others: a chunked gzip response, its revisit, an image, a missing page, a resource."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=gz)

    def add(uri, kind, payload, http=None, **headers):
        data = (http + b"\r\n\r\n" + payload) if http else payload
        fields = {"WARC-Date": "2024-03-01T10:00:00Z"} | headers
        writer.write_record(writer.create_warc_record(uri, kind, io.BytesIO(data), len(data), "", fields))

    packed = gzip.compress(PAGE)
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8"
    add("https://a.example/1", "response", chunked, head + b"\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip")
    add("https://a.example/img", "response", b"\x89PNG", b"HTTP/1.1 200 OK\r\nContent-Type: image/png")
    add("https://a.example/404", "response", PAGE, b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html")
    refers = {"WARC-Refers-To-Target-URI": "https://a.example/1", "WARC-Refers-To-Date": "2024-03-01T10:00:00Z"}
    add("https://a.example/1", "revisit", b"", head, **(refers | {"WARC-Date": "2024-03-02T10:00:00Z"}))
    add("https://a.example/2", "resource", b"Rubrik", **{"Content-Type": "text/plain"})
    return out.getvalue()


@pytest.mark.parametrize("name", ["a.warc.gz", "a.warc", "a.wacz"])
def test_a_warc_of_others_is_read_with_its_revisits(tmp_path, name):
    path = tmp_path / name
    if name.endswith(".wacz"):
        with zipfile.ZipFile(path, "w") as package:
            package.writestr("archive/data.warc.gz", warc())
            package.writestr("datapackage.json", "{}")
    else:
        path.write_bytes(warc(gz=name.endswith(".gz")))
    found = list(read_file(path, "x"))
    assert [(c.url, c.body, c.fetched_at.day) for c in captures(found)] == [
        ("https://a.example/1", PAGE, 1),
        ("https://a.example/1", PAGE, 2),
        ("https://a.example/2", b"Rubrik", 1),
    ]
    assert captures(found)[0].charset == "utf-8"
    assert codes(found) == ["records-skipped"]


def test_a_damaged_warc_gives_issues_and_never_wrong_bytes(tmp_path):
    whole = warc()
    good = {PAGE, b"Rubrik"}
    for cut in range(1, len(whole), 37):
        (tmp_path / "a.warc.gz").write_bytes(whole[:cut])
        assert {c.body for c in captures(read_file(tmp_path / "a.warc.gz", "x"))} <= good
    for at in range(0, len(whole), 41):
        (tmp_path / "a.warc.gz").write_bytes(whole[:at] + bytes([whole[at] ^ 16]) + whole[at + 1 :])
        assert {c.body for c in captures(read_file(tmp_path / "a.warc.gz", "x"))} <= good
