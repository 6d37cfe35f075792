"""The tables of the README that are made of the program: keys, commands, dates in words.

`make handbook` writes them anew between their marks.
"""

import argparse
import re
from collections.abc import Iterator, Mapping

from sitegen import cli
from sitegen.formats import keys
from sitegen.formats.schema import Choice, Key, Listing, Record, Type
from sitegen.locales import in_words, what_is_known
from sitegen.model import parse_when

# Each kind of mapping that an editor writes, by the heading of its table.
RECORDS: Mapping[str, Record] = {
    "Brief": keys.BRIEF,
    "Source of a brief": keys.SOURCE,
    "Actor in a brief": keys.ACTOR_IN_BRIEF,
    "Event in a brief": keys.EVENT,
    "Actor": keys.ACTOR,
    "Role of an actor": keys.ROLE_OF_ACTOR,
    "Page": keys.PAGE,
    "Site": keys.SETTINGS,
}

# What a source says, and how it is written.
DATES = (
    ("on 26 January 2009", "2009-01-26"),
    ("in January 2009", "2009-01"),
    ("in mid-January 2009", "2009-01~"),
    ("about January 2009", "2009-01~"),
    ("in 2009", "2009"),
    ("in the spring of 2010", "2010-21"),
    ("in the winter of 2010", "2010-24"),
    ("on 3 February, if that is right", "2009-02-03?"),
    ("from 3 to 4 April 2009", "2009-04-03/2009-04-04"),
    ("from 2004 to 2006", "2004/2006"),
    ("since 2014", "2014/.."),
    ("until 2014", "../2014"),
    ("in the 1990s", "199X"),
)

_TABLE = re.compile(r"(<!-- table: (.+?) -->\n).*?(?=<!-- end -->)", re.DOTALL)


def filled(readme: str) -> str:
    """Return the README with every table as it is now; KeyError where none has that name."""
    made = tables()
    return _TABLE.sub(lambda found: found[1] + made[found[2]], readme)


def tables() -> dict[str, str]:
    """Return all tables by the name that stands in their mark."""
    return {
        "dates": _table("the source says", "you write", "readers see", rows=_dates()),
        "commands": _table("command", "what it does, and its options", rows=_commands()),
        **{
            f"keys, {heading}": _table("key", "what it holds", "meaning", rows=_keys(record))
            for heading, record in RECORDS.items()
        },
    }


def parsers(
    parser: argparse.ArgumentParser, name: str = "sitegen", summary: str = ""
) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Yield each command by its whole name, with what help says of it."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            summaries = {choice.dest: choice.help for choice in action._choices_actions}
            for word, inner in action.choices.items():
                yield from parsers(inner, f"{name} {word}", summaries[word] or "")
            return
    yield name, summary, parser


def _table(*head: str, rows: Iterator[tuple[str, ...]]) -> str:
    lines = (head, ("---",) * len(head), *rows)
    escaped = ([cell.replace("|", r"\|") for cell in cells] for cells in lines)
    return "".join(f"| {' | '.join(cells)} |\n" for cells in escaped)


def _dates() -> Iterator[tuple[str, ...]]:
    for expression, edtf in DATES:
        when = parse_when(edtf).narrowed(expression)
        shown = ", ".join(filter(None, (in_words(when), what_is_known(when))))
        yield (expression, f"`{edtf}`", shown)


def _keys(record: Record) -> Iterator[tuple[str, ...]]:
    for key in record.keys:
        yield (f"`{key.name}`{' (required)' if key.required else ''}", _held(key), key.help)


def _held(key: Key) -> str:
    if isinstance(key.type, Listing) and isinstance(key.type.item, Record):
        return f"a list, each {_one_of_us(key.type.item)}"
    return _one_of_us(key.type)


def _one_of_us(held: Type) -> str:
    match held:
        case Record():
            heading = next(name for name, record in RECORDS.items() if record is held)
            anchor = heading.casefold().replace(" ", "-")
            return f"[as below](#{anchor})"
        case Choice():
            return ", ".join(f"`{word}`" for word in held.options)
        case _:
            return held.expected


def _commands() -> Iterator[tuple[str, ...]]:
    for name, summary, parser in parsers(cli.parser()):
        own = [action for action in parser._actions if not _is_common(action)]
        words = [_word(action) for action in own if not action.option_strings]
        options = [f"`{_option(action)}`: {action.help}" for action in own if action.option_strings]
        yield (f"`{' '.join((name, *words))}`", "<br>".join((summary, *options)))


def _is_common(action: argparse.Action) -> bool:
    return bool({"--help", "--quiet", "--root"} & {*action.option_strings})


def _word(action: argparse.Action) -> str:
    word = _choices(action) or str(action.metavar or action.dest).upper()
    match action.nargs:
        case "*":
            return f"[{word} ...]"
        case "+":
            return f"{word} ..."
        case "?":
            return f"[{word}]"
        case _:
            return word


def _option(action: argparse.Action) -> str:
    flag = action.option_strings[-1]
    if action.nargs == 0:
        return flag
    return f"{flag} {_choices(action) or action.metavar or action.dest.upper()}"


def _choices(action: argparse.Action) -> str:
    return "|".join(action.choices or ())
