"""`sitegen serve`: a preview for this machine alone that follows every saved change."""

import asyncio
import contextlib
import http.client
import json
import re
import signal
import socket
import subprocess
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pytest
from shell import command_line, environment, free_port, process, until, write_files
from sites import REPOSITORY, SMALL_SITE
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

T = TypeVar("T")

PAGE = "content/pages/method.md"


@dataclass(frozen=True)
class Preview:
    """A preview that runs, as its user and its visitors see it."""

    folder: Path
    port: int
    process: "subprocess.Popen[bytes]"

    def get(self, path: str = "/", **headers: str) -> tuple[int, str, http.client.HTTPMessage]:
        """Ask for `path` as it is written, and return status, text and headers."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.putrequest("GET", path, skip_host="Host" in headers)
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders()
            response = connection.getresponse()
            return response.status, response.read().decode(), response.headers
        finally:
            connection.close()

    def out(self) -> str:
        return (self.folder / "out").read_text()

    def err(self) -> str:
        return (self.folder / "err").read_text()

    def write(self, files: dict[str, str]) -> None:
        write_files(self.folder / "site", files)

    def shows(self, words: str, path: str = "/method/") -> bool:
        try:
            return words in self.get(path)[1]
        except OSError:
            return False


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    with serving(tmp_path, SMALL_SITE) as running:
        yield running


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """A preview that tests only look at."""
    with serving(tmp_path_factory.mktemp("visited"), SMALL_SITE) as running:
        yield running


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same site as it is published."""
    site = write_files(tmp_path_factory.mktemp("built"), SMALL_SITE)
    assert process(site, "build", "--quiet").returncode == 0
    return site / "build"


@contextlib.contextmanager
def serving(
    folder: Path,
    files: Mapping[str, str],
    port: int | None = 0,
    flags: Sequence[str] = (),
    **variables: str,
) -> Iterator[Preview]:
    """Serve a site of `files`, at a port that is free, or without saying which."""
    site = write_files(folder / "site", files)
    named = [] if port is None else ["--port", str(free_port())]
    with (folder / "out").open("wb") as out, (folder / "err").open("wb") as err:
        process = subprocess.Popen(
            command_line("serve", *named, *flags),
            cwd=site,
            env=environment(**variables),
            stdout=out,
            stderr=err,
        )
    said = folder / "out"
    try:
        until(lambda: "/  (Ctrl-C ends it)\n" in said.read_text())
        address = re.search(r"http://127.0.0.1:(\d+)/", said.read_text())
        assert address
        yield Preview(folder, int(address[1]), process)
    finally:
        process.kill()
        process.wait()


def test_the_home_page_is_served(visited: Preview) -> None:
    status, text, headers = visited.get()
    assert status == 200
    assert "<h1>Thaw</h1>" in text
    assert headers["Content-Type"].startswith("text/html")


def test_only_this_machine_is_served(visited: Preview) -> None:
    sockets = Path("/proc/net/tcp")
    if not sockets.exists():
        pytest.skip("no list of sockets")
    listening = [line.split()[1] for line in sockets.read_text().splitlines() if " 0A " in line]
    assert f"0100007F:{visited.port:04X}" in listening
    assert f"00000000:{visited.port:04X}" not in listening


def test_pages_get_the_script_that_reloads_them(visited: Preview) -> None:
    assert f'<script src="/livereload.js?port={visited.port}" defer></script>' in visited.get()[1]
    status, text, _ = visited.get("/livereload.js")
    assert (status, "LiveReload" in text) == (200, True)


def test_pages_may_hear_of_new_builds(visited: Preview) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', visited.get()[1])
    assert policy
    directives = [part.split(None, 1) for part in policy[1].split(";")]
    first = dict(reversed(directives))  # of two of one name, browsers obey the first
    assert first["connect-src"] == "'self'"


