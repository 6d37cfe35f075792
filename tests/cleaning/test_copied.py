from sitegen.cleaning.blocks import Kind
from sitegen.cleaning.copied import read_copied, read_inline


def texts(text: str) -> list[str]:
    return [block.text for block in read_copied(text)[0]]


def test_a_blank_line_ends_a_paragraph() -> None:
    assert texts("One.\n\nTwo.") == ["One.", "Two."]


def test_a_line_is_a_paragraph_where_lines_are_not_wrapped() -> None:
    assert texts("Talks resume\nBy Ann Lee\n\nThe envoys met.") == [
        "Talks resume",
        "By Ann Lee",
        "The envoys met.",
    ]


def test_blocks_know_their_line() -> None:
    assert [block.line for block in read_copied("\nOne.\n\nTwo.")[0]] == [2, 4]


def test_link_remnants_become_their_words() -> None:
    assert read_inline("By [Ann Lee](#) in [Oslo](#)")[:2] == ("By Ann Lee in Oslo",) * 2


def test_real_links_stay() -> None:
    assert read_inline("the [treaty](https://example.org/t)")[1] == (
        "the [treaty](https://example.org/t)"
    )


def test_dangerous_links_do_not_stay() -> None:
    assert read_inline("the [treaty](javascript:void)")[1] == "the treaty"


def test_the_share_of_links_is_told() -> None:
    assert read_inline("[**Join us**](#)") == ("Join us", "**Join us**", 1.0)


def test_bullets_and_runs_of_numbers_are_items() -> None:
    blocks, _ = read_copied("Agreed:\n- a truce;\n- talks.\n\n1. Bread\n2. Salt")
    assert [block.mark for block in blocks] == ["", "- ", "- ", "1. ", "2. "]


def test_a_single_number_is_prose() -> None:
    assert read_copied("9. May is a holiday there.")[0][0].kind is Kind.PARAGRAPH


def test_headings_are_read_where_links_show_that_the_text_is_markdown() -> None:
    blocks, _ = read_copied("## The deal\n\nSee [this](#).")
    assert (blocks[0].kind, blocks[0].text) == (Kind.HEADING, "The deal")


def test_a_leading_hash_is_a_hash_in_plain_text() -> None:
    assert read_copied("# 5 of the list")[0][0].markdown == "\\# 5 of the list"


def test_underscores_around_words_are_emphasis() -> None:
    (block,) = read_copied("See [the list](#). _This text_ was snake_case.")[0]
    assert block.text == "See the list. This text was snake_case."
    assert "*This text*" in block.markdown


def test_a_heading_of_markdown_is_one_without_links_too() -> None:
    heading, text = read_copied("# Bridge opens\n\nThe bridge is open.")[0]
    assert (heading.kind, heading.text) == (Kind.HEADING, "Bridge opens")
    assert text.text == "The bridge is open."


def test_signs_that_end_a_release_are_no_heading() -> None:
    assert all(block.kind is not Kind.HEADING for block in read_copied("It is open.\n\n# # #")[0])
