"""All that an article names besides persons: municipalities, regions, organisations, works, places and parties.

Registers and the wording around a name decide; the tagger is one more witness, asked where they leave a name open. A
name found anywhere in an article is found wherever it stands.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from pipeline.extract.entities.acronyms import ties
from pipeline.extract.entities.claims import Claim, mention, settle
from pipeline.extract.entities.clubs import club_claims
from pipeline.extract.entities.deeds import deed_evidence
from pipeline.extract.entities.evidence import Verdict, settled, weigh
from pipeline.extract.entities.firstwords import is_plain
from pipeline.extract.entities.known_names import (
    acts_by_name,
    known_evidence,
    known_work_evidence,
    long_named,
    register_hits,
)
from pipeline.extract.entities.ledger import clubs_named, entities, entity, lookup, tied_evidence
from pipeline.extract.entities.lists import list_evidence
from pipeline.extract.entities.municipalities import find_municipalities
from pipeline.extract.entities.nameparts import Names, within
from pipeline.extract.entities.organizations import organization_evidence
from pipeline.extract.entities.parties import find_parties
from pipeline.extract.entities.peoples import people_evidence
from pipeline.extract.entities.places import find_places
from pipeline.extract.entities.products import product_evidence
from pipeline.extract.entities.regions import find_regions
from pipeline.extract.entities.stretches import stretches
from pipeline.extract.entities.tagged import read_tags, tagged_claims, tagged_evidence
from pipeline.extract.entities.titles import title_evidence
from pipeline.extract.entities.unheard import unheard_evidence
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.entities.works import work_evidence
from pipeline.extract.people import Person
from pipeline.extract.tagger import Tagger, embedded
from pipeline.model import Article, Mention


def find_entities(article: Article, people: Sequence[Person], tagger: Tagger = embedded) -> tuple[Mention, ...]:
    """Every place of an article that names something other than a person, in the order of the text.

    `people` are the article's persons: where one is named, nothing else is. Pull quotes and credits are left out.
    Entities are in full and basic form; an abbreviation that the article explains points to its long form.
    """
    found = stretches(article)
    words = WordPlaces(found)
    persons = sorted(chain.from_iterable(map(_named, people)))
    surnames = frozenset(person.surname for person in people if person.surname)
    registered = [
        *find_municipalities(found, words, persons, surnames),
        *find_regions(found, words),
        *find_parties(words),
    ]
    hits = register_hits(words)
    places = settle(registered, [*persons, *long_named(hits)])
    names = Names(article.text, words, persons, within(places))
    tied = list(ties(words, names))
    evidence = [
        *known_evidence(hits, names),
        *known_work_evidence(words, names),
        *organization_evidence(words, names),
        *work_evidence(article, words, names),
        *deed_evidence(words, names),
        *title_evidence(words, names),
        *tied_evidence(tied),
        *unheard_evidence(words, names),
        *people_evidence(people, names),
    ]
    tagged = read_tags(words, names, settled(evidence), tagger)
    evidence += tagged_evidence(tagged, names)
    verdicts = weigh(evidence)
    evidence += [*product_evidence(evidence, verdicts), *list_evidence(words, names, verdicts)]
    named = entities(weigh(evidence), tied, words)
    clubs = club_claims(words, clubs_named(named))
    claims = settle([*places, *clubs, *_everywhere(words, named, names), *find_places(words, article.text)], persons)
    claims += settle(tagged_claims(tagged, article.text), [*persons, *within(claims)])
    return tuple(mention(article.text, claim) for claim in sorted(claims))


def _named(person: Person) -> Iterator[tuple[int, int]]:
    """All places that name somebody, those in captions too."""
    yield from ((mention.start_char, mention.end_char) for mention in person.mentions)
    yield from person.captioned


def _everywhere(words: WordPlaces, named: Mapping[str, Verdict], names: Names) -> Iterator[Claim]:
    """Each place where one of the names stands. At the beginning of a sentence a common word stays a word."""
    known = lookup(named)
    for stretch, starts in words.standing(known.beginnings(words)):
        tokens, end = stretch.tokens, 0
        for i in starts:
            if i < end or not names.free(tokens[i]) or not (hit := known.find(tokens, i)):
                continue
            end = hit.end
            word = i in stretch.opening and end == i + 1 and is_plain(tokens[i].text)
            if not word or acts_by_name(tokens, i):
                place = tokens[i].start_char, tokens[end - 1].end_char
                yield Claim(*place, entity(hit.value), hit.value.method, hit.value.confidence)
