"""Which addresses may be asked at all: only http and https, only named hosts, only public machines.

Every address that a host's name resolves to must be public, and the connection goes to the very address that was
checked, so that no second look-up can lead elsewhere.
"""

import ipaddress
import re
import socket
import threading
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from pipeline.harvest.hosts import netloc

_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f-\xa0\\<>\"^`{|}\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# Blocks that `ipaddress` of some Python versions calls global and that lead to no public machine
# (IANA special-purpose registries for IPv4 and IPv6).
_SPECIAL = tuple(
    map(
        ipaddress.ip_network,
        """192.0.0.0/24 192.88.99.0/24 100.64.0.0/10 198.18.0.0/15 240.0.0.0/4 ::/96 64:ff9b:1::/48 100::/64
        2001::/23 2002::/16 3fff::/20 5f00::/16 fc00::/7 fec0::/10""".split(),
    )
)
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


class RefusedAddressError(Exception):
    """An address that must not be asked; the message says why."""


@dataclass(frozen=True, slots=True)
class Guard:
    """What a source may ask: `hosts` are "host" or "host:port"; `allow_private` lets them lie on private machines."""

    hosts: frozenset[str]
    allow_private: bool = False

    def check(self, url: str) -> None:
        """Raise `RefusedAddressError` unless `url` is http(s), in plain form, and of an allowed host. No network."""
        parts = _split(url)
        if netloc(url) not in self.hosts:
            raise RefusedAddressError(f"{parts.netloc} is none of the hosts of this source")

    def resolve(self, host: str, port: int, timeout: float) -> list[tuple[str, int]]:
        """The checked addresses of `host`, in the order to try them.

        Raises `RefusedAddressError` when one of them is not public, `OSError` when there is none in `timeout` seconds.
        """
        found = _lookup(host, port, timeout)
        if not self.allow_private:
            for address, _ in found:
                if not is_public(ipaddress.ip_address(address.partition("%")[0])):
                    raise RefusedAddressError(f"{host} leads to {address}, which is no public address")
        return found


def is_public(address: _Address) -> bool:
    """Whether an address is that of a machine on the public internet (RFC 6890 and its registries)."""
    if isinstance(address, ipaddress.IPv6Address):
        if address in _NAT64:
            return is_public(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        if address.ipv4_mapped is not None:
            return False
    special = any(address in block for block in _SPECIAL if block.version == address.version)
    return address.is_global and not address.is_multicast and not special


def _split(url: str) -> SplitResult:
    if _FORBIDDEN.search(url):
        raise RefusedAddressError("blanks, control or other forbidden characters in the address")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise RefusedAddressError(f"this is no address: {error}") from error
    if parts.scheme not in ("http", "https"):
        raise RefusedAddressError(f"only http and https, not {parts.scheme or 'an address without scheme'}")
    if "@" in parts.netloc:
        raise RefusedAddressError("a user or password in the address")
    if not host or port == 0:
        raise RefusedAddressError("there is no host in the address" if not host else "port 0")
    _check_host(host, bracketed="[" in parts.netloc)
    return parts


def _check_host(host: str, *, bracketed: bool) -> None:
    if bracketed:
        try:
            ipaddress.IPv6Address(host)
        except ValueError as error:
            raise RefusedAddressError(f"[{host}] is no IPv6 address") from error
        if "%" in host:
            raise RefusedAddressError("an IPv6 address with a zone")
        return
    try:
        name = host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError as error:
        raise RefusedAddressError(f"{host} is no host name") from error
    labels = name.removesuffix(".").split(".")
    if not host.isascii() and _is_number(labels[-1]):
        raise RefusedAddressError(f"{host} hides a numeric address")
    if _is_number(labels[-1]):
        try:
            ipaddress.IPv4Address(name)
        except ValueError as error:
            raise RefusedAddressError(f"{host} is a numeric address in an unusual form") from error
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise RefusedAddressError(f"{host} is no host name")


def _is_number(label: str) -> bool:
    return bool(_NUMBER.fullmatch(label.lower()))


def _lookup(host: str, port: int, timeout: float) -> list[tuple[str, int]]:
    """Resolve in a thread: the system's resolver knows no deadline."""
    answer: list[tuple[str, int]] = []
    failure: list[OSError] = []

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            failure.append(OSError(f"{host} is unknown: {error}"))
            return
        answer.extend(dict.fromkeys((str(sockaddr[0]), int(sockaddr[1])) for *_, sockaddr in found))

    thread = threading.Thread(target=look_up, daemon=True, name=f"resolve {host}")
    thread.start()
    thread.join(max(timeout, 0))
    if failure:
        raise failure[0]
    if not answer:
        raise TimeoutError(f"no answer on where {host} is")
    return answer
