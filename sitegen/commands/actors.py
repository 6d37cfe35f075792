"""`sitegen actors`: two actors made one, a new name, proposals, and what an editor refuses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from sitegen import editing
from sitegen.adapters.terminal import Terminal, json_text
from sitegen.commands.carrying_out import carry_out, sound_content
from sitegen.editing import Suggestion

MOST_SHOWN = 25  # of each kind; --format json has all

_HEADINGS = {
    "duplicate": "Likely one actor",
    "unregistered": "Listed in briefs, without a file",
    "found": "Named in texts, not known",
    "metonym": "Likely metonyms",
}


def merge(  # noqa: PLR0913  as the command line has them
    root: Path, one: str, other: str, terminal: Terminal, *, is_forced: bool, is_dry: bool
) -> None:
    """Make the actor `one` part of `other` in all files; ContentError where that cannot be."""
    content = sound_content(root)
    carry_out(
        editing.merged(content, one, other, is_forced=is_forced), root, terminal, is_dry=is_dry
    )


def rename(  # noqa: PLR0913  as the command line has them
    root: Path, called: str, name: str, terminal: Terminal, *, keeps_slug: bool, is_dry: bool
) -> None:
    """Give an actor a new name in all files; ContentError where that cannot be."""
    content = sound_content(root)
    revision = editing.renamed(content, called, name, keeps_slug=keeps_slug)
    carry_out(revision, root, terminal, is_dry=is_dry)


def refuse(root: Path, one: str, other: str | None, terminal: Terminal, *, is_dry: bool) -> None:
    """Write down that an actor is not another, or that a name is no actor's."""
    content = sound_content(root)
    revision = (
        editing.refused_pair(content, one, other)
        if other is not None
        else editing.refused_name(content, one)
    )
    carry_out(revision, root, terminal, is_dry=is_dry)


def alias(  # noqa: PLR0913  as the command line has them
    root: Path, called: str, name: str, terminal: Terminal, *, key: str, is_dry: bool
) -> None:
    """Give an actor one more name, among those that `key` lists; ContentError where it clashes."""
    content = sound_content(root)
    carry_out(editing.aliased(content, called, name, key), root, terminal, is_dry=is_dry)


def suggest(root: Path, terminal: Terminal, *, as_json: bool) -> None:
    """Show what there may be to do about actors, the surest first; nothing is written."""
    found = editing.suggestions(sound_content(root))
    if as_json:
        terminal.show(json_text([asdict(one) for one in found], indent=2))
        return
    for proposal, heading in _HEADINGS.items():
        told = [one for one in found if one.proposal == proposal]
        if told:
            terminal.show(f"{heading} ({len(told)})")
            for one in told[:MOST_SHOWN]:
                terminal.show("\n".join(_lines(one)))
            if len(told) > MOST_SHOWN:
                terminal.show(f"  and {len(told) - MOST_SHOWN} more: --format json shows all")
            terminal.show("")
    if not found:
        terminal.say("nothing to suggest")


def _lines(one: Suggestion) -> Iterator[str]:
    yield f"  {' = '.join(one.names)}"
    yield from (f"      {reason}" for reason in one.evidence)
    yield f"      yes: {one.command}"
    yield f"      no:  {one.refusal}"
