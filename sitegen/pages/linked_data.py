"""What a page is about, for search engines: values of the vocabulary of schema.org (JSON-LD 1.1).

Every address is a full one. Nothing is said of what nobody knows, and nothing at any length.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sitegen.markup import MASK, parse_prose
from sitegen.model import Actor, Brief, Kind, Precision, Report, Site, When, name_key
from sitegen.pages import nodes, urls
from sitegen.pages.cited import one_line
from sitegen.pages.nodes import Node
from sitegen.pages.passages import event_id

MOST = 20  # of anything: events, actors, names, roles
LONGEST_HEADLINE = 110  # letters; what Google shows of it
LONGEST_DESCRIPTION = 300

_COLLECTIONS = (urls.CHRONOLOGY, urls.BRIEFS, urls.ACTORS, urls.THEMES, urls.SOURCES)
_ABOUT = urls.page("about")


class Download(NamedTuple):
    """A file of the site's data, at its full address."""

    address: str
    media_type: str
    name: str


def brief_data(site: Site, brief: Brief) -> Node:
    """Return a brief as an article: about the events that it dates to the day, naming its actors.

    It is news if the day, month or year is told on which it was published. One that is inferred
    counts as told, as it does on the pages; one that is uncertain does not.
    """
    source, address = brief.source, nodes.full_address(site, urls.brief(brief.id))
    published = brief.date.iso if brief.date and not brief.date.is_uncertain else None
    named = tuple(_mentions(site, brief))
    return nodes.node(
        "NewsArticle" if published else "Article",
        {
            "headline": nodes.cut(brief.title, LONGEST_HEADLINE),
            "name": one_line(brief.title),
            "alternativeHeadline": _another(source.title, brief.title),
            "description": one_line(brief.summary),
            "inLanguage": brief.language or site.settings.language,
            "datePublished": published,
            "author": [
                *(nodes.named("Person", name) for name in source.authors[:MOST]),
                *nodes.organizations(source.agency),
            ],
            "publisher": next(nodes.organizations(source.publisher), None),
            "isBasedOn": source.url,
            "contentLocation": nodes.named("Place", brief.dateline) if brief.dateline else None,
            "about": tuple(_events(site, brief))[:MOST],
            "mentions": named[:MOST],
            "isPartOf": nodes.website(site.settings),
            "url": address,
        },
    )


def actor_data(site: Site, actor: Actor) -> Node:
    """Return an actor by its page, with the names that always mean it."""
    roles = tuple(one_line(role) for role in site.roles_of(actor)[:MOST])
    return nodes.node(
        nodes.type_of(actor),
        {
            "@id": nodes.full_address(site, urls.actor(actor.id)),
            "name": one_line(actor.name),
            "alternateName": [one_line(alias) for alias in actor.aliases[:MOST]],
            "description": nodes.cut(_first_words(actor) or "; ".join(roles), LONGEST_DESCRIPTION),
            "jobTitle": roles if actor.kind is Kind.PERSON else (),
            "sameAs": actor.same_as[:MOST],
            "url": nodes.full_address(site, urls.actor(actor.id)),
        },
    )


def page_data(site: Site, path: str, title: str, description: str = "") -> Node:
    """Return the page at `path`: the site itself for the home page, else a page of the site."""
    settings = site.settings
    if path == urls.HOME:
        about = {"description": one_line(settings.description), "inLanguage": settings.language}
        return nodes.node("WebSite", {**nodes.website(settings), **about})
    return nodes.node(
        _page_type(site, path),
        {
            "name": one_line(title),
            "description": one_line(description),
            "inLanguage": settings.language,
            "isPartOf": nodes.website(settings),
            "url": nodes.full_address(site, path),
        },
    )


def dataset_data(site: Site, downloads: Iterable[Download]) -> Node:
    """Return the chronology as data, with the files in which it can be had."""
    settings = site.settings
    title = one_line(settings.title)
    return nodes.node(
        "Dataset",
        {
            "name": f"Chronology: {title}",
            "description": one_line(settings.description) or f"All dated events of {title}.",
            "inLanguage": settings.language,
            "temporalCoverage": _coverage(site),
            "distribution": [
                {
                    "@type": "DataDownload",
                    "name": one_line(download.name),
                    "encodingFormat": download.media_type,
                    "contentUrl": download.address,
                }
                for download in downloads
            ],
            "isPartOf": nodes.website(settings),
            "url": nodes.full_address(site, urls.CHRONOLOGY),
        },
    )


def _page_type(site: Site, path: str) -> str:
    if path == _ABOUT:
        return "AboutPage"
    themes = (urls.theme(theme.id) for theme in site.themes)
    return "CollectionPage" if path in (*_COLLECTIONS, *themes) else "WebPage"


def _another(title: str | None, than: str) -> str:
    return one_line(title) if title and name_key(title) != name_key(than) else ""


def _mentions(site: Site, brief: Brief) -> Iterator[Node]:
    """Yield the actors of a brief, then the places that it only names; each once."""
    cast = tuple(appearance.actor for appearance in site.casts[brief.id])
    places = {name: site.registry.place(name) for name in brief.places}
    actors = dict.fromkeys((*cast, *(actor for actor in places.values() if actor)))
    yield from (_mentioned(site, actor) for actor in actors)
    yield from (nodes.named("Place", name) for name, actor in places.items() if not actor)


def _mentioned(site: Site, actor: Actor) -> Node:
    address = nodes.full_address(site, urls.actor(actor.id))
    return {
        "@type": nodes.type_of(actor),
        "@id": address,
        "name": one_line(actor.name),
        "url": address,
    }


def _events(site: Site, brief: Brief) -> Iterator[Node]:
    """Yield what a brief says has happened, where the day is known."""
    for report in site.reports[brief.id]:
        days = _days(report.event.date)
        if days and not report.is_planned:
            yield _event(site, report, days)


def _days(when: When) -> tuple[str, ...]:
    """Return the exact day, or both days of an interval; none of what is less exact or unsure."""
    ends = tuple(dict.fromkeys(when.ends))
    are_days = when.earliest.isoformat() == ends[0] and when.latest.isoformat() == ends[-1]
    is_exact = when.precision in (Precision.DAY, Precision.INTERVAL) and are_days
    return ends if is_exact and not when.qualifier else ()


def _event(site: Site, report: Report, days: tuple[str, ...]) -> Node:
    text = one_line(report.event.text)
    name = nodes.cut(text, LONGEST_HEADLINE)
    page = nodes.full_address(site, urls.brief(report.brief.id))
    actors = report.actors[:MOST]
    properties = {
        "name": name,
        "startDate": days[0],
        "endDate": days[1] if days[1:] else None,
        "description": text if name != text else None,
        "about": [{"@id": nodes.full_address(site, urls.actor(actor.id))} for actor in actors],
        "url": f"{page}#{event_id(report)}",
    }
    return {"@type": "Event", **nodes.known(properties)}


def _first_words(actor: Actor) -> str:
    """Return the first paragraph about an actor; a heading or a bare link is none."""
    blocks = parse_prose(actor.body).blocks
    return next((one_line(b.text) for b in blocks if b.linkable.strip(f"{MASK} ")), "")


def _coverage(site: Site) -> str | None:
    """Return the first and the last day that events are of, as ISO 8601 writes an interval."""
    whens = [entry.when for entry in site.chronology if not entry.when.is_open]
    if not whens:
        return None
    first, last = min(w.earliest for w in whens), max(w.latest for w in whens)
    return f"{first.isoformat()}/{last.isoformat()}"
