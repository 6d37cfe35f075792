"""What was read of a source, made fit for a file that the build accepts: it may be hostile."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from sitegen.cleaning import Extract
from sitegen.formats import keys
from sitegen.model import visible
from sitegen.naming import Naming


def fitted(extract: Extract) -> Extract:
    """Return `extract` without hidden characters, its title cut, without names that have no end."""
    return replace(
        extract,
        body=unicodedata.normalize("NFC", visible(extract.body)),
        title=_title(extract.title),
        publisher=_name(extract.publisher),
        agency=_name(extract.agency),
        original=_name(extract.original),
        dateline=_name(extract.dateline),
        authors=tuple(name for author in extract.authors if (name := _name(author))),
        url=address(extract.url or ""),
    )


def address(url: str) -> str | None:
    """Return `url` as front matter may have it, None if it may not."""
    try:
        return str(keys.WEB_ADDRESS.parse(url)) if len(url) <= keys.WEB_ADDRESS.longest else None
    except ValueError:
        return None


def bounded(names: Naming) -> Naming:
    """Return `names` without what is too long to be one."""
    return Naming(
        mentions=tuple(m for m in names.mentions if len(m.actor) <= keys.NAME.longest),
        actors=tuple(
            replace(actor, roles=tuple(r for r in actor.roles if len(r) <= keys.ROLE.longest))
            for actor in names.actors
            if len(actor.name) <= keys.NAME.longest
        ),
    )


def line(text: str) -> str:
    """Return `text` as one line that front matter may have."""
    shown = unicodedata.normalize("NFC", visible(text))
    return " ".join(shown.split())[: keys.TEXT.longest]


def _title(text: str | None) -> str | None:
    title = " ".join(visible(text or "").split())
    if len(title) > keys.TITLE.longest:
        title = title[: keys.TITLE.longest - 1].rpartition(" ")[0] + "…"
    return title or None


def _name(text: str | None) -> str | None:
    name = " ".join(visible(text or "").split())
    return name if 0 < len(name) <= keys.NAME.longest else None
