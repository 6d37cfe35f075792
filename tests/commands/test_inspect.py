"""`sitegen inspect`: what is seen in a document, for programs and for persons."""

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from shell import Command, Screen, files_of, process, write_files

from sitegen import cli

CLIP = """\
Home
Share this page

Pilots ask for a second tug

By Nora Lindqvist
The Strait Courier, 11 November 2030

KESTREL POINT -- The pilots’ guild asked on Monday for a second tug — “before winter”, as its chair Ida Solberg put it.

Denmark lent one in mid-January 2029. It went home two weeks later.

Subscribe to our newsletter
"""  # noqa: E501  as it is copied

BRIEF = """\
---
title: Pilots ask for a second tug
date: 2030-11-11
language: en
---

The guild asked on Monday for a second tug. Denmark lent one in January 2029.
"""


@pytest.fixture
def folder(folder: Path) -> Path:
    return write_files(folder, {"clip.txt": CLIP, "brief.md": BRIEF})


def records(sitegen: Command, *paths: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in sitegen("inspect", "--json", *paths).out.splitlines()]


def test_there_is_one_object_a_document_in_the_order_given(folder: Path, sitegen: Command) -> None:
    (folder / "second.txt").write_text(CLIP.replace("tug", "boat"))
    paths = ["second.txt", "brief.md", "clip.txt"]
    assert [record["path"] for record in records(sitegen, *paths)] == paths


def test_doubts_stand_beside_the_front_matter_and_not_in_it(folder: Path, sitegen: Command) -> None:
    (folder / "note.txt").write_text("Ferries stopped again, and nobody could say when.\n" * 3)
    (record,) = records(sitegen, "note.txt")
    assert record["doubts"]
    assert "doubts" not in record["front_matter"]


def test_a_record_has_the_keys_that_programs_rely_on(folder: Path, sitegen: Command) -> None:
    del folder
    for record in records(sitegen, "clip.txt", "brief.md"):
        assert {"path", "front_matter", "body", "expressions", "mentions"} <= set(record)
        assert record["expressions"]
        assert record["mentions"]
        for expression in record["expressions"]:
            assert {"start", "end", "text", "type", "value", "edtf"} <= set(expression)
            assert expression["type"] in {"DATE", "TIME", "DURATION", "SET"}
        for mention in record["mentions"]:
            assert {"start", "end", "text", "actor", "kind"} <= set(mention)
            assert mention["kind"] in {"person", "organization", "state", "place", "group"}


def test_offsets_count_the_characters_of_the_body(folder: Path, sitegen: Command) -> None:
    del folder
    for record in records(sitegen, "clip.txt", "brief.md"):
        for found in record["expressions"] + record["mentions"]:
            assert record["body"][found["start"] : found["end"]] == found["text"]


def test_what_is_shown_is_what_ingest_writes(folder: Path, sitegen: Command) -> None:
    record = records(sitegen, "clip.txt")[0]
    sitegen("ingest", "clip.txt")
    written = (folder / "content/briefs/pilots-ask-for-a-second-tug.md").read_text()
    assert record["front_matter"]["date"] == "2030-11-11"
    assert f"title: {record['front_matter']['title']}\n" in written
    assert written.endswith(f"---\n\n{record['body']}\n")


def test_dropped_lines_are_told_with_the_rule(folder: Path, sitegen: Command) -> None:
    del folder
    dropped = {d["text"]: d["rule"] for d in records(sitegen, "clip.txt")[0]["dropped"]}
    assert dropped["Subscribe to our newsletter"]
    assert dropped["Home"]


def test_every_field_is_told_with_its_place(folder: Path, sitegen: Command) -> None:
    del folder
    found = {f["field"]: f["where"] for f in records(sitegen, "clip.txt")[0]["found"]}
    assert found["title"] == "line 4"
    assert found["date"] == "line 7"


def test_the_body_of_a_brief_is_not_cleaned_again(folder: Path, sitegen: Command) -> None:
    body = "Home\n\nShare this page\n\nIt was on 3 May 2029."
    (folder / "brief.md").write_text(BRIEF.partition("The guild")[0] + body + "\n")
    assert records(sitegen, "brief.md")[0]["body"] == body


def test_a_relative_date_counts_from_the_date_of_the_brief(folder: Path, sitegen: Command) -> None:
    del folder
    dates = {e["text"]: e["edtf"] for e in records(sitegen, "brief.md")[0]["expressions"]}
    assert dates["Monday"] == "2030-11-11"


