import pytest
from sites import edition_of_files, here, reporting, small_edition

from sitegen.locales import ENGLISH, locale_of
from sitegen.model import Actor, ActorId, Brief, BriefId, Kind, Source
from sitegen.pages import parts
from sitegen.pages.edition import Edition
from sitegen.pages.views import LinkView, ReportView

SITE = small_edition().site
HERE = here("chronology/index.html")
LUNCH = BriefId("lunch-in-brussels")


def first_report(edition: Edition) -> ReportView:
    return parts.report_view(edition.site.reports[BriefId("a")][0], here(edition=edition))


def brief_from(source: Source) -> Brief:
    return Brief(BriefId("a"), "A", source=source)


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
    edition = edition_of_files({
        "content/briefs/a.md": "---\ntitle: A\ndate: 2009-01-15\n"
        "events: [{date: 2009-01, text: Talks.}]\n---\n"
    })  # fmt: skip
    assert not first_report(edition).is_planned


def test_an_event_of_an_undated_source_is_never_said_to_be_announced() -> None:
    edition = edition_of_files({
        "content/briefs/a.md": "---\ntitle: A\nevents: [{date: 2999, text: End.}]\n---\n"
    })  # fmt: skip
    assert not first_report(edition).is_planned


def test_the_date_of_a_report_is_narrowed_by_its_words() -> None:
    assert parts.report_view(SITE.reports[LUNCH][2], HERE).date.words == "mid-January 2009"


