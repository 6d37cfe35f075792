"""Names in a text: which actors it mentions, where, and what it calls them."""

from sitegen.naming.duplicates import Duplicate, duplicates
from sitegen.naming.finding import find_names
from sitegen.naming.linking import Link, link_names
from sitegen.naming.named import Mention, NamedActor, Naming

__all__ = [
    "Duplicate",
    "Link",
    "Mention",
    "NamedActor",
    "Naming",
    "duplicates",
    "find_names",
    "link_names",
]
