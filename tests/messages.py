"""The words of the pages: what the program and its templates ask a catalogue for.

`python tests/messages.py` brings the shipped catalogues up to date: new messages are added without
a translation, those that nothing asks for any more are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

REPOSITORY = Path(__file__).resolve().parent.parent
CATALOGUES = REPOSITORY / "templates/locales"
KEYWORDS = {"gettext": None, "ngettext": (1, 2), "_": None}
OPTIONS = {"trimmed": "false", "silent": "false"}

Message = str | tuple[str, str]


def messages() -> Iterator[tuple[Message, str]]:
    """Yield each message, or its two English forms, with the file that asks for it."""
    for pattern, method in (("sitegen/**/*.py", "python"), ("templates/**/*.html", "jinja2")):
        for path in sorted(REPOSITORY.glob(pattern)):
            found = extract_from_file(
                method if method == "python" else "jinja2.ext:babel_extract",
                str(path),
                keywords=KEYWORDS,
                options={} if method == "python" else OPTIONS,
            )
            for _, message, _, _ in found:
                yield message, path.relative_to(REPOSITORY).as_posix()


def template() -> Catalog:
    """Return a catalogue of all messages, each with the files that ask for it."""
    catalog = Catalog(project="sitegen")
    for message, path in messages():
        catalog.add(message, locations=[(path, None)])
    return catalog


def update(path: Path) -> None:
    with path.open("rb") as file:
        catalog = read_po(file, locale=path.stem)
    catalog.update(template(), no_fuzzy_matching=True)
    catalog.obsolete.clear()
    with path.open("wb") as file:
        write_po(file, catalog, width=100, include_lineno=False, sort_output=True)


if __name__ == "__main__":
    for catalogue in sorted(CATALOGUES.glob("*.po")):
        update(catalogue)
