"""The contract is one definition: what is derived follows it, and its vocabularies are the model's."""

import shutil
from pathlib import Path

import duckdb
import pytest

from pipeline import model
from pipeline.contract.derive import arrow_schema, ddl, table_schema
from pipeline.contract.dictionary import data_dictionary
from pipeline.contract.schema import CONTRACT, published, table, tables
from pipeline.errors import ContractError

DICTIONARY = Path(__file__).parents[2] / "docs" / "data-dictionary.md"
NAMED = {
    "sources": "source_id title publisher homepage kind licence tdm_reservation",
    "articles": "article_id source_id url title lede byline published_on language words content_hash"
    " first_seen last_seen",
    "quotes": "quote_id article_id ordinal kind text speaker_id speaker_name speaker_as_written role organization_id"
    " organization_name party medium cue attribution confidence method start_char end_char",
    "entities": "entity_id type name subtype code wikidata_id articles mentions",
    "mentions": "mention_id article_id entity_id text start_char end_char method confidence",
    "positions": "position_id article_id person_id role organization_id organization_name party",
    "rankings": "ranking_id article_id title year publisher_id publisher_name subject ordinal",
    "ranking_entries": "ranking_id row rank tied entity_id name code score previous_rank",
    "ranking_values": "ranking_id row column_no column_name text value",
    "figures": "figure_id article_id text value value_max unit qualifier as_of start_char end_char",
    "issues": "issue_id article_id stage code severity message",
}


@pytest.fixture
def copy(tmp_path):
    """The contract in a folder of its own, free to be changed."""
    folder = tmp_path / "contract"
    shutil.copytree(CONTRACT, folder)
    return folder


def test_every_public_table_has_the_columns_that_were_promised():
    assert {each.name for each in published()} == set(NAMED)
    for name, columns in NAMED.items():
        assert set(columns.split()) <= set(table(name).columns), name


@pytest.mark.parametrize(
    ("place", "vocabulary"),
    [
        ("quotes.kind", model.QuoteKind),
        ("quotes.attribution", model.Attribution),
        ("quotes.organization_basis", model.OrganizationBasis),
        ("positions.organization_basis", model.OrganizationBasis),
        ("entities.type", model.EntityType),
        ("article_entities.type", model.EntityType),
        ("article_blocks.kind", model.BlockKind),
        ("issues.severity", model.Severity),
    ],
)
def test_vocabularies_are_those_of_the_model(place, vocabulary):
    name, column = place.split(".")
    field = next(each for each in table(name).fields if each.name == column)
    assert field.constraints["enum"] == [word.value for word in vocabulary]


def test_referred_tables_come_first():
    seen = set()
    for each in tables():
        assert {key.resource for key in each.foreign_keys} <= seen
        seen.add(each.name)


def test_duckdb_accepts_the_ddl_and_holds_the_same_columns():
    con = duckdb.connect()
    for each in tables():
        con.execute(ddl(each))
        assert [row[0] for row in con.execute(f"DESCRIBE {each.name}").fetchall()] == list(each.columns)
        assert arrow_schema(each).names == list(each.columns)


def test_a_changed_schema_changes_ddl_descriptor_and_dictionary(copy):
    before = [(ddl(each), table_schema(each)) for each in published(copy)], data_dictionary(published(copy))
    path = copy / "published" / "figures.yaml"
    added = "\n  - {name: spread, type: number, title: Spread, description: How wide it is.}\n"
    path.write_text(path.read_text("utf-8").rstrip() + added, "utf-8")
    tables.cache_clear()
    figures = next(each for each in published(copy) if each.name == "figures")
    assert "spread DOUBLE" in ddl(figures)
    assert table_schema(figures)["fields"][-1]["name"] == "spread"
    assert "| `spread` | number | How wide it is. |" in data_dictionary(published(copy))
    assert "spread" not in str(before)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("resource: articles", "resource: nowhere", "nowhere"),
        ("resource: articles", "resource: captures", "captures"),
        ("primaryKey: figure_id", "primaryKey: figure", "figure"),
        ("type: number", "type: decimal", "decimal"),
        ("title: Figures", "heading: Figures", "title"),
        ("fields:\n", "fields: [\n", "figures.yaml"),
    ],
)
def test_a_broken_schema_is_named(copy, old, new, said):
    path = copy / "published" / "figures.yaml"
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(ContractError, match=said):
        tables(copy)


def test_a_circle_of_keys_is_refused(copy):
    path = copy / "published" / "sources.yaml"
    key = "foreignKeys:\n  - {fields: source_id, reference: {resource: articles, fields: source_id}}\n"
    path.write_text(path.read_text("utf-8") + key, "utf-8")
    with pytest.raises(ContractError, match="circle"):
        tables(copy)


def test_the_printed_dictionary_is_in_step():
    assert DICTIONARY.read_text("utf-8") == data_dictionary(published()), (
        "run: python -m pipeline.contract.dictionary > docs/data-dictionary.md"
    )
