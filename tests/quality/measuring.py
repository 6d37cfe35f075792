"""How well documents are cleaned, against what an editor would have kept of them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import yaml

from sitegen import cleaning
from sitegen.markup import parse_prose

HERE = Path(__file__).parent
FLOORS = HERE / "floors.toml"
FIELDS = ("title", "date", "publisher", "agency", "authors", "dateline", "language", "original")
SHINGLE = 4  # words; the measure of the public article extraction benchmark

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gold:
    """What an editor would have kept of a document, and what not.

    `fields` holds all readings of each field that are right, the first the best. `optional` are
    paragraphs on which editors differ, such as a standfirst: they may be kept or dropped.
    """

    fields: Mapping[str, tuple[Any, ...]]
    body: tuple[str, ...]
    optional: tuple[str, ...]
    boilerplate: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A source as an editor has it, with its gold."""

    name: str
    raw: bytes
    gold: Gold

    @property
    def kind(self) -> str:
        return self.name.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Share:
    """How much of what could be right is right."""

    right: int
    all: int

    @property
    def lost(self) -> int:
        return self.all - self.right

    @property
    def figure(self) -> float:
        return self.right / self.all if self.all else 1.0


@dataclass(frozen=True, slots=True)
class Result:
    """The share of each measure that one document reached, and every fault in words."""

    name: str
    shares: Mapping[str, Share]
    faults: tuple[str, ...]


def documents() -> list[Document]:
    """Return all documents of the corpus, by name."""
    paths = sorted((HERE / "documents").iterdir())
    return [
        Document(path.name, path.read_bytes(), read_gold(path.with_suffix(".gold.yaml")))
        for path in paths
        if not path.name.endswith(".gold.yaml")
    ]


def read_gold(path: Path) -> Gold:
    # BaseLoader makes nothing but text of a scalar: a date is EDTF, and "no" a word.
    keys = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506
    others = keys.get("alternatives", {})
    return Gold(
        fields={
            field: tuple(_told(value) for value in (keys[field], *others.get(field, ())))
            for field in FIELDS
        },
        body=tuple(keys["body"]),
        optional=tuple(keys.get("optional", ())),
        boilerplate=tuple(keys["boilerplate"]),
    )


def measure(document: Document) -> Result:
    """Clean one document and compare it with its gold."""
    text = cleaning.decode(document.raw).text
    extract = cleaning.clean(text, cleaning.sniff(text, document.name))
    return compare(document, extract)


def compare(document: Document, extract: cleaning.Extract) -> Result:
    gold = document.gold
    optional = {words(paragraph) for paragraph in gold.optional}
    blocks = [block for block in paragraphs_of(extract.body) if block not in optional]
    broken = [paragraph for paragraph in gold.body if words(paragraph) not in blocks]
    leaked = [fragment for fragment in gold.boilerplate if holds(blocks, words(fragment))]
    wrong = dict(_wrong_fields(gold, extract))
    body = overlap(blocks, map(words, gold.body))
    shares = {
        "body": body,
        f"body-{document.kind}": body,
        "paragraphs": Share(len(gold.body) - len(broken), len(gold.body)),
        "fragments": Share(len(gold.boilerplate) - len(leaked), len(gold.boilerplate)),
    } | {field: Share(int(field not in wrong), 1) for field in _told_fields(gold, extract)}
    faults = (
        *(f"not kept whole: {paragraph}" for paragraph in broken),
        *(f"leaked: {fragment}" for fragment in leaked),
        *(f"{field}: {fault}" for field, fault in wrong.items()),
    )
    return Result(document.name, shares, faults)


def totals(results: Iterable[Result]) -> dict[str, Share]:
    """Return each measure over all documents together."""
    right, every = Counter[str](), Counter[str]()
    for result in results:
        for name, share in result.shares.items():
            right[name] += share.right
            every[name] += share.all
    return {name: Share(right[name], every[name]) for name in every}


def worst(results: Iterable[Result], name: str) -> list[Result]:
    """Return the documents that lose something in a measure, those that lose most first."""
    losing = [result for result in results if name in result.shares and result.shares[name].lost]
    return sorted(losing, key=lambda result: -result.shares[name].lost)


def words(text: str) -> Words:
    return tuple(re.findall(r"\w+", text.casefold()))


def paragraphs_of(markdown: str) -> list[Words]:
    """Return the words of each paragraph, heading, list item and table row, without marks."""
    rows = groupby(parse_prose(markdown).blocks, key=lambda block: block.line)
    texts = (" ".join(block.text for block in row) for _, row in rows)
    return [found for text in texts if (found := words(text))]


def overlap(found: Iterable[Words], wanted: Iterable[Words]) -> Share:
    """Return the F1 of the shingles of two texts, as a share: twice the common ones of all."""
    ours, theirs = (Counter(_shingles(tuple(sum(text, ())))) for text in (found, wanted))
    return Share(2 * (ours & theirs).total(), ours.total() + theirs.total())


def holds(blocks: Iterable[Words], fragment: Words) -> bool:
    """Tell whether the words of `fragment` follow each other in the text."""
    return f" {' '.join(fragment)} " in f" {' '.join(' '.join(block) for block in blocks)} "


def _shingles(text: Words) -> Iterator[Words]:
    if text:
        yield from (text[at : at + SHINGLE] for at in range(max(1, len(text) - SHINGLE + 1)))


def _told(value: Any) -> Any:
    """Return a value of gold with what the base loader leaves as text: null, and lists."""
    return tuple(value) if isinstance(value, list) else None if value == "null" else value


def _told_fields(gold: Gold, extract: cleaning.Extract) -> list[str]:
    """Return the fields that the source tells or that are claimed to be told."""
    return [field for field in FIELDS if gold.fields[field][0] or getattr(extract, field)]


def _wrong_fields(gold: Gold, extract: cleaning.Extract) -> Iterator[tuple[str, str]]:
    for field in FIELDS:
        found, right = getattr(extract, field), gold.fields[field]
        if _plain(found) not in map(_plain, right):
            yield field, f"{found or None!s} instead of {right[0]!s}"


def _plain(value: Any) -> Any:
    """Return a value of a field so that spelling in capitals and punctuation do not count."""
    if isinstance(value, tuple):
        return frozenset(map(_plain, value))
    return words(str(value)) if value else frozenset()
