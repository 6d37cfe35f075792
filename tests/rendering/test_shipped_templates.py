"""Small sites and one with long lists, as the shipped templates publish them, read by a browser."""

import dataclasses
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from gettext import NullTranslations
from itertools import pairwise
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import dom
import pytest
from sites import LONG_SITE, SMALL_SITE, html_of, plan_of

from sitegen.locales import ENGLISH, Locale, locale_of
from sitegen.pages.views import BriefView

HOSTILE = '"><script>alert(1)</script>'
# Whatever an editor or a source wrote stands in every place where text is shown.
HOSTILE_SITE = {
    "content/site.yaml": f"""\
        title: '{HOSTILE}'
        description: '{HOSTILE}'
        themes: {{talks: '{HOSTILE}'}}
        """,
    "content/briefs/a.md": f"""\
        ---
        title: '{HOSTILE}'
        date: 2009
        summary: '{HOSTILE}'
        source: {{title: '{HOSTILE}', publisher: '{HOSTILE}', agency: '{HOSTILE}',
          authors: ['{HOSTILE}'], original: '{HOSTILE}', note: '{HOSTILE}',
          url: 'https://example.org/{HOSTILE}'}}
        dateline: '{HOSTILE}'
        themes: [talks, '{HOSTILE}']
        actors: [{{name: '{HOSTILE}', role: '{HOSTILE}'}}, NATO]
        events:
          - {{date: 2009, text: '{HOSTILE}', quote: '{HOSTILE}', expression: '{HOSTILE}',
            actors: ['{HOSTILE}', NATO]}}
        ---

        {HOSTILE} [a](javascript:alert(1))
        """,
    "content/actors/nato.md": f"""\
        ---
        name: NATO
        aliases: ['a{HOSTILE}']
        metonyms: ['{HOSTILE}']
        roles: ['{HOSTILE}']
        same_as: ['https://example.org/{HOSTILE}']
        ---

        {HOSTILE}
        """,
    "content/pages/about.md": f"---\ntitle: '{HOSTILE}'\nsummary: '{HOSTILE}'\n---\n\n{HOSTILE}\n",
}
# Texts that are not published, of which one has a source elsewhere.
CLOSED_SITE = {
    f"content/briefs/{slug}.md": f"""\
        ---
        title: The text {slug}
        full_text: false
        source: {{publisher: The Paper{address}}}
        events: [{{date: 2009, text: They met., quote: They met, actors: [Ann, Ben, NATO]}}]
        ---

        They met, and [others](nowhere.md) came.
        """
    for slug, address in (("one", ""), ("two", ", url: https://example.org/"))
}
SITES = {
    "small": SMALL_SITE,
    "empty": {},
    "hostile": HOSTILE_SITE,
    "long": LONG_SITE,
    "closed": CLOSED_SITE,
}
PLANS = {name: plan_of(files) for name, files in SITES.items()}
PAGES = {name: html_of(planned) for name, planned in PLANS.items()}

CSP = (
    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'"
)

every_page = pytest.mark.parametrize(
    ("site", "path"),
    [
        (site, path)
        for site, pages in PAGES.items()
        for path in pages
        if not path.startswith(
            ("briefs/note-", "actors/p")
        )  # the long site has many that are alike
    ],
)


@cache
def root_of(site: str, path: str) -> Element:
    return dom.document(PAGES[site][path])


def links(root: Element) -> Iterator[tuple[str, str]]:
    """Yield element and address of everything a page leads to or loads."""
    for element in root.iter():
        for name in ("href", "src", "action"):
            if name in element.attrib and element.attrib.get("rel") != "canonical":
                yield f"<{element.tag}>", element.attrib[name]


def ids(root: Element) -> list[str]:
    return [element.attrib["id"] for element in root.iter() if "id" in element.attrib]


def target_of(site: str, path: str, address: str) -> str:
    """Return the path of the file that `address` on the page `path` means."""
    if path == "404.html":
        base = "/thaw/" if site in ("small", "long") else "/"
        found = urlsplit(address).path.removeprefix(base)
        return f"{found}index.html" if not found or found.endswith("/") else found
    written = unquote(urlsplit(address).path)
    return normpath(join(dirname(path), written)) if written else path


