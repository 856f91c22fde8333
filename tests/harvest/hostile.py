"""A web server that misbehaves: each path another way. `BEHAVIOURS` says what a harvest must make of it."""

import gzip
import socket
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache

import brotli

PAGE = "<!doctype html><html><head><title>Rubrik</title></head><body><p>Grönt ljus.</p></body></html>".encode()
BOMB = 128 * 2**20


@dataclass(frozen=True)
class Behaviour:
    """What the server does on a path, and what must come of it: "capture", or the code of an issue. `robots` and `tdm`
    are what it answers on those paths."""

    answer: Callable[[socket.socket, str], None]
    expected: str
    robots: Callable[[socket.socket, str], None]


BEHAVIOURS: dict[str, Behaviour] = {}


def head(status: str = "200 OK", length: int | None = None, **fields: str) -> bytes:
    said = {"Content-Type": "text/html; charset=utf-8"} | {k.replace("_", "-"): v for k, v in fields.items()}
    if length is not None:
        said["Content-Length"] = str(length)
    lines = "".join(f"{key}: {value}\r\n" for key, value in said.items())
    return f"HTTP/1.1 {status}\r\n{lines}Connection: close\r\n\r\n".encode()


def whole(body: bytes = PAGE, status: str = "200 OK", **fields: str) -> Callable[[socket.socket, str], None]:
    return lambda sock, _: sock.sendall(head(status, len(body), **fields) + body)


def raw(data: bytes) -> Callable[[socket.socket, str], None]:
    return lambda sock, _: sock.sendall(data)


def redirect(location: str, status: str = "302 Found") -> Callable[[socket.socket, str], None]:
    return lambda sock, host: sock.sendall(head(status, 0, Location=location.replace("HOST", host)))


def drip(start: bytes, every: float = 0.05, byte: bytes = b"x") -> Callable[[socket.socket, str], None]:
    def answer(sock: socket.socket, _: str) -> None:
        sock.sendall(start)
        for _ in range(200):
            time.sleep(every)
            sock.sendall(byte)

    return answer


def flood(start: bytes, chunk: bytes, times: int = 4000) -> Callable[[socket.socket, str], None]:
    def answer(sock: socket.socket, _: str) -> None:
        sock.sendall(start)
        for _ in range(times):
            sock.sendall(chunk)

    return answer


def silence(sock: socket.socket, _: str) -> None:
    sock.settimeout(10)
    with suppress(OSError):
        while sock.recv(4096):
            pass


def after(seconds: float, answer: Callable[[socket.socket, str], None]) -> Callable[[socket.socket, str], None]:
    return lambda sock, host: (time.sleep(seconds), answer(sock, host))[1]


def hang_up(sock: socket.socket, _: str) -> None:
    sock.close()


def reset(sock: socket.socket, _: str) -> None:
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
    sock.close()


def in_turn(*answers: Callable[[socket.socket, str], None]) -> Callable[[socket.socket, str], None]:
    """One answer after the other, the last for ever."""
    left = list(answers)
    return lambda sock, host: (left.pop(0) if len(left) > 1 else left[0])(sock, host)


@cache
def gzip_bomb(layers: int = 1) -> bytes:
    if layers > 1:
        return gzip.compress(gzip_bomb(layers - 1))
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(2**20)) for _ in range(BOMB >> 20)) + packer.flush()


def brotli_bomb() -> bytes:
    packer = brotli.Compressor(quality=3)
    return b"".join(packer.process(bytes(2**20)) for _ in range(BOMB >> 20)) + packer.finish()


def behaves(name: str, expected: str, answer, robots=whole(b"", "404 Not Found")) -> None:  # noqa: B008
    BEHAVIOURS[name] = Behaviour(answer, expected, robots)


CHUNKED = head(Transfer_Encoding="chunked")
RULES = {"Content_Type": "text/plain"}

