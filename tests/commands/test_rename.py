"""`sitegen rename`: a brief moves, its addresses stay, and a stopped run goes on."""

from pathlib import Path

import pytest
from shell import Command, files_of, stopped_after, write_files

SITE = {
    "content/site.yaml": "title: Thaw\nbase_url: https://example.com/\n",
    "content/briefs/lunch.md": """\
        ---
        title: Lunch   # as printed
        date: 2009-01-26
        events: [{date: 2009-01, text: Talks.}]
        ---

        Talks, see [tea](tea.md).
        """,
    "content/briefs/tea.md": """\
        ---
        title: Tea
        date: 2009-02-01
        events:
          - date: 2009-01     # the same talks
            text: Talks.
            same_as: "lunch#2009-01"
        ---

        Told [before](lunch.md) and [in the chronology](/chronology/#lunch--2009-01).
        """,
    "content/actors/nato.md": "---\nname: NATO\nroles: [{role: host, brief: lunch}]\n---\n",
    "content/pages/about.md": "---\ntitle: About\n---\n\n[It](/briefs/lunch/)\n",
}


@pytest.fixture
def site(folder: Path) -> Path:
    return write_files(folder, SITE)


def text_of(path: str) -> str:
    return Path("content", path).read_text(encoding="utf-8")


def test_the_file_moves_and_all_that_names_it_follows(site: Path, sitegen: Command) -> None:
    done = sitegen("rename", "Lunch", "nato-lunch")
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines() == [
        "content/briefs/nato-lunch.md  written",
        "content/briefs/tea.md  rewritten",
        "content/actors/nato.md  rewritten",
        "content/pages/about.md  rewritten",
        "content/briefs/lunch.md  removed",
    ]
    assert text_of("briefs/nato-lunch.md") == (
        "---\ntitle: Lunch   # as printed\ndate: 2009-01-26\n"
        "events: [{date: 2009-01, text: Talks.}]\nredirect_from: [lunch]\n---\n\n"
        "Talks, see [tea](tea.md).\n"
    )
    tea = text_of("briefs/tea.md")
    assert (
        '  - date: 2009-01     # the same talks\n    text: Talks.\n    same_as: "nato-lunch#' in tea
    )
    assert (
        "[before](nato-lunch.md) and [in the chronology](/chronology/#nato-lunch--2009-01)" in tea
    )
    assert not (site / "content/briefs/lunch.md").exists()
    assert sitegen("check").status == 0


def test_the_old_address_leads_to_the_new(site: Path, sitegen: Command) -> None:
    sitegen("rename", "lunch", "nato-lunch")
    assert sitegen("build").status == 0
    html = (site / "build/briefs/lunch/index.html").read_text(encoding="utf-8")
    assert "url=../../briefs/nato-lunch/index.html" in html


def test_a_dry_run_writes_nothing(site: Path, sitegen: Command) -> None:
    before = files_of(site)
    done = sitegen("rename", "lunch", "nato-lunch", "--dry-run")
    assert done.status == 0
    assert '-    same_as: "lunch#2009-01"\n+    same_as: "nato-lunch#2009-01"\n' in done.out
    assert files_of(site) == before


@pytest.mark.parametrize("called", ["lunch", "Lunch"])
@pytest.mark.parametrize("killed_after", range(5))
def test_a_run_that_was_stopped_is_finished_by_the_same_command(
    site: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch, called: str, killed_after: int
) -> None:
    with stopped_after(killed_after, monkeypatch):
        assert sitegen("rename", called, "nato-lunch").status == 130
    assert sitegen("rename", called, "nato-lunch").status == 0
    finished = files_of(site)
    for path in files_of(site):
        (site / path).unlink()
    write_files(site, SITE)
    sitegen("rename", called, "nato-lunch")
    assert finished == files_of(site)


def test_an_unreadable_brief_is_told_and_nothing_moves(site: Path, sitegen: Command) -> None:
    write_files(site, {"content/briefs/lunch.md": "---\ntitle: Lunch\ndate: soon\n---\n"})
    before = files_of(site)
    done = sitegen("rename", "lunch", "nato-lunch")
    assert done.status == 1
    assert done.err.startswith("content/briefs/lunch.md:3:7: date: ")
    assert files_of(site) == before


def test_line_ends_and_the_byte_order_mark_stay(site: Path, sitegen: Command) -> None:
    path = site / "content/briefs/lunch.md"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    before = path.read_bytes()
    assert sitegen("rename", "lunch", "nato-lunch").status == 0
    after = (site / "content/briefs/nato-lunch.md").read_bytes()
    assert after == before.replace(b"}]\r\n", b"}]\r\nredirect_from: [lunch]\r\n")


def test_a_slug_that_is_taken_is_refused_in_one_line(site: Path, sitegen: Command) -> None:
    before = files_of(site)
    done = sitegen("rename", "lunch", "tea")
    assert (done.status, done.err) == (
        1,
        'content/briefs/tea.md: is there already: "Tea"; choose another name\n',
    )
    assert files_of(site) == before
