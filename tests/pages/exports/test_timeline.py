import json
from collections.abc import Mapping
from html import escape
from typing import Any

import pytest
from exporting import FILES, HOSTILE, SMALL, events_on, exports_of, site_called
from sites import site_of

from sitegen.model import Site


def slides(site: Site) -> list[Mapping[str, Any]]:
    slides: list[Mapping[str, Any]] = json.loads(exports_of(site)["data/timeline.json"])["events"]
    return slides


TIMELINE = json.loads(FILES["data/timeline.json"])
BY_ID = {slide["unique_id"]: slide for slide in TIMELINE["events"]}


def test_the_title_is_that_of_the_site() -> None:
    assert TIMELINE["title"]["text"] == {
        "headline": "Thaw",
        "text": "How talks were taken up again.",
    }


def test_every_event_is_a_slide() -> None:
    assert list(BY_ID) == [entry.reports[0].address for entry in SMALL.chronology]


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("2009-01-26", {"year": 2009, "month": 1, "day": 26}, None),
        ("2009-01", {"year": 2009, "month": 1}, None),
        ("2009", {"year": 2009}, None),
        ("2008-24", {"year": 2008, "month": 12}, {"year": 2009, "month": 2}),
        ("199X", {"year": 1990}, {"year": 1999}),
        ("1990/1999", {"year": 1990}, {"year": 1999}),
        ("2004/2006-05~", {"year": 2004}, {"year": 2006, "month": 5}),
        ("2014-03/..", {"year": 2014, "month": 3}, None),
        ("../2014-03-05", {"year": 2014, "month": 3, "day": 5}, None),
    ],
)
def test_a_date_has_the_units_that_are_known(
    edtf: str, start: dict[str, int], end: dict[str, int] | None
) -> None:
    (slide,) = slides(events_on(edtf))
    assert (slide["start_date"], slide.get("end_date")) == (start, end)


def test_a_third_of_a_month_is_told_by_its_days() -> None:
    slide = BY_ID["lunch-in-brussels--2009-01"]
    assert (slide["start_date"]["day"], slide["end_date"]["day"]) == (11, 20)


def test_a_slide_shows_its_date_in_words() -> None:
    assert BY_ID["lunch-in-brussels--2009-01"]["display_date"] == "mid-January 2009"


def test_a_slide_quotes_each_report_and_leads_to_its_passage_and_to_the_event() -> None:
    top = "https://example.com/thaw/"
    assert BY_ID["lunch-in-brussels--lunch"]["text"] == {
        "headline": "NATO and Russia meet over lunch.",
        "text": (
            "<p><q>excellent atmosphere</q> "
            f'<a href="{top}briefs/lunch-in-brussels/#said-lunch">'
            "Radio Liberty with Reuters: Lunch in Brussels</a></p>"
            "<p><q>lunch of 18 December</q> "
            f'<a href="{top}briefs/moscow-looks-back/#said-2008-12-18">'
            "Russia Today from Interfax: Moscow looks back</a></p>"
            f'<p><a href="{top}chronology/#lunch-in-brussels--lunch">18 December 2008</a></p>'
        ),
    }


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_is_taken_for_html(name: str) -> None:
    slide, *_ = slides(site_called(name))
    assert slide["text"]["headline"] == escape(name)
    assert f"<q>{escape(name)}</q>" in slide["text"]["text"]


def test_a_site_without_events_has_no_slides() -> None:
    assert slides(site_of({})) == []
