"""`killed_harvest.py SOURCE.json FOLDER KILLS`: harvests in children that are killed at random moments, and checks
after each death that no capture they acknowledged is lost and nothing torn is in use. Prints what it saw."""

import json
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path

import pipeline.harvest.web  # noqa: F401 - loaded before the children are made, whose lives are short
from pipeline.harvest.archive import Archive
from pipeline.harvest.harvest import harvest
from pipeline.harvest.sources import SourceConfig
from pipeline.model import Capture, Issue

# Seconds; on a busy machine, where children die before they had anything, they are let live longer.
LONGEST_LIFE, LONGER = 0.25, 1.5


def child(config: SourceConfig, folder: Path, run: str, acknowledged: int) -> None:
    """Harvest, and tell of each capture once it is had."""
    with Archive(folder, run) as archive:
        for page in harvest([config], archive, Path()):
            if isinstance(page, Capture):
                os.write(acknowledged, json.dumps([page.url, page.sha256, page.locator]).encode() + b"\n")


def killed(config: SourceConfig, folder: Path, run: str, longest: float) -> list[tuple[str, str, str]]:
    """What a child acknowledged before it was killed, after at most so many seconds, or ended."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        child(config, folder, run, writing)
        os._exit(0)
    os.close(writing)
    time.sleep(random.uniform(0, longest))
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    with os.fdopen(reading, "rb") as pipe:
        return [tuple(json.loads(line)) for line in pipe.read().split(b"\n")[:-1]]


def checked(folder: Path, source_id: str, acknowledged: list[tuple[str, str, str]]) -> int:
    """The number of pages kept; fails where one is lost or damaged."""
    with Archive(folder, "check") as archive:
        ledger = archive.ledger(source_id)
        for url, sha256, locator in acknowledged:
            assert archive.read(locator, sha256), url
            assert ledger.page(url).sha256 == sha256, url
        kept = list(archive.captures(source_id))
        assert not any(isinstance(page, Issue) for page in kept), kept
        urls = [page.url for page in kept]
        assert len(set(urls)) == len(urls), "a page is kept twice"
        assert {url for url, *_ in acknowledged} <= set(urls)
    return len(urls)


def main() -> None:
    declared, folder, kills = sys.argv[1:]
    config, root = SourceConfig.model_validate_json(Path(declared).read_text(encoding="utf-8")), Path(folder)
    acknowledged: list[tuple[str, str, str]] = []
    said, longest = {"kills": 0, "acknowledged": 0, "finished": 0}, LONGEST_LIFE
    for number in range(int(kills)):
        fresh = killed(config, root, f"r{number:04}", longest)
        longest *= 1 if fresh else LONGER
        acknowledged += fresh
        said["kills"] += 1
        said["acknowledged"] += len(fresh)
        if checked(root, config.id, acknowledged) == int(os.environ["PAGES"]):
            shutil.rmtree(root)
            acknowledged = []
            said["finished"] += 1
    json.dump(said, sys.stdout)


if __name__ == "__main__":
    main()
