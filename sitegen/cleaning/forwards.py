"""A message within a message: the last one forwarded, out of its cover notes and its quoting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sitegen.cleaning.extract import Dropped
from sitegen.cleaning.headers import read_header
from sitegen.cleaning.sniffing import FORWARD_MARK

MOST_FORWARDS = 10
MOST_HEADER_LINES = 30  # blank ones too
LEAST_HEADERS = 3  # that begin a message without a line that says so, as Outlook writes them

_SIGNATURE = re.compile(r"--\s?\Z|_{8,}\Z|={8,}\Z")
_QUOTED = re.compile(r"\s?>")


@dataclass(frozen=True, slots=True)
class Message:
    """The text of a message and its headers, by field.

    Lines that were taken out of the text are blank, so that its lines keep their numbers.
    """

    lines: tuple[str, ...]
    headers: Mapping[str, str]
    dropped: tuple[Dropped, ...] = ()


def innermost(lines: Iterable[str], headers: Mapping[str, str]) -> Message:
    """Go into the last forward of a message, and take off its quoting and what follows it.

    A forward is longer than the note that covers it; what is shorter was quoted in a reply.
    """
    text = list(lines)
    dropped: list[Dropped] = []
    for _ in range(MOST_FORWARDS):
        at = next((index for index in range(len(text)) if _begins_message(text, index)), None)
        if at is None:
            break
        end, inner = _headers_from(text, at + _is_forward_mark(text[at]))
        if _words(text[:at]) > _words(text[end:]):
            _blank(text, range(at, len(text)), "quoted message", dropped)
            break
        _blank(text, range(end), "forward", dropped)
        headers = {**headers, "publisher": "", **inner} if inner else headers
    _unquote(text, dropped)
    return Message(tuple(text), headers, tuple(dropped))


def _begins_message(lines: Sequence[str], at: int) -> bool:
    if _is_forward_mark(lines[at]):
        return True
    if read_header(lines[at]) is None or (at and read_header(lines[at - 1])):
        return False  # headers begin once, however many there are
    end, headers = _headers_from(lines, at)
    filled = [line for line in lines[at:end] if line.strip(" >")]
    is_told = "from" in headers and ("date" in headers or "subject" in headers)
    return is_told and len(filled) >= LEAST_HEADERS


def _is_forward_mark(line: str) -> bool:
    text = line.strip(" >*")
    return bool(text) and FORWARD_MARK.match(text) is not None


def _headers_from(lines: Sequence[str], start: int) -> tuple[int, dict[str, str]]:
    """Read the headers that begin at `start`; return where they end."""
    headers: dict[str, str] = {}
    index = start
    while index < min(len(lines), start + MOST_HEADER_LINES):
        line = lines[index].lstrip(" >").rstrip()
        found = read_header(line)
        if found is None:
            if line or headers:
                break
        elif found[0]:
            headers[found[0]] = found[1]
        index += 1
    return index, headers


def _unquote(lines: list[str], dropped: list[Dropped]) -> None:
    """Strip "> " where a message is quoted whole; cut at the signature."""
    filled = [index for index, line in enumerate(lines) if line.strip()]
    quoted = [index for index in filled if _QUOTED.match(lines[index])]
    if quoted and len(quoted) > len(filled) / 2:
        others = sorted(set(filled) - set(quoted))
        _blank(lines, others, "outside the forward", dropped)
        for index in quoted:
            lines[index] = re.sub(r"\A\s?>\s?", "", lines[index])
    cut = next((index for index, line in enumerate(lines) if _SIGNATURE.match(line)), None)
    if cut is not None and any(line.strip() for line in lines[:cut]):
        _blank(lines, range(cut, len(lines)), "signature", dropped)


def _blank(lines: list[str], numbers: Iterable[int], rule: str, dropped: list[Dropped]) -> None:
    for index in numbers:
        if lines[index].strip():
            dropped.append(Dropped(index + 1, lines[index].strip(), rule))
            lines[index] = ""


def _words(lines: Iterable[str]) -> int:
    return sum(len(line.split()) for line in lines)
