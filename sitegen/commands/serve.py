"""`sitegen serve`: a preview that follows every saved change."""

from __future__ import annotations

from pathlib import Path

from sitegen.adapters import disk, preview, publishing
from sitegen.adapters.terminal import Terminal
from sitegen.commands.build import publish
from sitegen.problems import ContentError

WATCHED = ("content", "templates", "static")


def serve(root: Path, port: int, terminal: Terminal) -> None:
    """Build and serve the site at `root` until interrupted; a faulty save leaves the last site.

    ContentError if there is no site, or the port is taken.
    """
    disk.require_site(root)

    def rebuild() -> bool:
        try:
            publish(root, terminal, has_full_text=False)
        except ContentError as error:
            terminal.problems(error.problems)
            terminal.say("The last good site stays until this is mended.")
            return False
        return True

    watched = (root / name for name in WATCHED)
    preview.serve(
        (root / publishing.BUILD).resolve(),
        port,
        watched,
        rebuild,
        lambda address: terminal.say(f"{address}  (Ctrl-C ends it)"),
    )
