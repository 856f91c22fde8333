"""Works: systems, apps, awards, rankings, indices, networks and projects, told by the words that introduce them."""

from collections.abc import Iterator
from functools import lru_cache

from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.plurals import plural
from pipeline.extract.entities.resumed import resumed_evidence
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.entities.workcalled import named_evidence
from pipeline.extract.entities.workforms import form_evidence
from pipeline.extract.entities.workheads import head_evidence, technical_evidence
from pipeline.extract.entities.worknouns import head_subtype, noun_subtype
from pipeline.extract.entities.worktables import cell_evidence, ranking_titles
from pipeline.model import Article
from pipeline.reference.naming import work_words


def work_evidence(article: Article, words: WordPlaces, names: Names) -> Iterator[Evidence]:
    """What the wording of an article tells of works."""
    technical = work_words().technical
    for stretch, places in words.standing(words.capital.union(filter(_introduces, words))):
        yield from cell_evidence(stretch, names)
        for i in places:
            token, opens = stretch.tokens[i], i in stretch.opening
            if _introduces(token.text) and (token.lower or opens or head_subtype(token.low)):
                yield from head_evidence(stretch, i, names)
                yield from named_evidence(stretch, i, names)
            if token.text in technical:
                yield from technical_evidence(stretch, i, names)
            if opens:
                yield from resumed_evidence(stretch, i, names)
            if token.capital and names.free(token):
                yield from form_evidence(stretch, i, names)
    yield from ranking_titles(article)


@lru_cache(maxsize=1 << 16)
def _introduces(word: str) -> bool:
    """Whether a word may introduce a work: a noun for one, or a verb that tells what something is called."""
    low, rules = word.casefold(), work_words()
    named = word in rules.verbs or word in rules.nouns or word in rules.versions or word in rules.technical
    return named or bool(head_subtype(low) or noun_subtype(low) or plural(word))
