"""Read-only SQL over the warehouse and over a release."""

import csv
import io
import json

import pyarrow.parquet as pq
import pytest

from pipeline.errors import TalstreckError, UsageError
from pipeline.warehouse.query import query
from pipeline.warehouse.store import open_warehouse
from tests.invented import article, capture, facts, load


@pytest.fixture(params=["warehouse", "release"], scope="module")
def data(request, tmp_path_factory):
    """A warehouse, and a folder of Parquet files as a release has them."""
    tmp_path = tmp_path_factory.mktemp("query")
    path = tmp_path / "talstreck.duckdb"
    with open_warehouse(path) as con:
        load(con, [(capture(), [article(url="https://strandbladet.example/torg/")])], facts)
        if request.param == "warehouse":
            return path
        folder = tmp_path / "o'release"
        folder.mkdir()
        for name in ("articles", "entities"):
            con.execute(f"COPY {name} TO ?", [str(folder / f"{name}.parquet")])
    return folder


def asked(data, sql, form="json"):
    out = io.BytesIO()
    count = query(data, sql, form, out)
    return count, out.getvalue()


def test_json_is_a_list_of_objects_with_plain_values(data):
    columns = "title, first_seen, sum(words) AS n, NULL AS none, [1, 2] AS l, 'nan'::DOUBLE AS x"
    count, out = asked(data, f"SELECT {columns} FROM articles GROUP BY ALL")
    assert count == 1
    assert json.loads(out) == [
        {"title": "Nytt torg vid hamnen", "first_seen": "2025-05-13", "n": 24, "none": None, "l": [1, 2], "x": None}
    ]
    assert json.loads(asked(data, "SELECT 1 AS a FROM articles WHERE false")[1]) == []


def test_csv_reads_back(data):
    sql = "SELECT 'a,\"b\"\nå' AS t, true AS b, DATE '2025-05-01' AS d, NULL AS n, [1] AS l FROM articles"
    count, out = asked(data, sql, "csv")
    assert count == 1
    assert list(csv.reader(io.StringIO(out.decode()))) == [
        ["t", "b", "d", "n", "l"],
        ['a,"b"\nå', "true", "2025-05-01", "", "[1]"],
    ]


def test_parquet_reads_back(data):
    count, out = asked(data, "FROM entities ORDER BY entity_id", "parquet")
    read = pq.read_table(io.BytesIO(out))
    assert count == read.num_rows == 3
    assert read["code"].to_pylist() == ["1383", None, None]


def test_a_table_is_not_cut_and_takes_brackets_as_they_are(data):
    wide = "x" * 300
    _, out = asked(data, f"SELECT '[bold]{wide}[/bold]' AS name FROM articles", "table")
    assert f"[bold]{wide}[/bold]" in out.decode()


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("SELECT * FROM nowhere", "nowhere"),
        ("SELEC 1", "syntax error"),
        ("SELECT 1; SELECT 2", "one SQL statement"),
        ("", "no SQL statement"),
        ("-- SELECT 1", "no SQL statement"),
        ("SELECT 1; DROP TABLE articles", "not changed"),
        ("DROP TABLE articles", "not changed"),
        ("CREATE TABLE a (b INTEGER)", "not changed"),
        ("COPY articles TO '/tmp/stolen.csv'", "not changed"),
        ("SET enable_external_access = true", "not changed"),
        ("ATTACH '/tmp/other.duckdb'", "not changed"),
        ("INSTALL httpfs", "not changed"),
        ("SELECT * FROM read_csv('/etc/passwd')", "Permission"),
        ("SELECT * FROM read_text('/etc/passwd')", "Permission"),
        ("SELECT * FROM '/etc/passwd'", "passwd"),
        ("SELECT * FROM glob('/*')", "Permission"),
        ("SELECT * FROM sniff_csv('/etc/passwd')", "Permission"),
        ("SELECT 1 AS a, 2 AS a", "two columns are called a"),
        ("SELECT 'x'::INTEGER FROM articles", "Conversion"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(data, sql, said):
    with pytest.raises(TalstreckError, match=said) as caught:
        asked(data, sql)
    assert "\n" not in str(caught.value)


def test_several_questions_give_a_table_each(data):
    count, out = asked(data, "-- one\nSELECT 7 AS a; -- two\nSELECT 8 AS b;\n-- done\n", "table")
    assert count == 2
    assert out.decode().split() == ["a", "─" * 3, "7", "b", "─" * 3, "8"]


@pytest.mark.parametrize("form", ["json", "csv", "parquet", "table"])
def test_a_question_may_stand_between_comments(data, form):
    assert asked(data, "-- Who; what?\nSELECT title FROM articles; -- end\n", form)[0] == 1


def test_show_describe_and_explain_answer(data):
    assert {"name": "articles"} in json.loads(asked(data, "SHOW TABLES")[1])
    assert asked(data, "DESCRIBE articles")[0] == 13
    assert asked(data, "EXPLAIN SELECT 1", "csv")[0] == 1


def test_what_is_not_there_is_named(tmp_path):
    with pytest.raises(TalstreckError, match=r"none\.duckdb is not there"):
        asked(tmp_path / "none.duckdb", "SELECT 1")
    with pytest.raises(TalstreckError, match="holds no release"):
        asked(tmp_path, "SELECT 1")
    with pytest.raises(UsageError, match="table, csv, json, parquet"):
        asked(tmp_path, "SELECT 1", "xlsx")
