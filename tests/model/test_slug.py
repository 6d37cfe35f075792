import unicodedata
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import free_slug, is_slug, slugify


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("NATO and Russia, winter 2008-09", "nato-and-russia-winter-2008-09"),
        ("Mikheil Saakashvili's government", "mikheil-saakashvilis-government"),
        ("Ušackas’ visit", "usackas-visit"),
        ("Straße nach Œsterreich", "strasse-nach-oesterreich"),
        ("Łódź, Øresund, İzmir", "lodz-oresund-izmir"),
        ("Россия и Україна", "rossiya-i-ukrayina"),
        ("ЩИТ", "shchit"),
        ("  --  a  //  b  --  ", "a-b"),
        ("../../etc/passwd", "etc-passwd"),
        ("con", "con-1"),
        ("COM1", "com1-1"),
        ("aux.", "aux-1"),
        ("", "untitled"),
    ],
)
def test_a_title_is_spelt_in_small_ascii_letters_digits_and_hyphens(text: str, slug: str) -> None:
    assert slugify(text) == slug


def test_what_cannot_be_spelt_gets_a_code_of_its_own() -> None:
    codes = {slugify(text) for text in ("北约", "俄罗斯", "—…!")}
    assert len(codes) == 3
    assert all(is_slug(code) for code in codes)
    assert slugify(" 北约") == slugify("北约")


def test_a_long_title_is_cut_at_a_word() -> None:
    assert slugify("seventy " * 20) == "-".join(["seventy"] * 10)


def test_a_long_word_is_cut_where_it_must_be() -> None:
    assert slugify("a" * 200) == "a" * 80


@given(st.text())
def test_every_text_has_a_slug(text: str) -> None:
    assert is_slug(slugify(text))


@given(st.text())
def test_a_slug_is_its_own_slug(text: str) -> None:
    assert slugify(slugify(text)) == slugify(text)


@given(st.text())
def test_composed_and_decomposed_letters_have_one_slug(text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert slugify(composed) == slugify(decomposed)


@given(st.text(alphabet="./\\%2eE:C\0~-a", max_size=30))
def test_no_slug_leaves_its_folder(text: str) -> None:
    assert PurePosixPath("briefs", slugify(text)).parts == ("briefs", slugify(text))


@pytest.mark.parametrize("text", ["a", "2009", "first-talks", "con-1", "confused", "a" * 80])
def test_these_are_slugs(text: str) -> None:
    assert is_slug(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "-", "a-", "-a", "a--b", "A", "é", "a b", "a_b", "a.b", "a/b", "..", "a\n", "a\0",
        "２", "con", "nul", "com1", "lpt9", "a" * 81,
    ],
)  # fmt: skip
def test_these_are_no_slugs(text: str) -> None:
    assert not is_slug(text)


def test_a_slug_that_is_free_is_kept() -> None:
    assert free_slug("talks", {"other"}) == "talks"


def test_a_slug_that_is_taken_is_numbered() -> None:
    assert free_slug("talks", {"talks", "talks-2"}) == "talks-3"


@given(st.text(min_size=60), st.integers(0, 30))
def test_a_numbered_slug_is_a_slug(text: str, taken: int) -> None:
    slug = slugify(text)
    names = {slug}
    for _ in range(taken):
        names.add(free_slug(slug, names))
    assert len(names) == taken + 1
    assert all(is_slug(name) for name in names)


def test_a_slug_that_would_be_cut_at_a_hyphen_is_numbered_with_one_hyphen() -> None:
    slug = "a" * 73 + "-bcdefg"
    assert free_slug(slug, {slug}) == "a" * 73 + "-2"
