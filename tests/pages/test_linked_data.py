import json
from collections.abc import Iterator
from typing import Any

import pytest
from sites import SMALL_SITE, site_of

from sitegen.markup.data import json_text
from sitegen.model import Actor, ActorId, Brief, Site
from sitegen.pages import urls
from sitegen.pages.linked_data import (
    Download,
    actor_data,
    brief_data,
    dataset_data,
    page_data,
)

TOP = "https://example.com/thaw/"
SITE = site_of(SMALL_SITE)
WEBSITE = {"@type": "WebSite", "name": "Thaw", "url": TOP}
HOSTILE = "\\\"'</script><!--{{ 7*7 }}%\u2028😀&"


def article(slug: str, site: Site = SITE) -> dict[str, Any]:
    return brief_data(site, next(brief for brief in site.briefs if brief.id == slug))


def of_brief(*lines: str) -> dict[str, Any]:
    """Return the data of a brief with further lines of front matter."""
    front = "\n".join(("title: A", *lines))
    site = site_of({"content/briefs/a.md": f"---\n{front}\n---\n"})
    return brief_data(site, site.briefs[0])


def titled(title: str) -> dict[str, Any]:
    return brief_data(SITE, Brief(SITE.briefs[0].id, title))


def actor_of(*lines: str, body: str = "") -> dict[str, Any]:
    front = "\n".join(("name: Ann", *lines))
    site = site_of({"content/actors/ann.md": f"---\n{front}\n---\n{body}"})
    return actor_data(site, site.registry.actors[0])


