"""Which paragraphs are an interviewer's questions where nothing but their turns marks them, and which headings are
those of readers whom somebody answers."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, takewhile

from pipeline.model import Block, BlockKind
from pipeline.read.text import QUOTE_MARKS, words
from pipeline.reference import given_names
from pipeline.reference.roles import role_words

_LONGEST_QUESTION = 240
_FEWEST = 3
_LONGEST_ANSWER = 3
# What stands between paragraphs without breaking into what they tell.
_BESIDE = frozenset({BlockKind.CAPTION, BlockKind.PULL_QUOTE, BlockKind.FACT_BOX, BlockKind.TABLE})
_PROSE = frozenset({BlockKind.LEDE, BlockKind.PARAGRAPH})
_ADDRESSING = frozenset("du dig din ditt dina ni er ert era".split())
_ONESELF = frozenset("jag mig min mitt mina".split())
# Words above an interview: "Fem frågor om lönerna", "Forskaren svarar", "... reder ut läget".
_ANNOUNCING = frozenset("frågor svarar svara svar intervju intervjun hallå utfrågning reder rett".split())
_TELLING = frozenset("säger svarar menar konstaterar avslutar tillägger".split())
# "Anna Berg, jurist på Klarvik, svarar på tre frågor", "Här svarar hon på läsarnas frågor", "Juristen svarar på".
_ANSWERING = re.compile(r"\bsvarar (?P<who>\w+ )?på (?:[\w-]+ ){0,4}frågor\b")
# "Vi bad henne svara på sex frågor".
_TO_ANSWER = re.compile(
    r"\b(?:bad|bett|ber|låter|lät|fick|får|fått) (?:henne|honom|hen|(?:\w{2,30}(?:en|an) )?[A-ZÅÄÖ]\w{1,30}"
    r"(?: [A-ZÅÄÖ][\w-]{1,30}){0,3}|\w{2,30}(?:en|an)) (?:att )?svara på\b"
)
_MARKS = re.compile("[.!?]")
# How far before the verb its subject may begin, in characters.
_LEAD = 200
_PRONOUNS = frozenset("hon han hen".split())
_NOBODY = frozenset("ingen inte aldrig vägrar".split())
_MARKED = re.compile(rf"[{QUOTE_MARKS}][^{QUOTE_MARKS}]*[{QUOTE_MARKS}]")


def asked(blocks: Sequence[Block]) -> list[int]:
    """The numbers of the paragraphs that ask: several in turn, each with an answer of one to three paragraphs behind
    it. Most of them address somebody, "Vad gör du då?", who speaks of himself in an answer if some are long, and no
    story that somebody tells of himself stands above them; or one does, somebody speaks of himself in an answer and an
    interview is announced or a clause tells whose an answer is, and neither the questions nor what stands above them
    are those of somebody who speaks of himself, as a columnist or a reader who wonders does. Behind dashes, as speech
    in a scene is, they do both."""
    turns = dict(_in_turn(blocks))
    if len(turns) < _FEWEST:
        return []
    addressed = [number for number in turns if not _ADDRESSING.isdisjoint(words(blocks[number].text))]
    most = len(addressed) * 2 >= len(turns)
    dashed = any(blocks[number].kind is BlockKind.TALSTRECK for number in turns)
    answers = [[blocks[number].text for number in answer] for answer in turns.values()]
    short = all(len(answer) == 1 for answer in answers)
    above = [block.text for block in blocks[: min(turns)]]
    story = any(map(_of_oneself, above)) and not _announced(above)
    sure = most and not (dashed or story) and (short or any(map(_of_oneself, chain(*answers))))
    return list(turns) if sure or (addressed and most >= dashed and _interview(blocks, turns)) else []


def readers_questions(blocks: Sequence[Block]) -> list[int]:
    """The numbers of the headings that ask, each above a paragraph, below one that tells somebody, by name, title or
    pronoun, to answer questions. Those who ask may speak of themselves, and who answers may not; where the paper itself
    answers, the text is a writer's."""
    told = next((n for n, b in enumerate(blocks) if b.kind in _PROSE and _answers(b.text)), len(blocks))
    return [
        n
        for n in range(told + 1, len(blocks) - 1)
        if blocks[n].kind is BlockKind.HEADING
        and blocks[n].text.endswith("?")
        and blocks[n + 1].kind is BlockKind.PARAGRAPH
    ]


