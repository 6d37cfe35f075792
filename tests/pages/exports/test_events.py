import csv
import io
import json

import pytest
from exporting import FILES, HOSTILE, SMALL, events_on, exports_of, site_called
from sites import site_of

EVENTS = json.loads(FILES["data/events.json"])


def lines(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline=""), strict=True))


LINES = lines(FILES["data/events.csv"])


def test_the_json_names_the_site_and_where_it_is() -> None:
    assert (EVENTS["site"], EVENTS["address"]) == ("Thaw", "https://example.com/thaw/")


def test_the_json_has_every_event_in_order() -> None:
    ids = [event["id"] for event in EVENTS["events"]]
    assert ids == [entry.reports[0].address for entry in SMALL.chronology]


def test_an_event_of_the_json_has_its_reports_with_their_actors() -> None:
    reports = {r["id"]: r for event in EVENTS["events"] for r in event["reports"]}
    assert reports["lunch-in-brussels--2008-08"]["actors"] == [{"id": "nato", "name": "NATO"}]


def test_a_site_without_events_has_an_empty_list_and_a_header() -> None:
    files = exports_of(site_of({}))
    assert json.loads(files["data/events.json"])["events"] == []
    assert files["data/events.csv"].startswith(b'"event","event_address",')


def test_the_csv_has_a_line_for_each_report_with_its_event() -> None:
    assert [(line["event"], line["report"]) for line in LINES] == [
        (entry.reports[0].address, report.address)
        for entry in SMALL.chronology
        for report in entry.reports
    ]


def test_the_csv_says_the_same_as_the_json() -> None:
    told = [(e["edtf"], r["quote"] or "") for e in EVENTS["events"] for r in e["reports"]]
    assert [(line["event_edtf"], line["quote"]) for line in LINES] == told


def test_the_actors_of_a_line_stand_in_one_cell() -> None:
    lunch = next(line for line in LINES if line["report"] == "lunch-in-brussels--lunch")
    assert lunch["actors"] == "NATO; Russia; Dmitry Rogozin"
    assert lunch["actor_ids"] == "nato; russia; dmitry-rogozin"


@pytest.mark.parametrize(
    ("date", "column", "cell"),
    [("2009", "approximate", "false"), ("2009~", "approximate", "true"), ("2014/..", "latest", "")],
)
def test_a_cell_is_true_false_or_empty(date: str, column: str, cell: str) -> None:
    (line,) = lines(exports_of(events_on(date))["data/events.csv"])
    assert line[column] == cell


def test_lines_of_the_csv_end_as_rfc_4180_has_it() -> None:
    content = FILES["data/events.csv"]
    assert content.count(b"\r\n") == content.count(b"\n") == len(LINES) + 1


@pytest.mark.parametrize("name", HOSTILE)
def test_any_text_is_the_same_when_read_from_json(name: str) -> None:
    event, *_ = json.loads(exports_of(site_called(name))["data/events.json"])["events"]
    report = event["reports"][0]
    assert {report["text"], report["title"], report["speaker"]["name"]} == {name}


@pytest.mark.parametrize("name", HOSTILE)
def test_any_text_is_the_same_when_read_from_csv(name: str) -> None:
    line, *_ = lines(exports_of(site_called(name))["data/events.csv"])
    assert line["text"].removeprefix("'") == name.replace("\ud83d", "?").removeprefix("'")


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(first: str) -> None:
    line, *_ = lines(exports_of(site_called(f"{first}SUM(A1:A9)"))["data/events.csv"])
    assert {line["text"], line["title"], line["quote"]} == {f"'{first}SUM(A1:A9)"}
