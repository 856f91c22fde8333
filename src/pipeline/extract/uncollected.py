"""Reading without passes of the collector of cycles, which would look through all registers again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No pass of the collector of cycles until the end: what an article is read into goes by counted references, and is
    small. As it was before, on or off, it is afterwards."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
