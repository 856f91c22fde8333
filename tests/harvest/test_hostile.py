"""A hostile server: whatever it does, the harvest ends in time, stays small, and says what happened."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.harvest.hostile import BEHAVIOURS, Server

HERE = Path(__file__).parent
MOST_MEMORY = 150
# The deadline of a page is 0.8 s; robots.txt, which is asked for first, has as much; the rest is a busy machine's.
LONGEST = 3.0


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    """What came of harvesting every behaviour, each on an address of its own, in one process."""
    hosts = {name: f"127.0.9.{number}" for number, name in enumerate(BEHAVIOURS, 1)}
    folder = tmp_path_factory.mktemp("archive")
    with Server() as server:
        command = [sys.executable, HERE / "hostile_harvest.py", str(server.port), folder]
        done = subprocess.run(
            command, input=json.dumps(hosts), capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, done.stderr[-2000:]
        said = json.loads(done.stdout)
    return said | {"asked": server.asked, "rows": {name: (came, seconds) for name, came, seconds in said["rows"]}}


@pytest.mark.parametrize("name", BEHAVIOURS)
def test_each_behaviour_leaves_one_row_that_says_what_happened_and_ends_in_time(outcome, name):
    came, seconds = outcome["rows"][name]
    assert came == BEHAVIOURS[name].expected
    assert seconds < LONGEST


def test_there_are_enough_behaviours():
    assert len(BEHAVIOURS) >= 40


def test_memory_stays_small(outcome):
    assert outcome["memory"] < MOST_MEMORY, "in megabytes, at its largest"


def test_what_was_kept_is_whole(outcome):
    assert outcome["damaged"] == []


def test_every_request_says_who_asks_and_carries_no_cookie(outcome):
    for request in outcome["asked"]:
        assert "User-Agent: talstreck/" in request
        assert "(+a@example.org)" in request
        assert "cookie:" not in request.lower()


def test_robots_txt_is_asked_for_first_and_a_closed_site_for_nothing_else(outcome):
    for number, (name, behaviour) in enumerate(BEHAVIOURS.items(), 1):
        paths = [request.split(" ")[1] for request in outcome["asked"] if f"Host: 127.0.9.{number}:" in request]
        assert paths[0] == "/robots.txt", name
        if behaviour.expected == "robots":
            assert f"/{name}" not in paths
