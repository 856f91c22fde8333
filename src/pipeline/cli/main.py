"""The command `talstreck`. Each of its commands is a function of a few lines over the rooms that do the work.

Exit codes: 0 done, 1 failed or found wanting, 2 wrong usage, 130 stopped from the keyboard. What a person waits for
never imports Prefect, and `--help` imports nothing but the command line itself.
"""

import errno
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from pipeline.cli.harvest import raw, sources
from pipeline.cli.look import SqlCommand, check, evaluate, explain, persons, query, status
from pipeline.cli.options import HERE
from pipeline.cli.pages import extract, read
from pipeline.cli.recipe import recipe
from pipeline.cli.work import ingest, publish, reread, run
from pipeline.errors import TalstreckError

INTERRUPTED = 130
_RIGHTS = "get the right to read and write there, or work in a folder of your own"
_ROOM = "make room, then run again; what was finished is kept"
_TODO = {
    errno.EACCES: _RIGHTS,
    errno.EPERM: _RIGHTS,
    errno.EROFS: _RIGHTS,
    errno.ENOSPC: _ROOM,
    errno.EDQUOT: _ROOM,
    errno.ENOENT: "make it first, or name another",
}
app = typer.Typer(
    name="talstreck",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Swedish article pages in, open data out: who said what, in which role, for whom.",
    epilog="Start with: talstreck init my-project --sample, then: talstreck run --project my-project",
)


def main() -> None:
    """Run the command; every error a person can do something about ends as one line on standard error."""
    try:
        app()
    except TalstreckError as error:
        _end(str(error), error.exit_code)
    except OSError as error:
        _end(_told(error), 1)
    except SystemExit as end:  # Typer makes this of an interrupt, and says nothing
        if end.code == INTERRUPTED:
            _end("stopped; what was finished is kept, run again to go on", INTERRUPTED)
        raise


def _end(message: str, code: int) -> NoReturn:
    typer.echo(f"talstreck: {message}", err=True)
    sys.exit(code)


def _told(error: OSError) -> str:
    """What the system refused, and what to do about it."""
    if error.filename is None or error.errno is None:
        return str(error)
    todo = _TODO.get(error.errno)
    return f"{error.filename}: {error.strerror}" + (f": {todo}" if todo else "")


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="The folder to make a project of.")] = HERE,
    sample: Annotated[bool, typer.Option("--sample", help="Bring the invented sample site along.")] = False,
) -> None:
    """Make a project: sources.yml, folders, a flow. What is there already is kept."""
    from pipeline.project import init as lay_out

    for path, written in lay_out(folder, sample=sample):
        typer.echo(f"{'wrote' if written else 'kept '}  {path}")
    sources, package = folder / "sources.yml", folder / "datapackage" / "package.yml"
    stated = f"write your sources into {sources}, and who publishes them under which licence into {package}, then: "
    typer.echo(f"Next: {'' if sample else stated}talstreck run --project {folder}")


for command in (run, ingest, reread, publish, check, query, status, read, extract, evaluate, explain, persons):
    app.command(cls=SqlCommand if command is query else None)(command)
for name, group in (("sources", sources), ("raw", raw), ("recipe", recipe)):
    app.add_typer(group, name=name)
