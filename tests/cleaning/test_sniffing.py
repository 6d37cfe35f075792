import pytest

from sitegen.cleaning import SourceKind, sniff


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><title>x</title>",
        "\n<!-- saved from a site -->\n<html>",
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
        "<div><p>One.</p><p>Two.</p><p>Three.</p></div>",
    ],
)
def test_tags_make_a_page(text: str) -> None:
    assert sniff(text, "clipping.txt") is SourceKind.HTML


def test_mail_headers_make_an_e_mail() -> None:
    text = "From: desk@example.org\nDate: Mon, 26 Jan 2009 10:00:00 +0000\n\nHello"
    assert sniff(text) is SourceKind.EMAIL


def test_a_forward_copied_out_of_a_mail_is_one() -> None:
    text = "-----Original Message-----\nFrom: Ann Lee\nSent: 26 January 2009\n\nHello"
    assert sniff(text) is SourceKind.EMAIL


def test_a_label_line_makes_no_e_mail() -> None:
    assert sniff("Date: 26 January 2009\nTheme: Security\n\nTalks resume.") is SourceKind.TEXT


def test_content_counts_before_the_name() -> None:
    assert sniff("<html><body>x", "letter.eml") is SourceKind.HTML


def test_the_name_decides_where_the_content_does_not() -> None:
    assert sniff("Talks resume.", "Saved Page.HTM") is SourceKind.HTML
