"""Templates are typed: each name that one reads is a field of the view that it is given.

Their words are messages that a catalogue can hold, and what a message is given fills it.
"""

import dataclasses
import re
import typing
from collections.abc import Mapping
from types import NoneType, UnionType

import pytest
from jinja2 import Environment, nodes
from markupsafe import Markup
from sites import LONG_SITE, SMALL_SITE, plan_of, shipped_templates

from sitegen.pages.views import Frame

ENVIRONMENT = Environment(autoescape=True, extensions=["jinja2.ext.i18n"])
# As rendering does it: the tree of a `{% trans %}` depends on it.
ENVIRONMENT.install_gettext_callables(str, lambda one, _many, _count: one, newstyle=True)  # type: ignore[attr-defined]  # Jinja adds it with the extension

SOURCES = dict(shipped_templates())
TREES = {name: ENVIRONMENT.parse(source) for name, source in SOURCES.items()}
VIEWS = {
    page.template: type(page.view)
    for files in (SMALL_SITE, LONG_SITE)
    for page in plan_of(files).pages
}

Types = frozenset[object]  # what a name can stand for: classes, or generic aliases of tuples
Names = Mapping[str, Types]

PLAIN: Types = frozenset([str, int, bool, Markup])

GETTEXT = {"_": 1, "gettext": 1, "ngettext": 2}  # how many of their arguments are messages
PLACE = re.compile(r"(?<!%)(?:%%)*%\((\w+)\)s")


@dataclasses.dataclass
class Loop:
    """What Jinja tells of a loop, as far as our templates ask."""

    first: bool
    last: bool


