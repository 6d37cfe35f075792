"""Markdown into safe HTML, with marked passages and links laid over its words."""

from sitegen.markup.data import json_script
from sitegen.markup.prose import MASK, Block, Prose, Target, is_elsewhere, parse_prose
from sitegen.markup.rendering import Link, Mark, render_prose

__all__ = [
    "MASK",
    "Block",
    "Link",
    "Mark",
    "Prose",
    "Target",
    "is_elsewhere",
    "json_script",
    "parse_prose",
    "render_prose",
]
