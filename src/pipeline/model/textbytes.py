"""Whether bytes are text, told from the first of them: for what takes pages in, and for what reads them."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE

HEAD = 4096
_KINDS = (
    b"\x89PNG", b"%PDF", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"RIFF", b"\x00\x00\x01\x00",
    b"SQLite format 3", b"\x7fELF", b"\xd0\xcf\x11\xe0",
)  # fmt: skip
_CONTROL = bytes(set(range(1, 32)) - {9, 10, 12, 13, 27})
_HTML = (b"<html", b"<!doctype")
# of text in Latin letters, nearly every character has nought in the same half of its two bytes, and in that half alone
_FEWEST, _MOST = 0.8, 0.05


def is_binary(body: bytes) -> bool:
    """Whether bytes are no text: they begin as a known binary kind does, or hold many control characters, or many NULs
    that no UTF-16 and no beginning of HTML explains. A few stray ones make no page binary."""
    head = body[:HEAD]
    if head.startswith(_KINDS):
        return True
    if utf16_of(head):
        return False
    control = len(head) - len(head.translate(None, delete=_CONTROL))
    if control * 20 > len(head):
        return True
    return head.count(0) * 3 > len(head) and not any(sign in without_nul(head).lower() for sign in _HTML)


def utf16_of(body: bytes) -> str | None:
    """The charset of bytes in UTF-16, told by a byte order mark or, of text in Latin letters, without one; or None."""
    if body.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"
    head = body[:HEAD]
    low, high = head[::2], head[1::2]
    if len(high) < 4:
        return None
    noughts = low.count(0) / len(low), high.count(0) / len(high)
    if max(noughts) < _FEWEST or min(noughts) > _MOST:
        return None
    return "utf-16-le" if noughts[1] > noughts[0] else "utf-16-be"


def without_nul(head: bytes) -> bytes:
    """The bytes without NULs: those of a text in UTF-16 that is ASCII read as ASCII."""
    return head.replace(b"\x00", b"")
