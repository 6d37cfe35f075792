import pytest

from sitegen.cleaning.evidence import best
from sitegen.cleaning.linkeddata import read_linked_data


def told(field: str, *scripts: str) -> str | None:
    claim = best(read_linked_data(scripts), field)
    return claim.value if claim else None


@pytest.mark.parametrize(
    "script",
    [
        '[{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "Toll cut"}]',
        '{"@type": "NewsArticle", "headline": "Toll\ncut",}',
        '<!-- {"@type": "NewsArticle", "headline": "Toll cut"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Toll cut"}\n//]]>',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Toll cut&quot;}",
        '{"@type": "NewsArticle", "headline": "Toll cut"};',
    ],
)
def test_what_writers_of_json_break_is_read(script: str) -> None:
    assert told("title", script) == "Toll cut"


def test_a_title_that_was_escaped_twice_is_read_as_it_was_meant() -> None:
    assert (
        told("title", '{"@type": "Article", "headline": "Toll &amp;#038; tide"}') == "Toll & tide"
    )


def test_references_lead_to_names_in_the_graph() -> None:
    script = """{"@graph": [{"@type": "Organization", "@id": "#us", "name": "Harbour"},
        {"@type": "Article", "publisher": {"@id": "#us"}, "author": [{"name": "Ann Lee"}]}]}"""
    assert told("publisher", script) == "Harbour"
    assert told("author", script) == "Ann Lee"


def test_teasers_and_comments_are_of_others() -> None:
    script = """{"@type": "WebPage", "mainEntity": {"@type": "ItemList", "itemListElement":
        [{"@type": "NewsArticle", "headline": "Another story"}]},
        "comment": {"@type": "SocialMediaPosting", "headline": "Nice"}}"""
    assert told("title", script) is None


def test_what_is_no_json_tells_nothing() -> None:
    assert list(read_linked_data(["{]", "", "[" * 9999])) == []
