"""Bytes to text: the declared charset when it holds, else what the bytes themselves say."""

import re
from codecs import BOM_UTF8

from bs4.dammit import EncodingDetector, UnicodeDammit

from pipeline.model import Capture, Issue, Severity
from pipeline.model.textbytes import utf16_of

_MOJIBAKE = re.compile("Ã[\u00a4\u00a5\u00b6\u201e\u2026\u2013\u0084\u0085\u0096\u00a9]|â€[“”™œ\u009d¦]|Â[ »«°]")
_SIGNS = ("Ã", "â", "Â")
_ISO_8859_1 = ("iso-8859-1", "latin-1", "latin1", "iso8859-1", "iso_8859-1", "us-ascii", "ascii")


def decode(capture: Capture) -> tuple[str, tuple[Issue, ...]]:
    """The text of a capture and what is in doubt about it.

    ISO-8859-1 and ASCII mean windows-1252, as in browsers. A byte order mark, or bytes that are plainly UTF-16, are
    surer than the server's word, the server's surer than the page's own; a charset that is stated and does not fit the
    bytes is passed over with an issue. Where none is stated, or none fits, it is UTF-8 if that fits, else guessed.
    Text that was decoded wrongly before it came here (mojibake) is mended only where nothing else can be meant.
    """
    body = capture.body
    if utf16 := utf16_of(body):
        return _mended(body.decode(utf16, "replace"), [])
    html = "html" in capture.media_type or b"<" in body[:2000]
    declared = EncodingDetector.find_declared_encoding(body[:8192], is_html=html, search_entire_document=False)
    issues: list[Issue] = []
    for charset, by in _stated(body, capture.charset, declared).items():
        text = _decoded(body, charset)
        if text is not None:
            return _mended(text, issues)
        issues.append(_issue("wrong-charset", f"{by} says {charset}, and the bytes do not fit"))
    text = _decoded(body, "utf-8")
    return _mended(_guessed(body, declared) if text is None else text, issues)


def _stated(body: bytes, served: str | None, declared: str | None) -> dict[str, str]:
    """The charsets that are stated, the surest first, with who states each."""
    mark = "utf-8-sig" if body.startswith(BOM_UTF8) else None
    told = {"the byte order mark": mark, "the server": served, "the page": declared}
    by_charset: dict[str, str] = {}
    for by, name in told.items():
        if name:
            by_charset.setdefault(name.strip().lower(), by)
    return by_charset


def _decoded(body: bytes, charset: str) -> str | None:
    name = charset.strip("\"' ")
    if name in _ISO_8859_1:
        if _is_utf8(body):
            return body.decode("utf-8")
        name = "windows-1252"
    try:
        return body.decode(name)
    except UnicodeDecodeError:
        return _nearly(body) if name in ("utf-8", "utf8", "utf_8") else None
    except (LookupError, ValueError):
        return None


def _is_utf8(body: bytes) -> bool:
    """Whether the bytes are UTF-8 beyond doubt: some letter beyond ASCII, and none that does not fit."""
    try:
        return not body.isascii() and bool(body.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _nearly(body: bytes) -> str | None:
    """UTF-8 text with a few broken letters, or None where the broken ones are not few among those beyond ASCII."""
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return text if broken * 4 <= sum(1 for letter in text if letter > "\x7f") - broken else None


def _guessed(body: bytes, declared: str | None) -> str:
    dammit = UnicodeDammit(body, known_definite_encodings=[declared] if declared else [])
    if dammit.unicode_markup is not None:
        return dammit.unicode_markup
    return body.decode("windows-1252", "replace")


def _mended(text: str, issues: list[Issue]) -> tuple[str, tuple[Issue, ...]]:
    if _twice_decoded(text) >= 2:
        from ftfy import TextFixerConfig, fix_encoding

        mended = fix_encoding(text, TextFixerConfig(unescape_html=False, max_decode_length=50_000_000))
        if mended != text and not _twice_decoded(mended):
            issues.append(_issue("mojibake-mended", "letters that were decoded twice were put right"))
            text = mended
        else:
            issues.append(
                _issue("mojibake", "some letters look decoded twice and could not be put right with certainty")
            )
    if "\ufffd" in text:
        issues.append(_issue("undecodable-bytes", f"{text.count(chr(0xFFFD))} characters could not be decoded"))
    return text, tuple(issues)


def _twice_decoded(text: str) -> int:
    """How many letters look decoded twice. Python looks for single letters ten times as fast as for patterns."""
    found = 0
    for sign in _SIGNS:
        at = text.find(sign)
        while at >= 0:
            found += _MOJIBAKE.match(text, at) is not None
            at = text.find(sign, at + 1)
    return found


def _issue(code: str, message: str) -> Issue:
    return Issue("read", code, Severity.WARNING, message)
