"""A harvest killed at random moments loses nothing that it acknowledged and goes on where it stopped.

`TALSTRECK_KILLS` says how often to kill (20 if it is not set).
"""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.harvest.loopback import Page, Site

KILLS = int(os.environ.get("TALSTRECK_KILLS", "20"))
PAGES = 40


def test_kill_at_any_moment(tmp_path):
    with Site(latency=0.002) as site:
        entries = ""
        for number in range(PAGES):
            site.article(f"/a{number}/", f"Artikel {number}")
            entries += f"<url><loc>{site.url}/a{number}/</loc><lastmod>2026-01-01</lastmod></url>"
        site.pages["/sitemap.xml"] = Page(f"<urlset>{entries}</urlset>", "application/xml")
        (tmp_path / "source.json").write_text(site.source("sitemap", "/sitemap.xml").model_dump_json())
        command = [sys.executable, Path(__file__).with_name("killed_harvest.py"), tmp_path / "source.json"]
        command += [tmp_path / "raw", str(KILLS)]
        environment = os.environ | {"PAGES": str(PAGES)}
        done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
        asked = Counter(path for path, _ in site.took("/a"))
    assert done.returncode == 0, done.stderr[-3000:]
    said = json.loads(done.stdout)
    assert said["kills"] == KILLS
    assert said["acknowledged"] >= KILLS / 4, "most children must live long enough to keep something"
    # Each child may have been at one page when it died; what was acknowledged before is not asked for again.
    assert sum(asked.values()) <= said["acknowledged"] + KILLS * 2
