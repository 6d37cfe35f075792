"""`sitegen ingest`: what becomes a brief, what is left alone, and what is said of the rest."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from shell import Command, answer, process, web_server, write_files
from sites import SMALL_SITE

from sitegen import formats
from sitegen.adapters import raw_sources
from sitegen.model import Brief

COPIED = """\
Home
News
Share this page

Ferry crews and port agree on a winter timetable

By Nora Lindqvist
The Strait Courier, 11 November 2030

KESTREL POINT (Harbour Wire) -- The ferry crews of Kestrel Point agreed on Monday to run a winter timetable, the port said.

The crews stopped work on 28 October 2030 after the port had cut two evening crossings.

"We will be back on the water by the end of the month," said Tomas Arkwright, who speaks for the crews.

Subscribe to our newsletter
© 2030 The Strait Courier
"""  # noqa: E501  as it is copied

MARKDOWNISH = """\
# Lighthouse opens to visitors again

By [Nora Lindqvist](#)

[The Strait Courier](#), 14 November 2030

The lighthouse of [Kestrel Point](#) opened to visitors on Thursday for the first time since a storm broke its lamp room.

Repairs began on 3 June 2030 and were paid for by the harbour fund, the keeper said.

[Share](#) | [Print](#)
"""  # noqa: E501  as it is copied

SAVED_PAGE = """\
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>Council postpones the bridge vote - The Strait Courier</title>
<meta property="og:site_name" content="The Strait Courier">
<meta property="article:published_time" content="2030-11-20T08:00:00Z">
<script>track();</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><article><h1>Council postpones the bridge vote</h1>
<p>The island council postponed its vote on the bridge on 19 November 2030, after four hours of debate.</p>
<p onclick="steal()">Councillors want to see a <a href="javascript:alert(1)">second estimate</a> before they decide, the mayor said.</p>
<p>The first estimate was made in May 2029 and has doubled since.</p></article></main>
<footer>&copy; 2030 The Strait Courier. All rights reserved.</footer></body></html>
"""  # noqa: E501  as it is copied

MAIL = """\
From: Harbour Digest <digest@lists.example.org>
To: readers@lists.example.org
Subject: Dredging of the north channel begins
Date: Thu, 21 Nov 2030 07:30:00 +0000
Content-Type: text/plain; charset=utf-8
MIME-Version: 1.0

Dredging of the north channel begins on 2 December 2030, the port of Kestrel
Point said on Wednesday. Ferries will use the south channel until February 2031.

The work was to have begun in 2028 but there was no money for it.

--
Harbour Digest
To unsubscribe: https://lists.example.org/unsubscribe
"""


@pytest.fixture
def folder(folder: Path) -> Path:
    """An empty site in the current folder."""
    return write_files(folder, {"content/site.yaml": "title: The strait\n"})


@pytest.fixture
def web() -> Iterator[str]:
    with web_server({
        "/bridge": answer(SAVED_PAGE.encode(), "text/html; charset=utf-8"),
        "/moved": answer(status=302, Location="/bridge"),
        "/photo": answer(b"\x89PNG", "image/png"),
        "/round": answer(status=302, Location="/round"),
    }) as address:  # fmt: skip
        yield address


def brief_at(folder: Path, slug: str) -> Brief:
    path = folder / "content/briefs" / f"{slug}.md"
    return formats.read_brief(f"content/briefs/{slug}.md", path.read_bytes()).value


def briefs_in(folder: Path) -> list[str]:
    return sorted(path.stem for path in (folder / "content/briefs").glob("*"))


def test_copied_text_becomes_a_brief(folder: Path, sitegen: Command) -> None:
    (folder / "clip.txt").write_text(COPIED)
    done = sitegen("ingest", "clip.txt")
    brief = brief_at(folder, "ferry-crews-and-port-agree-on-a-winter-timetable")
    assert done.status == 0
    assert brief.title == "Ferry crews and port agree on a winter timetable"
    assert str(brief.date) == "2030-11-11"
    assert brief.source.publisher == "The Strait Courier"
    assert brief.source.agency == "Harbour Wire"
    assert brief.source.authors == ("Nora Lindqvist",)
    assert brief.dateline == "Kestrel Point"
    assert brief.language == "en"


def test_the_body_holds_the_report_and_none_of_what_stood_round_it(
    folder: Path, sitegen: Command
) -> None:
    (folder / "clip.txt").write_text(COPIED)
    sitegen("ingest", "clip.txt")
    body = brief_at(folder, "ferry-crews-and-port-agree-on-a-winter-timetable").body
    assert body.startswith("The ferry crews of Kestrel Point agreed on Monday")
    assert body.endswith("who speaks for the crews.")
    assert "Subscribe" not in body
    assert "Share" not in body


def test_the_dated_events_stand_in_the_front_matter(folder: Path, sitegen: Command) -> None:
    (folder / "clip.txt").write_text(COPIED)
    sitegen("ingest", "clip.txt")
    brief = brief_at(folder, "ferry-crews-and-port-agree-on-a-winter-timetable")
    assert "2030-10-28" in [str(event.date) for event in brief.events]


def test_new_actors_get_files(folder: Path, sitegen: Command) -> None:
    (folder / "clip.txt").write_text(COPIED)
    sitegen("ingest", "clip.txt")
    actor = formats.read_actor(
        "content/actors/tomas-arkwright.md",
        (folder / "content/actors/tomas-arkwright.md").read_bytes(),
    ).value
    assert (actor.name, actor.kind) == ("Tomas Arkwright", "person")


def test_one_line_tells_what_was_made_of_a_source(folder: Path, sitegen: Command) -> None:
    (folder / "clip.txt").write_text(COPIED)
    line = sitegen("ingest", "clip.txt").out
    assert line.count("\n") == 1
    assert line.startswith(
        "content/briefs/ferry-crews-and-port-agree-on-a-winter-timetable.md  from clip.txt: "
    )
    assert f" of {len(COPIED)} characters, " in line


def test_markdown_with_remnants_of_links_becomes_plain_text(folder: Path, sitegen: Command) -> None:
    (folder / "clip.md").write_text(MARKDOWNISH)
    assert sitegen("ingest", "clip.md").status == 0
    brief = brief_at(folder, "lighthouse-opens-to-visitors-again")
    assert "The lighthouse of Kestrel Point opened" in brief.body
    assert "](#)" not in brief.body


def test_a_saved_page_becomes_a_brief(folder: Path, sitegen: Command) -> None:
    (folder / "page.html").write_text(SAVED_PAGE)
    assert sitegen("ingest", "page.html").status == 0
    brief = brief_at(folder, "council-postpones-the-bridge-vote")
    assert (str(brief.date), brief.source.publisher) == ("2030-11-20", "The Strait Courier")
    assert "postponed its vote on the bridge" in brief.body


def test_no_script_of_a_saved_page_reaches_its_brief(folder: Path, sitegen: Command) -> None:
    (folder / "page.html").write_text(SAVED_PAGE)
    sitegen("ingest", "page.html")
    body = brief_at(folder, "council-postpones-the-bridge-vote").body
    assert "second estimate" in body
    assert not [word for word in ("javascript", "steal", "track", "onclick") if word in body]


def test_an_e_mail_becomes_a_brief(folder: Path, sitegen: Command) -> None:
    (folder / "digest.eml").write_text(MAIL)
    assert sitegen("ingest", "digest.eml").status == 0
    brief = brief_at(folder, "dredging-of-the-north-channel-begins")
    assert str(brief.date) == "2030-11-21"
    assert "unsubscribe" not in brief.body


def test_a_page_of_the_web_becomes_a_brief_with_its_address(
    folder: Path, sitegen: Command, web: str
) -> None:
    assert sitegen("ingest", f"{web}/bridge").status == 0
    source = brief_at(folder, "council-postpones-the-bridge-vote").source
    assert source.url == f"{web}/bridge"
    assert source.retrieved


def test_the_address_is_the_one_that_answered(folder: Path, sitegen: Command, web: str) -> None:
    sitegen("ingest", f"{web}/moved")
    assert brief_at(folder, "council-postpones-the-bridge-vote").source.url == f"{web}/bridge"


def test_a_hyphen_reads_standard_input(folder: Path) -> None:
    done = process(folder, "ingest", "-", given=COPIED.encode())
    assert done.returncode == 0
    assert b"from standard input: " in done.stdout
    assert briefs_in(folder) == ["ferry-crews-and-port-agree-on-a-winter-timetable"]


def test_a_folder_stands_for_all_files_in_it(folder: Path, sitegen: Command) -> None:
    write_files(
        folder, {"clips/a.txt": COPIED, "clips/deep/b.html": SAVED_PAGE, "clips/.hidden": "x"}
    )
    done = sitegen("ingest", "clips")
    assert (done.status, done.err) == (0, "")
    assert len(briefs_in(folder)) == 2


def test_without_arguments_the_folder_of_sources_is_read(folder: Path, sitegen: Command) -> None:
    write_files(folder, {"content/sources/a.txt": COPIED})
    assert sitegen("ingest").status == 0
    assert len(briefs_in(folder)) == 1


@pytest.mark.parametrize(
    "argument",
    ["content", "content/", "content/briefs", "content/briefs/talks.md", ".", "./content"],
)
def test_the_site_is_not_taken_for_its_own_clippings(
    folder: Path, sitegen: Command, argument: str
) -> None:
    brief = f"---\ntitle: Talks\n---\n\n{COPIED}"
    write_files(folder, {"content/briefs/talks.md": brief, "clips/a.html": SAVED_PAGE})
    done = sitegen("ingest", argument, "clips")
    message = "holds this site, not clippings; put them into content/sources/"
    assert (done.status, done.err) == (1, f"{argument}: {message}\n")
    assert briefs_in(folder) == ["council-postpones-the-bridge-vote", "talks"]


def test_nor_is_it_by_its_whole_path(folder: Path, sitegen: Command) -> None:
    done = sitegen("ingest", str(folder / "content"))
    message = "holds this site, not clippings; put them into content/sources/"
    assert (done.status, done.err) == (1, f"{folder}/content: {message}\n")


@pytest.mark.parametrize("argument", ["content/sources", "content/sources/deep", "clips"])
def test_its_folder_of_sources_and_others_beside_it_may_be_named(
    folder: Path, sitegen: Command, argument: str
) -> None:
    write_files(folder, {"content/sources/deep/a.txt": COPIED, "clips/a.txt": COPIED})
    assert sitegen("ingest", argument).status == 0
    assert len(briefs_in(folder)) == 1


def test_an_empty_name_is_refused(folder: Path, sitegen: Command) -> None:
    write_files(folder, {"content/sources/a.txt": COPIED})
    done = sitegen("ingest", "")
    assert (done.status, done.err) == (1, "an empty name: is no file; what was meant?\n")
    assert briefs_in(folder) == []


def test_another_site_is_named_by_its_folder(folder: Path, sitegen: Command) -> None:
    write_files(folder, {"other/content/site.yaml": "title: x\n", "clip.txt": COPIED})
    sitegen("ingest", "clip.txt", "--root", "other")
    assert len(briefs_in(folder / "other")) == 1
    assert not (folder / "content/briefs").exists()


def test_quiet_says_nothing_of_what_went_well(folder: Path, sitegen: Command) -> None:
    (folder / "clip.txt").write_text(COPIED)
    done = sitegen("ingest", "--quiet", "clip.txt")
    assert (done.out, done.err) == ("", "")


def test_the_same_source_again_is_already_there(folder: Path, sitegen: Command) -> None:
    (folder / "clip.txt").write_text(COPIED)
    sitegen("ingest", "clip.txt")
    (folder / "clip.txt").rename(folder / "copy.txt")
    done = sitegen("ingest", "copy.txt")
    path = "content/briefs/ferry-crews-and-port-agree-on-a-winter-timetable.md"
    assert done.status == 0
    assert done.out == f"{path}  already there, from copy.txt\nnothing new\n"
    assert len(briefs_in(folder)) == 1


def test_the_same_source_with_other_ends_of_lines_is_already_there(
    folder: Path, sitegen: Command
) -> None:
    (folder / "clip.txt").write_bytes(COPIED.encode())
    sitegen("ingest", "clip.txt")
    (folder / "clip.txt").write_bytes(COPIED.replace("\n", "\r\n").encode())
    assert "already there, from clip.txt\n" in sitegen("ingest", "clip.txt").out
    assert len(briefs_in(folder)) == 1


def test_the_same_source_twice_in_one_run_is_one_brief(folder: Path, sitegen: Command) -> None:
    write_files(folder, {"clips/a.txt": COPIED, "clips/b.txt": COPIED})
    sitegen("ingest", "clips")
    assert len(briefs_in(folder)) == 1


def test_a_brief_that_an_editor_changed_is_never_touched(folder: Path, sitegen: Command) -> None:
    (folder / "clip.txt").write_text(COPIED)
    sitegen("ingest", "clip.txt")
    brief = folder / "content/briefs/ferry-crews-and-port-agree-on-a-winter-timetable.md"
    edited = brief.read_text().replace("title: Ferry crews", "title: The crews")
    brief.write_text(edited)
    (folder / "clip.txt").write_text(COPIED + "\nA last word.\n")
    sitegen("ingest", "clip.txt")
    assert brief.read_text() == edited


def test_a_brief_with_faults_is_still_known(folder: Path, sitegen: Command) -> None:
    (folder / "clip.txt").write_text(COPIED)
    sitegen("ingest", "clip.txt")
    brief = folder / "content/briefs/ferry-crews-and-port-agree-on-a-winter-timetable.md"
    brief.write_text(brief.read_text().replace("title:", "titel:"))
    assert "already there" in sitegen("ingest", "clip.txt").out


def test_another_source_of_the_same_title_gets_a_name_of_its_own(
    folder: Path, sitegen: Command
) -> None:
    (folder / "clip.txt").write_text(COPIED)
    (folder / "second.txt").write_text(COPIED.replace("two evening crossings", "three crossings"))
    sitegen("ingest", "clip.txt", "second.txt")
    assert briefs_in(folder) == [
        "ferry-crews-and-port-agree-on-a-winter-timetable",
        "ferry-crews-and-port-agree-on-a-winter-timetable-2",
    ]


def test_an_actor_that_is_there_is_not_made_again(folder: Path, sitegen: Command) -> None:
    kept = {"content/actors/tom.md": "---\nname: Tomas Arkwright\nkind: person\n---\n"}
    write_files(folder, {**kept, "clip.txt": COPIED})
    sitegen("ingest", "clip.txt")
    assert not (folder / "content/actors/tomas-arkwright.md").exists()


def test_what_is_ingested_can_be_built(folder: Path, sitegen: Command) -> None:
    sources = {"a.txt": COPIED, "b.md": MARKDOWNISH, "c.html": SAVED_PAGE, "d.eml": MAIL}
    write_files(folder / "content/sources", sources)
    sitegen("ingest")
    assert sitegen("build").status == 0


BAD_SOURCES = [
    ("empty", b"", "the file is empty"),
    ("blank", b" \n\t\n", "the file is empty"),
    ("binary", bytes(range(256)) * 40, "this is not text: it holds NUL bytes"),
    ("picture", b"\x89PNG\r\n\x1a\n" + b"x" * 80, "this is a picture, not text"),
    ("rich", b"{\\rtf1 x}" * 8, "this is a rich text document, not text"),
    ("large", b"a line of text\n" * 1_400_001, "larger than "),
]


@pytest.mark.parametrize(
    ("name", "content", "message"), BAD_SOURCES, ids=[name for name, *_ in BAD_SOURCES]
)
def test_a_bad_source_is_one_line_and_the_others_are_done(
    folder: Path, sitegen: Command, name: str, content: bytes, message: str
) -> None:
    (folder / name).write_bytes(content)
    (folder / "clip.txt").write_text(COPIED)
    done = sitegen("ingest", name, "clip.txt")
    assert done.status == 1
    assert done.err.startswith(f"{name}: {message}")
    assert done.err.count("\n") == 1
    assert len(briefs_in(folder)) == 1


def test_a_missing_file_is_one_line_and_the_others_are_done(folder: Path, sitegen: Command) -> None:
    (folder / "clip.txt").write_text(COPIED)
    done = sitegen("ingest", "nowhere.txt", "clip.txt")
    assert (done.status, done.err) == (1, "nowhere.txt: there is no such file\n")
    assert len(briefs_in(folder)) == 1


def test_text_given_as_an_argument_is_no_file_name(folder: Path, sitegen: Command) -> None:
    del folder
    done = sitegen("ingest", "The crews agreed. " * 300)
    assert done.status == 1
    assert done.err.endswith("…: cannot be read: File name too long\n")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_one_line(folder: Path, sitegen: Command) -> None:
    (folder / "clip.txt").write_text(COPIED)
    (folder / "clip.txt").chmod(0)
    done = sitegen("ingest", "clip.txt")
    assert (done.status, done.err) == (1, "clip.txt: cannot be read: Permission denied\n")


@pytest.mark.skipif(not Path("/proc/self/mem").is_file(), reason="a file that Linux has")
def test_a_file_that_fails_while_it_is_read_is_one_line(folder: Path, sitegen: Command) -> None:
    del folder
    done = sitegen("ingest", "/proc/self/mem")
    assert (done.status, done.err) == (1, "/proc/self/mem: cannot be read: Input/output error\n")


def test_a_named_pipe_does_not_hang(folder: Path, sitegen: Command) -> None:
    os.mkfifo(folder / "pipe")
    assert sitegen("ingest", "pipe").err == "pipe: is not a file\n"


def test_a_link_in_a_folder_of_sources_is_named_and_not_followed(
    folder: Path, sitegen: Command
) -> None:
    (folder / "secret.txt").write_text(COPIED)
    (folder / "clips").mkdir()
    (folder / "clips/link.txt").symlink_to("../secret.txt")
    done = sitegen("ingest", "clips")
    assert done.status == 1
    assert done.err == "clips/link.txt: is no plain file, so it is not read\n"


def test_text_that_is_all_boilerplate_gives_no_brief(folder: Path, sitegen: Command) -> None:
    (folder / "clip.txt").write_text("Home\nNews\nShare this page\nSubscribe to our newsletter\n")
    done = sitegen("ingest", "clip.txt")
    assert done.status == 1
    assert done.err == "clip.txt: nothing found that reads like the text of a report\n"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig", "windows-1252"])
def test_text_in_another_encoding_is_read(folder: Path, sitegen: Command, encoding: str) -> None:
    text = COPIED.replace("Tomas Arkwright", "Tomás Ardüre").replace('"', "’")
    (folder / "clip.txt").write_bytes(text.encode(encoding))
    assert sitegen("ingest", "clip.txt").status == 0
    body = brief_at(folder, "ferry-crews-and-port-agree-on-a-winter-timetable").body
    assert "said Tomás Ardüre, who" in body


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/nowhere", "answers 404 Not Found"),
        ("/photo", "is not text but image/png"),
        ("/round", "redirects more than 5 times"),
    ],
)
def test_a_page_that_cannot_be_had_is_one_line_and_the_others_are_done(
    folder: Path, sitegen: Command, web: str, path: str, message: str
) -> None:
    (folder / "clip.txt").write_text(COPIED)
    done = sitegen("ingest", f"{web}{path}", "clip.txt")
    assert (done.status, done.err) == (1, f"{web}{path}: {message}\n")
    assert len(briefs_in(folder)) == 1


def test_a_refused_connection_is_one_line(folder: Path, sitegen: Command) -> None:
    del folder
    with socket.socket() as deaf:  # bound, but nobody listens
        deaf.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}/"
        done = sitegen("ingest", url)
    assert done.status == 1
    assert done.err.startswith(f"{url}: cannot be fetched: ")
    assert done.err.count("\n") == 1


def test_all_bad_sources_are_told_at_once_and_without_a_traceback(folder: Path) -> None:
    for name, content, _ in BAD_SOURCES:
        (folder / name).write_bytes(content)
    names = sorted(name for name, *_ in BAD_SOURCES)
    done = process(folder, "ingest", *names, "nowhere")
    told = [line.partition(":")[0] for line in done.stderr.decode().splitlines()]
    assert (done.returncode, told) == (1, sorted([*names, "nowhere"]))


def test_a_file_name_that_is_no_utf_8_is_shown_all_the_same(folder: Path) -> None:
    name = b"caf\xe9.txt"
    Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(COPIED)
    done = process(folder, "ingest", os.fsdecode(name))
    assert (done.returncode, done.stderr) == (0, b"")
    assert rb"from caf\udce9.txt: " in done.stdout


def test_a_folder_that_cannot_be_written_is_one_line(folder: Path, sitegen: Command) -> None:
    write_files(folder, {"content/briefs": "a file where a folder is wanted", "clip.txt": COPIED})
    done = sitegen("ingest", "clip.txt")
    assert done.status == 1
    assert done.err.startswith("content/briefs/ferry-crews-and-port-agree")
    assert ": cannot be written: " in done.err


def test_a_site_with_faults_can_take_new_sources(folder: Path, sitegen: Command) -> None:
    write_files(folder, {**SMALL_SITE, "content/briefs/faulty.md": "no front matter\n"})
    (folder / "clip.txt").write_text(COPIED)
    assert sitegen("ingest", "clip.txt").status == 0


def test_standard_input_has_the_bound_of_files(folder: Path) -> None:
    done = process(folder, "ingest", "-", given=b"x" * (raw_sources.LARGEST_SOURCE + 1))
    assert done.returncode == 1
    assert done.stderr.startswith(b"standard input: larger than ")


def test_a_brief_that_another_run_has_written_meanwhile_is_told_and_kept(
    folder: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "clip.txt").write_text(COPIED)
    monkeypatch.setattr("sitegen.adapters.disk.write_new", lambda path, text: False)  # noqa: ARG005
    done = sitegen("ingest", "clip.txt")
    assert done.status == 1
    assert "is there already, so clip.txt is not written; try again" in done.err


def test_the_same_source_twice_in_a_run_is_one_brief(folder: Path, sitegen: Command) -> None:
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(COPIED)
    done = sitegen("ingest", "a.txt", "b.txt")
    assert (done.status, "b.txt  is the same as a.txt" in done.out) == (0, True)
    assert len(list((folder / "content/briefs").iterdir())) == 1


def test_a_long_timeline_gives_a_brief_that_can_be_built(folder: Path, sitegen: Command) -> None:
    lines = (f"The council of Portville met on {day} January {year} to talk about its harbour."
             for year in range(1990, 2010) for day in range(1, 21))  # fmt: skip
    (folder / "timeline.txt").write_text("Portville, a timeline\n\n" + "\n\n".join(lines))
    done = sitegen("ingest", "timeline.txt")
    assert "only the first 300 of 400 events" in done.out
    assert sitegen("build").status == 0


def test_a_folder_that_cannot_be_looked_into_is_no_traceback(sitegen: Command) -> None:
    done = sitegen("build", "--root", "x" * 300)
    assert (done.status, done.err.count("\n")) == (1, 1)


def test_the_doubts_stand_in_the_new_brief_as_the_terminal_tells_them(
    folder: Path, sitegen: Command
) -> None:
    write_files(folder, {"note.txt": "Ferries stopped again, and nobody could say when.\n" * 3})
    line = sitegen("ingest", "note.txt").out
    (path,) = (folder / "content/briefs").iterdir()
    doubts = formats.read_brief(str(path), path.read_bytes()).value.doubts
    assert doubts
    assert line.endswith(f"; look at: {'; '.join(doubts)}\n")


NOTE = "import pathlib, sys; pathlib.Path('given').write_text(' '.join(sys.argv[1:]))"


def test_new_briefs_are_opened_all_at_once(
    folder: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_files(folder, {"one.txt": COPIED, "two.txt": MARKDOWNISH})
    monkeypatch.setenv("VISUAL", f'{sys.executable} -c "{NOTE}"')
    done = sitegen("ingest", "--edit", "one.txt", "two.txt")
    assert done.status == 0
    told = [line.split("  ")[0] for line in done.out.splitlines()]
    assert (folder / "given").read_text().split() == told


def test_where_nothing_is_new_nothing_is_opened(
    folder: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_files(folder, {"one.txt": COPIED})
    monkeypatch.setenv("VISUAL", f'{sys.executable} -c "{NOTE}"')
    sitegen("ingest", "one.txt")
    assert sitegen("ingest", "--edit", "one.txt").status == 0
    assert not (folder / "given").exists()


def test_without_an_editor_the_briefs_are_written_all_the_same(
    folder: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_files(folder, {"one.txt": COPIED})
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    done = sitegen("ingest", "--edit", "one.txt")
    (path,) = (folder / "content/briefs").iterdir()
    assert done.status == 1
    assert done.err == (
        "EDITOR: is not set, so no editor is opened (`export EDITOR=nano`); "
        f"open {path.relative_to(folder)}\n"
    )


def test_a_former_address_of_a_brief_is_not_given_to_another(
    folder: Path, sitegen: Command
) -> None:
    former = "ferry-crews-and-port-agree-on-a-winter-timetable"
    brief = f"---\ntitle: Ferries\nredirect_from: [{former}]\n---\n"
    write_files(folder, {"content/briefs/ferries.md": brief, "one.txt": COPIED})
    assert sitegen("ingest", "one.txt").out.startswith(f"content/briefs/{former}-2.md")
