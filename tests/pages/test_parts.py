import pytest
from sites import SMALL_SITE, site_of

from sitegen.model import Actor, ActorId, BriefId, Kind
from sitegen.pages import parts
from sitegen.pages.urls import Here
from sitegen.pages.views import LinkView

SITE = site_of(SMALL_SITE)
HERE = Here("chronology/index.html")
LUNCH = BriefId("lunch-in-brussels")


def test_a_report_leads_to_the_passage_that_supports_it() -> None:
    view = parts.report_view(SITE.reports[LUNCH][0], HERE)
    assert view.context == "../briefs/lunch-in-brussels/index.html#said-lunch"


def test_a_report_leads_to_its_actors() -> None:
    view = parts.report_view(SITE.reports[LUNCH][1], HERE)
    assert view.actors == (LinkView("NATO", "../actors/nato/index.html"),)


@pytest.mark.parametrize(("position", "is_planned"), [(0, False), (1, False), (2, True)])
def test_an_event_after_its_source_was_announced(position: int, is_planned: bool) -> None:  # noqa: FBT001
    assert parts.report_view(SITE.reports[LUNCH][position], HERE).is_planned is is_planned


def test_an_event_of_the_month_of_its_source_was_not_announced() -> None:
    site = site_of({
        "content/briefs/a.md": "---\ntitle: A\ndate: 2009-01-15\n"
        "events: [{date: 2009-01, text: Talks.}]\n---\n"
    })  # fmt: skip
    assert not parts.report_view(site.reports[BriefId("a")][0], HERE).is_planned


def test_an_event_of_an_undated_source_is_never_said_to_be_announced() -> None:
    site = site_of({
        "content/briefs/a.md": "---\ntitle: A\nevents: [{date: 2999, text: End.}]\n---\n"
    })  # fmt: skip
    assert not parts.report_view(site.reports[BriefId("a")][0], HERE).is_planned


def test_the_date_of_a_report_is_narrowed_by_its_words() -> None:
    assert parts.report_view(SITE.reports[LUNCH][2], HERE).date.words == "mid-January 2009"


def test_an_entry_leads_to_itself_in_the_chronology() -> None:
    entry = SITE.entry_of["moscow-looks-back--2008-12-18"]
    assert parts.entry_view(entry, Here("index.html")).href == (
        "chronology/index.html#lunch-in-brussels--lunch"
    )


def test_an_entry_shows_all_its_reports_and_that_they_differ() -> None:
    view = parts.entry_view(SITE.entry_of["lunch-in-brussels--lunch"], HERE)
    assert [r.outlet for r in view.reports] == ["Radio Liberty", "Russia Today"]
    assert view.is_disputed


def test_a_report_is_credited_to_all_who_had_a_part_in_it() -> None:
    view = parts.entry_view(SITE.entry_of["lunch-in-brussels--lunch"], HERE)
    assert [report.credit for report in view.reports] == [
        "Radio Liberty with Reuters",
        "Russia Today from Interfax",
    ]


def test_a_report_whose_source_nobody_named_says_so() -> None:
    site = site_of({
        "content/briefs/a.md": "---\ntitle: A\nevents: [{date: 2009, text: Talks.}]\n---\n"
    })  # fmt: skip
    assert parts.report_view(site.reports[BriefId("a")][0], HERE).credit == "Source not named"


def test_entries_stand_under_their_years() -> None:
    years = parts.year_views(SITE.chronology, HERE)
    assert [(year.label, year.anchor, len(year.entries)) for year in years] == [
        ("2004", "year-2004", 1),
        ("2008", "year-2008", 2),
        ("2009", "year-2009", 1),
    ]


def test_a_brief_is_listed_with_its_source() -> None:
    view = parts.brief_link(SITE, SITE.briefs[0], Here("index.html"))
    assert (view.title, view.href, view.credit, view.events) == (
        "Moscow looks back",
        "briefs/moscow-looks-back/index.html",
        "Russia Today from Interfax",
        2,
    )


def test_a_brief_whose_source_nobody_named_says_so() -> None:
    assert parts.brief_link(SITE, SITE.briefs[-1], HERE).credit == "Source not named"


def test_an_actor_is_listed_with_its_events_and_briefs() -> None:
    view = parts.actor_link(SITE, SITE.registry["NATO"], Here("index.html"), ("host",))
    assert (view.name, view.href, view.kind, view.role, view.events, view.briefs) == (
        "NATO",
        "actors/nato/index.html",
        "organisation",
        "host",
        2,
        2,
    )


@pytest.mark.parametrize(
    ("kind", "spelt"),
    [
        (Kind.PERSON, "person"),
        (Kind.ORGANIZATION, "organisation"),
        (Kind.STATE, "state"),
        (Kind.PLACE, "place"),
        (Kind.GROUP, "group"),
        (None, ""),
    ],
)
def test_a_kind_is_spelt_as_the_pages_spell(kind: Kind | None, spelt: str) -> None:
    assert parts.kind_of(Actor(ActorId("a"), "A", kind)) == spelt


def test_actors_weigh_by_events_then_briefs_then_name() -> None:
    names = [actor.name for actor in parts.by_weight(SITE, SITE.registry.actors)]
    assert names == ["NATO", "Russia", "Dmitry Rogozin", "Georgia"]


@pytest.mark.parametrize(
    ("outlet", "anchor"),
    [
        ("Radio Liberty", "source-radio-liberty"),
        ("RADIO LIBERTY", "source-radio-liberty"),
        ("Известия", "source-izvestiya"),
    ],
)
def test_an_outlet_has_one_place_however_it_is_spelt(outlet: str, anchor: str) -> None:
    assert parts.outlet_anchor(outlet) == anchor


def test_outlets_of_any_script_have_places_of_their_own() -> None:
    assert parts.outlet_anchor("新华社") != parts.outlet_anchor("人民日报")


def test_what_its_source_tells_in_the_future_was_announced() -> None:
    site = site_of({
        "content/briefs/a.md": "---\ntitle: A\ndate: 2009-01-15\n"
        "events: [{date: 2009-01-15, text: Talks., tense: future}]\n---\n"
    })  # fmt: skip
    assert parts.report_view(site.reports[BriefId("a")][0], HERE).is_planned


@pytest.mark.parametrize(
    ("dates", "told"),
    [
        (("2009-01-26", "2009-01-26"), "the same date"),
        (("2009-01-26", "2009-01-27"), "dates 1 day apart"),
        (("2009-01-26", "2009-01-23"), "dates 3 days apart"),
    ],
)
def test_why_reports_stand_together_is_told(dates: tuple[str, str], told: str) -> None:
    text = "The ferry Alda ran aground off Kestrel Point with passengers aboard."
    site = site_of({
        f"content/briefs/{name.lower()}.md": f"---\ntitle: {name}\n"
        f"source: {{publisher: The {name}}}\n"
        f"actors: [Navy]\nevents: [{{date: {day}, text: {text}, actors: [Navy]}}]\n---\n"
        for name, day in zip(("Gazette", "Herald"), dates, strict=True)
    })  # fmt: skip
    (entry,) = site.chronology
    (reason,) = parts.entry_view(entry, HERE).reasons
    assert reason.startswith("The Gazette and The Herald: " + told)
    assert "both name Navy" in reason
    assert "“Alda”" in reason
