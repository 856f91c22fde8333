"""How well a reader reads, against gold.

Body text: the share of 4-word sequences that are right (precision) and found (recall), each the mean over the pages,
and the harmonic mean of the two: the measure of the article-extraction benchmark. As a page's gold may begin with its
title or not, the better of both readings counts. Parts: those that are the same word for word, counted over all pages.
Posts of archive pages: found where an article (or, of readers that give one text a page, a line) is the title; whole
where nine tenths of the words agree, or of those readers where nine tenths stand in the text.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from html import unescape
from typing import Any

from readers import Said

Scores = dict[str, float | None]
WORD = re.compile(r"\w+")
WHOLE = 0.9


def body(pairs: Sequence[tuple[dict[str, Any], Sequence[Said]]]) -> float:
    """F1 of the texts of pages whose gold is a `body`."""
    found = [_overlap(gold["body"], _longest(said)) for gold, said in pairs]
    precision, recall = (sum(each) / len(found) for each in zip(*found, strict=True))
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _longest(said: Sequence[Said]) -> Said:
    return max(said, key=lambda article: len(article.text), default=Said("", ""))


def _overlap(wanted: str, said: Said) -> tuple[float, float]:
    right = shingles(wanted)
    tries = [shingles(text) for text in (said.text, f"{said.title} {said.text}")]
    return max((_shares(right, given) for given in tries), key=sum)


def _shares(right: Counter[tuple[str, ...]], given: Counter[tuple[str, ...]]) -> tuple[float, float]:
    same = (right & given).total()
    return (same / given.total() if given else 0.0, same / right.total() if right else 0.0)


def shingles(text: str, length: int = 4) -> Counter[tuple[str, ...]]:
    """The sequences of so many words in a text, each with how often it stands there; a shorter text is one."""
    words = WORD.findall(text)
    return Counter(tuple(words[at : at + length]) for at in range(max(1, len(words) - length + 1)) if words)


def parts(pairs: Sequence[tuple[dict[str, Any], Sequence[Said]]]) -> Scores:
    """Of pages whose gold tells parts apart: F1 of paragraphs and sub-headings, shares of captions found and leaked."""
    right: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for gold, articles in pairs:
        said = _longest(articles)
        texts = {
            kind: [_folded(text) for k, text in said.parts if k == kind] for kind in ("paragraph", "heading", "caption")
        }
        ledes = {_folded(text) for text in gold["lede"]}
        told = [text for text in texts["paragraph"] if text not in ledes]
        heads = [text for text in texts["heading"] if text != _folded(gold["title"])]
        for name, wanted, given in (
            ("paragraphs", gold["paragraphs"], told),
            ("sub-headings", gold["subheads"], heads),
        ):
            right[name] += (Counter(map(_folded, wanted)) & Counter(given)).total()
            sizes[name] += len(wanted) + len(given)
        for caption in (_folded(entry["text"]) for entry in gold["captions"]):
            sizes["captions"] += 1
            right["found"] += any(_is_in(caption, text, 15) for text in texts["caption"])
            right["leaked"] += any(_is_in(caption, text, 25) for text in texts["paragraph"])
    f1 = {name: 2 * right[name] / max(1, sizes[name]) for name in ("paragraphs", "sub-headings")}
    return f1 | {f"captions {name}": right[name] / max(1, sizes["captions"]) for name in ("found", "leaked")}


def _folded(text: str) -> str:
    return " ".join(unescape(text).split()).casefold()


def _is_in(caption: str, text: str, least: int) -> bool:
    return caption == text or (len(caption) > least and caption in text)


def posts(pairs: Sequence[tuple[dict[str, Any], Sequence[Said]]]) -> Scores:
    """Of archive pages: the shares of posts found, and found whole."""
    found = whole = wanted = 0
    for gold, said in pairs:
        for post in gold["posts"]:
            wanted += 1
            found += any(_folded(post["title"]) in _titles(article, len(said)) for article in said)
            whole += any(_agree(post, article, len(said)) >= WHOLE for article in said)
    return {"posts found": found / max(1, wanted), "posts whole": whole / max(1, wanted)}


def _titles(article: Said, articles: int) -> Iterable[str]:
    lines = article.text.splitlines() if articles == 1 else []
    return {_folded(title) for title in (article.title, *lines)}


def _agree(post: dict[str, str], article: Said, articles: int) -> float:
    """F1 of the words of a post and an article of its title; of a page's only article, how much of the post it has."""
    captions = " ".join(text for kind, text in article.parts if kind == "caption")
    texts = (post["text"], f"{article.text} {captions}")
    wanted, given = (Counter(WORD.findall(text.casefold())) for text in texts)
    same = (wanted & given).total()
    if articles == 1:
        return same / max(1, wanted.total())
    titled = _folded(article.title) == _folded(post["title"])
    return 2 * same / max(1, wanted.total() + given.total()) if titled else 0.0
