"""Files of a site: read once and never through a link, written whole and never over another."""

import os
from pathlib import Path

import pytest
from shell import files_of, write_files
from sites import REPOSITORY, SMALL_SITE

from sitegen.adapters import disk
from sitegen.problems import ContentError, Problem


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in disk.plain_files(folder, [])]


def test_files_come_in_order_of_their_names(tmp_path: Path) -> None:
    write_files(tmp_path, dict.fromkeys(["b.md", "a.md", "c/d.md", "B.md", "c.md"], ""))
    assert names(tmp_path) == ["B.md", "a.md", "b.md", "c/d.md", "c.md"]


def test_a_folder_that_is_not_there_has_no_files(tmp_path: Path) -> None:
    assert names(tmp_path / "nowhere") == []


def test_hidden_and_left_over_files_are_passed_over(tmp_path: Path) -> None:
    write_files(tmp_path, dict.fromkeys([".git/config", ".DS_Store", "a.md~", "a.md"], ""))
    assert names(tmp_path) == ["a.md"]


def test_a_circle_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    problems: list[Problem] = []
    assert list(disk.plain_files(tmp_path, problems)) == []
    assert [problem.message for problem in problems] == ["is no plain file, so it is not read"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_may_not_be_read_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0)
    problems: list[Problem] = []
    list(disk.plain_files(tmp_path, problems))
    assert [problem.message for problem in problems] == ["cannot be read: Permission denied"]


def test_a_new_file_is_written_with_plain_line_ends(tmp_path: Path) -> None:
    assert disk.write_new(tmp_path / "deep/er/a.md", "é\n")
    assert files_of(tmp_path) == {"deep/er/a.md": "é\n".encode()}


def test_a_file_that_is_there_is_not_written(tmp_path: Path) -> None:
    write_files(tmp_path, {"a.md": "mine"})
    assert not disk.write_new(tmp_path / "a.md", "yours")
    assert files_of(tmp_path) == {"a.md": b"mine"}


def test_a_link_to_nowhere_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to("elsewhere.md")
    assert not disk.write_new(tmp_path / "a.md", "yours")
    assert not (tmp_path / "elsewhere.md").exists()


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"a\.md: cannot be written: "):
        disk.write_new(tmp_path / ("x" * 300) / "a.md", "text")
    assert files_of(tmp_path) == {}


def test_content_without_settings_has_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    content = disk.read_content(tmp_path)
    assert (content.settings.value.title, content.problems) == ("Untitled site", ())


def test_what_cannot_be_read_does_not_hide_the_rest(tmp_path: Path) -> None:
    write_files(tmp_path, {**SMALL_SITE, "content/actors/a.md": "x", "content/pages/b.md": "y"})
    content = disk.read_content(tmp_path)
    assert {problem.location.path for problem in content.problems} == {
        "content/actors/a.md",
        "content/pages/b.md",
    }
    assert len(content.briefs) == 3


def test_what_nobody_reads_in_content_is_told(tmp_path: Path) -> None:
    write_files(tmp_path, {"content/notes.md": "", "content/Briefs/a.md": "", "content/.keep": ""})
    told = [str(problem) for problem in disk.read_content(tmp_path).problems]
    rest = "not read: content/ holds site.yaml, sources, briefs, actors, pages"
    assert told == [f"content/Briefs: {rest}", f"content/notes.md: warning: {rest}"]


def test_the_packaged_templates_stylesheet_and_starter_are_found() -> None:
    assert disk.packaged("templates").joinpath("base.html").is_file()
    assert disk.packaged("static").joinpath("style.css").is_file()
    assert disk.packaged("starter").joinpath("content/site.yaml").is_file()


def test_a_template_that_is_a_link_is_told_and_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/base.html").symlink_to(REPOSITORY / "templates/base.html")
    with pytest.raises(ContentError, match=r"base\.html: is no plain file"):
        disk.read_templates(tmp_path)


def test_a_template_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/base.html").write_bytes(b"\xff")
    with pytest.raises(ContentError, match=r"templates/base\.html: cannot be read: "):
        disk.read_templates(tmp_path)


def test_a_file_is_replaced_at_once_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    disk.replace(path, None, b"one")
    path.chmod(0o640)
    disk.replace(path, b"one", b"two")
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.md"]
    disk.replace(path, b"two", None)
    assert not path.exists()


