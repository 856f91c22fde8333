"""Views told by a noun: "hennes bild är att ...", "Anna Bergs besked är att ..."."""

from pipeline.extract.quotes.index import Index, Page
from pipeline.extract.quotes.statement import Statement, content_of
from pipeline.extract.quotes.subjects import Subject, SubjectKind, read_subject
from pipeline.extract.tokens import at
from pipeline.extract.words import POSSESSIVES
from pipeline.model import Attribution

_NOUNS = tuple(
    """uppfattning bild bedömning slutsats åsikt besked svar råd budskap förhoppning poäng tes linje hållning syn
    inställning mening förklaring prognos tolkning huvudbudskap""".split()
)
_BEING = ("är", "var")
_BEHIND = frozenset((*_BEING, "att"))
_REACH = 7


def view(index: Index, page: Page, start: int, stop: int) -> Statement | None:
    """The view that a sentence tells by a noun: "hennes bild är att", "det är Anna Bergs uppfattning att"."""
    tokens = page.tokens
    cleft = tokens[start].text == "Det" and at(tokens, start + 1).text in _BEING
    for i in range(start + 2, min(start + _REACH, stop - 2)):
        noun, behind = tokens[i - 1].text, tokens[i].text
        if behind not in _BEHIND:
            continue
        begin = i + 1 if cleft and behind == "att" else i + 2
        leads = tokens[begin - 1].text == "att" and (begin == i + 1 or behind in _BEING)
        if not (leads and noun.endswith(_NOUNS)):
            continue
        owner, parts = _owner(index, page, start + 2 * cleft, i - 1), content_of(page, (begin, stop))
        if owner and parts:
            cue = f"är {noun}" if cleft else f"{noun} {behind}"
            return Statement(page, parts, cue, owner, tokens[i].start_char, "reported")
    return None


def _owner(index: Index, page: Page, start: int, noun: int) -> Subject | None:
    """Whose view it is: the possessive or the genitive before the noun."""
    tokens = page.tokens
    for k in range(start, noun):
        word = tokens[k].low
        if word in POSSESSIVES:
            return Subject(SubjectKind.PRONOUN, k + 1, tokens[k].text, Attribution.PRONOUN, sex=POSSESSIVES[word])
        found = read_subject(index, tokens, k) if tokens[k].capital else None
        if found and found.kind in (SubjectKind.NAME, SubjectKind.ORGANIZATION):
            genitive = found.end <= noun and at(tokens, found.end - 1).text.endswith("s")
            return found if genitive else None
    return None
