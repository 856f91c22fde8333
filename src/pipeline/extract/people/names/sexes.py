"""The sex of those whose given name does not tell it, by the pronouns of the article: "I dörren står Noor Ali. Hon
drar igen den.", "När Noor Ali hör det blir hon tyst."."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from pipeline.extract.people.names.kin import is_kin
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.rolewords import definite_role
from pipeline.extract.tokens import Token
from pipeline.extract.verbforms import is_finite
from pipeline.model import BlockKind
from pipeline.reference.verbs import reporting_verbs

_SEX = {"hon": "F", "han": "M"}
_ENDS = frozenset(".!?")
_SUBORDINATORS = frozenset("När Då Innan Sedan Efter Om Medan".split())
_TOLD = frozenset({BlockKind.LEDE, BlockKind.PARAGRAPH})


def told_sexes(names: frozenset[str], namings: Sequence[Naming]) -> Mapping[str, str]:
    """F or M of those of some names of whom but one is told, by the subject of the sentence behind a naming, or of the
    main clause behind it, where nobody else is told of. `namings` are in the order of the text."""
    starts = [naming.start_char for naming in namings] if names else []
    told: dict[str, set[str]] = defaultdict(set)
    for naming in namings:
        if naming.name in names and naming.passage.block.kind in _TOLD:
            tokens = naming.passage.tokens
            first = next((k + 1 for k in range(naming.start - 1, -1, -1) if tokens[k].text in _ENDS), 0)
            last = next((k for k in range(naming.end, len(tokens)) if tokens[k].text in _ENDS), len(tokens))
            here = bisect_left(starts, tokens[first].start_char), bisect_left(starts, tokens[last - 1].end_char)
            others = any(is_kin(token.text) or definite_role(token.text) for token in tokens[naming.end : last])
            if here[1] - here[0] == 1 and not others:
                told[naming.name].update(_subjects(tokens, first, naming.end, last))
    return {name: next(iter(sexes)) for name, sexes in told.items() if len(sexes) == 1}


def _subjects(tokens: Sequence[Token], first: int, end: int, last: int) -> Iterator[str]:
    """The sex that the subject of the next sentence tells, and that of the main clause behind a subordinate one. The
    sentence begins at token `first` and ends at `last`, its naming at `end`."""
    if last + 1 < len(tokens) and tokens[last + 1].capital and tokens[last + 1].low in _SEX:
        yield _SEX[tokens[last + 1].low]
    if tokens[first].text in _SUBORDINATORS:
        for k in range(end + 1, last):
            verb = tokens[k - 1].text
            if tokens[k].text in _SEX and is_finite(verb) and verb not in reporting_verbs():
                yield _SEX[tokens[k].text]
