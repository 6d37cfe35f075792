"""Files of a site, read once into memory and never through a symbolic link."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TypeVar

from sitegen import formats
from sitegen.locales import Locale, locale_of
from sitegen.model import Brief, Content, Document, Settings, did_you_mean, primary_language
from sitegen.model.remembering import REMEMBERED
from sitegen.pages import STATIC, OutputFile
from sitegen.problems import ContentError, Location, Problem, Severity
from sitegen.rendering import TemplateSet, template_set

CONTENT = "content"
SOURCES = f"{CONTENT}/sources"
PARTS = ("site.yaml", "sources", "briefs", "actors", "pages")

# What a site may publish as it is. Anything else in static/ is named and left out.
PUBLISHED_SUFFIXES = {
    ".css", ".js", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".pdf",
    ".txt", ".csv", ".json", ".woff2", ".webmanifest",
}  # fmt: skip

_NAMING_SUFFIXES = {".md", ".yaml", ".html", ".css", ".js", ".svg", ".json", ".webmanifest", ".po"}

_LEFT_OVER = re.compile(r"\..+\.(?:md|yaml)\.([1-9]\d*)\.new")

T = TypeVar("T")


_PACKAGE = Path(__file__).parent.parent


def read_content(root: Path) -> Content:
    """Return all content of the site at `root`; what cannot be read is told in its `problems`."""
    require_site(root)
    problems = [*_strays(root)]
    return Content(
        settings=_settings(root, problems),
        briefs=_documents(root, "briefs", formats.read_brief, problems),
        actors=_documents(root, "actors", formats.read_actor, problems),
        pages=_documents(root, "pages", formats.read_page, problems),
        problems=tuple(problems),
        damaged=tuple(_damaged(root, problems)),
    )


def read_raw_content(root: Path) -> dict[str, bytes]:
    """Return the bytes of the files that `read_content` reads, by path, faulty or not."""
    found: dict[str, bytes] = {}
    settings = root / CONTENT / "site.yaml"
    for path in (settings, *(p for name in PARTS[2:] for p in _documents_in(root, name))):
        with contextlib.suppress(OSError):  # `read_content` tells
            found[path.relative_to(root).as_posix()] = path.read_bytes()
    return found


def require_site(root: Path) -> None:
    """Raise the ContentError that tells how to begin, where `root` holds no site."""
    if not (root / CONTENT).is_dir():
        message = "there is no such folder here; `sitegen init DIR` makes a new site"
        raise ContentError.at(CONTENT, message)


def read_templates(root: Path) -> TemplateSet:
    """Return the packaged templates, those of the site in their place where it has its own."""
    sources: dict[str, str] = {}
    problems: list[Problem] = []
    for folder in (packaged("templates"), root / "templates"):
        for path in plain_files(folder, problems):
            if path.suffix != ".html":
                continue
            name = path.relative_to(folder).as_posix()
            sources[name] = _template_text(path, f"templates/{name}")
    if problems:
        raise ContentError(problems)
    return template_set(sources)


def read_locale(root: Path, language: str) -> tuple[Locale, tuple[Problem, ...]]:
    """Return the words of the pages in a language, the site's own before the packaged.

    What is wrong with them comes beside; where there are none, the words are English.
    """
    primary = primary_language(language)
    for tag in dict.fromkeys((language, primary)):
        shown = f"templates/locales/{tag}.po"
        own, shipped = (
            folder / "locales" / f"{tag}.po"
            for folder in (root / "templates", packaged("templates"))
        )
        for path in (own, shipped):
            if not os.path.lexists(path):
                continue
            if path.is_symlink() or not path.is_file():
                problem = Problem(Location(shown), "is no plain file, so it is not read")
                return locale_of(language), (problem,)
            try:
                is_over = path is own and shipped.is_file()
                beneath = _template_text(shipped, shown) if is_over else ""
                return locale_of(language, _template_text(path, shown), shown, beneath), ()
            except ContentError as error:
                return locale_of(language), error.problems
    if primary == "en":
        return locale_of(language), ()
    message = f"no templates/locales/{primary}.po: the words of the pages themselves are English"
    problem = Problem(Location(f"{CONTENT}/site.yaml"), message, Severity.WARNING)
    return locale_of(language), (problem,)


def read_static(root: Path) -> tuple[tuple[OutputFile, ...], tuple[Problem, ...]]:
    """Return the static files, the site's own before the packaged, and what is not published."""
    found: dict[str, OutputFile] = {}
    problems: list[Problem] = []
    for folder in (packaged(STATIC), root / STATIC):
        for path in plain_files(folder, problems):
            name = f"{STATIC}/{path.relative_to(folder).as_posix()}"
            if path.suffix.lower() not in PUBLISHED_SUFFIXES:
                message = f"files that end in {path.suffix or path.name} are not published"
                problems.append(Problem(Location(name), message, Severity.WARNING))
            elif content := _read(path, name, _as_it_is, problems):
                found[name] = content
    return tuple(found[name] for name in sorted(found)), tuple(dict.fromkeys(problems))


