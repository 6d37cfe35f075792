"""Raw clippings into draft briefs: cleaned, dated, named, with what an editor should look at."""

from sitegen.drafting.draft import Draft, draft_all
from sitegen.drafting.library import Library
from sitegen.drafting.reading import Raw, digest_of

__all__ = ["Draft", "Library", "Raw", "digest_of", "draft_all"]