@every_page
def test_a_page_is_html_without_errors(site: str, path: str) -> None:
    dom.document(PAGES[site][path], strict=True)


@every_page
def test_a_page_has_one_heading_of_the_first_rank(site: str, path: str) -> None:
    assert [element.tag for element in root_of(site, path).iter()].count("h1") == 1


@every_page
def test_headings_leave_no_rank_out(site: str, path: str) -> None:
    ranks = [
        int(str(element.tag)[1])
        for element in root_of(site, path).iter()
        if element.tag in ("h1", "h2", "h3", "h4", "h5", "h6")
    ]
    assert all(later <= earlier + 1 for earlier, later in pairwise(ranks))


@every_page
def test_no_id_stands_twice_on_a_page(site: str, path: str) -> None:
    twice = [name for name, count in Counter(ids(root_of(site, path))).items() if count > 1]
    assert twice == []


@every_page
def test_what_labels_a_part_stands_on_the_page(site: str, path: str) -> None:
    root = root_of(site, path)
    labels = {e.attrib["aria-labelledby"] for e in root.iter() if "aria-labelledby" in e.attrib}
    assert labels <= set(ids(root))


@every_page
def test_the_policy_comes_first_in_the_head(site: str, path: str) -> None:
    head = root_of(site, path).find("head")
    assert head is not None
    assert head[0].attrib == {"http-equiv": "Content-Security-Policy", "content": CSP}


@every_page
def test_the_encoding_is_told_where_browsers_look_for_it(site: str, path: str) -> None:
    assert b'<meta charset="utf-8">' in PAGES[site][path].encode()[:1024]


@every_page
def test_nothing_runs_and_nothing_is_styled_in_a_page(site: str, path: str) -> None:
    for element in root_of(site, path).iter():
        assert element.tag not in ("style", "iframe", "object", "embed", "base")
        is_data = element.attrib.get("type") == "application/ld+json"
        assert element.tag != "script" or is_data or not (element.text or "").strip()
        assert not [name for name in element.attrib if name.startswith("on") or name == "style"]


def runs_nothing(script: Element) -> bool:
    """Tell whether a script is loaded from a file, or holds data alone, which must be JSON."""
    if script.attrib.get("type") == "application/ld+json":
        return script.keys() == ["type"] and bool(json.loads(script.text or ""))
    return not (script.text or "").strip()


@every_page
def test_what_a_page_tells_programs_is_json(site: str, path: str) -> None:
    (told,) = (
        element.text or ""
        for element in root_of(site, path).iter("script")
        if element.attrib.get("type") == "application/ld+json"
    )
    assert json.loads(told)


@every_page
def test_nothing_is_loaded_from_elsewhere(site: str, path: str) -> None:
    loaded = {"<img>", "<link>", "<script>"}
    foreign = [a for tag, a in links(root_of(site, path)) if tag in loaded and urlsplit(a).netloc]
    assert foreign == []


@every_page
def test_a_page_has_the_picture_of_the_site_for_those_who_share_it(site: str, path: str) -> None:
    base = "https://example.com/thaw/" if site in ("small", "long") else "https://example.org/"
    pictures = [
        meta.attrib["content"]
        for meta in root_of(site, path).iter("meta")
        if meta.attrib.get("property") == "og:image"
    ]
    assert pictures == [f"{base}static/site.png"]


@pytest.mark.parametrize(
    ("path", "feeds"),
    [
        ("index.html", ["feed.xml"]),
        ("method/index.html", ["../feed.xml"]),
        ("actors/nato/index.html", ["../../feed.xml", "../../actors/nato/feed.xml"]),
        ("themes/talks/index.html", ["../../feed.xml", "../../themes/talks/feed.xml"]),
    ],
)
def test_a_page_leads_readers_of_feeds_to_the_feed_of_the_site_and_to_its_own(
    path: str, feeds: list[str]
) -> None:
    alternates = [
        link.attrib["href"]
        for link in root_of("small", path).iter("link")
        if link.attrib.get("rel") == "alternate"
    ]
    assert alternates == feeds


