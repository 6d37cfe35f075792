"""Prose into HTML that is safe to publish, whoever wrote the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from sitegen.markup.prose import Prose, is_elsewhere, words_of

TOP_HEADING = 2  # the page itself has the one h1
LOWEST_HEADING = 6

_TAGS = {
    "a", "blockquote", "br", "code", "del", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li",
    "mark", "ol", "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead",
    "tr", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href", "title", "rel", "class", "aria-label"},
    "img": {"src", "alt", "title"},
    "mark": {"id", "class"},
    "ol": {"start"},
}
T = TypeVar("T", bound="Link | Mark")

_RENDERER = MarkdownIt("js-default")
_EXTERNAL = ("http:", "https:", "mailto:", "//")


@dataclass(frozen=True, slots=True)
class Link:
    """A link to lay over characters of one block's text."""

    block: int
    start: int
    end: int
    href: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage to mark in one block's text, with the id under which it is found.

    `href` leads from the passage to what it supports, which `label` names.
    """

    block: int
    start: int
    end: int
    id: str
    href: str = ""
    label: str = ""


def render_prose(
    prose: Prose,
    resolve: Callable[[str], str],
    links: Iterable[Link] = (),
    marks: Iterable[Mark] = (),
) -> Markup:
    """Return the HTML of `prose` with links and marks laid over it.

    `resolve` turns the target of a link or picture, as written, into the address to publish; where
    that is "", the words of the link stay and lead nowhere.
    """
    laid = _Laid(_by_block(links), _by_block(marks))
    tokens = list(_published(prose, resolve, laid))
    html = _RENDERER.renderer.render(tokens, _RENDERER.options, {})
    return Markup(_sanitised(html))  # noqa: S704  this is the one place where HTML is declared safe


@dataclass(frozen=True, slots=True)
class _Laid:
    links: dict[int, list[Link]]
    marks: dict[int, list[Mark]]


def _sanitised(html: str) -> str:
    """Return `html` with the tags and addresses that a brief may have, and nothing else."""
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
        strip_comments=True,
    )


def _by_block(annotations: Iterable[T]) -> dict[int, list[T]]:
    gathered: dict[int, list[T]] = {}
    for annotation in annotations:
        gathered.setdefault(annotation.block, []).append(annotation)
    return gathered


def _published(prose: Prose, resolve: Callable[[str], str], laid: _Laid) -> Iterator[Token]:
    """Yield copies of the tokens: headings below the page's own, addresses resolved, words laid."""
    block = 0
    tokens = prose.tokens
    lift = _heading_shift(tokens)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            level = min(int(token.tag[1]) + lift, LOWEST_HEADING)
            yield token.copy(tag=f"h{level}")
        elif token.type == "inline":
            children = token.children or []
            overlay = (laid.links.get(block, []), laid.marks.get(block, []))
            yield token.copy(children=_joined(_overlaid(children, resolve, *overlay)))
            block += 1
        else:
            yield token


def _heading_shift(tokens: Iterable[Token]) -> int:
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    return TOP_HEADING - min(levels, default=TOP_HEADING)


def _addressed(token: Token, resolve: Callable[[str], str]) -> Token:
    if token.type == "image":
        return _picture(token, resolve)
    if token.type != "link_open":
        return token
    href = str(token.attrGet("href") or "")
    if href.casefold().startswith(_EXTERNAL):
        return token.copy(attrs={**token.attrs, "rel": "noopener noreferrer nofollow"})
    published = resolve(href)
    return token.copy(attrs={**token.attrs, "href": published} if published else {})


def _picture(token: Token, resolve: Callable[[str], str]) -> Token:
    """Return a picture of ours; of one elsewhere only its words, for it would tell on readers."""
    source = str(token.attrGet("src") or "")
    if is_elsewhere(source):
        return Token("text", "", 0, content=f"[picture: {token.content}]" if token.content else "")
    return token.copy(attrs={**token.attrs, "src": resolve(source)})


def _overlaid(
    children: list[Token], resolve: Callable[[str], str], links: list[Link], marks: list[Mark]
) -> Iterator[Token]:
    """Yield the children cut where a link or mark begins or ends, each piece in its tags.

    Code is marked as a whole and never linked. The way on from a mark that ends within a link of
    the text stands behind that link.
    """
    laid: list[Link | Mark] = [*links, *marks]
    cuts = sorted({edge for annotation in laid for edge in (annotation.start, annotation.end)})
    seen: set[str] = set()
    ended: list[Mark] = []
    at = depth = 0
    for child in children:
        depth += {"link_open": 1, "link_close": -1}.get(child.type, 0)
        words = words_of(child)
        until = at + len(words)
        if child.type in ("code_inline", "softbreak", "hardbreak"):
            yield from _wrapped(child, _over(marks, at, until), [], seen)
            ended += _ending(marks, at, until)
        elif child.type == "text" and cuts:
            for start, end in pairwise([at, *(cut for cut in cuts if at < cut < until), until]):
                piece = Token("text", "", 0, content=words[start - at : end - at])
                yield from _wrapped(piece, _over(marks, start, end), _over(links, start, end), seen)
                ended += _ending(marks, start, end)
                if not depth:
                    yield from _ways_on(ended)
        else:
            yield _addressed(child, resolve)
        if not depth:
            yield from _ways_on(ended)
        at = until


def _ending(marks: list[Mark], start: int, end: int) -> list[Mark]:
    return [mark for mark in marks if mark.href and start < mark.end <= end]


def _ways_on(ended: list[Mark]) -> Iterator[Token]:
    """Yield a link for each mark that has ended, and forget it."""
    while ended:
        mark = ended.pop(0)
        attrs: dict[str, str | int | float] = {
            "href": mark.href,
            "class": "event",
            "aria-label": mark.label,
        }
        yield Token("link_open", "a", 1, attrs=attrs)
        yield Token("text", "", 0, content="↓")
        yield Token("link_close", "a", -1)


def _joined(tokens: Iterable[Token]) -> list[Token]:
    """Return the tokens without seams in a mark: the end of a piece and the start of the next."""
    joined: list[Token] = []
    for token in tokens:
        joined.append(token)
        depth = 0
        while _is(joined, -1 - depth, "mark_open") and not joined[-1 - depth].attrs:
            depth += 1
        seam = [_is(joined, -1 - depth - n, "mark_close") for n in range(depth)]
        if depth and all(seam) and not _is(joined, -1 - 2 * depth, "mark_close"):
            del joined[-2 * depth :]
    return joined


def _is(tokens: list[Token], position: int, kind: str) -> bool:
    return len(tokens) >= -position and tokens[position].type == kind


def _wrapped(piece: Token, marks: list[Mark], links: list[Link], seen: set[str]) -> Iterator[Token]:
    for mark in marks:
        attrs: dict[str, str | int | float] = {} if mark.id in seen else {"id": mark.id}
        seen.add(mark.id)
        yield Token("mark_open", "mark", 1, attrs=attrs)
    for link in links[:1]:
        yield Token("link_open", "a", 1, attrs={"href": link.href, "class": "actor"})
    yield piece
    for _ in links[:1]:
        yield Token("link_close", "a", -1)
    for _ in marks:
        yield Token("mark_close", "mark", -1)


def _over(annotations: list[T], start: int, end: int) -> list[T]:
    return [a for a in annotations if a.start < end and start < a.end]
