"""Whom a block that ends with what the holder of a title thinks leads to, where somebody is heard next who is named for
the first time: "Klarviks rektor är lättad." "– Skönt, säger Anna Berg."."""

from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.rolewords import basic_form, definite_role
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind
from pipeline.reference.verbs import reporting_verbs

_JOINS = frozenset("Men Även Också".split())
_BEING = frozenset("är var".split())
# What the holder of a title is, who then says why.
_MINDED = frozenset(
    """skeptisk kritisk positiv nöjd missnöjd besviken orolig upprörd tveksam lättad bekymrad stolt glad lycklig
    tacksam ledsen arg förvånad överraskad hoppfull självkritisk kortfattad lyrisk frågande rörd""".split()
)
_FEELS = frozenset(
    """beklagar beklagade välkomnar välkomnade suckar suckade försvarar försvarade hoppas hoppades jublar jublade ler
    log skrattar skrattade gläds gladdes tvekar tvekade instämmer instämde""".split()
)
_DEGREES = frozenset(
    "inte mycket djupt också dock däremot ändå både lite något väldigt mer desto inte själv ju".split()
)
_HOLDS = frozenset("håller höll".split())
# "Det håller inte rektorn med om."
_FRONTS, _WITH_IT = frozenset({"Det"}), ["med", "om", "."]
_NEW = frozenset("nya nye nyvalda nyvalde nytillträdda nytillträdde tillförordnade".split())
# Behind such a word somebody else is told of, who may be heard next.
_CONTRASTS = frozenset("men medan ,".split())
# Who is known by the office alone, or is no single person.
_KNOWN = ("minister", "president", "kung", "drottning", "påve", "polis")
_ENDS = frozenset(".!?")
_TIES = frozenset(", på vid i hos från för".split())
# What hardly the holder of the title says, but somebody beside him or her: "Det är jag också", "Min dotter går kvar".
_OTHERWISE = frozenset("också dotter son barn barnbarn syster bror".split())
_AROUND = 4
_TOLD_IN = frozenset({BlockKind.PARAGRAPH, BlockKind.LEDE})


def handed_over(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is named for the first time behind a reporting verb in a block of speech, with the title that the block
    before ends with as of who thinks something, and which nobody else is told to have. `text` is the article's."""
    known: set[str] = set()
    for naming in cast.namings:
        first = naming.name not in known
        known.add(naming.name)
        if not first or naming.form is not Form.FULL or not _heard(naming):
            continue
        before = _before(cast, naming.passage)
        said = _minded(text, before.tokens) if before else None
        if said and said.role and not _held(cast, naming, said.role):
            yield naming, said


def _heard(naming: Naming) -> bool:
    """Whether a block of speech names somebody as who says it, and tells nothing more of him or her."""
    if naming.passage.block.kind is not BlockKind.TALSTRECK:
        return False
    tokens = naming.passage.tokens
    says = at(tokens, naming.start - 1).text in reporting_verbs() and at(tokens, naming.end).text not in _TIES
    return says and _OTHERWISE.isdisjoint(token.low for token in tokens[: naming.start])


def _before(cast: Cast, passage: Passage) -> Passage | None:
    """The block of text right before a passage, where its last sentence names nobody."""
    k = next(k for k, each in enumerate(cast.passages) if each is passage)
    before = cast.passages[k - 1] if k else None
    if before is None or before.block.kind not in _TOLD_IN:
        return None
    start = _last(before.tokens)
    return None if any(n.passage is before and n.start >= start for n in cast.namings) else before


def _last(tokens: list[Token]) -> int:
    """Where the last sentence of a block begins."""
    return next((k + 1 for k in range(len(tokens) - 2, -1, -1) if tokens[k].text in _ENDS), 0)


def _minded(text: str, tokens: list[Token]) -> Standing | None:
    """The title of whom the last sentence tells that he or she thinks something: "Klarviks rektor är lättad", "Det
    håller inte rektorn med om"; None where it tells of none, or of what another did to who holds it."""
    i = _last(tokens)
    if at(tokens, i).text in _FRONTS and at(tokens, i + 1).text in _HOLDS:
        with_it = [token.text for token in tokens[-len(_WITH_IT) :]] == _WITH_IT
        return _title(text, tokens, i + 2 + (at(tokens, i + 2).text == "inte")) if with_it else None
    i += at(tokens, i).text in _JOINS
    said = _title(text, tokens, i + 2 * (at(tokens, i).low == "den" and at(tokens, i + 1).text in _NEW))
    alone = _CONTRASTS.isdisjoint(token.text for token in tokens[i:])
    return said if said and alone and _thinks(tokens, said.end) else None


def _title(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The title of one who holds it at token `i`, in definite form or as whose it is."""
    owned = at(tokens, i).text.endswith("s")
    if not owned and not definite_role(at(tokens, i).text):
        return None
    said = role_phrase(text, tokens, i, lenient=False)
    whose = said is not None and (not owned or said.organization is not None)
    return said if said and said.role and whose and not (said.former or said.role.endswith(_KNOWN)) else None


def _thinks(tokens: list[Token], i: int) -> bool:
    """Whether the verb at token `i` tells what somebody thinks or feels."""
    verb = at(tokens, i).text
    if verb in _HOLDS:
        return "med" in {token.text for token in tokens[i + 1 : i + 1 + _AROUND]}
    if verb not in _BEING:
        return verb in _FEELS or (verb in ("känner", "kände") and at(tokens, i + 1).text == "sig")
    k = i + 1
    while at(tokens, k).text in _DEGREES:
        k += 1
    return at(tokens, k).text in _MINDED


def _held(cast: Cast, naming: Naming, role: str) -> bool:
    """Whether a title stands around the name of anybody else, or is nobody's alone."""
    plain = role.split()[0]
    others = (n for n in cast.namings if n.name != naming.name)
    return any(plain in map(basic_form, _words(n)) for n in others)


def _words(naming: Naming) -> list[str]:
    """The words that stand around a name."""
    tokens = naming.passage.tokens[max(naming.start - _AROUND, 0) : naming.end + _AROUND]
    return [token.text for token in tokens if token.word]
