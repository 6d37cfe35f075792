"""A text that links to a brief is told on its page, with the sentence that does."""

from typing import Any

import pytest
from sites import SMALL_SITE, edition_of_files, site_of

from sitegen.pages.backlinks import Backlink, backlinks_of
from sitegen.pages.briefs import brief_pages
from sitegen.pages.views import BacklinkView, LinkView

TARGET = "briefs/target/index.html"
BRIEF = {"content/briefs/target.md": "---\ntitle: Target\n---\n"}


def linked_from(files: dict[str, str]) -> tuple[Backlink, ...]:
    """Return what links to the brief `target` in a site of it and of `files`."""
    return backlinks_of(site_of({**BRIEF, **files})).get(TARGET, ())


def sentences(body: str) -> list[str]:
    """Return the sentences that are told of a text with this body."""
    page = {"content/pages/method.md": f"---\ntitle: Method\n---\n\n{body}\n"}
    return [link.sentence for link in linked_from(page)]


@pytest.mark.parametrize(
    ("path", "front", "page"),
    [
        ("content/briefs/other.md", "title: Other", "briefs/other/index.html"),
        ("content/actors/other.md", "name: Other", "actors/other/index.html"),
        ("content/pages/other.md", "title: Other", "other/index.html"),
    ],
)
def test_a_text_that_links_is_told_with_its_sentence(path: str, front: str, page: str) -> None:
    text = f"---\n{front}\n---\n\nFirst. As [the target](../briefs/target.md) has it. Last.\n"
    assert linked_from({path: text}) == (Backlink(page, "Other", "As the target has it."),)


@pytest.mark.parametrize(
    "link",
    [
        "[it](../briefs/target.md)",
        "[it](/briefs/target/)",
        "[it](../briefs/target.md#events)",
        "[it][x]\n\n[x]: ../briefs/target.md",
        "[*it*](../briefs/target.md 'a title')",
    ],
)
def test_a_link_counts_however_it_is_written(link: str) -> None:
    assert sentences(f"See {link}") == ["See it"]


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("See [it](/briefs/target/). More. Most.", "See it."),
        ("More. See [it](/briefs/target/). Most.", "See it."),
        ("More. Most. See [it](/briefs/target/).", "See it."),
        ("More. [It](/briefs/target/) says so.", "It says so."),
        ("One.\n\nTwo [it](/briefs/target/).\n\nThree.", "Two it."),
        ("- One\n- So [it](/briefs/target/)\n", "So it"),
        ("# As [it](/briefs/target/) says\n\nMore.", "As it says"),
        ("So Mr. Smith read [it](/briefs/target/) and left.", "So Mr. Smith read it and left."),
        ("See\n[it](/briefs/target/)\n**now**.", "See it now."),
    ],
)
def test_the_sentence_is_the_one_in_which_the_link_stands(body: str, sentence: str) -> None:
    assert sentences(body) == [sentence]


def test_a_text_that_links_twice_is_told_once_with_its_first_sentence() -> None:
    assert sentences("One [it](/briefs/target/). Two [it](/briefs/target/).") == ["One it."]


def test_texts_that_link_are_all_told() -> None:
    files = {
        f"content/pages/p{n}.md": f"---\ntitle: P {n}\n---\n[it](/briefs/target/)\n"
        for n in range(3)
    }
    assert [link.title for link in linked_from(files)] == ["P 0", "P 1", "P 2"]


def test_a_brief_that_links_to_itself_is_not_told() -> None:
    target = {"content/briefs/target.md": "---\ntitle: T\n---\n[it](/briefs/target/)\n"}
    assert linked_from(target) == ()


def test_a_picture_is_no_link() -> None:
    assert sentences("![it](/briefs/target/) and ![it](../briefs/target.md)") == []


@pytest.mark.parametrize("href", ["https://example.org/briefs/target/", "#target", "/briefs/"])
def test_what_leads_elsewhere_is_no_link_to_the_brief(href: str) -> None:
    assert sentences(f"See [it]({href}).") == []


@pytest.mark.parametrize("line", ["full_text: false", "draft: true"])
def test_a_text_that_is_not_published_tells_no_sentence(line: str) -> None:
    other = f"---\ntitle: Other\n{line}\n---\n\nSee [it](target.md).\n"
    assert linked_from({"content/briefs/other.md": other}) == ()


def test_a_brief_whose_text_is_not_published_is_linked_to_all_the_same() -> None:
    files = {
        "content/briefs/target.md": "---\ntitle: T\nfull_text: false\n---\n",
        "content/pages/p.md": "---\ntitle: P\n---\n[it](/briefs/target/)\n",
    }
    assert [link.title for link in linked_from(files)] == ["P"]


def test_a_sentence_of_usual_length_is_whole() -> None:
    words = "word " * 50
    assert sentences(f"{words}[it](/briefs/target/).") == [f"{words}it."]


def test_a_long_sentence_is_cut_behind_a_word() -> None:
    (sentence,) = sentences("word " * 100 + "[it](/briefs/target/).")
    assert sentence == "word " * 60 + "…"


def test_the_page_of_a_brief_leads_to_what_links_to_it() -> None:
    pages: dict[str, Any] = {p.path: p.view for p in brief_pages(edition_of_files(SMALL_SITE))}
    assert pages["briefs/lunch-in-brussels/index.html"].backlinks == (
        BacklinkView(LinkView("Method", "../../method/index.html"), "As in the first brief."),
    )
    assert pages["briefs/moscow-looks-back/index.html"].backlinks == ()
