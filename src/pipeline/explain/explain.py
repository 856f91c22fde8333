"""An article and its quotes, explained on the terminal or as a page."""

from pathlib import Path

from pipeline.errors import UsageError
from pipeline.explain.lookup import find_article
from pipeline.explain.told import tell
from pipeline.warehouse.store import read_warehouse


def explain(warehouse: Path, wanted: str, *, mentions: bool = False, html: Path | None = None) -> None:
    """Show the article with this id, beginning of an id, or address; with `html` write a page to that file instead.

    Raises UsageError where no article, or more than one, is meant, and where the file cannot be written.
    """
    with read_warehouse(warehouse) as con:
        told = tell(con, find_article(con, wanted), mentions=mentions)
    if html is None:
        from pipeline.explain.terminal import show

        show(told)
        return
    from pipeline.explain.page import page

    try:
        html.write_text(page(told), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{html} cannot be written: {error.strerror}") from error
