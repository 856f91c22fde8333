"""A process that is killed at any moment leaves a warehouse that opens and a newest release that is whole."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

from pipeline.publish.descriptor import DESCRIPTOR
from pipeline.publish.file_gates import wrong_files
from pipeline.publish.release import latest_release, publish
from pipeline.warehouse.facts import unextracted
from pipeline.warehouse.ledger import unread
from pipeline.warehouse.store import open_warehouse
from tests.invented import EXTRACTOR, NOON, READER, TORG

KILLS = 4
WORK = """
import sys
from pathlib import Path
from tests.invented import META, NOON, TORG, article, capture, facts, load
from pipeline.publish.package import PackageMeta
from pipeline.publish.release import publish
from pipeline.warehouse.store import open_warehouse

folder, number = Path(sys.argv[1]), int(sys.argv[2])
while True:
    with open_warehouse(folder / "talstreck.duckdb") as con:
        print("at work", flush=True)
        url = f"{TORG}{number}/"
        load(con, [(capture(url, b"%d" % number), [article(f"Artikel {number}", url=url)])], facts)
        print(f"loaded {number}", flush=True)
        publish(con, PackageMeta.model_validate(META), folder / "datapackage", NOON)
        print(f"published {number}", flush=True)
    number += 1
"""


def killed(folder, first, seconds):
    """What a process said that was killed so many seconds after it began its work."""
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    command = [sys.executable, "-c", WORK, str(folder), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as process:
        said = process.stdout.readline()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
        return said + process.stdout.read()


def numbers(said, word):
    return [int(line.split()[1]) for line in said.splitlines() if line.startswith(word)]


def test_kill_at_any_moment_loses_and_tears_nothing(tmp_path, meta):
    moments = random.Random(7)
    loaded, said_published = set(), False
    for round_ in range(KILLS):
        said = killed(tmp_path, round_ * 1000, moments.uniform(0, 1.5))
        assert said.startswith("at work")
        loaded |= set(numbers(said, "loaded"))
        said_published = said_published or bool(numbers(said, "published"))
        with open_warehouse(tmp_path / "talstreck.duckdb") as con:
            stored = {row[0] for row in con.execute("SELECT url FROM articles").fetchall()}
            assert {f"{TORG}{number}/" for number in loaded} <= stored
            torn = con.execute(
                "SELECT 1 FROM articles LEFT JOIN article_texts t USING (article_id)"
                " LEFT JOIN quotes q USING (article_id)"
                " WHERE t.text IS NULL OR (t.extractor IS NULL) <> (q.quote_id IS NULL)"
            ).fetchall()
            assert torn == []
            assert len(unread(con, READER)) + len(unextracted(con, EXTRACTOR)) <= round_ + 1
        last = latest_release(tmp_path / "datapackage")
        assert last or not said_published
        if last:
            assert list(wrong_files(last, json.loads((last / DESCRIPTOR).read_text("utf-8")))) == []
    with open_warehouse(tmp_path / "talstreck.duckdb") as con:
        con.execute("UPDATE article_texts SET extractor = coalesce(extractor, 'none')")
        publish(con, meta, tmp_path / "datapackage", NOON)
    left = {path.name for path in (tmp_path / "datapackage").iterdir()}
    assert left == {"releases", "latest.json"}
    assert not list((tmp_path / "datapackage" / "releases").glob(".*"))
