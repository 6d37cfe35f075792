"""Input that was broken on the way or made to be slow: there is always a result, or a clear word.

What would take time by its square takes minutes at these sizes, and the test's timeout ends it.
"""

import pytest

from sitegen.cleaning import SourceKind, clean, decode
from sitegen.cleaning.webpage import read_page

STORY = "<h1>Ferry talks resume</h1>" + "".join(
    f"<p>In week {number} the harbour board met again and agreed to go on with the talks.</p>"
    for number in range(1, 9)
)


@pytest.mark.parametrize(
    "unit",
    [
        "<a href='https://example.org'><span>",
        "<q>",
        "<sup>",
        "<span><p>",
        "<blockquote>",
        "<ul><li>",
        "<table><tr><td>",
        "<tr><td><div>",
        "<article>",
    ],
)
def test_elements_nested_deep_keep_their_words(unit: str) -> None:
    found = clean(f"{unit}word " * 2_000, SourceKind.HTML)
    dropped = " ".join(drop.text for drop in found.dropped)
    assert f"{found.body} {dropped}".count("word") >= 2_000


def test_of_links_within_links_the_inner_one_is_shown() -> None:
    page = "<p>See <a href='https://a.example/'>the <span><a href='https://b.example/'>report</a>"
    (block,) = read_page(page).blocks
    assert block.markdown == "See the [report](https://b.example/)"
    assert block.linked == 9 / 12  # "the report" of "See the report"


def test_a_quotation_may_run_over_lines() -> None:
    page = "<p>They said: <q>We shall go on.<br>We shall not stop.</q> So they did."
    assert clean(page, SourceKind.HTML).body == (
        "They said: “We shall go on.\n\nWe shall not stop.” So they did."
    )


@pytest.mark.parametrize(
    "page",
    [
        "<script>" + "let x = 1;" * 20_000 + "</script>",
        "<script>" + "let x = 1;" * 20_000,
        "<p " + " ".join(f"a{number}=1" for number in range(20_000)) + ">",
        "<p class='" + " ".join(f"a{number}" for number in range(20_000)) + "'>",
        "<a " * 20_000,
        "<a b='" * 20_000,
        "<!--" * 20_000,
        "<![CDATA[" * 10_000,
        "</p>" * 20_000,
    ],
    ids=lambda page: page[:12],
)
def test_a_page_of_markup_alone_has_no_body(page: str) -> None:
    assert clean(page, SourceKind.HTML).doubts[0] == "no body was found"


@pytest.mark.parametrize(
    "ending", ["<a hre", "<a href='https://exam", "&am", "&#8", "<!-- the e", "<"]
)
def test_a_page_cut_off_keeps_what_came_before(ending: str) -> None:
    whole = clean(STORY, SourceKind.HTML)
    assert clean(STORY + ending, SourceKind.HTML).body.startswith(whole.body)


def test_a_page_in_another_charset_than_declared_is_read_as_what_it_is() -> None:
    page = f'<meta charset="iso-8859-1">{STORY}<p>The café on the quay stayed open all night.</p>'
    decoded = decode(page.encode())
    assert "café on the quay" in clean(decoded.text, SourceKind.HTML).body
    assert decoded.note == "declared as windows-1252, but read as utf-8"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (SourceKind.TEXT, "The board met again on the quay. " * 20_000),
        (SourceKind.TEXT, "The board met again on the quay.\n\n" * 1_000),
        (SourceKind.HTML, "<p>" + "The board met again on the quay. " * 20_000),
    ],
    ids=["one line", "many lines", "one paragraph"],
)
def test_a_text_of_one_sentence_over_and_over_is_kept(kind: SourceKind, text: str) -> None:
    assert clean(text, kind).body.count("The board met again") >= 1_000


def test_signs_that_nobody_sees_are_taken_out_and_told() -> None:
    decoded = decode("One\u00ad \u200btwo\u202e\r\nthree\u2028four\rfive\vsix".encode())
    assert decoded.text == "One two\nthree\nfour\nfive\nsix"
    assert decoded.note == (
        "2 invisible characters removed; 1 characters that turn the direction of writing removed"
    )


@pytest.mark.parametrize("sign", [" ", "#"])
def test_a_heading_with_a_long_tail_is_read_at_once(sign: str) -> None:
    text = f"[a](#)\n\n## Ferry talks{sign * 80_000}resume"
    assert clean(text, SourceKind.TEXT).doubts


def test_a_style_without_end_is_not_searched_for_each_line() -> None:
    page = f'<body style="{"a:b;" * 60_000}" class="{"a " * 60_000}">{STORY * 40}'
    assert "agreed to go on" in clean(page, SourceKind.HTML).body


def test_a_list_of_names_above_a_long_text_is_read_at_once() -> None:
    prose = "The harbour board met again and agreed to go on with the talks.\n\n" * 900
    assert clean("Ann Leeson\n" * 2_500 + "\n" + prose, SourceKind.TEXT).body
