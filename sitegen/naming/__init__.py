"""Names in a text: which actors it mentions, where, and what it calls them."""

from sitegen.naming.duplicates import Duplicate, are_kept_apart, duplicates
from sitegen.naming.finding import find_names
from sitegen.naming.linking import Link, Linker, linker_of
from sitegen.naming.named import Mention, NamedActor, Naming
from sitegen.naming.proposals import Proposal, Recogniser
from sitegen.naming.sentences import sentence_starts
from sitegen.naming.traces import leaves_trace

__all__ = [
    "Duplicate",
    "Link",
    "Linker",
    "Mention",
    "NamedActor",
    "Naming",
    "Proposal",
    "Recogniser",
    "are_kept_apart",
    "duplicates",
    "find_names",
    "leaves_trace",
    "linker_of",
    "sentence_starts",
]
