"""Persons of a name, laid open: their articles, why these are one or two, and the judgement to paste."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from pipeline.corrections import load_judgements
from pipeline.corrections.resolve import judge
from pipeline.errors import UsageError
from pipeline.explain.persons import persons
from pipeline.model import Entity, EntityType, Facts
from pipeline.warehouse.settle import put_judgements
from pipeline.warehouse.store import open_warehouse
from tests.invented import ANNA, SAMLET, TORG, article, capture, load, mention, quote

POSTEN = Entity(EntityType.ORGANIZATION, "Fjällposten")
SAID = (("ordförande", SAMLET), ("sekreterare", SAMLET), ("redaktör", POSTEN), ("redaktör", None))


def spoken(found):
    role, where = SAID[int(found.title[-1])]
    given = {"role": role, "organization": where, "organization_name": where.name if where else None}
    return Facts(quotes=(quote(found, "Torget blir vårt", **given),), mentions=(mention(found, ANNA),))


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    """Two for the board, one for a paper; the fourth states a role alone."""
    path = tmp_path / "warehouse.duckdb"
    pages = [
        (
            capture(f"{TORG}{at}/", b"%d" % at),
            [article(f"Artikel {at}", url=f"{TORG}{at}/" if at else None, published_on=date(2025, 5, at + 1))],
        )
        for at in range(len(SAID))
    ]
    with open_warehouse(path) as con:
        load(con, pages, spoken)
    return path


def test_everybody_of_the_name_is_shown_with_the_reasons(warehouse: Path) -> None:
    lines = list(persons(warehouse, ["BRODIN"]))
    assert lines[0] == "Anna Brodin · person:anna-brodin · 2 articles"
    assert lines[1] == "  2025-05-01  Artikel 0  (bladet)"
    assert lines[2].strip() == "ordförande · hamnsamlet · joined: the same organisation"
    assert lines[5].startswith("Anna Brodin · person:anna-brodin@")
    assert lines[9].strip() == "redaktör · joined: the same role"
    assert lines[10].endswith("are two: ordförande, hamnsamlet against redaktör, fjällposten")


def test_a_judgement_is_the_reason_where_there_is_one(warehouse: Path, tmp_path: Path) -> None:
    (tmp_path / "persons.yml").write_text(
        "judgements:\n"
        f"- {{kind: different-persons, persons: [{{article: {TORG}1, name: Anna Brodin}}], reason: Systern.}}\n"
        "- kind: same-person\n  persons:\n"
        f"  - {{article: {TORG}1, name: Anna Brodin}}\n  - {{article: {TORG}2, name: Anna Brodin}}\n"
        "  name: Anna Ek\n  reason: Båda är systern.\n"
    )
    with open_warehouse(warehouse) as con:
        judge(con, load_judgements(tmp_path))
    told = "\n".join(persons(warehouse, ["Ek"]))
    assert "Anna Ek · person:anna-brodin@" in told
    assert "Anna Brodin · sekreterare · hamnsamlet · joined: judged: Båda är systern." in told
    assert "are two: judged: Systern." in "\n".join(persons(warehouse, ["Anna"]))


@pytest.mark.parametrize(("kind", "entities"), [("same", 1), ("different", 2)])
def test_what_is_suggested_can_be_pasted(warehouse: Path, tmp_path: Path, kind: str, entities: int) -> None:
    (text,) = persons(warehouse, ["Anna Brodin", "brodin"], kind)
    (suggested,) = yaml.safe_load(text)["judgements"]
    assert suggested["persons"][0] == {
        "article": "Artikel 0",
        "source": "bladet",
        "name": "Anna Brodin",
        "expect": "ordförande",
    }
    (tmp_path / "persons.yml").write_text(text, "utf-8")
    with pytest.raises(UsageError, match=r"persons\.yml:11: judgements\[0\]\.reason"):
        load_judgements(tmp_path)
    (tmp_path / "persons.yml").write_text(f"{text} Vi frågade.", "utf-8")
    with open_warehouse(warehouse) as con:
        assert all(issue.code == "judged" for issue in judge(con, load_judgements(tmp_path)))
        assert len(con.execute("SELECT * FROM entities WHERE type = 'person'").fetchall()) == entities
        put_judgements(con, [])


def test_nobody_of_the_name_is_said(warehouse: Path) -> None:
    for wanted in ("Berta", " "):
        with pytest.raises(UsageError, match="nobody is called"):
            list(persons(warehouse, [wanted]))
