"""A reader looks for a name, or for words of a text, wherever the site lies."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import Built, Opener, Publisher, Watched
from playwright.sync_api import Locator, Page, expect

from sitegen.adapters import fulltext
from sitegen.pages import search

pytestmark = pytest.mark.browser

HOSTILE = '</script><img src=x onerror="document.title=1"> & "quoted" <mark>שלום</mark>'
FILLERS = 120  # briefs beside: more answers than one file holds

needs_pagefind = pytest.mark.skipif(not fulltext.is_installed(), reason="Pagefind is not installed")


def brief(title: str, day: str, text: str, rest: str = "") -> str:
    head = f"title: {json.dumps(title, ensure_ascii=False)}\ndate: {day}\nlanguage: en\n{rest}"
    return f"---\n{head}source: {{publisher: Radio Liberty}}\n---\n\n{text}\n"


def content() -> Iterator[tuple[str, str]]:
    yield "site.yaml", "title: Thaw\nbase_url: https://example.org/repo/\nthemes: {talks: Talks}\n"
    yield "actors/nato.md", "---\nname: NATO\nkind: organization\naliases: [The Alliance]\n---\n"
    yield "actors/benoit.md", "---\nname: Benoît Dahlgren\nkind: person\n---\n"
    rest = (
        "themes: [talks]\nactors: [NATO, Benoît Dahlgren]\nevents:\n"
        "  - {date: 2008-12-19, text: NATO meets over lunch., actors: [NATO]}\n"
    )
    text = "The envoy praised an <i>excellent</i> zabaglione. <img src=x> The rest was silence."
    yield "briefs/lunch.md", brief("Lunch in Brussels", "2008-12-19", text, rest)
    yield "briefs/hostile.md", brief(HOSTILE, "2008-12-20", "A parfait for שלום followed.")
    for number in range(FILLERS):
        title = f"Filler {number:03} of the lot"
        yield f"briefs/filler-{number}.md", brief(title, "2008-01-01", f"Plain cutlets {number}.")


@pytest.fixture(scope="module")
def site(publish: Publisher, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    folder = tmp_path_factory.mktemp("searchable")
    for name, text in content():
        path = folder / "from/content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    with publish(folder / "from/content", folder / "site") as at:
        yield at


def box(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Search")


def answers(page: Page) -> Locator:
    return page.locator(".answers").get_by_role("option")


def name_of(answer: Locator) -> Locator:
    return answer.locator("bdi")


@pytest.mark.parametrize("path", ["index.html", "actors/nato/index.html", "404.html"])
def test_names_are_found_while_one_types_on_any_page_below_a_base_path(
    site: Built, opened: Opener, watched: Watched, path: str
) -> None:
    page = opened(site.address + path)
    box(page).fill("allia")
    expect(name_of(answers(page).first)).to_have_text("NATO")
    expect(box(page)).to_have_attribute("aria-expanded", "true")
    answers(page).first.click()
    expect(page).to_have_url(f"{site.address}actors/nato/index.html")
    assert watched.complaints == []


def test_nothing_is_looked_up_before_the_box_has_focus(
    site: Built, opened: Opener, watched: Watched
) -> None:
    page = opened(f"{site.address}index.html")
    page.wait_for_load_state("networkidle")
    assert [url for url in watched.requests if "search/_" in url or "pagefind" in url] == []
    with page.expect_response("**/search/_.json"):
        box(page).focus()


def test_words_match_from_their_beginning_in_any_order_without_accents(
    site: Built, opened: Opener
) -> None:
    page = opened(f"{site.address}index.html")
    for typed, label in (
        ("dahl benoit", "Benoît Dahlgren"),
        ("BRU lun", "Lunch in Brussels"),
        ("lunch nato", "NATO meets over lunch."),
        ("filler 117", "Filler 117 of the lot"),
        ("lot 003", "Filler 003 of the lot"),
    ):
        box(page).fill(typed)
        expect(name_of(answers(page).first)).to_have_text(label)
    box(page).fill("unch")
    expect(answers(page)).to_have_count(0)
    expect(box(page)).to_have_attribute("aria-expanded", "false")


def test_the_keyboard_chooses_an_answer(site: Built, opened: Opener) -> None:
    page = opened(f"{site.address}index.html")
    box(page).press_sequentially("fill")
    expect(answers(page)).to_have_count(8)
    expect(page.locator("form.search output")).to_have_text("Answers: 8")
    chosen = page.locator(".answers [aria-selected=true]")
    for key, label in (
        ("ArrowDown", "Filler 000 of the lot"),
        ("ArrowDown", "Filler 001 of the lot"),
        ("ArrowUp", "Filler 000 of the lot"),
    ):
        box(page).press(key)
        expect(name_of(chosen)).to_have_text(label)
    active = box(page).get_attribute("aria-activedescendant")
    assert active == chosen.get_attribute("id")
    box(page).press("ArrowUp")
    expect(chosen).to_have_count(0)
    expect(box(page)).to_have_attribute("aria-activedescendant", "")
    box(page).press("ArrowUp")
    box(page).press("Enter")
    expect(page).to_have_url(f"{site.address}briefs/filler-104/index.html")


def test_escape_and_leaving_the_box_close_the_answers(site: Built, opened: Opener) -> None:
    page = opened(f"{site.address}index.html")
    for leave in ("Escape", "Tab+Tab"):
        box(page).fill("nato")
        expect(answers(page).first).to_be_visible()
        for key in leave.split("+"):
            page.keyboard.press(key)
        expect(answers(page)).to_have_count(0)


def test_a_hostile_title_is_shown_as_text(site: Built, opened: Opener, watched: Watched) -> None:
    page = opened(f"{site.address}index.html")
    box(page).fill("quoted שלום")
    expect(name_of(answers(page).first)).to_have_text(HOSTILE)
    box(page).press("Enter")
    hit = page.get_by_role("region", name="Actors, briefs and events").get_by_role("link")
    expect(name_of(hit)).to_have_text(HOSTILE)
    expect(page.locator("main img, main script")).to_have_count(0)
    assert watched.complaints == []


def test_enter_leads_to_all_that_is_found(site: Built, opened: Opener, watched: Watched) -> None:
    page = opened(f"{site.address}actors/nato/index.html")
    box(page).fill("filler")
    box(page).press("Enter")
    expect(page).to_have_url(re.compile(r"/repo/search/index\.html\?q=filler$"))
    names = page.get_by_role("region", name="Actors, briefs and events")
    expect(names.get_by_role("listitem")).to_have_count(50)
    expect(box(page)).to_have_value("filler")
    expect(page.get_by_role("heading", name="Years")).to_be_hidden()
    assert watched.complaints == []


@needs_pagefind
def test_words_of_a_text_are_found_with_the_words_around_them(
    site: Built, opened: Opener, watched: Watched
) -> None:
    page = opened(f"{site.address}search/index.html?q=zabaglione")
    texts = page.get_by_role("region", name="In the texts")
    expect(texts.get_by_role("link")).to_contain_text("Lunch in Brussels")
    expect(texts.get_by_role("link")).to_contain_text("Radio Liberty, 19 December 2008")
    expect(texts.locator("mark")).to_have_text("zabaglione.")
    expect(page.get_by_role("status").last).to_have_text("Found: 1")
    texts.get_by_role("link").click()
    expect(page).to_have_url(f"{site.address}briefs/lunch/index.html")
    assert watched.complaints == []


@needs_pagefind
def test_another_question_is_answered_in_place_and_the_way_back_works(
    site: Built, opened: Opener
) -> None:
    page = opened(f"{site.address}search/index.html?q=zabaglione")
    texts = page.get_by_role("region", name="In the texts")
    expect(texts.get_by_role("link")).to_contain_text("Lunch in Brussels")
    box(page).fill("cutlets")
    box(page).press("Enter")
    expect(texts.get_by_role("listitem")).to_have_count(5)
    page.get_by_role("button", name="Show more").click()
    expect(texts.get_by_role("listitem")).to_have_count(10)
    page.go_back()
    expect(texts.get_by_role("link")).to_contain_text("Lunch in Brussels")
    expect(box(page)).to_have_value("zabaglione")


def test_where_nothing_is_found_the_page_says_so(site: Built, opened: Opener) -> None:
    page = opened(f"{site.address}search/index.html?q=xyzzy")
    expect(page.get_by_role("status").last).to_have_text("Nothing found.")


@pytest.mark.parametrize("place", ["web", "folder"])
@pytest.mark.parametrize("query", ["", "?q=nato"])
def test_without_script_the_page_lists_where_to_begin(
    site: Built, opened: Opener, watched: Watched, place: str, query: str
) -> None:
    page = opened(f"{site.root(place)}search/index.html{query}", java_script_enabled=False)
    main = page.get_by_role("main")
    for link in ("NATO", "Talks", "2008"):
        expect(main.get_by_role("link", name=link, exact=True)).to_be_visible()
    main.get_by_role("link", name="2008", exact=True).click()
    expect(page).to_have_url(f"{site.root(place)}chronology/index.html#year-2008")
    assert watched.complaints == []


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_from_a_folder_the_box_leads_to_the_lists_and_nothing_fails(
    site: Built,
    opened: Opener,
    watched: Watched,
    script: bool,  # noqa: FBT001  a case of the table
) -> None:
    page = opened(f"{site.root('folder')}actors/nato/index.html", java_script_enabled=script)
    page.locator("form.search input").fill("nato")
    page.locator("form.search input").press("Enter")
    expect(page).to_have_url(f"{site.root('folder')}search/index.html?q=nato")
    expect(page.get_by_role("heading", name="Years")).to_be_visible()
    assert watched.complaints == []


def test_python_and_the_browser_compare_words_alike(site: Built, opened: Opener) -> None:
    """Of every character that both know; a Unicode that is newer in one adds letters to it."""
    page = opened(f"{site.address}index.html")
    script = (Path(__file__).parents[2] / "static/search.js").read_text("utf-8")
    fold = re.search(r"const fold = (.*?);\n", script, re.DOTALL)
    assert fold
    known = [c for c in map(chr, range(sys.maxunicode)) if search.unicodedata.category(c) in KNOWN]
    theirs = page.evaluate(f"(known) => known.map((c) => ({fold[1]})(c))", known)
    ours = [" ".join(search.words_of(c)) for c in known]
    assert [pair for pair in zip(known, ours, theirs, strict=True) if pair[1] != pair[2]] == []


KNOWN = {
    f"{major}{minor}" for major in "LMNPSZ" for minor in "ulmtonedcsifpk"
}  # all but unassigned, private and lone surrogates
