"""How fast pages are harvested, and at what price in processor time.

    python benchmarks/harvest.py [--scrapy PYTHON] [--pages N] [--latency SECONDS]

Eight hosts on loopback, served by a process of their own that takes LATENCY to answer, with politeness off. Measured
one after the other, each in a process of its own: a plain `requests` loop that writes WARC with warcio; this
project's harvest, durable writes, robots.txt and all; and Scrapy, run by an interpreter that has it (PYTHON), which
only takes the pages in. Ours and Scrapy ask each host for one page at a time. Prints a table and what it shows.
"""

import argparse
import asyncio
import importlib
import json
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOSTS = 8
PAGE_BYTES = 30_000
WORDS = "Kommunen öppnar en ny förskola i höst, säger ordföranden till tidningen. "


def page(path: str) -> bytes:
    text = (f"<p>{path} " + WORDS * 40 + "</p>").encode()
    return b"<!doctype html><html><body>" + (text * 20)[:PAGE_BYTES] + b"</body></html>"


def urls(port: int, pages: int) -> list[list[str]]:
    return [[f"http://127.0.0.{host + 1}:{port}/a{number}/" for number in range(pages)] for host in range(HOSTS)]


def serve(port: int, latency: float) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                path = head.split(b" ", 2)[1].decode()
                await asyncio.sleep(latency)
                missing = not path.startswith("/a")
                body = b"" if missing else page(path)
                status = "404 Not Found" if missing else "200 OK"
                fields = f"Content-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
                writer.write(f"HTTP/1.1 {status}\r\n{fields}\r\n".encode() + body)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def run() -> None:
        server = await asyncio.start_server(answer, "0.0.0.0", port)
        await server.serve_forever()

    asyncio.run(run())


def plain(port: int, pages: int, folder: Path) -> int:
    """The loop that anybody would write: requests, and each answer into a WARC."""
    import io

    import requests
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    session, count = requests.Session(), 0
    with (folder / "plain.warc.gz").open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for url in (url for host in urls(port, pages) for url in host):
            response = session.get(url, timeout=30)
            http = StatusAndHeaders("200 OK", list(response.headers.items()), protocol="HTTP/1.1")
            body = io.BytesIO(response.content)
            record = writer.create_warc_record(url, "response", body, len(response.content), http_headers=http)
            asked = StatusAndHeaders(
                f"GET {url} HTTP/1.1", list(response.request.headers.items()), is_http_request=True
            )
            writer.write_request_response_pair(writer.create_warc_record(url, "request", http_headers=asked), record)
            count += response.status_code == 200
    return count


def ours(port: int, pages: int, folder: Path) -> int:
    from pipeline.harvest.archive import Archive
    from pipeline.harvest.harvest import harvest
    from pipeline.harvest.sources import SourceConfig
    from pipeline.model import Capture

    sources = [
        SourceConfig(
            id=f"host{number}",
            title="host",
            contact="a@example.org",
            harvest={"kind": "urls", "urls": given, "allow_private": True},
            politeness={"delay_seconds": 0},
        )
        for number, given in enumerate(urls(port, pages))
    ]
    with Archive(folder / "raw", "run") as archive:
        return sum(isinstance(page, Capture) for page in harvest(sources, archive, folder))


def scrapy(port: int, pages: int, _: Path) -> int:
    from scrapy import Spider
    from scrapy.crawler import CrawlerProcess

    count = 0

    class Pages(Spider):
        name = "pages"
        start_urls = [url for round_ in zip(*urls(port, pages), strict=True) for url in round_]  # noqa: RUF012

        def parse(self, response):  # type: ignore[no-untyped-def]
            nonlocal count
            count += response.status == 200 and len(response.body) > PAGE_BYTES

    # Without any delay Scrapy 2.19 sends up to forty requests at once to a host that may have one.
    one_each = {"CONCURRENT_REQUESTS": 64, "CONCURRENT_REQUESTS_PER_DOMAIN": 1, "DOWNLOAD_DELAY": 0.0001}
    quiet = {"ROBOTSTXT_OBEY": True, "LOG_LEVEL": "ERROR", "TELNETCONSOLE_ENABLED": False}
    process = CrawlerProcess(one_each | quiet | {"RANDOMIZE_DOWNLOAD_DELAY": False})
    process.crawl(Pages)
    process.start()
    return count


WAYS = {"plain": plain, "ours": ours, "scrapy": scrapy}
LOADED_FIRST = {"plain": "requests", "ours": "pipeline.harvest.harvest", "scrapy": "scrapy.crawler"}


def measured(way: str, port: int, pages: int) -> None:
    importlib.import_module(LOADED_FIRST[way])
    with tempfile.TemporaryDirectory() as folder:
        started, used = time.monotonic(), time.process_time()
        count = WAYS[way](port, pages, Path(folder))
        said = {"pages": count, "seconds": time.monotonic() - started, "cpu": time.process_time() - used}
    sys.stdout.write(json.dumps(said))


def compare(pages: int, latency: float, scrapy_python: str | None) -> dict[str, dict[str, float]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([sys.executable, __file__, "serve", str(port), str(latency)])
    try:
        time.sleep(1)
        pythons = {"plain": sys.executable, "ours": sys.executable, "scrapy": scrapy_python}
        return {
            way: json.loads(subprocess.check_output([python, __file__, way, str(port), str(pages)]))
            for way, python in pythons.items()
            if python
        }
    finally:
        server.kill()
        server.wait()


def report(results: dict[str, dict[str, float]], latency: float) -> str:
    lines = [f"{HOSTS} hosts, {latency * 1000:g} ms to answer", "way      pages/s   cpu ms/page"]
    for way, said in results.items():
        lines.append(f"{way:8}{said['pages'] / said['seconds']:8.1f}{said['cpu'] / said['pages'] * 1000:12.2f}")
    rate = {way: said["pages"] / said["seconds"] for way, said in results.items()}
    price = results["ours"]["cpu"] / results["plain"]["cpu"]
    lines.append(
        f"ours: {rate['ours'] / rate['plain']:.1f} x the pages of plain requests, {price:.2f} x its processor time"
    )
    if "scrapy" in rate:
        lines.append(f"ours: {rate['ours'] / rate['scrapy']:.2f} x the pages of Scrapy")
    return "\n".join(lines) + "\n"


def main() -> None:
    if sys.argv[1:2] == ["serve"]:
        return serve(int(sys.argv[2]), float(sys.argv[3]))
    if sys.argv[1:2] and sys.argv[1] in WAYS:
        return measured(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scrapy", metavar="PYTHON", help="an interpreter that has Scrapy")
    parser.add_argument("--pages", type=int, default=100, help="pages a host")
    parser.add_argument("--latency", type=float, default=0.03, help="seconds the server takes to answer")
    given = parser.parse_args()
    sys.stdout.write(report(compare(given.pages, given.latency, given.scrapy), given.latency))
    return None


if __name__ == "__main__":
    main()
