from sitegen.cleaning import surroundings
from sitegen.cleaning.blocks import Kind, as_markdown
from sitegen.cleaning.webpage import read_page

FIRST = "The envoys of the two states met in the town hall on Monday and talked about the bridge."
SECOND = "They agreed that the toll should fall and that one of the ferries would be sold."


def body(html: str) -> str:
    return as_markdown(block for block in read_page(html).blocks if not block.hidden_by)


def test_blocks_become_markdown() -> None:
    html = (
        "<h2>The <i>toll</i></h2><p>It <b>fell</b>.<ul><li>one<li>two</ul>"
        "<ol><li>first</ol><blockquote><p>So be it.</blockquote>"
    )
    assert body(html) == ("## The toll\n\nIt **fell**.\n\n- one\n- two\n1. first\n\n> So be it.")


def test_emphasis_within_the_same_emphasis_is_shown_once() -> None:
    html = "<p><b>It <strong>fell <i>far</i></strong> down</b>. <b>Then</b> it rose."
    assert body(html) == "**It fell *far* down**. **Then** it rose."


def test_emphasis_around_paragraphs_hides_none_within_them() -> None:
    assert body("<b><p>It <b>fell</b>.</p><p>It rose.</p></b>") == "It **fell**.\n\nIt rose."


def test_only_safe_links_stay() -> None:
    html = '<p>the <a href="https://example.org/t">treaty</a>, the <a href="javascript:x">rest</a>'
    assert body(html) == "the [treaty](https://example.org/t), the rest"


def test_a_table_of_data_is_a_table() -> None:
    html = "<table><tr><th>Port<th>Ships<tr><td>Ghent<td>12</table>"
    assert body(html) == "| Port | Ships |\n| --- | --- |\n| Ghent | 12 |"


def test_a_table_that_lays_out_a_page_is_none() -> None:
    html = f"<table><tr><td><a href='/'>Home</a><td><p>{FIRST}<p>{SECOND}</table>"
    assert all(block.kind is not Kind.TABLE for block in read_page(html).blocks)


def test_two_line_breaks_make_a_paragraph() -> None:
    assert body("<div>One sentence.<br><br>Another one.</div>") == "One sentence.\n\nAnother one."


def test_marks_of_footnotes_go() -> None:
    assert (
        body("<p>It fell.<sup><a href='#1'>[1]</a></sup> Then it rose.") == "It fell. Then it rose."
    )


def test_the_element_with_the_prose_is_the_article() -> None:
    html = (
        "<div><div>Weather: 12 degrees and some rain from the west, later dry.</div>"
        f"<div><div><h1>Toll cut</h1><p>{FIRST}<p>{SECOND}<p>{FIRST}</div></div>"
        "<div>All about boats</div></div>"
    )
    inside = surroundings.FEATURES.index("in the article")
    page = read_page(html)
    assert [numbers[inside] for numbers in page.surroundings] == [
        False,
        True,
        True,
        True,
        True,
        False,
    ]


def test_a_part_is_set_apart_by_its_name() -> None:
    html = (
        f"<article><p>{FIRST}<p>{SECOND}"
        "<div class='related-stories'><p>Clock stolen again</p></div>"
        "<figure><figcaption>The hall.</figcaption></figure></article>"
    )
    assert [block.hidden_by for block in read_page(html).blocks] == [
        "",
        "",
        "related stories",
        "caption",
    ]


def test_the_name_of_a_part_that_holds_most_of_the_prose_is_not_believed() -> None:
    assert body(f"<div class='social'><p>{FIRST}<p>{SECOND}</div>") == f"{FIRST}\n\n{SECOND}"


def test_content_beside_a_sidebar_is_content() -> None:
    html = f"<div><p>{FIRST * 3}</div><div class='content-with-sidebar'><p>{SECOND}</div>"
    assert all(block.hidden_by != "sidebar" for block in read_page(html).blocks)


def test_names_that_would_hide_nearly_everything_mislead() -> None:
    widgets = "".join(f"<div class='widget'><p>{FIRST} {SECOND}</p></div>" for _ in range(9))
    assert {block.hidden_by for block in read_page(widgets).blocks} == {""}


def test_a_menu_by_name_that_reads_like_text_is_text() -> None:
    section = f"<div class='content-nav-section'>{f'<p>{FIRST} {SECOND}</p>' * 7}</div>"
    assert {block.hidden_by for block in read_page(section * 3).blocks} == {""}


def test_the_id_of_a_heading_is_no_name_of_a_part() -> None:
    html = f"<div><h2 id='popular-tools-for-navigation'>Tools</h2><p>{FIRST}</div>"
    assert {block.hidden_by for block in read_page(html).blocks} == {""}