def without_preview(text: str) -> str:
    """Return a page without what the preview adds to it."""
    added = (
        r'<link rel="stylesheet" href="/_preview.*?(?=</head>)',
        r'<aside id="sitegen-p.*</aside>',
    )
    return re.sub("|".join(added), "", text, flags=re.DOTALL)


def test_nothing_is_written(visited: Preview) -> None:
    assert not (visited.folder / "site/build").exists()


@pytest.mark.parametrize("path", ["index.html", "chronology/index.html", "actors/nato/index.html"])
def test_a_page_is_that_of_the_site_with_what_the_preview_adds(
    visited: Preview, built: Path, path: str
) -> None:
    shown = without_preview(visited.get(f"/{path}")[1])
    assert shown == (built / path).read_text()
    assert "preview" not in (built / path).read_text().replace('"preview"', "")


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("feed.xml", "application/xml; charset=utf-8"),
        ("data/events.json", "application/json; charset=utf-8"),
        ("data/calendar.ics", "text/calendar; charset=utf-8"),
        ("static/site.js", "text/javascript; charset=utf-8"),
        ("static/icon.svg", "image/svg+xml"),
    ],
)
def test_other_files_are_served_as_they_are(
    visited: Preview, built: Path, path: str, media_type: str
) -> None:
    _, text, headers = visited.get(f"/{path}")
    assert text == (built / path).read_bytes().decode()
    assert headers["Content-Type"] == media_type


def test_a_folder_leads_to_its_page(visited: Preview) -> None:
    status, _, headers = visited.get("/actors/nato")
    assert (status, headers["Location"]) == (302, "/actors/nato/")


def test_what_is_not_there_is_told_by_the_page_of_the_site(visited: Preview) -> None:
    status, text, _ = visited.get("/actors/nobody/")
    assert status == 404
    assert "Page not found" in text


def test_a_page_that_missed_a_change_can_ask_whether_it_is_the_newest(preview: Preview) -> None:
    shown = re.search(r'data-build="([^"]+)"', preview.get()[1])
    assert shown
    assert preview.get("/_preview/build")[1] == shown[1]
    preview.write({PAGE: "---\ntitle: Rewritten\n---\n"})
    until(lambda: preview.shows("<h1>Rewritten</h1>"))
    assert preview.get("/_preview/build")[1] != shown[1]


def test_the_file_of_a_page_is_named_beside_it(visited: Preview) -> None:
    for path, file in {
        "/method/": "content/pages/method.md",
        "/actors/nato/": "content/actors/nato.md",
        "/briefs/undated-note/": "content/briefs/undated-note.md",
    }.items():
        assert f"<code>{file}</code>" in visited.get(path)[1]


def test_why_reports_stand_together_is_told_with_what_keeps_them_apart(visited: Preview) -> None:
    text = visited.get("/briefs/moscow-looks-back/")[1]
    assert "Put together in the chronology" in text
    assert "Take out <code>same_as: lunch-in-brussels#lunch</code> at" in text
    assert "content/briefs/moscow-looks-back.md:" in text


def test_nothing_is_kept_by_browsers_or_shown_to_other_sites(visited: Preview) -> None:
    headers = visited.get()[2]
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in headers


@pytest.mark.parametrize("path", ["/", "/chronology/", "/feed.xml", "/livereload.js", "/nowhere"])
@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil", "[::", ""],
)
def test_who_asks_for_another_host_gets_nothing(visited: Preview, path: str, host: str) -> None:
    status, text, _ = visited.get(path, Host=host)
    assert status in {400, 403}
    assert "Thaw" not in text


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST:{port}", "[::1]:{port}"])
def test_this_machine_has_several_names(visited: Preview, host: str) -> None:
    assert visited.get(Host=host.format(port=visited.port))[0] == 200


@pytest.mark.parametrize(
    "path",
    ["/.sitegen", "/.nojekyll", "/static/.x", "/./.sitegen", "/%2esitegen", "/method/../.sitegen"],
)
def test_hidden_files_are_not_served(visited: Preview, path: str) -> None:
    assert visited.get(path)[0] == 404


