"""Files for machines: feeds, the sitemap, and the chronology and its actors as data."""

from sitegen.pages.exports.catalogue import Offer, catalogue_of
from sitegen.pages.exports.files import export_files

__all__ = ["Offer", "catalogue_of", "export_files"]
