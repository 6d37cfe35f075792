"""What an editor's program makes of front matter: YAML 1.2 with its types, held to a schema."""

import json
import re
from collections.abc import Hashable
from typing import Any

import jsonschema
import yaml

from sitegen.schemas import KINDS, schema_text

VALIDATORS = {
    name: jsonschema.Draft7Validator(json.loads(schema_text(kind))) for name, kind in KINDS.items()
}


def faults(kind: str, front_matter: str) -> list[str]:
    """Return what such a program marks in the front matter of a kind of file."""
    held = yaml.load(front_matter, Loader=Core)  # noqa: S506  a SafeLoader
    return [error.message for error in VALIDATORS[kind].iter_errors({} if held is None else held)]


class Core(yaml.SafeLoader):
    """Reads scalars by the core schema of YAML 1.2, as the YAML language server does."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012  PyYAML's own way

    def construct_mapping(self, node: yaml.MappingNode, *deep: bool) -> dict[Hashable, Any]:
        return {str(key): value for key, value in super().construct_mapping(node, *deep).items()}


NUMBER = r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$"
for tag, pattern in (
    ("null", r"^(?:~|null|Null|NULL|)$"),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$"),
    ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$"),
    ("float", NUMBER),
    ("float", r"^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$"),
):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), None)
Core.add_constructor(
    "tag:yaml.org,2002:int",
    lambda _, node: int(node.value, 0 if node.value[:2] in ("0o", "0x") else 10),
)
