from sitegen.cleaning.evidence import best
from sitegen.cleaning.webmeta import read_claims
from sitegen.cleaning.webpage import read_page

BODY = (
    "<p>The envoys of the two states met in the town hall on Monday and talked of the bridge.</p>"
)


def told(html: str, field: str) -> tuple[str, str] | None:
    claim = best(read_claims(read_page(html)), field)
    return (claim.value, claim.where) if claim else None


def test_linked_data_names_headline_date_author_and_publisher() -> None:
    html = """<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
        "headline": "Toll cut", "datePublished": "2009-01-26T08:00:00Z",
        "author": {"name": "Ann Lee"}, "publisher": {"name": "Harbour"}}]}</script>"""
    assert told(html, "title") == ("Toll cut", "the page's metadata")
    assert told(html, "date") == ("2009-01-26", "JSON-LD datePublished")
    assert told(html, "author") == ("Ann Lee", "JSON-LD author")
    assert told(html, "publisher") == ("Harbour", "JSON-LD publisher")


def test_a_heading_that_the_metadata_confirms_is_the_title() -> None:
    html = "<title>Toll cut | Harbour</title><h1>The Harbour</h1><h1>Toll Cut</h1>" + BODY
    assert told(html, "title") == ("Toll Cut", "h1")


def test_the_title_of_a_front_page_is_not_believed() -> None:
    assert told("<title>Harbour Online: front page</title>" + BODY, "title") is None


def test_a_dummy_author_is_no_author() -> None:
    assert told('<meta name="author" content="admin">' + BODY, "author") is None


def test_an_updated_time_is_no_date_of_publication() -> None:
    html = '<meta property="article:modified_time" content="2016-02-02T10:00:00Z">' + BODY
    assert told(html, "date") is None


def test_the_language_of_the_page_is_a_code() -> None:
    assert told("<html lang='fr-CA'>" + BODY, "language") == ("fr", "html lang")


def test_only_web_addresses_are_addresses() -> None:
    assert told("<link rel=canonical href='javascript:x'>" + BODY, "url") is None


def test_broken_linked_data_is_passed_over() -> None:
    assert (
        told("<script type='application/ld+json'>{" + "[" * 9999 + "</script>" + BODY, "title")
        is None
    )
