"""The commands about recipes, an editor's selectors for a source's pages: `talstreck recipe`."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.options import HERE, Folder
from pipeline.project import Project

recipe = typer.Typer(
    no_args_is_help=True,
    help="Tell how a source builds its pages, in CSS selectors: try a recipe, have a first one written.",
    epilog="Start with: talstreck recipe new SOURCE_ID URL_OR_FILE",
)
Target = Annotated[str, typer.Argument(metavar="URL_OR_FILE", help="A page: a file, or an address.")]
Url = Annotated[str | None, typer.Option(metavar="URL", help="The address of a page given as a file.")]
Fetch = Annotated[bool, typer.Option("--fetch", help="Ask the site, even where the raw archive has the page.")]
Contact = Annotated[
    str | None, typer.Option(metavar="X", help="Where the site's owner reaches you, if sources.yml does not say.")
]
Private = Annotated[bool, typer.Option("--allow-private", help="The site lies on this machine or an intranet.")]


@recipe.command("try")
def attempt(
    target: Target,
    file: Annotated[
        Path | None, typer.Option("--recipe", metavar="FILE", help="The recipe, if not the source's.")
    ] = None,
    source: Annotated[
        str | None, typer.Option(metavar="ID", help="The source; else the only one with a recipe.")
    ] = None,
    day: Annotated[
        datetime | None, typer.Option("--date", formats=["%Y-%m-%d"], help="Read it as if captured on this day.")
    ] = None,
    compare: Annotated[bool, typer.Option("--compare", help="Show what is other than without the recipe.")] = False,
    json: Annotated[bool, typer.Option("--json", help="All of it as one JSON object.")] = False,
    url: Url = None,
    fetch: Fetch = False,
    contact: Contact = None,
    allow_private: Private = False,
    project: Folder = HERE,
) -> None:
    """Read one page by a recipe: what each selector finds, what is not as expected, and the blocks that come out.

    A page that the raw archive has is taken from there, another is asked for once; nothing is stored. Exit code 1
    where the recipe does not fit, so that the page would be read without it.
    """
    from pipeline.recipepage import dated, page_at, recipe_file
    from pipeline.recipes.declare import load_recipe
    from pipeline.recipes.trial import try_page

    here = Project.at(project) if file is None or Project(project).sources.is_file() else None
    path = file or recipe_file(Project.at(project), source)
    told = load_recipe(path)
    page = page_at(
        target, here, source or path.stem, url=url, fetch=fetch, contact=contact, allow_private=allow_private
    )
    trial = try_page(dated(page, day.date() if day else None), told)
    typer.echo(trial.as_json(compare=compare) if json else "\n".join(trial.lines(compare=compare)))
    raise typer.Exit(0 if trial.fits else 1)


@recipe.command("new")
def new(
    source: Annotated[str, typer.Argument(metavar="SOURCE_ID", help="The source whose pages are built so.")],
    target: Target,
    url: Url = None,
    fetch: Fetch = False,
    contact: Contact = None,
    allow_private: Private = False,
    project: Folder = HERE,
) -> None:
    """Write a first recipe for a source, from what the reader finds on one of its pages: recipes/SOURCE_ID.yml.

    A recipe that is there is kept; the new one is printed then.
    """
    from pipeline.recipepage import new_recipe_file, page_at
    from pipeline.recipes.draft import draft

    here = Project.at(project)
    path = new_recipe_file(here, source)
    page = page_at(target, here, source, url=url, fetch=fetch, contact=contact, allow_private=allow_private)
    text = draft(page, source, target)
    if path.exists():
        typer.echo(text, nl=False)
        typer.echo(f"{path} is there and was kept", err=True)
        return
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    typer.echo(f"Wrote {path}. Next: talstreck recipe try {target} --source {source} --project {project}")
