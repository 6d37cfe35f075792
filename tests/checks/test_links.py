"""Links to places within pages, of which only the pages tell whether they are there."""

import pytest
from sites import STATIC, content_of, shipped_templates

from sitegen import rendering
from sitegen.checks import dead_anchors, examine

TALKS = """\
    ---
    title: Talks
    date: 2009-01-26
    events:
      - {date: 2009-01-26, text: They met., quote: met}
    redirect_from: [old-talks]
    ---

    They met.
    """


def told(href: str) -> list[str]:
    files = {
        "content/site.yaml": "title: A\nbase_url: https://example.org\n",
        "content/briefs/talks.md": TALKS,
        "content/briefs/a.md": f"---\ntitle: A\ndate: 2009\n---\n\nSee [it]({href}).\n",
        "content/pages/about.md": "---\ntitle: About\n---\n",
    }
    verdict = examine(content_of(files), STATIC)
    assert verdict.plan
    templates, locale = shipped_templates(), verdict.plan.locale
    pages = [rendering.render(page, templates, locale) for page in verdict.plan.pages]
    return [f"{p.location}: {p.hint}" for p in dead_anchors(verdict.anchors, pages)]


@pytest.mark.parametrize(
    "href",
    [
        "talks.md#event-2009-01-26", "talks.md#said-2009-01-26", "talks.md#events", "#source",
        "/chronology/#talks--2009-01-26", "../pages/about.md#content", "https://example.org/#x",
        "talks.md#", "/feed.xml#x",
    ],
)  # fmt: skip
def test_a_link_to_a_place_that_its_page_has_is_allowed(href: str) -> None:
    assert told(href) == []


@pytest.mark.parametrize(
    ("href", "hint"),
    [
        ("talks.md#event-2009-01-62", "did you mean #event-2009-01-26?"),
        ("talks.md#nowhere", "events there are #event-2009-01-26"),
        ("../pages/about.md#who", "leave out what stands from # on"),
    ],
)
def test_a_link_to_a_place_that_its_page_has_not_is_told(href: str, hint: str) -> None:
    assert told(href) == [f"content/briefs/a.md:6:10: {hint}"]
