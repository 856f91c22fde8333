"""Small invented articles and their facts, for tests that need values rather than pages."""

from datetime import UTC, datetime, timedelta

import yaml

from pipeline.model import (
    PART_SEPARATOR,
    Article,
    Attribution,
    Block,
    BlockKind,
    Capture,
    Entity,
    EntityType,
    Facts,
    Figure,
    Issue,
    Mention,
    Position,
    Quote,
    QuoteKind,
    Ranking,
    RankingEntry,
    RankingValue,
    Reading,
    Severity,
    Source,
    Span,
)
from pipeline.project import Project, init
from pipeline.warehouse.facts import load_articles, put_facts, unextracted
from pipeline.warehouse.ledger import put_captures, put_sources, unread
from pipeline.warehouse.readings import put_readings

NOON = datetime(2025, 5, 13, 12, tzinfo=UTC)
BLADET = Source("bladet", "Strandbladet", publisher="Strandbladet AB", homepage="https://strandbladet.example/")
ANNA = Entity(EntityType.PERSON, "Anna Brodin")
VARBERG = Entity(EntityType.MUNICIPALITY, "Varberg", code="1383")
SAMLET = Entity(EntityType.ORGANIZATION, "Hamnsamlet")
READER, EXTRACTOR = "reader-1", "extractor-1"
TORG = "https://strandbladet.example/torg/"
META = {
    "name": "strandbladet",
    "title": "Who spoke by the sea",
    "description": "Invented quotes.",
    "licenses": [{"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}],
    "contributors": [{"title": "The testers", "roles": ["publisher"]}],
    "keywords": ["citat"],
    "homepage": "https://strandbladet.example/",
}


def laid_out(root):
    """A new project at ROOT that declares no source yet, with what is to be said of its package."""
    list(init(root))
    made = Project.at(root)
    made.package.write_text(yaml.safe_dump(META), "utf-8")
    return made


def article(title="Nytt torg vid hamnen", body=None, **stated):
    """An article with headline, lede and body paragraphs; `stated` are further fields of Article."""
    body = body or ["– Torget blir vårt, säger Anna Brodin.", "Hon leder Hamnsamlet i Varberg. Det kostar 12 kronor."]
    stated.setdefault("source_id", "bladet")
    lede = stated.pop("lede", "I höst börjar bygget.")
    blocks = [Block(BlockKind.HEADLINE, title), Block(BlockKind.LEDE, lede)]
    blocks += [Block(BlockKind.PARAGRAPH, text) for text in body]
    return Article(title=title, blocks=tuple(blocks), **stated)


def capture(url="https://strandbladet.example/torg/", body=b"page", days=0, **stated):
    stated.setdefault("source_id", "bladet")
    return Capture(url=url, body=body, fetched_at=NOON + timedelta(days=days), media_type="text/html", **stated)


def quote(found, said, speaker=ANNA, **stated):
    """A quote of `said` (a text, or the parts of an interrupted one) where it stands in the article."""
    parts = tuple(place(found, part) for part in ([said] if isinstance(said, str) else said))
    given = {"role": "ordförande", "organization": SAMLET, "organization_name": "Hamnsamlet"} | stated
    return Quote(
        kind=QuoteKind.DASH,
        text=PART_SEPARATOR.join(found.text[part.start_char : part.end_char] for part in parts),
        start_char=parts[0].start_char,
        end_char=parts[-1].end_char,
        parts=parts,
        speaker=speaker,
        speaker_as_written=speaker.name if speaker else None,
        party=given.pop("party", None),
        medium=None,
        cue="säger",
        attribution=Attribution.EXPLICIT,
        confidence=0.9,
        method="test",
        **given,
    )


def place(found, text):
    start = found.text.index(text)
    return Span(start, start + len(text))


def mention(found, entity, text=None):
    at = place(found, text or entity.name)
    return Mention(entity, text or entity.name, at.start_char, at.end_char, "test", 0.8)


def facts(found):
    """Something in every table, for the body that `article` gives by default."""
    cost = place(found, "12 kronor")
    entries = (
        RankingEntry(1, 1, False, "Varberg", "1383", 9.5, 2, VARBERG),
        RankingEntry(2, None, False, "Hamnsamlet", entity=SAMLET),
    )
    values = (RankingValue(1, 1, "Kommun", "Varberg", None), RankingValue(1, 2, "", "9,5", 9.5))
    return Facts(
        mentions=(mention(found, ANNA), mention(found, VARBERG), mention(found, SAMLET)),
        positions=(Position(ANNA, "ordförande", SAMLET, "Hamnsamlet", None),),
        quotes=(quote(found, "Torget blir vårt"),),
        rankings=(Ranking(1, "Bästa torg", 2025, SAMLET, "Hamnsamlet", "municipality", entries, values),),
        figures=(Figure("12 kronor", 12.0, cost.start_char, cost.end_char, unit="kronor"),),
        issues=(Issue("extract", "unsure", Severity.WARNING, "A name may be two."),),
    )


def no_facts(_):
    return Facts()


def load(con, pages, extract=no_facts, sources=(BLADET,)):
    """Take pages (pairs of Capture and its articles) through the warehouse, as a run does."""
    put_sources(con, sources)
    held = {found.sha256 + str(found.url) + found.source_id: articles for found, articles in pages}
    put_captures(con, [found for found, _ in pages])
    waiting = unread(con, READER)
    put_readings(con, [(each, Reading(held[each.sha256 + str(each.url) + each.source_id])) for each in waiting], READER)
    ids = unextracted(con, EXTRACTOR)
    put_facts(con, [(key, extract(found)) for key, found in load_articles(con, ids)], EXTRACTOR)
