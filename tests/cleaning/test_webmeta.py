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


def test_meta_tags_that_say_written_by_name_the_author() -> None:
    html = (
        """<meta name="twitter:label1" content="Written by">
        <meta name="twitter:data1" content="Ann Lee">"""
        + BODY
    )
    assert told(html, "author") == ("Ann Lee", "twitter:data1")


def test_a_byline_is_told_by_its_class_near_the_headline() -> None:
    html = (
        """<title>Toll cut | Harbour</title><h1>Toll cut</h1>
        <div class="articleByline"><span class="author-name">Ann Lee</span></div>"""
        + BODY
    )
    assert told(html, "author") == ("Ann Lee", "byline")


def test_an_author_far_from_the_headline_is_of_another_story() -> None:
    html = f"""<title>Toll cut | Harbour</title><h1>Toll cut</h1>{BODY * 12}
        <div class="card"><span class="byline">Tom Roe</span></div>"""
    assert told(html, "author") is None


def test_the_time_near_the_headline_is_the_date_unless_it_is_of_a_change() -> None:
    html = (
        """<title>Toll cut | Harbour</title><h1>Toll cut</h1><p>Updated
        <time datetime="2016-02-03">3 February</time></p>{}"""
        + BODY
    )
    published = '<p>Published <time datetime="2016-02-02">2 February</time></p>'
    assert told(html.format(published), "date") == ("2016-02-02", "<time> of publication")
    assert told(html.format(""), "date") is None


def test_a_date_line_by_the_headline_counts_wherever_the_markup_puts_it() -> None:
    html = (
        """<title>Toll cut | Harbour</title><body><header><h1>Toll cut</h1>
        <div>Published August 7, 2023 by Ann Lee</div></header>"""
        + BODY * 3
    )
    date, author = told(html, "date"), told(html, "author")
    assert date is not None
    assert author is not None
    assert (date[0], author[0]) == ("2023-08-07", "Ann Lee")


def test_the_title_of_a_picture_is_not_that_of_the_window() -> None:
    html = "<svg><title>Menu</title></svg><title>Toll cut | Harbour</title><h1>Toll cut</h1>" + BODY
    assert told(html, "publisher") == ("Harbour", "title")
