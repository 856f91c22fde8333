"""What stands on things: "en skylt: ”Stäng grinden”", "”Kaffe 10 kr”, stod det på lappen". Nobody says it."""

from collections.abc import Sequence

from pipeline.extract.quotes.clause_tail import Clause
from pipeline.extract.quotes.index import Page, token_at
from pipeline.extract.tokens import Token
from pipeline.extract.words import FINITE
from pipeline.reference.verbs import VerbKind, reporting_verbs

# Endings of the nouns for what bears words.
_THINGS = tuple(
    """skylt skylten skyltar skyltarna lapp lappen lappar lapparna tröja tröjan tröjor tröjorna plakat plakatet plakaten
    affisch affischen affischer affischerna banderoll banderollen banderoller dekal dekalen dekaler etikett etiketten
    flagga flaggan fana fanan t-shirt t-shirten t-shirtar keps kepsen mugg muggen märke märket märken märkena västen
    jackan knappen knappar knapparna rubrik rubriken rubriker slogan sloganen annons annonsen annonser vägg väggen
    anslaget tavla tavlan tavlor whiteboard whiteboarden blädderblock blädderblocket dörr dörren fasaden plakett
    plaketten stenen kransen mössa mössan kortet vykort tatuering tatueringen graffiti duken förkläde förklädet
    displayen skärm skärmen remsa remsan burk burken
    låda lådan kartong kartongen pärmen flaskan påse påsen väska väskan
    ryggsäck ryggsäcken kasse kassen""".split()
)
# Who leaves or sends a thing says what stands on it: "lämnade en lapp: ”Vattna blommorna.”".
_LEAVING = frozenset("lämnade lämnat lämnar skickade skickat skickar efterlämnade klottrade ristade".split())
_NO_THINGS = frozenset("slapp".split())
_STANDS = frozenset("står stod stått".split())
_RESUMING = frozenset("den det dem denna detta dessa".split())
_PLACE = 8
_LEAD = 30


def inscribed_before(page: Page, start: int, mark: int) -> bool:
    """Whether the words of a sentence from token `start` up to an opening mark end with a thing that the words in marks
    stand on, and tell of nobody who says or leaves them: "en lapp med texten", "På hennes tröja stod det"."""
    lead = [token for token in page.tokens[max(start, mark - _LEAD) : mark] if token.word]
    while lead and (lead[-1].text == "det" or lead[-1].text in _STANDS):
        lead.pop()
    thing = next((k for k in range(len(lead) - 1, -1, -1) if _bears(lead[k])), None)
    if thing is None or any(map(_says, lead)) or any(word.text in _LEAVING for word in lead[:thing]):
        return False
    return not any(token.capital or token.text in FINITE for token in lead[thing + 1 :])


def inscribed_behind(page: Page, clause: Clause) -> bool:
    """Whether a clause behind marks tells that their words stand on a thing: "stod det på en skylt"; where it tells no
    place but "på den", the sentence before names the thing."""
    if clause.verb.lemma != "stå":
        return False
    place = page.tokens[clause.after : clause.end]
    resumes = len(place) > 1 and place[0].text == "på" and place[1].text in _RESUMING
    if any(token.word for token in place) and not resumes:
        return place[0].text == "på" and any(map(_bears, place[:_PLACE]))
    begin = page.sentence(page.tokens[clause.start].start_char)[0]
    before = page.sentence(begin - 1)[0] if begin > page.block.start_char else begin
    return any(map(_bears, _between(page, before, begin)))


def _between(page: Page, start_char: int, end_char: int) -> Sequence[Token]:
    return page.tokens[token_at(page.tokens, start_char) : token_at(page.tokens, end_char)]


def _bears(token: Token) -> bool:
    return token.text.endswith(_THINGS) and token.text not in _NO_THINGS and (token.lower or "-" in token.text)


def _says(token: Token) -> bool:
    verbs = reporting_verbs().get(token.text, ())
    return any(verb.kind is not VerbKind.DOCUMENT and verb.particle is None for verb in verbs)
