"""Who is named right behind a sentence that shows somebody by the title alone: "På läktaren satt klubbens ordförande.
Eva Mo har sett allt", "Strax dyker ägaren upp. Eva Mo log"."""

from collections.abc import Iterator
from itertools import pairwise

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.roles.owners import owner_before
from pipeline.extract.people.roles.rolenouns import role_start
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.employers import sentence_start
from pipeline.extract.rolewords import definite_role, is_role
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind
from pipeline.reference.inflections import finite
from pipeline.reference.verbs import reporting_verbs

# What somebody does who comes into view, behind which the title stands.
_SHOWN = finite(
    """sitta stå vänta ligga komma dyka kliva hänga skymta synas gå stiga huka luta hälsa möta finnas heta vila jobba
    arbeta harkla resa""".split()
)
_BEHIND = frozenset(". , i på vid med upp fram in ut".split())
_WORDS = 4


def named_next(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is named in full for the first time, alone in a sentence behind one that names nobody and shows somebody by a
    title; or as who is heard behind a block that does so. `text` is the article's."""
    known: set[str] = set()
    for naming in cast.namings:
        first = naming.name not in known and naming.form is Form.FULL and len(cast.parts[naming.name]) > 1
        known.add(naming.name)
        told = (read(text, cast, naming) for read in (_before, _above)) if first else ()
        if said := next(filter(None, told), None):
            yield naming, said


def _before(text: str, cast: Cast, naming: Naming) -> Standing | None:
    """The title in the sentence before the one that names somebody alone."""
    tokens, start = naming.passage.tokens, sentence_start(naming.passage.tokens, naming.start)
    if start < _WORDS or tokens[start - 1].text != ".":
        return None
    begin = sentence_start(tokens, start - 1)
    said = _shown(text, tokens, begin, start - 1)
    if said is None:
        return None
    end = next((k for k in range(naming.end, len(tokens)) if tokens[k].text in ".!?"), len(tokens))
    here = [n for n in cast.namings if n.passage is naming.passage and begin <= n.start <= end]
    return said if here == [naming] else None


def _above(text: str, cast: Cast, naming: Naming) -> Standing | None:
    """The only title in the block before the one in which a clause tells who is heard: "Vid bordet sitter Klarviks
    ombud. Hon väntar.", "– Bra, säger Eva Mo."."""
    passage = naming.passage
    if passage.tokens[0].word or at(passage.tokens, naming.start - 1).text not in reporting_verbs():
        return None
    k = next(k for k, each in enumerate(cast.passages) if each is passage)
    above = cast.passages[k - 1] if k else passage
    if above.block.kind is not BlockKind.PARAGRAPH or any(n.passage is above for n in cast.namings):
        return None
    ends = [i for i, token in enumerate(above.tokens) if token.text == "."]
    found = [_shown(text, above.tokens, begin, end) for begin, end in pairwise((0, *ends)) if end > begin]
    told = [said for said in found if said]
    return told[0] if len(told) == 1 else None


def _shown(text: str, tokens: list[Token], begin: int, end: int) -> Standing | None:
    """The only title that tokens `begin` up to `end`, a sentence, tell behind a verb of who comes into view."""
    titles = [k for k in range(begin + 1, end) if tokens[k].lower and _titled(tokens, k)]
    if len(titles) != 1:
        return None
    start = role_start(tokens, titles[0])
    if at(tokens, titles[0] + 1).text not in _BEHIND:
        return None
    owned = owner_before(text, tokens, start)
    verb = next((k for k in range(start - 1, max(start - 1 - _WORDS, begin - 1), -1) if tokens[k].text in _SHOWN), None)
    done_by = owned is not None and any(tokens[k].text == "av" for k in range(max(start - _WORDS, begin), start))
    if not done_by and (verb is None or (verb < start - 1 and owned is None)):
        return None
    said = role_phrase(text, tokens[:end], start, lenient=False)
    return said._replace(organization=owned or said.organization) if said and said.role else None


def _titled(tokens: list[Token], i: int) -> bool:
    """Whether a title stands at token `i`, in definite form or behind whose it is."""
    before = at(tokens, i - 1)
    owned = before.text.endswith("s") and before.text not in _SHOWN
    return definite_role(tokens[i].text) or (owned and is_role(tokens[i].text))
