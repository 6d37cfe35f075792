"""Files for machines: feeds, the sitemap, and the chronology and its actors as data."""

from sitegen.pages.exports.addresses import Where
from sitegen.pages.exports.catalogue import CATALOGUE, Offer
from sitegen.pages.exports.files import export_files
from sitegen.pages.exports.rows import InWords

__all__ = ["CATALOGUE", "InWords", "Offer", "Where", "export_files"]
