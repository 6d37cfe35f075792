"""The kinds of files that an editor writes: their keys, and where they lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sitegen.formats import keys
from sitegen.formats.schema import Key, Record, Text


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file; `files` are the paths of all of them, seen from the folder of the site."""

    name: str
    title: str
    record: Record
    files: str

    @property
    def schema(self) -> str:
        """Where the JSON Schema of such files lies, seen from the folder of the site."""
        return f".schemas/{self.name}.json"


KINDS: Mapping[str, FileKind] = {
    kind.name: kind
    for kind in (
        FileKind("brief", "The front matter of a brief", keys.BRIEF, "content/briefs/*.md"),
        FileKind("actor", "The front matter of an actor", keys.ACTOR, "content/actors/*.md"),
        FileKind("page", "The front matter of a page", keys.PAGE, "content/pages/*.md"),
        FileKind("site", "What holds for the site", keys.SETTINGS, "content/site.yaml"),
    )
}


def explanation(key: Key) -> str:
    """Return the help of a key as it stands alone, with examples of its values."""
    sentence = f"{key.help[0].upper()}{key.help[1:]}."
    if not isinstance(key.type, Text) or not key.type.examples:
        return sentence
    examples = ", ".join(f"{value} ({meaning})" for value, meaning in key.type.examples)
    return f"{sentence} For example {examples}."


def expectation(text: Text) -> str:
    """Return what is to be said where something else is written."""
    example = f", for example {text.examples[0][0]}" if text.examples else ""
    return f"{text.expected} is expected here{example}"


def title(name: str) -> str:
    """Return the name of a key as the label of a field: "same_as" is "Same as"."""
    return name.replace("_", " ").capitalize().replace("Url", "URL")
