"""`sitegen actors`: every file follows, an editor's writing stays, and a stopped run goes on."""

import json
import os
import shlex
import subprocess
from pathlib import Path

import pytest
from shell import Command, files_of, stopped_after, write_files

from sitegen.adapters import disk

SITE = {
    "content/site.yaml": "title: Thaw\nbase_url: https://example.com/\n# the end\n",
    "content/actors/rogozin.md": """\
        ---
        name: D. Rogozin    # as the wire has it
        kind: person
        aliases: [Rogosin]
        weak_aliases: [the envoy]
        roles: [{role: envoy, date: 2009, brief: lunch}]
        same_as: [https://example.org/r]
        redirect_from: [d-rogozin]
        ---

        A diplomat; see [NATO](nato.md).
        """,
    "content/actors/dmitry-rogozin.md": """\
        ---
        # the fuller name
        name: Dmitry Rogozin
        roles:
          - politician
        ---

        Born in 1963.
        """,
    "content/actors/nato.md": "---\nname: NATO\nkind: organization\n---\n\n[R](rogozin.md)\n",
    "content/briefs/lunch.md": """\
        ---
        title: Lunch
        date: 2009-01-26
        actors:
          - D. Rogozin            # who came
          - name: Rogosin
            role: "Russia's envoy"
          - NATO
          - Dmitry Rogozin
        events:
          - {date: 2009, text: Hi., actors: [ROGOSIN, NATO, Dmitry Rogozin], speaker: the envoy}
        ---

        A [lunch](../actors/rogozin.md "who?") with `rogozin.md`, [again][r].

        [r]: /actors/rogozin/
        """,
    "content/briefs/draft.md": "---\ntitle: D\ndraft: true\nactors: [Rogosin]\n---\n",
    "content/briefs/other.md": "---\ntitle: O\ndate: 2009\nactors: [NATO]\n---\n",
    "content/pages/about.md": "---\ntitle: About\n---\n\n[him](<../actors/rogozin.md#roles>)\n",
}  # fmt: skip

LUNCH = """\
---
title: Lunch
date: 2009-01-26
actors:
  - name: Dmitry Rogozin
    role: "Russia's envoy"
  - NATO
events:
  - {date: 2009, text: Hi., actors: [Dmitry Rogozin, NATO], speaker: Dmitry Rogozin}
---

A [lunch](../actors/dmitry-rogozin.md "who?") with `rogozin.md`, [again][r].

[r]: /actors/dmitry-rogozin/
"""
MERGED = """\
---
# the fuller name
name: Dmitry Rogozin
kind: person
aliases: [D. Rogozin, Rogosin]
weak_aliases: [the envoy]
roles:
  - politician
  - {role: envoy, date: '2009', brief: lunch}
same_as: ['https://example.org/r']
redirect_from: [d-rogozin, rogozin]
---

Born in 1963.

A diplomat; see [NATO](nato.md).
"""


@pytest.fixture
def site(folder: Path) -> Path:
    return write_files(folder, SITE)


def text_of(path: str) -> str:
    return Path("content", path).read_text(encoding="utf-8")


def commit(folder: Path) -> None:
    for words in (
        "init -q",
        "add -A",
        "-c user.name=A -c user.email=a@example.org commit -q -m all",
    ):
        subprocess.run(["git", *words.split()], cwd=folder, check=True)


def stopped(
    sitegen: Command, monkeypatch: pytest.MonkeyPatch, after_files: int, *arguments: str
) -> None:
    """Run `sitegen actors` with `arguments`, stopped when it has written so many files."""
    with stopped_after(after_files, monkeypatch):
        assert sitegen("actors", *arguments).status == 130


def test_merging_rewrites_both_files_the_briefs_and_the_links(site: Path, sitegen: Command) -> None:
    done = sitegen("actors", "merge", "rogozin", "Dmitry Rogozin")
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines() == [
        "content/actors/dmitry-rogozin.md  rewritten",
        "content/briefs/draft.md  rewritten",
        "content/briefs/lunch.md  rewritten; its comments go: # who came",
        "content/actors/nato.md  rewritten",
        "content/pages/about.md  rewritten",
        "content/actors/rogozin.md  removed; its comments go: # as the wire has it",
    ]
    assert text_of("actors/dmitry-rogozin.md") == MERGED
    assert text_of("briefs/lunch.md") == LUNCH
    assert (
        text_of("briefs/draft.md") == "---\ntitle: D\ndraft: true\nactors: [Dmitry Rogozin]\n---\n"
    )
    assert text_of("actors/nato.md").endswith("\n[R](dmitry-rogozin.md)\n")
    assert text_of("pages/about.md").endswith("\n[him](<../actors/dmitry-rogozin.md#roles>)\n")
    assert not (site / "content/actors/rogozin.md").exists()
    assert sitegen("check").status == 0


