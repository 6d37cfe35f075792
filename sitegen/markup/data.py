"""Values as JSON that is safe to stand in a `<script>` of a page."""

from __future__ import annotations

import json
import re

from markupsafe import Markup

# What ends a script or begins a comment in one (HTML, 4.12.1.3), what old JavaScript takes for
# the end of a line, and what no page may hold. Within JSON, all of it stands in strings only.
_UNSAFE = re.compile("[<>&\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def json_text(value: object) -> str:
    """Return `value` as JSON in which neither HTML nor a script sees anything of theirs.

    ValueError for what JSON has no notation for: NaN and the infinities.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def json_script(value: object) -> Markup:
    """Return what is to stand between `<script type="application/ld+json">` and its end."""
    return Markup(json_text(value))  # noqa: S704  nothing in it is markup
