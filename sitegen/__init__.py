"""sitegen turns a pile of clippings into a linked briefing site of plain files."""

__version__ = "0.1.0"
