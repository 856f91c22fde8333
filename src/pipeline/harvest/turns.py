"""Taking turns at hosts: one request at a time each, with a pause in between, however many sources and threads ask."""

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class StoppedError(Exception):
    """The run is being ended; nothing more is to be asked for."""


class Turns:
    """Shared by all sources of a run. Setting `stopped` ends all waiting. `sleep` and `clock` (seconds that only go
    forward) can be given for tests."""

    def __init__(
        self, sleep: Callable[[float], object] | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.stopped = threading.Event()
        self._sleep, self._clock = sleep or self.stopped.wait, clock
        self._hosts: dict[str, _Host] = {}
        self._lock = threading.Lock()

    @contextmanager
    def turn(self, host: str, delay: float, jitter: float = 0.0) -> Iterator[None]:
        """Wait for the turn at `host` and hold it; afterwards nobody has it for `delay` seconds, and up to the share
        `jitter` of it longer. Raises `StoppedError` where the run ends meanwhile."""
        state = self._of(host)
        with state.lock:
            wait = state.free_at - self._clock()
            if wait > 0:
                self._sleep(wait)
            if self.stopped.is_set():
                raise StoppedError
            try:
                yield
            finally:
                pause = delay * (1 + random.uniform(0, jitter))
                state.free_at = max(state.free_at, self._clock() + pause)

    def hold_off(self, host: str, seconds: float) -> None:
        """Nobody has a turn at `host` for `seconds`: it asked to be left alone."""
        state = self._of(host)
        state.free_at = max(state.free_at, self._clock() + seconds)

    def _of(self, host: str) -> "_Host":
        with self._lock:
            return self._hosts.setdefault(host, _Host())


class _Host:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.free_at = 0.0
