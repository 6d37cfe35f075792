"""Which briefs are published on a day, and which are kept back."""

from datetime import date

import pytest
from sites import content_of

from sitegen.model import Content, kept_back, published_by, with_drafts


def content_with(*lines: str) -> Content:
    front = "\n".join(["---", "title: A", *lines, "---", ""])
    return content_of({"content/briefs/a.md": front})


def is_published(content: Content) -> bool:
    (document,) = content.briefs
    return not document.value.draft


@pytest.mark.parametrize(
    ("day", "count"),
    [(date(2009, 1, 25), 1), (date(2009, 1, 26), 0), (date(2026, 1, 1), 0)],
)
def test_a_scheduled_brief_is_kept_back_until_its_day(day: date, count: int) -> None:
    content = content_with("publish_on: 2009-01-26")
    assert len(kept_back(published_by(content, day))) == count


def test_a_draft_stays_one_after_its_day() -> None:
    content = content_with("draft: true", "publish_on: 2009-01-26")
    assert not is_published(published_by(content, date(2026, 1, 1)))


def test_a_brief_without_a_day_is_published_on_all() -> None:
    content = content_with()
    assert published_by(content, date.min) == content


@pytest.mark.parametrize("lines", [["draft: true"], ["publish_on: 2099-01-01"], []])
def test_with_drafts_all_are_published(lines: list[str]) -> None:
    assert is_published(with_drafts(published_by(content_with(*lines), date(2009, 1, 1))))


@pytest.mark.parametrize(
    ("lines", "due"),
    [
        (["draft: true"], None),
        (["publish_on: 2009-02-01"], "2009-02-01"),
        (["draft: true", "publish_on: 2009-02-01"], None),
    ],
)
def test_why_a_brief_is_kept_back_can_be_told(lines: list[str], due: str | None) -> None:
    (brief,) = kept_back(published_by(content_with(*lines), date(2009, 1, 1)))
    assert (brief.publish_on.edtf if brief.publish_on else None) == due


def test_what_is_published_is_not_kept_back() -> None:
    assert kept_back(published_by(content_with("publish_on: 2009-01-01"), date(2009, 1, 1))) == ()
