"""What the browser tests share: a built site at its two places, and an ear for complaints."""

from collections.abc import Callable, Mapping
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


def _annals(outlet: str, theme: str, actor: str, events: Mapping[str, tuple[str, str]]) -> str:
    """Return a brief of `events` (id to date and text), each of which its text supports."""
    front = "".join(
        f"  - {{id: {name}, date: {date}, text: {text}., quote: {text}, actors: [{actor}]}}\n"
        for name, (date, text) in events.items()
    )
    text = "\n\n".join(f"{text}." for _, text in events.values())
    return (
        f"---\ntitle: Annals of {actor}\ndate: 2021-01-01\nsource: {{publisher: {outlet}}}\n"
        f"themes: [{theme}]\nactors: [{actor}]\nevents:\n{front}---\n\n{text}\n"
    )


# More events than a page holds, in more than one year, so that both are cut by quarter.
LONG: Mapping[str, str] = {
    "content/site.yaml": "title: Two years\nbase_url: https://example.org/repo/\n",
    "content/briefs/trips.md": _annals(
        "Coast Gazette",
        "Shipping",
        "Varnia",
        {
            f"trip-{n:02}": (f"2019-{n % 12 + 1:02}-{n // 12 + 1:02}", f"Trip {n:02} sails")
            for n in range(70)
        },
    ),
    "content/briefs/votes.md": _annals(
        "Deckhand Monthly",
        "Labour",
        "Lumholt Union",
        {
            f"vote-{n:02}": (f"2020-{n % 12 + 1:02}-{n // 12 + 9:02}", f"Vote {n:02} passes")
            for n in range(60)
        },
    ),
}

# Written from right to left, in words of the site's own.
ARABIC: Mapping[str, str] = {
    "content/site.yaml": """\
        title: مضيق هالفور
        description: من يبحر ومتى.
        base_url: https://example.org/repo/
        language: ar
        """,
    "content/briefs/talks.md": """\
        ---
        title: استئناف المحادثات
        date: 2031-05-14
        source: {publisher: جريدة الساحل, url: "https://example.org/talks/2031/05/14"}
        language: ar
        themes: [الملاحة]
        actors: [فارنيا, هيئة المضيق, نقابة البحارة]
        events:
          - date: 2031-05-12
            text: تستأنف فارنيا وهيئة المضيق محادثاتهما.
            quote: استؤنفت المحادثات
            actors: [فارنيا, هيئة المضيق, نقابة البحارة]
          - date: 2030-11
            text: لا تبحر أي عبّارة.
            actors: [فارنيا]
          - {date: 2031-06-01, text: تعود العبّارات., tense: future}
        ---

        استؤنفت المحادثات يوم الاثنين بين فارنيا وهيئة المضيق.
        """,
    "templates/locales/ar.po": """\
        msgid ""
        msgstr ""
        "Language: ar\\n"
        "Content-Type: text/plain; charset=utf-8\\n"

        msgid "Chronology"
        msgstr "التسلسل الزمني"

        msgid "Skip to the text"
        msgstr "انتقل إلى النص"

        msgid "planned"
        msgstr "مقرر"
        """,
}
