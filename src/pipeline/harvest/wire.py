"""Connections that keep to a budget: a moment when all must be over, and a number of bytes that may come in.

`requests` bounds the wait for each single read only, so a server that drips a byte a second holds it for ever. Here
every read and write of a socket asks the budget of the running request first, in plain and in TLS connections.
"""

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager

from pipeline.harvest.guard import Guard


class DeadlineError(Exception):
    """The time for the page is over."""


class TooMuchError(Exception):
    """More bytes came than the page may have."""


class Budget:
    """The time and the bytes of one request. `bytes_left` may be set anew, for head and body."""

    def __init__(self, seconds: float, wire_bytes: int) -> None:
        self.ends = time.monotonic() + seconds
        self.bytes_left = wire_bytes

    def seconds_left(self) -> float:
        left = self.ends - time.monotonic()
        if left <= 0:
            raise DeadlineError
        return left

    def spend(self, count: int) -> None:
        self.bytes_left -= count
        if self.bytes_left < 0:
            raise TooMuchError


_running = threading.local()


@contextmanager
def within(budget: Budget) -> Iterator[None]:
    """All that this thread sends and receives meanwhile counts against `budget`."""
    _running.budget = budget
    try:
        yield
    finally:
        del _running.budget


class _Bounded:
    """Mixed into a socket class: every wait ends with the budget."""

    def _bound(self: Any) -> Budget:
        budget: Budget = _running.budget
        self.settimeout(budget.seconds_left())
        return budget

    def recv_into(self: Any, *args: Any, **kwargs: Any) -> int:
        budget = self._bound()
        try:
            count = int(super().recv_into(*args, **kwargs))  # type: ignore[misc]
        except TimeoutError as error:
            raise DeadlineError from error
        budget.spend(count)
        return count

    def sendall(self: Any, *args: Any, **kwargs: Any) -> None:
        self._bound()
        try:
            super().sendall(*args, **kwargs)  # type: ignore[misc]
        except TimeoutError as error:
            raise DeadlineError from error


class _Socket(_Bounded, socket.socket):
    pass


class _TLSSocket(_Bounded, ssl.SSLSocket):
    pass


class _GuardedMixin:
    """Mixed into a connection class: connects to addresses that the guard has checked, and nowhere else."""

    guard: Guard

    def _new_conn(self: Any) -> socket.socket:
        budget: Budget = _running.budget
        failure: OSError | None = None
        for address, port in self.guard.resolve(self._dns_host, self.port, budget.seconds_left()):
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            sock = _Socket(family, socket.SOCK_STREAM)
            try:
                sock.settimeout(budget.seconds_left())
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                sock.connect((address, port))
            except OSError as error:
                sock.close()
                failure = error
            else:
                sock.settimeout(budget.seconds_left())
                return sock
        raise failure or OSError("no address")


class GuardedAdapter(HTTPAdapter):
    """A `requests` adapter whose connections are guarded and keep to the running budget; they are kept open."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        super().__init__(pool_connections=8, pool_maxsize=1, max_retries=0)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **options: Any) -> None:
        plain = type("GuardedConnection", (_GuardedMixin, HTTPConnection), {"guard": self._guard})
        secure = type("GuardedTLSConnection", (_GuardedMixin, HTTPSConnection), {"guard": self._guard})
        context = ssl.create_default_context()
        context.sslsocket_class = _TLSSocket
        self.poolmanager = PoolManager(num_pools=connections, maxsize=maxsize, ssl_context=context, **options)
        self.poolmanager.pool_classes_by_scheme = {
            "http": type("GuardedPool", (HTTPConnectionPool,), {"ConnectionCls": plain}),
            "https": type("GuardedTLSPool", (HTTPSConnectionPool,), {"ConnectionCls": secure}),
        }
