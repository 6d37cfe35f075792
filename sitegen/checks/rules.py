"""The rules of a sound site, each a function from its content to the problems that it finds.

They look at the files alone, so that they find what is wrong in a site that cannot be joined, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.checks.actors import (
    actors_are_not_alike,
    actors_have_files,
    actors_stand_in_the_text,
    files_of_actors_are_used,
)
from sitegen.checks.remarks import Rule
from sitegen.checks.texts import (
    pictures_are_described,
    quotes_stand_in_the_text,
    texts_are_written,
    texts_show_all_they_hold,
)
from sitegen.checks.themes import themes_are_known
from sitegen.checks.times import briefs_are_dated, events_fit_their_source
from sitegen.model import Content
from sitegen.problems import Location, Problem, Severity


def the_site_has_an_address(content: Content) -> Iterator[Problem]:
    """Feeds and search engines need full addresses."""
    path = content.settings.path
    is_unread = any(problem.location.path == path for problem in content.problems)
    if not content.settings.value.base_url and not is_unread:
        message = (
            "no base_url: the feed, sitemap.xml and canonical links say https://example.org/ "
            "until it tells where the site is published"
        )
        hint = "write: base_url: https://..."
        yield Problem(Location(path), message, Severity.WARNING, hint)


RULES: tuple[Rule, ...] = (
    quotes_stand_in_the_text,
    texts_are_written,
    texts_show_all_they_hold,
    pictures_are_described,
    actors_have_files,
    actors_are_not_alike,
    actors_stand_in_the_text,
    files_of_actors_are_used,
    briefs_are_dated,
    events_fit_their_source,
    themes_are_known,
    the_site_has_an_address,
)
