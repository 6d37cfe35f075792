"""A page for each actor, and the list of actors by kind."""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.markup import parse_prose, render_prose
from sitegen.model import Actor, Kind, Site
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
    RoleView,
)

MOST_COMPANIONS = 20

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
    view = ActorsView(tuple(g for g in groups if g.actors), len(site.registry.actors))
    yield Page(here.path, "actors.html", frame_of(site, here, "Actors"), view, "the list of actors")


def _view(site: Site, actor: Actor, companions: tuple[Companion, ...], here: Here) -> ActorView:
    prose = parse_prose(actor.body)
    appearances = site.appearances.get(actor.id, ())
    return ActorView(
        name=actor.name,
        kind=parts.kind_of(actor),
        aliases=actor.aliases,
        metonyms=actor.metonyms,
        roles=tuple(_roles(site, actor, here)),
        text=render_prose(prose, here.resolver("actors")),
        years=parts.year_views(site.entries.get(actor.id, ()), here),
        briefs=parts.brief_links(site, (a.brief for a in appearances), here),
        companions=tuple(_companion_view(c, here) for c in companions[:MOST_COMPANIONS]),
        same_as=actor.same_as,
    )


def _companion_view(companion: Companion, here: Here) -> CompanionView:
    actor = companion.actor
    href = here.to(urls.actor(actor.id))
    return CompanionView(actor.name, href, companion.events, companion.sentences)


def _roles(site: Site, actor: Actor, here: Here) -> Iterator[RoleView]:
    """Yield the editor's roles, then those that briefs state, the newest first."""
    for role in actor.roles:
        yield RoleView(role.role, None, published_view(role.date))
    for appearance in site.appearances.get(actor.id, ()):
        if appearance.role:
            brief = appearance.brief
            link = LinkView(parts.outlet_of(brief), here.to(urls.brief(brief.id)))
            yield RoleView(appearance.role, link, published_view(brief.date))
