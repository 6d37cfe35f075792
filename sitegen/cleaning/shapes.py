"""Lines above a text that are no headline, by their look: paths, captions, numbers of papers."""

from __future__ import annotations

import re

MOST_LETTERS = 400  # of a line; what we look for in longer ones would take long
SIGNS = " |•·»-–—:"  # that part a title from the name of its site

_NUMBERED = re.compile(
    r"(?:(?:press|news|media)\s+(?:release|statement|note|advisory)|communiqué(?:\s+de\s+presse)?|"
    r"(?:situation|operations?|information|flash|field)\s+(?:report|update|bulletin)|sitrep|"
    r"(?:working|discussion|policy|research|briefing|position)\s+(?:paper|brief|note)|"
    r"pressemitteilung|comunicado|comunicato)(?:\s+(?:no|nr|n°|n|#)?\.?\s*[\w/.#-]*\d[\w/.-]*)?\Z",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:period|glide|dref|appeal|date|ref|reference|report\s+no|issue|edition|location|prepared\s+by)"
    r"\b.{0,25}(?::|\b(?:n°|no\.?)\s)|.*\b(?:tel|fax|phone|téléphone|telefon)\b\W.*\d",
    re.IGNORECASE,
)
_SECTION = re.compile(r"\d{1,2}[.)]\s")
_ABOUT_WRITER = re.compile(r"(?:[^\W\da-z_]\S*\s+){2,4}(?:is|was)\s+an?\s")
_TWO_SENTENCES = re.compile(r"[^\W\d_A-Z]{3}[.!?][\"'”’]?\s+[^\W\da-z_]")
_BY = re.compile(r".*,\s+(?:by|von|par|por|di)\s+(?:[^\W\da-z_]\S*\s*){2,5}\Z")
_ISSUE_LINE = re.compile(
    r"\b(?:episode|folge|épisode|episodio|issue|number|no|nr|vol|part|teil|серия|выпуск)\b\.?\s*\d+\W*\Z",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:head(?:line|ing)?|title|titel|titre|título|titolo|überschrift|заголовок)\s?:\s*(?=\S)",
    re.IGNORECASE,
)
_TRAIL = re.compile(r"[^>›»]{2,40}\s[>›»]\s")  # "Home > News > Research"
_CAPTION = re.compile(
    r".*(?:©|\briproduzione\s+riservata\b|\([^()]*\b(?:photo|foto|picture|bild|фото)\b[^()]*\)|"
    r"[.!?]\s+(?:photo|foto|picture|bild|credit|image|фото)\b.{0,40}\Z|"
    r"\s/\s(?:[^\W\da-z_]\.\s?){1,3}[^\W\da-z_]\w+\Z)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")  # a line with a time of day is a date line of some kind


def is_path_or_caption(text: str) -> bool:
    """Tell "Home > News > Bridges", a caption with its credit, and a line with a time of day."""
    return any((_CLOCK.search(text), _TRAIL.match(text), _CAPTION.match(text)))


def is_numbered(text: str) -> bool:
    """Tell "Press Release No. 44"."""
    return _NUMBERED.match(text) is not None


def is_section(text: str) -> bool:
    """Tell "2. What the files say"."""
    return _SECTION.match(text) is not None


def is_issue(text: str) -> bool:
    """Tell "The Long Bank, episode 61"."""
    return _ISSUE_LINE.search(text) is not None


def is_labelled(text: str) -> bool:
    """Tell the headline of a database: "HEADLINE: Talks resume"."""
    return _LABEL.match(text) is not None


def is_note(text: str) -> bool:
    """Tell "Period covered: May", "Ann Lee is a writer" and "A letter on bridges, by Ann Lee"."""
    return any(other.match(text) for other in (_LABELLED, _ABOUT_WRITER, _BY))


def has_two_sentences(text: str) -> bool:
    """Tell prose."""
    return _TWO_SENTENCES.search(text) is not None


def without_label(title: str) -> str:
    """Return a headline without the word that a database sets before it: "HEADLINE: ..."."""
    return _LABEL.sub("", title, count=1) if _LABEL.match(title) else title


def without_number(text: str) -> str:
    """Return a line without the number of the paper that ends it: "Institute - Report 07/3"."""
    found = _NUMBERED.search(text[:MOST_LETTERS])
    return text[: found.start()].rstrip(SIGNS) if found and found.start() else text
