"""A page for each actor, and the list of actors by kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple

from sitegen.locales import Locale
from sitegen.markup import parse_prose, render_prose
from sitegen.model import Actor, Brief, Entry, Kind, NamedPlace, Report, Site, When, name_key
from sitegen.pages import listing, network, overview, parts, urls
from sitegen.pages.chapters import Chapter, chapters_of_briefs, chapters_of_entries
from sitegen.pages.companions import Companion
from sitegen.pages.dates import date_view, published_view
from sitegen.pages.edition import Edition, Here
from sitegen.pages.linked_data import actor_data
from sitegen.pages.page import Page, frame_of
from sitegen.pages.views import (
    ActorGroupView,
    ActorNamesView,
    ActorsView,
    ActorView,
    CompanionView,
    CountedLinkView,
    Frame,
    LinkView,
    NamedPlaceView,
    RoleSourceView,
    RoleView,
    SeenView,
    StatementView,
)

MOST_COMPANIONS = 12
MOST_BRIEFS_OF_A_PLACE = 5

MOST_OF_A_KIND = 150
LEADING_OF_A_KIND = 40  # where there are more than that, on the page of all kinds
MOST_PLACES = 60
MOST_ROLES = 12
MOST_SOURCES = 3  # of a role: the newest that state it
MOST_STATEMENTS = 8  # by an actor, and about it: the newest


def actor_pages(edition: Edition) -> Iterator[Page]:
    site = edition.site
    for actor in site.registry.actors:
        here = Here(edition, urls.actor(actor.id))
        entries, briefs = site.entries.get(actor.id, ()), site.naming.get(actor.id, ())
        chapters = chapters_of_entries(entries, here.path, here.locale)
        shelves = chapters_of_briefs(briefs, urls.briefs_on(here.path), here.locale)
        owner = _file_of(actor, site) or f"the actor {actor.name}"
        compose = partial(_actor, actor, chapters, shelves, here)
        yield Page(here.path, "actor.html", owner, compose)
        yield from listing.entry_chapters(
            edition, chapters, listing.Whole(actor.name, here.path, owner)
        )
        name = here.locale.gettext("Briefs that name %(name)s", name=actor.name)
        yield from listing.brief_chapters(edition, shelves, listing.Whole(name, here.path, owner))


def actor_list(edition: Edition) -> Iterator[Page]:
    here = Here(edition, urls.ACTORS)
    kinds = tuple(_by_kind(edition))
    yield Page(here.path, "actors.html", "the list of actors", partial(_actors, kinds, here))
    for of_kind in kinds:
        if len(of_kind.actors) > MOST_OF_A_KIND:
            yield from _names(of_kind, edition)


def _actor(
    actor: Actor, chapters: Sequence[Chapter[Entry]], shelves: Sequence[Chapter[Brief]], here: Here
) -> tuple[Frame, ActorView]:
    site = here.site
    entries, briefs = site.entries.get(actor.id, ()), site.naming.get(actor.id, ())
    view = ActorView(
        name=actor.name,
        kind=parts.kind_of(actor, here.locale),
        aliases=actor.aliases,
        weak_aliases=actor.weak_aliases,
        metonyms=actor.metonyms,
        seen=_seen(entries, here),
        sparkline=overview.sparkline(entries, here.locale),
        network=network.around(actor, here),
        graph=here.to(urls.GRAPH),
        roles=tuple(_roles(actor, here)),
        text=render_prose(parse_prose(actor.body), here.resolver("actors")),
        chronicle=listing.chronicle_view(entries, chapters, here),
        statements=_statements(_said_by(actor, site), here),
        statements_about=_statements(_said_about(actor, site), here),
        shelf=listing.shelf_view(briefs, shelves, here),
        companions=tuple(
            _companion_view(companion, here)
            for companion in here.edition.companions[actor.id][:MOST_COMPANIONS]
        ),
        same_as=actor.same_as,
    )
    description = here.locale.gettext("What the sources say about %(name)s.", name=actor.name)
    frame = frame_of(
        here,
        actor.name,
        description,
        actor_data(site, actor),
        feed=urls.feed_of(here.path),
        file=_file_of(actor, site),
    )
    return frame, view


def _file_of(actor: Actor, site: Site) -> str:
    return f"content/actors/{actor.id}.md" if actor.id not in site.registry.implied else ""


class _OfKind(NamedTuple):
    """The actors of a kind: its id, what it is called, and they by name."""

    kind: str
    label: str
    actors: tuple[Actor, ...]


def _actors(kinds: Sequence[_OfKind], here: Here) -> tuple[Frame, ActorsView]:
    site = here.site
    view = ActorsView(
        tuple(_group(of_kind, here) for of_kind in kinds),
        len(site.registry.actors),
        here.to(urls.GRAPH),
        tuple(_named_place(place, here) for place in site.places[:MOST_PLACES]),
        max(len(site.places) - MOST_PLACES, 0),
    )
    return frame_of(here, here.locale.gettext("Actors")), view


def _by_kind(edition: Edition) -> Iterator[_OfKind]:
    """Yield each kind that the site has."""
    for kind, label in _kinds(edition.locale):
        if actors := tuple(a for a in edition.site.registry.actors if a.kind == kind):
            yield _OfKind(kind or "other", label, actors)


def _group(of_kind: _OfKind, here: Here) -> ActorGroupView:
    kind, label, actors = of_kind
    is_long = len(actors) > MOST_OF_A_KIND
    shown = parts.by_weight(actors, here)[:LEADING_OF_A_KIND] if is_long else actors
    return ActorGroupView(
        label,
        f"kind-{kind}",
        tuple(parts.actor_link(actor, here) for actor in shown),
        len(actors),
        here.to(urls.actors_by_kind(kind)) if is_long else None,
    )


def _names(of_kind: _OfKind, edition: Edition) -> Iterator[Page]:
    """Yield the pages of a long list of one kind, by name."""
    for part, _ in enumerate(_pieces(of_kind.actors), start=1):
        here = Here(edition, urls.actors_by_kind(of_kind.kind, part))
        compose = partial(_names_page, of_kind, part, here)
        yield Page(here.path, "names.html", "the list of actors", compose)


def _names_page(of_kind: _OfKind, part: int, here: Here) -> tuple[Frame, ActorNamesView]:
    pieces = _pieces(of_kind.actors)
    names = pieces[part - 1]
    title = f"{of_kind.label}: {_span(names)}"
    view = ActorNamesView(
        title,
        LinkView(here.locale.gettext("Actors"), here.to(urls.ACTORS)),
        tuple(parts.actor_link(actor, here) for actor in names),
        tuple(
            CountedLinkView(
                _span(piece),
                here.to(urls.actors_by_kind(of_kind.kind, number)),
                len(piece),
                number == part,
            )
            for number, piece in enumerate(pieces, start=1)
        ),
    )
    return frame_of(here, title), view


def _pieces(actors: tuple[Actor, ...]) -> tuple[tuple[Actor, ...], ...]:
    starts = range(0, len(actors), MOST_OF_A_KIND)
    return tuple(actors[start : start + MOST_OF_A_KIND] for start in starts)


def _span(names: Sequence[Actor]) -> str:
    return f"{names[0].name} – {names[-1].name}"


def _kinds(locale: Locale) -> tuple[tuple[Kind | None, str], ...]:
    return (
        (Kind.PERSON, locale.gettext("Persons")),
        (Kind.STATE, locale.gettext("States")),
        (Kind.ORGANIZATION, locale.gettext("Organisations")),
        (Kind.GROUP, locale.gettext("Groups")),
        (Kind.PLACE, locale.gettext("Places")),
        (None, locale.gettext("Others")),
    )


def _seen(entries: Sequence[Entry], here: Here) -> SeenView | None:
    """Return when an actor is first and last named in an event that is not only planned."""
    past = [entry for entry in entries if not entry.is_planned]
    if not past:
        return None
    last = max(past, key=lambda entry: entry.when.latest)
    return SeenView(date_view(past[0].when, here.locale), date_view(last.when, here.locale))


def _said_by(actor: Actor, site: Site) -> Iterator[Report]:
    entries = site.spoken.get(actor.id, ())
    return (r for e in entries for r in e.reports if r.speaker and r.speaker.id == actor.id)


def _said_about(actor: Actor, site: Site) -> Iterator[Report]:
    for entry in site.entries.get(actor.id, ()):
        for report in entry.reports:
            is_of_another = report.speaker is None or report.speaker.id != actor.id
            if report.event.statement and is_of_another and actor in report.actors:
                yield report


def _statements(reports: Iterable[Report], here: Here) -> tuple[StatementView, ...]:
    newest = [*reports][: -MOST_STATEMENTS - 1 : -1]
    return tuple(
        StatementView(parts.report_view(report, here), here.to_event(report.address))
        for report in newest
    )


def _companion_view(companion: Companion, here: Here) -> CompanionView:
    actor = companion.actor
    href = here.to(urls.actor(actor.id))
    return CompanionView(actor.name, href, companion.events, companion.sentences)


def _named_place(place: NamedPlace, here: Here) -> NamedPlaceView:
    briefs = place.briefs[:MOST_BRIEFS_OF_A_PLACE]
    return NamedPlaceView(
        parts.place_view(place.name, place.actor, here),
        tuple(LinkView(brief.title, here.to(urls.brief(brief.id))) for brief in briefs),
        len(place.briefs) - len(briefs),
    )


def _roles(actor: Actor, here: Here) -> Iterator[RoleView]:
    """Yield each role once with all who state it: first the editor's own, then the newest."""
    sources: defaultdict[str, list[RoleSourceView]] = defaultdict(list)
    spelt: dict[str, str] = {}
    for stated in sorted(_stated(here.site, actor), key=_newest_first):
        brief = stated.brief
        link = _outlet(brief, here) if brief else None
        key = name_key(stated.role)
        spelt.setdefault(key, stated.role)
        sources[key].append(RoleSourceView(link, published_view(stated.date, here.locale)))
    for key, role in islice(spelt.items(), MOST_ROLES):
        newest = tuple(sources[key][:MOST_SOURCES])
        yield RoleView(role, newest, len(sources[key]) - len(newest))


def _outlet(brief: Brief, here: Here) -> LinkView:
    return LinkView(parts.outlet_of(brief, here.locale), here.to(urls.brief(brief.id)))


class _Stated(NamedTuple):
    role: str
    brief: Brief | None
    date: When | None


def _stated(site: Site, actor: Actor) -> Iterator[_Stated]:
    """Yield the roles of an actor, each once for a brief: the editor's, then those of briefs."""
    seen: set[tuple[str, str]] = set()
    for role in actor.roles:
        brief = site.by_id.get(role.brief) if role.brief else None
        if brief:
            seen.add((name_key(role.role), brief.id))
        yield _Stated(role.role, brief, role.date or (brief.date if brief else None))
    for appearance in site.appearances.get(actor.id, ()):
        brief = appearance.brief
        for credit in brief.actors:
            key = (name_key(credit.role or ""), brief.id)
            if credit.role and key not in seen and site.registry[credit.name].id == actor.id:
                seen.add(key)
                yield _Stated(credit.role, brief, brief.date)


def _newest_first(stated: _Stated) -> tuple[int, int]:
    if stated.date:
        return (1, -stated.date.sort_key[0].toordinal())
    return (2 if stated.brief else 0, 0)
