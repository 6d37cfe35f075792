"""Rules of themes: each is one that the site knows, spelt in one way."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator

from sitegen.checks.remarks import published, warning
from sitegen.model import Content, slugify
from sitegen.problems import Problem

_ALIKE = 0.85


def themes_are_known(content: Content) -> Iterator[Problem]:
    """Where a site lists its themes, briefs use those; elsewhere none is a slip of another."""
    listed = {theme.id: theme.title for theme in content.settings.value.themes}
    uses = Counter(slugify(name) for d in published(content) for name in d.value.themes)
    told: set[str] = set(listed)
    for document in published(content):
        for position, name in enumerate(document.value.themes):
            theme = slugify(name)
            if theme in told:
                continue
            told.add(theme)
            known = listed or {one: one for one in uses if uses[one] > uses[theme]}
            close = difflib.get_close_matches(theme, known, n=1, cutoff=_ALIKE)
            if listed:
                message = f'themes: "{name}" is not among the themes in content/site.yaml'
                hint = (
                    f"did you mean {close[0]}?"
                    if close
                    else f'add it there, below "themes:": {theme}: {name}'
                )
            elif close:
                message = f'themes: "{name}" is spelt almost like "{close[0]}"'
                hint = f"if they are one, write: {close[0]}"
            else:
                continue
            yield warning(message, f"themes.{position}", hint).of(document)