def texts_in(value: object) -> Iterator[str]:
    """Yield every text of a value, keys aside."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from texts_in(item)
    if isinstance(value, str):
        yield value


class TestBriefs:
    def test_a_brief_is_an_article_with_its_source(self) -> None:
        data = article("lunch-in-brussels")
        del data["about"], data["mentions"]
        assert data == {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": "Lunch in Brussels",
            "name": "Lunch in Brussels",
            "alternativeHeadline": "Envoy sees ties on the mend",
            "description": "The envoy and the secretary-general ate together.",
            "inLanguage": "en",
            "datePublished": "2008-12-19",
            "author": [{"@type": "Organization", "name": "Reuters"}],
            "publisher": {"@type": "Organization", "name": "Radio Liberty"},
            "isBasedOn": "https://example.org/lunch",
            "contentLocation": {"@type": "Place", "name": "Brussels"},
            "isPartOf": WEBSITE,
            "url": f"{TOP}briefs/lunch-in-brussels/",
        }

    def test_authors_are_persons(self) -> None:
        assert article("moscow-looks-back")["author"] == [{"@type": "Person", "name": "A. Writer"}]

    def test_what_nobody_knows_is_left_out(self) -> None:
        assert set(article("undated-note")) == {
            "@context", "@type", "headline", "name", "inLanguage", "isPartOf", "url",
        }  # fmt: skip

    def test_the_language_is_that_of_the_brief(self) -> None:
        assert article("undated-note")["inLanguage"] == "fr"

    @pytest.mark.parametrize(
        ("date", "published"),
        [
            ("2009-01-26", "2009-01-26"),
            ("2009-01-26~", "2009-01-26"),
            ("2009-01", "2009-01"),
            ("2009-01-XX", "2009-01"),
            ("2009", "2009"),
        ],
    )
    def test_a_date_of_iso_8601_makes_it_news(self, date: str, published: str) -> None:
        data = of_brief(f"date: {date}")
        assert (data["@type"], data["datePublished"]) == ("NewsArticle", published)

    @pytest.mark.parametrize("date", ["2009?", "2009-01-26%", "2009-21", "199X", "2004/2006"])
    def test_any_other_date_claims_nothing(self, date: str) -> None:
        data = of_brief(f"date: {date}")
        assert data["@type"] == "Article"
        assert "datePublished" not in data

    def test_a_headline_is_cut_at_a_word(self) -> None:
        headline = titled("word " * 40)["headline"]
        assert (headline, len(headline)) == (f"{'word ' * 21}word…", 110)

    def test_a_headline_of_one_word_is_cut_in_it(self) -> None:
        assert titled("x" * 200)["headline"] == "x" * 109 + "…"

    def test_the_headline_of_the_source_stands_beside_only_if_it_is_another(self) -> None:
        assert "alternativeHeadline" not in of_brief("source: {title: a}")

    def test_it_mentions_actors_at_their_pages_and_places_that_may_have_none(self) -> None:
        nato, brussels = f"{TOP}actors/nato/", {"@type": "Place", "name": "Brussels"}
        mentions = article("moscow-looks-back")["mentions"]
        assert mentions[1] == {"@type": "Organization", "@id": nato, "name": "NATO", "url": nato}
        assert [m["name"] for m in mentions] == ["Russia", "NATO", "Georgia", "Brussels"]
        assert mentions[-1] == brussels

    def test_the_kind_of_an_actor_is_its_type(self) -> None:
        types = {m["name"]: m["@type"] for m in article("lunch-in-brussels")["mentions"]}
        assert types == {"Dmitry Rogozin": "Person", "NATO": "Organization", "Russia": "Country"}


class TestEvents:
    def test_an_event_of_an_exact_day_is_one(self) -> None:
        assert article("lunch-in-brussels")["about"] == [
            {
                "@type": "Event",
                "name": "NATO and Russia meet over lunch.",
                "startDate": "2008-12-19",
                "about": [
                    {"@id": f"{TOP}actors/{slug}/"} for slug in ("nato", "russia", "dmitry-rogozin")
                ],
                "url": f"{TOP}briefs/lunch-in-brussels/#event-lunch",
            }
        ]

    def test_an_interval_of_days_has_both(self) -> None:
        (event,) = of_brief("events: [{date: 2008-12-02/2008-12-03, text: A}]")["about"]
        assert (event["startDate"], event["endDate"]) == ("2008-12-02", "2008-12-03")

    @pytest.mark.parametrize(
        "date",
        ["2008-12", "2008", "2008-12-19~", "2008-12-19?", "2008-12-02/..", "2008-12/2009-01",
         "2008-12-02~/2008-12-03", "2008-21", "199X"],
    )  # fmt: skip
    def test_what_is_not_known_to_the_day_is_none(self, date: str) -> None:
        assert "about" not in of_brief(f"events: [{{date: {date}, text: A}}]")

    def test_what_was_only_planned_is_none(self) -> None:
        planned = ("date: 2009-01-01", "events: [{date: 2009-01-02, text: A}]")
        assert "about" not in of_brief(*planned)

    def test_a_long_event_is_described_in_full(self) -> None:
        text = "word " * 30 + "end"
        (event,) = of_brief(f"events: [{{date: 2008-12-19, text: {text}}}]")["about"]
        assert (len(event["name"]) <= 110, event["description"]) == (True, text)


class TestActors:
    def test_an_actor_is_known_by_its_page(self) -> None:
        nato = next(actor for actor in SITE.registry.actors if actor.id == "nato")
        assert actor_data(SITE, nato) == {
            "@context": "https://schema.org",
            "@type": "Organization",
            "@id": f"{TOP}actors/nato/",
            "name": "NATO",
            "alternateName": ["The Alliance"],
            "description": "An alliance of states; see the chronology.",
            "sameAs": ["https://example.org/nato"],
            "url": f"{TOP}actors/nato/",
        }

    @pytest.mark.parametrize(
        ("kind", "type_"),
        [
            ("person", "Person"),
            ("organization", "Organization"),
            ("state", "Country"),
            ("place", "Place"),
            ("group", "Organization"),
        ],
    )
    def test_each_kind_has_a_type(self, kind: str, type_: str) -> None:
        assert actor_of(f"kind: {kind}")["@type"] == type_

    def test_who_is_of_no_known_kind_is_a_thing(self) -> None:
        assert actor_of()["@type"] == "Thing"

    def test_roles_are_the_jobs_of_persons_each_once(self) -> None:
        roles = ("kind: person", "roles: [envoy, Envoy, minister]")
        assert actor_of(*roles)["jobTitle"] == ["envoy", "minister"]

    def test_roles_describe_whom_no_text_does(self) -> None:
        data = actor_of("kind: group", "roles: [rebels, a party]")
        assert data["description"] == "rebels; a party"
        assert "jobTitle" not in data

    def test_roles_that_briefs_state_count(self) -> None:
        rogozin = next(actor for actor in SITE.registry.actors if actor.id == "dmitry-rogozin")
        assert actor_data(SITE, rogozin)["jobTitle"] == ["envoy of Russia"]

    def test_a_description_is_the_first_words_without_their_markup(self) -> None:
        body = f"# Ann\n\nShe *is* <b>here</b>. {'word ' * 100}\n\nMore."
        description = actor_of(body=body)["description"]
        assert description.startswith("She is <b>here</b>. word word")
        assert description.endswith("word…")
        assert len(description) <= 300


class TestPages:
    def test_the_home_page_is_the_site(self) -> None:
        assert page_data(SITE, urls.HOME, "Thaw") == {
            "@context": "https://schema.org",
            **WEBSITE,
            "description": "How talks were taken up again.",
            "inLanguage": "en",
        }

    def test_a_page_is_part_of_the_site(self) -> None:
        assert page_data(SITE, urls.page("method"), "Method", "How.") == {
            "@context": "https://schema.org",
            "@type": "WebPage",
            "name": "Method",
            "description": "How.",
            "inLanguage": "en",
            "isPartOf": WEBSITE,
            "url": f"{TOP}method/",
        }

    @pytest.mark.parametrize(
        ("path", "type_"),
        [
            (urls.BRIEFS, "CollectionPage"),
            (urls.CHRONOLOGY, "CollectionPage"),
            (urls.theme("talks"), "CollectionPage"),
            (urls.page("about"), "AboutPage"),
            (urls.NOT_FOUND, "WebPage"),
        ],
    )
    def test_a_list_is_a_collection(self, path: str, type_: str) -> None:
        assert page_data(SITE, path, "A")["@type"] == type_

    def test_the_data_can_be_had_in_files(self) -> None:
        address = f"{TOP}chronology.csv"
        assert dataset_data(SITE, [Download(address, "text/csv", "As a table")]) == {
            "@context": "https://schema.org",
            "@type": "Dataset",
            "name": "Chronology: Thaw",
            "description": "How talks were taken up again.",
            "inLanguage": "en",
            "temporalCoverage": "2004-01-01/2009-01-20",
            "distribution": [
                {
                    "@type": "DataDownload",
                    "name": "As a table",
                    "encodingFormat": "text/csv",
                    "contentUrl": address,
                }
            ],
            "isPartOf": WEBSITE,
            "url": f"{TOP}chronology/",
        }

    def test_a_site_without_events_covers_no_time(self) -> None:
        data = dataset_data(site_of({}), [])
        assert data["description"] == "All dated events of Untitled site."
        assert "temporalCoverage" not in data


def all_data(site: Site) -> Iterator[dict[str, object]]:
    yield from (brief_data(site, brief) for brief in site.briefs)
    yield from (actor_data(site, actor) for actor in site.registry.actors)
    yield from (page_data(site, path, "A", "B") for path in (urls.HOME, urls.BRIEFS))
    yield dataset_data(site, [Download(f"{TOP}a.csv", "text/csv", "A")])


@pytest.mark.parametrize("data", list(all_data(SITE)))
def test_every_address_is_a_full_one(data: dict[str, Any]) -> None:
    nodes = [data, *data.get("mentions", []), *data.get("about", []), data.get("isPartOf", {})]
    addresses = [node[key] for node in nodes for key in ("url", "@id") if key in node]
    assert all(address.startswith(TOP) for address in addresses)


def test_a_site_without_an_address_still_has_full_ones() -> None:
    assert page_data(site_of({}), urls.BRIEFS, "A")["url"] == "https://example.org/briefs/"


def test_no_page_says_more_than_anybody_reads() -> None:
    names = [f"Actor {number}" for number in range(60)]
    pages = [f"https://example.org/{number}" for number in range(60)]
    events = "\n".join(
        f"  - {{date: 2008-12-{day:02}, text: Day {day}, actors: {names}}}" for day in range(1, 31)
    )
    site = site_of({
        "content/briefs/a.md": f"---\ntitle: A\nactors: {names}\nevents:\n{events}\n---\n",
        "content/actors/b.md": "---\nname: Bob\nkind: person\n"
        f"aliases: {[n + 'x' for n in names]}\nroles: {names}\nsame_as: {pages}\n---\n",
    })  # fmt: skip
    data: dict[str, Any] = brief_data(site, site.briefs[0])
    assert (len(data["mentions"]), len(data["about"])) == (20, 20)
    assert {len(event["about"]) for event in data["about"]} == {20}
    actor: dict[str, Any] = actor_data(site, site.registry["Bob"])
    assert {len(actor[key]) for key in ("alternateName", "jobTitle", "sameAs")} == {20}


def test_hostile_texts_are_values_as_they_were_written() -> None:
    quoted = f"'{HOSTILE.replace(chr(39), 2 * chr(39))}'"
    site = site_of({
        "content/site.yaml": f"title: {quoted}\ndescription: {quoted}\n",
        "content/briefs/a.md": f"---\ntitle: {quoted}\nsummary: {quoted}\ndateline: {quoted}\n"
        f"source: {{title: x, publisher: {quoted}, agency: {quoted}, authors: [{quoted}]}}\n"
        f"actors: [{quoted}]\nevents: [{{date: 2008-12-19, text: {quoted}}}]\n---\n",
        "content/actors/n.md": f"---\nname: Nemo\nkind: person\naliases: [{quoted}]\n"
        f"roles: [{quoted}]\n---\n",
    })  # fmt: skip
    written = " ".join(HOSTILE.split())
    for data in all_data(site):
        assert json.loads(json_text(data)) == data
        assert any(written in text for text in texts_in(data))


def test_control_characters_of_a_value_are_left_out() -> None:
    assert titled("a\x00\x1b\nb\u200b")["headline"] == "a b"


def test_the_same_site_has_the_same_data() -> None:
    one, two = (list(all_data(site_of(SMALL_SITE))) for _ in range(2))
    assert [json_text(data) for data in one] == [json_text(data) for data in two]


def test_an_actor_without_anything_but_a_name_has_a_page() -> None:
    bare = Actor(ActorId("x"), "X")
    assert set(actor_data(SITE, bare)) == {"@context", "@type", "@id", "name", "url"}