@pytest.mark.parametrize(
    "path",
    [
        "/../content/site.yaml",
        "/%2e%2e/content/site.yaml",
        "/..%2fcontent/site.yaml",
        "/static/../../content/site.yaml",
        "/..%5ccontent%5csite.yaml",
        "/%252e%252e/content/site.yaml",
        "/.%00./content/site.yaml",
        "//etc/passwd",
        "/../../../../../../../../etc/passwd",
        "/nowhere",
        "/%00",
    ],
)
def test_nothing_outside_the_site_is_served(visited: Preview, path: str) -> None:
    status, text, _ = visited.get(path)
    assert status in {403, 404}
    assert "base_url" not in text
    assert "root:" not in text
    assert "Traceback" not in visited.err()


def test_nobody_can_order_a_reload(visited: Preview) -> None:
    assert visited.get("/forcereload")[0] == 404


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run `coroutine` in a thread of its own: in ours, the browser tests keep a loop running."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, coroutine).result()


async def connected(port: int, origin: str, host: str = "") -> WebSocketClientConnection:
    headers = {"Origin": origin} | ({"Host": host} if host else {})
    return await websocket_connect(
        HTTPRequest(f"ws://127.0.0.1:{port}/livereload", headers=headers)
    )


@pytest.mark.parametrize(
    ("origin", "host"),
    [
        ("http://evil.example", ""),
        ("http://127.0.0.1:1", ""),
        ("null", ""),
        ("http://evil.example:{port}", "evil.example:{port}"),
    ],
)
def test_pages_of_others_hear_of_nothing(visited: Preview, origin: str, host: str) -> None:
    port = visited.port
    with pytest.raises(HTTPClientError, match="403"):
        run(connected(port, origin.format(port=port), host.format(port=port)))


async def heard_after(preview: Preview, files: dict[str, str]) -> str:
    """Return the command that a page which is open gets when `files` are saved."""
    connection = await connected(preview.port, f"http://127.0.0.1:{preview.port}")
    try:
        await connection.write_message(json.dumps({"command": "hello"}))
        await connection.read_message()
        await connection.write_message(json.dumps({"command": "info", "url": "/method/"}))
        preview.write(files)
        message = await asyncio.wait_for(connection.read_message(), 30)
        return str(json.loads(message or "{}")["command"])
    finally:
        connection.close()
        while await connection.read_message():
            """Wait for the server to hang up, or the socket stays open."""


def test_a_saved_change_is_built_and_open_pages_are_told(preview: Preview) -> None:
    saved = {PAGE: "---\ntitle: Rewritten\n---\n"}
    assert run(heard_after(preview, saved)) == "reload"
    assert preview.shows("<h1>Rewritten</h1>")


def test_a_new_file_is_built(preview: Preview) -> None:
    preview.write({"content/pages/second.md": "---\ntitle: Second\n---\n"})
    until(lambda: preview.shows("<h1>Second</h1>", "/second/"))


def test_a_faulty_save_keeps_the_old_page_and_is_told(preview: Preview) -> None:
    preview.write({PAGE: "---\ntitle: Rewritten\ndate: soon\n---\n"})
    until(lambda: 'content/pages/method.md:3:1: "date" is not a key here' in preview.err())
    until(lambda: "The last good site stays until this is mended." in preview.out())
    assert preview.shows("<h1>Method</h1>")


def test_a_mended_fault_is_built(preview: Preview) -> None:
    preview.write({PAGE: "no front matter"})
    until(lambda: "the first line must be ---" in preview.err())
    preview.write({PAGE: "---\ntitle: Mended\n---\n"})
    until(lambda: preview.shows("<h1>Mended</h1>"))


def test_many_files_saved_at_once_are_not_built_one_by_one(preview: Preview) -> None:
    preview.write({f"content/pages/p{n}.md": f"---\ntitle: Page {n}\n---\n" for n in range(50)})
    until(lambda: preview.shows("<h1>Page 49</h1>", "/p49/"))
    assert preview.out().count(" briefs\n") < 10


