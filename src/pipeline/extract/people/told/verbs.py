"""The verbs by which a sentence tells what its subject is, has, does, becomes or says."""

from pipeline.extract.people.told.clauses import AUXILIARIES
from pipeline.extract.tokens import Token, at
from pipeline.reference.inflections import finite, passive
from pipeline.reference.ties import tie_words
from pipeline.reference.verbs import reporting_verbs

LABOURS = tie_words().labours | tie_words().posts | tie_words().watches
COPULA = frozenset("är var blir blev".split())
WORKS = tie_words().works
BELONGS = tie_words().sits
RUNS = tie_words().runs | tie_words().trains | tie_words().plays
# What somebody has or gets who is given an office: "fick rektorsjobbet".
GOT = frozenset("har fick får fått hade".split())
# By these one follows another in an office; by the next in much else.
_SUCCEEDS = frozenset("efterträder efterträdde efterträtt".split())
_REPLACES = frozenset("ersätter ersatte ersatt avlöser avlöste avlöst".split())
# "Har | efterträtt Bo Ek": whom one follows.
_HAS_FOLLOWED = frozenset("efterträtt ersatt avlöst".split())
# What a house does with those who will work there, and what is done with them; and the same of an office.
_HIRING, _CHOOSING = (
    "anställa nyanställa rekrytera värva headhunta handplocka".split(),
    "utse utnämna välja omvälja återvälja".split(),
)
HIRES, HIRED = finite(_HIRING), passive(_HIRING)
CHOOSES, CHOSEN = HIRES | finite(_CHOOSING), HIRED | passive(_CHOOSING)
# With "upp" it gives them notice: "har sagt upp två kockar".
FIRES, UP = frozenset("säger sagt sade sa".split()), "upp"
# By these somebody begins or ends what he or she does.
BEGINS_OR_ENDS = frozenset("lämnar lämnat lämnade slutar slutat slutade börjar börjat började går gick gått".split())
# "lämnar uppdraget som", "slutar som", "tar över som".
CHANGES = _SUCCEEDS | _REPLACES | tie_words().changes | {"sitter"}
# With "för", what one is in charge of: "svarar för lönerna på Klarvik".
ANSWERS = frozenset({"svarar"})
# With "sig", what one calls oneself: "kallar sig kock".
STYLES = frozenset("kallar titulerar presenterar presenterade".split())
TAKES = frozenset("tar tog tagit".split())
# Verbs that go on telling of the subject of the first.
CARRIED = COPULA | WORKS | RUNS | BELONGS | LABOURS | TAKES | STYLES | {"har", "hade"}
# Verbs that the subject may follow, as of whom it is told what it is.
BEFORE_SUBJECT = (
    COPULA | WORKS | RUNS | BELONGS | LABOURS | (CHANGES - _HAS_FOLLOWED) | GOT | AUXILIARIES | ANSWERS | STYLES
)
_REACH = 10


def verb_before(tokens: list[Token], i: int) -> int | None:
    """The reporting verb of the clause whose subject ends in the name at `i`, if only lower-case words lie between."""
    last, verbs = i - 2 if at(tokens, i - 1).text == "," else i - 1, reporting_verbs()
    for k in range(last, max(i - _REACH, -1), -1):
        token = tokens[k]
        if token.text in verbs and not at(tokens, k - 1).word:
            return k
        if not token.word:
            return None
    return None
