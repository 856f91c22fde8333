"""What an organisation makes known: "Beskedet på Byåverkets webbplats är kort: ”...”", "Svaret från kommunen:"."""

from pipeline.extract.quotes.confidence import Voice, nobody
from pipeline.extract.quotes.index import Index, Page
from pipeline.extract.quotes.referents import Referents
from pipeline.extract.quotes.subjects import read_subject
from pipeline.extract.tokens import Token

_NOTICES = tuple(
    """beskedet meddelandet svaret budskapet uppmaningen kommentaren hälsningen inlägget texten notisen uppdateringen
    informationen varningen rådet motiveringen""".split()
)
# By these verbs somebody gives what one of the nouns tells, in any form: "ger rådet", "har ett svar".
_GIVING = frozenset("ger gav har hade lämnar lämnade skickar skickade riktar riktade".split())
_GIVEN = (*_NOTICES, *"besked meddelande svar budskap uppmaning kommentar hälsning varning råd tips tipset".split())
_NOT_GIVEN = frozenset("fått mottagit tagit begärt krävt väntat sökt inget inga inte aldrig".split())
_GETTING = frozenset("får fick fått".split())
_REACH = 7
# Where an organisation publishes what it has to tell.
_PLACES = ("webbplats", "webbsida", "hemsida", "sajt", "facebooksida", "instagramkonto")
_OPENING = 3
_FROM = frozenset({"från", "av"})


def noticed(index: Index, referents: Referents, page: Page, start: int, stop: int) -> Voice | None:
    """The organisation whose notice the words up to token `stop` announce: named in the genitive or as the sender,
    or by the place ("på kommunens sajt"), or meant by a noun there; nobody's voice for one that is not known. None
    where the sentence announces no notice."""
    tokens = page.tokens
    notice = any(token.low.endswith(_NOTICES) for token in tokens[start : min(start + _OPENING, stop)])
    for k in range(start + 1, stop):
        if not tokens[k].word:
            return None
        if not (notice or tokens[k + 1].text.endswith(_PLACES)):
            continue
        if index.organization_at(tokens[k]) and (owner := read_subject(index, tokens, k)):
            return referents.voice(page, owner, tokens[k].start_char)
        sends = tokens[k].text.endswith("s") or tokens[k - 1].text in _FROM
        if sends and (voice := _meant(referents, tokens[k])):
            return voice if voice.organization else nobody(None)
    return None


def given(tokens: list[Token], start: int, stop: int) -> tuple[int, str] | None:
    """The verb by which the words up to token `stop` tell that somebody gives advice, an answer or the like, with how
    that is written: "ger rådet", "har ett tips" of "har ett tips till alla fiskare:"."""
    for i in range(start, stop):
        if tokens[i].text in _GIVING:
            behind = range(i + 1, min(i + _REACH, stop))
            noun = next((k for k in behind if tokens[k].lower and tokens[k].text.endswith(_GIVEN)), None)
            if noun is None or any(token.text in _NOT_GIVEN for token in tokens[i:noun]):
                return None
            words = tokens[i : noun + 1]
            whole = all(token.lower for token in words)
            return i, " ".join(token.text for token in (words if whole else (words[0], words[-1])))
    return None


def received(tokens: list[Token], start: int, stop: int) -> bool:
    """Whether somebody gets what the words up to token `stop` announce: "har fått ett svar:"."""
    i = next((k for k in range(start, stop) if tokens[k].text in _GETTING), stop)
    return any(tokens[k].lower and tokens[k].text.endswith(_GIVEN) for k in range(i + 1, min(i + _REACH, stop)))


def _meant(referents: Referents, noun: Token) -> Voice | None:
    return referents.body(noun.text, noun.start_char) if noun.lower else None
