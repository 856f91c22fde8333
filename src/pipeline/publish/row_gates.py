"""Gates on the rows of a release, read back from its Parquet files and held to the contract and the texts."""

from collections.abc import Iterator
from typing import Any

from pipeline.contract.derive import column_type
from pipeline.contract.schema import Field, ForeignKey, TableSchema, published
from pipeline.publish.gate import Gate, Staged, passed

_SHOWN = 3
_SPANS = {"mentions": "mention_id", "figures": "figure_id"}
_PART = "substr(t.text, p.start_char + 1, p.end_char - p.start_char)"


def row_gates(staged: Staged) -> Iterator[Gate]:
    """Every gate on rows. Where columns are missing or of another type nothing else can be asked."""
    columns = passed("columns", _columns(staged))
    yield columns
    if not columns.success:
        return
    some = staged.found(f"SELECT 1 FROM {staged.rows('articles')} LIMIT 1")
    yield passed("not-empty", [] if some else ["no article"])
    tables = published()
    yield passed("required", (note for table in tables for note in _required(staged, table)))
    yield passed("unique", (note for table in tables for note in _unique(staged, table)))
    yield passed("values", (note for table in tables for note in _values(staged, table)))
    orphans = (note for each in tables for key in each.foreign_keys for note in _orphans(staged, each, key))
    yield passed("foreign-keys", [*orphans, *_sourceless(staged)])
    yield passed("verbatim", [*_quotes(staged), *(note for name in _SPANS for note in _spans(staged, name))])
    yield passed("no-overlap", _overlaps(staged))
    yield passed("extracted", _unextracted(staged))
    yield passed("reserved-sources", _reserved(staged))


def _columns(staged: Staged) -> Iterator[str]:
    for table in published():
        held = [row[:2] for row in staged.found(f"DESCRIBE SELECT * FROM {staged.rows(table.name)}")]
        if held != [(column.name, column_type(column)) for column in table.fields]:
            yield f"{table.name} has other columns than the contract"


def _required(staged: Staged, table: TableSchema) -> Iterator[str]:
    needed = [column.name for column in table.fields if column.required or column.name in table.primary_key]
    yield from _breaches(staged, table, {f"{name} IS NULL": f"has no {name}" for name in needed})


def _unique(staged: Staged, table: TableSchema) -> Iterator[str]:
    single = [(column.name,) for column in table.fields if column.constraints.get("unique")]
    for key in [table.primary_key, *single]:
        listed = ", ".join(key)
        sql = f"SELECT {listed} FROM {staged.rows(table.name)} GROUP BY {listed} HAVING count(*) > 1 ORDER BY ALL"
        for row in staged.found(f"{sql} LIMIT {_SHOWN}"):
            yield f"{table.name} has {listed} {_told(row)} more than once"


def _values(staged: Staged, table: TableSchema) -> Iterator[str]:
    yield from _breaches(staged, table, dict(limit for column in table.fields for limit in _limits(column)))


def _limits(column: Field) -> Iterator[tuple[str, str]]:
    said = column.constraints
    if "enum" in said:
        words = ", ".join(f"'{word}'" for word in said["enum"])
        yield f"{column.name} NOT IN ({words})", f"has a {column.name} outside the vocabulary"
    if "minimum" in said:
        yield f"{column.name} < {said['minimum']}", f"has a {column.name} under {said['minimum']}"
    if "maximum" in said:
        yield f"{column.name} > {said['maximum']}", f"has a {column.name} over {said['maximum']}"
    if column.type == "number":
        yield f"NOT isfinite({column.name})", f"has a {column.name} that is no number"
    if column.type == "string":
        yield f"{column.name} = ''", f"has an empty {column.name} where it should be missing"
        yield f"{column.name} <> nfc_normalize({column.name})", f"has a {column.name} that is not NFC"


def _orphans(staged: Staged, table: TableSchema, key: ForeignKey) -> Iterator[str]:
    matched = " AND ".join(f"c.{here} = p.{there}" for here, there in zip(key.fields, key.reference, strict=True))
    stated = " AND ".join(f"c.{here} IS NOT NULL" for here in key.fields)
    sql = (
        f"SELECT DISTINCT {', '.join(f'c.{here}' for here in key.fields)} FROM {staged.rows(table.name)} c"
        f" ANTI JOIN {staged.rows(key.resource)} p ON {matched} WHERE {stated} ORDER BY ALL LIMIT {_SHOWN}"
    )
    for row in staged.found(sql):
        yield f"{table.name}.{', '.join(key.fields)} {_told(row)} is not in {key.resource}"


