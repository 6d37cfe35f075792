"""`sitegen new`: files to fill in, which do not break the site before they are."""

import sys
from pathlib import Path

import pytest
from shell import Command, files_of, write_files

from sitegen import formats
from sitegen.model import Brief, BriefId

PATHS = {
    "brief": "content/briefs/ministers-meet.md",
    "actor": "content/actors/ministers-meet.md",
    "page": "content/pages/ministers-meet.md",
}


@pytest.fixture
def folder(folder: Path) -> Path:
    """The current folder, with a site in it that is empty as yet."""
    (folder / "content").mkdir()
    return folder


@pytest.mark.parametrize(("kind", "path"), PATHS.items())
def test_the_path_of_the_new_file_is_told(
    folder: Path, sitegen: Command, kind: str, path: str
) -> None:
    done = sitegen("new", kind, "Ministers meet")
    assert (done.status, done.out.split()[0]) == (0, path)
    assert "Ministers meet" in (folder / path).read_text()


@pytest.mark.parametrize("kind", PATHS)
def test_a_new_file_keeps_the_site_sound(site: Path, sitegen: Command, kind: str) -> None:
    del site
    sitegen("new", kind, "Ministers meet")
    assert sitegen("check").status == 0


def test_a_new_brief_is_a_draft(site: Path, sitegen: Command) -> None:
    sitegen("new", "brief", "Ministers meet")
    sitegen("build")
    assert not (site / "build/briefs/ministers-meet").exists()


def test_a_new_brief_shows_its_keys_unfilled(folder: Path, sitegen: Command) -> None:
    sitegen("new", "brief", "Ministers meet")
    text = (folder / PATHS["brief"]).read_text()
    assert text.startswith("---\ntitle: Ministers meet\ndate:   ")
    assert formats.read_brief(PATHS["brief"], text.encode()).value == Brief(
        BriefId("ministers-meet"),
        "Ministers meet",
        draft=True,
        body="The text of the source comes here.",
    )


def test_the_examples_in_a_new_brief_are_right(folder: Path, sitegen: Command) -> None:
    sitegen("new", "brief", "Ministers meet")
    text = (folder / PATHS["brief"]).read_text().replace("\n  # ", "\n  ")
    brief = formats.read_brief(PATHS["brief"], text.encode()).value
    assert [credit.name for credit in brief.actors] == ["NATO", "Dmitry Rogozin"]
    assert [event.date.edtf for event in brief.events] == ["2009-01-26"]
    assert len(text.splitlines()) < 30


def test_a_new_brief_may_be_opened_at_once(
    folder: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", f"{sys.executable} -c 'import sys; open(sys.argv[1], \"a\")'")
    assert sitegen("new", "brief", "Ministers meet", "--edit").status == 0
    monkeypatch.setenv("VISUAL", "no-such-editor")
    done = sitegen("new", "page", "About", "--edit")
    assert (done.status, done.out) == (1, "content/pages/about.md\n")
    assert done.err.startswith('VISUAL: "no-such-editor" cannot be run: ')
    assert (folder / "content/pages/about.md").exists()


def test_a_brief_is_not_written_at_an_address_that_leads_to_another(
    folder: Path, sitegen: Command
) -> None:
    moved = "---\ntitle: Talks\nredirect_from: [ministers-meet]\n---\n"
    write_files(folder, {"content/briefs/talks.md": moved})
    done = sitegen("new", "brief", "Ministers meet")
    assert done.status == 1
    assert done.err == (
        'content/briefs/talks.md: redirect_from: its address leads to "Talks"; '
        "choose another title\n"
    )


@pytest.mark.parametrize(("kind", "path"), PATHS.items())
def test_a_file_that_is_there_is_never_replaced(
    folder: Path, sitegen: Command, kind: str, path: str
) -> None:
    sitegen("new", kind, "Ministers meet")
    (folder / path).write_text("mine")
    done = sitegen("new", kind, "ministers  MEET!")
    assert done.status == 1
    assert done.err == f"{path}: is there already; choose another title, or edit that file\n"
    assert (folder / path).read_text() == "mine"


@pytest.mark.parametrize("title", ['A "quoted" title: with a colon', "# no", "- [x]", "2009-01-26"])
def test_any_title_is_kept_as_it_is_given(site: Path, sitegen: Command, title: str) -> None:
    sitegen("new", "page", title)
    assert sitegen("build").status == 0
    pages = [path.read_text() for path in (site / "build").glob("*/index.html")]
    shown = title.replace('"', "&#34;")
    assert [page for page in pages if f"<h1>{shown}</h1>" in page]


def test_a_title_in_another_script_gives_an_address(folder: Path, sitegen: Command) -> None:
    sitegen("new", "actor", "Дмитрий Рогозин")
    assert (folder / "content/actors/dmitriy-rogozin.md").exists()


def test_a_title_cannot_lead_out_of_the_folder(folder: Path, sitegen: Command) -> None:
    done = sitegen("new", "page", "../../etc/passwd")
    assert done.out == "content/pages/etc-passwd.md\n"
    assert (folder / "content/pages/etc-passwd.md").exists()


def test_a_folder_that_cannot_be_written_is_one_line(folder: Path, sitegen: Command) -> None:
    (folder / "content/pages").write_text("a file where a folder is wanted")
    done = sitegen("new", "page", "About")
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith("content/pages/about.md: cannot be written: ")


@pytest.mark.parametrize("title", ["", " \n"])
@pytest.mark.parametrize(
    ("kind", "key"), [("actor", "name"), ("brief", "title"), ("page", "title")]
)
def test_a_file_without_a_title_is_not_written(
    folder: Path, sitegen: Command, kind: str, key: str, title: str
) -> None:
    done = sitegen("new", kind, title)
    assert (done.status, done.err) == (1, f"content/{kind}s: the {key} is empty\n")
    assert files_of(folder) == {}


UNITED = {
    "content/actors/united-nations.md": (
        "---\nname: United Nations\naliases: [UN]\nredirect_from: [the-league]\n---\n"
    )
}


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("un", '"un" is a name of United Nations; edit this file, or if it is somebody else take '),
        (
            "The League",
            'redirect_from: "the-league" is the address of content/actors/the-league.md',
        ),
        ("U", 'name: "U" is too short'),
        ("a" * 400, "longer than 200 characters"),
    ],
)
def test_an_actor_that_would_break_the_site_is_not_written(
    folder: Path, sitegen: Command, name: str, message: str
) -> None:
    write_files(folder, UNITED)
    before = files_of(folder)
    done = sitegen("new", "actor", name)
    assert done.status == 1
    assert message in done.err
    assert done.err.startswith("content/actors/")
    assert files_of(folder) == before


def test_where_a_draft_is_seen_is_told(folder: Path, sitegen: Command) -> None:
    del folder
    assert "`sitegen serve --drafts` shows it" in sitegen("new", "brief", "Ministers meet").out


def test_where_there_is_no_site_nothing_is_written(folder: Path, sitegen: Command) -> None:
    (folder / "content").rmdir()
    done = sitegen("new", "brief", "Ministers meet")
    assert done.status == 1
    assert "`sitegen init DIR` makes a new site" in done.err
    assert not list(folder.iterdir())


@pytest.mark.parametrize(
    ("kind", "title"), [("page", "Briefs"), ("page", "Data"), ("brief", "By date")]
)
def test_an_address_of_the_site_itself_is_not_given_away(
    folder: Path, sitegen: Command, kind: str, title: str
) -> None:
    done = sitegen("new", kind, title)
    assert done.status == 1
    assert "choose another title" in done.err
    assert not list((folder / "content").iterdir())
