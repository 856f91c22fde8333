"""Working several things off side by side, each in its own thread, while one reader takes what comes."""

import threading
from collections.abc import Callable, Iterator, Sequence
from queue import Empty, Full, Queue
from typing import Generic, TypeVar

T = TypeVar("T")
Lane = Callable[[], Iterator[T]]
_WAITING = 4


def side_by_side(lanes: Sequence[Lane[T]], stop: threading.Event, workers: int = 8) -> Iterator[T]:
    """What the lanes yield, each lane in its order, at most `workers` of them at a time.

    A lane runs no more than a few items ahead of the reader. What a lane raises is raised here, after which the others
    end at their next item, as they do when the reader stops early; `stop` is set then, for lanes that wait.
    """
    if len(lanes) <= 1:
        for lane in lanes:
            yield from lane()
        return
    work = _Work(lanes, stop)
    threads = [threading.Thread(target=work.run, daemon=True) for _ in range(min(workers, len(lanes)))]
    for thread in threads:
        thread.start()
    try:
        yield from work.results(len(threads))
    except BaseException:  # an interrupt, too, or who reads no further, ends the threads
        stop.set()
        raise
    finally:
        for thread in threads:
            thread.join()


class _Work(Generic[T]):
    def __init__(self, lanes: Sequence[Lane[T]], stop: threading.Event) -> None:
        self.stop = stop
        self._lanes: Queue[Lane[T]] = Queue()
        self._done: Queue[tuple[T] | BaseException | None] = Queue(_WAITING)
        for lane in lanes:
            self._lanes.put(lane)

    def run(self) -> None:
        """Work lanes off until there are none; tell how it ended."""
        ended: BaseException | None = None
        try:
            while not self.stop.is_set():
                for item in self._lanes.get_nowait()():
                    self._put((item,))
                    if self.stop.is_set():
                        return
        except Empty:
            pass
        except BaseException as error:  # noqa: BLE001 -- carried over to the reader's thread, where it is raised
            ended = error
        finally:
            self._put(ended)

    def results(self, threads: int) -> Iterator[T]:
        while threads:
            result = self._done.get()
            if isinstance(result, tuple):
                yield result[0]
            elif result is None:
                threads -= 1
            else:
                raise result

    def _put(self, result: tuple[T] | BaseException | None) -> None:
        while not self.stop.is_set():
            try:
                return self._done.put(result, timeout=0.1)
            except Full:
                continue
        return None
