from collections.abc import Mapping
from urllib.parse import parse_qs, urlsplit

import dom
import pytest
from sites import SMALL_SITE, edition_of_files, html_of, plan_of

from sitegen.locales import locale_of
from sitegen.pages.edition import Here
from sitegen.pages.feedback import feedback_links
from sitegen.pages.views import LinkView

LUNCH = "briefs/lunch-in-brussels/index.html"
ON_GITHUB = "edit_url: https://github.com/example/thaw/edit/main/"
BY_MAIL = "report_url: mailto:desk@example.org"


def site_with(*lines: str) -> dict[str, str]:
    """Return the small site with more settings."""
    settings = "\n".join(["title: Thaw", "base_url: https://example.com/thaw/", *lines])
    return {**SMALL_SITE, "content/site.yaml": settings}


def links(files: Mapping[str, str], title: str = "Lunch", file: str = "") -> list[LinkView]:
    return [*feedback_links(Here(edition_of_files(files), LUNCH), title, file)]


def report_link(*lines: str, title: str = "Lunch") -> str:
    (link,) = links(site_with(*lines), title)
    assert link.label == "Report an error"
    return link.href


def test_a_site_that_says_nothing_has_no_such_links() -> None:
    assert links(SMALL_SITE, file="content/briefs/a.md") == []


@pytest.mark.parametrize(
    ("url", "label"),
    [
        ("https://github.com/example/thaw/edit/main", "Edit on GitHub"),
        ("https://git.example.org/thaw/_edit/", "Edit this page"),
        ("https://github.com.example.org/edit", "Edit this page"),
    ],
)
def test_a_page_leads_to_the_file_that_it_is_made_of(url: str, label: str) -> None:
    (link,) = links(site_with(f"edit_url: {url}"), file="content/briefs/a.md")
    assert link == LinkView(label, f"{url.rstrip('/')}/content/briefs/a.md")


def test_a_page_of_no_single_file_cannot_be_edited() -> None:
    assert links(site_with(ON_GITHUB)) == []


def test_an_error_is_reported_with_the_title_and_address_of_the_page() -> None:
    href = report_link("report_url: https://example.org/new")
    assert href.startswith("https://example.org/new?title=Lunch%20")
    assert parse_qs(urlsplit(href).query) == {
        "title": ["Lunch – Thaw"],
        "body": ["https://example.com/thaw/briefs/lunch-in-brussels/\n\n"],
    }


def test_a_mail_has_a_subject() -> None:
    href = report_link(BY_MAIL)
    assert href.startswith("mailto:desk@example.org?subject=Lunch%20")
    assert {*parse_qs(urlsplit(href).query)} == {"subject", "body"}


def test_what_a_form_asks_itself_stays() -> None:
    href = report_link("report_url: 'https://example.org/new?labels=a%2Cb&title=Error#form'")
    assert href.startswith("https://example.org/new?labels=a%2Cb&title=Error&body=https%3A")
    assert href.endswith("#form")


def test_a_title_cannot_add_to_the_address() -> None:
    href = report_link(BY_MAIL, title='a&bcc=x@y.z#"><b>')
    assert {*parse_qs(urlsplit(href).query)} == {"subject", "body"}
    assert not {*'<>"#'} & {*href}


def test_the_home_page_is_called_by_the_title_of_the_site_once() -> None:
    href = report_link("report_url: https://example.org/new", title="Thaw")
    assert parse_qs(urlsplit(href).query)["title"] == ["Thaw"]


def test_without_an_address_of_the_site_the_path_of_the_page_is_told() -> None:
    (link,) = links({**SMALL_SITE, "content/site.yaml": f"title: Thaw\n{BY_MAIL}"})
    assert parse_qs(urlsplit(link.href).query)["body"] == [f"{LUNCH}\n\n"]


PAGES = html_of(plan_of(site_with(ON_GITHUB, BY_MAIL)))
GITHUB = "https://github.com/example/thaw/edit/main"


def footer(path: str) -> dict[str, str]:
    """Return the links in the footer of a page by what they are called."""
    (foot,) = dom.document(PAGES[path], strict=True).iter("footer")
    return {str(link.text): link.attrib["href"] for link in foot.iter("a")}


@pytest.mark.parametrize("path", PAGES)
def test_every_page_says_where_to_report_an_error(path: str) -> None:
    assert footer(path)["Report an error"].startswith("mailto:desk@example.org?subject=")


def test_pages_that_are_made_of_one_file_lead_to_it() -> None:
    edited = {path: link for path in PAGES if (link := footer(path).get("Edit on GitHub"))}
    assert edited == {
        "actors/dmitry-rogozin/index.html": f"{GITHUB}/content/actors/dmitry-rogozin.md",
        "actors/nato/index.html": f"{GITHUB}/content/actors/nato.md",
        "actors/russia/index.html": f"{GITHUB}/content/actors/russia.md",
        "briefs/lunch-in-brussels/index.html": f"{GITHUB}/content/briefs/lunch-in-brussels.md",
        "briefs/moscow-looks-back/index.html": f"{GITHUB}/content/briefs/moscow-looks-back.md",
        "briefs/undated-note/index.html": f"{GITHUB}/content/briefs/undated-note.md",
        "method/index.html": f"{GITHUB}/content/pages/method.md",
    }


def test_the_links_are_in_the_words_of_the_site() -> None:
    edition = edition_of_files(site_with(ON_GITHUB, BY_MAIL), locale_of("de", GERMAN, "de.po"))
    found = feedback_links(Here(edition, LUNCH), "Lunch", "content/briefs/a.md")
    assert [link.label for link in found] == ["Auf GitHub", "Fehler melden"]


GERMAN = """\
msgid "Edit on GitHub"
msgstr "Auf GitHub"

msgid "Report an error"
msgstr "Fehler melden"
"""