@pytest.mark.parametrize("before", [None, b"one"])
def test_a_file_that_holds_something_else_by_now_is_not_replaced(
    tmp_path: Path, before: bytes | None
) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"edited")
    with pytest.raises(ContentError, match="was changed meanwhile"):
        disk.replace(path, before, b"two")
    assert path.read_bytes() == b"edited"


def catalogue(words: str) -> str:
    return f'msgid "Actors"\nmsgstr "{words}"\n'


def read_locale(root: Path, language: str) -> tuple[str, list[str]]:
    """Return what a site in `language` calls its actors, and what is told of its words."""
    locale, problems = disk.read_locale(root, language)
    assert locale.language == language
    return locale.gettext("Actors"), [str(problem) for problem in problems]


def test_the_words_of_a_site_are_its_own(tmp_path: Path) -> None:
    write_files(tmp_path, {"templates/locales/xx.po": catalogue("Akteure")})
    assert read_locale(tmp_path, "xx") == ("Akteure", [])


def test_the_words_of_a_site_come_before_the_packaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_files(tmp_path / "package", {"templates/locales/xx.po": catalogue("Packaged")})
    monkeypatch.setattr(disk, "packaged", lambda name: tmp_path / "package" / name)
    assert read_locale(tmp_path / "site", "xx") == ("Packaged", [])
    write_files(tmp_path / "site", {"templates/locales/xx.po": catalogue("Own")})
    assert read_locale(tmp_path / "site", "xx") == ("Own", [])


@pytest.mark.parametrize(
    ("language", "words"), [("xx-AT", "Regional"), ("xx-CH", "General"), ("xx", "General")]
)
def test_the_words_of_a_region_are_those_of_its_language_unless_it_has_its_own(
    tmp_path: Path, language: str, words: str
) -> None:
    write_files(
        tmp_path,
        {
            "templates/locales/xx.po": catalogue("General"),
            "templates/locales/xx-AT.po": catalogue("Regional"),
        },
    )
    assert read_locale(tmp_path, language) == (words, [])


def test_a_language_without_words_is_english_with_a_warning(tmp_path: Path) -> None:
    warning = (
        "content/site.yaml: warning: no templates/locales/xx.po: "
        "the words of the pages themselves are English"
    )
    assert read_locale(tmp_path, "xx-AT") == ("Actors", [warning])


@pytest.mark.parametrize("language", ["en", "en-GB", "EN", "en_US"])
def test_english_needs_no_catalogue(tmp_path: Path, language: str) -> None:
    assert read_locale(tmp_path, language) == ("Actors", [])


def test_english_can_be_worded_anew(tmp_path: Path) -> None:
    write_files(tmp_path, {"templates/locales/en.po": catalogue("Players")})
    assert read_locale(tmp_path, "en-GB") == ("Players", [])


def test_faulty_words_are_told_and_the_pages_are_english(tmp_path: Path) -> None:
    write_files(tmp_path, {"templates/locales/xx.po": catalogue("Akteure") + "\nnonsense\n"})
    words, (fault,) = read_locale(tmp_path, "xx")
    assert words == "Actors"
    assert fault.startswith("templates/locales/xx.po:4: ")


def test_words_that_are_not_utf_8_are_told_by_their_file(tmp_path: Path) -> None:
    path = write_files(tmp_path, {"templates/locales/xx.po": ""}) / "templates/locales/xx.po"
    path.write_bytes(b"\xff")
    _, (fault,) = read_locale(tmp_path, "xx")
    assert fault.startswith("templates/locales/xx.po: cannot be read: ")


def test_words_are_never_read_through_a_link(tmp_path: Path) -> None:
    write_files(tmp_path, {"elsewhere.po": catalogue("Akteure")})
    (tmp_path / "templates/locales").mkdir(parents=True)
    (tmp_path / "templates/locales/xx.po").symlink_to(tmp_path / "elsewhere.po")
    words, problems = read_locale(tmp_path, "xx")
    assert (words, bool(problems)) == ("Actors", True)


def test_a_catalogue_is_no_template(tmp_path: Path) -> None:
    write_files(tmp_path, {"templates/locales/xx.po": "", "templates/own.html": "a"})
    names = {name for name, _ in disk.read_templates(tmp_path)}
    assert "own.html" in names
    assert not [name for name in names if name.endswith(".po")]