behaves("well", "capture", whole())
behaves("redirect-once", "capture", in_turn(redirect("http://HOST/redirect-once?2"), whole()))
behaves("redirect-five", "capture", in_turn(*[redirect(f"?{n}") for n in range(5)], whole()))
behaves("redirect-loop", "redirects", redirect("http://HOST/redirect-loop"))
behaves("redirect-six", "redirects", in_turn(*[redirect(f"?{n}") for n in range(6)], whole()))
behaves("redirect-metadata", "address-refused", redirect("http://169.254.169.254/latest/meta-data/"))
behaves("redirect-loopback", "address-refused", redirect("http://127.0.0.1:22/"))
behaves("redirect-private", "address-refused", redirect("http://192.168.1.1/", "301 Moved"))
behaves("redirect-ipv6", "address-refused", redirect("http://[::1]/", "308 Permanent"))
behaves("redirect-file", "address-refused", redirect("file:///etc/passwd"))
behaves("redirect-data", "address-refused", redirect("data:text/html,hej"))
behaves("redirect-user", "address-refused", redirect("http://a:b@HOST/"))
behaves("redirect-elsewhere", "address-refused", redirect("https://provbladet.example/"))
behaves("redirect-words", "capture", in_turn(redirect("/redirect words/å?q=å ä"), whole()))
behaves("redirect-backslash", "redirects", redirect("http:\\\\127.0.0.1\\"))
behaves("redirect-nowhere", "status", whole(b"", "302 Found"))
behaves("redirect-broken", "redirects", redirect("http://[::1"))
behaves("gzip-bomb", "too-large", whole(gzip_bomb(), Content_Encoding="gzip"))
behaves("gzip-bomb-twice", "bad-encoding", whole(gzip_bomb(2), Content_Encoding="gzip, gzip"))
behaves("gzip-bomb-hidden", "no-page", whole(gzip_bomb(2), Content_Encoding="gzip"))
behaves("brotli-bomb", "too-large", whole(brotli_bomb(), Content_Encoding="br"))
behaves("deflate-bomb", "too-large", whole(zlib.compress(bytes(BOMB >> 2)), Content_Encoding="deflate"))
behaves("gzip-well", "capture", whole(gzip.compress(PAGE), Content_Encoding="gzip"))
behaves("deflate-bare", "capture", whole(zlib.compress(PAGE)[2:-4], Content_Encoding="deflate"))
behaves("brotli-well", "capture", whole(brotli.compress(PAGE), Content_Encoding="br"))
behaves("gzip-members", "capture", whole(gzip.compress(PAGE[:40]) + gzip.compress(PAGE[40:]), Content_Encoding="gzip"))
behaves("gzip-empty-members", "empty", whole(gzip.compress(b"") * 20000, Content_Encoding="gzip"))
behaves("gzip-torn", "bad-encoding", whole(gzip.compress(PAGE)[:-9], Content_Encoding="gzip"))
behaves("gzip-lie", "bad-encoding", whole(PAGE, Content_Encoding="gzip"))
behaves("brotli-torn", "bad-encoding", whole(brotli.compress(PAGE)[:-4], Content_Encoding="br"))
behaves("encoding-unknown", "bad-encoding", whole(PAGE, Content_Encoding="zstd"))
behaves("drip-body", "deadline", drip(head(length=10**6)))
behaves("drip-head", "deadline", drip(b"HTTP/1.1 200 OK\r\nX-Long: "))
behaves("drip-status", "deadline", drip(b"", byte=b"H"))
behaves("drip-chunks", "deadline", drip(CHUNKED, byte=b"1\r\nx\r\n"))
behaves("drip-continue", "deadline", drip(b"", byte=b"HTTP/1.1 100 Continue\r\n\r\n"))
behaves("silence", "deadline", silence)
behaves("redirect-slow", "deadline", in_turn(*[after(0.3, redirect(f"?{n}")) for n in range(5)], whole()))
behaves("busy-slow", "deadline", after(0.5, whole(b"", "503 Busy")))
behaves("hang-up", "unreachable", hang_up)
behaves("reset", "unreachable", reset)
behaves("head-endless", "broken-answer", flood(b"HTTP/1.1 200 OK\r\nX: ", b"x" * 65536))
behaves("head-many", "broken-answer", flood(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 20))
behaves("head-continue", "too-large", flood(b"", b"HTTP/1.1 100 Continue\r\nX: y\r\n\r\n" * 100))
behaves("no-http", "broken-answer", raw(b"SSH-2.0-OpenSSH_9.2\r\n"))
behaves("http-09", "broken-answer", raw(PAGE))
behaves("status-odd", "status", raw(b"HTTP/1.1 999 Request denied\r\nContent-Length: 0\r\n\r\n"))
behaves("length-too-long", "truncated", raw(head(length=len(PAGE) + 50) + PAGE))
behaves("length-too-short", "capture", raw(head(length=len(PAGE)) + PAGE + b"<p>mer</p>"))
behaves("length-negative", "capture", raw(head(length=-5) + PAGE))
behaves("length-no-number", "capture", raw(head(Content_Length="mycket") + PAGE))
behaves("length-none-torn", "truncated", raw(head() + PAGE[:60]))
behaves("length-none", "capture", raw(head() + PAGE))
behaves("chunk-torn", "truncated", raw(CHUNKED + b"ff\r\n" + PAGE))
behaves("chunk-broken", "truncated", raw(CHUNKED + b"zz\r\n" + PAGE))
behaves("chunk-endless-size", "broken-answer", flood(CHUNKED, b"0" * 65536))
behaves("huge", "too-large", flood(head(length=200 * 2**20), bytes(65536)))
behaves("huge-endless", "too-large", flood(head(), b"<p>hej</p>" * 6000))
behaves("charset-lie", "capture", whole(PAGE, Content_Type="text/html; charset=iso-8859-1"))
behaves("charset-nonsense", "capture", whole(PAGE, Content_Type='text/html; charset="; DROP TABLE'))
behaves("type-none", "capture", raw(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(PAGE) + PAGE))
behaves("type-pdf", "no-page", whole(b"%PDF-1.7", Content_Type="application/pdf"))
behaves("type-image-as-html", "no-page", whole(b"\x89PNG\r\n\x1a\n\x00\x00"))
behaves("type-video-endless", "no-page", flood(head(Content_Type="video/mp4"), bytes(65536)))
behaves("empty", "empty", whole(b""))
behaves("nothing-204", "status", raw(head("204 No Content")))
behaves("not-modified-unasked", "status", raw(head("304 Not Modified")))
behaves("not-found", "not-found", whole(PAGE, "404 Not Found"))
behaves("unauthorized", "status", whole(PAGE, "401 Unauthorized", WWW_Authenticate="Basic realm=x"))
behaves("busy-429", "asked-to-wait", whole(b"", "429 Too Many Requests", Retry_After="86400"))
behaves("busy-429-date", "asked-to-wait", whole(b"", "429 Slow Down", Retry_After="Fri, 31 Dec 2999 23:59:59 GMT"))
behaves("busy-429-then-well", "capture", in_turn(whole(b"", "429 Too Many Requests", Retry_After="0"), whole()))
behaves("busy-429-nonsense", "capture", in_turn(whole(b"", "429 Busy", Retry_After="strax"), whole()))
behaves("busy-429-for-ever", "status", whole(b"", "429 Too Many Requests"))
behaves("burst-503", "capture", in_turn(whole(b"", "503 Busy"), whole(b"", "502 Bad"), whole()))
behaves("broken-500", "status", whole(PAGE, "500 Internal Server Error"))
behaves(
    "head-odd",
    "capture",
    raw(b"HTTP/1.1 200 \xe5k\r\nX-\xe5: \xff\x01\r\nX: a\r\n b\r\nX: \x00\r\n" + head(length=len(PAGE))[17:] + PAGE),
)
behaves("cookie", "capture", whole(Set_Cookie="hemligt=ja; Domain=example.org"))
behaves("robots-refuses", "robots", whole(), whole(b"User-agent: *\nDisallow: /", **RULES))
behaves(
    "robots-us", "robots", whole(), whole(b"User-agent: Talstreck\nDisallow: /\n\nUser-agent: *\nAllow: /", **RULES)
)
behaves("robots-longest", "capture", whole(), whole(b"User-agent: *\nDisallow: /\nAllow: /robots-l", **RULES))
behaves("robots-401", "robots", whole(), whole(b"", "401 Unauthorized"))
behaves("robots-403", "robots", whole(), whole(b"", "403 Forbidden"))
behaves("robots-429", "robots", whole(), whole(b"", "429 Too Many Requests"))
behaves("robots-503", "robots", whole(), whole(b"", "503 Service Unavailable"))
behaves("robots-silent", "robots", whole(), silence)
behaves("robots-410", "capture", whole(), whole(b"", "410 Gone"))
behaves("robots-html", "capture", whole(), whole(PAGE))
behaves("robots-huge", "robots", whole(), whole(b"User-agent: *\nDisallow: /\n" + b"#" * 2 * 2**20, **RULES))
behaves("robots-endless", "robots", whole(), flood(head(Content_Type="text/plain"), b"# hej\n" * 10000))
behaves("robots-bom-nul", "robots", whole(), whole(b"\xef\xbb\xbfUser-agent: *\x00\nDisallow: /", **RULES))
behaves("robots-slow", "robots", whole(), whole(b"User-agent: *\nCrawl-delay: 86400", **RULES))
behaves("robots-elsewhere", "robots", whole(), redirect("https://provbladet.example/robots.txt"))
behaves("robots-loop", "robots", whole(), redirect("http://HOST/robots.txt"))


class Server:
    """Serves all behaviours on every loopback address; `asked` are the heads of the requests."""

    def __enter__(self) -> "Server":
        self.asked: list[str] = []
        self._listening = socket.create_server(("", 0), backlog=256)
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                sock, _ = self._listening.accept()
                threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with suppress(OSError), sock:
            data = b""
            while b"\r\n\r\n" not in data:
                if not (more := sock.recv(4096)):
                    return
                data += more
            request = data.decode("latin-1")
            self.asked.append(request)
            host = request.lower().partition("\r\nhost: ")[2].partition("\r\n")[0]
            self._answer(sock, request.split(" ")[1], host)

    def _answer(self, sock: socket.socket, path: str, host: str) -> None:
        number = int(host.partition(":")[0].rpartition(".")[2])
        behaviour = list(BEHAVIOURS.values())[number - 1]
        if path == "/robots.txt":
            behaviour.robots(sock, host)
        elif path.startswith("/.well-known/"):
            whole(b"", "404 Not Found")(sock, host)
        else:
            behaviour.answer(sock, host)
