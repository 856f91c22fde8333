"""The fixed words of the data: what a block, an entity, a quote, an attribution, a problem can be."""

from enum import StrEnum


class BlockKind(StrEnum):
    """What a block of an article is. A `talstreck` is a paragraph led by a dash, a `question` an interviewer's."""

    HEADLINE = "headline"
    LEDE = "lede"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    TALSTRECK = "talstreck"
    QUESTION = "question"
    PULL_QUOTE = "pull_quote"
    CAPTION = "caption"
    LIST_ITEM = "list_item"
    TABLE = "table"
    FACT_BOX = "fact_box"


class EntityType(StrEnum):
    PERSON = "person"
    ORGANIZATION = "organization"
    MUNICIPALITY = "municipality"
    REGION = "region"
    PLACE = "place"
    WORK = "work"
    PARTY = "party"


class QuoteKind(StrEnum):
    """How speech is marked: by a leading dash, by quotation marks, by nothing, or told by the writer."""

    DASH = "dash"
    QUOTATION_MARKS = "quotation_marks"
    UNMARKED = "unmarked"
    INDIRECT = "indirect"


class Attribution(StrEnum):
    """How the speaker is known."""

    EXPLICIT = "explicit"
    SURNAME = "surname"
    FIRST_NAME = "first_name"
    PRONOUN = "pronoun"
    TITLE = "title"
    PRECEDING_CLAUSE = "preceding_clause"
    INFERRED = "inferred"


class OrganizationBasis(StrEnum):
    """How somebody's organisation is known: words of the article tie the two, the article makes it evident, or it is
    the likeliest of those that the article names."""

    STATED = "stated"
    EVIDENT = "evident"
    LIKELY = "likely"


class Severity(StrEnum):
    """`error`: something was lost or left out. `warning`: something is in doubt. `info`: good to know."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
