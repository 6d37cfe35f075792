"""The site on this machine only, reloaded in the browser whenever something was saved.

livereload talks to the browser. What it watches with is replaced: its own watcher polls, builds
once a file instead of once a save, and drops a reload that follows another within three seconds.
Its handlers are narrowed: they obey any host and any origin. No file is served: what a browser asks
for is asked of the preview, which has pages and nothing else.
"""

from __future__ import annotations

import gc
import logging
import mimetypes
import threading
import traceback
import webbrowser
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from socket import socket
from typing import Any, Protocol
from urllib.parse import quote, unquote_to_bytes, urlsplit

import livereload
from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado import httpserver, ioloop, locks, netutil, web

from sitegen.adapters.watching import changes_below
from sitegen.problems import ContentError

HOST = "127.0.0.1"
DEFAULT_PORT = 8000
_MOST_PORTS = 100  # tried from the default on

_PATIENCE = 3  # looks without a change, a tenth of a second each, until nobody waits any more
_LOCAL_NAMES = {"127.0.0.1", "localhost", "::1"}
_OWN = "_preview"  # no slug begins so
_HEAD = (
    '<link rel="stylesheet" href="/_preview/preview.css">'
    '<script src="/livereload.js?port={port}" defer></script>'
    '<script src="/_preview/preview.js" data-build="{build}" defer></script></head>'
)
_MEDIA_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".jsonl": "application/x-ndjson",
    ".graphml": "application/graphml+xml",
    ".ics": "text/calendar",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".avif": "image/avif",
}
_TEXTS = ("text/", "application/json", "application/xml")


@dataclass(frozen=True, slots=True)
class Served:
    """What a browser gets: a file of the site, or what is shown in its place."""

    content: bytes
    path: str
    status: int = 200


class Preview(Protocol):
    """A site that can be asked for its files, and told to look at what was saved."""

    @property
    def build(self) -> str:
        """Tells one state of the site from the next."""

    def rebuild(self, changed: Collection[Path] = ()) -> None: ...

    def settle(self) -> bool:
        """Look at what can wait until nobody does; tell whether it has more to show."""

    def get(self, path: str) -> Served:
        """Return the file at `path` ("actors/nato/index.html"), or what says there is none."""


def serve(
    preview: Preview,
    port: int | None,
    watched: Sequence[Path],
    own_files: Callable[[str], bytes],
    on_ready: Callable[[str], None],
) -> None:
    """Show `preview` on 127.0.0.1 until interrupted, anew after each change below `watched`.

    Without a `port` it is 8000, or the next that is free; ContentError if the one that was asked
    for is taken. `own_files` gives the style and script of what the preview adds to pages.
    """
    logging.getLogger("tornado.access").setLevel(logging.ERROR)
    sockets, port = _bound(port)
    stopped = threading.Event()
    loop = ioloop.IOLoop.current()
    changes = changes_below(watched, stopped)
    next(changes)  # from here on nothing is missed, not even what is saved during the first build
    preview.rebuild()
    preview.settle()
    server = _Server(preview, own_files, sockets, port)
    builder = threading.Thread(target=_follow, args=(changes, server, loop), daemon=True)
    try:
        loop.add_callback(builder.start)
        loop.add_callback(on_ready, f"http://{HOST}:{port}/")
        server.serve(port=port, host=HOST)
    finally:
        stopped.set()


def show(address: str) -> None:
    """Open an address in the browser of whoever sits here."""
    threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def _bound(port: int | None) -> tuple[list[socket], int]:
    """Return the sockets of `port`, or of the first free one from the default on, and which."""
    ports = [port] if port else range(DEFAULT_PORT, DEFAULT_PORT + _MOST_PORTS)
    reason = ""
    for candidate in ports:
        try:
            return netutil.bind_sockets(candidate, HOST), candidate
        except OSError as error:
            reason = str(error.strerror)
    message = f"cannot be used ({reason}); choose another with --port"
    raise ContentError.at(f"port {port or DEFAULT_PORT}", message)


def _follow(changes: Iterator[frozenset[Path]], server: _Server, loop: ioloop.IOLoop) -> None:
    """Look at the site again after each burst of changes.

    Browsers are told at once: what they ask for waits until it is there. Garbage is left until
    nobody waits: with all of a large site in memory, looking for it takes longer than to build.
    """
    gc.collect()
    gc.freeze()
    gc.disable()
    is_tidy, idle = True, 0
    for changed in changes:
        idle = 0 if changed else idle + 1
        try:
            if changed:
                is_tidy = False
                loop.add_callback(server.begin, changed)
                server.preview.rebuild(changed)
            elif not is_tidy and idle >= _PATIENCE:
                is_tidy = True
                if server.preview.settle():
                    loop.add_callback(LiveReloadHandler.reload_waiters, "*")
                gc.collect()
                gc.freeze()
        except Exception:  # noqa: BLE001  our own fault, which shall not end the editor's work
            traceback.print_exc()
        finally:
            loop.add_callback(server.ready.set)