def test_after_a_merge_the_old_addresses_lead_to_the_new(site: Path, sitegen: Command) -> None:
    sitegen("actors", "merge", "rogozin", "dmitry-rogozin")
    assert sitegen("build").status == 0
    for old in ("rogozin", "d-rogozin"):
        html = (site / "build/actors" / old / "index.html").read_text(encoding="utf-8")
        assert "url=../../actors/dmitry-rogozin/index.html" in html


def test_a_dry_run_shows_the_difference_and_writes_nothing(site: Path, sitegen: Command) -> None:
    before = files_of(site)
    done = sitegen("actors", "merge", "rogozin", "dmitry-rogozin", "--dry-run")
    assert done.status == 0
    assert "--- content/actors/rogozin.md\n+++ /dev/null\n" in done.out
    assert "-actors: [Rogosin]\n+actors: [Dmitry Rogozin]\n" in done.out
    assert files_of(site) == before


@pytest.mark.parametrize("killed_after", range(6))
def test_a_merge_that_was_stopped_is_finished_by_the_same_command(
    site: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch, killed_after: int
) -> None:
    stopped(sitegen, monkeypatch, killed_after, "merge", "rogozin", "dmitry-rogozin")
    assert sitegen("actors", "merge", "rogozin", "dmitry-rogozin").status == 0
    assert text_of("actors/dmitry-rogozin.md") == MERGED
    assert text_of("briefs/lunch.md") == LUNCH
    assert not (site / "content/actors/rogozin.md").exists()


CALLED_BY_ALIAS = {
    "content/actors/federation.md": "---\nname: Federation\naliases: [Rossiya]\n---\n",
    "content/actors/russia.md": "---\nname: Russia\naliases: [Rus]\n---\n",
    "content/briefs/a.md": "---\ntitle: A\nactors: [Rossiya, Sea Council]\n---\n",
    "content/briefs/b.md": "---\ntitle: B\nactors: [Federation, Sea Council, Russia]\n---\n",
}
AGAIN = {
    "merge by an alias": ("merge", "Rossiya", "russia"),
    "merge by an alias into the first file": ("merge", "Rus", "federation"),
    "merge of a name without a file": ("merge", "Sea Council", "russia"),
    "merge of it by its slug": ("merge", "sea-council", "russia"),
    "rename to what is an alias": ("rename", "Rossiya", "Rossiya"),
    "rename by an alias": ("rename", "rossiya", "Russian Federation"),
    "rename that keeps the file": ("rename", "Rossiya", "Rossija", "--keep-slug"),
}


@pytest.mark.parametrize("killed_after", range(3))
@pytest.mark.parametrize("arguments", AGAIN.values(), ids=AGAIN)
def test_whatever_was_stopped_is_finished_by_the_same_command(
    folder: Path,
    sitegen: Command,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    killed_after: int,
) -> None:
    write_files(folder, CALLED_BY_ALIAS)
    before = files_of(folder)
    assert sitegen("actors", *arguments).status == 0
    expected = files_of(folder)
    for path in [*before, *expected]:
        (folder / path).unlink(missing_ok=True)
    write_files(folder, CALLED_BY_ALIAS)
    stopped(sitegen, monkeypatch, killed_after, *arguments)
    assert sitegen("actors", *arguments).status == 0
    assert files_of(folder) == expected
    assert sitegen("check").status == 0


