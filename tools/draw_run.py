"""Draw what a terminal shows of a run on the sample, as the SVG that the README holds.

.venv/bin/python tools/draw_run.py docs/pictures/run.svg
"""

import io
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

SHOWN = (
    "talstreck init demo --sample",
    "talstreck run --project demo",
    'talstreck query "SELECT speaker_name, role, organization_name AS organization, confidence, left(text, 30)'
    " AS said FROM quotes WHERE organization_name IS NOT NULL AND kind = 'dash' ORDER BY quote_id LIMIT 6\""
    " --project demo",
    "talstreck check --project demo",
)
FONT_FACE = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def draw(target: Path) -> None:
    """Run the commands in a new folder and write their output, coloured like a terminal, to TARGET."""
    console = Console(record=True, width=122, file=io.StringIO())
    with tempfile.TemporaryDirectory() as folder:
        for command in SHOWN:
            console.print(Text.assemble(("$ ", "bold green"), (command, "bold")), soft_wrap=False)
            done = subprocess.run(command, shell=True, cwd=folder, capture_output=True, text=True, check=True)
            console.print(Text(done.stdout.replace(folder + "/", "")))
    svg = console.export_svg(title="talstreck")
    target.write_text(FONT_FACE.sub("", svg), "utf-8")  # no font is fetched from elsewhere


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
