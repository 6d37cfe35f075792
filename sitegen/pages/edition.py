"""A site laid out: in one language, and cut into chapters that each have a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from sitegen.locales import Locale
from sitegen.model import ActorId, Entry, Site
from sitegen.pages import urls
from sitegen.pages.backlinks import Backlink, backlinks_of
from sitegen.pages.chapters import Chapter, chapters_of_entries
from sitegen.pages.companions import Companion, companions_of


@dataclass(frozen=True, slots=True)
class Edition:
    """A site as it is published.

    `chapters` cut the chronology; `chapter_of` leads to them from the address of each report.
    `has_full_text` tells whether an index of the words of all texts is published beside it.
    """

    site: Site
    locale: Locale
    companions: Mapping[ActorId, tuple[Companion, ...]]
    backlinks: Mapping[str, tuple[Backlink, ...]]  # by the path of the page linked to
    chapters: tuple[Chapter[Entry], ...]
    chapter_of: Mapping[str, Chapter[Entry]]
    has_full_text: bool = False


def edition_of(site: Site, locale: Locale, *, has_full_text: bool = False) -> Edition:
    """Return `site` laid out, with the words of `locale`."""
    chapters = chapters_of_entries(site.chronology, urls.CHRONOLOGY, locale)
    chapter_of = {
        report.address: chapter
        for chapter in chapters
        for entry in chapter.items
        for report in entry.reports
    }
    return Edition(
        site,
        locale,
        companions_of(site),
        backlinks_of(site),
        chapters,
        chapter_of,
        has_full_text,
    )


@dataclass(frozen=True, slots=True)
class Here:
    """A page of an edition: from here links are drawn.

    `root` is "" for links relative to the page, or the base path ("/repo/") for a page that is
    served at any depth, as 404.html is.
    """

    edition: Edition
    path: str
    root: str = ""

    @property
    def site(self) -> Site:
        return self.edition.site

    @property
    def locale(self) -> Locale:
        return self.edition.locale

    @property
    def address(self) -> str:
        """The full address of this page."""
        return urls.origin(self.site.settings.base_url).of(self.path)

    def to(self, path: str, fragment: str = "") -> str:
        """Return the link from this page to the file `path`, or to a place in it."""
        if self.root:
            return urls.from_root(self.root, path, fragment)
        return urls.relative(self.path, path, fragment)

    def to_event(self, address: str) -> str:
        """Return the link to the report at `address` in the chronology."""
        return self.to(self.edition.chapter_of[address].path, address)

    def resolver(self, folder: str) -> Callable[[str], str]:
        """Return what turns a link written in `content/<folder>/` into one from this page.

        Links to other sites stay as they are; those to what has moved lead there at once. A link to
        a brief that is kept back is "": none, as yet.
        """
        site = self.site
        moved = {urls.actor(old): urls.actor(new) for old, new in site.moved.items()}
        moved |= {urls.brief(old): urls.brief(new) for old, new in site.moved_briefs.items()}
        kept_back = {urls.brief(brief_id) for brief_id in site.kept_back}

        def resolve(href: str) -> str:
            target = urls.written_target(href, folder)
            if target is None:
                return href
            page = f"{target.removesuffix('/index.html')}/index.html"
            if page in kept_back:
                return ""
            return self.to(moved.get(page, target), urlsplit(href).fragment)

        return resolve
