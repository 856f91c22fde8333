"""The address guard: nothing but public machines is ever connected to, however the address is written."""

import ipaddress
import socket
from datetime import UTC, datetime

import pytest

from pipeline.harvest.addresses import canonical_url
from pipeline.harvest.client import Client, FetchError
from pipeline.harvest.guard import Guard, RefusedAddressError, is_public
from pipeline.harvest.hosts import netloc
from pipeline.harvest.sources import Politeness

WRITTEN = """
http://127.0.0.1/ http://127.0.0.1:22/ http://127.1/ http://127.0.1/ http://2130706433/ http://0x7f000001/
http://0x7f.0.0.1/ http://0177.0.0.1/ http://017700000001/ http://0x7f.1/ http://0/ http://0.0.0.0/ http://127.255.255.254/
http://①②⑦.0.0.1/ http://①②⑦。⓪。⓪。①/ http://１２７.０.０.１/ http://127。0。0。1/ http://127.0.0.1./ http://0300.0250.0.1/
http://localhost/ http://LOCALHOST/ http://localhost./ http://ip6-localhost/ http://localhost:6379/ https://localhost/
http://[::1]/ http://[::]/ http://[0:0:0:0:0:0:0:1]/ http://[::ffff:127.0.0.1]/ http://[::ffff:7f00:1]/ http://[::127.0.0.1]/
http://[64:ff9b::7f00:1]/ http://[64:ff9b::a9fe:a9fe]/ http://[64:ff9b:1::1]/ http://[2002:7f00:1::]/ http://[2001::1]/
http://[fe80::1]/ http://[fe80::1%25lo]/ http://[fc00::1]/ http://[fd00:ec2::254]/ http://[ff02::1]/ http://[fec0::1]/
http://[100::1]/ http://[3fff::1]/ http://[2001:db8::1]/ http://[5f00::1]/
http://10.0.0.1/ http://172.16.0.1/ http://172.31.255.255/ http://192.168.1.1/ http://169.254.169.254/latest/meta-data/
http://100.64.0.1/ http://100.100.100.200/ http://198.18.0.1/ http://192.0.0.8/ http://192.0.0.170/ http://192.0.2.1/
http://192.88.99.1/ http://198.51.100.1/ http://203.0.113.1/ http://224.0.0.1/ http://239.255.255.250/ http://240.0.0.1/
http://255.255.255.255/ http://2852039166/ http://0xa9fea9fe/ http://0251.0376.0251.0376/ http://169.254.43518/
http://user@127.0.0.1/ http://example.se@127.0.0.1/ http://user:pass@localhost/ http://example.se:80@127.0.0.1/
http://127.0.0.1\\@example.se/ http://example.se\\@127.0.0.1/ http:\\\\127.0.0.1\\ http://127.0.0.1%2f@example.se/
file:///etc/passwd file://localhost/etc/passwd FILE:///etc/passwd ftp://127.0.0.1/ gopher://127.0.0.1:6379/_INFO
dict://127.0.0.1:11211/ data:text/html,hej javascript:alert(1) ldap://127.0.0.1/ ws://127.0.0.1/ unix:///var/run/docker.sock
//127.0.0.1/ /etc/passwd http: http:/// http:///etc/passwd http://:80/ http://@/ http://127.0.0.1:0/ http://127.0.0.1:99999/
http://127.0.0.1:abc/ http://[127.0.0.1]/ http://[::1/ http://::1/ http://.127.0.0.1/ http://127..0.0.1/ http://-/ http://_.0x7f/
http://127.0.0.1%00.example.se/ http://exa%6dple.se/ http://xn--/ http://a_b.127.0.0.1/ http://1.1.1.256/ http://256/
"""
ODD = [
    "http://127.0.0.1\t/",
    " http://127.0.0.1/",
    "http://127.0.0.1\n/",
    "http://127.0.\r\n0.1/",
    "http://127.0.0.1\x00.example.se/",
    "http://127.0.0.1\u200b/",
    "http://local\u00adhost/",
    "http://example.se\u202e/",
    "http://127.0.0.1 .example.se/",
    "http://exämple\u3000.se/",
    "",
]
FORMS = [*WRITTEN.split(), *ODD]


@pytest.fixture
def connections(monkeypatch):
    """Every attempt to connect or send, by any socket; they all fail."""
    tried = []

    def refuse(self, address, *rest):
        tried.append(address)
        raise OSError("no connections here")

    for method in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, method, refuse)
    return tried


def client(*hosts: str, allow_private: bool = False) -> Client:
    limits = Politeness(deadline_seconds=2, delay_seconds=0)
    return Client(Guard(frozenset(hosts), allow_private), limits, "a@example.org", lambda: datetime.now(UTC))


def named(url: str) -> set[str]:
    try:
        return {netloc(url), netloc(url.strip())}
    except ValueError:
        return set()


@pytest.mark.parametrize("url", FORMS)
def test_no_form_of_a_private_address_is_connected_to(connections, url):
    """The allow-list names each host, so that it is not what refuses."""
    with pytest.raises(FetchError) as caught:
        client(*named(url)).request(url, {}, lambda answer: True)
    assert caught.value.code in ("address-refused", "unreachable")
    assert connections == []


def test_there_are_at_least_sixty_forms():
    assert len(set(FORMS)) >= 100


def test_a_public_address_is_connected_to_as_it_was_checked(connections, monkeypatch):
    answers = iter([[(2, 1, 6, "", ("93.184.215.14", 80))], [(2, 1, 6, "", ("127.0.0.1", 80))]])
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: next(answers))
    with pytest.raises(FetchError, match="no answer"):
        client("provbladet.example").request("http://provbladet.example/", {}, lambda answer: True)
    assert connections == [("93.184.215.14", 80)]


@pytest.mark.parametrize(
    "addresses",
    [["127.0.0.1"], ["93.184.215.14", "10.0.0.1"], ["2606:2800:21f::1", "::1"], ["169.254.169.254"], ["fe80::1%eth0"]],
)
def test_a_name_with_one_private_address_is_refused(connections, monkeypatch, addresses):
    found = [(10 if ":" in address else 2, 1, 6, "", (address, 80)) for address in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with pytest.raises(FetchError, match="no public address"):
        client("provbladet.example").request("http://provbladet.example/", {}, lambda answer: True)
    assert connections == []


def test_hosts_that_the_source_does_not_name_are_refused():
    guard = Guard(frozenset({"provbladet.example", "127.0.0.1:8080"}), allow_private=True)
    guard.check("https://provbladet.example/a?b=c")
    guard.check("http://127.0.0.1:8080/")
    for url in ("https://provbladet.example:8443/", "http://127.0.0.1/", "https://a.provbladet.example/"):
        with pytest.raises(RefusedAddressError, match="none of the hosts"):
            guard.check(url)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f::1", "192.0.1.1", "64:ff9b::5db8:d70e"])
def test_public_addresses_are_public(address):
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTP://Provbladet.Example:80/A/?utm_source=x&p=1#del", "http://provbladet.example/A/?p=1"),
        ("https://provbladet.example", "https://provbladet.example/"),
        ("https://provbladet.example/å/", "https://provbladet.example/%C3%A5/"),
        ("https://provbladet.example/?p=2&a=1", "https://provbladet.example/?a=1&p=2"),
    ],
)
def test_a_page_has_one_address(url, canonical):
    assert canonical_url(url) == canonical
    assert canonical_url(canonical) == canonical
