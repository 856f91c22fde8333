"""What a list of facts tells of somebody: "Namn: Anna Berg" "Yrke: Rektor på Åsskolan"."""

from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.employing import PLACE
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.employers import sentence_start
from pipeline.extract.people.told.running import runs
from pipeline.extract.people.told.verbs import RUNS
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind

# What stands before the colon where a list tells what somebody is.
_LABELS = frozenset(
    "yrke titel befattning jobb arbete sysselsättning uppdrag roll gör arbetar jobbar tjänst profession".split()
)
# The same where it tells for whom: "Arbetsgivare: Klarvik", "Arbetar: på Klarvik".
_HOUSES = frozenset("arbetsgivare arbetsplats arbetar jobbar anställd klubb förening".split())
_FACTS = frozenset({BlockKind.FACT_BOX, BlockKind.LIST_ITEM, BlockKind.LEDE, BlockKind.PARAGRAPH, BlockKind.CAPTION})
# Who lives with the one that the list is about.
_OTHERS = frozenset("familj sambo barn föräldrar gift make maka partner syskon".split())
_BACK = 8
_BOXED, _SINCE = frozenset({BlockKind.FACT_BOX, BlockKind.CAPTION}), "sedan"


def in_facts(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Whom a list of facts is about, and the role that it tells. `text` is the article's."""
    for k, passage in enumerate(cast.passages):
        if passage.block.kind not in _FACTS or not (len(passage.tokens) == 1 or ":" in passage.words):
            continue
        for tokens, i in _values(cast, k):
            said = role_phrase(text, tokens, i + (at(tokens, i).low == "som"), lenient=False) or _house(text, tokens, i)
            said = _with_firm(text, tokens, said) if said else None
            naming = _about(cast, k, tokens[i - 1].start_char if i else passage.block.start_char) if said else None
            if naming and said and (said.role or said.organization):
                yield naming, said


def officers(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is named alone behind the title that a sentence of a box of facts or a caption begins with, and what that is
    of: "Ordförande: Eva Mo (omval)", "Tränare i Klarvik: Eva Mo", "Kassör i Klarvik sedan i maj: Eva Mo". `text` is
    the article's."""
    for naming in cast.namings:
        tokens, colon = naming.passage.tokens, naming.start - 1
        if naming.passage.block.kind not in _BOXED or at(tokens, colon).text != ":" or at(tokens, naming.end).lower:
            continue
        start = sentence_start(tokens, colon)
        if not is_role(tokens[start].low):
            continue
        said = role_phrase(text, tokens[:colon], start, lenient=False) or Standing(tokens[start].low, None, None, colon)
        if said.end == colon or at(tokens, said.end).text == _SINCE:
            yield naming, said._replace(end=naming.end)


def _values(cast: Cast, k: int) -> Iterator[tuple[list[Token], int]]:
    """Where passage `k` of a list tells what somebody is: the tokens and the first of what its label leads to, behind a
    colon or in the next line of a box."""
    tokens, behind = cast.passages[k].tokens, cast.passages[k + 1 : k + 2]
    if ":" in cast.passages[k].block.text:
        yield from ((tokens, i + 1) for i, token in enumerate(tokens) if token.text == ":" and _labels(tokens, i))
    boxed = all(passage.block.kind is BlockKind.FACT_BOX for passage in (cast.passages[k], *behind))
    if boxed and behind and len(tokens) == 1 and tokens[0].low in _LABELS:
        yield behind[0].tokens, 0


def _house(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation that the value at token `i` is behind a label that tells for whom somebody works."""
    if at(tokens, i - 2).low not in _HOUSES or at(tokens, i - 1).text != ":":
        return None
    org = body_at(text, tokens, i + (at(tokens, i).low in PLACE))
    return Standing(None, org.text, None, org.end) if org else None


def _with_firm(text: str, tokens: list[Token], said: Standing) -> Standing:
    """What a list tells of somebody, with the firm that it goes on to tell that he or she runs: "Gör: Urmakare, äger
    Klarvik"."""
    verb = said.end + 1
    goes_on = said.organization is None and at(tokens, said.end).text == "," and at(tokens, verb).text in RUNS
    run = runs(text, tokens, verb) if goes_on else None
    return said._replace(organization=run.organization) if run else said


def _labels(tokens: list[Token], i: int) -> bool:
    """Whether the colon at token `i` stands behind a label that begins its line or sentence: "Yrke:", "Jobbar som:"."""
    label = i - 1 - (at(tokens, i - 1).text == "som")
    return at(tokens, label).low in _LABELS | _HOUSES and not at(tokens, label - 1).word


def _about(cast: Cast, k: int, char: int) -> Naming | None:
    """Whom the list is about that passage `k` belongs to, up to an offset: who is named last by its label or heading,
    or the only person whom the article has named till there."""
    near = {passage.block.start_char for passage in cast.passages[max(k - _BACK, 0) : k + 1]}
    before = [n for n in cast.namings if n.passage.block.start_char in near and n.start_char < char and _heads(n)]
    so_far = [naming for naming in cast.namings if naming.start_char < char]
    alone = len({naming.name for naming in so_far}) == 1
    return before[-1] if before else so_far[0] if alone else None


def _heads(naming: Naming) -> bool:
    """Whether a naming is what its line is for: "Namn: Anna Berg", "Fakta: Anna Berg", the name alone, "Anna
    Berg, 43 år"."""
    tokens = naming.passage.tokens
    label = at(tokens, naming.start - 2).low if at(tokens, naming.start - 1).text == ":" else ""
    if label:
        return label not in _OTHERS
    rest = tokens[naming.end :]
    alone = naming.start == 0 and all(not token.word or token.text.isdigit() or token.text == "år" for token in rest)
    return alone and naming.passage.block.kind is not BlockKind.CAPTION
