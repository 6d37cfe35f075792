"""Where everything is published: the one place where an address is spelt.

A path is that of the output file ("briefs/first-talks/index.html"). Links between pages are
relative and name the file, so that the same pages work at a domain, below /repo/ and from a folder.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from urllib.parse import quote, unquote, urlsplit

from sitegen.model import ActorId, BriefId

HOME = "index.html"
CHRONOLOGY = "chronology/index.html"
BRIEFS = "briefs/index.html"
BRIEFS_BY_DATE = "briefs/by-date/index.html"
ACTORS = "actors/index.html"
THEMES = "themes/index.html"
SOURCES = "sources/index.html"
GRAPH = "network/index.html"
SEARCH = "search/index.html"
NOT_FOUND = "404.html"
FEED = "feed.xml"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
NO_JEKYLL = ".nojekyll"
STATIC = "static"
STYLESHEET = f"{STATIC}/style.css"
ICON = f"{STATIC}/icon.svg"
IMAGE = f"{STATIC}/site.png"
FILTER_STYLESHEET = "chronology/filter.css"
FILTER_SCRIPT = f"{STATIC}/filter.js"
SCRIPT = f"{STATIC}/site.js"
DATA = "data"
DATA_PAGE = f"{DATA}/index.html"
EVENTS_JSON = f"{DATA}/events.json"
EVENTS_CSV = f"{DATA}/events.csv"
CALENDAR = f"{DATA}/calendar.ics"
TIMELINE = f"{DATA}/timeline.json"
ACTORS_FTM = f"{DATA}/actors.ftm.jsonl"
GRAPH_JSON = f"{DATA}/graph.json"
GRAPHML = f"{DATA}/graph.graphml"
LLMS = "llms.txt"
SEARCH_SCRIPT = f"{STATIC}/search.js"
RESULTS_SCRIPT = f"{STATIC}/results.js"
FULL_TEXT = "pagefind"

FALLBACK_BASE_URL = "https://example.org/"


def brief(brief_id: BriefId) -> str:
    return f"briefs/{brief_id}/index.html"


def actor(actor_id: ActorId) -> str:
    return f"actors/{actor_id}/index.html"


def actors_by_kind(kind: str, part: int = 1) -> str:
    folder = f"actors/by-kind/{kind}"
    return f"{folder}/index.html" if part == 1 else f"{folder}/{part}/index.html"


def theme(theme_id: str) -> str:
    return f"themes/{theme_id}/index.html"


def event_index(year: str) -> str:
    """Return the file of the events of a year, or the folder of them all for ""."""
    return f"chronology/{year}/events.json" if year else "chronology/"


def search_index(prefix: str) -> str:
    """Return the file of what has a word that begins with `prefix`; static/search.js knows it, too.

    It is ASCII for any script, and no name that Windows keeps for itself ("con.json").
    """
    name = quote(f"_{prefix}", safe="").replace("%", "-")
    return f"search/{name}.json"


def outlet(outlet_id: str) -> str:
    return f"sources/{outlet_id}/index.html"


def briefs_on(path: str) -> str:
    """Return the file of the list of all briefs that the page at `path` is about."""
    return f"{path.removesuffix('index.html')}briefs/index.html"


def page(page_id: str) -> str:
    return f"{page_id}/index.html"


def feed_of(page_path: str) -> str:
    """Return the path of the feed that belongs to a page."""
    return f"{_without_index(page_path)}{FEED}"


def relative(start: str, path: str, fragment: str = "") -> str:
    """Return the link from the file `start` to the file `path`, or to a place in it."""
    anchor = f"#{fragment}" if fragment else ""
    if path == start and fragment:
        return anchor
    return quote("../" * start.count("/") + path) + anchor


def from_root(root: str, path: str, fragment: str = "") -> str:
    """Return the link to the file `path` of a site at `root` ("/repo/"), from any depth."""
    anchor = f"#{fragment}" if fragment else ""
    return f"{root}{quote(_without_index(path))}{anchor}"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the site is published, as far as the editor has said."""

    base_url: str

    @property
    def base_path(self) -> str:
        """The path below which the site lives, with a slash at both ends."""
        return urlsplit(self.base_url).path or "/"

    @property
    def host(self) -> str:
        return urlsplit(self.base_url).hostname or ""

    def of(self, path: str, fragment: str = "") -> str:
        """Return the full address of the file `path`, as feeds and search engines want it."""
        anchor = f"#{fragment}" if fragment else ""
        return self.base_url + quote(_without_index(path)) + anchor


def origin(base_url: str) -> Origin:
    return Origin(base_url or FALLBACK_BASE_URL)


@lru_cache(maxsize=1 << 14)
def written_target(href: str, folder: str) -> str | None:
    """Return the output path that a link written in a file of `content/<folder>/` leads to.

    None for links to other sites and within the page. An editor may write the file
    ("../actors/nato.md"), or the address from the top of the site ("/chronology/").
    """
    parts = urlsplit(href)
    if parts.scheme or parts.netloc or not parts.path:
        return None
    written = unquote(parts.path)
    path = _from_the_top(written, folder)
    if path.endswith(".md"):
        return f"{path.removesuffix('.md').removeprefix('pages/')}/index.html"
    if path and not written.endswith("/"):
        return path
    return f"{path}/index.html".lstrip("/")


def _from_the_top(written: str, folder: str) -> str:
    """Return a path written in `content/<folder>/` as one from the top, which ".." cannot leave."""
    parts: list[str] = []
    for part in PurePosixPath(folder, written).parts:
        if part == "..":
            del parts[-1:]
        elif part.strip("/"):
            parts.append(part)
    return "/".join(parts)


def _without_index(path: str) -> str:
    return path.removesuffix("index.html")
