"""The site on this machine only, reloaded in the browser whenever it has been built anew.

livereload serves the pages and talks to the browser. What it watches with is replaced: its own
watcher polls, builds once a file instead of once a save, and drops a reload that follows another
within three seconds. Its handlers are narrowed: they obey any host and any origin.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import livereload
import watchfiles
from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado import httputil, ioloop, web

from sitegen.problems import ContentError

HOST = "127.0.0.1"
QUIET_PERIOD = 100  # milliseconds without a change before a build: one for a burst of saves

_LOCAL_NAMES = {"127.0.0.1", "localhost", "::1"}
_SCRIPT = b'<script src="/livereload.js?port=%d" defer></script></head>'


def serve(
    folder: Path,
    port: int,
    watched: Iterable[Path],
    rebuild: Callable[[], bool],
    on_ready: Callable[[str], None],
) -> None:
    """Build, and serve `folder` on 127.0.0.1 until interrupted; ContentError if the port is taken.

    `rebuild` is called at once, and in a thread of its own after a change below `watched`; when it
    returns true, the browsers reload.
    """
    logging.getLogger("tornado.access").setLevel(logging.ERROR)
    server = _Server(watcher=_Pushed())
    stopped = threading.Event()
    paths = [path for path in watched if path.is_dir()]
    loop = ioloop.IOLoop.current()
    changes = _changes(paths, stopped)
    next(changes)  # from here on nothing is missed, not even what is saved during the first build
    rebuild()
    builder = threading.Thread(
        target=_rebuild_on_change, args=(changes, rebuild, loop), daemon=True
    )
    try:
        loop.add_callback(builder.start)
        loop.add_callback(on_ready, f"http://{HOST}:{port}/")
        server.serve(port=port, host=HOST, root=str(folder))
    except OSError as error:
        message = f"cannot be used ({error.strerror}); choose another with --port"
        raise ContentError.at(f"port {port}", message) from None
    finally:
        stopped.set()


def _changes(paths: list[Path], stopped: threading.Event) -> Iterator[bool]:
    """Yield whether files have changed since the last time: at least every QUIET_PERIOD."""
    changes = watchfiles.watch(
        *paths,
        debounce=QUIET_PERIOD,
        step=QUIET_PERIOD // 2,
        stop_event=stopped,
        rust_timeout=QUIET_PERIOD,
        yield_on_timeout=True,
    )
    return (bool(files) for files in changes)


def _rebuild_on_change(
    changes: Iterator[bool], rebuild: Callable[[], bool], loop: ioloop.IOLoop
) -> None:
    for has_changed in changes:
        if has_changed and rebuild():
            loop.add_callback(LiveReloadHandler.reload_waiters, "*")


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
    def application(self, port: int, host: str, **options: object) -> None:
        del options
        LiveReloadHandler.watcher = self.watcher
        LiveReloadHandler.live_css = True
        handlers: list[Any] = [  # tornado's rules are tuples of three shapes
            (r"/livereload", _Reloads),
            (r"/livereload.js", _Script),
            (r"/(.*)", _Files, {"path": self.root, "default_filename": "index.html"}),
        ]
        transform = type("_Injecting", (_Injected,), {"script": _SCRIPT % port})
        web.Application(handlers, transforms=[transform]).listen(port, address=host)

    def _setup_logging(self) -> None:
        """Leave the terminal to us."""


class _Local(web.RequestHandler):
    """Answers only those who asked for this machine by name: DNS rebinding ends here."""

    def prepare(self) -> None:
        if not _is_local(self.request.host):
            raise web.HTTPError(403)


class _Reloads(_Local, LiveReloadHandler):
    def check_origin(self, origin: str) -> bool:
        """Accept only pages of this server; tornado may not ask where origin and host agree."""
        return origin == f"http://{self.request.host}"


class _Script(_Local, LiveReloadJSHandler):
    pass


class _Files(_Local, web.StaticFileHandler):
    def set_extra_headers(self, path: str) -> None:
        del path
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")

    def validate_absolute_path(self, root: str, absolute_path: str) -> str | None:
        """Hide what begins with a dot, and what no file can be called."""
        if "\0" in absolute_path or any(
            part.startswith(".") for part in Path(absolute_path).relative_to(root).parts
        ):
            raise web.HTTPError(404)
        path: str | None = super().validate_absolute_path(root, absolute_path)
        return path

    def compute_etag(self) -> None:
        """Give none: tornado would remember that of the page before the build."""

    def should_return_304(self) -> bool:
        return False


class _Injected(web.OutputTransform):
    """Adds to each page what the preview needs and the published page must not have."""

    script: bytes

    def transform_first_chunk(
        self,
        status_code: int,
        headers: httputil.HTTPHeaders,
        chunk: bytes,
        finishing: bool,  # noqa: FBT001  tornado's signature
    ) -> tuple[int, httputil.HTTPHeaders, bytes]:
        del finishing
        if "html" in headers.get("Content-Type", ""):
            longer = chunk.replace(b"</head>", self.script, 1)
            if "Content-Length" in headers:
                added = len(longer) - len(chunk)
                headers["Content-Length"] = str(int(headers["Content-Length"]) + added)
            chunk = longer
        return status_code, headers, chunk


def _is_local(host: str) -> bool:
    try:
        return urlsplit(f"//{host}").hostname in _LOCAL_NAMES
    except ValueError:
        return False