class _Pushed:
    """The watcher that livereload is given: it never looks, for it is told."""

    _tasks = (".",)
    filepath = "*"

    def __init__(self) -> None:
        self._changes: list[tuple[str, float]] = []

    def start(self, callback: Callable[[], None]) -> bool:
        """Say that no polling is needed."""
        del callback
        return True


class _Server(livereload.Server):
    def __init__(
        self,
        preview: Preview,
        own_files: Callable[[str], bytes],
        sockets: list[socket],
        port: int,
    ) -> None:
        super().__init__(watcher=_Pushed())
        self.preview = preview
        self.own_files = own_files
        self.sockets = sockets
        self.port = port
        self.ready = locks.Event()
        self.ready.set()

    def begin(self, changed: frozenset[Path]) -> None:
        """Let requests wait, and browsers ask: for style sheets alone where only these changed."""
        self.ready.clear()
        sheets = [path.name for path in changed if path.suffix == ".css"]
        for path in sheets if len(sheets) == len(changed) else ["*"]:
            LiveReloadHandler.reload_waiters(path)

    def application(self, port: int, host: str, **options: object) -> None:
        del port, host, options
        LiveReloadHandler.watcher = self.watcher
        LiveReloadHandler.live_css = True
        handlers: list[Any] = [  # tornado's rules are tuples of three shapes
            (r"/livereload", _Reloads),
            (r"/livereload.js", _Script),
            (rf"/{_OWN}/build", _Build, {"server": self}),
            (rf"/{_OWN}/(.*)", _OwnFiles, {"server": self}),
            (r"/(.*)", _Files, {"server": self}),
        ]
        httpserver.HTTPServer(web.Application(handlers)).add_sockets(self.sockets)

    def _setup_logging(self) -> None:
        """Leave the terminal to us."""


class _Local(web.RequestHandler):
    """Answers only those who asked for this machine by name: DNS rebinding ends here."""

    def prepare(self) -> None:
        if not _is_local(self.request.host):
            raise web.HTTPError(403)

    def set_default_headers(self) -> None:
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")

    def compute_etag(self) -> None:
        """Give none: it costs more than to send the page."""

    def send(self, content: bytes, path: str, status: int = 200) -> None:
        self.set_status(status)
        self.set_header("Content-Type", _media_type(path))
        self.finish(content)


class _Reloads(_Local, LiveReloadHandler):
    def check_origin(self, origin: str) -> bool:
        """Accept only pages of this server; tornado may not ask where origin and host agree."""
        return origin == f"http://{self.request.host}"


class _Script(_Local, LiveReloadJSHandler):
    pass


class _Ours(_Local):
    """What knows the server; livereload has none of it."""

    def initialize(self, server: _Server) -> None:
        self.server = server


class _Build(_Ours):
    async def get(self) -> None:
        """Tell which state of the site is shown, so that a page that missed a change sees it."""
        await self.server.ready.wait()
        self.send(self.server.preview.build.encode(), "build.txt")


class _OwnFiles(_Ours):
    def get(self, name: str) -> None:
        content = self.server.own_files(name)
        if not content or name.endswith(".html"):
            raise web.HTTPError(404)
        self.send(content, name)


class _Files(_Ours):
    async def head(self, written: str) -> None:
        await self.get(written)

    async def get(self, written: str) -> None:
        del written  # tornado has decoded it, and let "%2f" stand for a slash
        path = _path_of(self.request.path)
        await self.server.ready.wait()
        served = self.server.preview.get(path)
        if served.status == 404 and not path.endswith("index.html"):  # noqa: PLR2004  as HTTP has it
            folder = f"{path}/index.html".lstrip("/")
            if self.server.preview.get(folder).status == 200:  # noqa: PLR2004
                self.redirect(f"/{quote(path)}/")
                return
        content = served.content
        if served.path.endswith(".html"):
            head = _HEAD.format(port=self.server.port, build=self.server.preview.build)
            content = content.replace(b"</head>", head.encode(), 1)
        self.send(content, served.path, served.status)


def _path_of(address: str) -> str:
    """Return the path of the file that an address asks for; 404 for what no file can be called."""
    try:
        path = unquote_to_bytes(address).decode().removeprefix("/")
    except UnicodeDecodeError:
        raise web.HTTPError(404) from None
    if any(part.startswith(".") for part in path.split("/")) or not path.isprintable():
        raise web.HTTPError(404)
    return f"{path}index.html" if not path or path.endswith("/") else path


def _media_type(path: str) -> str:
    suffix = Path(path).suffix.lower()
    kind = _MEDIA_TYPES.get(suffix) or mimetypes.types_map.get(suffix, "application/octet-stream")
    return f"{kind}; charset=utf-8" if kind.startswith(_TEXTS) else kind


def _is_local(host: str) -> bool:
    try:
        return urlsplit(f"//{host}").hostname in _LOCAL_NAMES
    except ValueError:
        return False
