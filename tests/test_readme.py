"""The README as a handbook: what it shows is there, and what there is, it tells."""

import re
import shlex
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

import pytest
from handbook import RECORDS, filled, parsers, tables
from pictures.take import ALL_SHOTS
from sites import REPOSITORY

from sitegen import cli, formats
from sitegen.formats import keys
from sitegen.formats.schema import Record

FILE = REPOSITORY / "README.md"
README = FILE.read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
PROSE = re.sub(r"^```.*?^```$", "", README, flags=re.MULTILINE | re.DOTALL)
TABLES = re.compile(r"<!-- table: .*?<!-- end -->", re.DOTALL)
COMMANDS = tuple(parsers(cli.parser()))
CODE = re.compile(r"`([^`\n]+)`")


def test_its_tables_say_what_the_program_says(pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("--approve"):
        FILE.write_text(filled(README), encoding="utf-8", newline="\n")
    readme = FILE.read_text(encoding="utf-8")
    assert readme == filled(readme), "Right? `make handbook`, and review the diff."


@pytest.mark.parametrize("name", tables())
def test_every_table_stands_in_it_once(name: str) -> None:
    assert README.count(f"<!-- table: {name} -->\n") == 1


def test_every_kind_of_mapping_has_a_table() -> None:
    defined = [value for value in vars(keys).values() if isinstance(value, Record)]
    assert sorted(map(id, defined)) == sorted(map(id, RECORDS.values()))


@pytest.mark.parametrize("heading", RECORDS)
def test_every_kind_of_mapping_has_a_heading(heading: str) -> None:
    assert f"\n#### {heading}\n" in README


@pytest.mark.parametrize(
    "option",
    sorted(
        {
            option
            for *_, parser in COMMANDS
            for action in parser._actions
            for option in action.option_strings
            if option.startswith("--")
        }
    ),
)
def test_every_option_is_told(option: str) -> None:
    assert re.search(rf"`[^`\n]*{option}\b", README)


def command_lines() -> Iterator[str]:
    """Yield what follows `sitegen` in each line of shell, and in each such piece of code."""
    shell = [line for language, block in BLOCKS if language == "sh" for line in block.splitlines()]
    for line in shell + CODE.findall(TABLES.sub("", PROSE)):
        words = shlex.shlex(line, posix=True, punctuation_chars="|&")
        words.whitespace_split = True
        try:
            found = list(words)
        except ValueError:
            continue  # no line of shell: a piece of YAML with a quotation mark
        for number, word in enumerate(found):
            follows = number == 0 or found[number - 1] in ("|", "&&") or "=" in found[number - 1]
            if follows and Path(word).name == "sitegen" and number + 1 < len(found):
                rest = takewhile(lambda one: one not in ("|", "&&"), found[number + 1 :])
                yield shlex.join(rest)


def test_it_shows_how_to_use_every_command() -> None:
    shown = {line.split()[0] for line in command_lines()}
    assert shown >= {name.split()[1] for name, *_ in COMMANDS}


@pytest.mark.parametrize("line", sorted({*command_lines()}))
def test_every_command_line_is_understood(line: str) -> None:
    arguments = shlex.split(line)
    if arguments[1:]:
        assert cli.parser().parse_args(arguments).command == arguments[0]
    else:  # a name in a sentence
        assert f"sitegen {line}" in {" ".join(name.split()[:2]) for name, *_ in COMMANDS}


def targets() -> Iterator[str]:
    """Yield the targets of make that the README and CONTRIBUTING.md name."""
    for text in (README, (REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        yield from re.findall(r"(?m)(?:^|`)make ([a-z]+)", text)


@pytest.mark.parametrize("target", sorted(set(targets())))
def test_every_target_of_make_is_there(target: str) -> None:
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"(?m)^{target}:", makefile)


def test_its_pictures_are_those_that_are_taken() -> None:
    shown = re.findall(r"!\[[^]]+\]\((\.github/pictures/[^)]+)\)", README)
    taken = sorted(f".github/pictures/{shot.name}.png" for shot in ALL_SHOTS)
    kept = sorted((REPOSITORY / ".github/pictures").iterdir())
    assert sorted(shown) == taken
    assert [path.relative_to(REPOSITORY).as_posix() for path in kept] == taken


@pytest.mark.parametrize("link", sorted({*re.findall(r"\]\(([^)\s]+)\)", CODE.sub("", PROSE))}))
def test_its_links_within_the_project_lead_somewhere(link: str) -> None:
    if link.startswith("#"):
        headings = re.findall(r"^#+ (.+)$", PROSE, re.MULTILINE)
        assert link[1:] in {re.sub(r"[^\w -]", "", h).lower().replace(" ", "-") for h in headings}
    elif not link.startswith("https://"):
        assert (REPOSITORY / link).exists()


def example(key: str) -> bytes:
    """Return the file in YAML that the README shows and that has a line of `key`."""
    return next(b for kind, b in BLOCKS if kind == "yaml" and f"\n{key}:" in f"\n{b}").encode()


def test_the_brief_that_it_shows_is_one() -> None:
    brief = formats.read_brief("content/briefs/x.md", example("events")).value
    assert brief.events
    assert all(str(event.quote) in brief.body for event in brief.events)


def test_the_actor_that_it_shows_is_one() -> None:
    assert formats.read_actor("content/actors/russia.md", example("metonyms")).value.metonyms


def test_the_settings_that_it_shows_are_some() -> None:
    assert formats.read_settings("content/site.yaml", example("edit_url")).value.report_url