def test_ctrl_c_ends_it_without_a_traceback(preview: Preview) -> None:
    preview.process.send_signal(signal.SIGINT)
    assert preview.process.wait(30) in {0, 130}
    assert "Traceback" not in preview.err()


def test_a_site_with_faults_is_served_once_they_are_mended(tmp_path: Path) -> None:
    with serving(tmp_path, {PAGE: "no front matter"}) as preview:
        preview.write({PAGE: "---\ntitle: Mended\n---\n"})
        until(lambda: preview.shows("<h1>Mended</h1>"))


def test_a_port_that_is_taken_is_one_line(tmp_path: Path) -> None:
    write_files(tmp_path, SMALL_SITE)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = process(tmp_path, "serve", "--quiet", "--port", str(port))
    told = [line for line in done.stderr.decode().splitlines() if line.startswith("port")]
    assert done.returncode == 1
    assert told == [
        f"port {port}: cannot be used (Address already in use); choose another with --port"
    ]


def test_a_folder_without_a_site_is_not_served(tmp_path: Path) -> None:
    done = process(tmp_path, "serve", "--port", str(free_port()))
    assert done.returncode == 1
    assert done.stderr.startswith(b"content: there is no such folder here")


def test_a_fault_is_shown_over_the_last_good_site(preview: Preview) -> None:
    preview.write({PAGE: "---\ntitle: Rewritten\ndate: soon\n---\n"})
    until(lambda: preview.shows("This is the last good site", "/chronology/"))
    text = preview.get("/method/")[1]
    assert "<code>content/pages/method.md:3" in text
    assert "&#34;date&#34; is not a key here" in text
    assert "<h1>Method</h1>" in text


def test_a_site_that_was_never_good_shows_its_faults(tmp_path: Path) -> None:
    with serving(tmp_path, {PAGE: "no <front> matter"}) as preview:
        status, text, _ = preview.get("/anywhere/")
        assert status == 500
        assert "the first line must be ---" in text


def test_a_fault_of_a_template_is_shown_over_the_last_good_site(preview: Preview) -> None:
    preview.write({"templates/page.html": "{{ view.nothing }}"})
    until(lambda: "templates/page.html:1" in preview.err())
    assert preview.shows("<h1>Method</h1>")
    assert preview.shows("<code>templates/page.html:1")


def test_faults_are_told_once(preview: Preview) -> None:
    preview.write({PAGE: "---\ntitle: A\ndate: soon\n---\n"})
    until(lambda: "not a key here" in preview.err())
    preview.write({"content/pages/second.md": "---\ntitle: B\ndate: soon\n---\n"})
    until(lambda: "content/pages/second.md:3" in preview.err())
    assert preview.err().count("content/pages/method.md:3") == 1


def test_places_lead_to_the_editor_that_is_named(tmp_path: Path) -> None:
    pattern = "vscode://file{path}:{line}"
    with serving(tmp_path, SMALL_SITE, SITEGEN_EDITOR_URL=pattern) as preview:
        file = preview.folder / "site/content/pages/method.md"
        assert f'<a href="vscode://file{file}:1">Edit this file</a>' in preview.get("/method/")[1]


def test_without_a_port_the_next_free_one_is_taken(tmp_path: Path) -> None:
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(socket.create_server(("127.0.0.1", 8000)))
        except OSError:
            """Somebody has it already, which serves as well."""
        with serving(tmp_path, SMALL_SITE, port=None) as preview:
            assert preview.port != 8000
            assert preview.shows("<h1>Method</h1>")


def test_what_may_not_be_published_is_shown_with_what_is_wrong(preview: Preview) -> None:
    preview.write({PAGE: "---\ntitle: Rewritten\n---\n\n[gone](../briefs/gone.md)\n"})
    until(lambda: preview.shows("Not to be published as it is"))
    text = preview.get("/method/")[1]
    assert "<h1>Rewritten</h1>" in text
    assert "leads nowhere" in text


