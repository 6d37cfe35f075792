import hypothesis
import pytest
from hypothesis import strategies as st

from sitegen.cleaning import decode


def test_a_byte_order_mark_decides() -> None:
    assert decode("\ufeffTalks resume".encode("utf-16-le")).text == "Talks resume"


def test_utf_16_without_a_mark_is_told_by_its_nuls() -> None:
    found = decode("The talks resume on Monday.".encode("utf-16-be"))
    assert (found.text, found.encoding) == ("The talks resume on Monday.", "utf-16-be")


def test_a_declared_charset_is_followed() -> None:
    raw = '<meta charset="iso-8859-5"><p>Москва</p>'.encode("iso-8859-5")
    assert "Москва" in decode(raw).text


def test_latin_1_is_read_as_windows_1252_as_browsers_do() -> None:
    raw = b'<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">\x93No\x94'
    assert decode(raw).text.endswith("“No”")


def test_a_wrong_declaration_gives_way_to_plain_utf_8_and_is_noted() -> None:
    found = decode('<meta charset="windows-1252"><p>Müller</p>'.encode())
    assert (found.encoding, found.note) == (
        "utf-8",
        "declared as windows-1252, but read as utf-8",
    )
    assert "Müller" in found.text


def test_windows_1252_is_the_last_resort_and_is_noted() -> None:
    found = decode(b"caf\xe9 \x96 closed")
    assert (found.text, found.note) == ("café – closed", "read as windows-1252")


def test_a_page_may_not_declare_a_codec_that_is_no_encoding_of_text() -> None:
    assert decode(b'<meta charset="unicode_escape">\\u0041').text.endswith("\\u0041")


def test_a_cut_off_last_letter_is_noted() -> None:
    found = decode("Größe é".encode()[:-1])
    assert (found.text, found.note) == ("Größe ", "the end of the file is cut off")


def test_line_ends_become_line_feeds() -> None:
    assert decode(b"one\r\ntwo\rthree\x0cfour").text == "one\ntwo\nthree\nfour"


def test_invisible_and_turning_characters_are_removed_and_noted() -> None:
    found = decode("a\u200bb\u202ec".encode())
    assert found.text == "abc"
    assert found.note == (
        "1 invisible characters removed; 1 characters that turn the direction of writing removed"
    )


def test_joiners_stay_where_a_script_needs_them() -> None:
    assert decode("می\u200cروم".encode()).text == "می\u200cروم"


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"PK\x03\x04...", "zip archive"),
        (b"\x89PNG\r\n", "a picture"),
        (b"abc\0def", "NUL"),
        (b"\x01\x02\x03\x04" * 9, "control characters"),
        (b"\xff\xfeabc", "damaged"),
    ],
)
def test_what_is_no_text_is_refused_in_an_editors_words(raw: bytes, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        decode(raw)


@hypothesis.given(st.binary(max_size=200))
def test_bytes_give_text_or_a_value_error(raw: bytes) -> None:
    try:
        text = decode(raw).text
    except ValueError:
        return
    assert "\r" not in text
    assert "\0" not in text
