"""What the browser tests share: a built site at its two places, and an ear for complaints."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import ConsoleMessage, Page, Request

PHONE = {"width": 390, "height": 844}

Opener = Callable[..., Page]


@dataclass(frozen=True)
class Built:
    """A built site: its folder, and where a web server has it below /repo/."""

    folder: Path
    address: str

    def root(self, place: str) -> str:
        """Return where the site begins on the "web", or in its "folder"."""
        return self.address if place == "web" else f"{self.folder.as_uri()}/"

    def pages(self) -> list[str]:
        """Return the pages that stay where they are, which redirects do not."""
        return sorted(
            path.relative_to(self.folder).as_posix()
            for path in self.folder.rglob("*.html")
            if b'http-equiv="refresh"' not in path.read_bytes()
        )


Publisher = Callable[[Path, Path], AbstractContextManager[Built]]


@dataclass
class Watched:
    """What pages asked for and complained of while a test looked at them."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def follow(self, page: Page) -> Page:
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("requestfailed", self._failed)
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return page

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the reader went on before all had come
            self.complaints.append(f"{request.url}: {request.failure}")

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.location.get('url')}: {message.text}")
