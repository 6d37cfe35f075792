"""A site laid out: in one language, and cut into chapters that each have a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from urllib.parse import urlsplit

from sitegen.locales import Locale
from sitegen.model import ActorId, Entry, Registry, Site
from sitegen.naming import Linker, linker_of
from sitegen.pages import urls
from sitegen.pages.backlinks import Backlink, backlinks_of
from sitegen.pages.chapters import Chapter, chapters_of_entries
from sitegen.pages.companions import Companion, companions_of


@dataclass(frozen=True)
class Edition:
    """A site as it is published, in the words of `locale`.

    `has_full_text` tells whether an index of the words of all texts is published beside it. What
    only some pages show is worked out when the first of them is asked for.
    """

    site: Site
    locale: Locale
    has_full_text: bool = False

    @cached_property
    def chapters(self) -> tuple[Chapter[Entry], ...]:
        """What the chronology is cut into."""
        return chapters_of_entries(self.site.chronology, urls.CHRONOLOGY, self.locale)

    @cached_property
    def chapter_of(self) -> Mapping[str, Chapter[Entry]]:
        """The chapter of each report, by its address."""
        return {
            report.address: chapter
            for chapter in self.chapters
            for entry in chapter.items
            for report in entry.reports
        }

    @cached_property
    def linker(self) -> Linker:
        """What finds the names of the actors in texts."""
        return _linker_of(self.site.registry)

    @cached_property
    def companions(self) -> Mapping[ActorId, tuple[Companion, ...]]:
        """Who is named with each actor."""
        return companions_of(self.site, self.linker)

    @cached_property
    def backlinks(self) -> Mapping[str, tuple[Backlink, ...]]:
        """The texts that link to a page, by its path."""
        return backlinks_of(self.site)


@lru_cache(maxsize=2)
def _linker_of(registry: Registry) -> Linker:
    """Return the linker of a registry, which is the same as long as nobody is named otherwise."""
    return linker_of(registry.actors, registry.listed)


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