def _answers(text: str) -> bool:
    """Whether a sentence tells that somebody answers questions, or is asked to, and not that nobody does."""
    if "frågor" in text and _TO_ANSWER.search(text):
        return True
    for told in _ANSWERING.finditer(text):
        led = _MARKS.split(text[max(told.start() - _LEAD, 0) : told.start()])[-1]
        before, who = led.split(), (told["who"] or "").strip()
        last = before[-1] if before else ""
        named = any(word in given_names() for word in before) and (last[:1].isupper() or last.endswith(","))
        somebody = who in _PRONOUNS or _is_title(who or last) or (named and not who)
        if somebody and _NOBODY.isdisjoint(before):
            return True
    return False


def _is_title(word: str) -> bool:
    """Whether a word is a title in definite form: "juristen", "läkaren"."""
    rules, low = role_words(), word.casefold()
    bases = (low.removesuffix("en"), low.removesuffix("n"))
    return any(base != low and (base in rules.words or base.endswith(rules.endings)) for base in bases)


def _in_turn(blocks: Sequence[Block]) -> Iterator[tuple[int, list[int]]]:
    """The questions that have another a turn before or behind, each with the numbers of its answer's paragraphs."""
    dashed = all(block.text.endswith("?") for block in blocks if block.kind is BlockKind.TALSTRECK)
    shown = [number for number, block in enumerate(blocks) if block.kind not in _BESIDE]
    asking = [k for k, number in enumerate(shown) if _asks(blocks[number], dashed=dashed)]
    before = False
    for k, behind in zip(asking, [*asking[1:], len(shown)], strict=False):
        following = shown[k + 1 : behind]
        answer = list(takewhile(lambda number: blocks[number].kind is BlockKind.PARAGRAPH, following))
        on = behind < len(shown) and 0 < len(answer) == len(following) <= _LONGEST_ANSWER
        if answer and (before or on):
            yield shown[k], answer[:_LONGEST_ANSWER]
        before = on


def _asks(block: Block, *, dashed: bool) -> bool:
    told = block.kind is BlockKind.PARAGRAPH or (dashed and block.kind is BlockKind.TALSTRECK)
    return (
        told and block.text.endswith("?") and len(block.text) < _LONGEST_QUESTION and block.text[0] not in QUOTE_MARKS
    )


def _interview(blocks: Sequence[Block], turns: Mapping[int, Sequence[int]]) -> bool:
    """Whether somebody is asked by a writer who does not speak of himself, and answers."""
    above = [block.text for block in blocks[: min(turns)]]
    answers = [blocks[number].text for answer in turns.values() for number in answer]
    if not (_announced(above) or any(map(_told, answers))):
        return False
    asking = any(_of_oneself(text) for text in (*above, *(blocks[number].text for number in turns)))
    return not asking and any(map(_of_oneself, answers))


def _announced(above: Sequence[str]) -> bool:
    return any(not _ANNOUNCING.isdisjoint(words(text)) for text in above)


def _told(text: str) -> bool:
    """Whether a clause in an answer's last sentence tells whose it is: "..., säger Anna Berg.", "..., svarar hon och
    skrattar."."""
    last = text[max(text.rfind(mark, 0, -1) for mark in ".?!") + 1 :].split()
    return any(
        before.endswith(",") and verb in _TELLING and (who[0].isupper() or who.rstrip(".") in ("hon", "han"))
        for before, verb, who in zip(last, last[1:], last[2:], strict=False)
    )


def _of_oneself(text: str) -> bool:
    """Whether somebody speaks of himself outside quotation marks."""
    return not _ONESELF.isdisjoint(words(_MARKED.sub("", text)))
