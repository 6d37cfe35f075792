"""`sitegen inspect`: what the program sees in a document, for a program or a person."""

from __future__ import annotations

import sys
from pathlib import Path

from sitegen import dating, formats
from sitegen.adapters import raw_sources
from sitegen.adapters.terminal import Terminal, colours
from sitegen.commands import inspected
from sitegen.commands.ingest import library_of
from sitegen.commands.inspected import Inspection
from sitegen.drafting import Draft, Library, Raw, draft_all
from sitegen.problems import ContentError, Problem


def inspect(
    root: Path, arguments: list[str], terminal: Terminal, model: str | None, *, as_json: bool
) -> None:
    """Show each document in the order given; ContentError tells which could not be read."""
    problems: list[Problem] = []
    raws = list(raw_sources.gather(arguments, problems))
    library = library_of(root, model)
    sources = [raw for raw in raws if not _is_brief(raw)]
    drafts, faults = draft_all(sources, library)
    by_name = {draft.name: draft for draft in drafts}
    for raw in raws:
        try:
            inspection = _inspection(raw, by_name, library)
        except ContentError as error:
            problems.extend(error.problems)
            continue
        if inspection:
            is_painted = not as_json and colours(sys.stdout)
            terminal.show(
                inspected.as_json(inspection)
                if as_json
                else inspected.as_text(inspection, is_coloured=is_painted),
                is_painted=is_painted,
            )
    if problems or faults:
        raise ContentError([*problems, *faults])


def _is_brief(raw: Raw) -> bool:
    return raw.name.endswith(".md") and raw.content.lstrip(b"\xef\xbb\xbf").startswith(b"---")


def _inspection(raw: Raw, drafts: dict[str, Draft], library: Library) -> Inspection | None:
    """Return what is seen in `raw`; None where it gave no draft, which is told elsewhere."""
    if _is_brief(raw):
        return _inspected_brief(raw, library)
    draft = drafts.get(raw.name)
    if draft is None:
        return None
    return Inspection(
        path=raw.name,
        brief=draft.brief,
        expressions=draft.expressions,
        names=draft.names,
        dropped=draft.extract.dropped,
        found=draft.extract.found,
        doubts=draft.doubts,
    )


def _inspected_brief(raw: Raw, library: Library) -> Inspection:
    brief = formats.read_brief(raw.name, raw.content).value
    language = brief.language or "en"
    day = brief.date.latest if brief.date and not brief.date.is_open else None
    return Inspection(
        path=raw.name,
        brief=brief,
        expressions=dating.find_expressions(brief.body, day, language),
        names=library.names_in(brief.body, brief.language),
    )
