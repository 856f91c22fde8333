"""Whom the judgements of an editor mean, by what the warehouse holds."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from pipeline.corrections.persons import Judgements, Named, PersonJudgement
from pipeline.model import Entity, EntityType, Issue, Severity
from pipeline.warehouse.ids import entity_key, fold
from pipeline.warehouse.judged import Judgement, Node
from pipeline.warehouse.ledger import issue_rows
from pipeline.warehouse.settle import put_judgements
from pipeline.warehouse.store import Connection, Row, insert_rows, keyed, select, transaction

STAGE = "judgements"
_KINDS: Mapping[str, Literal["same", "different"]] = {"same-person": "same", "different-persons": "different"}
_ARTICLES = """
    SELECT DISTINCT key, article_id, articles.source_id FROM readings
    JOIN arriving ON key = title_key OR key = url_key JOIN articles USING (article_id) ORDER BY ALL
"""
_PERSONS = """
    SELECT article_id, entity_key, name, evidence FROM article_entities SEMI JOIN arriving USING (article_id)
    WHERE type = 'person' ORDER BY name
"""


class _LeftOutError(Exception):
    """A person of a judgement who is not found: `code` and why, and the article where that is known."""

    def __init__(self, code: str, why: str, article: str | None = None) -> None:
        super().__init__(why)
        self.code, self.article = code, article


def judge(con: Connection, declared: Judgements) -> tuple[Issue, ...]:
    """Let the judgements declared stand in the warehouse, and give what is wrong with them.

    Each gives an issue to every article it concerns: `judged` (info) with the reason. A person whose article or name is
    not there any more, or of whom something else is stated than expected, is left out: `judgement-outdated`, or
    `judgement-ambiguous` where several articles could be meant (warnings). A judgement applies to those who remain.
    Raises UsageError where judgements turn out to contradict each other; nothing is changed then.
    """
    known = _Known(con, declared)
    rows: list[Row] = []
    meant = [_meant(each, known, rows) for each in declared.items]
    declared.check(meant)
    put_judgements(
        con,
        (
            Judgement(_KINDS[each.kind], nodes, each.reason, each.name)
            for each, nodes in zip(declared.items, meant, strict=True)
            if nodes
        ),
    )
    _put_issues(con, rows)
    return tuple(Issue(STAGE, row["code"], Severity(row["severity"]), row["message"], row["source_id"]) for row in rows)


class _Known:
    """The articles that judgements speak of, and the persons these name."""

    def __init__(self, con: Connection, declared: Judgements) -> None:
        persons = [person for each in declared.items for person in each.persons]
        self.sources: dict[str, str] = {}
        self.articles: dict[str, list[str]] = defaultdict(list)
        self.persons: dict[str, list[Row]] = defaultdict(list)
        with keyed(con, "key", {person.key[1] for person in persons}):
            for row in select(con, _ARTICLES) if persons else ():
                self.sources[row["article_id"]] = row["source_id"]
                self.articles[row["key"]].append(row["article_id"])
        with keyed(con, "article_id", self.sources):
            for row in select(con, _PERSONS) if persons else ():
                self.persons[row["article_id"]].append(row)
        self.first = min((key for (key,) in con.execute("SELECT source_id FROM sources").fetchall()), default=None)

    def article(self, person: Named) -> str:
        """The id of the article that is meant."""
        found = [each for each in self.articles[person.key[1]] if person.source in (None, self.sources[each])]
        if not found:
            raise _LeftOutError("judgement-outdated", f"there is no article {person.article!r}")
        if len(found) > 1:
            say = "say which by its address, or by its source"
            raise _LeftOutError("judgement-ambiguous", f"{len(found)} articles are {person.article!r}: {say}")
        return found[0]

    def node(self, person: Named) -> Node:
        """The person that is meant."""
        article = self.article(person)
        key = entity_key(Entity(EntityType.PERSON, person.name))
        row = next((row for row in self.persons[article] if row["entity_key"] == key), None)
        if row is None:
            others = ", ".join(row["name"] for row in self.persons[article]) or "nobody"
            raise _LeftOutError("judgement-outdated", f"the article names no such person, but {others}", article)
        stated = {word for words in json.loads(row["evidence"]).values() for word in words}
        if person.expect and fold(person.expect) not in map(fold, stated):
            found = ", ".join(sorted(stated)) or "nothing"
            raise _LeftOutError("judgement-outdated", f"not {person.expect} is stated there, but {found}", article)
        return article, key


def _meant(judgement: PersonJudgement, known: _Known, notes: list[Row]) -> frozenset[Node]:
    """The persons of a judgement that are found, nobody where these are too few; `notes` get the rows of issues."""
    nodes: dict[Node, Named] = {}
    for person in judgement.persons:
        try:
            node = known.node(person)
            if node in nodes:
                raise _LeftOutError("judgement-outdated", "the judgement has this name in this article twice", node[0])
            nodes[node] = person
        except _LeftOutError as error:
            why = f"{judgement.kind} “{person.name}” is not applied: {error}"
            issue = Issue(STAGE, error.code, Severity.WARNING, why)
            notes += _row(issue, error.article, known.sources.get(error.article or "", person.source or known.first))
    if len(nodes) < min(2, len(judgement.persons)):
        return frozenset()
    for (article, _), person in nodes.items():
        issue = Issue(STAGE, "judged", Severity.INFO, f"{judgement.kind} “{person.name}”: {judgement.reason}")
        notes += _row(issue, article, known.sources[article])
    return frozenset(nodes)


def _row(issue: Issue, article: str | None, source: str | None) -> Iterator[Row]:
    """The row of an issue; there is none as long as there is no source at all."""
    if source:
        yield from issue_rows([issue], source_id=source, article_id=article)


def _put_issues(con: Connection, rows: Sequence[Row]) -> None:
    wanted = {row["issue_id"]: row for row in rows}
    stored = con.execute("SELECT issue_id FROM issues WHERE stage = ?", [STAGE]).fetchall()
    if {key for (key,) in stored} != wanted.keys():
        with transaction(con):
            con.execute("DELETE FROM issues WHERE stage = ?", [STAGE])
            insert_rows(con, "issues", list(wanted.values()))