@every_page
def test_every_address_is_of_the_web_of_mail_or_of_the_site(site: str, path: str) -> None:
    schemes = {urlsplit(address).scheme for _, address in links(root_of(site, path))}
    assert schemes <= {"", "http", "https", "mailto"}


@every_page
def test_every_link_within_the_site_leads_to_a_file_of_it(site: str, path: str) -> None:
    dead = [
        address
        for _, address in links(root_of(site, path))
        if not urlsplit(address).scheme and target_of(site, path, address) not in PLANS[site].paths
    ]
    assert dead == []


@every_page
def test_every_fragment_is_there(site: str, path: str) -> None:
    dead = [
        address
        for _, address in links(root_of(site, path))
        if (fragment := unquote(urlsplit(address).fragment))
        and not urlsplit(address).scheme
        and fragment not in ids(root_of(site, target_of(site, path, address)))
    ]
    assert dead == []


@pytest.mark.parametrize("site", ["small", "empty", "long", "closed"])
def test_no_two_pages_have_one_title(site: str) -> None:
    titles = Counter(
        title.text for path in PAGES[site] for title in root_of(site, path).iter("title")
    )
    assert set(titles.values()) == {1}


@pytest.mark.parametrize("site", SITES)
def test_every_page_is_reached_from_home(site: str) -> None:
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        path = waiting.pop()
        for tag, address in links(root_of(site, path)):
            target = target_of(site, path, address)
            if tag == "<a>" and not urlsplit(address).scheme and target in PAGES[site]:
                waiting += {target} - reached
                reached.add(target)
    listed = {page.path for page in PLANS[site].pages if page.is_listed}
    assert reached == listed


@every_page
def test_a_page_shows_hostile_text_as_text(site: str, path: str) -> None:
    assert "<script>alert" not in PAGES[site][path]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("briefs/lunch-in-brussels/index.html", "actors/nato/index.html"),
        ("briefs/lunch-in-brussels/index.html", "chronology/index.html"),
        ("briefs/lunch-in-brussels/index.html", "themes/talks/index.html"),
        ("briefs/lunch-in-brussels/index.html", "sources/radio-liberty/index.html"),
        ("briefs/lunch-in-brussels/index.html", "briefs/moscow-looks-back/index.html"),
        ("actors/nato/index.html", "actors/russia/index.html"),
        ("actors/nato/index.html", "chronology/index.html"),
    ],
)
def test_what_belongs_together_is_linked_both_ways(one: str, other: str) -> None:
    def leads(path: str, to: str) -> bool:
        return to in {target_of("small", path, a) for _, a in links(root_of("small", path))}

    assert leads(one, other)
    assert leads(other, one)


def test_a_page_tells_its_language_and_direction() -> None:
    roots = [root_of("small", path) for path in PAGES["small"]]
    assert {(root.attrib["lang"], root.attrib["dir"]) for root in roots} == {("en", "ltr")}


def test_a_page_in_arabic_begins_on_the_right() -> None:
    (html, *_) = html_of(plan_of({}, locale_of("ar", ""))).values()
    assert dom.document(html).attrib["dir"] == "rtl"


class Marking(NullTranslations):
    """Says every message in brackets, so that what is no message shows."""

    def gettext(self, message: str) -> str:
        return f"[{message}]"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"[{msgid1 if n == 1 else msgid2}]"


MONTHS = set(ENGLISH.cldr.months["format"]["wide"].values())
MARKED = Locale("en", "ltr", ENGLISH.cldr, Marking())
FORMATS = ("BibTeX", "RIS", "CSL", "JSON")
SHOWN_ATTRIBUTES = ("aria-label", "title", "alt", "placeholder", "data-one", "data-many")


def texts_shown(root: Element) -> Iterator[str]:
    for element in root.iter():
        yield from (element.attrib[name] for name in SHOWN_ATTRIBUTES if name in element.attrib)
    data = {element.text for element in root.iter("script")}
    yield " ".join(text for text in root.itertext() if text not in data)


def words_of(*texts: str) -> set[str]:
    return set(re.findall(r"[^\W\d]+", " ".join(texts)))


def leave_out_what_is_no_wording(root: Element) -> None:
    """Empty what is for programs, and citations, whose notations are the same in all languages."""
    for script in root.iter("script"):
        script.text = ""
    for details in root.iter("details"):
        if details.attrib.get("class") == "cite":
            details[1:] = []


