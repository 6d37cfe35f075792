"""The files that are generated into the folder of a site, and how they are known again."""

from __future__ import annotations

from collections.abc import Mapping

from sitegen.formats import yaml_text
from sitegen.schemas import issue_form, json_schema, pages_cms
from sitegen.schemas.kinds import KINDS

GENERATED = json_schema.NOTE


def files() -> Mapping[str, str]:
    """Return the text of each file by its path, seen from the folder of the site."""
    return {
        **{kind.schema: json_schema.schema_text(kind) for kind in KINDS.values()},
        pages_cms.PATH: f"# {GENERATED}\n{yaml_text(pages_cms.pages_cms())}",
        issue_form.PATH: f"# {GENERATED}\n{yaml_text(issue_form.issue_form())}",
    }


def is_generated(text: str) -> bool:
    """Tell whether a file says that it is ours, and so may be written anew."""
    return GENERATED in text[:500]
