from collections.abc import Sequence

from sitegen.cleaning.paging import Line, read_pages


def page(*texts: str, top: float = 700, x: float = 72, gap: float = 14) -> list[Line]:
    return [Line(text, x, top - gap * number, 12) for number, text in enumerate(texts)]


def text(pages: Sequence[Sequence[Line]]) -> str:
    return read_pages(pages).text.strip()


def test_full_lines_are_joined_and_a_short_one_ends_a_paragraph() -> None:
    lines = page("The ministers of both countries met on", "Monday. They left.",
                 "Nobody else came to the capital on that")  # fmt: skip
    assert text([lines]) == (
        "The ministers of both countries met on Monday. They left.\n"
        "Nobody else came to the capital on that"
    )


def test_a_word_split_at_the_end_of_a_line_is_whole_again() -> None:
    assert text([page("The council met on Tues-", "day.")]) == "The council met on Tuesday."
    assert text([page("The council met on Tues\u00ad", "day.")]) == "The council met on Tuesday."


def test_a_compound_that_stands_elsewhere_keeps_its_hyphen() -> None:
    lines = page("A well-known man and another well-", "known man.")
    assert text([lines]).endswith("another well-known man.")


def test_a_gap_parts_paragraphs() -> None:
    first = page("The ministers of both countries met.", "Then the ministers went home again.")
    second = page("Nobody else came to the capital then.", top=660)
    assert text([first + second]).split("\n\n")[1] == "Nobody else came to the capital then."


def test_an_indent_opens_a_paragraph() -> None:
    lines = page("The ministers of both countries met here.", "Then the ministers went home again.",
                 "Nobody else came to the capital on that day.")  # fmt: skip
    lines[1] = Line(lines[1].text, 84, lines[1].y, 12)
    assert "\n\nThen the ministers" in text([lines])


def test_columns_are_read_one_after_the_other_and_a_torn_sentence_is_mended() -> None:
    left = page("The ministers of both countries", "met on Monday and agreed about the")
    right = page("borders of both countries again.", x=320)
    assert text([left + right]).endswith("agreed about the borders of both countries again.")


def test_a_headline_of_two_lines_is_one() -> None:
    head = [Line("Ports open", 100, 740, 20), Line("Again", 120, 716, 20)]
    body = page("The ministers of both countries met.", "Then the ministers went home again.")
    assert text([head + body]).startswith("Ports open Again\n")


def test_a_credit_is_not_joined_to_the_text() -> None:
    lines = page("By Ada Example", "The ministers of both countries met on the", "border.")
    assert text([lines]).startswith("By Ada Example\n")


def test_items_stand_on_lines_of_their_own() -> None:
    lines = page("What the ministers have agreed to do:", "• fees fall by a third", "2. ships sail")
    assert len(text([lines]).split("\n")) == 3


def test_heads_and_numbers_that_repeat_are_left_out_and_told() -> None:
    pages = [
        [
            Line(f"THE BULLETIN {number}", 72, 800, 9),
            *page(f"Paragraph {'abcd'[number]} about the ports of the north."),
            Line(str(number), 300, 30, 9),
        ]
        for number in range(4)
    ]
    found = read_pages(pages)
    assert "BULLETIN" not in found.text
    assert "3" not in found.text
    assert found.furniture == ("THE BULLETIN 0", "0")


def test_a_headline_that_later_pages_repeat_as_their_head_stays() -> None:
    first = [Line("Ports open again", 72, 740, 20), *page("The ministers of the north met.")]
    later = [
        [Line("Ports open again", 72, 800, 9), *page(f"Then {name} went home to the capital.")]
        for name in ("Ada", "Jon", "Eva")
    ]
    assert text([first, *later]).count("Ports open again") == 1


def test_lines_within_pages_may_repeat() -> None:
    pages = [page("One thing first.", "Two.", "Three.", "He said no.", "Five.", "Six.", f"{name}.")
             for name in ("Ada", "Jon", "Eva")]  # fmt: skip
    assert text(pages).count("He said no.") == 3


def test_the_stamps_of_a_printed_page_are_known_on_a_single_page() -> None:
    lines = [
        Line("11/21/26, 9:05 PM Ports open", 20, 820, 8),
        *page("The ministers of both countries met."),
        Line("https://a.example/ports 1/1", 20, 20, 8),
    ]
    assert text([lines]) == "The ministers of both countries met."


def test_a_date_with_a_time_stays_where_nothing_else_tells_of_printing() -> None:
    lines = page("21.11.2026, 21:05", "The ministers of both countries met.")
    assert text([lines]).startswith("21.11.2026, 21:05")


def test_ligatures_become_letters() -> None:
    assert text([page("The oﬃcial ﬁle is ﬂat.")]) == "The official file is flat."


def test_nothing_gives_nothing() -> None:
    assert (text([]), text([[]])) == ("", "")
