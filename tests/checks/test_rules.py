"""Each rule of a sound site with what it allows and what it denies."""

from collections.abc import Mapping
from datetime import date

import pytest
from sites import STATIC, by_line, content_of

from sitegen.checks import examine
from sitegen.model import published_by
from sitegen.pages import OutputFile

SETTINGS = "title: A site\nbase_url: https://example.org\n"
MAP = OutputFile("static/map.png", b"", "static/map.png")


def told(files: Mapping[str, str]) -> list[str]:
    content = content_of({"content/site.yaml": SETTINGS, **files})
    return by_line(examine(content, (*STATIC, MAP)).problems)


def brief(body: str, *lines: str) -> str:
    """Return a dated brief whose body begins on the line after the last of `lines` and two more."""
    return "\n".join(["---", "title: A brief", "date: 2009", *lines, "---", "", body, ""])


def told_of(body: str, *lines: str) -> list[str]:
    return told({"content/briefs/a.md": brief(body, *lines)})


class TestQuotes:
    @pytest.mark.parametrize(
        ("body", "quote"),
        [
            ("They met again.", "met again"),
            ("An “excellent atmosphere”.", '"excellent atmosphere"'),
            ("An *excellent*\natmosphere.", "excellent atmosphere"),
            ("- They met again.", "They met again."),
            ("> # They met again", "met again"),
            ("They `met` again.", "met again"),
        ],
    )
    def test_a_quote_that_stands_in_the_text_is_allowed(self, body: str, quote: str) -> None:
        assert told_of(body, f"events: [{{date: 2009, text: A, quote: '{quote}'}}]") == []

    @pytest.mark.parametrize(
        ("body", "quote"),
        [("They met again.", "met once more"), ("They met.\n\nAgain.", "met. Again"), ("", "met")],
    )
    def test_a_quote_that_does_not_is_an_error(self, body: str, quote: str) -> None:
        events = ["events:", "  - date: 2009", "    text: A", f"    quote: {quote}"]
        assert told_of(body, *events) == [
            f'content/briefs/a.md:7: quote: "{quote}" does not stand in the text of this brief'
        ]

    def test_the_words_of_a_date_that_stand_in_the_text_are_allowed(self) -> None:
        assert told_of("In May.", "events: [{date: 2009-05, text: A, expression: in May}]") == []

    def test_the_words_of_a_date_that_do_not_are_a_warning(self) -> None:
        events = ["events:", "  - date: 2009-05", "    text: A", "    expression: last May"]
        assert told_of("In May.", *events) == [
            'content/briefs/a.md:7: warning: expression: "last May" does not stand in the text'
        ]

    def test_a_quote_of_a_draft_may_be_open(self) -> None:
        events = "events: [{date: 2009, text: A, quote: never said}]"
        assert told_of("They met.", "draft: true", events) == []


class TestLinks:
    FILES: Mapping[str, str] = {
        "content/actors/nato.md": "---\nname: NATO\n---\n",
        "content/pages/about.md": "---\ntitle: About\n---\n",
        "content/briefs/b.md": brief("Text on NATO."),
    }

    @pytest.mark.parametrize(
        "href",
        [
            "../actors/nato.md", "b.md", "a.md#said-x", "../pages/about.md", "/", "/about/",
            "/chronology/", "/feed.xml", "/static/map.png", "#said-x", "https://example.org/gone",
            "mailto:a@example.org", "//example.org/gone",
        ],
    )  # fmt: skip
    def test_a_link_that_leads_somewhere_is_allowed(self, href: str) -> None:
        assert told({**self.FILES, "content/briefs/a.md": brief(f"[a]({href})")}) == []

    @pytest.mark.parametrize(
        ("href", "path"),
        [
            ("../actors/otan.md", "actors/otan/index.html"),
            ("c.md", "briefs/c/index.html"),
            ("/gone/", "gone/index.html"),
            ("/chronology", "chronology"),
            ("/static/gone.png", "static/gone.png"),
            ("../sources/raw.txt", "sources/raw.txt"),
            ("../../../etc/passwd", "etc/passwd"),
        ],
    )
    def test_a_link_that_leads_nowhere_is_an_error(self, href: str, path: str) -> None:
        files = {**self.FILES, "content/briefs/a.md": brief(f"Text.\n\nSee\n[a]({href}).")}
        assert told(files) == [
            f'content/briefs/a.md:9: the link "{href}" leads nowhere (no {path})'
        ]

    @pytest.mark.parametrize(
        ("line", "what"),
        [("draft: true", "a draft"), ("publish_on: 2009-02-01", "a brief due on 2009-02-01")],
    )
    @pytest.mark.parametrize("href", ["b.md", "/briefs/b/#event-2009", "old.md"])
    def test_a_link_to_a_brief_that_is_kept_back_is_a_warning(
        self, href: str, line: str, what: str
    ) -> None:
        files = {
            "content/site.yaml": SETTINGS,
            "content/briefs/a.md": brief(f"[b]({href})"),
            "content/briefs/b.md": brief("Text.", line, "redirect_from: [old]"),
        }
        content = published_by(content_of(files), date(2009, 1, 31))
        (problem,) = examine(content, STATIC).problems
        assert (
            str(problem) == f'content/briefs/a.md:6:5: warning: the link "{href}" leads to {what}'
        )
        assert problem.hint == "it is not a link until that is published"

    @pytest.mark.parametrize(
        ("path", "text"),
        [
            ("content/actors/a.md", "---\nname: A a\n---\n[b](gone.md)\n"),
            ("content/pages/a.md", "---\ntitle: A\n---\n[b](../pages/gone.md)\n"),
        ],
    )
    def test_links_of_actors_and_pages_are_looked_at_too(self, path: str, text: str) -> None:
        (problem,) = told({path: text, "content/briefs/a.md": brief("A a.")})
        assert problem.startswith(f'{path}:4: the link "')

    def test_a_link_to_a_file_with_faults_is_not_blamed(self) -> None:
        files = {
            "content/briefs/a.md": brief("[b](b.md), [c](../pages/c.md), [d](../actors/d.md)"),
            "content/briefs/b.md": "",
            "content/pages/c.md": "",
            "content/actors/d.md": "",
        }
        assert [problem.partition(":")[0] for problem in told(files)] == [
            "content/actors/d.md",
            "content/briefs/b.md",
            "content/pages/c.md",
        ]

    def test_a_picture_of_the_site_is_allowed(self) -> None:
        assert told_of("![a map](/static/map.png)") == []

    def test_a_picture_that_is_not_there_is_an_error(self) -> None:
        assert told_of("![a map](/static/gone.png)") == [
            'content/briefs/a.md:6: the link "/static/gone.png" leads nowhere (no static/gone.png)'
        ]

    def test_a_picture_elsewhere_is_a_warning(self) -> None:
        (problem,) = told_of("Text.\n\n![a map](https://example.org/map.png)")
        assert problem == (
            "content/briefs/a.md:8: warning: the picture https://example.org/map.png "
            "is on another site: not shown"
        )