def test_an_entry_leads_to_itself_in_the_chronology() -> None:
    entry = SITE.entry_of["moscow-looks-back--2008-12-18"]
    assert parts.entry_view(entry, here()).href == (
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
    edition = edition_of_files({
        "content/briefs/a.md": "---\ntitle: A\nevents: [{date: 2009, text: Talks.}]\n---\n"
    })  # fmt: skip
    assert first_report(edition).credit == "Source not named"


def test_entries_stand_under_their_years() -> None:
    years = parts.year_views(SITE.chronology, HERE)
    assert [(year.label, year.anchor, len(year.entries)) for year in years] == [
        ("2004", "year-2004", 1),
        ("2008", "year-2008", 2),
        ("2009", "year-2009", 1),
    ]


def test_a_brief_is_listed_with_its_source() -> None:
    view = parts.brief_link(SITE.briefs[0], here())
    assert (view.title, view.href, view.credit, view.events) == (
        "Moscow looks back",
        "briefs/moscow-looks-back/index.html",
        "Russia Today from Interfax",
        2,
    )


def test_a_brief_whose_source_nobody_named_says_so() -> None:
    assert parts.brief_link(SITE.briefs[-1], HERE).credit == "Source not named"


def test_an_actor_is_listed_with_its_events_and_briefs() -> None:
    view = parts.actor_link(SITE.registry["NATO"], here(), ("host",))
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
    assert parts.kind_of(Actor(ActorId("a"), "A", kind), ENGLISH) == spelt


def test_actors_weigh_by_events_then_briefs_then_name() -> None:
    names = [actor.name for actor in parts.by_weight(SITE.registry.actors, HERE)]
    assert names == ["NATO", "Russia", "Dmitry Rogozin", "Georgia"]


@pytest.mark.parametrize(
    ("outlet", "spelt"),
    [
        ("Radio Liberty", "radio-liberty"),
        ("RADIO LIBERTY", "radio-liberty"),
        ("Известия", "izvestiya"),
        (None, "source-not-named"),
    ],
)
def test_an_outlet_has_one_id_however_it_is_spelt(outlet: str | None, spelt: str) -> None:
    assert parts.outlet_id(brief_from(Source(publisher=outlet))) == spelt


def test_outlets_of_any_script_have_ids_of_their_own() -> None:
    ids = {parts.outlet_id(brief_from(Source(publisher=name))) for name in ("新华社", "人民日报")}
    assert len(ids) == 2


@pytest.mark.parametrize(
    ("source", "credit"),
    [
        (Source(publisher="RFE/RL", agency="Reuters"), "RFE/RL with Reuters"),
        (
            Source(publisher="Global Research", original="Russia Today"),
            "Global Research from Russia Today",
        ),
        (Source(publisher="Radio", agency="Reuters", original="TV"), "Radio with Reuters from TV"),
        (Source(publisher="Radio", authors=("A",)), "Radio"),
        (Source(publisher="Reuters", agency="Reuters", original="Reuters"), "Reuters"),
        (Source(agency="Reuters", original="TV"), "Reuters from TV"),
        (Source(original="TV"), "TV"),
        (Source(authors=("A", "B")), "A"),
        (Source(title="A headline"), "Source not named"),
    ],
)
def test_a_source_is_credited_with_whoever_wrote_the_text_or_had_it_first(
    source: Source, credit: str
) -> None:
    assert parts.credit_of(brief_from(source), ENGLISH) == credit


def test_a_credit_is_in_the_words_of_the_locale() -> None:
    german = locale_of("de", 'msgid " with %(agency)s"\nmsgstr " mit %(agency)s"\n')
    source = Source(publisher="Radio", agency="Reuters")
    assert parts.credit_of(brief_from(source), german) == "Radio mit Reuters"


def test_what_its_source_tells_in_the_future_was_announced() -> None:
    edition = edition_of_files({
        "content/briefs/a.md": "---\ntitle: A\ndate: 2009-01-15\n"
        "events: [{date: 2009-01-15, text: Talks., tense: future}]\n---\n"
    })  # fmt: skip
    assert first_report(edition).is_planned


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
    edition = edition_of_files({
        f"content/briefs/{name.lower()}.md": f"---\ntitle: {name}\n"
        f"source: {{publisher: The {name}}}\n"
        f"actors: [Navy]\nevents: [{{date: {day}, text: {text}, actors: [Navy]}}]\n---\n"
        for name, day in zip(("Gazette", "Herald"), dates, strict=True)
    })  # fmt: skip
    (entry,) = edition.site.chronology
    (reason,) = parts.entry_view(entry, here(edition=edition)).reasons
    assert reason.startswith("The Gazette and The Herald: " + told)
    assert "both name Navy" in reason
    assert "“Alda”" in reason


def test_an_entry_tells_by_what_it_can_be_filtered() -> None:
    view = parts.entry_view(SITE.entry_of["lunch-in-brussels--lunch"], HERE)
    assert (view.actors, view.themes, view.sources) == (
        "nato russia dmitry-rogozin",
        "security talks",
        "radio-liberty russia-today",
    )


@pytest.mark.parametrize(
    ("address", "mark"),
    [
        ("lunch-in-brussels--lunch", "disputed"),
        ("lunch-in-brussels--2008-08", "period"),
        ("lunch-in-brussels--2009-01", "planned"),
        ("moscow-looks-back--2004-to-2006", "interval"),
    ],
)
def test_an_entry_is_marked_by_its_date_or_by_what_is_doubtful_of_it(
    address: str, mark: str
) -> None:
    assert parts.entry_view(SITE.entry_of[address], HERE).mark == mark


@pytest.mark.parametrize(
    ("date", "mark"),
    [
        ("2009-01-05", "exact"),
        ("2009-01-05~", "approximate"),
        ("2009-01-02/2009-01-05", "interval"),
    ],
)
def test_an_entry_of_one_report_is_marked_by_its_date(date: str, mark: str) -> None:
    edition = edition_of_files({"content/briefs/a.md": reporting([date], date="2009-06-01")})
    (entry,) = edition.site.chronology
    assert parts.entry_view(entry, here(edition=edition)).mark == mark


def test_an_entry_is_planned_only_where_all_announce_it() -> None:
    same = {"same_as": "a#x"}
    files = {
        "content/briefs/a.md": announcing("2009-01-01", id="x"),
        "content/briefs/b.md": announcing("2009-01-02", **same),
    }
    planned = edition_of_files(files)
    held = edition_of_files({**files, "content/briefs/b.md": announcing("2009-04-01", **same)})
    marks = [
        parts.entry_view(edition.site.entry_of["a--x"], here(edition=edition)).mark
        for edition in (planned, held)
    ]
    assert marks == ["planned", "exact"]


def announcing(published: str, **keys: str) -> str:
    """Return a brief of a day that tells of an event of 2 March 2009."""
    lines = "".join(f"    {key}: {value}\n" for key, value in keys.items())
    event = f"  - date: 2009-03-02\n    text: Talks.\n{lines}"
    return f"---\ntitle: A\ndate: {published}\nevents:\n{event}---\n"


def gaps_between(*dates: str) -> list[str]:
    edition = edition_of_files({"content/briefs/a.md": reporting(dates)})
    years = parts.year_views(edition.site.chronology, here(edition=edition))
    return [entry.gap for year in years for entry in year.entries]


@pytest.mark.parametrize(
    ("last", "gap"),
    [
        ("2009-03-04", ""),
        ("2009-03-08", "2 months without a dated event"),
        ("2009-07-01", "6 months without a dated event"),
        ("2010-12-01", "23 months without a dated event"),
        ("2011-02-01", "2 years without a dated event"),
        ("2029-01-06", "20 years without a dated event"),
    ],
)
def test_a_long_time_without_an_event_is_told_in_words(last: str, gap: str) -> None:
    dates = ("2009-01-01", "2009-01-02", "2009-01-03", "2009-01-04", last)
    assert gaps_between(*dates) == ["", "", "", "", gap]


def test_a_time_without_an_event_that_is_usual_in_a_list_is_not_told() -> None:
    assert gaps_between(*(f"{year}-01-01" for year in range(1990, 2010))) == [""] * 20


def test_a_time_that_is_long_even_for_a_list_of_long_times_is_told() -> None:
    dates = ("1990-01-01", "1991-01-01", "1992-01-01", "1993-01-01", "2009-01-01")
    assert gaps_between(*dates)[-1] == "16 years without a dated event"


def test_a_time_without_an_event_begins_where_the_one_before_ends() -> None:
    dates = ("2001-01-01", "2001-01-02", "2001-01-03", "2002/2008", "2009-01-01")
    assert gaps_between(*dates) == ["", "", "", "12 months without a dated event", ""]


@pytest.mark.parametrize("open_ended", ["2001-01-04/..", "2001-01-04/"])
def test_of_an_event_without_an_end_no_time_is_known_to_be_without_it(open_ended: str) -> None:
    dates = ("2001-01-01", "2001-01-02", "2001-01-03", open_ended, "2009-01-01")
    assert gaps_between(*dates)[-1] == ""


def test_a_time_that_an_earlier_event_spans_is_not_without_an_event() -> None:
    dates = ("2001-01-01", "2001-01-02", "2002/2010", "2003-01-01", "2009-01-01")
    assert gaps_between(*dates)[-1] == ""


def test_no_time_after_an_event_without_an_end_is_without_it() -> None:
    dates = ("2001-01-01", "2001-01-02", "2001-01-03/..", "2001-01-04", "2009-01-01")
    assert gaps_between(*dates)[-1] == ""


@pytest.mark.parametrize("dates", [(), ("2009-01-01",), ("2009", "2009-05"), ("1000", "2009")])
def test_of_few_events_no_time_is_unusual(dates: tuple[str, ...]) -> None:
    assert gaps_between(*dates) == [""] * len(dates)


def test_no_year_is_told_twice_where_a_list_is_in_order() -> None:
    edition = edition_of_files({"content/briefs/a.md": reporting(["2008", "2009", "2008-05"])})
    years = parts.year_views(edition.site.chronology, here(edition=edition))
    assert [year.label for year in years] == ["2008", "2009"]
