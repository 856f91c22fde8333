"""The table entities, as it follows from the entities of single articles."""

_ENTITIES = """
WITH named AS (
    SELECT entity_id, name FROM {article_entities} GROUP BY entity_id, name
    QUALIFY row_number() OVER (PARTITION BY entity_id ORDER BY count(*) DESC, name) = 1
)
SELECT entity_id, min(type) AS type, coalesce(min(editor_name), any_value(named.name)) AS name, min(subtype) AS subtype,
    min(code) AS code, min(wikidata_id) AS wikidata_id, count(DISTINCT article_id) AS articles,
    sum(mentions)::BIGINT AS mentions
FROM {article_entities} AS each JOIN named USING (entity_id)
GROUP BY entity_id
"""


def entities_sql(article_entities: str) -> str:
    """SQL that counts the entities of `article_entities`, a table name or a query in brackets.

    An entity's name is the one that an editor gives it, else the one that most articles do.
    """
    return _ENTITIES.format(article_entities=article_entities)
