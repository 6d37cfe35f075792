"""The page of data offers what is there."""

from posixpath import join, normpath

from sites import SMALL_SITE, plan_of, small_edition

from sitegen.locales import locale_of
from sitegen.pages.data import data_page
from sitegen.pages.edition import Edition
from sitegen.pages.views import DataView


def view_of(edition: Edition) -> DataView:
    (page,) = data_page(edition)
    assert isinstance(page.view, DataView)
    return page.view


def offered() -> list[str]:
    """Return the paths of the files that the page offers."""
    return [normpath(join("data", offer.file.href)) for offer in view_of(small_edition()).offers]


def test_everything_offered_is_a_file_of_the_site_with_something_in_it() -> None:
    contents = {file.path: file.content for file in plan_of(SMALL_SITE).files}
    assert [path for path in offered() if not contents.get(path)] == []


def test_everything_among_the_data_is_offered_once() -> None:
    files = {file.path for file in plan_of(SMALL_SITE).files}
    data = sorted(path for path in files if path.startswith("data/"))
    assert sorted(path for path in offered() if path.startswith("data/")) == data


def test_feed_and_sitemap_are_offered_too() -> None:
    assert {"feed.xml", "sitemap.xml"} <= set(offered())


def test_every_offer_says_what_is_in_it() -> None:
    offers = view_of(small_edition()).offers
    assert all(offer.file.label and offer.note for offer in offers)


def test_offers_are_in_the_words_of_the_locale() -> None:
    german = locale_of("de", 'msgid "Sitemap"\nmsgstr "Lageplan"\n')
    labels = [offer.file.label for offer in view_of(Edition(small_edition().site, german)).offers]
    assert "Lageplan" in labels
