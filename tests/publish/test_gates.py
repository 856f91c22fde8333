"""Every gate, shown to fail: by an error planted in the rows or in the files."""

import json

import duckdb
import pytest

from pipeline.publish.descriptor import DESCRIPTOR
from pipeline.publish.export import export
from pipeline.publish.file_gates import file_gates, wrong_files
from pipeline.publish.gate import Staged, passed
from pipeline.publish.row_gates import row_gates


def failed(gates):
    return {gate.name: gate.notes for gate in gates if gate.required and not gate.success}


def notes(gates, name):
    """What one gate found; the gates after it are not run."""
    return next(gate.notes for gate in gates if gate.name == name)


def rewritten(staged, name, columns="*", where="true"):
    """The Parquet file of a table, written anew from a query over it."""
    path = staged.folder / f"{name}.parquet"
    with duckdb.connect() as con:
        con.execute(f"CREATE TABLE changed AS SELECT {columns} FROM '{path}' WHERE {where}")
        con.execute("COPY changed TO ? (FORMAT parquet)", [str(path)])


def test_a_good_release_passes_every_gate(staged):
    gates = [*row_gates(staged), *file_gates(staged)]
    assert failed(gates) == {}
    assert len({gate.name for gate in gates}) == len(gates) == 15


@pytest.mark.parametrize(
    ("gate", "name", "columns"),
    [
        ("columns", "figures", "* EXCLUDE (unit)"),
        ("columns", "articles", "* REPLACE (words::VARCHAR AS words)"),
        ("required", "quotes", "* REPLACE (NULL::VARCHAR AS method)"),
        ("required", "ranking_entries", "* REPLACE (NULL::BIGINT AS row)"),
        ("unique", "mentions", "* REPLACE ('same' AS mention_id)"),
        ("unique", "ranking_values", "* REPLACE (1::BIGINT AS column_no)"),
        ("values", "quotes", "* REPLACE ('shouted' AS kind)"),
        ("values", "entities", "* REPLACE ('robot' AS type)"),
        ("values", "quotes", "* REPLACE (1.5::DOUBLE AS confidence)"),
        ("values", "mentions", "* REPLACE (-1::BIGINT AS start_char)"),
        ("values", "figures", "* REPLACE ('infinity'::DOUBLE AS value_max)"),
        ("values", "figures", "* REPLACE ('nan'::DOUBLE AS value)"),
        ("values", "articles", "* REPLACE ('' AS byline)"),
        ("values", "articles", "* REPLACE ('e' || chr(769) AS byline)"),
        ("foreign-keys", "quotes", "* REPLACE ('nowhere' AS article_id)"),
        ("foreign-keys", "quotes", "* REPLACE ('person:nobody' AS speaker_id)"),
        ("foreign-keys", "ranking_values", "* REPLACE ('nowhere' AS ranking_id)"),
        ("verbatim", "quotes", "* REPLACE (text || '.' AS text)"),
        ("verbatim", "quotes", "* REPLACE (end_char + 1 AS end_char)"),
        ("verbatim", "quotes", "* REPLACE (start_char - 1 AS start_char)"),
        ("verbatim", "mentions", "* REPLACE (start_char + 1 AS start_char, end_char + 1 AS end_char)"),
        ("verbatim", "figures", "* REPLACE (upper(text) AS text)"),
        ("verbatim", "figures", "* REPLACE (9000::BIGINT AS end_char)"),
    ],
)
def test_rows_that_break_the_contract_are_caught(staged, gate, name, columns):
    rewritten(staged, name, columns)
    found = failed(row_gates(staged))
    assert name.rstrip("s") in " ".join(found[gate])


def test_a_release_without_articles_is_caught(staged):
    rewritten(staged, "articles", where="false")
    assert failed(row_gates(staged))["not-empty"] == ("no article",)


@pytest.mark.parametrize(
    ("gate", "sql"),
    [
        ("verbatim", "DELETE FROM quote_parts"),
        ("verbatim", "UPDATE quote_parts SET end_char = end_char - 1"),
        ("verbatim", "UPDATE article_texts SET text = 'x' || text"),
        ("verbatim", "DELETE FROM article_texts"),
        ("extracted", "UPDATE article_texts SET extractor = NULL"),
        ("foreign-keys", "DELETE FROM sources"),
        ("reserved-sources", "UPDATE sources SET tdm_reservation = true"),
        ("reserved-sources", "DELETE FROM article_entities WHERE type = 'person'"),
        (
            "no-overlap",
            "INSERT INTO quote_parts SELECT quote_id, 2, start_char + 2, end_char + 2 FROM quote_parts WHERE part = 1",
        ),
    ],
)
def test_a_warehouse_that_says_otherwise_is_caught(staged, gate, sql):
    staged.con.execute(sql)
    assert gate in failed(row_gates(staged))


