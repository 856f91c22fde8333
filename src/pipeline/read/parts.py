"""The parts of a page that an editor's recipe may tell, and the class names by which they are marked in it."""

from enum import StrEnum


class Part(StrEnum):
    """What a selector of a recipe finds.

    `article`: each post of a page that holds several. `body`: an article's whole text. `remove`: what is none of it.
    """

    ARTICLE = "article"
    TITLE = "title"
    BODY = "body"
    LEDE = "lede"
    BYLINE = "byline"
    PUBLISHED = "published"
    MODIFIED = "modified"
    TAGS = "tags"
    CAPTION = "caption"
    CREDIT = "credit"
    PULL_QUOTE = "pull_quote"
    FACT_BOX = "fact_box"
    HEADING = "heading"
    QUESTION = "question"
    REMOVE = "remove"

    @property
    def mark(self) -> str:
        """The class name of an element that is this part; names.yml says which role it has for the reader."""
        return f"{MARK}{self.value.replace('_', '-')}"


MARK = "talstreck-"
TEXT = frozenset(
    {Part.BODY, Part.LEDE, Part.CAPTION, Part.CREDIT, Part.PULL_QUOTE, Part.FACT_BOX, Part.HEADING, Part.QUESTION}
)
