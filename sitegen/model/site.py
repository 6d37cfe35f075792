"""The site as a whole: it exists only if everything in it refers to something that is there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeVar

from sitegen.model.actor import Actor, ActorId, name_key
from sitegen.model.brief import Brief, BriefId
from sitegen.model.chronology import Entry, chronology_of
from sitegen.model.content import Content, Page, Settings, Theme
from sitegen.model.keeping_back import kept_back, without_references_to
from sitegen.model.redirects import impossible_redirects
from sitegen.model.references import dangling_reports, repeated_ids
from sitegen.model.registering import registry_problems, unsure_names
from sitegen.model.registry import Registry, registry_of
from sitegen.model.remembering import REMEMBERED
from sitegen.model.report import Report, reports_of
from sitegen.model.slug import slugify
from sitegen.problems import ContentError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Appearance:
    """An actor in a brief, with the roles that the brief states, each once."""

    brief: Brief
    actor: Actor
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place that briefs name, newest first, where it does not act; most have no actor file."""

    name: str
    actor: Actor | None
    briefs: tuple[Brief, ...]


@dataclass(frozen=True)
class Site:
    """Everything that is published. Briefs are newest first, the chronology oldest first.

    `kept_back` are the ids, of now and before, of briefs that it leaves out. What only some pages
    show is worked out when the first of them is asked for.
    """

    settings: Settings
    briefs: tuple[Brief, ...]
    registry: Registry
    pages: tuple[Page, ...]
    reports: Mapping[BriefId, tuple[Report, ...]]
    chronology: tuple[Entry, ...]
    kept_back: frozenset[BriefId]

    @cached_property
    def by_id(self) -> Mapping[BriefId, Brief]:
        return {brief.id: brief for brief in self.briefs}

    @cached_property
    def entry_of(self) -> Mapping[str, Entry]:
        """The entry of each report, by its address."""
        return {report.address: entry for entry in self.chronology for report in entry.reports}

    @cached_property
    def themes(self) -> tuple[Theme, ...]:
        return _themes(self.settings, self.briefs)

    @cached_property
    def theme_ids(self) -> Mapping[BriefId, frozenset[str]]:
        return {brief.id: frozenset(map(slugify, brief.themes)) for brief in self.briefs}

    @cached_property
    def casts(self) -> Mapping[BriefId, tuple[Appearance, ...]]:
        """Whom each brief names."""
        return {brief.id: _cast(brief, self.registry) for brief in self.briefs}

    @cached_property
    def appearances(self) -> Mapping[ActorId, tuple[Appearance, ...]]:
        return _by_actor((a.actor.id, a) for brief in self.briefs for a in self.casts[brief.id])

    @cached_property
    def entries(self) -> Mapping[ActorId, tuple[Entry, ...]]:
        return _by_actor((actor.id, entry) for entry in self.chronology for actor in entry.actors)

    @cached_property
    def spoken(self) -> Mapping[ActorId, tuple[Entry, ...]]:
        """What is told on whose word."""
        return _by_actor(
            (speaker, entry)
            for entry in self.chronology
            for speaker in dict.fromkeys(r.speaker.id for r in entry.reports if r.speaker)
        )

    @cached_property
    def naming(self) -> Mapping[ActorId, tuple[Brief, ...]]:
        """Who is named in which briefs, as an actor or a place."""
        return _by_actor(
            (actor_id, brief)
            for brief in self.briefs
            for actor_id in _all_named(brief, self.registry)
        )

    @cached_property
    def places(self) -> tuple[NamedPlace, ...]:
        return _places(self.briefs, self.registry)

    @cached_property
    def moved(self) -> Mapping[ActorId, ActorId]:
        """The id that an actor has now, by the one that it had before."""
        return {old: actor.id for actor in self.registry.actors for old in actor.redirect_from}

    @cached_property
    def moved_briefs(self) -> Mapping[BriefId, BriefId]:
        """The same for briefs."""
        return {old: brief.id for brief in self.briefs for old in brief.redirect_from}

    def roles_of(self, actor: Actor) -> tuple[str, ...]:
        """Return the roles of an actor, the editor's before those that briefs state; each once."""
        stated = (role for a in self.appearances.get(actor.id, ()) for role in a.roles)
        roles: dict[str, str] = {}
        for role in (*(role.role for role in actor.roles), *stated):
            roles.setdefault(name_key(role), role)
        return tuple(roles.values())

    def themes_of(self, brief: Brief) -> tuple[Theme, ...]:
        return tuple(theme for theme in self.themes if theme.id in self.theme_ids[brief.id])

    def briefs_on(self, theme: Theme) -> tuple[Brief, ...]:
        return tuple(brief for brief in self.briefs if theme.id in self.theme_ids[brief.id])


