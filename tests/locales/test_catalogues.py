"""The catalogues that are shipped say what pages say and nothing else; pages use their words.

What there is to say is read from the program and its templates, so no test names a message.
"""

import re
from pathlib import Path
from xml.etree.ElementTree import Element

import dom
import messages
import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po
from shell import write_files
from sites import LONG_SITE, REPOSITORY, SMALL_SITE, html_of, plan_of

from sitegen.adapters.disk import read_locale
from sitegen.locales import Locale, locale_of

PATHS = sorted(messages.CATALOGUES.glob("*.po"))
ASKED = {message.id for message in messages.template() if message.id}
PLACE = re.compile(r"%\((\w+)\)s")

every_catalogue = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)


def catalogue(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.stem, abort_invalid=True)


def translated(path: Path) -> list[Message]:
    """Return the messages of a catalogue that have a translation, in every form of the language."""
    return [
        message
        for message in catalogue(path)
        if message.id and not message.fuzzy and all(forms(message.string))
    ]


def forms(text: object) -> tuple[str, ...]:
    return tuple(text) if isinstance(text, list | tuple) else (str(text),)


def test_french_and_german_are_shipped() -> None:
    assert {"de", "fr"} <= {path.stem for path in PATHS}


def test_messages_are_found_in_the_program_and_in_its_templates() -> None:
    places = [path for _, path in messages.messages()]
    assert {path.partition("/")[0] for path in places} == {"sitegen", "templates"}


@every_catalogue
def test_every_message_has_a_translation(path: Path) -> None:
    assert ASKED - {message.id for message in translated(path)} == set()


@every_catalogue
def test_every_translation_is_asked_for(path: Path) -> None:
    assert {message.id for message in catalogue(path) if message.id} - ASKED == set()


@every_catalogue
def test_a_catalogue_has_no_faults(path: Path) -> None:
    locale = locale_of(path.stem, path.read_text("utf-8"), path.name)
    assert all(locale.translations.gettext(m.id) for m in translated(path) if isinstance(m.id, str))


@every_catalogue
def test_a_translation_has_the_places_of_its_message(path: Path) -> None:
    differing = [
        message.id
        for message in translated(path)
        if set(PLACE.findall(" ".join(forms(message.id))))
        != set(PLACE.findall(" ".join(forms(message.string))))
    ]
    assert differing == []


@every_catalogue
def test_every_form_of_every_translation_can_be_filled(path: Path) -> None:
    for message in translated(path):
        values = dict.fromkeys(PLACE.findall(" ".join(forms(message.id))), "x")
        for text in forms(message.string):
            assert "%(" not in text % values


@every_catalogue
def test_a_translation_begins_and_ends_with_the_spaces_of_its_message(path: Path) -> None:
    """Spaces at the ends keep it apart from what stands beside it."""

    def ends(text: str) -> tuple[bool, bool]:
        return text[:1].isspace(), text[-1:].isspace()

    differing = [
        text
        for message in translated(path)
        for text in forms(message.string)
        if ends(text) != ends(forms(message.id)[0])
    ]
    assert differing == []


def packaged(language: str) -> Locale:
    locale, problems = read_locale(REPOSITORY / "no site", language)
    assert problems == ()
    return locale


def pages_in(locale: Locale, files: dict[str, str]) -> dict[str, Element]:
    """Return the pages of a site in the words of a locale."""
    return {path: dom.document(html) for path, html in html_of(plan_of(files, locale)).items()}


SMALL = {language: pages_in(packaged(language), dict(SMALL_SITE)) for language in ("fr", "de")}


def menu_of(root: Element) -> list[str | None]:
    (nav,) = (element for element in root.iter("nav") if element.find("ul[@class='menu']"))
    return [link.text for link in nav.iter("a")]


def words_of(root: Element) -> str:
    return " ".join(" ".join(root.itertext()).split())


