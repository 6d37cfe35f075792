"""Names in a text: which actors it mentions, where, and what it calls them."""

from sitegen.naming.finding import find_names
from sitegen.naming.linking import Link, link_names
from sitegen.naming.named import Mention, NamedActor, Naming
from sitegen.naming.proposals import Proposal, Recogniser

__all__ = [
    "Link",
    "Mention",
    "NamedActor",
    "Naming",
    "Proposal",
    "Recogniser",
    "find_names",
    "link_names",
]
