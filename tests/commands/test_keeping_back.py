"""Drafts and scheduled briefs: what is kept back is said, and stands on no page."""

from pathlib import Path

import pytest
from shell import Command, write_files

ONE_MINUTE_TO_MIDNIGHT = "1232927940"  # 2009-01-25
KEPT_BACK = {
    "content/briefs/draft.md": "---\ntitle: Sentinel one\ndraft: true\n---\n",
    "content/briefs/other-draft.md": "---\ntitle: Sentinel two\ndraft: true\n---\n",
    "content/briefs/due.md": "---\ntitle: Sentinel three\npublish_on: 2009-01-26\n---\n",
    "content/pages/links.md": "---\ntitle: Links\n---\n\n[the words](../briefs/due.md) stay\n",
}


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", ONE_MINUTE_TO_MIDNIGHT)


@pytest.mark.parametrize("command", ["build", "check"])
def test_what_is_kept_back_is_said(site: Path, sitegen: Command, command: str) -> None:
    write_files(site, KEPT_BACK)
    done = sitegen(command)
    assert done.status == 0
    assert "kept back: 2 drafts, 1 brief due on 2009-01-26\n" in done.out


def test_where_nothing_is_kept_back_nothing_is_said(site: Path, sitegen: Command) -> None:
    del site
    assert "kept back" not in sitegen("check").out


def test_nothing_of_it_is_published(site: Path, sitegen: Command) -> None:
    write_files(site, KEPT_BACK)
    sitegen("build")
    published = [p for p in (site / "build").rglob("*") if p.is_file()]
    assert [p for p in published if b"Sentinel" in p.read_bytes()] == []
    assert "<p><a>the words</a> stay</p>" in (site / "build/links/index.html").read_text()


def test_on_its_day_a_scheduled_brief_is_there(
    site: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_files(site, KEPT_BACK)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(ONE_MINUTE_TO_MIDNIGHT) + 60))
    sitegen("build")
    assert (site / "build/briefs/due/index.html").exists()
    assert "briefs/due/" in (site / "build/links/index.html").read_text()


def test_a_clock_that_is_none_is_told(
    site: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    del site
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    done = sitegen("build")
    assert (done.status, done.err) == (
        1,
        'SOURCE_DATE_EPOCH: "soon" is no number of seconds since 1970; set another or unset it\n',
    )
