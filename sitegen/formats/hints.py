"""How to mend what stands in front matter and does not fit, one line each; "" where unsure."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Mapping

from sitegen.formats import nodes
from sitegen.formats.lines import quoted

# What other programs call a key.
_OTHER_WORDS = {
    "tags": "themes", "tag": "themes", "categories": "themes", "category": "themes",
    "topics": "themes", "keywords": "themes", "subjects": "themes", "byline": "authors",
    "author": "authors", "link": "url", "lang": "language", "description": "summary",
    "abstract": "summary", "excerpt": "summary", "people": "actors", "persons": "actors",
    "who": "actors", "type": "kind", "place": "dateline", "location": "dateline",
    "published": "date", "pubdate": "date", "when": "date", "headline": "title",
    "outlet": "publisher", "newspaper": "publisher", "hidden": "draft", "timeline": "events",
    "also_known_as": "aliases", "other_names": "aliases",
}  # fmt: skip
_NEEDS_MARKS = re.compile(r"[,\[\]{}#:\"']|\A[@`%*&!|>?-]")
_MOST_SHOWN = 200  # characters of what is to be written


def for_key(name: str, known: Collection[str], homes: Mapping[str, str]) -> str:
    """Return what to do about a key that is none of `known`; `homes` tell where others belong."""
    word = re.sub(r"[\s-]+", "_", name.strip().casefold())
    for meant in (word, _OTHER_WORDS.get(word, "")):
        if meant in known:
            return f"did you mean {meant}?"
    if word in homes:
        return _at_home(word, homes[word])
    if close := difflib.get_close_matches(word, known, n=1, cutoff=0.6):
        return f"did you mean {close[0]}?"
    elsewhere = _OTHER_WORDS.get(word, "")
    close = [elsewhere] if elsewhere in homes else difflib.get_close_matches(word, homes, 1, 0.8)
    if close:
        return _at_home(close[0], homes[close[0]])
    return f"known are {', '.join(known)}"


def for_comment(key: str, comment: str) -> str:
    """Return what to do where all that stands behind a key is a comment."""
    return f"what stands behind # is a comment; write: {key}: {quoted(comment)}" if comment else ""


def _at_home(key: str, above: str) -> str:
    if above.endswith("-"):
        return f'"{key}" belongs to an entry of "{above.rstrip(" -")}", indented as its other keys'
    if above:
        return f'"{key}" belongs under "{above}", indented by two spaces'
    return f'"{key}" belongs to the file itself: begin the line with it, not indented'


def for_entry(name: str, node: nodes.Node) -> str:
    """Return what to do about "- NATO: the alliance" where a name is expected."""
    if not isinstance(node, nodes.Scalar):
        return ""
    return f"if the colon is part of the name, write: - {quoted(f'{name}: {node.text}')}"


def for_list(part: str, node: nodes.Node, keys: Collection[str]) -> str:
    """Return how to write a list; its entries have `keys`, or are texts where there are none."""
    key = key_of(part)
    if isinstance(node, nodes.Scalar):
        if node.is_plain and re.match(r"-\S", node.text):
            return "put a space behind each hyphen"
        if keys:
            return f'write the entries below it, each with a hyphen: "- {next(iter(keys))}: ..."'
        items = [item.strip() for item in re.split("[,;]", node.text)]
        return _write(f"{key}: [{', '.join(_entry(item) for item in items if item)}]")
    if isinstance(node, nodes.Mapping) and node.pairs:
        first = node.pairs[0][0].text
        if first in keys or not keys:
            return f'put a hyphen before the first key of each entry: "- {first}: ..."'
    return ""


def for_text(part: str, node: nodes.Node) -> str:
    """Return how to write as one text what is a list or a mapping."""
    lead = "- " if part.rpartition(".")[2].isdecimal() else f"{key_of(part)}: "
    if isinstance(node, nodes.Mapping) and len(node.pairs) == 1:
        key, value = node.pairs[0]
        if isinstance(value, nodes.Scalar):
            text = f"{key.text}: {value.text}" if value.text else f"{{{key.text}}}"
            return _write(f"{lead}{quoted(text)}")
    if isinstance(node, nodes.Sequence):
        texts = [item.text for item in node.items if isinstance(item, nodes.Scalar)]
        if texts and len(texts) == len(node.items):
            return _write(f"{lead}{_entry(', '.join(texts))}")
    return ""


def for_nothing(part: str) -> str:
    """Return what to do about an entry of a list that holds nothing."""
    is_entry = part.rpartition(".")[2].isdecimal()
    return "write it behind the hyphen, or take the hyphen out" if is_entry else ""


def for_record(part: str, node: nodes.Node, keys: Collection[str], usual: str | None) -> str:
    """Return how to write with its keys what is a text or a list."""
    key = key_of(part)
    if isinstance(node, nodes.Sequence):
        return f'take out the hyphens below "{key}:"'
    if isinstance(node, nodes.Scalar) and not node.is_null and usual:
        is_address = "url" in keys and re.match(r"https?://", node.text)
        name = "url" if is_address else usual
        return _write(f"{key}: {{{name}: {_entry(node.text)}}}")
    return ""


def key_of(part: str) -> str:
    """Return the key that `part` ends in: "actors.2" is an entry of "actors"."""
    return next((name for name in reversed(part.split(".")) if not name.isdecimal()), "")


def _entry(text: str) -> str:
    return quoted(text) if _NEEDS_MARKS.search(text) else text


def _write(text: str) -> str:
    return f"write: {text}" if len(text) <= _MOST_SHOWN else ""
