"""Taking off the one layer of compression that an answer may have, never to more than the page may be large."""

import zlib
from typing import Protocol

import brotli  # type: ignore[import-untyped]

from pipeline.harvest.wire import TooMuchError

ACCEPTED = "gzip, deflate, br"


class BadEncodingError(Exception):
    """The compressed bytes are damaged, cut short, or compressed in a way nobody asked for."""


class Decoder(Protocol):
    def feed(self, data: bytes) -> bytes: ...

    def end(self) -> None: ...


def decoder(encoding: str | None, limit: int) -> Decoder:
    """A decoder for a Content-Encoding header. `feed` raises `TooMuchError` once more than `limit` bytes came out and
    `BadEncodingError` on damage; `end` raises the latter where the stream was cut short."""
    name = (encoding or "").strip().lower()
    if name in ("", "identity"):
        return _Identity(limit)
    if name in ("gzip", "x-gzip"):
        return _Deflate(limit, 31)
    if name == "deflate":
        return _Deflate(limit, 15)
    if name == "br":
        return _Brotli(limit)
    raise BadEncodingError(f"Content-Encoding {name[:60]!r} is not one that was asked for")


class _Identity:
    def __init__(self, limit: int) -> None:
        self.left = limit

    def feed(self, data: bytes) -> bytes:
        self.left -= len(data)
        if self.left < 0:
            raise TooMuchError
        return data

    def end(self) -> None:
        pass


class _Deflate(_Identity):
    def __init__(self, limit: int, wbits: int) -> None:
        super().__init__(limit)
        self.stream, self.wbits, self.begun = zlib.decompressobj(wbits), wbits, False

    def feed(self, data: bytes) -> bytes:
        try:
            out = self._inflate(data)
        except zlib.error as error:
            raise BadEncodingError("the compressed bytes are damaged") from error
        return super().feed(out)

    def _inflate(self, data: bytes) -> bytes:
        """A gzip answer may have several members; what follows the last one is no part of the page."""
        out = bytearray()
        while data and len(out) <= self.left:
            if self.stream.eof:
                if self.wbits != 31 or not data.startswith(b"\x1f\x8b"):
                    break
                self.stream = zlib.decompressobj(31)
            out += self._step(data, self.left + 1 - len(out))
            data = self.stream.unused_data
        return bytes(out)

    def _step(self, data: bytes, most: int) -> bytes:
        """Some servers send "deflate" without the zlib header that the standard asks for: then try without."""
        begun, self.begun = self.begun, True
        try:
            return self.stream.decompress(data, most)
        except zlib.error:
            if begun or self.wbits != 15:
                raise
            self.stream = zlib.decompressobj(-15)
            return self.stream.decompress(data, most)

    def end(self) -> None:
        if self.begun and not self.stream.eof:
            raise BadEncodingError("the compressed bytes are cut short")


class _Brotli(_Identity):
    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.stream, self.begun = brotli.Decompressor(), False

    def feed(self, data: bytes) -> bytes:
        self.begun = True
        try:
            out = self.stream.process(data, output_buffer_limit=self.left + 1)
        except brotli.error as error:
            raise BadEncodingError("the compressed bytes are damaged") from error
        return super().feed(out)

    def end(self) -> None:
        if self.begun and not self.stream.is_finished():
            raise BadEncodingError("the compressed bytes are cut short")
