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
    direction: str  # ltr, rtl
    title: str
    site_title: str
    description: str
    canonical: str
    linked_data: Markup  # JSON-LD
    image: str
    home: str
    stylesheet: str
    script: str
    icon: str
    feed: str
    own_feed: str | None
    data: str
    search: str
    search_script: str
    menu: tuple[LinkView, ...]
    pages: tuple[LinkView, ...]
    feedback: tuple[LinkView, ...]  # to change the page, to tell of an error in it


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
    brief: str
    context: str  # the link to the passage, or to the brief
    actors: tuple[LinkView, ...]
    speaker: LinkView | None  # on whose word the source tells it
    is_statement: bool  # the event is that the speaker said so
    is_planned: bool


@dataclass(frozen=True, slots=True)
class EntryView:
    """An event of the chronology with all its reports; `href` leads to it there.

    `mark` is that of the date, or "planned" or "disputed". `actors`, `themes` and `sources` are
    ids with spaces between them, by which events are filtered.
    """

    id: str
    date: DateView
    mark: str
    gap: str  # a long time before it without any event, in words
    href: str
    is_disputed: bool
    has_several_dates: bool
    disagreements: tuple[str, ...]  # "senators: 22 or 25"
    reports: tuple[ReportView, ...]
    reasons: tuple[str, ...]  # why the reports stand together
    actors: str
    themes: str
    sources: str


@dataclass(frozen=True, slots=True)
class YearView:
    label: str
    anchor: str
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class CountedLinkView:
    """A link with how many things are behind it."""

    label: str
    href: str
    count: int
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class ContentsView:
    """One year of a list that is cut into chapters; `chapters` are its months, if it has them."""

    year: CountedLinkView
    chapters: tuple[CountedLinkView, ...]


@dataclass(frozen=True, slots=True)
class ChronicleView:
    """Events in order: all of them under their years, or the latest and where the others are."""

    years: tuple[YearView, ...]
    contents: tuple[ContentsView, ...]
    events: int


@dataclass(frozen=True, slots=True)
class ShelfView:
    """Briefs, the newest first: all of them, or the newest and where the others are."""

    briefs: tuple[BriefLinkView, ...]
    contents: tuple[ContentsView, ...]
    count: int


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
class BarView:
    """A column of a chart."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class StretchView:
    """The columns of one stretch of time, and where its events begin, if it has any."""

    x: float
    width: float
    bars: tuple[BarView, ...]
    label: str
    href: str | None


@dataclass(frozen=True, slots=True)
class TickView:
    """A label of an axis."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class ColumnsView:
    """Events over time as columns; `caption` says the same in words."""

    width: int
    height: int
    stretches: tuple[StretchView, ...]
    ticks: tuple[TickView, ...]
    caption: str


@dataclass(frozen=True, slots=True)
class LineView:
    x1: float
    y1: float
    x2: float
    y2: float
    width: float


@dataclass(frozen=True, slots=True)
class LabelView:
    """Lines of text, each `LINE` em below the one before; `anchor` as in SVG."""

    x: float
    y: float
    anchor: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NodeView:
    """An actor in a drawing of who is named together; the page itself has no link there."""

    x: float
    y: float
    radius: float
    label: LabelView
    href: str | None


@dataclass(frozen=True, slots=True)
class NetworkView:
    """A drawing of who is named together; `caption` says what it shows."""

    width: int
    height: int
    size: int  # of letters
    lines: tuple[LineView, ...]
    nodes: tuple[NodeView, ...]
    caption: str


@dataclass(frozen=True, slots=True)
class PairView:
    """Two actors named together: in how many events, in how many sentences."""

    one: LinkView
    other: LinkView
    events: int
    sentences: int


@dataclass(frozen=True, slots=True)
class ComponentView:
    """Actors that are named together, drawn for wide and for narrow screens, and their ties."""

    anchor: str
    title: str
    wide: NetworkView
    narrow: NetworkView
    pairs: tuple[PairView, ...]


@dataclass(frozen=True, slots=True)
class GraphView:
    components: tuple[ComponentView, ...]
    others: int  # components that are not drawn


@dataclass(frozen=True, slots=True)
class OptionView:
    """A choice of the filter."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class FilterView:
    """What events can be filtered by; `leading` are the actors that can be chosen without script.

    Where the events are not all on the page, `index` leads to the files of events, one a year, and
    `pages` to the chronologies of these actors instead.
    """

    action: str
    stylesheet: str
    script: str
    leading: tuple[OptionView, ...]
    pages: tuple[LinkView, ...]
    actors: tuple[OptionView, ...]
    themes: tuple[OptionView, ...]
    sources: tuple[OptionView, ...]
    years: tuple[str, ...]
    index: str


@dataclass(frozen=True, slots=True)
class HomeView:
    description: str
    overview: ColumnsView | None
    chronicle: ChronicleView
    filter: FilterView
    chronology: str
    briefs: tuple[BriefLinkView, ...]
    actors: tuple[ActorLinkView, ...]
    themes: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class ChronologyView:
    overview: ColumnsView | None
    chronicle: ChronicleView
    filter: FilterView
    sources: int


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A part of a chronology; `whole` leads to all of it."""

    title: str
    whole: LinkView
    years: tuple[YearView, ...]
    contents: tuple[ContentsView, ...]
    earlier: LinkView | None
    later: LinkView | None


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
    mark: str
    is_disputed: bool
    report: ReportView
    anchor: str | None
    chronology: str
    others: tuple[ReportView, ...]


