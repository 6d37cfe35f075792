"""A page from the web, whatever the server does, ends in its bytes or in one line."""

import gzip
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest
from shell import answer, web_server

from sitegen.adapters import web
from sitegen.problems import ContentError

CYRILLIC = "<p>Совет собрался в понедельник.</p>"


def drip(handler: BaseHTTPRequestHandler) -> None:
    answer()(handler)
    for _ in range(200):
        handler.wfile.write(b"a")
        handler.wfile.flush()
        time.sleep(0.02)


def hang(handler: BaseHTTPRequestHandler) -> None:
    handler.rfile.read(1)  # which comes when the client hangs up


def cut_short(handler: BaseHTTPRequestHandler) -> None:
    answer(b"abc", Content_Length="1000")(handler)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    hops = {f"/hop{n}": answer(status=302, Location=f"/hop{n + 1}") for n in range(5)}
    with web_server({
        **hops,
        "/hop5": answer(b"there"),
        "/page": answer(b"<p>a page</p>", "text/html; charset=utf-8"),
        "/plain": answer(b"words", "text/plain"),
        "/mail": answer(b"From: a", "message/rfc822"),
        "/untyped": answer(b"words", ""),
        "/zipped": answer(gzip.compress(b"unpacked"), Content_Encoding="gzip"),
        "/badly-zipped": answer(b"no gzip", Content_Encoding="gzip"),
        "/cyrillic": answer(CYRILLIC.encode("windows-1251"), "text/html; charset=windows-1251"),
        "/misdeclared": answer(CYRILLIC.encode(), "text/html; charset=iso-8859-1"),
        "/nonsense": answer(b"caf\xe9", "text/html; charset=klingon"),
        "/picture": answer(b"\x89PNG", "image/png"),
        "/download": answer(b"x", "application/octet-stream"),
        "/error": answer(status=503),
        "/file": answer(status=302, Location="file:///etc/passwd"),
        "/circle": answer(status=302, Location="/circle"),
        "/large": answer(b"x" * (web.LARGEST_PAGE + 1)),
        "/bomb": answer(gzip.compress(bytes(web.LARGEST_PAGE * 3)), Content_Encoding="gzip"),
        "/hang": hang,
        "/drip": drip,
        "/cut": cut_short,
    }) as server:  # fmt: skip
        yield server


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("/page", b"<p>a page</p>"),
        ("/plain", b"words"),
        ("/mail", b"From: a"),
        ("/zipped", b"unpacked"),
        ("/hop0", b"there"),
    ],
)
def test_a_page_is_its_bytes(address: str, path: str, content: bytes) -> None:
    assert web.fetch(address + path).content == content


def test_the_address_is_the_one_that_answered_in_the_end(address: str) -> None:
    assert web.fetch(f"{address}/hop3").url == f"{address}/hop5"


def test_an_encoding_that_only_the_server_tells_is_not_lost(address: str) -> None:
    assert web.fetch(f"{address}/cyrillic").content == CYRILLIC.encode("utf-8-sig")


@pytest.mark.parametrize(
    ("path", "content"), [("/misdeclared", CYRILLIC.encode()), ("/nonsense", b"caf\xe9")]
)
def test_a_wrong_declaration_changes_nothing(address: str, path: str, content: bytes) -> None:
    assert web.fetch(address + path).content == content


FAULTS = [
    ("/nowhere", "answers 404 Not Found"),
    ("/error", "answers 503 Service Unavailable"),
    ("/picture", "is not text but image/png"),
    ("/download", "is not text but application/octet-stream"),
    ("/circle", "redirects more than 5 times"),
    ("/file", "cannot be fetched: "),
    ("/badly-zipped", "cannot be fetched: "),
    ("/cut", "cannot be fetched: "),
    ("/large", "larger than "),
    ("/bomb", "larger than "),
]


@pytest.mark.parametrize(("path", "message"), FAULTS)
def test_what_is_no_page_is_told_in_one_line(address: str, path: str, message: str) -> None:
    with pytest.raises(ContentError) as fault:
        web.fetch(address + path)
    assert str(fault.value).startswith(f"{address}{path}: {message}")
    assert "\n" not in str(fault.value)


@pytest.mark.parametrize(
    ("path", "message"),
    [("/hang", "no answer within 0.3 seconds"), ("/drip", "not received whole in time")],
)
def test_a_server_has_the_time_it_is_given(address: str, path: str, message: str) -> None:
    began = time.monotonic()
    with pytest.raises(ContentError) as fault:
        web.fetch(address + path, longest_wait=0.3)
    assert str(fault.value) == f"{address}{path}: {message}"
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http://[",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:port/",
        "http://a..b/",
        "http://" + "a" * 300 + "/",
        "http://\u2603\ud800/",
        "https:///path",
        "http://127.0.0.1/\x00",
    ],
)
def test_an_address_that_is_none_is_told_in_one_line(url: str) -> None:
    with pytest.raises(ContentError) as fault:
        web.fetch(url, longest_wait=2)
    assert len(fault.value.problems) == 1


def test_a_name_and_password_stay_out_of_the_address(address: str) -> None:
    named = address.replace("http://", "http://user:secret@")
    assert web.fetch(f"{named}/page").url == f"{address}/page"


@pytest.mark.parametrize(
    "argument", ["http://a.example/", "https://a.example", "HTTPS://A.EXAMPLE"]
)
def test_http_addresses_are_fetched(argument: str) -> None:
    assert web.is_url(argument)


@pytest.mark.parametrize("argument", ["clip.txt", "ftp://a.example/", "file:///etc/passwd", "http"])
def test_anything_else_is_the_name_of_a_file(argument: str) -> None:
    assert not web.is_url(argument)
