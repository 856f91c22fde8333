"""Who is the only one named in a block, and the title with the house by which the next goes on to tell of him or her:
"– Vi väntar, säger Eva Mo." and then "Chefen på Klarvik har ...", or "– Ja, säger Klarviks chef"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.clauses import NEVER
from pipeline.extract.people.told.setoff import past_relative
from pipeline.extract.people.told.verbs import verb_before
from pipeline.extract.rolewords import basic_form, definite_role, is_role
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind
from pipeline.reference.verbs import reporting_verbs

_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LEDE, BlockKind.TALSTRECK})
# What somebody does who goes on to speak, besides speaking.
_KNOWS = frozenset("vet visste minns mindes ler log nickar nickade".split())
# Who acts for the law, or treats the ill, comes up beside whom an article is about.
OF_OTHERS = tuple("klagaren advokaten försvararen domaren polisen ministern läkaren mannen".split())


def resumed(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is so called by a title that the text has nowhere else. `text` is the article's."""
    named: dict[int, list[Naming]] = defaultdict(list)
    for naming in cast.namings:
        named[id(naming.passage)].append(naming)
    for before, passage in pairwise(cast.passages):
        one = _only(named[id(before)]) if passage.block.kind in _TOLD and not named[id(passage)] else None
        said = _called(text, passage) if one else None
        if one and said and said.role and _once(text, said.role):
            yield one, said


def _only(namings: list[Naming]) -> Naming | None:
    """The only one whom a block names, and in full, as who says or knows something."""
    full = [naming for naming in namings if naming.form is Form.FULL]
    if not full or len({naming.name for naming in namings}) > 1 or full[0].passage.block.kind not in _TOLD:
        return None
    tokens, start = full[0].passage.tokens, full[0].start
    beside = (at(tokens, start - 1).text, at(tokens, full[0].end).text)
    says = any(word in _KNOWS or word in reporting_verbs() for word in beside)
    return full[0] if says or verb_before(tokens, start) is not None else None


def _called(text: str, passage: Passage) -> Standing | None:
    """The title with its house by which a passage begins, or that its reporting clause has for its subject."""
    tokens = passage.tokens
    if passage.block.kind is BlockKind.TALSTRECK:
        verb = next(
            (k for k, t in enumerate(tokens) if t.text in reporting_verbs() and at(tokens, k - 1).text == ","), -1
        )
        said = _titled(text, tokens, verb + 1) if verb > 0 else None
        return said if said and not at(tokens, said.end).word else None
    said = _titled(text, tokens, 0) if tokens and tokens[0].capital else None
    if said is None:
        return None
    verb = past_relative(tokens, said.end)
    acts = at(tokens, verb).lower and at(tokens, verb).text not in reporting_verbs()
    return said if acts and at(tokens, verb + 1).text not in NEVER else None


def _titled(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The title at token `i`, in definite form or behind whose it is, and named with its house."""
    owned = at(tokens, i).capital and not is_role(at(tokens, i).text)
    if not owned and (not definite_role(at(tokens, i).text) or at(tokens, i).low.endswith(OF_OTHERS)):
        return None
    said = role_phrase(text, tokens, i, lenient=False)
    told = said is not None and said.role and said.named and not said.former
    return said if told else None


def _once(text: str, role: str) -> bool:
    """Whether a text tells but once of somebody with a role."""
    noun = next((word for word in role.split() if is_role(word)), role)
    return len(re.findall(rf"\b{re.escape(basic_form(noun))}", text, re.IGNORECASE)) == 1