def test_a_new_file_that_was_edited_after_a_stop_is_not_overwritten(
    site: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped(sitegen, monkeypatch, 1, "rename", "rogozin", "Dimitri Rogozin")
    with (site / "content/actors/dimitri-rogozin.md").open("a", encoding="utf-8") as file:
        file.write("\nLong since at home.\n")
    before = files_of(site)
    done = sitegen("actors", "rename", "rogozin", "Dimitri Rogozin")
    assert done.status == 1
    assert done.err.startswith("content/actors/dimitri-rogozin.md: is there already, and not as ")
    assert files_of(site) == before


def test_comments_that_go_are_told_once_and_no_others(folder: Path, sitegen: Command) -> None:
    write_files(
        folder,
        {
            "content/actors/a.md": "---\n# one\nname: A a # two\n---\n\n# Heading\n",
            "content/actors/b.md": "---\nname: B b # three\n---\n",
            "content/briefs/x.md": """\
                ---
                title: "# no comment"
                actors:
                  - A a # four
                  # five
                  - B b # six
                ---
                """,
        },
    )
    assert sitegen("actors", "rename", "a", "C c").out.splitlines() == [
        "content/actors/c-c.md  written",
        "content/briefs/x.md  rewritten",
        "content/actors/a.md  removed",
    ]
    assert sitegen("actors", "merge", "c-c", "b").out.splitlines() == [
        "content/actors/b.md  rewritten",
        "content/briefs/x.md  rewritten; its comments go: # four",
        "content/actors/c-c.md  removed; its comments go: # one # two",
    ]


def test_a_name_of_one_letter_becomes_no_alias(folder: Path, sitegen: Command) -> None:
    write_files(
        folder,
        {
            "content/actors/m.md": "---\nname: M\n---\n",
            "content/actors/q.md": "---\nname: Q\naliases: [Quartermaster]\n---\n",
            "content/briefs/x.md": (
                "---\ntitle: X\nactors: [M, Q]\n---\n\n[m](../actors/m.md#content)\n"
            ),
        },
    )
    assert sitegen("actors", "rename", "m", "Mister Mmd").status == 0
    assert sitegen("actors", "merge", "q", "mister-mmd").status == 0
    assert text_of("actors/mister-mmd.md") == (
        "---\nname: Mister Mmd\naliases: [Quartermaster]\nredirect_from: [m, q]\n---\n"
    )
    assert text_of("briefs/x.md") == (
        "---\ntitle: X\nactors: [Mister Mmd]\n---\n\n[m](../actors/mister-mmd.md#content)\n"
    )
    assert sitegen("check").status == 0


@pytest.mark.parametrize("listed", ["[Moscow, the bear]", "[]"])
@pytest.mark.parametrize(
    ("name", "how"), [("Moscow", "metonym"), ("moscow", "metonym"), ("The Bear", "weak alias")]
)
def test_a_name_that_means_another_in_a_weaker_way_is_not_merged(
    folder: Path, sitegen: Command, listed: str, name: str, how: str
) -> None:
    write_files(
        folder,
        {
            "content/actors/kreml.md": "---\nname: Kreml\n---\n",
            "content/actors/russia.md": (
                "---\nname: Russia\nmetonyms: [Moscow]\nweak_aliases: [the bear]\n---\n"
            ),
            "content/briefs/x.md": f"---\ntitle: X\nactors: {listed}\n---\n",
        },
    )
    before = files_of(folder)
    done = sitegen("actors", "merge", name, "kreml")
    assert done.status == 1
    assert done.err.endswith(f'" is a {how} of Russia; take it out there\n')
    assert files_of(folder) == before


def test_undoing_works_from_where_the_command_was_run(
    folder: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = write_files(folder / "my site", SITE)
    commit(site)
    before = files_of(site / "content")
    monkeypatch.chdir(folder)
    done = sitegen("actors", "rename", "rogozin", "Dimitri Rogozin", "--root", "my site")
    undo = done.out.splitlines()[-1].removeprefix("undo: ")
    assert files_of(site / "content") != before
    subprocess.run(undo, shell=True, cwd=folder, check=True, capture_output=True)  # noqa: S602  ours
    assert files_of(site / "content") == before


def test_what_git_can_bring_back_is_said_and_true(site: Path, sitegen: Command) -> None:
    commit(site)
    before = files_of(site / "content")
    done = sitegen("actors", "rename", "rogozin", "Dimitri Rogozin")
    undo = done.out.splitlines()[-1].removeprefix("undo: ")
    assert files_of(site / "content") != before
    subprocess.run(undo, shell=True, cwd=site, check=True, capture_output=True)  # noqa: S602  ours
    assert files_of(site / "content") == before


def test_git_cannot_bring_back_what_was_not_committed(site: Path, sitegen: Command) -> None:
    commit(site)
    (site / "content/briefs/other.md").write_text("---\ntitle: O\ndate: 2010\n---\n")
    assert "undo" not in sitegen("actors", "rename", "nato", "Nato").out


def test_a_file_that_changed_meanwhile_is_left_as_it_is(
    site: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = disk.replace

    def after_an_edit(path: Path, before: bytes | None, after: bytes | None) -> None:
        if path.name == "lunch.md":
            path.write_text("edited", encoding="utf-8")
        replace(path, before, after)

    monkeypatch.setattr(disk, "replace", after_an_edit)
    done = sitegen("actors", "merge", "rogozin", "dmitry-rogozin")
    assert done.status == 1
    assert "content/briefs/lunch.md: was changed meanwhile; run the command again" in done.err
    assert text_of("briefs/lunch.md") == "edited"
    assert (site / "content/actors/rogozin.md").exists()


def test_a_name_without_a_file_becomes_an_alias(site: Path, sitegen: Command) -> None:
    write_files(site, {"content/briefs/x.md": "---\ntitle: X\nactors: [Otan, NATO]\n---\n"})
    assert sitegen("actors", "merge", "otan", "nato").status == 0
    assert "aliases: [Otan]\nredirect_from: [otan]\n" in text_of("actors/nato.md")
    assert text_of("briefs/x.md") == "---\ntitle: X\nactors: [NATO]\n---\n"


def test_a_name_without_a_file_may_be_spelt_as_a_file_is(folder: Path, sitegen: Command) -> None:
    write_files(
        folder,
        {
            "content/actors/nato.md": "---\nname: North Atlantic Alliance\n---\n",
            "content/briefs/x.md": "---\ntitle: X\nactors: [NATO]\n---\n",
        },
    )
    assert sitegen("actors", "merge", "NATO", "nato").status == 0
    assert "aliases: [NATO]\nredirect_from: [nato-2]\n" in text_of("actors/nato.md")
    assert sitegen("check").status == 0


def test_two_roles_of_one_actor_in_one_brief_are_both_kept(site: Path, sitegen: Command) -> None:
    actors = "actors: [{name: Rogosin, role: a}, {name: Dmitry Rogozin, role: b}]"
    write_files(site, {"content/briefs/x.md": f"---\ntitle: X\n{actors}\n---\n"})
    sitegen("actors", "merge", "rogozin", "dmitry-rogozin")
    assert actors.replace("Rogosin", "Dmitry Rogozin") in text_of("briefs/x.md")


REFUSALS = {
    "an unknown actor": (("merge", "rogosyn", "nato"), 'there is no actor "rogosyn"; did you mean'),
    "nobody alike": (("merge", "nato", "xyz"), 'there is no actor "xyz"'),
    "one actor": (("merge", "d-rogozin", "rogozin"), '"d-rogozin" is D. Rogozin already'),
    "a person and an organization": (
        ("merge", "rogozin", "nato"),
        "D. Rogozin is a person, NATO an organization: their kinds differ; if a `kind:` is wrong, ",
    ),
    "the same name": (("rename", "nato", "NATO"), 'the name is "NATO" already'),
    "an empty name": (("rename", "nato", " "), "the new name is empty"),
    "a name of one letter": (("rename", "nato", "U"), 'name: "U" is too short'),
    "a long name": (("rename", "nato", "a" * 400), "name: longer than 200 characters"),
    "a path of one actor": (
        ("merge", "content/actors/rogozin.md", "d-rogozin"),
        '"content/actors/rogozin.md" is D. Rogozin already',
    ),
    "a name of another": (("rename", "nato", "Rogosin"), '"Rogosin" is a name of D. Rogozin'),
    "a file of another": (
        ("rename", "nato", "Rogozin"),
        'is the file of D. Rogozin; --keep-slug leaves "nato" as it is',
    ),
    "an address of another": (
        ("rename", "nato", "D Rogozin"),
        'the address "d-rogozin" leads to D. Rogozin',
    ),
    "its own alias": (("refuse", "rogozin", "ROGOSIN"), "is a name of D. Rogozin; take it out"),
    "nobody": (("refuse", "nato", " "), "the name is empty"),
    "an actor alone": (("refuse", "nato"), "is a name of NATO; `refuse A B` keeps two apart"),
}


PLACES = {
    "content/actors/russia.md": "---\nname: Russia\nkind: state\n---\n",
    "content/briefs/a.md": (
        "---\ntitle: A\nactors: [{name: Moscow, kind: place}]\n---\n\nIn Moscow.\n"
    ),
}


@pytest.mark.parametrize("arguments", [(), ("--dry-run",)])
@pytest.mark.parametrize("also", ["", ", Moscow"])
def test_a_town_that_briefs_name_does_not_become_a_state(
    folder: Path, sitegen: Command, arguments: tuple[str, ...], also: str
) -> None:
    write_files(folder, PLACES)
    brief = folder / "content/briefs/a.md"
    brief.write_text(brief.read_text().replace("place}", f"place}}{also}"))
    before = files_of(folder)
    done = sitegen("actors", "merge", "Moscow", "russia", *arguments)
    assert (done.status, done.out) == (1, "")
    assert "Moscow is a place, Russia a state: their kinds differ" in done.err
    assert 'sitegen actors alias --metonym russia "Moscow"' in done.err
    assert files_of(folder) == before
    assert sitegen("actors", "merge", "Moscow", "russia", "--force").status == 0


def test_a_path_names_the_actor_of_that_file(site: Path, sitegen: Command) -> None:
    assert sitegen("actors", "merge", "rogozin.md", "content/actors/dmitry-rogozin.md").status == 0
    assert text_of("actors/dmitry-rogozin.md") == MERGED
    assert not (site / "content/actors/rogozin.md").exists()


def test_a_name_of_nothing_is_refused(sitegen: Command, site: Path) -> None:
    before = files_of(site)
    done = sitegen("actors", "refuse", " ")
    assert (done.status, done.err) == (1, "content/site.yaml: the name is empty\n")
    assert files_of(site) == before


@pytest.mark.parametrize(("arguments", "message"), REFUSALS.values(), ids=REFUSALS)
def test_what_cannot_be_is_said_and_nothing_is_written(
    site: Path, sitegen: Command, arguments: tuple[str, ...], message: str
) -> None:
    before = files_of(site)
    done = sitegen("actors", *arguments)
    assert done.status == 1
    assert message in done.err
    assert done.err.startswith("content/actors")
    assert len(done.told) == 1
    assert files_of(site) == before


@pytest.mark.usefixtures("site")
def test_kinds_that_differ_can_be_merged_all_the_same(sitegen: Command) -> None:
    assert sitegen("actors", "merge", "rogozin", "nato", "--force").status == 0
    assert "kind: organization" in text_of("actors/nato.md")


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("pair", [("rogozin", "nato"), ("nato", "rogozin")])
def test_two_that_an_editor_keeps_apart_are_not_merged(
    sitegen: Command, pair: tuple[str, str]
) -> None:
    assert sitegen("actors", "refuse", *pair).status == 0
    done = sitegen("actors", "merge", "rogozin", "nato", "--force")
    assert done.status == 1
    assert "take that out first" in done.err


def test_a_site_with_a_file_that_cannot_be_read_is_not_changed(
    site: Path, sitegen: Command
) -> None:
    (site / "content/briefs/other.md").write_text("---\nname O\n---\n", encoding="utf-8")
    before = files_of(site)
    done = sitegen("actors", "merge", "rogozin", "dmitry-rogozin")
    assert (done.status, done.err.partition(":")[0]) == (1, "content/briefs/other.md")
    assert files_of(site) == before


@pytest.mark.usefixtures("site")
def test_renaming_keeps_name_and_address(sitegen: Command) -> None:
    done = sitegen("actors", "rename", "D. Rogozin", "Rogozin, Dmitry O.")
    assert done.out.splitlines() == [
        "content/actors/rogozin-dmitry-o.md  written",
        "content/briefs/draft.md  rewritten",
        "content/briefs/lunch.md  rewritten; its comments go: # who came",
        "content/actors/nato.md  rewritten",
        "content/pages/about.md  rewritten",
        "content/actors/rogozin.md  removed",
    ]
    file = text_of("actors/rogozin-dmitry-o.md")
    assert "name: 'Rogozin, Dmitry O.'    # as the wire has it\n" in file
    assert "aliases: [Rogosin, D. Rogozin]\n" in file
    assert "redirect_from: [d-rogozin, rogozin]\n" in file
    assert "- 'Rogozin, Dmitry O.'            # who came" not in text_of("briefs/lunch.md")
    assert sitegen("check").status == 0


@pytest.mark.usefixtures("site")
def test_renaming_back_gives_the_address_back(sitegen: Command) -> None:
    assert sitegen("actors", "rename", "nato", "Otan").status == 0
    assert sitegen("actors", "rename", "otan", "NATO").status == 0
    file = text_of("actors/nato.md")
    assert "name: NATO\n" in file
    assert "aliases: [Otan]\n" in file
    assert "redirect_from: [otan]\n" in file
    assert sitegen("check").status == 0


@pytest.mark.usefixtures("site")
def test_renaming_may_leave_the_address(sitegen: Command) -> None:
    assert sitegen("actors", "rename", "nato", "Otan", "--keep-slug").status == 0
    assert "name: Otan\n" in text_of("actors/nato.md")
    assert "aliases: [NATO]\n" in text_of("actors/nato.md")
    assert text_of("briefs/other.md").endswith("actors: [Otan]\n---\n")


@pytest.mark.parametrize("killed_after", range(6))
def test_a_renaming_that_was_stopped_is_finished_by_the_same_command(
    site: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch, killed_after: int
) -> None:
    stopped(sitegen, monkeypatch, killed_after, "rename", "rogozin", "Dimitri Rogozin")
    assert sitegen("actors", "rename", "rogozin", "Dimitri Rogozin").status == 0
    assert not (site / "content/actors/rogozin.md").exists()
    assert "aliases: [Rogosin, D. Rogozin]\n" in text_of("actors/dimitri-rogozin.md")
    assert "actors: [Dimitri Rogozin]\n" in text_of("briefs/draft.md")
    assert sitegen("check").status == 0


def suggested(sitegen: Command) -> list[dict[str, object]]:
    done = sitegen("actors", "suggest", "--format", "json")
    assert (done.status, done.err) == (0, "")
    found: list[dict[str, object]] = json.loads(done.out)
    return found


SUGGESTING = {
    "content/site.yaml": "title: A site\n",
    "content/actors/sergei-lavrov.md": "---\nname: Sergei Lavrov\nkind: person\n---\n",
    "content/actors/sergey-lavrov.md": "---\nname: Sergey Lavrov\nkind: person\n---\n",
    "content/actors/russia.md": "---\nname: Russia\nkind: state\n---\n",
    "content/briefs/a.md": """\
        ---
        title: A
        actors: [Sergei Lavrov, Russia, Sea Council]
        ---

        Moscow said that it would sign. Russia waits. Moscow has rejected the plan. In Riga, Ola
        Nordmann spoke for the Ministry of Fisheries. Ola Nordmann left.
        """,
    "content/briefs/b.md": "---\ntitle: B\nactors: [Sergey Lavrov, Sea Council]\n---\n",
}


def test_suggestions_have_reasons_and_commands(folder: Path, sitegen: Command) -> None:
    write_files(folder, SUGGESTING)
    found = {(one["proposal"], *one["names"]): one for one in suggested(sitegen)}  # type: ignore[misc]
    twins = found["duplicate", "Sergey Lavrov", "Sergei Lavrov"]
    assert twins["evidence"] == [
        "the first name spelt in two ways",
        "named in 1 brief and 1 brief, never in one",
    ]
    assert twins["command"] == "sitegen actors merge sergey-lavrov sergei-lavrov"
    assert twins["refusal"] == "sitegen actors refuse sergei-lavrov sergey-lavrov"
    assert found["unregistered", "Sea Council"]["evidence"] == ["listed in a, b"]
    nordmann = found["found", "Ola Nordmann"]
    assert nordmann["count"] == 2
    assert "Ola Nordmann spoke for the Ministry of Fisheries." in str(nordmann["evidence"])
    assert nordmann["command"] == 'sitegen new actor "Ola Nordmann"'
    moscow = found["metonym", "Moscow", "Russia"]
    assert moscow["count"] == 2
    assert moscow["command"] == 'sitegen actors alias --metonym russia "Moscow"'


def test_evidence_is_a_whole_sentence(folder: Path, sitegen: Command) -> None:
    body = "Ola Nordmann told Mr. Li all. Ola Nordmann left."
    write_files(folder, {"content/briefs/a.md": f"---\ntitle: A\n---\n\n{body}\n"})
    (found,) = [one for one in suggested(sitegen) if one["names"] == ["Ola Nordmann"]]
    assert "a: Ola Nordmann told Mr. Li all." in str(found["evidence"])


def test_proposed_commands_can_be_run(folder: Path, sitegen: Command) -> None:
    names = ["-foo", "-n", "Sea Council", "-Sea Council"]
    brief = f"---\ntitle: A\nactors: {json.dumps(names)}\n---\n"
    write_files(folder, {"content/briefs/a.md": brief})
    proposed = suggested(sitegen)
    assert {name for one in proposed for name in one["names"]} >= {*names}  # type: ignore[attr-defined]
    for one in proposed:
        for text in (*str(one["command"]).split(" && "), str(one["refusal"])):
            program, *arguments = shlex.split(text)
            assert program == "sitegen"
            assert sitegen(*arguments).status in (0, 1)


def test_a_duplicate_without_a_file_is_registered_first(folder: Path, sitegen: Command) -> None:
    brief = "---\ntitle: A\nactors: [Sergei Lavrov]\n---\n"
    write_files(folder, {
        "content/briefs/a.md": brief,
        "content/briefs/b.md": brief.replace("Sergei", "Sergey"),
    })  # fmt: skip
    (twins,) = [one for one in suggested(sitegen) if one["proposal"] == "duplicate"]
    assert twins["command"] == (
        'sitegen new actor "Sergei Lavrov" && sitegen actors merge "Sergey Lavrov" "Sergei Lavrov"'
    )


@pytest.mark.parametrize("character", ["\x1b", "\x7f", "\x9b", "\u202e"])
def test_a_text_cannot_steer_the_terminal(folder: Path, sitegen: Command, character: str) -> None:
    body = f"Ola Nordmann spoke{character}[31m for the Ministry."
    write_files(folder, {"content/briefs/a.md": f"---\ntitle: A\n---\n\n{body}\n"})
    plain = sitegen("actors", "suggest").out
    assert character not in plain
    assert "Ola Nordmann spoke·[31m for" in plain
    raw = sitegen("actors", "suggest", "--format", "json").out
    assert character not in raw
    assert f"spoke{character}[31m" in json.loads(raw)[0]["evidence"][1]


def test_the_plain_list_names_each_kind_of_suggestion(folder: Path, sitegen: Command) -> None:
    write_files(folder, SUGGESTING)
    out = sitegen("actors", "suggest").out
    for heading in (
        "Likely one actor (1)",
        "Listed in briefs, without a file (1)",
        "Likely metonyms",
    ):
        assert heading in out


@pytest.mark.parametrize(
    ("arguments", "refused"),
    [
        (("sergei-lavrov", "sergey-lavrov"), ("duplicate", "Sergey Lavrov", "Sergei Lavrov")),
        (("sergey-lavrov", "Sergei Lavrov"), ("duplicate", "Sergey Lavrov", "Sergei Lavrov")),
        (("Sea Council",), ("unregistered", "Sea Council")),
        (("Ola Nordmann",), ("found", "Ola Nordmann")),
        (("russia", "Moscow"), ("metonym", "Moscow", "Russia")),
    ],
)
def test_what_was_refused_is_never_suggested_again(
    folder: Path, sitegen: Command, arguments: tuple[str, ...], refused: tuple[str, ...]
) -> None:
    write_files(folder, SUGGESTING)

    def all_suggested() -> list[tuple[object, ...]]:
        return [(one["proposal"], *one["names"]) for one in suggested(sitegen)]  # type: ignore[misc]

    assert refused in all_suggested()
    assert sitegen("actors", "refuse", *arguments).status == 0
    assert refused not in all_suggested()


def test_named_side_by_side_speaks_against_being_one(folder: Path, sitegen: Command) -> None:
    write_files(folder, SUGGESTING)
    path = folder / "content/briefs/b.md"
    path.write_text("---\ntitle: B\nactors: [Sergey Lavrov, Sergei Lavrov, Lavrov]\n---\n")
    twins = [one for one in suggested(sitegen) if one["proposal"] == "duplicate"]
    assert [one["names"] for one in twins] == [["Sergey Lavrov", "Sergei Lavrov"]]
    assert twins[0]["score"] == 0.45
    assert "but named side by side in b" in str(twins[0]["evidence"])


@pytest.mark.usefixtures("site")
def test_a_refused_name_is_added_to_the_settings_as_they_stand(sitegen: Command) -> None:
    sitegen("actors", "refuse", "Cold War")
    sitegen("actors", "refuse", 'The "Thaw"')
    assert text_of("site.yaml") == (
        "title: Thaw\nbase_url: https://example.com/\n"
        'no_actors: [Cold War, The "Thaw"]\n# the end\n'
    )
    assert sitegen("actors", "refuse", "cold war").status == 1


def test_nothing_to_suggest_is_said(folder: Path, sitegen: Command) -> None:
    write_files(folder, {"content/site.yaml": "title: A\n"})
    assert sitegen("actors", "suggest").out == "nothing to suggest\n"


@pytest.mark.parametrize(
    ("flags", "key"),
    [((), "aliases"), (("--metonym",), "metonyms"), (("--weak",), "weak_aliases")],
)
def test_one_more_name_is_written_into_the_file(
    site: Path, sitegen: Command, flags: tuple[str, ...], key: str
) -> None:
    before = files_of(site)
    done = sitegen("actors", "alias", "nato", "the  Pact", *flags)
    assert (done.status, done.err) == (0, "")
    assert done.out == "content/actors/nato.md  rewritten\n"
    file = "content/actors/nato.md"
    added = f"kind: organization\n{key}: [the Pact]\n".encode()
    assert files_of(site) == before | {file: before[file].replace(b"kind: organization\n", added)}
    assert sitegen("check").status == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nato", "Rogosin"), '"Rogosin" is a name of D. Rogozin; take it out there first'),
        (("nato", "Rogosin", "--metonym"), '"Rogosin" is a name of D. Rogozin; take it out'),
        (("nato", "The Envoy", "--weak"), '"The Envoy" in lunch means D. Rogozin; say there who'),
        (("nato", "nato"), '"nato" is a name of NATO already'),
        (("rogozin", "the envoy"), '"the envoy" is a weak alias of D. Rogozin already'),
        (("nato", "Q"), 'aliases: "Q" is too short'),
        (("nato", " "), "the name is empty"),
        (("nato", "Otan"), 'briefs list "Otan", which sitegen actors merge "Otan" nato makes an'),
        (("nato", "x" * 201), "longer than 200 characters"),
    ],
)
def test_a_name_that_clashes_is_not_written(
    site: Path, sitegen: Command, arguments: tuple[str, ...], message: str
) -> None:
    write_files(site, {"content/briefs/x.md": "---\ntitle: X\nactors: [Otan]\n---\n"})
    before = files_of(site)
    done = sitegen("actors", "alias", *arguments)
    assert done.status == 1
    assert message in done.err
    assert files_of(site) == before


def test_a_metonym_that_briefs_list_as_a_place_stays_one_there(
    folder: Path, sitegen: Command
) -> None:
    write_files(folder, PLACES)
    done = sitegen("actors", "alias", "russia", "Moscow", "--metonym")
    assert done.status == 0
    assert done.err == (
        'content/actors/russia.md: warning: "Moscow" stays a place in a, with `kind: place` '
        "there; take that out where it acts for Russia\n"
    )
    assert "metonyms: [Moscow]\n" in text_of("actors/russia.md")


def test_a_name_in_texts_much_like_a_registered_one_is_offered_as_its_alias(
    folder: Path, sitegen: Command
) -> None:
    write_files(folder, SUGGESTING)
    body = "---\ntitle: C\n---\n\nSergeii Lavrov spoke. Sergeii Lavrov left.\n"
    write_files(folder, {"content/briefs/c.md": body})
    (found,) = [one for one in suggested(sitegen) if one["names"] == ["Sergeii Lavrov"]]
    action = shlex.split(str(found["command"]))
    assert action[:3] == ["sitegen", "actors", "alias"]
    assert sitegen(*action[1:]).status == 0
    assert not [one for one in suggested(sitegen) if one["names"] == ["Sergeii Lavrov"]]


@pytest.mark.usefixtures("site")
def test_a_refused_name_that_nobody_uses_is_written_with_a_warning(sitegen: Command) -> None:
    done = sitegen("actors", "refuse", "Cold Wat")
    warning = 'warning: "Cold Wat" stands in no brief; it is written all the same\n'
    assert (done.status, done.err) == (0, f"content/site.yaml: {warning}")
    assert "no_actors: [Cold Wat]" in text_of("site.yaml")
    assert "warning" in sitegen("actors", "refuse", "nato", "nobody").err
    assert "is_not: [nobody]" in text_of("actors/nato.md")
    for quiet in (("with",), ("nato", "rogozin"), ("nato", "lunch")):
        assert sitegen("actors", "refuse", *quiet).err == ""


@pytest.mark.parametrize("name", ["content/actors/.nato.md.{}.new", "content/.site.yaml.{}.new"])
def test_what_a_killed_run_left_is_removed_by_the_next(
    site: Path, sitegen: Command, name: str
) -> None:
    ended = subprocess.Popen(["true"])
    ended.wait()
    left, running = site / name.format(ended.pid), site / name.format(os.getppid())
    other = site / "content/actors/.mine.new"
    for path in (left, running, other):
        path.write_text("half a fi", encoding="utf-8")
    assert sitegen("actors", "rename", "nato", "Nato", "--dry-run").status == 0
    assert left.exists()
    assert sitegen("actors", "rename", "nato", "Nato").status == 0
    assert (left.exists(), running.exists(), other.exists()) == (False, True, True)


def duplicates(sitegen: Command) -> list[dict[str, object]]:
    return [one for one in suggested(sitegen) if one["proposal"] == "duplicate"]


def brief_of(*actors: str) -> str:
    return f"---\ntitle: A\nactors: {json.dumps(actors)}\n---\n"


def lavrov(name: str) -> str:
    return f"---\nname: {name}\nkind: person\n---\n"


@pytest.mark.parametrize(
    ("files", "stays"),
    [
        (  # in more briefs
            {
                "content/actors/sergei-lavrov.md": lavrov("Sergei Lavrov"),
                "content/actors/s-lavrov.md": lavrov("S. Lavrov"),
                "content/briefs/a.md": brief_of("S. Lavrov"),
            },
            "s-lavrov",
        ),
        (  # whose file name is clean
            {
                "content/actors/sergei-lavrov.md": lavrov("Sergei Lavrov"),
                "content/actors/sergei-lavrov-2.md": lavrov("Sergey Lavrov"),
            },
            "sergei-lavrov",
        ),
        (
            {
                "content/actors/a-lavrov-2.md": lavrov("Sergei Lavrov"),
                "content/actors/z-lavrov.md": lavrov("Sergey Lavrov"),
            },
            "z-lavrov",
        ),
    ],
)
def test_who_is_in_more_briefs_or_has_the_clean_file_name_stays(
    folder: Path, sitegen: Command, files: dict[str, str], stays: str
) -> None:
    write_files(folder, files)
    (one,) = duplicates(sitegen)
    assert str(one["command"]).endswith(f" {stays}")


NAMES_OF_ONE = ("Sergei Lavrov", "Sergey Lavrov", "Serguei Lavrov", "Sergej Lavrov")


@pytest.mark.parametrize("with_file", range(5))
@pytest.mark.parametrize("refused", [False, True])
def test_merges_of_a_group_work_in_the_order_in_which_they_are_told(
    folder: Path, sitegen: Command, with_file: int, *, refused: bool
) -> None:
    for number, name in enumerate(NAMES_OF_ONE):
        write_files(folder, {f"content/briefs/{number}.md": brief_of(name)})
        if number < with_file:
            write_files(folder, {f"content/actors/{name[:6].lower()}.md": lavrov(name)})
    told = duplicates(sitegen)
    assert len(told) == 3
    if refused:
        _, *arguments = shlex.split(str(told[0]["refusal"]))
        if with_file:
            assert sitegen(*arguments).status == 0
        told = duplicates(sitegen)
    for one in told:
        for text in str(one["command"]).split(" && "):
            done = sitegen(*shlex.split(text)[1:])
            assert (done.status, done.err) == (0, "")
    assert sitegen("check").status == 0
    if not refused:
        assert len([*(folder / "content/actors").iterdir()]) == 1
        assert duplicates(sitegen) == []


def test_a_place_that_a_brief_lists_counts_as_named_in_it(folder: Path, sitegen: Command) -> None:
    write_files(
        folder,
        {
            "content/actors/sergeyevka.md": "---\nname: Sergeyevka\n---\n",
            "content/briefs/a.md": (
                "---\ntitle: A\nactors: [Sergeevka, {name: Sergeyevka, kind: place}]\n---\n"
            ),
        },
    )
    assert all("never in one" not in str(one["evidence"]) for one in duplicates(sitegen))
    brief = folder / "content/briefs/a.md"
    brief.write_text(brief.read_text().replace("Sergeevka, ", ""))
    write_files(folder, {"content/briefs/b.md": brief_of("Sergeevka")})
    (one,) = duplicates(sitegen)
    assert one["evidence"][1] == "named in 1 brief and 1 brief, never in one"  # type: ignore[index]
