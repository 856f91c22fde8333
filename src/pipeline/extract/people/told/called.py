"""Who is called by the title alone: which elected officer, behind the name, "Anna Berg (S) säger nej. Enligt
kommunalrådet ..."."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import zip_longest

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.parties import party_at
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.joined import club_title
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.stated import FILLERS
from pipeline.extract.people.told.verbs import CHANGES, RUNS
from pipeline.extract.rolewords import basic_form, definite_role, is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place
from pipeline.extract.verbforms import is_finite
from pipeline.model import BlockKind
from pipeline.reference.employers import employer_class
from pipeline.reference.naming import finite_verbs
from pipeline.reference.roles import role_words
from pipeline.reference.verbs import reporting_verbs

# How titles end of who runs what is his or hers.
_OF_TRADE = tuple("krögaren ägaren bonden brukaren odlaren handlaren företagaren entreprenören värden bagaren".split())

# How somebody is called who has been named: "den nytillträdda rektorn".
_NEW = frozenset(
    "nytillträdda nytillträdde nyutnämnda nyutnämnde nyvalda nyvalde nyblivna nyblivne nyanställda".split()
)

# Who is elected for a party, or is in a government, besides those who are for a municipality or a region.
_OF_PARTIES = ("riksdagsledamot", "minister", "statsråd", "partiledare", "gruppledare", "språkrör")

# "Den förra rektorn" is another than who is told of.
_EARLIER = frozenset("förra förre forna forne dåvarande".split())

# What who has been told of does next: "Nu slutar lotsen".
_NOW, _WHEN = "Nu", "när"
_LEAVING = CHANGES | {"lägger", "tackar", "packar", "ger", "gör"}
# What a paper does with whom it tells of: "Bladet träffade lotsen".
_MEETING = frozenset("träffade träffar mötte möter besökte besöker följde följer intervjuade ringde".split())
_NEWLY = frozenset("nya nye nytillträdda nytillträdde nyvalda nyvalde".split())
_YEARS = 5
# Behind these somebody else is told of: "säger Bo Ek om Sandvikstränaren".
_OTHERS = frozenset("om till av mot från med hos".split())
# Whom an article tells of besides those whom it is about.
_OF_LAW = tuple("klagaren advokaten domaren polisen ministern rådet mannen läkaren chefen ordföranden".split())
# Before a name at the end of its sentence: who is on the scene.
_PRESENTING = frozenset("är blir heter hette sitter står väntar möter kommer ligger skymtar finns".split())


def called_by_title(cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is named with a party, and the title by which the same block, or one that is but speech below it, goes on to
    quote somebody before another is named."""
    for k, naming in enumerate(cast.namings):
        tokens = naming.passage.tokens
        party, start = party_at(tokens, naming.end)
        if party is None:
            continue
        beside = [n.start for n in cast.namings[k + 1 : k + 2] if n.passage is naming.passage]
        end = min(beside, default=len(tokens))
        title = next((tokens[i].text for i in range(start, end) if _quoted(tokens, i)), None)
        if title is None and end == len(tokens):
            below = _spoken_below(cast, naming)
            title = next((below[i].text for i in range(len(below)) if _quoted(below, i)), None)
        if title:
            yield naming, Standing(basic_form(title), None, None, naming.end)


