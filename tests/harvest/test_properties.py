"""What holds of any input: nothing is changed by keeping it, and no bytes make a reader stumble."""

import gzip
import zlib
from datetime import UTC, datetime

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import UsageError
from pipeline.harvest.addresses import canonical_url
from pipeline.harvest.discover.archive_pages import read_archive_page
from pipeline.harvest.discover.feeds import read_feed
from pipeline.harvest.discover.listing import NoListingError
from pipeline.harvest.discover.rest import read_rest
from pipeline.harvest.discover.sitemaps import read_sitemap
from pipeline.harvest.encodings import BadEncodingError, decoder
from pipeline.harvest.guard import Guard, RefusedAddressError
from pipeline.harvest.ledger import Kind, entry_for, read_lines, to_line
from pipeline.harvest.media import media_type_of
from pipeline.harvest.robots import read_robots
from pipeline.harvest.sources import load_sources
from pipeline.harvest.tdm import SiteTerms, read_terms, reservation
from pipeline.harvest.wire import TooMuchError
from pipeline.model import Capture

PACK = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "identity": bytes,
}
UNHURRIED = settings(deadline=None)
URL = "https://provbladet.example/a"
PIECES = st.lists(
    st.sampled_from([*"<>/!-?= \n&;\"'", "a", "loc", "rss", "item", "<a href=", "\x00", "å", "]]>"]), max_size=60
)


def chunks(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@UNHURRIED
@given(st.binary(max_size=4000), st.sampled_from(sorted(PACK)), st.integers(1, 700))
def test_what_was_compressed_comes_out_as_it_was(data, encoding, size):
    decode = decoder(encoding, 4000)
    assert b"".join(decode.feed(chunk) for chunk in chunks(PACK[encoding](data), size)) == data
    decode.end()


@UNHURRIED
@given(st.binary(max_size=4000), st.sampled_from(sorted(PACK)), st.integers(1, 700), st.integers(0, 3000))
def test_never_more_comes_out_than_may(data, encoding, size, limit):
    decode, out = decoder(encoding, limit), b""
    try:
        for chunk in chunks(PACK[encoding](data), size):
            out += decode.feed(chunk)
    except TooMuchError:
        assert len(data) > limit
    else:
        assert out == data
    assert len(out) <= limit


@UNHURRIED
@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "br"]))
def test_what_is_not_compressed_is_told(data, encoding):
    decode = decoder(encoding, 10**6)
    try:
        decode.feed(data)
        decode.end()
    except BadEncodingError:
        return


@UNHURRIED
@given(st.text(max_size=40), st.text(max_size=40))
def test_a_canonical_address_stays_as_it_is(path, query):
    try:
        once = canonical_url(f"https://provbladet.example/{path}?{query}")
    except ValueError:
        return
    assert canonical_url(once) == once


@UNHURRIED
@given(st.text(max_size=60))
def test_the_guard_lets_only_named_hosts_through(url):
    with pytest.raises(RefusedAddressError):
        Guard(frozenset({"provbladet.example"})).check(url)


@UNHURRIED
@given(
    st.binary(max_size=50), st.none() | st.text(max_size=9), st.none() | st.booleans(), st.none() | st.text(max_size=30)
)
def test_an_index_line_holds_what_was_written(body, etag, reserved, stamp):
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    capture = Capture("a", URL, moment, "text/html", body, status=200, etag=etag, tdm_reservation=reserved)
    entry = entry_for(capture, Kind.PAGE, stamp, "https://provbladet.example/b")
    assert list(read_lines(to_line(entry) * 2 + to_line(entry)[:-1])) == [entry, entry]


@UNHURRIED
@given(st.binary(max_size=400) | PIECES.map(lambda pieces: "".join(pieces).encode()))
def test_no_bytes_make_a_reader_stumble(body):
    for read in (read_archive_page, read_feed, read_sitemap, lambda body, url: read_rest(body, url, "3")):
        try:
            read(body, URL)
        except NoListingError:
            continue
    read_robots(200, body).refusal(URL)
    reservation(URL, read_terms(body), None, body, read_robots(404, b""))
    assert media_type_of("a.html", body)
    assert read_terms(body) == SiteTerms() or body.lstrip().startswith(b"[")


@UNHURRIED
@given(st.text(alphabet=st.sampled_from("sources:[]{}- \nidtlehrv&*!|>'\"#%@`,?"), max_size=80))
def test_no_text_makes_the_list_of_sources_stumble(tmp_path_factory, text):
    path = tmp_path_factory.getbasetemp() / "sources.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError):
        load_sources(path)