def test_an_expression_that_is_no_date_has_no_edtf(folder: Path, sitegen: Command) -> None:
    text = "They met every Friday for two years, and last on 8 November 2030."
    write_files(folder, {"brief.md": f"{BRIEF.partition('The guild')[0]}{text}\n"})
    expressions = records(sitegen, "brief.md")[0]["expressions"]
    assert [(found["text"], found["type"], found["edtf"]) for found in expressions] == [
        ("every Friday", "SET", None),
        ("two years", "DURATION", None),
        ("8 November 2030", "DATE", "2030-11-08"),
    ]


def test_actors_of_the_site_here_are_known(folder: Path, sitegen: Command) -> None:
    guild = "---\nname: Pilots' Guild\nkind: organization\naliases: [the guild]\n---\n"
    write_files(folder, {"content/actors/guild.md": guild})
    mentions = records(sitegen, "brief.md")[0]["mentions"]
    assert "Pilots' Guild" in {mention["actor"] for mention in mentions}


def test_nothing_is_written(folder: Path, sitegen: Command) -> None:
    before = files_of(folder)
    sitegen("inspect", "clip.txt", "brief.md")
    assert files_of(folder) == before


def test_a_person_reads_front_matter_body_times_names_and_what_was_dropped(
    folder: Path, sitegen: Command
) -> None:
    del folder
    out = sitegen("inspect", "clip.txt").out
    assert "title: Pilots ask for a second tug\n" in out
    assert "\nThe pilots’ guild asked on Monday for a second tug" in out
    assert "  Monday: 2030-11-11" in out
    assert "  Ida Solberg (person), 1 times" in out
    assert ": Subscribe to our newsletter\n" in out


def test_a_terminal_shows_the_same_with_times_and_names_in_colour(
    folder: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    del folder
    plain = sitegen("inspect", "clip.txt").out
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    cli.run(["inspect", "clip.txt"])
    shown = screen.getvalue()
    assert re.sub(r"\x1b\[[0-9;]*m", "", shown) == plain
    assert "asked on \x1b[33mMonday\x1b[0m" in shown
    assert "\x1b[34mIda Solberg\x1b[0m put it" in shown


def test_no_colours_reach_a_file_or_pipe(folder: Path) -> None:
    done = process(folder, "inspect", "clip.txt", FORCE_COLOR="1")
    assert b"\x1b" not in done.stdout


def test_a_bad_document_is_told_and_the_others_are_shown(folder: Path, sitegen: Command) -> None:
    (folder / "bad.md").write_text("---\ntitle: x\ndate: soon\n---\n")
    done = sitegen("inspect", "--json", "bad.md", "nowhere.txt", "clip.txt")
    assert done.status == 1
    assert [json.loads(line)["path"] for line in done.out.splitlines()] == ["clip.txt"]
    assert [line.partition(":")[0] for line in done.told] == ["bad.md", "nowhere.txt"]


def test_a_source_without_a_text_is_shown_as_empty_with_what_was_dropped(
    folder: Path, sitegen: Command
) -> None:
    (folder / "menu.txt").write_text("Home\nNews\nShare this page\n")
    done = sitegen("inspect", "--json", "menu.txt")
    record = json.loads(done.out)
    assert (done.status, record["body"]) == (0, "")
    assert [dropped["text"] for dropped in record["dropped"]] == ["Home", "News", "Share this page"]


def test_quiet_still_shows_what_was_asked_for(folder: Path, sitegen: Command) -> None:
    del folder
    assert sitegen("inspect", "--quiet", "clip.txt").out


def test_a_terminal_that_lacks_a_character_is_no_reason_to_fail(folder: Path) -> None:
    done = process(folder, "inspect", "clip.txt", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert rb"The pilots\u2019 guild" in done.stdout


@pytest.mark.parametrize("is_coloured", [False, True])
def test_what_is_shown_of_a_text_cannot_steer_the_terminal(
    folder: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch, *, is_coloured: bool
) -> None:
    text = BRIEF.replace("second tug.", "second \x1b]0;tug\x07.").replace("guild", "\x9b8mguild")
    write_files(folder, {"a.md": text.replace("Denmark lent", "Den\x1b[8mmark lent")})
    monkeypatch.setattr("sitegen.commands.inspect.colours", lambda _: is_coloured)
    out = sitegen("inspect", "a.md").out
    shown = re.sub(r"\x1b\[\d+m", "", out) if is_coloured else out
    assert "·]0;tug·" in shown
    assert not {"\x1b", "\x9b", "\x07"} & set(shown)
    assert "\x1b[8m" not in out
    assert json.loads(sitegen("inspect", "--json", "a.md").out)["body"].count("\x1b") == 2
