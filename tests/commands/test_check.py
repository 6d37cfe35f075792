"""`sitegen check`: all that `build` would say, and nothing written."""

import json
from pathlib import Path

from shell import Command, write_files


def test_a_sound_site_passes_with_its_warnings_told(site: Path, sitegen: Command) -> None:
    del site
    done = sitegen("check")
    assert done.status == 0
    assert done.out == f"no errors, {done.err.count('warning: ')} warnings\n"


def test_nothing_is_written(site: Path, sitegen: Command) -> None:
    before = sorted(site.iterdir())
    sitegen("check")
    assert sorted(site.iterdir()) == before


def test_all_problems_are_told_sorted_by_file_and_line(site: Path, sitegen: Command) -> None:
    write_files(
        site,
        {
            "content/briefs/b.md": "---\ntitle: B\ndate: soon\nlanguage: '1'\n---\n",
            "content/briefs/a.md": "---\ndate: 2009\n---\n",
            "content/site.yaml": "titel: x\n",
        },
    )
    done = sitegen("check")
    assert done.status == 1
    assert done.out == ""
    lines = [line for line in done.err.splitlines() if line.startswith("content/")]
    told = [line.split(": ")[0] for line in lines if "warning" not in line]
    assert told == [
        "content/briefs/a.md:2:1",
        "content/briefs/b.md:3:7",
        "content/briefs/b.md:4:11",
        "content/site.yaml:1:1",
    ]


def test_the_line_of_a_dead_link_is_told(site: Path, sitegen: Command) -> None:
    page = "---\ntitle: Links\n---\n\nOne.\n\nTwo: [gone](../briefs/gone.md).\n"
    write_files(site, {"content/pages/links.md": page})
    done = sitegen("check")
    assert done.status == 1
    assert "content/pages/links.md:7:13: the link" in done.err


def test_a_quote_that_does_not_stand_in_the_text_is_an_error(site: Path, sitegen: Command) -> None:
    brief = site / "content/briefs/lunch-in-brussels.md"
    brief.write_text(brief.read_text().replace("excellent atmosphere", "splendid atmosphere"))
    done = sitegen("check")
    assert done.status == 1
    assert '"splendid atmosphere" does not stand in the text of this brief' in done.err


def test_a_fault_of_a_template_is_found_without_building(site: Path, sitegen: Command) -> None:
    write_files(site, {"templates/page.html": "{% if %}"})
    done = sitegen("check")
    assert done.status == 1
    assert "\ntemplates/page.html:1: Expected an expression" in done.err


def test_file_names_that_cannot_be_addresses_are_told(site: Path, sitegen: Command) -> None:
    write_files(site, {"content/briefs/Not OK.md": "---\ntitle: x\n---\n"})
    done = sitegen("check")
    assert done.status == 1
    assert "content/briefs/Not OK.md: the name of the file becomes its address" in done.err


def test_a_file_that_is_no_brief_among_the_briefs_is_told(site: Path, sitegen: Command) -> None:
    write_files(site, {"content/briefs/notes.txt": "x", "content/briefs/old/a.md": "---\n---\n"})
    done = sitegen("check")
    assert done.status == 1
    message = "not read: only .md files directly in content/briefs/ are\n"
    assert f"content/briefs/notes.txt: {message}" in done.err
    assert f"content/briefs/old/a.md: {message}" in done.err


def test_what_editors_and_systems_leave_behind_is_passed_over(site: Path, sitegen: Command) -> None:
    leftovers = {"content/briefs/.DS_Store": "x", "content/briefs/a.md~": "x", "static/.b.swp": "x"}
    write_files(site, leftovers)
    assert sitegen("check").status == 0


def test_an_invisible_character_in_a_text_is_a_warning(site: Path, sitegen: Command) -> None:
    write_files(site, {"content/briefs/x.md": "---\ntitle: X\ndate: 2009\n---\n\nAc\u200bme\n"})
    done = sitegen("check")
    assert done.status == 0
    assert "content/briefs/x.md:6:3: warning: an invisible character (U+200B)" in done.err


def test_a_file_that_is_not_utf_8_is_told_with_its_line(site: Path, sitegen: Command) -> None:
    (site / "content/pages/x.md").write_bytes(b"---\ntitle: Caf\xe9\n---\n")
    done = sitegen("check")
    assert done.status == 1
    assert "content/pages/x.md:2: not UTF-8; save the file as UTF-8\n" in done.err


FAULTY = {"content/pages/x.md": "---\ntitle: X\nsumary: 50%\n---\n"}


def test_a_warning_fails_where_one_is_strict(site: Path, sitegen: Command) -> None:
    assert sitegen("check").status == 0
    done = sitegen("check", "--strict")
    assert done.status == 1
    assert done.out.startswith("no errors, ")
    (site / "content/briefs/undated-note.md").unlink()
    assert sitegen("check", "--quiet").err != ""


def test_json_holds_every_problem_with_its_place(folder: Path, sitegen: Command) -> None:
    write_files(folder, FAULTY)
    done = sitegen("check", "--format", "json")
    assert (done.status, done.err) == (1, "")
    assert json.loads(done.out)[0] == {
        "path": "content/pages/x.md",
        "line": 3,
        "column": 1,
        "severity": "error",
        "message": '"sumary" is not a key here',
        "hint": "did you mean summary?",
    }


def test_json_of_a_sound_site_holds_its_warnings(site: Path, sitegen: Command) -> None:
    del site
    done = sitegen("check", "--format", "json")
    assert (done.status, done.err) == (0, "")
    assert {problem["severity"] for problem in json.loads(done.out)} == {"warning"}


def test_a_host_is_given_notes_on_the_files_of_a_pull_request(
    folder: Path, sitegen: Command
) -> None:
    write_files(folder, FAULTY | {"content/pages/a:b,c%.md": "x\n"})
    done = sitegen("check", "--format", "github")
    assert (done.status, done.err) == (1, "")
    notes = done.out.splitlines()
    place = "::error file=content/pages/a%3Ab%2Cc%25.md::"
    assert any(note.startswith(place) for note in notes)
    place = "::error file=content/pages/x.md,line=3,col=1::"
    assert f'{place}"sumary" is not a key here%0Adid you mean summary?' in notes
    assert any(note.startswith("::warning file=content/site.yaml::no base_url") for note in notes)
