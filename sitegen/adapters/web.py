"""A page from the web, within bounds of time, size and redirects."""

from __future__ import annotations

import codecs
import contextlib
import queue
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sitegen import __version__
from sitegen.problems import ContentError

LARGEST_PAGE = 5_000_000  # bytes
LONGEST_WAIT = 30.0  # seconds for all of it
GRACE = 0.5  # seconds for the request to tell by itself that it is over time
MOST_REDIRECTS = 5

if TYPE_CHECKING:
    import httpx  # imported when something is fetched: it takes 80 ms

_TEXT_TYPES = ("text/", "application/xhtml+xml", "application/xml", "message/rfc822")


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes of a page, and the address that finally gave them."""

    content: bytes
    url: str


def is_url(argument: str) -> bool:
    return argument.casefold().startswith(("http://", "https://"))


def fetch(url: str, longest_wait: float = LONGEST_WAIT) -> Fetched:
    """Return the page at `url`; ContentError in one line where there is none to be had.

    The wait is for all of it: a server that drips its answer is left to its thread.
    """
    answers: queue.SimpleQueue[Fetched | BaseException] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(_fetched(url, longest_wait))
        except BaseException as error:  # noqa: BLE001  raised again below
            answers.put(error)

    threading.Thread(target=ask, daemon=True).start()
    try:
        answer = answers.get(timeout=longest_wait + GRACE)
    except queue.Empty:
        raise ContentError.at(url, f"no answer within {longest_wait:g} seconds") from None
    if isinstance(answer, BaseException):
        raise answer
    return answer


def _fetched(url: str, longest_wait: float) -> Fetched:
    import httpx  # noqa: PLC0415  slow to import, and most runs fetch nothing

    try:
        with (
            httpx.Client(
                follow_redirects=True,
                max_redirects=MOST_REDIRECTS,
                timeout=longest_wait,
                headers={"User-Agent": f"sitegen/{__version__}"},
            ) as client,
            client.stream("GET", url) as response,
        ):
            content = _read(response, url, time.monotonic() + longest_wait)
            return Fetched(_marked(content, response.charset_encoding), _public(response.url))
    except httpx.TooManyRedirects:
        raise ContentError.at(url, f"redirects more than {MOST_REDIRECTS} times") from None
    except httpx.TimeoutException:
        raise ContentError.at(url, f"no answer within {longest_wait:g} seconds") from None
    except (
        httpx.HTTPError,
        httpx.InvalidURL,
        UnicodeError,
    ) as error:  # the last: a faulty host name
        raise ContentError.at(url, f"cannot be fetched: {error or type(error).__name__}") from None


def _public(url: httpx.URL) -> str:
    """Return the address without a name and password that are nobody else's business."""
    return str(url.copy_with(userinfo=b""))


def _marked(content: bytes, charset: str | None) -> bytes:
    """Return `content` as UTF-8 with its mark where only the server told its encoding."""
    try:
        content.decode()
    except UnicodeDecodeError:
        with contextlib.suppress(LookupError, UnicodeError):
            return codecs.BOM_UTF8 + content.decode(charset or "utf-8").encode()
    return content


def _read(response: httpx.Response, url: str, deadline: float) -> bytes:
    if response.is_error:
        raise ContentError.at(url, f"answers {response.status_code} {response.reason_phrase}")
    media_type = response.headers.get("content-type", "text/html").casefold()
    if not media_type.startswith(_TEXT_TYPES):
        raise ContentError.at(url, f"is not text but {media_type.partition(';')[0]}")
    content = bytearray()
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > LARGEST_PAGE:
            raise ContentError.at(url, f"larger than {LARGEST_PAGE // 1_000_000} MB")
        if time.monotonic() > deadline:
            raise ContentError.at(url, "not received whole in time")
    return bytes(content)
