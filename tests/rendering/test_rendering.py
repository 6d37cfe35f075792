from dataclasses import replace

import pytest
from sites import SMALL_SITE, plan_of, shipped_templates

from sitegen.locales import ENGLISH, Locale, locale_of
from sitegen.pages import Page
from sitegen.problems import ContentError
from sitegen.rendering import render, template_set

PAGE = next(page for page in plan_of(SMALL_SITE).pages if page.template == "page.html")


def titled(title: str) -> Page:
    frame, view = PAGE.compose()
    return replace(PAGE, compose=lambda: (frame, replace(view, title=title)))


def rendered(source: str, page: Page = PAGE, **others: str) -> str:
    sources = {"page.html": source} | {f"{name}.html": text for name, text in others.items()}
    return render(page, template_set(sources), ENGLISH).content.decode()


def fault(source: str, **others: str) -> str:
    with pytest.raises(ContentError) as raised:
        rendered(source, **others)
    return str(raised.value)


def test_a_page_becomes_a_file_at_its_address() -> None:
    file = render(PAGE, template_set({"page.html": "{{ view.title }}"}), ENGLISH)
    assert (file.path, file.content, file.owner) == (PAGE.path, b"Method", PAGE.owner)


def test_a_template_may_extend_another() -> None:
    source = "{% extends 'base.html' %}{% block name %}{{ view.title }}{% endblock %}"
    assert rendered(source, base="<{% block name %}{% endblock %}>") == "<Method>"


def test_text_is_escaped_and_safe_html_is_not() -> None:
    page = titled('<b title="x">')
    assert rendered("{{ view.title }}", page) == "&lt;b title=&#34;x&#34;&gt;"
    assert rendered("{{ view.text }}").startswith("<h2>Dates</h2>")


@pytest.mark.parametrize(
    "text", ["{{ 7*7 }}", "{% for x in y %}", "{# gone #}", "{{ view.__class__ }}", "{%", "{{"]
)
def test_marks_of_templates_in_a_text_are_never_run(text: str) -> None:
    page = titled(text)
    assert rendered("{{ view.title }}", page) == text


def test_marks_of_templates_in_a_brief_are_shown_as_they_are() -> None:
    planned = plan_of({
        "content/site.yaml": "title: '{{ 7*7 }}'",
        "content/briefs/a.md": "---\ntitle: '{{ 7*7 }}'\nsummary: '{{ 7*7 }}'\n---\n\n{{ 7*7 }}\n",
    })  # fmt: skip
    for page in planned.pages:
        html = render(page, shipped_templates(), ENGLISH).content.decode()
        assert "{{ 7*7 }}" in html
        assert "49" not in html


NO_TITEL = "'sitegen.pages.views.ProseView object' has no attribute 'titel'"

# A template and what is told of it, in Jinja's own words.
FAULTS = [
    ("{{ _('a') }}\n{% trans %}{{ nome }}{% endtrans %}", "2: 'nome' is undefined"),
    ("{{ _('%(a)s') }}", "1: 'a'"),
    ("{% trans %}a", "1: unclosed translation block"),
    ("\n{{ view.titel }}", f"2: {NO_TITEL}"),
    ("\n\n{% if view.titel %}{% endif %}", f"3: {NO_TITEL}"),
    ("{{ title }}", "1: 'title' is undefined"),
    ("{% for x in views %}{% endfor %}", "1: 'views' is undefined"),
    ("a\n{% endif %}", "2: Encountered unknown tag 'endif'."),
    ("a\n{{ view.title|shout }}", "2: No filter named 'shout'."),
    ("a\n{{ view.title", "2: unexpected end of template, expected 'end of print statement'."),
    ("a\n{{ 1 / 0 }}", "2: division by zero"),
    ("a\n{{ view.title() }}", "2: 'str' object is not callable"),
]


@pytest.mark.parametrize(("source", "told"), FAULTS)
def test_a_fault_of_a_template_is_told_with_its_line(source: str, told: str) -> None:
    assert fault(source) == f"templates/page.html:{told}"


def test_a_fault_of_a_macro_is_told_where_the_macro_stands() -> None:
    macros = "{% macro name(x) %}\n{{ x.nome }}\n{% endmacro %}"
    told = fault("{% from 'macros.html' import name %}\n{{ name(view) }}", macros=macros)
    assert told.startswith("templates/macros.html:2: ")


def test_a_fault_of_a_parent_is_told_where_the_parent_stands() -> None:
    told = fault("{% extends 'base.html' %}", base="\n{{ frame.nome }}")
    assert told.startswith("templates/base.html:2: ")


def test_broken_syntax_of_another_template_is_told_there() -> None:
    told = fault("{% include 'other.html' %}", other="\n{% endfor %}")
    assert told.startswith("templates/other.html:2: ")


def test_a_template_that_uses_itself_without_end_is_a_fault() -> None:
    assert fault("{% include 'page.html' %}").startswith("templates/page.html:1: ")


@pytest.mark.parametrize(
    ("sources", "told"),
    [
        ({}, "templates/page.html: there is no such template"),
        ({"page.html": "{% include 'a.html' %}"}, "templates/a.html: there is no such template"),
    ],
)
def test_a_template_that_is_not_there_is_told(sources: dict[str, str], told: str) -> None:
    with pytest.raises(ContentError) as raised:
        render(PAGE, template_set(sources), ENGLISH)
    assert str(raised.value) == told


def test_templates_are_equal_whatever_their_order() -> None:
    assert template_set({"a": "1", "b": "2"}) == template_set({"b": "2", "a": "1"})


GERMAN = locale_of(
    "de",
    """
msgid "By %(name)s"
msgstr "Von %(name)s"

msgid "%(count)s brief"
msgid_plural "%(count)s briefs"
msgstr[0] "%(count)s Bericht"
msgstr[1] "%(count)s Berichte"
""",
)


def said(source: str, locale: Locale = GERMAN, page: Page = PAGE) -> str:
    return render(page, template_set({"page.html": source}), locale).content.decode()


@pytest.mark.parametrize(
    ("locale", "words"), [(GERMAN, "Von Method"), (ENGLISH, "By Method")], ids=["de", "en"]
)
@pytest.mark.parametrize(
    "source",
    [
        "{{ _('By %(name)s', name=view.title) }}",
        "{% trans name=view.title %}By {{ name }}{% endtrans %}",
    ],
)
def test_the_words_of_a_template_are_those_of_the_locale(
    source: str, locale: Locale, words: str
) -> None:
    assert said(source, locale) == words


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 Berichte"), (1, "1 Bericht"), (2, "2 Berichte")]
)
def test_a_number_has_the_form_of_its_language(count: int, words: str) -> None:
    plural = (
        "{% trans count=COUNT %}{{ count }} brief{% pluralize %}{{ count }} briefs{% endtrans %}"
    )
    assert said(plural.replace("COUNT", str(count))) == words


def test_what_stands_in_a_message_is_escaped() -> None:
    page = titled("<b>")
    assert said("{{ _('By %(name)s', name=view.title) }}", page=page) == "Von &lt;b&gt;"
