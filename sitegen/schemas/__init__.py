"""The keys of front matter for the tools of editors: JSON Schema, settings, forms.

Everything here is made of `formats/keys.py`, so that nothing about a key is written twice.
"""

from sitegen.schemas.files import GENERATED, files, is_generated
from sitegen.schemas.json_schema import schema_text
from sitegen.schemas.kinds import KINDS
from sitegen.schemas.vscode import SETTINGS, settings_with_schemas

__all__ = [
    "GENERATED",
    "KINDS",
    "SETTINGS",
    "files",
    "is_generated",
    "schema_text",
    "settings_with_schemas",
]