def _sourceless(staged: Staged) -> Iterator[str]:
    """Articles of a source that nobody declared would be left out of the files without a word."""
    sql = "SELECT DISTINCT source_id FROM articles ANTI JOIN sources USING (source_id) ORDER BY ALL"
    for row in staged.found(f"{sql} LIMIT {_SHOWN}"):
        yield f"source {row[0]} has articles and is not in sources"


def _quotes(staged: Staged) -> Iterator[str]:
    """A quote is its parts joined; the parts stand in order in the stored text, and the quote spans them."""
    sql = f"""
        SELECT q.quote_id FROM {staged.rows("quotes")} q LEFT JOIN article_texts t USING (article_id)
        LEFT JOIN quote_parts p USING (quote_id)
        GROUP BY q.quote_id, q.text, q.start_char, q.end_char, t.text
        HAVING count(p.part) = 0 OR q.text IS DISTINCT FROM string_agg({_PART}, ' […] ' ORDER BY p.part)
            OR q.start_char <> min(p.start_char) OR q.end_char <> max(p.end_char) OR q.end_char > length(t.text)
            OR bool_or(p.end_char <= p.start_char)
            OR list(p.start_char ORDER BY p.part) <> list(p.start_char ORDER BY p.start_char)
        ORDER BY ALL LIMIT {_SHOWN}
    """
    for row in staged.found(sql):
        yield f"quote {row[0]} is not in the article at its place"


def _spans(staged: Staged, name: str) -> Iterator[str]:
    sql = f"""
        SELECT p.{_SPANS[name]} FROM {staged.rows(name)} p LEFT JOIN article_texts t USING (article_id)
        WHERE p.end_char > length(t.text) OR p.text IS DISTINCT FROM {_PART} ORDER BY ALL LIMIT {_SHOWN}
    """
    for row in staged.found(sql):
        yield f"{_SPANS[name].removesuffix('_id')} {row[0]} is not in the article at its place"


def _overlaps(staged: Staged) -> Iterator[str]:
    sql = f"""
        SELECT quote_id FROM (
            SELECT quote_id, p.start_char < max(p.end_char) OVER (
                PARTITION BY article_id ORDER BY p.start_char, p.end_char, quote_id, part
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered
            FROM quote_parts p JOIN {staged.rows("quotes")} q USING (quote_id))
        WHERE covered ORDER BY ALL LIMIT {_SHOWN}
    """
    for row in staged.found(sql):
        yield f"quote {row[0]} overlaps another"


def _unextracted(staged: Staged) -> Iterator[str]:
    articles = f"{staged.rows('articles')} LEFT JOIN article_texts USING (article_id)"
    waiting = staged.found(f"SELECT count(*) FROM {articles} WHERE extractor IS NULL")[0][0]
    if waiting:
        yield f"{waiting} articles wait for extraction: `talstreck run` does the rest"


def _reserved(staged: Staged) -> Iterator[str]:
    """No row of any table belongs to a source or page whose mining is reserved, or to an article of either."""
    sources = "SELECT source_id FROM sources WHERE tdm_reservation"
    pages = "SELECT capture_id FROM captures WHERE tdm_reservation"
    shown = f"SELECT article_id FROM readings WHERE capture_id IN ({pages}) AND article_id IS NOT NULL"
    articles = f"SELECT article_id FROM articles WHERE source_id IN ({sources}) UNION ALL {shown}"
    reserved = {"source_id": sources, "article_id": articles, "capture_id": pages}
    for table in published():
        held = [f"{name} IN ({keys})" for name, keys in reserved.items() if name in table.columns]
        if held:
            wrong = {" OR ".join(held): "comes from a source or page whose mining is reserved"}
            yield from _breaches(staged, table, wrong)
    named = f"SELECT entity_id FROM article_entities WHERE article_id NOT IN ({articles})"
    sql = (
        f"SELECT entity_id FROM {staged.rows('entities')} WHERE entity_id NOT IN ({named}) ORDER BY ALL LIMIT {_SHOWN}"
    )
    for row in staged.found(sql):
        yield f"entity {row[0]} is named where mining is reserved alone"


def _breaches(staged: Staged, table: TableSchema, wrong: dict[str, str]) -> Iterator[str]:
    """The first rows for which a condition (SQL) holds, with what is wrong with them. One look counts for all."""
    if not wrong:
        return
    key, rows = ", ".join(table.primary_key), staged.rows(table.name)
    counts = ", ".join(f"count(*) FILTER ({condition})" for condition in wrong)
    for count, (condition, said) in zip(staged.found(f"SELECT {counts} FROM {rows}")[0], wrong.items(), strict=True):
        if count:
            for row in staged.found(f"SELECT {key} FROM {rows} WHERE {condition} ORDER BY ALL LIMIT {_SHOWN}"):
                yield f"{table.name} {_told(row)} {said}"


def _told(row: tuple[Any, ...]) -> str:
    return "/".join(str(value) for value in row)
