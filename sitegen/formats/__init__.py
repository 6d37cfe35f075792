"""Files of `content/` into values and back, with the line of everything that is wrong."""

from sitegen.formats.comments import comments_of
from sitegen.formats.documents import (
    decoded,
    legible_brief,
    read_actor,
    read_brief,
    read_page,
    read_settings,
)
from sitegen.formats.revising import revised
from sitegen.formats.tidying import tidied
from sitegen.formats.writing import (
    PLACEHOLDERS,
    assemble_document,
    front_matter_of,
    write_document,
    yaml_text,
)

__all__ = [
    "PLACEHOLDERS",
    "assemble_document",
    "comments_of",
    "decoded",
    "front_matter_of",
    "legible_brief",
    "read_actor",
    "read_brief",
    "read_page",
    "read_settings",
    "revised",
    "tidied",
    "write_document",
    "yaml_text",
]
