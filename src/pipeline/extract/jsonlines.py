"""Facts as plain data, for scripts and scoring: the columns of the data contract, without its keys."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from pipeline.model import Facts, Mention, Quote, Ranking

Plain = dict[str, Any]


def as_json(facts: Facts) -> Plain:
    """What `talstreck extract --json` adds to an article: quotes, mentions, rankings with rows and cells, figures."""
    return {
        "quotes": [_quote(quote, number) for number, quote in enumerate(facts.quotes, start=1)],
        "mentions": [_mention(mention) for mention in facts.mentions],
        "rankings": [_ranking(ranking) for ranking in facts.rankings],
        "figures": [asdict(figure) for figure in facts.figures],
    }


def _quote(quote: Quote, ordinal: int) -> Plain:
    plain = _without(asdict(quote), "speaker", "organization")
    return plain | {"ordinal": ordinal, "speaker_name": quote.speaker_name}


def _mention(mention: Mention) -> Plain:
    entity = mention.entity
    named = {"type": entity.type, "name": entity.name, "code": entity.code, "subtype": entity.subtype}
    return named | _without(asdict(mention), "entity")


def _ranking(ranking: Ranking) -> Plain:
    plain = _without(asdict(ranking), "publisher")
    return plain | {"entries": [_without(entry, "entity") for entry in plain["entries"]]}


def _without(plain: Mapping[str, Any], *names: str) -> Plain:
    return {name: value for name, value in plain.items() if name not in names}