@pytest.mark.parametrize("files", [{}, SMALL_SITE, LONG_SITE], ids=["empty", "small", "long"])
def test_every_word_of_a_page_is_of_the_content_or_of_a_catalogue(files: dict[str, str]) -> None:
    planned = plan_of(files, MARKED)
    content = {*words_of(*files.values()), "Untitled", "site", *MONTHS, *FORMATS}
    # Citations are in English, whatever the page is in.
    citations = {
        page.path: words_of(*dataclasses.astuple(page.view.citations))
        for page in planned.pages
        if isinstance(page.view, BriefView)
    }
    for path, html in html_of(planned).items():
        for text in texts_shown(dom.document(html)):
            shown, count = text, 1
            while count:
                shown, count = re.subn(r"\[[^][]*\]", " ", shown)
            assert words_of(shown) - content <= citations.get(path, set()), path


def test_a_text_in_another_language_says_so() -> None:
    root = root_of("small", "briefs/undated-note/index.html")
    assert [e.attrib["lang"] for e in root.iter("section") if "lang" in e.attrib] == ["fr"]


def test_links_that_leave_the_site_tell_nothing_of_the_reader() -> None:
    rels = {
        element.attrib.get("rel")
        for path in PAGES["small"]
        for element in root_of("small", path).iter("a")
        if urlsplit(element.attrib["href"]).scheme
    }
    assert rels == {"noopener noreferrer nofollow"}


def texts_of(path: str, tag: str, marker: str | None = None) -> list[str]:
    """Return what stands in the elements of a page of the small site, of one class if given."""
    return [
        " ".join("".join(element.itertext()).split())
        for element in root_of("small", path).iter(tag)
        if marker is None or marker in element.attrib.get("class", "").split()
    ]


def test_the_note_on_a_source_is_shown_on_its_brief_alone() -> None:
    noted = [path for path, html in PAGES["small"].items() if "Quoted by permission." in html]
    assert noted == ["briefs/lunch-in-brussels/index.html"]


@pytest.mark.parametrize(
    ("slug", "byline"),
    [
        (
            "lunch-in-brussels",
            "Radio Liberty with Reuters, 19 December 2008 (inferred); reported from Brussels",
        ),
        ("moscow-looks-back", "Russia Today from Interfax, 26 January 2009"),
        ("undated-note", "Source not named, date not known"),
    ],
)
def test_a_brief_opens_with_all_who_had_a_part_in_it(slug: str, byline: str) -> None:
    assert texts_of(f"briefs/{slug}/index.html", "p", "byline") == [byline]


def test_lists_and_quotes_credit_all_who_had_a_part() -> None:
    (line, *_) = texts_of("briefs/index.html", "p", "whose")
    assert line == "Russia Today from Interfax, 26 January 2009 · 2 events"
    cited = texts_of("chronology/index.html", "cite")
    assert "Radio Liberty with Reuters, 19 December 2008 (inferred)" in cited


def test_an_actor_is_shown_with_its_other_names_and_the_roles_that_editors_know() -> None:
    path = "actors/nato/index.html"
    assert texts_of(path, "p", "aliases") == ["Also called: The Alliance"]
    assert "Roles" in texts_of(path, "h2")
    assert "military alliance as the editors know it" in texts_of(path, "li")


def test_a_role_that_a_brief_states_names_the_brief_instead() -> None:
    (role,) = (
        text
        for text in texts_of("actors/dmitry-rogozin/index.html", "li")
        if text.startswith("envoy of Russia")
    )
    assert role == "envoy of Russia Radio Liberty, 19 December 2008 (inferred)"


def test_each_event_of_a_brief_leads_to_its_entry_in_the_chronology() -> None:
    path = "briefs/moscow-looks-back/index.html"
    led = [
        a.attrib["href"]
        for a in root_of("small", path).iter("a")
        if "".join(a.itertext()).startswith("in the chronology: ")
    ]
    assert led == [
        "../../chronology/index.html#lunch-in-brussels--lunch",
        "../../chronology/index.html#moscow-looks-back--2004-to-2006",
    ]
