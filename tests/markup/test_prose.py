import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.markup import Target, parse_prose
from sitegen.markup.prose import MASK


def texts(markdown: str) -> list[str]:
    return [block.text for block in parse_prose(markdown).blocks]


@pytest.mark.parametrize(
    ("markdown", "blocks"),
    [
        ("One *two* **three**.", ["One two three."]),
        ("One\ntwo\\\nthree", ["One two three"]),
        ("One [two](https://example.org) `three`", ["One two three"]),
        ("# Head\n\nOne\n\n> Two\n\n- Three\n- Four", ["Head", "One", "Two", "Three", "Four"]),
        ("|a|b|\n|-|-|\n|c|d|", ["a", "b", "c", "d"]),
        ("AT&amp;T &copy; \\*", ["AT&T © *"]),
        ("![a map](map.png) here", [" here"]),
        ("    code\n\n```\nmore\n```", []),
        ("", []),
    ],
)
def test_a_block_is_the_plain_words_of_a_paragraph(markdown: str, blocks: list[str]) -> None:
    assert texts(markdown) == blocks


def test_raw_html_is_text() -> None:
    assert texts("<b>bold</b> and <script>alert(1)</script>") == [
        "<b>bold</b> and <script>alert(1)</script>"
    ]


@pytest.mark.parametrize(
    ("markdown", "linkable"),
    [
        ("NATO met", "NATO met"),
        ("*NATO* met", "NATO met"),
        ("[NATO](a.md) met", MASK * 4 + " met"),
        ("[the *NATO* `x`](a.md) met", MASK * 10 + " met"),
        ("`NATO` met", MASK * 4 + " met"),
        ("<https://nato.int> met", MASK * 16 + " met"),
        ("# NATO met", MASK * 8),
        ("NATO met\n===", MASK * 8),
    ],
)
def test_links_code_and_headings_are_masked_for_links(markdown: str, linkable: str) -> None:
    assert parse_prose(markdown).blocks[0].linkable == linkable


@given(st.text())
def test_what_is_linkable_is_as_long_as_the_text(markdown: str) -> None:
    assert all(len(b.linkable) == len(b.text) for b in parse_prose(markdown).blocks)


def test_a_section_counts_the_headings_above() -> None:
    blocks = parse_prose("One\n\n## Two\n\nThree\n\n- Four\n\n### Five\n\nSix").blocks
    assert [(block.text, block.section) for block in blocks] == [
        ("One", 0), ("Two", 1), ("Three", 1), ("Four", 1), ("Five", 2), ("Six", 2),
    ]  # fmt: skip


def test_a_block_knows_its_line() -> None:
    blocks = parse_prose("One\ntwo\n\n# Three\n\n- four\n- five").blocks
    assert [block.line for block in blocks] == [0, 3, 5, 6]


def test_targets_are_the_links_and_pictures_with_their_lines() -> None:
    markdown = "[a](../actors/nato.md)\n\n- ![b](/static/map.png)\n- <https://example.org>\n"
    assert parse_prose(markdown).targets == (
        Target("../actors/nato.md", 0, is_picture=False, block=0, start=0),
        Target("/static/map.png", 2, is_picture=True, block=1, start=0, words="b"),
        Target("https://example.org", 3, is_picture=False, block=2, start=0),
    )


@pytest.mark.parametrize(
    ("markdown", "block", "words"),
    [
        ("[Talks](a.md) began.", 0, "Talks began."),
        ("So *the* [talks](a.md) began.", 0, "talks began."),
        ("One.\n\nSo [talks](a.md).", 1, "talks."),
        ("One\ntwo\\\n[three](a.md)", 0, "three"),
        ("# Head\n\n- One\n- [Two](a.md)", 2, "Two"),
        ("`code` ![a map](map.png) and [so](a.md)", 0, "so"),
        ("    code\n\n[So](a.md)", 0, "So"),
        ("|a|b|\n|-|-|\n|c|[d](a.md)|", 3, "d"),
        ("the zero\u200bwidth [space](a.md)", 0, "space"),
    ],
)
def test_a_target_begins_at_a_place_in_the_words_of_its_block(
    markdown: str, block: int, words: str
) -> None:
    prose = parse_prose(markdown)
    target = next(target for target in prose.targets if target.href == "a.md")
    assert target.block == block
    assert prose.blocks[target.block].text[target.start :] == words


def test_a_picture_begins_where_the_words_behind_it_do() -> None:
    prose = parse_prose("See ![a map](map.png)here")
    assert [(target.block, target.start) for target in prose.targets] == [(0, 4)]


@given(
    st.lists(st.sampled_from(["[a b](x)", "![c](y)", "# ", "- ", "\n\n", "\n", "`d`", "*", "e "]))
)
def test_every_target_begins_within_its_block_and_links_on_their_words(pieces: list[str]) -> None:
    prose = parse_prose("".join(pieces))
    for target in prose.targets:
        words = prose.blocks[target.block].text[target.start :]
        assert target.is_picture or words.startswith("a b")


def test_a_link_by_reference_is_a_target() -> None:
    (target,) = parse_prose("See [the actor].\n\n[the actor]: ../actors/nato.md").targets
    assert target.href == "../actors/nato.md"


@pytest.mark.parametrize(
    "code",
    [
        0x00, 0x07, 0x1B, 0x7F, 0x85, 0x200B, 0x200E, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF,
        0xFFFE, 0xD800,
    ],
)  # fmt: skip
def test_characters_that_nobody_sees_are_left_out(code: int) -> None:
    assert texts(f"be{chr(code)}fore") == ["before"]


def test_quotation_marks_and_dashes_stay_as_they_are_written() -> None:
    assert texts("\"straight\" -- ... (c) 'it'") == ["\"straight\" -- ... (c) 'it'"]


def test_a_bare_address_is_no_link() -> None:
    assert parse_prose("https://example.org").targets == ()
