"""Which number a release gets follows from what it changes."""

import copy

import pytest

from pipeline.publish.version import Version, next_version

BEFORE = {
    "title": "Who spoke",
    "version": "1.9.3",
    "created": "2025-05-13T12:00:00Z",
    "resources": [
        {
            "name": "quotes",
            "type": "table",
            "hash": "sha256:1",
            "schema": {
                "fields": [{"name": "quote_id", "type": "string", "title": "Quote"}],
                "primaryKey": ["quote_id"],
            },
        },
        {"name": "quotes-parquet", "hash": "sha256:2"},
    ],
}


def draft(change):
    made = copy.deepcopy({name: value for name, value in BEFORE.items() if name not in ("version", "created")})
    change(made)
    return made


def field(made):
    return made["resources"][0]["schema"]["fields"][0]


@pytest.mark.parametrize(
    ("change", "version"),
    [
        (lambda made: None, None),
        (lambda made: made.update(title="Who spoke by the sea"), "1.9.4"),
        (lambda made: made["resources"][1].update(hash="sha256:3"), "1.9.4"),
        (lambda made: field(made).update(title="Speech"), "1.9.4"),
        (lambda made: made["resources"][0].update(hash="sha256:3"), "1.10.0"),
        (lambda made: field(made).update(name="id"), "2.0.0"),
        (lambda made: field(made).update(type="integer"), "2.0.0"),
        (lambda made: field(made).update(constraints={"required": True}), "2.0.0"),
        (lambda made: made["resources"][0]["schema"].update(foreignKeys=[]), "2.0.0"),
        (lambda made: made["resources"].pop(0), "2.0.0"),
    ],
)
def test_the_greatest_change_decides(change, version):
    assert next_version(BEFORE, draft(change)) == version


def test_the_first_is_1_0_0_and_numbers_are_no_texts():
    assert next_version(None, draft(lambda made: None)) == "1.0.0"
    assert Version.parse("1.10.0") > Version.parse("1.9.3")
    assert not Version.named("1.10")
    assert not Version.named(".staging-7")
