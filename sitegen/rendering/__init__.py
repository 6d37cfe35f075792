"""A page and the templates into bytes: the only place that knows Jinja.

Content never passes through a template as source: it is only ever a value.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from traceback import walk_tb
from typing import NewType

import jinja2

from sitegen.locales import Locale
from sitegen.pages import OutputFile, Page
from sitegen.pages.panel import PanelView
from sitegen.problems import ContentError

TemplateSet = NewType("TemplateSet", tuple[tuple[str, str], ...])

_FOLDER = "templates/"
# What an expression of a template can raise while it is rendered.
_FAULTS = (
    jinja2.TemplateRuntimeError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


def template_set(sources: Mapping[str, str]) -> TemplateSet:
    """Return the templates by name and source text; equal sets render equal pages."""
    return TemplateSet(tuple(sorted(sources.items())))


def render(page: Page, templates: TemplateSet, locale: Locale) -> OutputFile:
    """Return the file of `page` in the words of `locale`; ContentError where a template fails."""
    frame, view = page.compose()  # what fails in there is our own fault, not a template's
    try:
        template = _environment(templates, locale).get_template(page.template)
        text = template.render(frame=frame, view=view)
    except jinja2.TemplateSyntaxError as error:
        path = f"{_FOLDER}{error.name or page.template}"
        raise ContentError.at(path, str(error.message), error.lineno) from None
    except jinja2.TemplateNotFound as error:
        raise ContentError.at(f"{_FOLDER}{error.name}", "there is no such template") from None
    except _FAULTS as error:
        path, line = _place(error, page)
        raise ContentError.at(path, str(error), line) from None
    return OutputFile(page.path, text.encode(), page.owner)


def render_panel(panel: PanelView, source: str) -> bytes:
    """Return what a preview lays over a page, by the template `source`, which is ours."""
    return _alone(source).render(view=panel).encode()


def _place(error: BaseException, page: Page) -> tuple[str, int]:
    """Return the template and the line in which `error` was raised, the innermost of several."""
    places = [
        (frame.f_code.co_filename, line)
        for frame, line in walk_tb(error.__traceback__)
        if frame.f_code.co_filename.startswith(_FOLDER)
    ]
    return places[-1] if places else (f"{_FOLDER}{page.template}", 0)


@lru_cache(maxsize=4)
def _alone(source: str) -> jinja2.Template:
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(source)


@lru_cache(maxsize=4)
def _environment(templates: TemplateSet, locale: Locale) -> jinja2.Environment:
    sources = dict(templates)

    def load(name: str) -> tuple[str, str, None] | None:
        return (sources[name], f"{_FOLDER}{name}", None) if name in sources else None

    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(load),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.i18n"],
    )
    words = locale.translations
    environment.install_gettext_callables(words.gettext, words.ngettext, newstyle=True)  # type: ignore[attr-defined]  # Jinja adds it with the extension
    return environment
