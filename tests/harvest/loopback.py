"""A well-behaved web site on loopback: what it serves is a dictionary, and it lists what it was asked for."""

import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from pipeline.harvest.sources import SourceConfig

ARTICLE = "<!doctype html><html><head><title>{0}</title></head><body><h1>{0}</h1><p>Text om {0}.</p></body></html>"


@dataclass
class Page:
    body: bytes | str
    media_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    site: ClassVar["Site"]

    def do_GET(self) -> None:
        site = self.site
        time.sleep(site.latency)
        known = self.headers.get("If-None-Match")
        page = site.pages.get(self.path, Page("", status=404))
        body = page.body.encode() if isinstance(page.body, str) else page.body
        etag = page.headers.get("ETag")
        status = 304 if etag and known == etag else page.status
        site.asked.append((self.path, status))
        self.send_response(status)
        for key, value in {"Content-Type": page.media_type, **page.headers}.items():
            self.send_header(key, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if status != 304:
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Site:
    """`with Site() as site`: `site.pages` maps paths to pages; `site.asked` is a list of (path, status)."""

    def __init__(self, latency: float = 0.0, host: str = "127.0.0.1") -> None:
        self.latency, self.host = latency, host
        self.pages: dict[str, Page] = {}
        self.asked: list[tuple[str, int]] = []

    def __enter__(self) -> "Site":
        handler = type("Handler", (_Handler,), {"site": self})
        self._server = ThreadingHTTPServer((self.host, 0), handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        self.url = f"http://{self.host}:{self._server.server_port}"
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def article(self, path: str, title: str, **headers: str) -> None:
        self.pages[path] = Page(ARTICLE.format(title), headers=headers)

    def took(self, start: str = "/") -> list[tuple[str, int]]:
        """What was asked for since the last call, below a path, without the notices of the site."""
        asked, self.asked = self.asked, []
        return [(path, status) for path, status in asked if path.startswith(start) and path not in NOTICES]

    def source(self, kind: str, *paths: str, politeness: dict | None = None, **way) -> SourceConfig:
        listed = {"urls" if kind == "urls" else "start": [self.url + path for path in paths]}
        limits = {"delay_seconds": 0, "backoff_seconds": 0.01, "deadline_seconds": 5} | (politeness or {})
        harvest = {"kind": kind, "allow_private": True} | listed | way
        return SourceConfig(id=kind, title=kind, contact="a@example.org", harvest=harvest, politeness=limits)


NOTICES = ("/robots.txt", "/.well-known/tdmrep.json")
