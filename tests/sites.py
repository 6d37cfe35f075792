"""Small sites for tests, written as the files of `content/` that an editor would keep."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import Any

from sitegen import formats, rendering
from sitegen.locales import ENGLISH, Locale
from sitegen.model import Content, Document, Settings, Site, assemble
from sitegen.pages import OutputFile, Plan, plan
from sitegen.pages.edition import Edition, Here
from sitegen.problems import ContentError, Problem

REPOSITORY = Path(__file__).parent.parent

# The files that pages load, empty: what is in them is no business of the pages.
STATIC = tuple(
    OutputFile(f"static/{path.name}", b"") for path in sorted((REPOSITORY / "static").iterdir())
)

# Three reports of one story: quotes in and out of marked-up text, an event that two of them date
# differently, actors by name, alias and metonym, actors without a file, themes, a page of text.
SMALL_SITE: Mapping[str, str] = {
    "content/site.yaml": """\
        title: Thaw
        description: How talks were taken up again.
        base_url: https://example.com/thaw/
        themes:
          talks: Talks and meetings
        """,
    "content/briefs/lunch-in-brussels.md": """\
        ---
        title: Lunch in Brussels
        date: 2008-12-19~
        summary: The envoy and the secretary-general ate together.
        source:
          title: Envoy sees ties on the mend
          publisher: Radio Liberty
          agency: Reuters
          url: https://example.org/lunch
          retrieved: 2009-02-01
          note: Quoted by permission.
        dateline: Brussels
        language: en
        themes: [talks, Security]
        actors:
          - name: Dmitry Rogozin
            role: envoy of Russia
          - NATO
        events:
          - date: 2008-12-19
            text: NATO and Russia meet over lunch.
            expression: on Friday
            quote: "excellent atmosphere"
            actors: [NATO, Russia, Dmitry Rogozin]
            id: lunch
          - date: 2008-08
            text: Formal contacts are broken off.
            expression: in August
            actors: [The Alliance]
          - date: 2009-01
            text: Talks are to go on.
            expression: mid-January
            quote: goes on in mid-January
        ---

        Dmitry Rogozin of Russia spoke of an “*excellent* atmosphere” on Friday. See
        [what NATO is](../actors/nato.md) and [the method](/method/).

        ## What comes

        Contacts were broken off in August. The alliance goes on in mid-January.
        """,
    "content/briefs/moscow-looks-back.md": """\
        ---
        title: Moscow looks back
        date: 2009-01-26
        source: {publisher: Russia Today, authors: [A. Writer], original: Interfax}
        themes: [talks]
        actors:
          - Russia
          - NATO
          - Georgia
          - {name: Brussels, kind: place}
          - {name: Georgia, kind: place}
        events:
          - date: 2008-12-18
            text: The lunch, as Moscow remembers it.
            quote: lunch of 18 December
            actors: [Russia, NATO]
            same_as: lunch-in-brussels#lunch
          - date: 2004/2006
            text: Earlier rounds of talks.
            actors: [Georgia]
        ---

        Moscow said that the lunch of 18 December had changed little for Georgia.
        """,
    "content/briefs/undated-note.md": """\
        ---
        title: A note without a date
        language: fr
        ---

        Une note.
        """,
    "content/actors/nato.md": """\
        ---
        name: NATO
        kind: organization
        aliases: [The Alliance]
        roles: [military alliance]
        same_as: [https://example.org/nato]
        ---

        An alliance of states; see [the chronology](/chronology/).
        """,
    "content/actors/russia.md": """\
        ---
        name: Russia
        kind: state
        metonyms: [Moscow]
        weak_aliases: [the federation]
        redirect_from: [rusia]
        ---
        """,
    "content/actors/dmitry-rogozin.md": """\
        ---
        name: Dmitry Rogozin
        kind: person
        ---
        """,
    "content/pages/method.md": """\
        ---
        title: Method
        summary: How dates are handled.
        ---

        # Dates

        As in [the first brief](../briefs/lunch-in-brussels.md).
        """,
}


# Lists of all kinds that are too long for a page: a month of two parts with what is known to its
# year only, years that fit, and more briefs, of one outlet, theme and actor, than fit either; and
# more persons.
LONG_SITE: Mapping[str, str] = {
    "content/site.yaml": "title: Yearbook\nbase_url: https://example.com/thaw/\n",
    "content/actors/nato.md": "---\nname: NATO\nkind: organization\n---\n",
    **{
        f"content/actors/p{n:03}.md": f"---\nname: P {n:03}\nkind: person\n---\n"
        for n in range(151)
    },
    "content/briefs/annals.md": (
        "---\ntitle: Annals\ndate: 2011\nthemes: [Talks]\nevents:\n"
        + "".join(
            f"  - {{date: {date}, text: Talks., actors: [NATO]}}\n"
            for date in ("2008-02-03", "2009", *["2009-03-04"] * 60, "2009-05", "2010-01-01")
        )
        + "---\n"
    ),
    **{
        f"content/briefs/note-{n:02}.md": f"---\ntitle: Note {n}\ndate: {2000 + n // 10}\n"
        "source: {publisher: The Paper}\nthemes: [Talks]\nactors: [NATO]\n---\n"
        for n in range(55)
    },
}


def reporting(dates: Iterable[str], **lines: str) -> str:
    """Return a brief that reports an event of each date; `lines` go into its front matter."""
    front = "".join(f"{key}: {value}\n" for key, value in lines.items())
    events = "".join(f"  - {{date: {date}, text: Talks., actors: [NATO]}}\n" for date in dates)
    return f"---\ntitle: A brief\n{front}events:\n{events}---\n"


def by_line(problems: Iterable[Problem]) -> list[str]:
    """Return problems by line and message; in which column they are is told by tests/faulty/."""
    return [
        str(replace(problem, location=replace(problem.location, column=0))) for problem in problems
    ]


def content_of(files: Mapping[str, str]) -> Content:
    """Return the content that `files` (path to text, indented as in a test) hold."""
    problems: list[Problem] = []

    def read(folder: str, reader: Callable[[str, bytes], Document[Any]]) -> tuple[Any, ...]:
        documents = []
        for path in sorted(path for path in files if path.startswith(f"content/{folder}")):
            try:
                documents.append(reader(path, dedent(files[path]).encode()))
            except ContentError as error:
                problems.extend(error.problems)
        return tuple(documents)

    settings = read("site.yaml", formats.read_settings)
    return Content(
        settings=settings[0] if settings else Document("content/site.yaml", Settings(), {}),
        briefs=read("briefs/", formats.read_brief),
        actors=read("actors/", formats.read_actor),
        pages=read("pages/", formats.read_page),
        problems=tuple(problems),
    )


def site_of(files: Mapping[str, str]) -> Site:
    return assemble(content_of(files))


def edition_of_files(files: Mapping[str, str], locale: Locale = ENGLISH) -> Edition:
    return Edition(site_of(files), locale)


@cache
def small_edition() -> Edition:
    return edition_of_files(SMALL_SITE)


def here(path: str = "index.html", edition: Edition | None = None) -> Here:
    """Return the page at `path` of an edition, of the small site if none is given."""
    return Here(edition or small_edition(), path)


def plan_of(files: Mapping[str, str], locale: Locale = ENGLISH) -> Plan:
    return plan(site_of(files), STATIC, locale)


def shipped_templates() -> rendering.TemplateSet:
    folder = REPOSITORY / "templates"
    return rendering.template_set(
        {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in folder.rglob("*.html")}
    )


def html_of(planned: Plan) -> dict[str, str]:
    """Return the text of every page of a plan by its path, rendered with the shipped templates."""
    templates = shipped_templates()
    return {
        page.path: rendering.render(page, templates, planned.locale).content.decode()
        for page in planned.pages
    }