@dataclass(frozen=True, slots=True)
class CitationsView:
    """How to cite a source: a sentence, and notations of reference managers."""

    text: str
    bibtex: str
    ris: str
    csl_json: str


@dataclass(frozen=True, slots=True)
class BacklinkView:
    """A page that links here, and the sentence in which it does."""

    page: LinkView
    sentence: str


@dataclass(frozen=True, slots=True)
class BriefView:
    """A brief; `text` is empty where its text is not published."""

    title: str
    summary: str | None
    language: str | None
    source: SourceView
    text: Markup
    is_published_in_full: bool
    events: tuple[BriefEventView, ...]
    cast: tuple[ActorLinkView, ...]
    places: tuple[PlaceView, ...]
    themes: tuple[LinkView, ...]
    related: tuple[BriefLinkView, ...]
    backlinks: tuple[BacklinkView, ...]
    citations: CitationsView
    earlier: LinkView | None
    later: LinkView | None


@dataclass(frozen=True, slots=True)
class RoleSourceView:
    """Who states a role, and when; an editor who does not say so has no brief."""

    brief: LinkView | None
    date: DateView | None


@dataclass(frozen=True, slots=True)
class RoleView:
    """A role with those who state it, the newest first; `more` is how many are left out."""

    role: str
    sources: tuple[RoleSourceView, ...]
    more: int


@dataclass(frozen=True, slots=True)
class CompanionView:
    """An actor named together with another: in how many of its events, in how many sentences."""

    name: str
    href: str
    events: int
    sentences: int


@dataclass(frozen=True, slots=True)
class SeenView:
    """When an actor is first and last named in an event."""

    first: DateView
    last: DateView


@dataclass(frozen=True, slots=True)
class StatementView:
    """What somebody said; `href` leads to it in the chronology."""

    report: ReportView
    href: str


@dataclass(frozen=True, slots=True)
class ActorView:
    name: str
    kind: str
    aliases: tuple[str, ...]
    weak_aliases: tuple[str, ...]
    metonyms: tuple[str, ...]
    seen: SeenView | None
    sparkline: ColumnsView | None
    network: NetworkView | None
    graph: str  # the link to who is named together on the whole site
    roles: tuple[RoleView, ...]
    text: Markup
    chronicle: ChronicleView
    statements: tuple[StatementView, ...]
    statements_about: tuple[StatementView, ...]
    shelf: ShelfView
    companions: tuple[CompanionView, ...]
    same_as: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BriefGroupView:
    """Briefs under a heading: a theme, an outlet; the newest of them where there are many."""

    label: str
    anchor: str
    href: str
    briefs: tuple[BriefLinkView, ...]
    count: int


@dataclass(frozen=True, slots=True)
class BriefGroupsView:
    """A page of briefs in groups."""

    title: str
    introduction: str
    groups: tuple[BriefGroupView, ...]


@dataclass(frozen=True, slots=True)
class BriefsView:
    """A page of briefs, or one chapter of them: then `whole` leads to where all begin."""

    title: str
    introduction: str
    shelf: ShelfView
    whole: LinkView | None = None
    earlier: LinkView | None = None
    later: LinkView | None = None


@dataclass(frozen=True, slots=True)
class ActorGroupView:
    """Actors of one kind: all of them, or the most named and where the others are."""

    label: str
    anchor: str
    actors: tuple[ActorLinkView, ...]
    count: int
    href: str | None


@dataclass(frozen=True, slots=True)
class ActorNamesView:
    """Actors of one kind by name, a part of a long list; `whole` leads to all kinds."""

    title: str
    whole: LinkView
    actors: tuple[ActorLinkView, ...]
    parts: tuple[CountedLinkView, ...]


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
    graph: str
    places: tuple[NamedPlaceView, ...]
    more_places: int


@dataclass(frozen=True, slots=True)
class ThemeView:
    title: str
    chronicle: ChronicleView
    shelf: ShelfView


@dataclass(frozen=True, slots=True)
class SearchView:
    """The search page: what it lists where no script looks anything up.

    `full_text` leads to what finds words in the texts, "" where there is no index of them.
    """

    script: str
    full_text: str
    actors: tuple[ActorLinkView, ...]
    all_actors: str
    themes: tuple[LinkView, ...]
    years: tuple[CountedLinkView, ...]


@dataclass(frozen=True, slots=True)
class ProseView:
    """A static page."""

    title: str
    text: Markup


@dataclass(frozen=True, slots=True)
class RedirectView:
    target: LinkView


@dataclass(frozen=True, slots=True)
class OfferView:
    """A file for programs, and what is in it."""

    file: LinkView
    note: str


@dataclass(frozen=True, slots=True)
class DataView:
    introduction: str
    offers: tuple[OfferView, ...]


@dataclass(frozen=True, slots=True)
class NotFoundView:
    links: tuple[LinkView, ...]


View = (
    HomeView
    | ChronologyView
    | ChapterView
    | BriefView
    | ActorView
    | BriefsView
    | BriefGroupsView
    | ActorsView
    | ActorNamesView
    | GraphView
    | DataView
    | ThemeView
    | SearchView
    | ProseView
    | NotFoundView
    | RedirectView
)
