from sitegen.cleaning.unwrapping import (
    compounds_of,
    join,
    paragraphs,
    rows_of,
    without_furniture,
    wrap_width,
)

WRAPPED = """\
The envoys met in the old town hall on Monday and talked about
the bridge for most of the day, with a short break for lunch at
noon. They agreed that the toll should fall, and that the older
of the two ferries would be sold before the winter. A list of
buyers is to be drawn up by the harbour office this week."""


def test_wrapped_lines_are_told_from_paragraphs() -> None:
    assert wrap_width(rows_of(WRAPPED)) > 0


def test_lines_of_any_length_are_paragraphs() -> None:
    lines = (
        "One.\nA much longer line than that.\nTwo.\nThree words here.\nFour and a few more words."
    )
    assert wrap_width(rows_of(lines)) == 0


def test_wrapped_lines_become_one_paragraph() -> None:
    rows = rows_of(WRAPPED)
    found = list(paragraphs(rows, wrap_width(rows), frozenset(), lambda _: False))
    assert [row.text for row in found] == [WRAPPED.replace("\n", " ")]


def test_an_indent_opens_a_paragraph() -> None:
    rows = rows_of(WRAPPED + "\n    " + WRAPPED)
    found = list(paragraphs(rows, wrap_width(rows), frozenset(), lambda _: False))
    assert len(found) == 2


def test_a_word_split_between_lines_becomes_whole() -> None:
    assert "".join(join("the govern-", "ment fell", frozenset())) == "the government fell"


def test_a_compound_keeps_its_hyphen() -> None:
    compounds = compounds_of("a well-known fact")
    assert "".join(join("the well-", "known man", compounds)) == "the well-known man"
    assert "".join(join("state-of-", "the-art plant", frozenset())) == "state-of-the-art plant"


def test_page_numbers_and_running_heads_leave_and_the_sentence_is_mended() -> None:
    rows, dropped = without_furniture(rows_of("the end of\n\n12      HARBOUR REVIEW\n\nthe war."))
    assert [row.text for row in rows] == ["the end of", "the war."]
    assert [(drop.line, drop.text) for drop in dropped] == [(3, "12 HARBOUR REVIEW")]


def test_stacked_lines_above_long_paragraphs_are_not_wrapped_ones() -> None:
    head = (
        "The Harbour Monitor of the North\nBridge toll to fall before the winter sets in\n"
        "What the two states agreed on at noon\nBy Ann Lee, correspondent in the port\n"
        "Monday, 4 May 2009, and updated in the evening"
    )
    body = "\n\n".join([" ".join(WRAPPED.split("\n"))] * 3)
    assert wrap_width(rows_of(f"{head}\n\n{body}")) == 0


def test_a_masthead_wider_than_the_columns_does_not_decide() -> None:
    masthead = (
        "No. 18,204.            RIGA, TUESDAY, MARCH 9, 1909.            ONE PENNY, AND NO LESS."
    )
    assert wrap_width(rows_of(f"{masthead}\n\n{WRAPPED}")) > 0


def test_a_running_head_with_its_page_is_furniture() -> None:
    kept, dropped = without_furniture(rows_of("EASTERN TIMES   October 1978   Page 4\nWords."))
    assert [row.text for row in kept] == ["Words."]
    assert [drop.rule for drop in dropped] == ["page furniture"]
