"""Stage, verify, switch: what a release holds, when there is one, and what a broken-off run leaves."""

import json
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.contract.schema import published
from pipeline.errors import ContractError, TalstreckError
from pipeline.model import Facts, Source
from pipeline.publish.descriptor import PROFILE
from pipeline.publish.export import export
from pipeline.publish.release import latest_release, publish
from tests.invented import BLADET, NOON, TORG, article, capture, facts, load

LATER = NOON + timedelta(days=1)


def pointer(folder):
    return json.loads((folder / "latest.json").read_text("utf-8"))


def names(folder):
    return sorted(path.name for path in (folder / "releases").iterdir())


def test_a_release_holds_every_table_twice_and_says_what_it_is(made):
    folder = latest_release(made.datapackage)
    described = json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert pointer(made.datapackage) == {
        "version": "1.0.0",
        "path": "releases/1.0.0",
        "created": "2025-05-13T12:00:00Z",
    }
    assert (described["$schema"], described["version"], described["created"]) == (
        PROFILE,
        "1.0.0",
        "2025-05-13T12:00:00Z",
    )
    assert described["sources"] == [{"title": "Strandbladet", "path": "https://strandbladet.example/"}]
    assert described["id"].startswith("urn:uuid:")
    resources = {resource["name"]: resource for resource in described["resources"]}
    for table in published():
        for name in (table.name, f"{table.name}-parquet"):
            assert (folder / resources[name]["path"]).stat().st_size == resources[name]["bytes"]
            assert [field["name"] for field in resources[name]["schema"]["fields"]] == list(table.columns)
    assert resources["quotes"]["schema"]["foreignKeys"][0]["reference"] == {
        "resource": "articles",
        "fields": ["article_id"],
    }


def test_strangers_judge_it_valid_with_the_stock_command(made):
    command = [str(Path(sys.executable).with_name("frictionless")), "validate", "datapackage.json"]
    done = subprocess.run(command, cwd=latest_release(made.datapackage), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_nothing_new_is_no_release(con, made, meta):
    assert publish(con, meta, made.datapackage, LATER) is None
    assert names(made.datapackage) == ["1.0.0"]


def test_the_same_warehouse_gives_the_same_bytes(con, made, tmp_path):
    con.execute("SET threads = 1")
    again = tmp_path / "again"
    again.mkdir()
    export(con, again)
    first = latest_release(made.datapackage)
    assert all(path.read_bytes() == (first / path.name).read_bytes() for path in again.iterdir())
    assert len(list(again.iterdir())) == 2 * len(published())


def test_new_rows_are_a_minor_version(con, made, meta):
    load(con, [(capture(TORG + "3/", b"3"), [article("Tredje", url=TORG + "3/")])], facts)
    release = publish(con, meta, made.datapackage, LATER)
    assert (release.version, pointer(made.datapackage)["version"]) == ("1.1.0", "1.1.0")
    assert names(made.datapackage) == ["1.0.0", "1.1.0"]


def test_a_failed_gate_leaves_the_last_release_and_says_why(con, made, meta):
    con.execute("UPDATE quotes SET start_char = start_char + 1")
    with pytest.raises(ContractError, match=r"1\.1\.0 does not go out.*verbatim \(quote \w+ is not in the article"):
        publish(con, meta, made.datapackage, LATER)
    assert names(made.datapackage) == ["1.0.0"]
    assert pointer(made.datapackage)["version"] == "1.0.0"


def test_a_reserved_source_stays_out_with_everything_of_its_own(con, made, meta):
    kept = Source("kust", "Kustbladet", homepage="https://kust.example/", tdm_reservation=True)
    secret = article("Hemligt", url="https://kust.example/a/", source_id="kust")

    def said(found):
        return facts(found) if found.source_id == "kust" else Facts()

    load(con, [(capture("https://kust.example/a/", b"k", source_id="kust"), [secret])], said, [BLADET, kept])
    assert publish(con, meta, made.datapackage, LATER) is None
    load(con, [(capture(TORG + "3/", b"3"), [article("Tredje", url=TORG + "3/")])], facts)
    folder = publish(con, meta, made.datapackage, LATER).path
    for path in folder.iterdir():
        assert b"kust" not in path.read_bytes().lower(), path.name
    sql = f"SELECT articles FROM '{folder}/entities.parquet' WHERE type = 'person'"
    assert con.execute(sql).fetchall() == [(3,)]


@pytest.mark.parametrize("pointed", ["missing", "older", "broken", "dangling"])
def test_a_whole_release_that_nothing_points_to_is_pointed_to(con, made, meta, pointed):
    latest = made.datapackage / "latest.json"
    if pointed == "missing":
        latest.unlink()
    if pointed == "older":
        load(con, [(capture(TORG + "3/", b"3"), [article("Tredje", url=TORG + "3/")])], facts)
        before = latest.read_bytes()
        publish(con, meta, made.datapackage, LATER)
        latest.write_bytes(before)
    if pointed == "broken":
        latest.write_text("{")
    if pointed == "dangling":
        latest.write_text(json.dumps({"version": "7.0.0", "path": "releases/7.0.0", "created": "2025-05-13T12:00:00Z"}))
    assert publish(con, meta, made.datapackage, LATER) is None
    assert pointer(made.datapackage)["version"] == ("1.1.0" if pointed == "older" else "1.0.0")


def test_half_a_release_and_dead_stagings_are_cleared_away(con, made, meta):
    releases = made.datapackage / "releases"
    (releases / ".staging-1").mkdir()
    (releases / ".staging-1" / "quotes.csv").write_text("x")
    (releases / "1.9.0").mkdir()
    assert publish(con, meta, made.datapackage, LATER) is None
    assert names(made.datapackage) == ["1.0.0"]


def test_a_damaged_last_release_is_named(con, made, meta):
    (latest_release(made.datapackage) / "datapackage.json").write_text("{")
    with pytest.raises(TalstreckError, match=r"1\.0\.0/datapackage\.json is damaged"):
        publish(con, meta, made.datapackage, LATER)


def test_a_release_ahead_of_the_pointer_that_is_damaged_is_removed(con, made, meta):
    shutil.copytree(made.datapackage / "releases" / "1.0.0", made.datapackage / "releases" / "1.1.0")
    (made.datapackage / "releases" / "1.1.0" / "quotes.csv").write_text("torn")
    assert publish(con, meta, made.datapackage, LATER) is None
    assert names(made.datapackage) == ["1.0.0"]
