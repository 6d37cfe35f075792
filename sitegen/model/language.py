"""Language tags (BCP 47)."""


def primary_language(tag: str) -> str:
    """Return the language of a tag without its region, in small letters: "en" of "en-GB"."""
    return tag.lower().replace("_", "-").partition("-")[0]
