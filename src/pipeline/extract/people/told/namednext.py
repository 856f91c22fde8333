"""Who is named right behind a sentence that shows somebody by the title alone: "På läktaren satt klubbens ordförande.
Eva Mo har sett allt", "Strax dyker ägaren upp. Eva Mo log"."""

from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.roles.owners import owner_before
from pipeline.extract.people.roles.rolenouns import role_start
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.employers import sentence_start
from pipeline.extract.rolewords import definite_role, is_role
from pipeline.extract.tokens import Token, at
from pipeline.reference.inflections import finite

# What somebody does who comes into view, behind which the title stands.
_SHOWN = finite(
    """sitta stå vänta ligga komma dyka kliva hänga skymta synas gå stiga huka luta hälsa möta finnas heta vila jobba
    arbeta""".split()
)
_BEHIND = frozenset(". , i på vid med upp fram in ut".split())
_WORDS = 4


def named_next(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is named in full for the first time, alone in a sentence behind one that names nobody and shows somebody by a
    title. `text` is the article's."""
    known: set[str] = set()
    for naming in cast.namings:
        first = naming.name not in known
        known.add(naming.name)
        tokens = naming.passage.tokens
        start = sentence_start(tokens, naming.start) if first and naming.form is Form.FULL else 0
        if start < _WORDS or tokens[start - 1].text != "." or len(cast.parts[naming.name]) == 1:
            continue
        begin = sentence_start(tokens, start - 1)
        if any(
            n.passage is naming.passage and n is not naming and begin <= n.start <= naming.start for n in cast.namings
        ):
            continue
        if said := _shown(text, tokens, begin, start - 1):
            yield naming, said


def _shown(text: str, tokens: list[Token], begin: int, end: int) -> Standing | None:
    """The only title that tokens `begin` up to `end`, a sentence, tell behind a verb of who comes into view."""
    titles = [k for k in range(begin + 1, end) if tokens[k].lower and _titled(tokens, k)]
    if len(titles) != 1 or at(tokens, titles[0] + 1).text not in _BEHIND:
        return None
    start = role_start(tokens, titles[0])
    owned = owner_before(text, tokens, start)
    verb = next((k for k in range(start - 1, max(start - 1 - _WORDS, begin - 1), -1) if tokens[k].text in _SHOWN), None)
    if verb is None or (verb < start - 1 and owned is None):
        return None
    said = role_phrase(text, tokens[:end], start, lenient=False)
    return said._replace(organization=owned or said.organization) if said and said.role else None


def _titled(tokens: list[Token], i: int) -> bool:
    """Whether a title stands at token `i`, in definite form or behind whose it is."""
    return definite_role(tokens[i].text) or (at(tokens, i - 1).text.endswith("s") and is_role(tokens[i].text))
