"""`sitegen ingest`: raw sources into new briefs and actors; what is there is never touched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from sitegen import formats
from sitegen.adapters import disk, editor, raw_sources, web
from sitegen.adapters.recogniser import spacy_recogniser
from sitegen.adapters.terminal import Terminal
from sitegen.drafting import Draft, Library, Raw, digest_of, draft_all
from sitegen.model import name_key
from sitegen.problems import ContentError, Location, Problem

NOTHING_FOUND = "nothing found that reads like the text of a report"

_DIGEST = re.compile(r"^ +digest: *['\"]?([0-9a-f]{32})", re.MULTILINE)


def ingest(
    root: Path,
    arguments: list[str],
    terminal: Terminal,
    model: str | None = None,
    *,
    opens_editor: bool = False,
) -> None:
    """Make a brief of each source that has none yet; ContentError tells which gave nothing.

    Without arguments, of what is new in content/sources/. `model` names one of spaCy's, whose
    names are added to those that the rules find. The new briefs are opened if asked for.
    """
    problems: list[Problem] = []
    asked = arguments or [str(root / disk.SOURCES)]
    known = _known_digests(root)
    is_typed = raw_sources.STANDARD_INPUT in asked  # by somebody whose lines stay in order
    with (Terminal(is_quiet=True) if is_typed else terminal).progress() as progress:
        told = progress.each(asked, "gathering")
        allowed = (a for a in told if not _is_content(a, root, problems))
        new, left_alone = _not_known(raw_sources.gather(allowed, problems), known)
    for line in left_alone:
        terminal.say(line)
    drafts, faults = _drafted(new, root, model, terminal) if new else ((), ())
    written: list[Path] = []
    for draft in drafts:
        try:
            terminal.say(_written(root, draft))
            written.append(root / _path_of(draft))
        except ContentError as error:
            problems.extend(error.problems)
    if opens_editor and written:
        problems.extend(_problems_of_opening(written))
    if not new and not problems:
        terminal.say("nothing new")
    if problems or faults:
        raise ContentError([*problems, *faults])


def _drafted(
    new: list[Raw], root: Path, model: str | None, terminal: Terminal
) -> tuple[tuple[Draft, ...], tuple[Problem, ...]]:
    def told() -> Iterator[Raw]:
        yield from progress.each(new, "reading")
        progress.now("finding dates and events")

    with terminal.progress() as progress:
        progress.now("looking up whom the site knows")
        return draft_all(told(), library_of(root, model))


def _is_content(argument: str, root: Path, problems: list[Problem]) -> bool:
    """Tell, with a problem, whether a site would be taken for its own clippings."""
    content, sources = (root / disk.CONTENT).resolve(), (root / disk.SOURCES).resolve()
    if argument in (raw_sources.STANDARD_INPUT, "") or web.is_url(argument):
        return False
    path = Path(argument).resolve()
    is_source = path.is_relative_to(sources)
    if not is_source and (path.is_relative_to(content) or content.is_relative_to(path)):
        message = f"holds this site, not clippings; put them into {disk.SOURCES}/"
        problems.append(Problem(Location(argument), message))
        return True
    return False


def _not_known(raws: Iterable[Raw], known: dict[str, str]) -> tuple[list[Raw], list[str]]:
    """Return the raw sources that have no brief, and a line on each of the others."""
    new: dict[str, Raw] = {}
    left_alone: list[str] = []
    for raw in raws:
        digest = digest_of(raw)
        if digest in new:
            left_alone.append(f"{raw.name}  is the same as {new[digest].name}")
        elif digest in known:
            left_alone.append(f"{known[digest]}  already there, from {raw.name}")
        else:
            new[digest] = raw
    return [*new.values()], left_alone


def _known_digests(root: Path) -> dict[str, str]:
    """Return which brief was made from which source, even of briefs that have faults now."""
    known: dict[str, str] = {}
    for path in disk.plain_files(root / disk.CONTENT / "briefs", []):
        shown = path.relative_to(root).as_posix()
        try:
            text = path.read_text(encoding="utf-8", errors="ignore")
        except OSError as error:
            raise ContentError.at(shown, f"cannot be read: {error.strerror}") from None
        known |= dict.fromkeys(_DIGEST.findall(text), shown)
    return known


def library_of(root: Path, model: str | None = None) -> Library:
    """Return what the site at `root` knows; nothing where there is none yet.

    ContentError where spaCy or its `model` is missing.
    """
    recognise = spacy_recogniser(model) if model else None
    if not (root / disk.CONTENT).is_dir():
        return Library(recognise=recognise)
    content = disk.read_content(root)
    files = disk.plain_files(root / disk.CONTENT / "briefs", [])
    former = (old for document in content.briefs for old in document.value.redirect_from)
    return Library(
        actors=tuple(document.value for document in content.actors),
        briefs=tuple(document.value for document in content.briefs),
        slugs=frozenset((*(path.stem for path in files), *former)),
        refused=frozenset(map(name_key, content.settings.value.no_actors)),
        recognise=recognise,
    )


def _written(root: Path, draft: Draft) -> str:
    """Write the brief and the files of its new actors, and return the line that says so.

    ContentError if it has no text, or if another run has written a brief of that name meanwhile.
    """
    if draft.is_empty:
        raise ContentError.at(draft.name, NOTHING_FOUND)
    brief, path = draft.brief, _path_of(draft)
    if not disk.write_new(root / path, formats.write_document(draft.unfinished)):
        raise ContentError.at(path, f"is there already, so {draft.name} is not written; try again")
    actors = root / disk.CONTENT / "actors"
    new = sum(
        disk.write_new(actors / f"{actor.id}.md", formats.write_document(actor))
        for actor in draft.new_actors
    )
    kept = f"{len(brief.body):,} of {draft.characters:,} characters"
    made = f"{_count(brief.actors, 'actor')} ({new} new)"
    unsure = f"; look at: {'; '.join(draft.doubts)}" if draft.doubts else ""
    return f"{path}  from {draft.name}: {kept}, {made}, {_count(brief.events, 'event')}{unsure}"


def _path_of(draft: Draft) -> str:
    return f"{disk.CONTENT}/briefs/{draft.brief.id}.md"


def _problems_of_opening(paths: list[Path]) -> tuple[Problem, ...]:
    try:
        editor.open_files(paths)
    except ContentError as error:
        return error.problems
    return ()


def _count(items: tuple[object, ...], word: str) -> str:
    return f"{len(items)} {word}{'' if len(items) == 1 else 's'}"
