"""Article in, facts out. Pure functions: no file, no network, no clock; the same article gives the same facts."""

from pipeline.extract.entities import find_entities
from pipeline.extract.figures import find_figures
from pipeline.extract.people import bodies_of, find_people, positions
from pipeline.extract.quotes import find_quotes
from pipeline.extract.rankings import find_rankings
from pipeline.extract.reading import reading
from pipeline.extract.tagger import Tagger, embedded
from pipeline.model import Article, Facts, Mention

__all__ = ["extract"]


def extract(article: Article, tagger: Tagger = embedded) -> Facts:
    """All that an article says: who and what is named, who holds which position, what was said by whom, rankings
    and figures. Every offset is into `article.text`. `tagger` is one more witness of names."""
    with reading():
        people = find_people(article)
        named = [mention for person in people for mention in person.mentions]
        mentions = tuple(sorted([*named, *find_entities(article, people, tagger)], key=_place))
        bodies = bodies_of(article, people, mentions)
        quotes = find_quotes(article, people, bodies)
        heard = {quote.speaker.name for quote in quotes if quote.speaker}
        return Facts(
            mentions=mentions,
            positions=positions(people, bodies, heard),
            quotes=quotes,
            rankings=find_rankings(article, mentions),
            figures=find_figures(article),
        )


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start_char, -mention.end_char
