import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import HIDDEN, visible


@pytest.mark.parametrize(
    "code",
    [
        0x00, 0x08, 0x0B, 0x0D, 0x1F, 0x7F, 0x85, 0x9F, 0x200B, 0x200D, 0x200F, 0x202A, 0x202E,
        0x2060, 0x2066, 0x2069, 0xFEFF, 0xFFFE, 0xFFFF, 0xD800, 0xDFFF,
    ],
)  # fmt: skip
def test_what_shows_nothing_is_taken_out(code: int) -> None:
    assert visible(f"a{chr(code)}b") == "ab"


@pytest.mark.parametrize(
    "text", ["a b\n\tc", "Жё 北约 עברית 😀", "a\u00a0b", "“so” – …", "e\u0301"]
)
def test_what_shows_stays(text: str) -> None:
    assert visible(text) == text


@given(st.text())
def test_nothing_hidden_is_left(text: str) -> None:
    assert not HIDDEN.search(visible(text))


@given(st.text())
def test_what_is_visible_can_be_written_as_utf_8(text: str) -> None:
    visible(text).encode()