def called_by_club(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is named, and the title that joins club and role by which the same block goes on to tell of him or her before
    it names another: "Bo Ek satt. Sandvikstränaren teg". `text` is the article's."""
    for naming, after in zip_longest(cast.namings, cast.namings[1:]):
        tokens = naming.passage.tokens
        end = after.start if after and after.passage is naming.passage else len(tokens)
        starts = naming.passage.beginnings
        behind = starts[bisect_left(starts, naming.end) : bisect_left(starts, end)]
        for i in behind:
            own = not at(tokens, i + 1).capital and tokens[i - 1].text not in _OTHERS | _EARLIER
            if own and (title := club_title(text, tokens[i].text)):
                yield naming, Standing(title[1], title[0], None, naming.end)
                break


def called_by_trade(cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who runs something, and the title of such by which the next sentence, or the next block, begins: "Eva Mo, som
    driver kaféet Xet. Krögaren ler"."""
    for naming, after in zip_longest(cast.namings, cast.namings[1:]):
        tokens = naming.passage.tokens
        behind = at(tokens, naming.end).text
        if behind not in RUNS and not (behind == "," and at(tokens, naming.end + 2).text in RUNS):
            continue
        begin = next((k + 1 for k in range(naming.end, len(tokens)) if tokens[k].text == "."), len(tokens))
        if begin >= len(tokens):
            begin, tokens = 0, _below(cast, naming.passage)
        title = at(tokens, begin)
        named = at(tokens, begin + 1).capital or (after is not None and after.start_char < title.start_char)
        if title.low.endswith(_OF_TRADE) and definite_role(title.text) and not named:
            yield naming, Standing(basic_form(title.text), None, None, naming.end)


def called_by_epithet(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """The only one whom a block, or else the one before, has named, and what it goes on to call him or her: "Eva Mo tar
    emot. Den 58-åriga veterinären ler", "Den nytillträdda rektorn". `text` is the article's."""
    named = {naming.passage.block.start_char for naming in cast.namings}
    for k, passage in enumerate(cast.passages):
        if "den" not in passage.words:
            continue
        near = {p.block.start_char for p in cast.passages[max(k - 1, 0) : k + 1]}
        if near.isdisjoint(named):
            continue
        for i in [i for i, token in enumerate(passage.tokens) if token.low == "den"]:
            title = at(passage.tokens, i + 2)
            told = title.lower and definite_role(title.text) and _epithet(at(passage.tokens, i + 1).text)
            said = role_phrase(text, passage.tokens, i + 1, lenient=False) if told else None
            if said and said.role and not at(passage.tokens, said.end).capital:
                before = [
                    n for n in cast.namings if n.passage.block.start_char in near and n.start_char < title.start_char
                ]
                before = [n for n in before if n.passage is passage] or before
                if len({naming.name for naming in before}) == 1:
                    yield before[-1], said


def called_next(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who alone is named in a sentence that leads up to the title in the next: "Kvar blir Eva Mo. Sköterskan på Klarvik
    ler", "Eva Mo har kört i fyrtio år. Nu slutar lotsen". `text` is the article's."""
    for naming in cast.namings:
        tokens = naming.passage.tokens
        title = _title_next(tokens, naming)
        if title is None or not (definite_role(at(tokens, title).text) or _new_there(tokens, title)):
            continue
        start = next((k for k in range(naming.start - 1, -1, -1) if tokens[k].text in ".!?"), -1)
        alone = [n for n in cast.namings if n.passage is naming.passage and start < n.start < title] == [naming]
        said = role_phrase(text, tokens, title, lenient=False) if alone else None
        if said and said.role and not at(tokens, said.end).capital and not at(tokens, said.end + 1).capital:
            yield naming, said


def _title_next(tokens: list[Token], naming: Naming) -> int | None:
    """Where the title of who is presented by a sentence, or has worked for years, may stand in the next; in a lede in
    any that follows."""
    if at(tokens, naming.end).text in ".!?":
        verb = naming.start - 1
        while at(tokens, verb).text in FILLERS:
            verb -= 1
        if at(tokens, verb).text in _PRESENTING:
            return naming.end + 1
    if naming.passage.block.kind is BlockKind.LEDE:
        behind = range(naming.end + 1, len(tokens))
        return next((k for k in behind if _led_up_to(tokens, k) or _new_there(tokens, k)), None)
    if _NOW not in naming.passage.block.text:
        return None
    end = next((k for k in range(naming.end, len(tokens)) if tokens[k].text in ".!?"), len(tokens))
    if at(tokens, end + 1).text != _NOW or at(tokens, end + 2).text not in _LEAVING:
        return None
    for_years = {"har", "år"} <= {token.text for token in tokens[max(naming.start - _YEARS, 0) : end]}
    return end + 3 if for_years else None


def _new_there(tokens: list[Token], i: int) -> bool:
    """Whether token `i` tells whose new one somebody is, or whose who now does something: "Eva Mo har bråttom. Nu
    vill | Ryds nya kommundirektör", "Nu vill | Klarviks kommunikatör"."""
    owner = at(tokens, i)
    if not (owner.capital and owner.text.endswith("s")) or at(tokens, i - 1).capital:
        return False
    acts = at(tokens, i - 2).text == _NOW and tokens[i - 1].text not in reporting_verbs()
    acts = acts and not names_place(owner.text.removesuffix("s"))
    newly = at(tokens, i + 1).text in _NEWLY
    return (newly or acts) and is_role(at(tokens, i + 1 + newly).text)


def _led_up_to(tokens: list[Token], i: int) -> bool:
    """Whether what stands before token `i` leads to the title of whom a lede tells of: "Nu gör | dansaren",
    "Bladet träffade | lotsen", "I april går | lotsen i land", "När | lotsen nu slutar"; nobody who acts for the law."""
    verb, before = tokens[i - 1].text, at(tokens, i - 2)
    if (verb in _LEAVING and before.text == _NOW) or (verb in _MEETING and before.capital):
        return True
    title = tokens[i]
    speaks = verb in reporting_verbs() and not at(tokens, i + 1).text.isdigit()  # "fyller lotsen 70 år"
    if not title.lower or title.low.endswith(_OF_LAW) or speaks or not definite_role(title.text):
        return False
    return verb in finite_verbs() or is_finite(verb) or verb.endswith("ar") or verb.lower() == _WHEN


def _epithet(word: str) -> bool:
    """Whether an adjective tells of somebody known already: "58-åriga", "nytillträdda"."""
    return word.endswith(("åriga", "årige")) or word in _NEW or word in role_words().former - _EARLIER


def _passages_below(cast: Cast, passage: Passage) -> tuple[Passage, ...]:
    k = next(k for k, each in enumerate(cast.passages) if each is passage)
    return cast.passages[k + 1 :]


def _below(cast: Cast, passage: Passage) -> list[Token]:
    """The block of text that follows a passage, perhaps behind one quotation."""
    below = _passages_below(cast, passage)[:2]
    return next((p.tokens for p in below if p.block.kind is not BlockKind.TALSTRECK), [])


def _spoken_below(cast: Cast, naming: Naming) -> list[Token]:
    """The block below the one that names somebody, if that begins with speech and names nobody."""
    below = next((p.tokens for p in _passages_below(cast, naming.passage)), [])
    named = any(n.passage.tokens is below for n in cast.namings)
    return below if below and not below[0].word and not named else []


def _quoted(tokens: list[Token], i: int) -> bool:
    """Whether token `i` is an elected officer's title in definite form, and who is quoted."""
    quoted = at(tokens, i - 1).low == "enligt" or at(tokens, i - 1).text in reporting_verbs()
    if not (quoted and tokens[i].lower and definite_role(tokens[i].text)) or at(tokens, i + 1).capital:
        return False
    role = basic_form(tokens[i].text)
    kind = employer_class(role)
    return role.endswith(_OF_PARTIES) or (kind is not None and kind.elected)
