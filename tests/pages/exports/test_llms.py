from collections.abc import Iterator
from itertools import pairwise

import pytest
from exporting import FILES, HOSTILE, exports_of, site_called
from markdown_it import MarkdownIt
from markdown_it.token import Token
from sites import site_of

MARKDOWN = MarkdownIt("commonmark")
TEXT = FILES["llms.txt"].decode()


def words(token: Token) -> str:
    return "".join(child.content for child in token.children or [])


def headings(text: str) -> list[str]:
    tokens = MARKDOWN.parse(text)
    return [
        f"{opened.tag} {words(inline)}"
        for opened, inline in pairwise(tokens)
        if opened.type == "heading_open"
    ]


def links(text: str) -> Iterator[tuple[str, str]]:
    for token in MARKDOWN.parse(text):
        for opened, label in pairwise(token.children or []):
            if opened.type == "link_open":
                yield label.content, str(opened.attrs["href"])


def test_it_begins_with_the_title_and_the_description() -> None:
    assert TEXT.startswith("# Thaw\n\n> How talks were taken up again.\n\n")


def test_its_sections_are_pages_data_and_briefs() -> None:
    assert headings(TEXT) == ["h1 Thaw", "h2 Pages", "h2 Data", "h2 Newest briefs"]


def test_a_site_without_a_description_has_no_quotation() -> None:
    assert b"\n>" not in exports_of(site_of({}))["llms.txt"]


def test_every_file_of_data_is_listed() -> None:
    listed = {address for _, address in links(TEXT)}
    data = {path for path in FILES if path.startswith("data/")}
    assert {f"https://example.com/thaw/{path}" for path in data} <= listed


def test_pages_of_text_are_listed_with_their_summaries() -> None:
    page = "- [Method](https://example.com/thaw/method/): How dates are handled.\n"
    assert page in TEXT


def test_a_brief_has_its_source_date_and_summary() -> None:
    assert (
        "- [Lunch in Brussels](https://example.com/thaw/briefs/lunch-in-brussels/): "
        "Radio Liberty with Reuters, 2008-12-19~. "
        "The envoy and the secretary-general ate together.\n"
    ) in TEXT


def test_the_newest_briefs_are_listed_and_no_more_than_50() -> None:
    briefs = {f"content/briefs/b{n}.md": "---\ntitle: A\n---\n" for n in range(60)}
    listed = list(links(exports_of(site_of(briefs))["llms.txt"].decode()))
    assert sum("/briefs/b" in address for _, address in listed) == 50


@pytest.mark.parametrize("name", HOSTILE)
def test_any_title_is_the_same_when_read(name: str) -> None:
    text = exports_of(site_called(name))["llms.txt"].decode()
    kept = " ".join(name.split()).replace("\ud83d", "?").replace("\x00", "\ufffd")
    assert headings(text)[0] == f"h1 {kept}"
    assert [address for _, address in links(text)][-1] == "https://example.com/thaw/briefs/b/"
