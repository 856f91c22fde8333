"""The SQL that analysts start from runs and answers."""

import io
import json
from pathlib import Path

import pytest

from pipeline.warehouse.query import query
from pipeline.warehouse.store import open_warehouse
from tests.invented import article, capture, facts, load

SQL = (Path(__file__).parents[2] / "warehouse" / "queries.sql").read_text("utf-8")
QUESTIONS = {part.split("\n")[0].strip("- "): part for part in SQL.split("\n\n") if "SELECT" in part and ";" in part}
BODY = ["– Torget blir vårt, säger Anna Brodin.", "Hon leder Hamnsamlet i Varberg. Det kostar 12 kronor.", "Nytt."]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    made = tmp_path_factory.mktemp("questions") / "talstreck.duckdb"
    url = "https://strandbladet.example/torg/"
    with open_warehouse(made) as con:
        load(
            con,
            [(capture(url), [article(url=url)]), (capture(url, b"2", days=1), [article(body=BODY, url=url)])],
            facts,
        )
    return made


def asked(path, question):
    out = io.BytesIO()
    query(path, question, "json", out)
    return json.loads(out.getvalue())


def test_every_question_runs(path):
    assert len(QUESTIONS) == SQL.count(";")
    for question in QUESTIONS.values():
        asked(path, question)


def test_words_around_a_quote_are_those_of_the_article(path):
    (row,) = asked(path, next(sql for said, sql in QUESTIONS.items() if "words before and after" in said))
    assert row["before"] + row["text"] + row["after"] in article(body=BODY).text
    assert row["before"].endswith("– ")


def test_a_changed_article_is_told(path):
    (row,) = asked(path, next(sql for said, sql in QUESTIONS.items() if "something else than before" in said))
    assert row["characters_more"] == len("\nNytt.")
