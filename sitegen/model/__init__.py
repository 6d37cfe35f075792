"""The briefing world: briefs, actors, events, dates, and the site that they make."""

from sitegen.model.actor import Actor, ActorId, Role, name_key
from sitegen.model.brief import Brief, BriefId, Credit, Event, EventId, Source, Tense
from sitegen.model.chronology import Entry
from sitegen.model.content import Content, Document, Page, Settings, Theme
from sitegen.model.figures import Disagreement
from sitegen.model.hidden import HIDDEN, visible
from sitegen.model.keeping_back import kept_back, published_by, with_drafts
from sitegen.model.kind import Kind
from sitegen.model.language import primary_language
from sitegen.model.registry import Registry, registry_of
from sitegen.model.report import Report, event_ids
from sitegen.model.site import Appearance, NamedPlace, Site, assemble
from sitegen.model.slug import did_you_mean, free_slug, is_slug, slugify
from sitegen.model.ties import Tie
from sitegen.model.when import Part, Precision, When, days_apart, parse_when, when_of_day

__all__ = [
    "HIDDEN",
    "Actor",
    "ActorId",
    "Appearance",
    "Brief",
    "BriefId",
    "Content",
    "Credit",
    "Disagreement",
    "Document",
    "Entry",
    "Event",
    "EventId",
    "Kind",
    "NamedPlace",
    "Page",
    "Part",
    "Precision",
    "Registry",
    "Report",
    "Role",
    "Settings",
    "Site",
    "Source",
    "Tense",
    "Theme",
    "Tie",
    "When",
    "assemble",
    "days_apart",
    "did_you_mean",
    "event_ids",
    "free_slug",
    "is_slug",
    "kept_back",
    "name_key",
    "parse_when",
    "primary_language",
    "published_by",
    "registry_of",
    "slugify",
    "visible",
    "when_of_day",
    "with_drafts",
]