def own_static(root: Path) -> tuple[str, ...]:
    """Return the static files of the site at `root` that stand in for none of the packaged."""
    shipped = packaged(STATIC)
    paths = (path.relative_to(root / STATIC) for path in plain_files(root / STATIC, []))
    return tuple(
        f"{STATIC}/{path.as_posix()}"
        for path in paths
        if path.suffix.lower() in PUBLISHED_SUFFIXES and not (shipped / path).is_file()
    )


def own_texts(root: Path) -> Iterator[str]:
    """Yield the text of every file of the site at `root` that may name another."""
    for folder in (CONTENT, "templates", STATIC):
        for path in plain_files(root / folder, []):
            if path.suffix.lower() in _NAMING_SUFFIXES and not path.is_relative_to(root / SOURCES):
                with contextlib.suppress(OSError):
                    yield path.read_text(encoding="utf-8", errors="replace")


def packaged(name: str) -> Path:
    """Return the folder of templates, static files or starter that comes with the program.

    In a wheel it lies in the package, in a checkout beside it.
    """
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def preview_file(name: str) -> bytes:
    """Return a file of what the preview adds to pages, b"" where there is none of that name."""
    path = packaged("preview") / PurePosixPath(name).name
    return path.read_bytes() if path.is_file() else b""


def plain_files(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Yield the plain files below `folder` in order of name; links and devices become problems.

    Hidden files and folders (.DS_Store, editors' leftovers) are passed over.
    """
    if not folder.is_dir():
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        problems.append(Problem(Location(str(folder)), f"cannot be read: {error.strerror}"))
        return
    for entry in entries:
        path = Path(entry.path)
        if entry.name.startswith(".") or entry.name.endswith("~"):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from plain_files(path, problems)
        elif entry.is_file(follow_symlinks=False):
            yield path
        else:
            problems.append(Problem(Location(str(path)), "is no plain file, so it is not read"))


def write_new(path: Path, text: str) -> bool:
    """Write a file that is not there yet, whole or not at all; False if it is there already.

    ContentError where it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return _link_new(path, text)
    except OSError as error:
        raise ContentError.at(str(path), f"cannot be written: {error.strerror}") from None


def replace(path: Path, before: bytes | None, after: bytes | None) -> None:
    """Make the file `path`, which holds `before`, hold `after`, at once; None: no such file.

    ContentError where it cannot be written, or where it holds something else by now.
    """
    try:
        now = path.read_bytes() if path.exists() else None
        if now != before:
            raise ContentError.at(str(path), "was changed meanwhile; run the command again")
        if after is None:
            path.unlink(missing_ok=True)
        elif after != before:
            draft = _draft_of(path)
            try:
                draft.write_bytes(after)
                if now is not None:
                    shutil.copymode(path, draft)
                draft.replace(path)
            finally:
                draft.unlink(missing_ok=True)
    except OSError as error:
        raise ContentError.at(str(path), f"cannot be written: {error.strerror}") from None


def remove_left_overs(root: Path) -> None:
    """Remove from content/ what a run that was killed had begun to write and not put in place."""
    for folder in (root / CONTENT, *(root / CONTENT / name for name in PARTS)):
        for path in folder.glob(".*.new"):
            begun = _LEFT_OVER.fullmatch(path.name)
            if begun and path.is_file() and not _is_running(int(begun[1])):
                path.unlink(missing_ok=True)


def _draft_of(path: Path) -> Path:
    """Return where a file is written before it is put in place: `_LEFT_OVER` knows it again."""
    return path.with_name(f".{path.name}.{os.getpid()}.new")


def _is_running(process: int) -> bool:
    if os.name != "posix":
        return True  # to ask would end it; a left-over is only untidy
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return process != os.getpid()


def _link_new(path: Path, text: str) -> bool:
    draft = _draft_of(path)
    try:
        draft.write_text(text, encoding="utf-8", newline="\n")
        os.link(draft, path)
    except FileExistsError:
        return False
    finally:
        draft.unlink(missing_ok=True)
    return True


def _strays(root: Path) -> Iterator[Problem]:
    """Yield what lies in content/ where nobody reads it; a folder may be all briefs, misnamed."""
    for path in sorted((root / CONTENT).iterdir()):
        if path.is_symlink():
            message = "is a link; what is published lies in the folder of the site itself"
            yield Problem(Location(f"{CONTENT}/{path.name}"), message)
        elif path.name not in PARTS and not path.name.startswith("."):
            message = f"not read: {CONTENT}/ holds {', '.join(PARTS)}"
            severity = Severity.ERROR if path.is_dir() else Severity.WARNING
            hint = did_you_mean(path.name, PARTS)
            yield Problem(Location(f"{CONTENT}/{path.name}"), message, severity, hint)


def _settings(root: Path, problems: list[Problem]) -> Document[Settings]:
    path = f"{CONTENT}/site.yaml"
    nothing = Document(path, Settings(), {})
    if not (root / path).exists():
        return nothing
    return _read(root / path, path, formats.read_settings, problems) or nothing


def _documents(
    root: Path,
    name: str,
    read: Callable[[str, bytes], Document[T]],
    problems: list[Problem],
) -> tuple[Document[T], ...]:
    documents = []
    folder = root / CONTENT / name
    start = len(str(folder)) + 1
    unreadable: list[Problem] = []
    for path in plain_files(folder, unreadable):
        within = str(path)[start:]
        shown = f"{CONTENT}/{name}/{within}".replace(os.sep, "/")
        if not within.endswith(".md") or os.sep in within:
            message = f"not read: only .md files directly in {CONTENT}/{name}/ are"
            problems.append(Problem(Location(shown), message))
            continue
        try:
            documents.append(_document(str(path), shown, read, _state(path)))
        except OSError as error:
            problems.append(Problem(Location(shown), f"cannot be read: {error.strerror}"))
        except ContentError as error:
            problems.extend(error.problems)
    for problem in unreadable:
        shown = os.path.relpath(problem.location.path, root).replace(os.sep, "/")
        problems.append(dataclasses.replace(problem, location=Location(shown)))
    return tuple(documents)


def _damaged(root: Path, problems: Iterable[Problem]) -> Iterator[Document[Brief]]:
    faulty = dict.fromkeys(problem.location.path for problem in problems)
    for path in faulty:
        file = root / path
        is_brief = path.startswith(f"{CONTENT}/briefs/") and path.endswith(".md")
        if is_brief and file.is_file() and not file.is_symlink():
            with contextlib.suppress(OSError):
                if document := formats.legible_brief(path, file.read_bytes()):
                    yield document


def _state(path: Path) -> tuple[int, ...]:
    """Return what differs as soon as a file is written anew."""
    found = path.stat()
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino


@lru_cache(maxsize=REMEMBERED)
def _document(
    path: str, shown: str, read: Callable[[str, bytes], Document[T]], state: tuple[int, ...]
) -> Document[T]:
    """Return what is in a file in this `state`; a preview asks again for all after each save."""
    del state
    return read(shown, Path(path).read_bytes())


def _documents_in(root: Path, name: str) -> Iterator[Path]:
    files = plain_files(root / CONTENT / name, [])
    return (path for path in files if path.suffix == ".md" and path.parent == root / CONTENT / name)


def _read(
    path: Path, shown: str, read: Callable[[str, bytes], T], problems: list[Problem]
) -> T | None:
    try:
        return read(shown, path.read_bytes())
    except OSError as error:
        problems.append(Problem(Location(shown), f"cannot be read: {error.strerror}"))
    except ContentError as error:
        problems.extend(error.problems)
    return None


def _as_it_is(name: str, content: bytes) -> OutputFile:
    return OutputFile(name, content, name)


def _template_text(path: Path, shown: str) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError.at(shown, f"cannot be read: {error}") from None
