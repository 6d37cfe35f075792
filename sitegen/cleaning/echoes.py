"""The outlet by its own name: what stands first on a page, and again somewhere else on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sitegen.cleaning import addresses, names, organisations, shapes, titles
from sitegen.cleaning.evidence import Claim
from sitegen.cleaning.filtering import BEFORE, Sifted

LINES = 6  # from the top, in which an outlet names itself
LONGEST_NAME = 6  # words
LEAST_LETTERS = 4
RANK = 50  # below the lines that say who publishes, above the owners of the rights

_ABOVE = frozenset({BEFORE, "link line", "copyright"})
_NOTICE = re.compile(r"©|\(c\)|copyright|all rights|alle rechte|tous droits", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:@|://|www\.)(?:www\.)?(?P<domain>[\w-]+(?:\.[\w-]+){1,4})")


def read_echo(sifted: Sifted) -> Iterator[Claim]:
    """Yield the first name at the top that a notice, an address or another line repeats."""
    lines = sorted((drop.line, drop.text, drop.rule) for drop in sifted.dropped)
    lines += [(block.line, block.text, "kept") for block in sifted.kept]
    labels = {addresses.label_of(found["domain"].lower()).replace("-", "")
              for _, text, _ in lines for found in _DOMAIN.finditer(text[:2000])}  # fmt: skip
    for line, text, rule in lines[:LINES]:
        name = (
            titles.parts(shapes.without_number(text[: shapes.MOST_LETTERS]))[:1]
            if rule in _ABOVE
            else []
        )
        others = [other for number, other, _ in lines if number != line]
        if name and _is_name(name[0], sifted) and _is_echoed(name[0], others, labels):
            yield Claim("publisher", names.outlet_as_written(name[0]), f"line {line}", RANK)
            return


def is_like_a_name(text: str) -> bool:
    """Tell whether a line can be the name of an outlet by its look."""
    words = text.split()
    return (
        0 < len(words) <= LONGEST_NAME
        and text[-1].isalnum()
        and len(titles.title_key(text)) >= LEAST_LETTERS
        and all(word[0].isupper() or word.lower() in organisations.SMALL_WORDS for word in words)
        and not organisations.is_section(text)
        and not names.is_role(text)
    )


def _is_name(text: str, sifted: Sifted) -> bool:
    title = sifted.title.text if sifted.title else ""
    return is_like_a_name(text) and not titles.same_title(text, title)


def _is_echoed(name: str, others: Sequence[str], labels: set[str]) -> bool:
    """Tell a name that is repeated; a single word has to be in a notice or an address."""
    key = titles.title_key(name).removeprefix("the ")
    if key.replace(" ", "") in {label.removeprefix("the") for label in labels}:
        return True
    is_plain = len(name.split()) == 1
    heard = [text for text in others if f" {key} " in f" {titles.title_key(text[:2000])} "]
    return any(_NOTICE.search(text) for text in heard) if is_plain else bool(heard)
