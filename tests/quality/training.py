"""Grows the forests that tell a body's blocks from the rest; needs `pip install lightgbm`.

python tests/quality/training.py FOLDER...              writes sitegen/cleaning/*_forest.json
python tests/quality/training.py --held-out FOLDER...   the same from 7 of 10 documents, to score 3

A FOLDER holds ground-truth.json ({ID: {"articleBody": ...}}) and html/ID.html.gz or txt/ID.txt.gz,
as the article extraction benchmark (Scrapinghub 2020, MIT) has them; WCXB (CC BY 4.0) was brought
into that form. Use pages under an open licence only, and name them in SOURCES.

As few people label copied text, each labelled page is also written down as somebody would copy it:
the words around its article with link remnants, or the whole page, one block a line. Articles with
nothing around them teach that clean text stays as it is.
"""

import argparse
import gzip
import hashlib
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import lightgbm
import measuring
import numpy as np

from sitegen.cleaning import (
    SourceKind,
    clean,
    decode,
    features,
    filtering,
    judging,
    sniff,
    surroundings,
    webmeta,
)
from sitegen.cleaning.blocks import Block, Kind
from sitegen.cleaning.copied import read_copied
from sitegen.cleaning.evidence import best
from sitegen.cleaning.webpage import read_page

SOURCES = (
    "article-extraction-benchmark (Scrapinghub 2020, MIT), 102 of its pages, as HTML and as text",
    "WCXB (CC BY 4.0), 149 of its pages",
)
CLEANING = Path(__file__).parents[2] / "sitegen" / "cleaning"
HELD_OUT = 3  # of ten
COPIES = 2
MOSTLY_LINKED = 0.9
SHINGLE = 4  # words
LEAST_SHARE = 0.5  # of a block's shingles that must stand in the gold
MOST_PLACES = 8  # of one shingle that are looked at
MOST_LINKS_BACK = 400  # candidates a chain of blocks looks back on
# Chosen by cross-validation on 7 of 10 pages; trees twice as many or as deep gained nothing.
TREES = 100
PARAMETERS = {
    "objective": "binary", "learning_rate": 0.08, "num_leaves": 12, "min_data_in_leaf": 25,
    "feature_fraction": 0.5, "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5,
    "seed": 1, "deterministic": True, "force_row_wise": True, "verbose": -1,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Example:
    """The blocks of one document that nothing hides, the numbers of each, and those of the body."""

    blocks: tuple[Block, ...]
    numbers: tuple[tuple[float, ...], ...]
    is_body: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document and its article's text."""

    key: str
    raw: bytes
    gold: str

    @property
    def is_held_out(self) -> bool:
        """Tell 3 of 10 documents; a page and the text copied from it have the same key."""
        digest = hashlib.sha1(f"sg3{self.key}".encode(), usedforsecurity=False).hexdigest()
        return int(digest, 16) % 10 < HELD_OUT


def main() -> None:
    arguments = argparse.ArgumentParser(description="Grows the forests of sitegen.cleaning.")
    arguments.add_argument("folders", nargs="+", type=Path)
    arguments.add_argument("--held-out", action="store_true")
    options = arguments.parse_args()
    sets = {folder.name: tuple(labelled(folder)) for folder in options.folders}
    examples = defaultdict(list)
    for document in chain(*sets.values()):
        if not (options.held_out and document.is_held_out):
            for kind, example in as_examples(document):
                examples[kind].append(example)
    write(judging.PAGE_FOREST, (*features.FEATURES, *surroundings.FEATURES), examples["page"])
    write(judging.TEXT_FOREST, features.FEATURES, examples["text"])
    for name, documents in sets.items():
        chosen = [doc for doc in documents if doc.is_held_out or not options.held_out]
        how = "held out" if options.held_out else "seen in growing"
        sys.stdout.write(f"{name}: {score(chosen)}, {how}\n")


def write(name: str, columns: Sequence[str], examples: Sequence[Example]) -> None:
    forest = {"from": SOURCES, "features": columns, "trees": grown(examples)}
    text = json.dumps(forest, ensure_ascii=False, separators=(",", ":"))
    path = CLEANING / name
    path.write_text(text.replace(',"', ',\n"').replace("]],[[", "]],\n[[") + "\n", encoding="utf-8")
    sys.stdout.write(f"{name}: {len(examples)} documents, {path.stat().st_size // 1000} kB\n")


def labelled(folder: Path) -> Iterator[Labelled]:
    gold = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    for path in sorted(folder.glob("*/*.gz")):
        key = path.name.split(".")[0]
        if key in gold:
            yield Labelled(key, gzip.decompress(path.read_bytes()), gold[key]["articleBody"])


def as_examples(document: Labelled) -> Iterator[tuple[str, Example]]:
    """Yield a document as it is, and a saved page also as text that was copied from it."""
    try:
        text = decode(document.raw).text
    except ValueError:
        return
    if sniff(text) is not SourceKind.HTML:
        yield "text", _example(read_copied(text)[0], document.gold)
        for seed in range(COPIES):
            clean_text = as_clean(document.gold, seed)
            yield "text", _example(read_copied(clean_text)[0], clean_text)
        return
    page = read_page(text)
    title = best(webmeta.read_claims(page), "title")
    yield (
        "page",
        _example(page.blocks, document.gold, title.value if title else None, page.surroundings),
    )
    is_body = labels([block.text for block in page.blocks], document.gold)
    if any(is_body):
        copies = [as_copied(page.blocks, is_body, seed) for seed in range(COPIES)]
        for copy in (*copies, as_dumped(page.blocks)):
            yield "text", _example(read_copied(copy)[0], document.gold)


def as_copied(blocks: Sequence[Block], is_body: Sequence[bool], seed: int) -> str:
    """Write down a page's article and some of what stands around it, links left as `[words](#)`."""
    chance = random.Random(f"{seed} {blocks[0].text}")  # noqa: S311  no secret
    first, last = is_body.index(True), len(is_body) - 1 - is_body[::-1].index(True)
    start, end = max(0, first - chance.randint(0, 25)), last + 1 + chance.randint(0, 40)
    lines = []
    for block in blocks[start:end]:
        words = re.sub(r"\]\([^()\s]*\)", "](#)", block.markdown)
        words = _as_line(block) if block.kind is Kind.TABLE else words
        if block.linked > MOSTLY_LINKED and "](" not in words:
            words = f"[ {words} ](#)"
        mark = block.mark if block.kind is Kind.HEADING and chance.random() < 0.5 else ""
        lines.append(("  * " if block.kind is Kind.ITEM else mark) + words)
    return "\n".join(lines)


def as_clean(gold: str, seed: int) -> str:
    """Write down an article, or how it begins, with nothing around it: all of it is body."""
    chance = random.Random(f"{seed} {gold[:200]}")  # noqa: S311
    lines = [line for line in gold.split("\n") if line.strip()]
    count = chance.choice((len(lines), chance.randint(1, min(8, len(lines)))))
    return chance.choice(("\n", "\n\n")).join(lines[:count])


def as_dumped(blocks: Sequence[Block]) -> str:
    """Write down a whole page, a block a line."""
    return "\n".join(map(_as_line, blocks))


def _as_line(block: Block) -> str:
    return block.text.replace("\n", " | " if block.kind is Kind.TABLE else " ")


def _example(
    blocks: Sequence[Block],
    gold: str,
    title: str | None = None,
    surrounded: Sequence[tuple[float, ...]] | None = None,
) -> Example:
    marks, _, headline = filtering.look_over(blocks, title)
    shown = tuple(block for block in blocks if not block.hidden_by)
    return Example(
        shown,
        tuple(judging.numbers_of(blocks, marks, headline, surrounded)),
        tuple(labels([block.text for block in shown], gold)),
    )


def labels(texts: Sequence[str], gold: str) -> list[bool]:
    """Tell which blocks are of the gold: the heaviest chain of matches that keeps its order.

    A short line must be a line of the gold; of longer ones half the shingles must stand there.
    """
    matches = _matches(texts, gold)
    weights, before = [], []
    for index, (block, start, _, weight) in enumerate(matches):
        weights.append(weight)
        before.append(-1)
        for other in range(max(0, index - MOST_LINKS_BACK), index):
            earlier, earlier_start, earlier_end, _ = matches[other]
            follows = (
                earlier < block and earlier_start < start and earlier_end <= start + SHINGLE - 1
            )
            if follows and weights[other] + weight > weights[index]:
                weights[index], before[index] = weights[other] + weight, other
    found = [False] * len(texts)
    index = max(range(len(matches)), key=weights.__getitem__, default=-1)
    while index >= 0:
        found[matches[index][0]] = True
        index = before[index]
    return found


def _matches(texts: Sequence[str], gold: str) -> list[tuple[int, int, int, float]]:
    """Return where blocks may stand in the gold: block, first word, word after, weight."""
    words: list[str] = []
    lines = defaultdict(list)
    for line in gold.split("\n"):
        lines[tuple(_words(line))].append(len(words))
        words += _words(line)
    places = defaultdict(list)
    for start, shingle in enumerate(_shingles(words)):
        places[shingle].append(start)
    found = []
    for block, text in enumerate(texts):
        said = tuple(_words(text))
        found += [(block, start, start + len(said), len(said) + 0.5)
                  for start in lines.get(said, ())[:MOST_PLACES] if said]  # fmt: skip
        shingles = list(_shingles(said))
        known = [shingle for shingle in shingles if shingle in places]
        if known and len(known) >= LEAST_SHARE * len(shingles):
            found += [(block, start, start + min(len(said), len(known) + SHINGLE - 1), len(known))
                      for start in places[known[0]][:MOST_PLACES]]  # fmt: skip
    return sorted(found, key=lambda match: (match[0], -match[1]))


def grown(examples: Sequence[Example]) -> list[Any]:
    """Grow trees on examples; a block counts by its share of the words of its body."""
    rows, answers, weights = [], [], []
    for example in examples:
        body = sum(
            block.words
            for block, is_body in zip(example.blocks, example.is_body, strict=True)
            if is_body
        )
        for block, numbers, is_body in zip(
            example.blocks, example.numbers, example.is_body, strict=True
        ):
            rows.append(numbers)
            answers.append(is_body)
            weights.append(0.15 + min(1.0, 25 * block.words / max(body, 300)))
    data = lightgbm.Dataset(np.array(rows, float), np.array(answers), weight=np.array(weights))
    model = lightgbm.train(PARAMETERS, data, TREES).dump_model()
    return [_node(tree["tree_structure"]) for tree in model["tree_info"]]


def _node(node: dict[str, Any]) -> Any:
    if "leaf_value" in node:
        return round(float(node["leaf_value"]), 4)
    # Rounding must not move a number to the other side.
    threshold = float(f"{node['threshold']:.6g}")
    return [node["split_feature"], threshold, _node(node["left_child"]), _node(node["right_child"])]


def score(documents: Sequence[Labelled]) -> str:
    """Return the benchmark's measure: precision and recall of shingles, each page alike."""
    pairs = [compared(document) for document in documents]
    precision, recall = (sum(side) / len(pairs) for side in zip(*pairs, strict=True))
    f1 = 2 * precision * recall / (precision + recall)
    return f"F1 {f1:.4f}, precision {precision:.4f}, recall {recall:.4f} of {len(pairs)}"


def compared(document: Labelled) -> tuple[float, float]:
    text = decode(document.raw).text
    blocks = measuring.paragraphs_of(clean(text, sniff(text)).body)
    ours, theirs = (
        Counter(_shingles(said)) for said in (list(chain(*blocks)), _words(document.gold))
    )
    common = (ours & theirs).total()
    return common / max(1, ours.total()), common / max(1, theirs.total())


def _words(text: str) -> list[str]:
    return list(measuring.words(text))


def _shingles(said: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(said[step:] for step in range(SHINGLE)), strict=False)


if __name__ == "__main__":
    main()