@pytest.mark.parametrize("language", ["fr", "de"])
def test_every_page_tells_the_language_that_it_is_in(language: str) -> None:
    roots = SMALL[language].values()
    assert {(root.attrib["lang"], root.attrib["dir"]) for root in roots} == {(language, "ltr")}


@pytest.mark.parametrize(
    ("language", "menu"),
    [
        ("fr", ["Chronologie", "Acteurs", "Notes", "Thèmes", "Sources"]),
        ("de", ["Chronologie", "Akteure", "Notizen", "Themen", "Quellen"]),
    ],
)
def test_the_menu_of_every_page_is_in_its_language(language: str, menu: list[str]) -> None:
    assert {tuple(menu_of(root)) for root in SMALL[language].values()} == {tuple(menu)}


@pytest.mark.parametrize(
    ("language", "date"), [("fr", "26 janvier 2009"), ("de", "26. Januar 2009")]
)
def test_dates_are_in_the_language_of_the_page(language: str, date: str) -> None:
    root = SMALL[language]["briefs/moscow-looks-back/index.html"]
    dates = {time.text for time in root.iter("time") if time.attrib["datetime"] == "2009-01-26"}
    assert dates == {date}


@pytest.mark.parametrize(
    ("language", "label"), [("fr", "janvier – mars 2009"), ("de", "Januar–März 2009")]
)
def test_chapters_are_called_in_the_language_of_the_page(language: str, label: str) -> None:
    many = "".join(f"  - {{date: 2009-0{n % 6 + 1}-02, text: Talks.}}\n" for n in range(60))
    files = {"content/briefs/a.md": f"---\ntitle: A\nevents:\n{many}---\n"}
    root = pages_in(packaged(language), files)["chronology/2009-q1/index.html"]
    assert label in words_of(root)


@pytest.mark.parametrize("language", ["fr", "de"])
def test_a_region_has_the_words_of_its_language(language: str) -> None:
    locale = packaged(f"{language}-CH")
    root = pages_in(locale, {})["index.html"]
    assert root.attrib["lang"] == f"{language}-CH"
    assert menu_of(root) == menu_of(SMALL[language]["index.html"])


@pytest.mark.parametrize("files", [SMALL_SITE, LONG_SITE], ids=["small", "long"])
@pytest.mark.parametrize("language", ["fr", "de"])
def test_pages_in_any_language_are_html_without_errors(
    language: str, files: dict[str, str]
) -> None:
    pages = html_of(plan_of(files, packaged(language)))
    for path, html in pages.items():
        if not path.startswith("briefs/note-"):
            dom.document(html, strict=True)


ARABIC = """\
    msgid "Chronology"
    msgstr "التسلسل الزمني"

    msgid "Actors"
    msgstr "الأطراف"

    msgid "Sources"
    msgstr "المصادر"
    """


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Element]:
    """The pages of a site that brings three words of its own, which is written from the right."""
    root = write_files(tmp_path_factory.mktemp("site"), {"templates/locales/ar.po": ARABIC})
    locale, problems = read_locale(root, "ar")
    assert problems == ()
    return pages_in(locale, dict(SMALL_SITE))


def test_pages_of_a_language_written_from_the_right_begin_there(
    arabic: dict[str, Element],
) -> None:
    assert {(root.attrib["lang"], root.attrib["dir"]) for root in arabic.values()} == {
        ("ar", "rtl")
    }


def test_a_site_has_the_words_that_it_brings_and_else_english(arabic: dict[str, Element]) -> None:
    assert menu_of(arabic["index.html"]) == [
        "التسلسل الزمني", "الأطراف", "Briefs", "Themes", "المصادر",
    ]  # fmt: skip


def test_the_words_of_a_site_come_before_the_shipped(tmp_path: Path) -> None:
    words = 'msgid "Actors"\nmsgstr "Beteiligte"\n'
    locale, _ = read_locale(write_files(tmp_path, {"templates/locales/de.po": words}), "de")
    assert locale.gettext("Actors") == "Beteiligte"
