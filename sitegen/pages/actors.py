"""A page for each actor, and the list of actors by kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from sitegen.markup import parse_prose, render_prose
from sitegen.model import Actor, Brief, Kind, NamedPlace, Site, When, name_key
from sitegen.pages import parts, urls
from sitegen.pages.companions import Companion, companions_of
from sitegen.pages.dates import published_view
from sitegen.pages.page import Page, frame_of
from sitegen.pages.urls import Here
from sitegen.pages.views import (
    ActorGroupView,
    ActorsView,
    ActorView,
    CompanionView,
    LinkView,
    NamedPlaceView,
    RoleSourceView,
    RoleView,
)

MOST_COMPANIONS = 20
MOST_BRIEFS_OF_A_PLACE = 20

_GROUPS = (
    (Kind.PERSON, "Persons"),
    (Kind.STATE, "States"),
    (Kind.ORGANIZATION, "Organisations"),
    (Kind.GROUP, "Groups"),
    (Kind.PLACE, "Places"),
    (None, "Others"),
)


def actor_pages(site: Site) -> Iterator[Page]:
    companions = companions_of(site)
    for actor in site.registry.actors:
        here = Here(urls.actor(actor.id))
        frame = frame_of(site, here, actor.name, f"What the sources say about {actor.name}.")
        owner = f"the actor {actor.name}"
        yield Page(
            here.path, "actor.html", frame, _view(site, actor, companions[actor.id], here), owner
        )


def actor_list(site: Site) -> Iterator[Page]:
    here = Here(urls.ACTORS)
    groups = (
        ActorGroupView(
            label,
            f"kind-{label.lower()}",
            tuple(parts.actor_link(site, a, here) for a in site.registry.actors if a.kind == kind),
        )
        for kind, label in _GROUPS
    )
    view = ActorsView(
        tuple(g for g in groups if g.actors),
        len(site.registry.actors),
        tuple(_named_place(place, here) for place in site.places),
    )
    yield Page(here.path, "actors.html", frame_of(site, here, "Actors"), view, "the list of actors")


def _view(site: Site, actor: Actor, companions: tuple[Companion, ...], here: Here) -> ActorView:
    prose = parse_prose(actor.body)
    return ActorView(
        name=actor.name,
        kind=parts.kind_of(actor),
        aliases=actor.aliases,
        weak_aliases=actor.weak_aliases,
        metonyms=actor.metonyms,
        roles=tuple(_roles(site, actor, here)),
        text=render_prose(prose, here.resolver("actors", site.moved)),
        years=parts.year_views(site.entries.get(actor.id, ()), here),
        briefs=parts.brief_links(site, site.naming.get(actor.id, ()), here),
        companions=tuple(_companion_view(c, here) for c in companions[:MOST_COMPANIONS]),
        same_as=actor.same_as,
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


def _roles(site: Site, actor: Actor, here: Here) -> Iterator[RoleView]:
    """Yield each role once with all who state it: first the editor's own, then the newest."""
    sources: defaultdict[str, list[RoleSourceView]] = defaultdict(list)
    spelt: dict[str, str] = {}
    for stated in sorted(_stated(site, actor), key=_newest_first):
        brief = stated.brief
        link = LinkView(parts.outlet_of(brief), here.to(urls.brief(brief.id))) if brief else None
        key = name_key(stated.role)
        spelt.setdefault(key, stated.role)
        sources[key].append(RoleSourceView(link, published_view(stated.date)))
    for key, role in spelt.items():
        yield RoleView(role, tuple(sources[key]))


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