def test_two_quotes_over_the_same_words_are_caught(staged):
    sql = "INSERT INTO quotes SELECT * REPLACE ('twin' AS quote_id, 9 AS ordinal) FROM quotes LIMIT 1"
    staged.con.execute(sql)
    parts = "INSERT INTO quote_parts SELECT 'twin', 1, start_char, end_char FROM quotes WHERE quote_id = 'twin'"
    staged.con.execute(parts)
    export(staged.con, staged.folder)
    assert set(failed(row_gates(staged))) == {"no-overlap"}


def test_parts_out_of_order_are_caught(staged):
    staged.con.execute(
        "UPDATE quotes SET text = 'blir […] Torget' WHERE quote_id IN (SELECT min(quote_id) FROM quotes)"
    )
    staged.con.execute("UPDATE quotes SET end_char = start_char + 11 WHERE text LIKE '%[%'")
    sql = "SELECT quote_id, start_char FROM quotes WHERE text LIKE '%[%'"
    ((key, start),) = staged.con.execute(sql).fetchall()
    staged.con.execute("DELETE FROM quote_parts WHERE quote_id = ?", [key])
    staged.con.execute(
        "INSERT INTO quote_parts VALUES (?, 1, ?, ?), (?, 2, ?, ?)", [key, start + 7, start + 11, key, start, start + 6]
    )
    export(staged.con, staged.folder)
    assert set(failed(row_gates(staged))) == {"verbatim"}


@pytest.mark.parametrize("name", ["quotes.csv", "quotes.parquet", "README.md", "data-dictionary.md"])
@pytest.mark.parametrize("how", ["flip", "cut", "remove"])
def test_a_damaged_file_is_caught(staged, name, how):
    path = staged.folder / name
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data if how == "flip" else data[:-1])
    if how == "remove":
        path.unlink()
    (note,) = wrong_files(staged.folder, staged.descriptor)
    assert name in note


def test_a_file_that_nobody_listed_is_caught(staged):
    (staged.folder / "notes.txt").write_text("by the way")
    assert notes(file_gates(staged), "files") == ("notes.txt is in the folder and not in the descriptor",)


def test_csv_and_parquet_that_differ_are_caught(staged):
    path = staged.folder / "quotes.csv"
    path.write_text(path.read_text("utf-8").replace("Torget blir", "Torget blev"), "utf-8")
    assert notes(file_gates(staged), "csv-equals-parquet") == (
        "quotes: 2 rows stand in the CSV file alone",
        "quotes: 2 rows stand in the Parquet file alone",
    )


def test_a_row_that_stands_twice_in_one_format_is_caught(staged):
    path = staged.folder / "figures.csv"
    path.write_text(path.read_text("utf-8") + path.read_text("utf-8").splitlines()[-1] + "\n", "utf-8")
    found = failed(file_gates(staged))
    assert found["csv-equals-parquet"] == ("figures: 1 rows stand in the CSV file alone",)
    assert any("primary key" in note for note in found["frictionless"])


def described(staged, **changed):
    descriptor = staged.descriptor | changed
    (staged.folder / DESCRIPTOR).write_text(json.dumps(descriptor), "utf-8")
    return Staged(staged.con, staged.folder, descriptor)


def test_a_descriptor_that_is_not_the_one_on_disk_is_caught(staged):
    (staged.folder / DESCRIPTOR).write_text(json.dumps(staged.descriptor | {"version": "9.9.9"}), "utf-8")
    assert notes(file_gates(staged), "descriptor") == ("datapackage.json on disk is not what was written",)


def test_a_descriptor_against_the_profile_is_caught(staged):
    assert len(notes(file_gates(described(staged, keywords=[], version=1)), "profile")) == 2


def test_a_descriptor_that_frictionless_refuses_is_caught(staged):
    resources = json.loads(json.dumps(staged.descriptor["resources"]))
    resources[0]["schema"]["foreignKeys"] = [
        {"fields": ["source_id"], "reference": {"resource": "nowhere", "fields": ["a"]}}
    ]
    assert "frictionless" in failed(file_gates(described(staged, resources=resources)))


def test_a_gate_that_is_not_required_holds_nothing_back_and_many_notes_are_summed_up():
    gate = passed("drift", (f"note {number}" for number in range(9)), required=False)
    assert (gate.success, gate.notes[-1], len(gate.notes)) == (False, "and 4 more", 6)
    assert failed([gate]) == {}
