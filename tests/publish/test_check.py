"""Any data package held to what it says of itself; a hostile one is not followed out of its folder."""

import hashlib
import http.server
import json
import threading
import time
from contextlib import contextmanager

import pytest

from pipeline.errors import TalstreckError
from pipeline.publish.check import check
from pipeline.publish.descriptor import PROFILE
from pipeline.publish.release import latest_release

ROWS = b"id,name\n1,Varberg\n2,Kiruna\n"
SCHEMA = {
    "fields": [{"name": "id", "type": "integer"}, {"name": "name", "type": "string"}],
    "primaryKey": ["id"],
}


def package(folder, resource=None, data=ROWS, **stated):
    """A small foreign package in `folder`."""
    (folder / "a.csv").write_bytes(data)
    described = {"name": "a", "path": "a.csv", "schema": SCHEMA} | (resource or {})
    (folder / "datapackage.json").write_text(
        json.dumps({"name": "foreign", "resources": [described]} | stated), "utf-8"
    )
    return folder


def problems(folder):
    report = check(folder)
    assert report.valid == (not report.problems)
    assert all("\n" not in line for line in report.problems)
    return report.problems


def test_our_release_and_a_plain_foreign_package_are_valid(made, tmp_path):
    report = check(latest_release(made.datapackage))
    assert (report.problems, report.files) == ((), 24)
    assert problems(package(tmp_path)) == ()
    assert check(tmp_path / "datapackage.json").valid


@pytest.mark.parametrize("name", ["quotes.csv", "quotes.parquet"])
def test_a_changed_file_of_ours_is_found(made, name):
    path = latest_release(made.datapackage) / name
    data = bytearray(path.read_bytes())
    data[-30] ^= 1
    path.write_bytes(data)
    assert problems(path.parent) == (f"{name} has another sha256 than the descriptor states",)


@pytest.mark.parametrize(
    ("algorithm", "prefix"),
    [("md5", ""), ("md5", "md5:"), ("sha1", "sha1:"), ("sha256", "sha256:"), ("sha512", "sha512:")],
)
def test_digests_of_others_are_computed(tmp_path, algorithm, prefix):
    digest = hashlib.new(algorithm, ROWS).hexdigest()
    right = {"hash": prefix + digest, "bytes": 3}
    wrong = {"hash": prefix + digest[::-1]}
    assert problems(package(tmp_path, right)) == ("a.csv has 27 bytes, the descriptor says 3",)
    assert problems(package(tmp_path, wrong)) == (f"a.csv has another {algorithm} than the descriptor states",)


@pytest.mark.parametrize(
    ("resource", "data", "said"),
    [
        ({"bytes": 3}, ROWS, "27 bytes, the descriptor says 3"),
        ({"hash": "crc32:00"}, ROWS, "crc32 digest, which cannot be checked"),
        ({"path": "b.csv"}, ROWS, "b.csv is missing"),
        ({}, b"id,name\n1,Varberg\n1,Kiruna\n", "primary key"),
        ({}, b"id,name\nx,Varberg\n", 'type is "integer/default"'),
        ({}, b"id\n1\n", "name"),
        ({"encoding": "utf-8"}, ROWS + b"3\xff,Lund\n", "utf-8"),
        ({"path": "../a.csv"}, ROWS, "leads out of the package's folder"),
        ({"path": "/etc/passwd"}, ROWS, "leads out of the package's folder"),
        ({"path": ["a.csv", "../b.csv"]}, ROWS, "leads out of the package's folder"),
        ({"path": "http://127.0.0.1:9/a.csv"}, ROWS, "is an address"),
        ({"path": "file:///etc/passwd"}, ROWS, "is an address"),
        ({"schema": "http://127.0.0.1:9/schema.json"}, ROWS, "is an address"),
        ({"dialect": "//127.0.0.1:9/d.json"}, ROWS, "is an address"),
        ({"profile": "http://127.0.0.1:9/p.json"}, ROWS, "is an address"),
        ({"scheme": "http"}, ROWS, "to be read over http"),
    ],
)
def test_what_is_wrong_with_a_foreign_package_is_named(tmp_path, resource, data, said):
    assert any(said in line for line in problems(package(tmp_path, resource, data)))


def test_a_stated_profile_is_held_to(tmp_path):
    found = {"$schema": PROFILE, "keywords": [], "created": 7}
    assert len(problems(package(tmp_path, **found))) == 2


def test_symbolic_links_are_not_followed(tmp_path):
    outside = tmp_path / "outside.csv"
    outside.write_bytes(ROWS)
    folder = tmp_path / "package"
    folder.mkdir()
    package(folder, {"path": "b.csv"})
    (folder / "b.csv").symlink_to(outside)
    assert "symbolic link" in problems(folder)[0]
    (folder / "data").symlink_to(tmp_path)
    package(folder, {"path": "data/outside.csv"})
    assert "symbolic link" in problems(folder)[0]


@contextmanager
def listening():
    """A server on this machine that notes who asks."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(404)
            self.end_headers()

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()


def test_a_package_within_a_package_reaches_nobody(tmp_path):
    with listening() as (address, asked):
        inner = {"name": "inner", "resources": [{"name": "far", "path": f"{address}/rows.csv"}]}
        (tmp_path / "inner.json").write_text(json.dumps(inner), "utf-8")
        found = problems(package(tmp_path, {"path": "inner.json", "schema": {}}))
    assert found
    assert asked == []


def test_a_pattern_that_runs_away_is_ended(tmp_path):
    slow = {"fields": [{"name": "id", "constraints": {"pattern": "(a+)+$"}}, {"name": "name"}]}
    package(tmp_path, {"schema": slow}, b"id,name\n" + b"a" * 40 + b"b,x\n")
    start = time.monotonic()
    report = check(tmp_path, seconds=2)
    assert report.problems == ("Frictionless did not end within 2 seconds",)
    assert time.monotonic() - start < 6


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "is not there"),
        (b"{", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b"\xff\xfe", "cannot be read as text"),
        (b"[]", "no list of resources"),
        (b'{"name": "a"}', "no list of resources"),
        (b'{"resources": {}}', "no list of resources"),
    ],
)
def test_a_folder_without_a_usable_descriptor_is_an_error(tmp_path, text, said):
    if text is not None:
        (tmp_path / "datapackage.json").write_bytes(text)
    with pytest.raises(TalstreckError, match=said):
        check(tmp_path)


@pytest.mark.parametrize(
    "resources", [["http://127.0.0.1:9/r.json"], [7], [{"name": "a", "path": 7}], [{"path": ""}], []]
)
def test_odd_resources_are_problems_and_no_crash(tmp_path, resources):
    (tmp_path / "datapackage.json").write_text(json.dumps({"name": "a", "resources": resources}), "utf-8")
    assert problems(tmp_path) or resources == []
