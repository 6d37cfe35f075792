import json
from collections.abc import Mapping
from textwrap import dedent
from typing import Any

import pytest
from sites import SMALL_SITE, STATIC, site_of

from sitegen.locales import ENGLISH
from sitegen.model import Site
from sitegen.pages import Page, plan, search
from sitegen.pages.edition import Edition
from sitegen.pages.views import SearchView


def files_of(site: Site) -> Mapping[str, Any]:
    files = search.search_files(Edition(site, ENGLISH))
    return {file.path: json.loads(file.content) for file in files}


def page_of(site: Site, *, has_full_text: bool = False) -> Page:
    (page,) = search.search_page(Edition(site, ENGLISH, has_full_text=has_full_text))
    return page


def view_of(site: Site, *, has_full_text: bool = False) -> SearchView:
    view = page_of(site, has_full_text=has_full_text).view
    assert isinstance(view, SearchView)
    return view


def brief(title: str, day: int, events: int = 0) -> str:
    listed = "".join(
        f"  - {{date: 2009-01-{day:02}, text: '{title}, part {number}.'}}\n"
        for number in range(events)
    )
    head = f"title: {json.dumps(title)}\ndate: 2009-01-{day:02}\nevents:\n{listed or '  []'}"
    return f"---\n{head}\n---\n\nText.\n"


def large_site() -> Site:
    """A site of 26 briefs with 156 events, which is more than one file holds."""
    briefs = {
        f"content/briefs/brief-{day}.md": brief(f"Talks {chr(96 + day)}x", day, 6)
        for day in range(1, 27)
    }
    return site_of({"content/site.yaml": dedent(SMALL_SITE["content/site.yaml"]), **briefs})


def found(files: Mapping[str, Any], *words: str, most: int = 8) -> list[str]:
    """Return what static/search.js finds, in Python."""
    best: list[str] = []
    for word in sorted(words, key=len, reverse=True):
        prefix: str | None = ""
        while prefix is not None:
            file = files[search.urls.search_index(prefix)]
            here = [
                row[0]
                for row in file["rows"]
                if all(
                    any(own.startswith(w) for own in search.words_of(f"{row[0]} {row[2]}"))
                    for w in words
                )
            ]
            best = max(here, best, key=len)
            if file["more"] is None or len(best) >= most:
                return best[:most]
            longer = [p for p in file["more"] if p.startswith(word) or word.startswith(p)]
            prefix = longer[0] if word != prefix and longer else None
    return best


def test_a_small_site_has_one_file() -> None:
    files = files_of(site_of(SMALL_SITE))
    assert list(files) == ["search/_.json"]
    assert files["search/_.json"]["more"] is None


def test_actors_come_first_then_briefs_then_events_the_newest_first() -> None:
    answers = [*search.answers_of(Edition(site_of(SMALL_SITE), ENGLISH))]
    kinds = [answer.href.partition("/")[0] for answer in answers]
    assert [*dict.fromkeys(kinds)] == ["actors", "briefs", "chronology"]
    assert [answer.label for answer in answers if answer.href.startswith("chronology")] == [
        "Talks are to go on.",
        "NATO and Russia meet over lunch.",
        "Formal contacts are broken off.",
        "Earlier rounds of talks.",
    ]


def test_an_actor_is_found_by_every_name_it_has() -> None:
    files = files_of(site_of(SMALL_SITE))
    assert found(files, "alli")[0] == "NATO"
    assert found(files, "mosc")[0] == "Russia"


def test_a_brief_is_not_found_by_its_outlet() -> None:
    files = files_of(site_of(SMALL_SITE))
    assert found(files, "liberty") == []
    assert found(files, "december", "2008", "lunch")[0] == "Lunch in Brussels"


def test_all_words_must_match_in_any_order() -> None:
    files = files_of(site_of(SMALL_SITE))
    assert found(files, "lunch", "nato") == ["NATO and Russia meet over lunch."]
    assert found(files, "nato", "lunch") == ["NATO and Russia meet over lunch."]
    assert found(files, "nato", "launch") == []


