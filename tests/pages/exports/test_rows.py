import pytest
from exporting import SMALL, events_on
from sites import site_of

from sitegen.locales import ENGLISH
from sitegen.model import Site
from sitegen.pages.edition import Edition
from sitegen.pages.exports.rows import ActorRow, EventRow, ReportRow, event_rows

TOP = "https://example.com/thaw/"


def rows_of(site: Site) -> tuple[EventRow, ...]:
    return event_rows(Edition(site, ENGLISH))


ROWS = {row.id: row for row in rows_of(SMALL)}
LUNCH = ROWS["lunch-in-brussels--lunch"]


def test_the_rows_are_in_the_order_of_the_chronology() -> None:
    assert list(ROWS) == [entry.reports[0].address for entry in SMALL.chronology]


def test_a_row_tells_where_the_event_stands() -> None:
    assert LUNCH.address == f"{TOP}chronology/#lunch-in-brussels--lunch"


def test_a_row_has_the_date_for_machines_and_in_words() -> None:
    row = ROWS["lunch-in-brussels--2009-01"]
    assert (row.edtf, row.earliest, row.latest, row.words, row.precision) == (
        "2009-01", "2009-01-11", "2009-01-20", "mid-January 2009", "month",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2009", "2009-01-01", "2009-12-31"),
        ("2014/..", "2014-01-01", None),
        ("../2014", None, "2014-12-31"),
        ("0850", "0850-01-01", "0850-12-31"),
    ],
)
def test_an_open_end_has_no_day(edtf: str, earliest: str | None, latest: str | None) -> None:
    (row,) = rows_of(events_on(edtf))
    assert (row.earliest, row.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("edtf", "qualifier", "approximate", "uncertain"),
    [
        ("2009", "", False, False),
        ("2009~", "~", True, False),
        ("2009?", "?", False, True),
        ("2009%", "%", True, True),
    ],
)
def test_a_row_tells_how_sure_its_date_is(
    edtf: str, qualifier: str, *, approximate: bool, uncertain: bool
) -> None:
    (row,) = rows_of(events_on(edtf))
    assert (row.qualifier, row.approximate, row.uncertain) == (qualifier, approximate, uncertain)


def test_an_event_of_which_reports_give_other_days_is_disputed() -> None:
    assert {row.id for row in ROWS.values() if row.disputed} == {LUNCH.id}


@pytest.mark.parametrize(("date", "planned"), [("2009-03", True), ("2008-12", False)])
def test_an_event_that_lies_ahead_for_its_source_is_planned(date: str, *, planned: bool) -> None:
    (row,) = rows_of(events_on(date))
    assert (row.planned, row.reports[0].planned) == (planned, planned)


def test_an_event_that_one_source_tells_as_past_is_not_planned() -> None:
    planned = "---\ntitle: A\ndate: 2009-01-26\nevents: [{date: 2009-02-01, text: x, id: x}]\n---\n"
    past = (
        "---\ntitle: B\ndate: 2009-02-02\n"
        "events: [{date: 2009-02-01, text: x, same_as: a#x}]\n---\n"
    )
    site = site_of({"content/briefs/a.md": planned, "content/briefs/b.md": past})
    (row,) = rows_of(site)
    assert (row.planned, [report.planned for report in row.reports]) == (False, [False, True])


def test_a_row_has_every_report_with_its_source_and_passage() -> None:
    russia = ActorRow("russia", "Russia")
    assert LUNCH.reports[1] == ReportRow(
        id="moscow-looks-back--2008-12-18",
        brief="moscow-looks-back",
        title="Moscow looks back",
        address=f"{TOP}briefs/moscow-looks-back/#said-2008-12-18",
        publisher="Russia Today",
        credit="Russia Today from Interfax",
        published="2009-01-26",
        edtf="2008-12-18",
        text="The lunch, as Moscow remembers it.",
        quote="lunch of 18 December",
        expression=None,
        speaker=None,
        statement=False,
        planned=False,
        actors=(russia, ActorRow("nato", "NATO")),
    )


def test_a_report_tells_on_whose_word_it_is() -> None:
    (row,) = rows_of(events_on("2009", speaker="NATO", statement="true"))
    report = row.reports[0]
    assert (report.speaker, report.statement) == (ActorRow("nato", "NATO"), True)


def test_what_a_source_does_not_tell_is_none() -> None:
    brief = "---\ntitle: A\nevents: [{date: 2009, text: x}]\n---\n"
    (row,) = rows_of(site_of({"content/briefs/a.md": brief}))
    report = row.reports[0]
    assert (report.publisher, report.credit, report.published, report.quote) == (None,) * 4
