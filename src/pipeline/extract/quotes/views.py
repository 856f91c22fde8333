"""Views told by a noun: "hennes bild är att ...", "Anna Bergs besked är att ..."."""

from pipeline.extract.quotes.index import Index, Page
from pipeline.extract.quotes.statement import Statement, content_of
from pipeline.extract.quotes.subjects import POSSESSIVES, Subject, SubjectKind, read_subject
from pipeline.extract.tokens import at
from pipeline.model import Attribution

_NOUNS = tuple(
    """uppfattning bild bedömning slutsats åsikt besked svar råd budskap förhoppning poäng tes linje hållning syn
    inställning mening förklaring prognos tolkning huvudbudskap""".split()
)
_REACH = 7


def view(index: Index, page: Page, start: int, stop: int) -> Statement | None:
    """The view that a sentence tells by a noun and whose it is before "är att"."""
    tokens = page.tokens
    for i in range(start + 2, min(start + _REACH, stop - 2)):
        noun, verb = tokens[i - 1].text, tokens[i]
        if verb.text not in ("är", "var") or tokens[i + 1].text != "att" or not noun.endswith(_NOUNS):
            continue
        owner, parts = _owner(index, page, start, i - 1), content_of(page, (i + 2, stop))
        if owner and parts:
            return Statement(page, parts, f"{noun} {verb.text}", owner, verb.start_char, "reported")
    return None


def _owner(index: Index, page: Page, start: int, noun: int) -> Subject | None:
    """Whose view it is: the possessive or the genitive before the noun."""
    tokens = page.tokens
    for k in range(start, noun):
        word = tokens[k].text.casefold()
        if word in POSSESSIVES:
            return Subject(SubjectKind.PRONOUN, k + 1, tokens[k].text, Attribution.PRONOUN, sex=POSSESSIVES[word])
        found = read_subject(index, tokens, k) if tokens[k].capital else None
        if found and found.kind in (SubjectKind.NAME, SubjectKind.ORGANIZATION):
            genitive = found.end <= noun and at(tokens, found.end - 1).text.endswith("s")
            return found if genitive else None
    return None
