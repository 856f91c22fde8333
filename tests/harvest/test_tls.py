"""Secure connections: checked, and held to the same deadline."""

import shutil
import socket
import ssl
import subprocess
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from pipeline.harvest.client import Client, FetchError
from pipeline.harvest.guard import Guard
from pipeline.harvest.sources import Politeness

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl here to make a certificate with")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tls")
    command = (
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=provbladet -addext subjectAltName=IP:127.0.0.1"
    )
    subprocess.run(
        [*command.split(), "-keyout", folder / "key", "-out", folder / "cert"], check=True, capture_output=True
    )
    return folder


@pytest.fixture
def server(certificate):
    """Answers over TLS: /well with a page, /drip with a byte now and then; anything else never ends its handshake."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert", certificate / "key")
    listening = socket.create_server(("127.0.0.1", 0))

    def serve(sock):
        with suppress(OSError), context.wrap_socket(sock, server_side=True) as secure:
            path = secure.recv(4096).split(b" ")[1]
            secure.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")
            for byte in b"<p>Hej</p"[:9]:
                time.sleep(0.2 if path == b"/drip" else 0)
                secure.sendall(bytes([byte]))

    def accept():
        with suppress(OSError):
            while True:
                threading.Thread(target=serve, args=(listening.accept()[0],), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield f"127.0.0.1:{listening.getsockname()[1]}"
    listening.close()


def ask(host, path):
    limits = Politeness(deadline_seconds=0.6)
    client = Client(Guard(frozenset({host}), allow_private=True), limits, "a@example.org", lambda: datetime.now(UTC))
    try:
        return client.request(f"https://{host}{path}", {}, lambda answer: True)
    finally:
        client.close()


def test_a_certificate_that_nobody_vouches_for_is_refused(server):
    with pytest.raises(FetchError, match="no secure connection") as caught:
        ask(server, "/well")
    assert caught.value.code == "tls"


def test_a_page_comes_over_a_connection_that_is_vouched_for(server, certificate, monkeypatch):
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(certificate / "cert"))
    assert ask(server, "/well").body == b"<p>Hej</p"


def test_a_dripping_page_ends_with_its_deadline(server, certificate, monkeypatch):
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(certificate / "cert"))
    started = time.monotonic()
    with pytest.raises(FetchError) as caught:
        ask(server, "/drip")
    assert caught.value.code == "deadline"
    assert time.monotonic() - started < 1.2


def test_a_handshake_that_never_ends_ends_with_its_deadline():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        started = time.monotonic()
        with pytest.raises(FetchError) as caught:
            ask(f"127.0.0.1:{silent.getsockname()[1]}", "/well")
    assert caught.value.code == "deadline"
    assert time.monotonic() - started < 1.2
