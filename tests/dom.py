"""HTML as a browser reads it, through html5lib: a second opinion on what is published."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib

ALLOWED_TAGS = {
    "a", "blockquote", "br", "code", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "mark",
    "ol", "p", "pre", "s", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ALLOWED_ATTRIBUTES = {
    "a": {"href", "title", "rel", "class"},
    "img": {"src", "alt", "title"},
    "mark": {"id"},
    "ol": {"start"},
}
ALLOWED_SCHEMES = ("http://", "https://", "mailto:")


def document(html: str, *, strict: bool = False) -> Element:
    """Return the root of a whole page; `strict` raises on what a validator calls an error."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False, strict=strict)
    root: Element = parser.parse(html)
    return root


def elements(html: str) -> list[Element]:
    """Return the elements of a fragment in order."""
    root = html5lib.parseFragment(html, namespaceHTMLElements=False)
    return list(root.iter())[1:]


def words_shown(html: str) -> str:
    """Return the text of a fragment, as a reader sees it, with each run of spaces as one."""
    root = html5lib.parseFragment(html, namespaceHTMLElements=False)
    return " ".join("".join(root.itertext()).split())


def dangers(html: str) -> Iterator[str]:
    """Yield what stands in a fragment that no text of a brief may bring there."""
    for element in elements(html):
        tag = element.tag if isinstance(element.tag, str) else "comment"
        if tag not in ALLOWED_TAGS:
            yield f"<{tag}>"
        for name, value in element.attrib.items():
            if name not in ALLOWED_ATTRIBUTES.get(tag, set()):
                yield f"<{tag} {name}>"
            if name in ("href", "src") and _scheme(value) and not value.startswith(ALLOWED_SCHEMES):
                yield f'<{tag} {name}="{value}">'
            if name == "src" and (_scheme(value) or value.startswith(("//", "\\"))):
                yield f"picture from elsewhere: {value}"


def _scheme(address: str) -> str:
    """Return the scheme of an address as browsers find it: controls and spaces do not count."""
    visible = "".join(c for c in address if c > " ")
    before, colon, _ = visible.partition(":")
    return before if colon and not set(before) & set("/?#") else ""
