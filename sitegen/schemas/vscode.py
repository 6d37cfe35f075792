"""Settings of Visual Studio Code (and its kin) that lead its YAML extension to the schemas."""

from __future__ import annotations

import json
import re

from sitegen.problems import ContentError
from sitegen.schemas.kinds import KINDS

SETTINGS = ".vscode/settings.json"

_KEY = "yaml.schemas"


def settings_with_schemas(text: str) -> str:
    """Return `text`, the settings of a folder or "", with our schemas added; all else stays.

    ContentError where it cannot be read as JSON: comments would be lost.
    """
    settings = _read(text) if text.strip() else {}
    schemas = settings.get(_KEY, {})
    if not isinstance(schemas, dict):
        raise ContentError.at(SETTINGS, f'"{_KEY}" is no mapping; mend or delete it')
    ours = {f"./{kind.schema}": kind.files for kind in KINDS.values()}
    if schemas | ours == schemas:
        return text
    indent = re.search(r'\n([ \t]+)"', text)
    changed = settings | {_KEY: schemas | ours}
    return json.dumps(changed, indent=indent[1] if indent else 2, ensure_ascii=False) + "\n"


def _read(text: str) -> dict[str, object]:
    try:
        settings = json.loads(text)
    except ValueError:
        settings = None
    if not isinstance(settings, dict):
        raise ContentError.at(SETTINGS, _not_plain())
    return settings


def _not_plain() -> str:
    first = KINDS["site"]
    return (
        "is no plain JSON (comments?), so it is left alone; "
        f'add by hand "{_KEY}": {{"./{first.schema}": "{first.files}"}}'
    )
