"""What holds while one article is read: its tokens are kept until then, and no pass of the collector looks at them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from pipeline.extract.tokens import tokenize


@contextmanager
def reading() -> Iterator[None]:
    """No pass of the collector of cycles until the end, which would look through all registers and tokens again and
    again: what an article is read into goes by counted references. At the end its tokens are forgotten, so that no
    later pass meets them, and the collector is as it was before, on or off."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        tokenize.cache_clear()
        if was:
            gc.enable()
