"""How a host is named, wherever hosts are compared."""

from contextlib import suppress
from urllib.parse import urlsplit


def netloc(url: str) -> str:
    """Host and port as a source's list of hosts has them: small ASCII letters (IDNA), without the default port."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not host.isascii():
        with suppress(UnicodeError):
            host = host.encode("idna").decode("ascii")
    host = f"[{host}]" if ":" in host else host
    default = {"http": 80, "https": 443}.get(parts.scheme)
    return host if parts.port in (None, default) else f"{host}:{parts.port}"
