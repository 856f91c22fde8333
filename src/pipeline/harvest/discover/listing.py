"""What a listing says: pages, and where it goes on."""

from dataclasses import dataclass
from hashlib import sha256


class NoListingError(Exception):
    """The answer is not the kind of listing that the source declares; the message says what it is."""


@dataclass(frozen=True, slots=True)
class Found:
    """A page that a listing names. `stamp` changes when the listing says something else of the page."""

    url: str
    stamp: str


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a listing. `onward` are the addresses of further listing pages, in the order to walk them.

    `notes` are what an editor should know (`code`, message)."""

    found: tuple[Found, ...]
    onward: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()


def dated(way: str, said: str) -> str:
    """The mark of a listing that says when a page was changed."""
    return f"{way}:{' '.join(said.split())[:60]}"


def stamp(way: str, *said: str | None) -> str:
    """A short mark of what a listing says of a page."""
    words = "\x1f".join(part or "" for part in said)
    return f"{way}:{sha256(words.encode()).hexdigest()[:16]}"
