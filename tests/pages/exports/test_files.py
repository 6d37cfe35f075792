from exporting import FILES, exports_of
from sites import site_of

OF_EVERY_SITE = {
    "feed.xml", "sitemap.xml", "robots.txt", ".nojekyll", "llms.txt",
    "data/events.json", "data/events.csv", "data/calendar.ics", "data/timeline.json",
    "data/actors.ftm.jsonl", "data/graph.json", "data/graph.graphml",
}  # fmt: skip


def test_an_empty_site_has_every_export() -> None:
    assert exports_of(site_of({})).keys() == OF_EVERY_SITE


def test_each_actor_and_theme_has_a_feed_too() -> None:
    assert FILES.keys() - OF_EVERY_SITE == {
        "actors/dmitry-rogozin/feed.xml",
        "actors/georgia/feed.xml",
        "actors/nato/feed.xml",
        "actors/russia/feed.xml",
        "actors/rusia/feed.xml",
        "themes/security/feed.xml",
        "themes/talks/feed.xml",
    }