class Reader:
    """Walks a template as Jinja runs it, with types in place of values."""

    def __init__(self, template: str) -> None:
        self.template = template
        self.faults: list[str] = []
        self.macros: dict[str, nodes.Macro] = {}
        self.running: set[str] = set()

    def read(self, view: type) -> list[str]:
        self._run(self.template, {"frame": frozenset([Frame]), "view": frozenset([view])})
        return self.faults

    def _run(self, template: str, names: Names) -> None:
        self._learn_macros(template)
        for extended in TREES[template].find_all(nodes.Extends):
            self._run(_constant(extended.template), names)
        self._walk(TREES[template].body, names)

    def _learn_macros(self, template: str) -> None:
        self.macros |= {m.name: m for m in TREES[template].find_all(nodes.Macro)}
        for imported in TREES[template].find_all(nodes.FromImport):
            self._learn_macros(_constant(imported.template))

    def _walk(self, body: list[nodes.Node], names: Names) -> None:
        for node in body:
            match node:
                case nodes.Assign():
                    names = {**names, _name(node.target): self._type(node.node, names)}
                case nodes.For():
                    item = self._items(self._type(node.iter, names), node.iter)
                    inside = {"loop": frozenset([Loop]), _name(node.target): item}
                    self._walk(node.body, {**names, **inside})
                    self._walk(node.else_, names)
                case nodes.If():
                    self._type(node.test, names)
                    self._walk([*node.body, *node.elif_, *node.else_], names)
                case nodes.Block():
                    self._walk(node.body, names)
                case nodes.Output():
                    for part in node.nodes:
                        self._type(part, names)
                case nodes.Macro() | nodes.FromImport() | nodes.Extends() | nodes.TemplateData():
                    pass
                case _:
                    self._fault(node, f"the test does not know what {node} means")

    def _type(self, node: nodes.Node, names: Names) -> Types:
        match node:
            case nodes.Name():
                if node.name not in names:
                    self._fault(node, f"the name {node.name}")
                return names.get(node.name, frozenset())
            case nodes.Getattr():
                return self._field(self._type(node.node, names), node)
            case nodes.Call(node=nodes.Name(name=name)) if name in self.macros:
                arguments = [self._type(argument, names) for argument in node.args]
                named = {item.key: self._type(item.value, names) for item in node.kwargs}
                return self._called(self.macros[name], arguments, named)
            case nodes.Call(node=nodes.Name(name=name)) if name in GETTEXT:
                return self._said(node, GETTEXT[name], names)
            case nodes.Getitem(arg=nodes.Slice()):
                return self._type(node.node, names)
            case nodes.Or() | nodes.And():
                return self._type(node.left, names) | self._type(node.right, names)
            case nodes.CondExpr():
                self._type(node.test, names)
                return self._type(node.expr1, names) | self._type(node.expr2 or node.expr1, names)
            case _:  # filters, comparisons and constants give plain texts and numbers
                for child in node.iter_child_nodes():
                    self._type(child, names)
                return PLAIN

    def _said(self, node: nodes.Call, messages: int, names: Names) -> Types:
        """Return the type of a message, of which every place is filled and nothing is left."""
        given = {item.key for item in node.kwargs} | ({"num"} if messages > 1 else set())
        for value in (*node.args[messages:], *(item.value for item in node.kwargs)):
            self._type(value, names)
        places: set[str] = set()
        for message in node.args[:messages]:
            if isinstance(message, nodes.Const):
                places |= set(PLACE.findall(message.value))
            else:
                self._fault(message, "a message that is no constant")
        for place in sorted(places - given):
            self._fault(node, f"the place {place} that nothing fills")
        for place in sorted(given - places - {"num", "count"}):
            self._fault(node, f"{place}, for which the message has no place")
        return frozenset([Markup])

    def _called(
        self, macro: nodes.Macro, arguments: list[Types], named: Mapping[str, Types]
    ) -> Types:
        parameters = [_name(parameter) for parameter in macro.args]
        optional = parameters[len(parameters) - len(macro.defaults) :]
        defaults = {
            name: self._type(value, {})
            for name, value in zip(optional, macro.defaults, strict=True)
        }
        given = defaults | dict(zip(parameters, arguments, strict=False)) | named
        if len(arguments) > len(parameters) or set(given) != set(parameters):
            self._fault(macro, f"what {macro.name} is given")
            return frozenset([Markup])
        call = f"{macro.name}{sorted(map(str, given.items()))}"
        if call not in self.running:
            self.running.add(call)
            self._walk(macro.body, given)
        return frozenset([Markup])

    def _field(self, owners: Types, node: nodes.Getattr) -> Types:
        found: set[object] = set()
        for owner in owners - {NoneType}:
            if dataclasses.is_dataclass(owner) and node.attr in _fields(owner):
                found |= _members(_fields(owner)[node.attr])
            else:
                self._fault(node, f"{getattr(owner, '__name__', owner)}.{node.attr}")
        return frozenset(found)

    def _items(self, types: Types, node: nodes.Node) -> Types:
        found: set[object] = set()
        for held in types - {NoneType}:
            if typing.get_origin(held) is tuple:
                found |= _members(typing.get_args(held)[0])
            else:
                self._fault(node, f"the items of {held}")
        return frozenset(found)

    def _fault(self, node: nodes.Node, what: str) -> None:
        self.faults.append(f"line {node.lineno}: {what}")


def _fields(owner: object) -> dict[str, object]:
    return typing.get_type_hints(owner)


def _members(hint: object) -> Types:
    is_union = typing.get_origin(hint) in (typing.Union, UnionType)
    return frozenset(typing.get_args(hint) if is_union else [hint])


def _name(node: nodes.Node) -> str:
    assert isinstance(node, nodes.Name)
    return node.name


def _constant(node: nodes.Expr) -> str:
    assert isinstance(node, nodes.Const)
    return str(node.value)


def faults_of(source: str) -> list[str]:
    """Return the faults of a template of our own, given the view of a page of text."""
    TREES["sample.html"] = ENVIRONMENT.parse(source)
    try:
        return Reader("sample.html").read(VIEWS["page.html"])
    finally:
        del TREES["sample.html"]


@pytest.mark.parametrize("template", sorted(VIEWS))
def test_every_name_that_a_template_reads_is_a_field_of_its_view(template: str) -> None:
    assert Reader(template).read(VIEWS[template]) == []


def test_every_template_is_that_of_a_page_or_part_of_one() -> None:
    used = set(VIEWS)
    for tree in TREES.values():
        used |= {_constant(n.template) for n in tree.find_all((nodes.Extends, nodes.FromImport))}
    assert set(SOURCES) == used


