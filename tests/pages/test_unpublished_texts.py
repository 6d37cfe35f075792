"""A brief with `full_text: false`: its text is read and checked, but stands nowhere on the site."""

import json
from typing import Any

import dom
import pytest
from sites import STATIC, by_line, content_of, html_of, plan_of

from sitegen.checks import examine

SITE = {
    "content/site.yaml": "title: Thaw\nbase_url: https://example.com/thaw/\n",
    "content/briefs/closed.md": """\
        ---
        title: A closed text
        date: 2009-01-26
        summary: The envoy spoke of talks.
        full_text: false
        language: fr
        source: {publisher: Radio Liberty, url: "https://example.org/closed"}
        themes: [talks]
        actors: [NATO]
        events:
          - date: 2009-01-25
            text: The envoy speaks.
            quote: an excellent atmosphere
            actors: [NATO, Russia]
            id: speech
          - {date: 2009-01, text: Talks go on., expression: this month}
          - {date: 2008, text: Talks began.}
        ---

        NATO and Russia found an excellent atmosphere. Pelicans came from Zanzibar this month, as
        [the other](open.md) has it.

        ## Zanzibar

        ![Pelicans](/static/site.png)
        """,
    "content/briefs/open.md": """\
        ---
        title: An open text
        date: 2009-01-27
        events: [{date: 2009-01-25, text: The envoy spoke., same_as: closed#speech}]
        ---

        It was said [elsewhere](closed.md) before.
        """,
    "content/actors/nato.md": "---\nname: NATO\nkind: organization\n---\n",
}
PLAN = plan_of(SITE)
PAGES = html_of(PLAN)
PATH = "briefs/closed/index.html"
HTML = PAGES[PATH]
ROOT = dom.document(HTML)
IDS = [element.attrib["id"] for element in ROOT.iter() if "id" in element.attrib]
WORDS_OF_THE_TEXT = ("Zanzibar", "Pelicans", "NATO and Russia found")


def view() -> Any:
    (page,) = (page for page in PLAN.pages if page.path == PATH)
    return page.view


def text_of(html: str) -> str:
    return " ".join("".join(dom.document(html).itertext()).split())


@pytest.mark.parametrize("words", WORDS_OF_THE_TEXT)
def test_its_words_stand_on_no_page(words: str) -> None:
    assert [path for path, html in PAGES.items() if words in html] == []


@pytest.mark.parametrize("words", WORDS_OF_THE_TEXT)
def test_its_words_stand_in_no_file_for_programs(words: str) -> None:
    assert [file.path for file in PLAN.files if words.encode() in file.content] == []


@pytest.mark.parametrize("words", WORDS_OF_THE_TEXT)
def test_the_words_of_a_text_that_is_published_are_found_by_these_tests(words: str) -> None:
    brief = SITE["content/briefs/closed.md"].replace("full_text: false", "full_text: true")
    pages = html_of(plan_of({**SITE, "content/briefs/closed.md": brief}))
    assert any(words in text_of(html) for html in pages.values())


def test_its_page_says_that_the_text_is_not_there() -> None:
    (note,) = [e for e in ROOT.iter("p") if e.attrib.get("class") == "note"]
    assert " ".join("".join(note.itertext()).split()) == (
        "The text is not published here. Read it at its source"
    )
    assert "source-text" not in HTML


def test_its_page_leads_to_the_source() -> None:
    (note,) = [e for e in ROOT.iter("p") if e.attrib.get("class") == "note"]
    (link,) = note.iter("a")
    assert link.attrib["href"] == "https://example.org/closed"


def test_without_an_address_of_the_source_nothing_is_linked() -> None:
    brief = "---\ntitle: A\nfull_text: false\n---\n\nPelicans.\n"
    html = html_of(plan_of({"content/briefs/a.md": brief}))["briefs/a/index.html"]
    assert "The text is not published here." in html
    assert "Read it at its source" not in html


def test_its_summary_and_its_quotes_are_published() -> None:
    assert "The envoy spoke of talks." in text_of(HTML)
    assert [report.report.quote for report in view().events] == [
        "an excellent atmosphere", None, None,
    ]  # fmt: skip
    assert "an excellent atmosphere" in text_of(PAGES["chronology/index.html"])


def test_the_passages_are_the_events_themselves() -> None:
    passages = ["said-speech", "said-2009-01", "said-2008"]
    assert [event.anchor for event in view().events] == passages
    assert [name for name in IDS if name.startswith("said-")] == passages


def test_what_leads_to_a_passage_leads_to_its_event() -> None:
    root = dom.document(PAGES["chronology/index.html"])
    hrefs = [a.attrib["href"] for a in root.iter("a") if a.attrib.get("class") == "context"]
    fragments = {href.partition("#")[2] for href in hrefs if "briefs/closed/" in href}
    assert len(fragments) == 3
    assert fragments <= set(IDS)


def test_no_event_promises_to_be_shown_in_the_text() -> None:
    assert "show in the text" not in HTML


def test_its_actors_are_those_of_the_text() -> None:
    assert [actor.name for actor in view().cast] == ["NATO", "Russia"]


def test_what_links_to_it_is_told() -> None:
    assert [link.sentence for link in view().backlinks] == ["It was said elsewhere before."]


def test_its_links_are_not_told() -> None:
    pages: dict[str, Any] = {page.path: page.view for page in PLAN.pages}
    assert pages["briefs/open/index.html"].backlinks == ()


def test_programs_are_told_of_its_summary_and_of_no_text() -> None:
    (script,) = (s for s in ROOT.iter("script") if s.attrib.get("type") == "application/ld+json")
    data = json.loads(script.text or "")
    assert data["description"] == "The envoy spoke of talks."
    assert not {"articleBody", "text"} & set(data)


def told(written: str, instead: str) -> list[str]:
    """Return the errors of the site where something else is written in the brief."""
    brief = SITE["content/briefs/closed.md"].replace(written, instead)
    content = content_of({**SITE, "content/briefs/closed.md": brief})
    return by_line(examine(content, STATIC).errors)


def test_its_quotes_are_checked_against_its_text() -> None:
    assert told("quote: an excellent atmosphere", "quote: never said") == [
        'content/briefs/closed.md:13: quote: "never said" does not stand in the text of this brief'
    ]


def test_its_links_are_checked() -> None:
    (error,) = told("(open.md)", "(nowhere.md)")
    assert 'the link "nowhere.md" leads nowhere' in error
