"""The verbs by which a sentence tells what its subject is, has, does or becomes."""

from pipeline.extract.people.told.belonging import BELONGS
from pipeline.extract.people.told.running import RUNS

COPULA = frozenset("är var blir blev".split())
WORKS = frozenset(
    """arbetar jobbar arbetade jobbade arbetat jobbat verkar verkat tjänstgör forskar forskat undervisar
    undervisat vikarierar vikarierat praktiserar extraknäcker livnär försörjer""".split()
)
# What somebody has or gets who is given an office: "fick rektorsjobbet".
GOT = frozenset("har fick får fått hade".split())
# "lämnar uppdraget som", "slutar som", "tar över som".
CHANGES = frozenset(
    """lämnar lämnade slutar slutade avgår avgick börjar började börjat inledde tar tog tagit tillträder tillträdde
    tillträtt går efterträder efterträdde efterträtt kliver klev klivit stiger steg hoppar hoppade rycker
    ryckte byter bytte bytt
    återvänder återvände återkommer återkom sitter debuterar debuterade""".split()
)
TAKES = frozenset("tar tog tagit".split())
# Verbs that go on telling of the subject of the first.
CARRIED = COPULA | WORKS | RUNS | BELONGS | {"har", "hade"}
# Verbs that a pronoun may follow, as whose subject it is told what it is.
BEFORE_PRONOUNS = COPULA | WORKS | RUNS | CHANGES | GOT
