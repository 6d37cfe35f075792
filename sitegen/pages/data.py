"""The page that lists what the site offers to programs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sitegen.pages import urls
from sitegen.pages.edition import Edition, Here
from sitegen.pages.exports import catalogue_of
from sitegen.pages.page import Page, frame_of
from sitegen.pages.views import DataView, Frame, LinkView, OfferView


def data_page(edition: Edition) -> Iterator[Page]:
    here = Here(edition, urls.DATA_PAGE)
    yield Page(here.path, "data.html", "the page of data", partial(_data, here))


def _data(here: Here) -> tuple[Frame, DataView]:
    title = here.locale.gettext("Data")
    introduction = here.locale.gettext("All that this site tells, as files for programs.")
    offers = tuple(
        OfferView(LinkView(offer.label, here.to(offer.path)), offer.note)
        for offer in catalogue_of(here.locale)
    )
    return frame_of(here, title, introduction), DataView(introduction, offers)
