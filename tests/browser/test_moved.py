"""Who comes to an address that a brief had before is led on, to the place that was asked for."""

import re
from pathlib import Path

import pytest
from browsing import Opener, Publisher
from playwright.sync_api import expect
from shell import write_files

pytestmark = pytest.mark.browser

SITE = {
    "content/site.yaml": "title: Moved\nbase_url: https://example.org/repo/\n",
    "content/briefs/new.md": """\
        ---
        title: New
        date: 2009-01-26
        redirect_from: [old]
        events: [{id: talks, date: 2009-01-26, text: Talks.}]
        ---

        Talks.
        """,
}


@pytest.mark.parametrize(
    "asked", ["briefs/old/index.html#event-talks", "chronology/index.html#old--talks"]
)
@pytest.mark.parametrize("place", ["web", "folder"])
def test_a_former_address_of_an_event_leads_to_the_event(
    tmp_path: Path, publish: Publisher, opened: Opener, place: str, asked: str
) -> None:
    content = write_files(tmp_path / "source", SITE) / "content"
    with publish(content, tmp_path / "site") as built:
        page = opened(f"{built.root(place)}{asked}")
        expect(page).to_have_url(re.compile(r"/briefs/new/index\.html#event-talks$"))


def test_without_a_script_it_leads_to_the_brief(
    tmp_path: Path, publish: Publisher, opened: Opener
) -> None:
    content = write_files(tmp_path / "source", SITE) / "content"
    with publish(content, tmp_path / "site") as built:
        page = opened(f"{built.address}briefs/old/index.html", java_script_enabled=False)
        expect(page).to_have_url(re.compile(r"/briefs/new/index\.html$"))
