"""`sitegen build`: a whole site or the one from before, and the same bytes everywhere."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from shell import Command, command_line, environment, files_of, process, write_files
from sites import REPOSITORY, SMALL_SITE

FAULTY_BRIEF = """\
    ---
    title: Faulty
    date: soon
    theme: [x]
    ---

    A [link](../briefs/nowhere.md).
    """


def test_every_page_of_a_site_is_written(site: Path, sitegen: Command) -> None:
    assert sitegen("build").status == 0
    assert {
        "index.html",
        "chronology/index.html",
        "briefs/index.html",
        "briefs/lunch-in-brussels/index.html",
        "briefs/moscow-looks-back/index.html",
        "briefs/undated-note/index.html",
        "actors/index.html",
        "actors/nato/index.html",
        "actors/russia/index.html",
        "actors/georgia/index.html",
        "themes/index.html",
        "themes/talks/index.html",
        "sources/index.html",
        "method/index.html",
        "404.html",
        "sitemap.xml",
        "feed.xml",
        "robots.txt",
        ".nojekyll",
        "static/style.css",
    } <= set(files_of(site / "build"))


def test_the_last_line_tells_how_many_files_and_what_to_open(site: Path, sitegen: Command) -> None:
    out = sitegen("build").out
    count = len(files_of(site / "build")) - 1  # the marker is no file of the site
    assert out == f"build/: {count} files. Open build/index.html\n"


def test_quiet_prints_nothing_where_nothing_is_wrong(site: Path, sitegen: Command) -> None:
    write_files(
        site,
        {
            "content/actors/georgia.md": "---\nname: Georgia\n---\n",
            "content/briefs/undated-note.md": "---\ntitle: A note\ndate: 2009\n---\n",
            "content/site.yaml": "title: Thaw\nbase_url: https://example.com/thaw/\n",
        },
    )
    brief = site / "content/briefs/moscow-looks-back.md"
    brief.write_text(brief.read_text().replace("Moscow said", "Moscow and NATO said"))
    done = sitegen("build", "--quiet")
    assert (done.status, done.out, done.err) == (0, "", "")


def test_warnings_are_shown_and_do_not_keep_the_site_back(site: Path, sitegen: Command) -> None:
    done = sitegen("build")
    assert done.status == 0
    assert "content/briefs/undated-note.md:1: warning: no date" in done.err
    assert (site / "build/index.html").exists()


def test_raw_sources_are_never_published(site: Path, sitegen: Command) -> None:
    write_files(site, {"content/sources/clip.txt": "a word that stands nowhere else: xyzzy"})
    sitegen("build")
    assert not [name for name, content in files_of(site / "build").items() if b"xyzzy" in content]


def test_a_draft_is_not_published(site: Path, sitegen: Command) -> None:
    write_files(
        site, {"content/briefs/plan.md": "---\ntitle: Xyzzy\ndate: 2009\ndraft: true\n---\n"}
    )
    sitegen("build")
    assert not [name for name, content in files_of(site / "build").items() if b"Xyzzy" in content]
    assert not (site / "build/briefs/plan").exists()


def test_a_brief_that_is_gone_leaves_the_site(site: Path, sitegen: Command) -> None:
    sitegen("build")
    (site / "content/briefs/undated-note.md").unlink()
    sitegen("build")
    assert not (site / "build/briefs/undated-note").exists()
    assert b"undated-note" not in (site / "build/sitemap.xml").read_bytes()


def test_every_fault_of_every_file_is_told_with_its_line(site: Path, sitegen: Command) -> None:
    write_files(
        site, {"content/briefs/faulty.md": FAULTY_BRIEF, "content/actors/x.md": "---\nkind: y\n"}
    )
    done = sitegen("build")
    faults = [line for line in done.told if "warning: " not in line]
    assert done.status == 1
    no_date = '"soon" is not a date (EDTF, for example 2009-01 or 2009-01-26)'
    dead = 'the link "../briefs/nowhere.md" leads nowhere (no briefs/nowhere/index.html)'
    assert faults == [
        "content/actors/x.md:2: the front matter has no closing line ---",
        f"content/briefs/faulty.md:3:7: date: {no_date}",
        'content/briefs/faulty.md:4:1: "theme" is not a key here',
        f"content/briefs/faulty.md:7:10: {dead}",
    ]


def test_a_fault_leaves_the_last_good_build_as_it_was(site: Path, sitegen: Command) -> None:
    sitegen("build")
    good = files_of(site / "build")
    write_files(site, {"content/briefs/faulty.md": FAULTY_BRIEF})
    assert sitegen("build").status == 1
    assert files_of(site / "build") == good


def test_a_fault_of_a_template_leaves_the_last_good_build(site: Path, sitegen: Command) -> None:
    sitegen("build")
    good = files_of(site / "build")
    write_files(site, {"templates/page.html": "<p>\n{{ view.nothing }}\n"})
    done = sitegen("build")
    assert done.status == 1
    assert done.err.startswith("templates/page.html")
    assert files_of(site / "build") == good


def test_a_failed_build_leaves_nothing_beside_the_last_one(site: Path, sitegen: Command) -> None:
    before = set(site.iterdir())
    write_files(site, {"templates/page.html": "{{ view.nothing }}"})
    sitegen("build")
    assert set(site.iterdir()) == before | {site / "templates"}


def test_a_folder_without_a_site_is_one_line(folder: Path, sitegen: Command) -> None:
    done = sitegen("build")
    assert done.status == 1
    assert done.err == (
        "content: there is no such folder here; `sitegen init DIR` makes a new site\n"
    )
    assert not (folder / "build").exists()


def test_a_template_of_the_site_takes_the_place_of_the_packaged_one(
    site: Path, sitegen: Command
) -> None:
    write_files(site, {"templates/page.html": "ours: {{ view.title }}"})
    sitegen("build")
    assert (site / "build/method/index.html").read_text() == "ours: Method"


def test_static_files_of_the_site_come_before_the_packaged(site: Path, sitegen: Command) -> None:
    write_files(site, {"static/style.css": "/* ours */", "static/maps/a.svg": "<svg/>"})
    sitegen("build")
    assert (site / "build/static/style.css").read_text() == "/* ours */"
    assert (site / "build/static/maps/a.svg").exists()
    assert (site / "build/static/icon.svg").exists()


def test_a_static_file_of_another_kind_is_named_and_left_out(site: Path, sitegen: Command) -> None:
    write_files(site, {"static/raw/notes.docx": "x"})
    done = sitegen("build")
    assert done.status == 0
    assert "static/raw/notes.docx: warning: files that end in .docx are not published\n" in done.err
    assert not (site / "build/static/raw").exists()


@pytest.mark.parametrize("name", ["content/briefs/link.md", "static/link.css"])
def test_a_symbolic_link_is_named_and_nothing_is_published(
    site: Path, sitegen: Command, name: str
) -> None:
    write_files(site, {"static/own.css": "", "secret.txt": "---\ntitle: Secret\n---\n"})
    (site / name).symlink_to(site / "secret.txt")
    done = sitegen("build")
    assert done.status == 1
    assert f"{name}: is no plain file, so it is not read\n" in done.err


def test_a_named_pipe_among_the_briefs_does_not_hang(site: Path, sitegen: Command) -> None:
    os.mkfifo(site / "content/briefs/pipe.md")
    assert "pipe.md: is no plain file" in sitegen("build").err


def test_a_build_folder_of_somebody_else_is_not_replaced(site: Path, sitegen: Command) -> None:
    write_files(site, {"build/thesis.txt": "ten years of work"})
    done = sitegen("build")
    assert done.status == 1
    assert "build: was not made by sitegen, so it is not replaced" in done.err
    assert files_of(site / "build") == {"thesis.txt": b"ten years of work"}


def test_a_build_that_is_a_link_is_not_followed(site: Path, sitegen: Command) -> None:
    write_files(site, {"elsewhere/.sitegen": "", "elsewhere/kept.txt": "kept"})
    (site / "build").symlink_to("elsewhere")
    done = sitegen("build")
    assert done.status == 1
    assert "build: is not a folder" in done.err
    assert (site / "elsewhere/kept.txt").exists()


def test_a_build_that_is_a_file_is_not_replaced(site: Path, sitegen: Command) -> None:
    write_files(site, {"build": "a list of things to build"})
    assert sitegen("build").status == 1
    assert (site / "build").read_text() == "a list of things to build"


def test_an_empty_build_folder_is_filled(site: Path, sitegen: Command) -> None:
    (site / "build").mkdir()
    assert sitegen("build").status == 0
    assert (site / "build/index.html").exists()


def test_builds_at_the_same_time_wait_for_each_other(site: Path, sitegen: Command) -> None:
    sitegen("build")
    alone = files_of(site / "build")
    builds = [
        subprocess.Popen(
            command_line("build", "--quiet"),
            cwd=site,
            env=environment(),
            stderr=subprocess.DEVNULL,
        )
        for _ in range(4)
    ]
    assert [build.wait(60) for build in builds] == [0, 0, 0, 0]
    assert files_of(site / "build") == alone


def killed_while_writing(site: Path) -> bool:
    """Kill a build as soon as it writes; False where a busy machine let it end unseen."""
    building = subprocess.Popen(
        command_line("build"), cwd=site, env=environment(), stderr=subprocess.DEVNULL
    )
    while not (site / ".build-new").exists() and building.poll() is None:
        pass  # without a pause: writing takes little time
    building.kill()
    return building.wait(60) != 0


def test_a_build_that_is_killed_leaves_the_last_one_whole(site: Path, sitegen: Command) -> None:
    pages = {f"content/pages/p{n}.md": f"---\ntitle: P{n}\n---\n" for n in range(300)}
    write_files(site, pages)
    sitegen("build")
    good = files_of(site / "build")
    write_files(site, {"content/pages/new.md": "---\ntitle: New\n---\n"})
    while not killed_while_writing(site):
        good = files_of(site / "build")
    assert files_of(site / "build") == good
    assert sitegen("build").status == 0
    assert (site / "build/new/index.html").exists()
    assert not list(site.glob(".build-*"))


def test_a_disk_that_takes_no_more_leaves_the_last_build(site: Path, sitegen: Command) -> None:
    sitegen("build")
    good = files_of(site / "build")
    done = subprocess.run(
        ["sh", "-c", 'ulimit -f 6; exec "$@"', "sh", *command_line("build", "--quiet")],
        cwd=site,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    # Where the texts are indexed, that is what finds no room first.
    assert done.stderr in {
        "build: cannot be written: File too large\n",
        "the disk: cannot be used: File too large\n",
    }
    assert files_of(site / "build") == good
    assert not list(site.glob(".build-*"))


def test_two_pages_of_one_address_are_told_and_both_named(site: Path, sitegen: Command) -> None:
    write_files(site, {"content/pages/chronology.md": "---\ntitle: Mine\n---\n"})
    done = sitegen("build")
    assert done.status == 1
    assert (
        "content/pages/chronology.md: has the address /chronology/index.html, "
        "which belongs to the chronology\n"
    ) in done.err


def test_a_second_build_gives_the_same_bytes(site: Path, sitegen: Command) -> None:
    sitegen("build")
    first = files_of(site / "build")
    sitegen("build")
    assert files_of(site / "build") == first


ELSEWHERE = [
    {"TZ": "Pacific/Kiritimati"},
    {"LC_ALL": "C", "LANG": "C"},
    {"PYTHONHASHSEED": "1"},
    {"PYTHONHASHSEED": "4711", "TZ": "America/Anchorage", "LANG": "tr_TR.UTF-8"},
    {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "POSIX"},
]


@pytest.mark.parametrize("variables", ELSEWHERE, ids=" ".join)
def test_the_bytes_do_not_depend_on_the_machine(
    site: Path, sitegen: Command, variables: dict[str, str]
) -> None:
    sitegen("build")
    here = files_of(site / "build")
    done = process(site, "build", **variables)
    assert done.returncode == 0, done.stderr.decode()
    assert files_of(site / "build") == here


def test_the_bytes_do_not_depend_on_the_folder_or_the_age_of_files(
    site: Path, sitegen: Command, tmp_path: Path
) -> None:
    sitegen("build")
    other = tmp_path / "elsewhere" / "deep"
    for name in sorted(SMALL_SITE, reverse=True):
        (other / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(site / name, other / name)
        os.utime(other / name, (0, 0))
    sitegen("build", "--root", str(other))
    assert files_of(other / "build") == files_of(site / "build")


def test_the_shipped_content_has_no_faults(folder: Path, sitegen: Command) -> None:
    shutil.copytree(REPOSITORY / "content", folder / "content")
    done = sitegen("build")
    assert (done.status, done.err) == (0, "")


def test_the_shipped_briefs_are_those_of_the_shipped_sources(
    folder: Path, sitegen: Command
) -> None:
    shutil.copytree(REPOSITORY / "content", folder / "content")
    done = sitegen("ingest")
    assert done.status == 0
    assert done.out.endswith("nothing new\n")


IN_WORDS = {
    "content/site.yaml": "title: Thaw\nlanguage: xx\n",
    "templates/locales/xx.po": 'msgid "Actors"\nmsgstr "Akteure"\n',
}


def test_pages_are_in_the_words_of_the_site(site: Path, sitegen: Command) -> None:
    write_files(site, IN_WORDS)
    assert sitegen("build").status == 0
    html = (site / "build/actors/index.html").read_text("utf-8")
    assert '<html lang="xx"' in html
    assert "<h1>Akteure</h1>" in html


def test_a_site_in_a_language_without_words_is_built_in_english(
    site: Path, sitegen: Command
) -> None:
    write_files(site, {"content/site.yaml": IN_WORDS["content/site.yaml"]})
    done = sitegen("build")
    assert done.status == 0
    assert "content/site.yaml: warning: no templates/locales/xx.po: " in done.err
    assert "<h1>Actors</h1>" in (site / "build/actors/index.html").read_text("utf-8")


def test_faulty_words_keep_a_site_from_being_built(site: Path, sitegen: Command) -> None:
    write_files(site, {**IN_WORDS, "templates/locales/xx.po": "nonsense\n"})
    done = sitegen("build")
    assert done.status == 1
    assert "templates/locales/xx.po:1: " in done.err