@pytest.mark.parametrize("template", sorted(SOURCES))
def test_no_template_declares_a_text_safe(template: str) -> None:
    filters = {node.name for node in TREES[template].find_all(nodes.Filter)}
    assert not filters & {"safe", "xmlattr", "urlize"}
    assert not list(TREES[template].find_all((nodes.MarkSafe, nodes.EvalContextModifier)))


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("{{ title }}", "line 1: the name title"),
        ("{{ view.titel }}", "line 1: ProseView.titel"),
        ("\n{% if frame.nome %}{% endif %}", "line 2: Frame.nome"),
        ("{% for a in frame.menu %}{{ a.title }}{% endfor %}", "line 1: LinkView.title"),
        ("{% for a in view.title %}{% endfor %}", "line 1: the items of <class 'str'>"),
        ("{% macro m(x) %}{{ x.nome }}{% endmacro %}{{ m(view) }}", "line 1: ProseView.nome"),
        ("{% from 'macros.html' import date %}{{ date(view) }}", "line 2: ProseView.iso"),
        ("{{ view.title.upper }}", "line 1: str.upper"),
        ("{{ view.title|join(view.nome) }}", "line 1: ProseView.nome"),
        ("{{ 'a' if view.nome else 'b' }}", "line 1: ProseView.nome"),
        ("{% for a in frame.menu[1:] %}{{ a.title }}{% endfor %}", "line 1: LinkView.title"),
        ("{% macro m(x) %}{{ x }}{% endmacro %}{{ m() }}", "line 1: what m is given"),
        ("{% macro m(x) %}{{ x }}{% endmacro %}{{ m(1, y=2) }}", "line 1: what m is given"),
        ("{% macro m(x) %}{{ x.nome }}{% endmacro %}{{ m(x=view) }}", "line 1: ProseView.nome"),
        ("{{ _(view.title) }}", "line 1: a message that is no constant"),
        ("{{ _('a ' ~ view.title) }}", "line 1: a message that is no constant"),
        ("{{ _('%(a)s', a=view.nome) }}", "line 1: ProseView.nome"),
        ("{{ _('%(a)s') }}", "line 1: the place a that nothing fills"),
        ("{{ _('b', a=view.title) }}", "line 1: a, for which the message has no place"),
        ("{% trans %}{{ nome }}{% endtrans %}", "line 1: the name nome"),
        ("{% trans a=view.nome %}{{ a }}{% endtrans %}", "line 1: ProseView.nome"),
        (
            "{% macro m(x) %}{{ x.nome }}{% endmacro %}{% trans a=m(view) %}{{ a }}{% endtrans %}",
            "line 1: ProseView.nome",
        ),
        (
            "{% trans n=view.nome %}{{ n }} a{% pluralize %}{{ n }} b{% endtrans %}",
            "line 1: ProseView.nome",
        ),
        ("{{ ngettext('a', view.title, 2) }}", "line 1: a message that is no constant"),
    ],
)
def test_these_tests_find_a_name_that_is_not_there(source: str, fault: str) -> None:
    assert fault in faults_of(source)


@pytest.mark.parametrize(
    "source",
    [
        "{{ _('Method') }}",
        "{{ _('%(a)s', a=view.title) }}",
        "{{ gettext('100 %% of %(a)s', a=view.title) }}",
        "{{ ngettext('%(num)s a', '%(num)s b', frame.menu|length) }}",
        "{% trans %}a{% endtrans %}",
        "{% trans a=view.title %}{{ a }}{% endtrans %}",
        "{% trans count=frame.menu|length %}one{% pluralize %}{{ count }}{% endtrans %}",
        "{% macro m(x) %}{{ x.title }}{% endmacro %}{% trans a=m(view) %}{{ a }}{% endtrans %}",
        "{% macro m(x, y=1) %}{{ x.title }}{{ y }}{% endmacro %}{{ m(view) }}",
        "{% set a = view %}{{ a.title }}",
    ],
)
def test_these_tests_know_what_is_right(source: str) -> None:
    assert faults_of(source) == []
