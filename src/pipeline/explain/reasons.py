"""How a quote was found and its speaker is known, in words."""

from collections.abc import Iterator

from pipeline.model import OrganizationBasis
from pipeline.warehouse.store import Row

EDITOR = "editor"
KINDS = {
    "dash": "talstreck",
    "quotation_marks": "quotation marks",
    "unmarked": "unmarked speech",
    "indirect": "indirect speech",
}
METHODS = {
    "dash-clause": "a dash leads the speech, and a reporting clause stands with it",
    "dash": "a dash leads the speech; no reporting clause stands with it",
    "marks-clause": "a reporting clause stands with the words in quotation marks",
    "marks-introduced": "the words before the quotation marks introduce speech",
    "marks-verb": "the sentence around the quotation marks has a reporting verb",
    "marks-partial": "the quotation marks enclose part of a sentence about its speaker",
    "marks-document": "the sentence says that a document holds the words in quotation marks",
    "marks-alone": "whole sentences in quotation marks",
    "marks-frame": "the sentence tells who uses the words in quotation marks",
    "unmarked-colon": "a clause that ends in a colon stands before words that nothing marks",
    "unmarked-clause": "a reporting clause stands with words that nothing marks",
    "answer": "a paragraph that answers a question",
    "reported": "a reporting verb tells what somebody says",
    "according-to": "“enligt” or the like tells whose words these are",
    "view-clause": "the sentence tells whose view this is",
    EDITOR: "an editor put it right",
}
ATTRIBUTIONS = {
    "explicit": "the clause names “{written}”",
    "surname": "the clause has the surname “{written}”",
    "first_name": "the clause has the first name “{written}”",
    "pronoun": "the clause has “{written}”, which fits the one spoken of before",
    "title": "the clause has a title and no name",
    "preceding_clause": "the words before the quote tell whose it is",
    "inferred": "no clause tells: the one who speaks around here goes on",
}
SURE, LIKELY = 0.9, 0.75


def reasons(quote: Row) -> Iterator[str]:
    """Why this is a quote, and why of this speaker (a row of `quotes`), a sentence each."""
    yield _sentence(METHODS.get(quote["method"]) or quote["method"])
    if quote["speaker_name"] is None:
        unsure = "" if quote["method"] == EDITOR else ": no reading of the text is sure enough"
        yield f"Nobody is given as the speaker{unsure}."
    written, known = quote["speaker_as_written"], ATTRIBUTIONS.get(quote["attribution"] or "")
    cue = f"the cue is “{quote['cue']}”" if quote["cue"] else ""
    told = known.format(written=written) if known and (written or "{written}" not in known) else ""
    if told or cue:
        yield _sentence("; ".join(filter(None, (told, cue))))
    if quote["medium"]:
        yield f"It was said to {quote['medium']}, which is the medium and no employer."


def standing(quote: Row) -> str:
    """Role, organisation and party in one line, an organisation that speaks for itself left out; empty where none is
    known. What no word ties somebody to is said to be evident, or likely."""
    organization, basis = quote["organization_name"], quote["organization_basis"]
    if basis in (OrganizationBasis.EVIDENT, OrganizationBasis.LIKELY):
        organization = f"{organization} ({basis})"
    stated = (quote["role"], organization, quote["party"])
    return ", ".join(words for words in stated if words and words != quote["speaker_name"])


def sureness(confidence: float) -> str:
    """The confidence in a word."""
    return "sure" if confidence >= SURE else "likely" if confidence >= LIKELY else "unsure"


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."
