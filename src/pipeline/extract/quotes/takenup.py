"""What a sentence tells and the next one says whose it is: "Skatten borde sänkas. Det tycker Anna Berg."."""

from pipeline.extract.quotes.clauses import REPORTING, clause_behind
from pipeline.extract.quotes.index import Index, Page
from pipeline.extract.quotes.statement import WHO_SPEAKS, Statement, content_of
from pipeline.extract.tokens import at
from pipeline.reference.verbs import reporting_verbs

_LEADS = frozenset("Det Detta Så".split())
# What may stand behind who says it: where, to whom, when, or who that is.
_BEHIND = frozenset(". , i på till efter när vid för under inför om".split())
# "Så sammanfattar Anna Berg läget": the object tells of what.
_SUMMING = frozenset("sammanfatta beskriva summera".split())
_QUESTION = "?"
# Who confirms what the writer tells has not said it first.
_CONFIRMING = "bekräfta"


def taken_up(index: Index, page: Page, start: int, stop: int) -> list[Statement]:
    """The statement of the sentence before the one from token `start` up to `stop`, which tells but who says so; none
    where that sentence asks something, or tells itself what somebody says."""
    tokens = page.tokens
    if not start or tokens[start].text not in _LEADS or tokens[start - 1].text == _QUESTION:
        return []
    before = page.opening(start - 1)
    clause = clause_behind(index, page, start, stop)
    own = clause is not None and clause.verb.kind in REPORTING and clause.verb.lemma != _CONFIRMING
    if clause is None or not own or clause.subject.kind not in WHO_SPEAKS:
        return []
    behind = at(tokens, clause.after).text
    sums_up = tokens[start].text == "Så" and clause.verb.lemma in _SUMMING and behind != "att"
    if not (behind in _BEHIND or sums_up) or any(t.text in reporting_verbs() for t in tokens[before:start]):
        return []
    parts = content_of(page, (before, start))
    char = tokens[clause.start].start_char
    return [Statement(page, parts, clause.cue, clause.subject, char, "view-clause")] if parts else []
