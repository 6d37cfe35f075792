"""Whole clippings, and what no clipping may do."""

import time

import hypothesis
import pytest
from hypothesis import strategies as st

from sitegen.cleaning import SourceKind, clean

REPORT = """\
Accessibility links

Envoys To Meet In Brussels In January

The flag of the alliance, in August.
BRUSSELS (Reuters) -- Envoys of NATO and Russia will meet in January, officials said on Friday.

Talks at that level had been put off in August after the war in Georgia.

Share this:
© 2008 Reuters. All rights reserved.
"""
REPOST = """\

Talks after the frost: an alliance and its neighbour

By [Harbour Research](#)

Harbour Research, January 27, 2009

[Baltic Courier](#) 26 January 2009

Theme: [Security](#)

The council of NATO and Russia met on Monday for the first time since the war of last August.

It was not a formal meeting, the [envoy](#) said, and no paper was signed at the end of the day.

This report was first published in [Baltic Courier](#)
Copyright © [Harbour Research](#), [Baltic Courier](#), 2009
"""
PAGE = """\
<html lang="en"><title>Talks resume | Harbour</title>
<meta property="og:site_name" content="Harbour">
<nav>Home News</nav><h1>Talks resume</h1><p>By Ann Lee</p>
<time class="published">26 January 2009</time>
<article><p>The council of NATO and Russia met on Monday for the first time since August.</p>
<p class="caption">The hall in 2008.</p>
<p>It was not a formal meeting, the envoy said, and no paper was signed at the end of it.</p>
</article>
<footer>© 2009 Harbour</footer>"""


def test_a_wire_report_gives_body_title_agency_and_dateline() -> None:
    found = clean(REPORT, SourceKind.TEXT)
    assert found.body == (
        "Envoys of NATO and Russia will meet in January, officials said on Friday.\n\n"
        "Talks at that level had been put off in August after the war in Georgia."
    )
    assert found.title == "Envoys To Meet In Brussels In January"
    assert (found.agency, found.dateline, found.publisher) == ("Reuters", "Brussels", None)


def test_no_date_is_better_than_a_guess() -> None:
    assert clean(REPORT, SourceKind.TEXT).date is None


def test_a_repost_names_publisher_and_original() -> None:
    found = clean(REPOST, SourceKind.TEXT)
    assert (found.publisher, found.original, found.authors) == (
        "Harbour Research",
        "Baltic Courier",
        (),
    )
    assert str(found.date) == "2009-01-27"


def test_a_second_date_is_a_doubt() -> None:
    assert clean(REPOST, SourceKind.TEXT).doubts[-1] == (
        "the date is taken as 2009-01-27, but the clipping also states 2009-01-26"
    )


def test_every_line_is_kept_or_dropped_with_a_rule() -> None:
    found = clean(REPOST, SourceKind.TEXT)
    lines = [line for line in REPOST.split("\n") if line]
    assert len(found.body.split("\n\n")) + len(found.dropped) == len(lines)
    assert all(drop.rule for drop in found.dropped)


def test_a_page_gives_body_and_metadata() -> None:
    found = clean(PAGE, SourceKind.HTML, "https://example.org/talks")
    assert found.body.count("\n\n") == 1
    assert (found.title, found.publisher, found.authors) == (
        "Talks resume",
        "Harbour",
        ("Ann Lee",),
    )
    assert (str(found.date), found.language, found.url) == (
        "2009-01-26",
        "en",
        "https://example.org/talks",
    )


def test_each_field_says_where_it_was_found() -> None:
    where = {found.field: found.where for found in clean(REPORT, SourceKind.TEXT).found}
    assert where == {
        "title": "line 3",
        "agency": "line 6",
        "dateline": "line 6",
        "language": "the words of the body",
    }


@pytest.mark.parametrize("kind", list(SourceKind))
@pytest.mark.parametrize("text", ["", "\n\n", "<script>let x = 1</script>"])
def test_nothing_found_is_said(kind: SourceKind, text: str) -> None:
    found = clean(text, kind)
    if not found.body:
        assert found.doubts[0] == "no body was found"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<div>" * 10_000 + "The end of it.", SourceKind.HTML),
        ("<table><tr><td>" * 10_000 + "The end of it.", SourceKind.HTML),
        ("<div class=comments>" * 10_000 + "The end of it.", SourceKind.HTML),
        ("<b>" * 60_000 + "The end of it.", SourceKind.HTML),
        ("<b><i>word " * 30_000, SourceKind.HTML),
        ("<script>" + "x = 1;" * 100_000 + "</script>", SourceKind.HTML),
        ("<" * 100_000, SourceKind.HTML),
        ("a" * 2_000_000, SourceKind.TEXT),
        ("word " * 200_000, SourceKind.TEXT),
        ("[" * 60_000, SourceKind.TEXT),
        ("[a](" * 60_000, SourceKind.TEXT),
        ("**a " * 60_000 + "](#)", SourceKind.TEXT),
        ("May " * 50_000, SourceKind.TEXT),
        ("one more line of a long text that was wrapped by-\n" * 20_000, SourceKind.TEXT),
        ("From: a\nDate: x\n\n" + "> " * 200_000, SourceKind.EMAIL),
        (
            "From: a\n"
            + "".join(
                f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(2000)
            ),
            SourceKind.EMAIL,
        ),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else "",
)
def test_hostile_input_is_cleaned_in_bounded_time(text: str, kind: SourceKind) -> None:
    started = time.monotonic()
    clean(text, kind)
    assert time.monotonic() - started < 20  # a few seconds; the machine may be busy


def test_bold_nested_deep_keeps_its_words() -> None:
    page = "<p>" + "<b>word " * 5_000 + "</b>" * 5_000
    assert clean(page, SourceKind.HTML).body == "**" + " ".join(["word"] * 5_000) + "**"


@hypothesis.given(st.text(max_size=300), st.sampled_from(list(SourceKind)))
def test_a_body_is_found_or_missed_aloud(text: str, kind: SourceKind) -> None:
    found = clean(text, kind)
    assert bool(found.body) != ("no body was found" in found.doubts)


words = st.sampled_from(
    [
        "the",
        "envoys",
        "of",
        "two",
        "states",
        "met",
        "on",
        "a",
        "bridge",
        "and",
        "talked",
        "about",
        "rivers",
        "for",
        "days",
    ]
)
sentences = st.lists(words, min_size=12, max_size=30).map(
    lambda said: "The " + " ".join(said) + "."
)


@hypothesis.given(st.lists(sentences, min_size=1, max_size=6))
def test_clean_prose_is_left_as_it_is(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    assert clean(text, SourceKind.TEXT).body == text


@hypothesis.given(st.lists(sentences, min_size=1, max_size=6))
def test_cleaning_twice_changes_nothing(paragraphs: list[str]) -> None:
    once = clean(
        "Envoys meet on a bridge\n\nBy Ann Lee\n\n" + "\n\n".join(paragraphs), SourceKind.TEXT
    )
    assert clean(once.body, SourceKind.TEXT).body == once.body
