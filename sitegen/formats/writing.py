"""Values of the model into the text of their files, as an editor would write it."""

from __future__ import annotations

import dataclasses
from enum import Enum

import yaml

from sitegen.model import Actor, Brief, Credit, Event, Page, Role, Settings, Source, When

# What stands in new files until an editor has written something.
PLACEHOLDERS = ("The text of the source comes here.", "The text of the page comes here.")

_NOT_IN_FRONT_MATTER = {"id", "body"}
# Lists of what may be a bare text or a mapping, and the key that the text stands for.
_SHORTHANDS = {"actors": "name", "roles": "role"}


def front_matter_of(value: Actor | Brief | Page | Settings) -> dict[str, object]:
    """Return the front matter as plain texts, lists and mappings; what is not known is left out."""
    plain = _plain_fields(value)
    return {key: plain[key] for key in plain if key not in _NOT_IN_FRONT_MATTER}


def write_document(value: Actor | Brief) -> str:
    """Return the text of the file of a brief or actor; reading it gives the same value."""
    return assemble_document(_spelt_out(front_matter_of(value)), value.body)


def assemble_document(front_matter: dict[str, object], body: str) -> str:
    """Return front matter between its fences, then the body."""
    header = yaml_text(front_matter)
    return f"---\n{header}---\n\n{body}\n" if body else f"---\n{header}---\n"


def yaml_text(value: dict[str, object]) -> str:
    """Return texts, lists and mappings as YAML, in the order that they have."""
    return yaml.dump(value, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=96, indent=2)


class Dumper(yaml.SafeDumper):
    """Writes dates without quotation marks and lists indented under their key.

    Only what other YAML readers would take for a date stays bare; "no" and 12 are still quoted.
    """

    yaml_implicit_resolvers = {  # noqa: RUF012  PyYAML's own way
        first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
        for first, pairs in yaml.SafeDumper.yaml_implicit_resolvers.items()
    }

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002  PyYAML's signature
        return super().increase_indent(flow, False)  # noqa: FBT003


def _nothing(dumper: yaml.SafeDumper, value: None) -> yaml.ScalarNode:
    """Write a key that is still to be filled in as an editor would: "date:"."""
    del value
    return dumper.represent_scalar("tag:yaml.org,2002:null", "")


Dumper.add_representer(type(None), _nothing)


def _spelt_out(front_matter: dict[str, object]) -> dict[str, object]:
    """Return the front matter of a new file, in which a list holds one shape, as forms want it."""

    def mappings(key: str, held: object) -> object:
        if key not in _SHORTHANDS or not isinstance(held, list):
            return held
        return [{_SHORTHANDS[key]: item} if isinstance(item, str) else item for item in held]

    return {key: mappings(key, held) for key, held in front_matter.items()}


def _plain(value: object) -> object:
    if isinstance(value, Credit) and not (value.role or value.kind):
        return value.name
    if isinstance(value, Role) and not (value.date or value.brief):
        return value.role
    if isinstance(value, When):
        return value.edtf
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Source | Event | Credit | Role):
        return _plain_fields(value)
    return value


def _plain_fields(
    value: Actor | Brief | Page | Settings | Source | Event | Credit | Role,
) -> dict[str, object]:
    """Return the fields that hold something else than what they hold by themselves."""
    kept = {
        field.name: _plain(getattr(value, field.name))
        for field in dataclasses.fields(value)
        if getattr(value, field.name) not in (None, (), "", field.default)
    }
    return {name: held for name, held in kept.items() if held != {}}
