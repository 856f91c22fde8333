"""Ids: text derived from what a row is, the same on every machine and in every run."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from urllib.parse import parse_qsl, urlencode, urlsplit

from pipeline.model import Capture, Entity, EntityType

_CODED = frozenset({EntityType.MUNICIPALITY, EntityType.REGION, EntityType.PARTY})
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | dict.fromkeys("’‘´`", "'") | dict.fromkeys("”“„»«", '"'))
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))
_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id)", re.IGNORECASE)


def compose(text: str | None) -> str | None:
    """The text in NFC, None for an empty one: what pages and file names give may be neither."""
    return unicodedata.normalize("NFC", text) if text else None


def fold(text: str) -> str:
    """Text as it is compared: NFC, case folded, single-spaced, one form of dash and of each mark."""
    plain = unicodedata.normalize("NFC", text).translate(_INVISIBLE).translate(_DASHES).casefold()
    return " ".join(plain.split())


def fold_title(title: str) -> str:
    """A headline as it is compared: folded, without marks and stops around it."""
    return fold(title).strip("'\".,:;!?- ") or fold(title)


def fold_url(url: str) -> str:
    """An address as it is compared: without scheme, www, fragment, tracking parameters and last slash."""
    parts = urlsplit(url.strip())
    host = (parts.hostname or "").removeprefix("www.") + (f":{parts.port}" if parts.port not in (None, 80, 443) else "")
    kept = [(key, value) for key, value in parse_qsl(parts.query, True) if not _TRACKING.fullmatch(key)]
    return host + parts.path.rstrip("/") + (f"?{urlencode(kept)}" if kept else "")


def digest(*parts: str | None) -> str:
    """64 bits in hexadecimal of the parts in their order; None differs from the empty text."""
    joined = "\x1f".join("\x00" if part is None else part for part in parts)
    return sha256(joined.encode()).hexdigest()[:16]


def capture_id(capture: Capture) -> str:
    """The same bytes from the same address of the same source are one capture, whenever they were fetched."""
    return digest(capture.source_id, capture.url, capture.sha256)


def entity_key(entity: Entity) -> str:
    """An entity by type and code, or type and name: "municipality:1383", "person:anna-berg"."""
    named = entity.code if entity.type in _CODED and entity.code else _joined(entity.name)
    return f"{entity.type}:{named}"


@lru_cache(maxsize=1 << 14)
def _joined(name: str) -> str:
    return fold(name).replace(" ", "-")


def numbered(parts: Iterable[tuple[str | None, ...]]) -> list[str]:
    """A digest of each, told apart by how often the same parts came before: the second of two equal rows differs."""
    seen: dict[tuple[str | None, ...], int] = {}
    found = []
    for each in parts:
        seen[each] = seen.get(each, 0) + 1
        found.append(digest(*each, str(seen[each])))
    return found
