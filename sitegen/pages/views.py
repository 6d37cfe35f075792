"""What each template may read. A view holds everything; a template asks for nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class LinkView:
    label: str
    href: str
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class DateView:
    """A date in words, what they leave open, and for machines.

    `iso` is what HTML's `<time>` may hold, None for what it has no notation for; `interval` is the
    first and last day meant.
    """

    words: str
    known: str
    iso: str | None
    interval: str
    edtf: str
    mark: str  # exact, period, approximate, interval: the shape beside the words


@dataclass(frozen=True, slots=True)
class Frame:
    """What every page has around its own text."""

    language: str
    title: str
    site_title: str
    description: str
    canonical: str
    home: str
    stylesheet: str
    icon: str
    feed: str
    menu: tuple[LinkView, ...]
    pages: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class ReportView:
    """One source's account of an event."""

    anchor: str
    text: str
    date: DateView
    quote: str | None
    expression: str | None
    outlet: str
    credit: str
    published: DateView | None
    brief_title: str
    context: str  # the link to the passage, or to the brief
    actors: tuple[LinkView, ...]
    speaker: LinkView | None  # on whose word the source tells it
    is_statement: bool  # the event is that the speaker said so
    is_planned: bool


@dataclass(frozen=True, slots=True)
class EntryView:
    """An event of the chronology with all its reports; `href` leads to it there."""

    date: DateView
    href: str
    is_disputed: bool
    has_several_dates: bool
    disagreements: tuple[str, ...]  # "senators: 22 or 25"
    reports: tuple[ReportView, ...]
    reasons: tuple[str, ...]  # why the reports stand together


@dataclass(frozen=True, slots=True)
class YearView:
    label: str
    anchor: str
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class BriefLinkView:
    """A brief as lists show it."""

    title: str
    href: str
    date: DateView | None
    credit: str
    summary: str
    events: int


@dataclass(frozen=True, slots=True)
class ActorLinkView:
    """An actor as lists show it."""

    name: str
    href: str
    kind: str
    role: str | None
    events: int
    briefs: int


@dataclass(frozen=True, slots=True)
class HomeView:
    description: str
    latest: tuple[EntryView, ...]
    events: int
    chronology: str
    briefs: tuple[BriefLinkView, ...]
    actors: tuple[ActorLinkView, ...]
    themes: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class ChronologyView:
    years: tuple[YearView, ...]
    events: int
    sources: int


@dataclass(frozen=True, slots=True)
class SourceView:
    """The source box of a brief; `further` continues the credit behind the outlet."""

    title: str | None
    publisher: str | None
    agency: str | None
    authors: tuple[str, ...]
    original: str | None
    url: str | None
    date: DateView | None
    retrieved: DateView | None
    dateline: str | None
    note: str | None
    outlet: LinkView | None
    further: str


@dataclass(frozen=True, slots=True)
class BriefEventView:
    """An event on the page of its brief; `anchor` is set where the text has no marked passage."""

    id: str
    report: ReportView
    anchor: str | None
    chronology: str
    others: tuple[ReportView, ...]


@dataclass(frozen=True, slots=True)
class BriefView:
    title: str
    summary: str | None
    language: str | None
    source: SourceView
    text: Markup
    events: tuple[BriefEventView, ...]
    cast: tuple[ActorLinkView, ...]
    places: tuple[PlaceView, ...]
    themes: tuple[LinkView, ...]
    related: tuple[BriefLinkView, ...]
    earlier: LinkView | None
    later: LinkView | None


@dataclass(frozen=True, slots=True)
class RoleSourceView:
    """Who states a role, and when; an editor who does not say so has no brief."""

    brief: LinkView | None
    date: DateView | None


@dataclass(frozen=True, slots=True)
class RoleView:
    """A role with all who state it, the newest first."""

    role: str
    sources: tuple[RoleSourceView, ...]


@dataclass(frozen=True, slots=True)
class CompanionView:
    """An actor named together with another: in how many of its events, in how many sentences."""

    name: str
    href: str
    events: int
    sentences: int


@dataclass(frozen=True, slots=True)
class ActorView:
    name: str
    kind: str
    aliases: tuple[str, ...]
    weak_aliases: tuple[str, ...]
    metonyms: tuple[str, ...]
    roles: tuple[RoleView, ...]
    text: Markup
    years: tuple[YearView, ...]
    briefs: tuple[BriefLinkView, ...]
    companions: tuple[CompanionView, ...]
    same_as: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BriefGroupView:
    """Briefs under a heading: a year, a theme, an outlet."""

    label: str
    anchor: str
    href: str | None
    briefs: tuple[BriefLinkView, ...]


@dataclass(frozen=True, slots=True)
class BriefsView:
    """A page of briefs in groups."""

    title: str
    introduction: str
    groups: tuple[BriefGroupView, ...]
    count: int


@dataclass(frozen=True, slots=True)
class ActorGroupView:
    label: str
    anchor: str
    actors: tuple[ActorLinkView, ...]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place that is named and need not have a page."""

    name: str
    href: str | None


@dataclass(frozen=True, slots=True)
class NamedPlaceView:
    """A place with the newest briefs that name it; `more` is how many are left out."""

    place: PlaceView
    briefs: tuple[LinkView, ...]
    more: int


@dataclass(frozen=True, slots=True)
class ActorsView:
    groups: tuple[ActorGroupView, ...]
    count: int
    places: tuple[NamedPlaceView, ...]


@dataclass(frozen=True, slots=True)
class ThemeView:
    title: str
    briefs: tuple[BriefLinkView, ...]
    years: tuple[YearView, ...]


@dataclass(frozen=True, slots=True)
class ProseView:
    """A static page."""

    title: str
    text: Markup


@dataclass(frozen=True, slots=True)
class RedirectView:
    target: LinkView


@dataclass(frozen=True, slots=True)
class NotFoundView:
    links: tuple[LinkView, ...]


View = (
    HomeView
    | ChronologyView
    | BriefView
    | ActorView
    | BriefsView
    | ActorsView
    | ThemeView
    | ProseView
    | NotFoundView
    | RedirectView
)
