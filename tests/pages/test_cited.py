import pytest

from sitegen.model import Brief, BriefId, Source, parse_when
from sitegen.pages.cited import Author, Cited, author_of, cited_of, one_line, safe_address

PAGE = "https://example.com/thaw/briefs/a/"


def cited(date: str = "", **source: object) -> Cited:
    made = Source(**source)  # type: ignore[arg-type]
    brief = Brief(BriefId("a"), "The brief", parse_when(date) if date else None, source=made)
    return cited_of(brief, PAGE, "Thaw")


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("A. Writer", "A.", "Writer"),
        ("John F. Kennedy", "John F.", "Kennedy"),
        ("J. R. O’Neill-Smith", "J. R.", "O’Neill-Smith"),
        ("J.-P. Œuvre", "J.-P.", "Œuvre"),
    ],
)
def test_initials_tell_which_part_is_the_family_name(name: str, given: str, family: str) -> None:
    assert author_of(name) == Author(name, given, family)


@pytest.mark.parametrize(
    "name",
    [
        "Mao Zedong", "Orbán Viktor", "Jane Doe", "Staff Reporter", "Reuters", "J. van Dyke",
        "J. Van Dyke", "U.S. Embassy", "John F. Kennedy Jr", "A. Writer, Editor", "And B. Roe",
        "A. Roe and B. Doe", "北约", "J. ", "", "A. 1",
    ],
)  # fmt: skip
def test_a_name_that_may_be_in_any_order_stays_whole(name: str) -> None:
    assert author_of(name) == Author(name)


def test_the_title_is_that_of_the_source() -> None:
    assert (cited(title="As printed").title, cited().title) == ("As printed", "The brief")


def test_an_agency_is_the_author_where_none_is_named() -> None:
    assert cited(agency="Reuters", publisher="Radio").authors == (Author("Reuters"),)


def test_an_agency_beside_authors_is_credited() -> None:
    assert cited(agency="Reuters", authors=("Jane Doe",)).credits == ("Distributed by Reuters",)


def test_an_agency_that_published_itself_is_named_once() -> None:
    own = cited(agency="Reuters", publisher="Reuters", original="Reuters")
    assert (own.authors, own.publisher, own.credits) == ((), "Reuters", ())


def test_who_had_it_first_is_credited() -> None:
    assert cited(original="Interfax").credits == ("First published by Interfax",)


def test_a_source_without_an_address_is_found_at_the_page() -> None:
    assert cited().url == PAGE
    assert cited(url="https://example.org/a").url == "https://example.org/a"


@pytest.mark.parametrize("retrieved", ["2009-02", "2009-02-01~", "2009-02-01/2009-02-03"])
def test_only_an_exact_day_of_retrieval_counts(retrieved: str) -> None:
    assert cited(url="https://example.org/", retrieved=parse_when(retrieved)).retrieved is None


def test_nobody_retrieved_the_source_at_the_page() -> None:
    assert cited(retrieved=parse_when("2009-02-01")).retrieved is None


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("", "n.d."),
        ("2009-01-26", "26 January 2009"),
        ("2009-01-26~", "26 January 2009 [inferred]"),
        ("2009?", "2009 (uncertain)"),
        ("199X", "the 1990s"),
        ("2014/..", "since 2014"),
    ],
)
def test_a_date_says_how_well_it_is_known(date: str, words: str) -> None:
    assert cited(date).dated == words


@pytest.mark.parametrize("date", ["", "2009", "2009-01", "2009-01-26"])
def test_a_plain_date_needs_no_note(date: str) -> None:
    assert cited(date).notes == f"Via Thaw, {PAGE}"


@pytest.mark.parametrize("date", ["2009~", "2009-21", "199X", "2004/2006", "2009-01-26?"])
def test_what_other_fields_cannot_tell_of_a_date_is_noted(date: str) -> None:
    assert cited(date).notes == f"Dated {cited(date).dated}. Via Thaw, {PAGE}"


def test_every_text_is_one_line() -> None:
    assert one_line(" a\r\nb\u2028c\x0b\x00d\u200b \u200be\ud800 ") == "a b c d e"


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://example.org/a%20b?c=d&e_f#g~h", "https://example.org/a%20b?c=d&e_f#g~h"),
        ("https://example.org/{a}\\\n\t<b>", "https://example.org/%7Ba%7D%5C%0A%09%3Cb%3E"),
        ("https://example.org/100%&5%zz%2f", "https://example.org/100%25&5%25zz%2f"),
        ("https://example.org/Жё\x00", "https://example.org/%D0%96%D1%91"),
    ],
)
def test_an_address_ends_no_field_and_stays_the_same_address(address: str, safe: str) -> None:
    assert safe_address(address) == safe
