"""Views of the warehouse: the queries in the folder `sql`, each under its file's name."""

from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb


def make_views(con: "duckdb.DuckDBPyConnection") -> None:
    """Create the views that the warehouse lacks and replace those whose text has changed since."""
    marked = dict(con.execute("SELECT view_name, comment FROM duckdb_views() WHERE NOT internal").fetchall())
    for name, text in _texts():
        mark = sha256(text.encode()).hexdigest()
        if marked.get(name) != mark:
            con.execute(f"CREATE OR REPLACE VIEW {name} AS {text}")
            con.execute(f"COMMENT ON VIEW {name} IS '{mark}'")


def _texts() -> list[tuple[str, str]]:
    found = files("pipeline.warehouse").joinpath("sql").iterdir()
    return sorted((file.name.removesuffix(".sql"), file.read_text("utf-8")) for file in found)
