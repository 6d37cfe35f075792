"""What the tests of exports share: the files of a site by path, and names that try each format."""

from collections.abc import Mapping
from xml.etree import ElementTree  # noqa: ICN001  spelt out

from sites import SMALL_SITE, site_of

from sitegen.locales import ENGLISH
from sitegen.model import (
    Actor,
    ActorId,
    Brief,
    BriefId,
    Content,
    Credit,
    Document,
    Event,
    Kind,
    Page,
    Role,
    Settings,
    Site,
    Source,
    assemble,
    parse_when,
)
from sitegen.pages import urls
from sitegen.pages.edition import Edition
from sitegen.pages.exports import export_files

HOSTILE = (
    'a "quoted" name', "it's", "a < b & c > d", "&amp;", "]]> and more", "<!-- comment -->",
    "</script><script>alert(1)</script>", "one, two; three\\n", "two\nlines", "two\r\nlines",
    "a\x00bell\x07 and\x0b more\x1f", "a\ufffe non-character", "half \ud83d of a pair",
    "Жё 北约 😀 👩\u200d🚀", "{{ 7*7 }}", "[x](y) *z* _a_ `b` # c", "=1+1", "+1 man", "-1 man",
    "@SUM(A1)", "\u2028 line", "x" * 199 + "é" * 99,
)  # fmt: skip


def exports_of(site: Site) -> Mapping[str, bytes]:
    """Return the exports of `site` by their paths; the sitemap lists its home page only."""
    files = export_files(Edition(site, ENGLISH), [urls.HOME])
    return {file.path: file.content for file in files}


def xml_of(files: Mapping[str, bytes], path: str) -> ElementTree.Element:
    return ElementTree.fromstring(files[path])  # noqa: S314  our own


def events_on(*dates: str, **lines: str) -> Site:
    """Return a site of one brief, with an event on each of `dates`."""
    keys = "".join(f"\n    {key}: {value}" for key, value in lines.items())
    events = "".join(f"  - date: {date}\n    text: Something.{keys}\n" for date in dates)
    brief = f"---\ntitle: A\ndate: 2009-01-26\nevents:\n{events}---\n"
    return site_of({"content/briefs/a.md": brief})


def site_called(name: str) -> Site:
    """Return a site in which everything is called `name`, even one that no file may hold."""
    actor = Actor(ActorId("a"), name, Kind.PERSON, (f"{name} II",), roles=(Role(name),), body=name)
    when = parse_when("2009-01-26")
    event = Event(when, name, expression=name, quote=name, actors=(name,), speaker=name)
    together = Event(when, f"{name} again", actors=(name, "NATO"))
    brief = Brief(
        BriefId("b"), name, when, name, Source(publisher=name),
        themes=("talks",), actors=(Credit(name, name),), events=(event, together), body=name,
    )  # fmt: skip
    settings = Settings(name, name, "https://example.com/thaw/")
    return assemble(
        Content(
            Document("content/site.yaml", settings, {}),
            (Document("content/briefs/b.md", brief, {}),),
            (Document("content/actors/a.md", actor, {}),),
            (Document("content/pages/p.md", Page("p", name, name), {}),),
        )
    )


SMALL = site_of(SMALL_SITE)
FILES = exports_of(SMALL)