def test_links_to_places_are_looked_at_too(preview: Preview) -> None:
    preview.write({PAGE: "---\ntitle: A\n---\n\n[x](../actors/nato.md#nowhere)\n"})
    until(lambda: preview.shows("leads to no place of its page"))
    preview.write({PAGE: "---\ntitle: B\n---\n"})
    until(lambda: preview.shows("<h1>B</h1>") and not preview.shows("leads to no place"))


def test_drafts_are_shown_if_asked_for_and_said_to_be_such(tmp_path: Path) -> None:
    draft = {"content/briefs/early.md": "---\ntitle: Early\ndraft: true\n---\n\nText.\n"}
    due = {"content/briefs/late.md": "---\ntitle: Late\npublish_on: 2999-01-01\n---\n\nText.\n"}
    with serving(tmp_path / "a", {**SMALL_SITE, **draft, **due}) as preview:
        assert preview.get("/briefs/early/")[0] == 404
    with serving(tmp_path / "b", {**SMALL_SITE, **draft, **due}, flags=["--drafts"]) as preview:
        assert "A draft: it is not published" in preview.get("/briefs/early/")[1]
        assert "Not published before 2999-01-01." in preview.get("/briefs/late/")[1]
        assert "A draft" not in preview.get("/briefs/undated-note/")[1]


def test_after_many_changes_every_page_is_as_a_build_makes_it(preview: Preview) -> None:
    lunch = SMALL_SITE["content/briefs/lunch-in-brussels.md"]
    changes: list[dict[str, str]] = [
        {"content/briefs/lunch-in-brussels.md": lunch.replace("Lunch in Brussels", "A lunch")},
        {
            "content/briefs/lunch-in-brussels.md": lunch.replace(
                "date: 2008-08\n", "date: 2008-07\n"
            )
        },
        {"content/actors/georgia.md": "---\nname: Georgia\nkind: state\naliases: [Tbilisi]\n---\n"},
        {"content/briefs/new.md": "---\ntitle: New\nactors: [Tbilisi]\n---\n\nTbilisi and NATO.\n"},
        {"content/actors/nato.md": "---\nname: NATO\naliases: [The Alliance, The Pact]\n---\n"},
        {"content/site.yaml": "title: Thaw\nthemes: {talks: Talks, security: Security}\n"},
    ]
    for number, files in enumerate(changes):
        page = {PAGE: f"---\ntitle: Change {number}\n---\n"}
        preview.write(files | page)
        until(lambda number=number: preview.shows(f"<h1>Change {number}</h1>"))  # type: ignore[misc]
    (preview.folder / "site/content/briefs/undated-note.md").unlink()
    until(lambda: preview.get("/briefs/undated-note/")[0] == 404)
    site = preview.folder / "site"
    assert process(site, "build", "--quiet").returncode == 0
    for file in (site / "build").rglob("*.html"):
        path = file.relative_to(site / "build").as_posix()
        if path != "search/index.html":  # which has texts where their index is installed
            assert without_preview(preview.get(f"/{path}")[1]) == file.read_text(), path


def test_a_fault_of_a_template_on_some_page_only_does_not_end_the_preview(
    preview: Preview,
) -> None:
    begin = "{% block content %}"
    fault = '{% if frame.title == "Lunch in Brussels" %}{{ frame.nothing }}{% endif %}'
    template = (REPOSITORY / "templates/brief.html").read_text().replace(begin, begin + fault)
    link = "---\ntitle: A\n---\n\n[x](../briefs/lunch-in-brussels.md#event-lunch)\n"
    preview.write({"templates/brief.html": template, PAGE: link})
    until(lambda: "templates/brief.html:" in preview.err())
    preview.write({PAGE: "---\ntitle: Still here\n---\n"})
    until(lambda: preview.shows("<h1>Still here</h1>"))
    assert "Traceback" not in preview.err()
