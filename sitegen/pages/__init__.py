"""A site into the pages and files that are published: addresses, views, feeds."""

from sitegen.pages.page import OutputFile, Page
from sitegen.pages.passages import places, stands, supporting_words
from sitegen.pages.plan import Plan, plan
from sitegen.pages.urls import FULL_TEXT, STATIC, written_target

__all__ = [
    "FULL_TEXT",
    "STATIC",
    "OutputFile",
    "Page",
    "Plan",
    "places",
    "plan",
    "stands",
    "supporting_words",
    "written_target",
]
