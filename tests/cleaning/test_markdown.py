import html
import re

import hypothesis
import pytest
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from sitegen.cleaning import markdown


def shown(text: str) -> str:
    rendered = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)
    found = re.fullmatch(r"<p>(.*)</p>\n", rendered, re.DOTALL)
    assert found, rendered
    return html.unescape(found[1])


@pytest.mark.parametrize(
    "text",
    [
        "Russia's envoy said the talks (the first since August) went well -- very well.",
        "The regime of [President Mikheil] Saakashvili, he said.",
        "It grew by 3.5 % - or 7 * 8 - at snake_case_name & Sons; a < b.",
        "“No,” she said: “never.”",
        "2008 was hard. 70 per cent agreed!",
    ],
)
def test_ordinary_prose_comes_out_unchanged(text: str) -> None:
    assert markdown.escape(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "# 5 on the list", "> 50 per cent", "- and so on", "1. May was cold", "1) first",
        "---", "***", "===", "* * *", "*not* bold", "_not_ italic", "`code`", "~~gone~~",
        "[text](http://example.org)", "[note]: http://example.org", "![x](y)", "<script>",
        "<http://example.org>", "&copy; 2009", "C:\\*.txt", "```", "~~~", "+ plus",
    ],
)  # fmt: skip
def test_what_would_be_markup_shows_as_it_is_written(text: str) -> None:
    assert shown(markdown.escape(text)) == text


@hypothesis.given(st.text(alphabet="ab1 #>-+*_`~[]()<>!&;.\\|=:/", min_size=1, max_size=30))
def test_escaped_text_shows_the_same_signs(text: str) -> None:
    line = " ".join(text.split())
    hypothesis.assume(line)
    assert shown(markdown.escape(line)) == line


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "/about", "#"])
def test_a_link_keeps_its_words_only_unless_its_address_is_safe(address: str) -> None:
    assert markdown.link("the treaty", address) == "the treaty"


def test_a_link_ends_where_its_address_ends() -> None:
    assert markdown.link("x", "http://e.org/a (b)") == "[x](http://e.org/a%20%28b%29)"


def test_a_table_has_a_head_and_equal_rows() -> None:
    assert markdown.table((("Port", "Ships"), ("Ghent",))) == (
        "| Port | Ships |\n| --- | --- |\n| Ghent |  |"
    )
