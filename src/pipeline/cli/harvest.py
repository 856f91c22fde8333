"""The commands about where pages come from and what is kept of them: `talstreck sources`, `talstreck raw`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.options import HERE, Folder, print_lines
from pipeline.errors import UsageError
from pipeline.project import Project

sources = typer.Typer(
    no_args_is_help=True,
    help="Where pages come from: find out what a site offers, list what is declared.",
    epilog="Start with: talstreck sources probe https://example.se/ --contact you@example.org",
)
raw = typer.Typer(
    no_args_is_help=True,
    help="Pages as they came, kept for good: check them, take one out.",
    epilog="Start with: talstreck raw verify",
)


@sources.command("probe")
def probe(
    url: Annotated[str, typer.Argument(metavar="URL", help="A site, or better: the page that lists its articles.")],
    contact: Annotated[
        str, typer.Option(metavar="X", help="An address or page where the site's owner reaches you; sent along.")
    ],
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="The site lies on this machine or an intranet.")
    ] = False,
) -> None:
    """Ask a site, politely, what ways in it offers, and print the entry for sources.yml that makes the most of it."""
    from datetime import UTC, datetime

    from pipeline.harvest.probe import probe as find_out

    typer.echo(find_out(url, contact, lambda: datetime.now(UTC), allow_private=allow_private), nl=False)


@sources.command("list")
def listed(project: Folder = HERE) -> None:
    """List the sources declared in sources.yml: id, way in, how often, last harvest, title, and who has a recipe."""
    from pipeline.status import declared

    print_lines(declared(Project.at(project)))


@raw.command("verify")
def verify(project: Folder = HERE) -> None:
    """Read every page kept and compare it with its digest; exit code 1 where one is damaged or lost."""
    from pipeline.rawpages import counted, damage

    here = Project.at(project)
    problems = 0
    for line in damage(here):
        problems += 1
        typer.echo(line, err=True)
    typer.echo(f"{here.raw / 'archive'}: {counted(here)} pages, {problems or 'no'} damaged or lost")
    raise typer.Exit(1 if problems else 0)


@raw.command("export")
def export(
    url: Annotated[str, typer.Argument(metavar="URL", help="The address of the page.")],
    output: Annotated[Path | None, typer.Option(metavar="FILE", help="Write it there instead of printing it.")] = None,
    project: Folder = HERE,
) -> None:
    """Take out the newest version of a page, byte for byte as it came."""
    from pipeline.rawpages import newest

    capture = newest(Project.at(project), url)
    if output is None:
        sys.stdout.buffer.write(capture.body)
        return
    try:
        output.write_bytes(capture.body)
    except OSError as error:
        raise UsageError(f"{output} cannot be written: {error.strerror}") from error
    typer.echo(f"Wrote {output}: {len(capture.body)} bytes, {capture.media_type}, {capture.fetched_at:%Y-%m-%d %H:%M}")