def assemble(content: Content) -> Site:
    """Join the files of `content` into a site; ContentError with every reference that fails."""
    hidden = frozenset(i for brief in kept_back(content) for i in (brief.id, *brief.redirect_from))
    published = without_references_to((d for d in content.briefs if not d.value.draft), hidden)
    briefs = tuple(sorted((d.value for d in published), key=_newest_first))
    registry = registry_of((d.value for d in content.actors), _names_used(briefs))
    reports = {brief.id: reports_of(brief, registry) for brief in briefs}
    all_reports = tuple(report for brief in briefs for report in reports[brief.id])
    problems = [
        *registry_problems(content),
        *impossible_redirects(content.briefs),
        *unsure_names(published, registry),
        *repeated_ids(published),
        *dangling_reports(published, all_reports),
    ]
    if problems:
        raise ContentError(problems)
    return Site(
        settings=content.settings.value,
        briefs=briefs,
        registry=registry,
        pages=tuple(document.value for document in content.pages),
        reports=reports,
        chronology=chronology_of(all_reports),
        kept_back=hidden,
    )


def _newest_first(brief: Brief) -> tuple[int, str]:
    return (-brief.date.sort_key[0].toordinal() if brief.date else 0, brief.id)


def _names_used(briefs: Iterable[Brief]) -> Iterable[str]:
    return (name for brief in briefs for _, name in brief.named)


@lru_cache(maxsize=REMEMBERED)
def _cast(brief: Brief, registry: Registry) -> tuple[Appearance, ...]:
    """Return whom a brief names: those it lists, then those only its events name; each once."""
    roles: dict[Actor, dict[str, str]] = {}
    for credit in brief.cast:
        stated = roles.setdefault(registry[credit.name], {})
        if credit.role:
            stated.setdefault(name_key(credit.role), credit.role)
    for report in reports_of(brief, registry):
        for actor in (*report.actors, *filter(None, (report.speaker,))):
            roles.setdefault(actor, {})
    return tuple(Appearance(brief, actor, (*stated.values(),)) for actor, stated in roles.items())


@lru_cache(maxsize=REMEMBERED)
def _all_named(brief: Brief, registry: Registry) -> tuple[ActorId, ...]:
    acting = (appearance.actor.id for appearance in _cast(brief, registry))
    places = (place.id for name in brief.places if (place := registry.place(name)))
    return tuple(dict.fromkeys([*acting, *places]))


def _themes(settings: Settings, briefs: Iterable[Brief]) -> tuple[Theme, ...]:
    titles = {slugify(theme): theme for brief in briefs for theme in brief.themes}
    titles |= {theme.id: theme.title for theme in settings.themes if theme.id in titles}
    return tuple(sorted((Theme(i, t) for i, t in titles.items()), key=lambda t: (t.title, t.id)))


def _places(briefs: Iterable[Brief], registry: Registry) -> tuple[NamedPlace, ...]:
    """Return the places that briefs list, by name; all spellings of one actor are one place."""
    naming: defaultdict[str, dict[BriefId, Brief]] = defaultdict(dict)
    called: dict[str, tuple[str, Actor | None]] = {}
    for brief in briefs:
        for name in brief.places:
            actor = registry.place(name)
            key = name_key(actor.name if actor else name)
            called.setdefault(key, (actor.name if actor else name, actor))
            naming[key][brief.id] = brief
    return tuple(NamedPlace(*called[key], tuple(naming[key].values())) for key in sorted(naming))


def _by_actor(pairs: Iterable[tuple[ActorId, T]]) -> Mapping[ActorId, tuple[T, ...]]:
    gathered: defaultdict[ActorId, list[T]] = defaultdict(list)
    for actor_id, value in pairs:
        gathered[actor_id].append(value)
    return {actor_id: tuple(values) for actor_id, values in gathered.items()}