class TestActors:
    NATO = "---\nname: NATO\naliases: [North Atlantic Treaty Organization]\n---\n"

    def told_of(self, *lines: str) -> list[str]:
        files = {"content/actors/nato.md": self.NATO}
        return told({**files, "content/briefs/a.md": brief("NATO met.", *lines)})

    @pytest.mark.parametrize("name", ["NATO", "nato", "North  Atlantic Treaty Organization"])
    def test_an_actor_with_a_file_is_allowed(self, name: str) -> None:
        assert self.told_of(f"actors: [{name}]") == []

    def test_an_actor_without_a_file_is_a_warning_that_tells_how_to_make_one(self) -> None:
        (problem,) = self.told_of("actors:", "  - NATO", "  - Georgia")
        assert problem == (
            'content/briefs/a.md:6: warning: the actor "Georgia" has no file in content/actors/'
        )

    def test_a_name_that_is_close_to_one_with_a_file_may_be_misspelt(self) -> None:
        (problem,) = self.told_of("actors: [North Atlantic Treaty Organisation]")
        assert problem == (
            'content/briefs/a.md:4: warning: the actor "North Atlantic Treaty Organisation" has no '
            "file in content/actors/"
        )

    def test_actors_of_events_are_looked_at_too(self) -> None:
        events = ["events:", "  - date: 2009", "    text: A", "    actors: [Georgia]"]
        (problem,) = self.told_of(*events)
        assert problem.startswith('content/briefs/a.md:7: warning: the actor "Georgia"')

    def test_a_name_is_told_once(self) -> None:
        files = {f"content/briefs/{slug}.md": brief("", "actors: [Georgia]") for slug in "ab"}
        assert len(told(files)) == 1

    def test_no_name_is_blamed_while_a_file_of_an_actor_cannot_be_read(self) -> None:
        files = {"content/actors/b.md": "", "content/briefs/a.md": brief("", "actors: [Georgia]")}
        assert told(files) == ["content/actors/b.md:1: the first line must be ---"]


class TestDates:
    def test_a_brief_with_a_date_is_allowed(self) -> None:
        assert told({"content/briefs/a.md": "---\ntitle: A\ndate: 2009~\n---\n"}) == []

    def test_a_brief_without_one_is_a_warning(self) -> None:
        assert told({"content/briefs/a.md": "---\ntitle: A\n---\n"}) == [
            "content/briefs/a.md:1: warning: no date: when was the source published?"
        ]


class TestAddress:
    def test_a_site_with_an_address_is_allowed(self) -> None:
        assert told({}) == []

    def test_a_site_without_one_is_a_warning(self) -> None:
        (problem,) = told({"content/site.yaml": "title: A site\n"})
        assert problem == (
            "content/site.yaml: warning: no base_url: the feed, sitemap.xml and canonical links "
            "say https://example.org/ until it tells where the site is published"
        )


class TestInvisibleCharacters:
    def test_letters_of_every_script_are_allowed(self) -> None:
        assert told_of("Россия, 北约, naïve, a\u00a0b, 😀\n\n\tcode") == []

    @pytest.mark.parametrize(
        "code", ["200B", "200E", "202E", "2060", "2066", "FEFF", "0007", "0085"]
    )
    def test_a_character_that_nobody_sees_is_a_warning(self, code: str) -> None:
        assert told_of(f"One.\n\nTw{chr(int(code, 16))}o.") == [
            f"content/briefs/a.md:8: warning: an invisible character (U+{code}) stands in this line"
        ]