def test_a_large_site_is_cut_by_the_beginnings_of_words() -> None:
    files = files_of(large_site())
    assert len(files) > 1
    assert all(len(file["rows"]) <= search.MOST for file in files.values())
    named = {search.urls.search_index(p) for file in files.values() for p in file["more"] or []}
    assert named | {"search/_.json"} == set(files)


def test_what_is_found_does_not_depend_on_how_it_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    site = large_site()
    monkeypatch.setattr(search, "MOST", 10_000)
    whole = files_of(site)
    assert len(whole) == 1
    for most in (8, 20, 100):
        monkeypatch.setattr(search, "MOST", most)
        cut = files_of(site)
        for words in (("cx",), ("part", "4", "dx"), ("2", "talks", "ex"), ("ta",), ("zz",)):
            assert found(cut, *words) == found(whole, *words), (most, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Benoît DAHLGREN", ("benoit", "dahlgren")),
        ("U.S.–Iran talks, 2009", ("u", "s", "iran", "talks", "2009")),
        ("Москва́ и Киев", ("москва", "и", "киев")),
        ("Ｎａｔｏ №5", ("nato", "no5")),
        ("قِمّة", ("قمة",)),
        ("</script>_x", ("script", "x")),
        ("…", ()),
    ],
)
def test_words_are_compared_without_case_accents_and_signs(
    text: str, words: tuple[str, ...]
) -> None:
    assert search.words_of(text) == words


@pytest.mark.parametrize("prefix", ["", "con", "мо", "中", "a" * 20, "𐌰" * 20])
def test_the_name_of_a_file_is_one_on_every_system(prefix: str) -> None:
    name = search.urls.search_index(prefix).removeprefix("search/")
    assert name.isascii()
    assert len(name) <= 255
    assert name.startswith("_")
    assert "%" not in name


def test_a_hostile_title_is_data() -> None:
    title = '</script><img src=x onerror="alert(1)"> שלום'
    site = site_of({"content/briefs/x.md": brief(title, 1)})
    rows = files_of(site)["search/_.json"]["rows"]
    assert [row[0] for row in rows] == [title]


def test_the_same_site_gives_the_same_files() -> None:
    edition = Edition(large_site(), ENGLISH)
    assert [*search.search_files(edition)] == [*search.search_files(edition)]


def test_the_page_lists_actors_themes_and_years() -> None:
    view = view_of(site_of(SMALL_SITE))
    assert [actor.name for actor in view.actors][:2] == ["NATO", "Russia"]
    assert view.all_actors == ""
    assert [theme.label for theme in view.themes] == ["Security", "Talks and meetings"]
    assert [(year.label, year.href) for year in view.years][-1] == (
        "2009",
        "../chronology/index.html#year-2009",
    )


def test_years_of_a_long_chronology_lead_to_its_chapters() -> None:
    (year,) = view_of(large_site()).years
    assert (year.label, year.count) == ("2009", 156)
    assert year.href.startswith("../chronology/2009")


def test_many_actors_are_listed_by_weight_with_a_link_to_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search, "MOST_ACTORS", 2)
    view = view_of(site_of(SMALL_SITE))
    assert [actor.name for actor in view.actors] == ["NATO", "Russia"]
    assert view.all_actors == "../actors/index.html"


def test_the_page_leads_to_the_index_of_texts_where_there_is_one() -> None:
    site = site_of(SMALL_SITE)
    assert view_of(site).full_text == ""
    assert view_of(site, has_full_text=True).full_text == "../pagefind/"


def test_every_page_leads_to_the_search_and_the_search_is_planned() -> None:
    planned = plan(site_of(SMALL_SITE), STATIC)
    links = {page.path: page.frame.search for page in planned.pages}
    assert links["index.html"] == "search/index.html"
    assert links["actors/nato/index.html"] == "../../search/index.html"
    assert links["404.html"] == "/thaw/search/"
    assert {"search/index.html", "search/_.json"} <= planned.paths
