import json
from dataclasses import dataclass
from xml.etree import ElementTree  # noqa: ICN001  spelt out

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.pages.exports.encoding import add, json_file, without_forbidden, xml_file

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: tuple[int, ...]


@given(ANY_TEXT)
def test_any_text_makes_well_formed_xml(text: str) -> None:
    root = ElementTree.Element("root")
    add(root, "a", text, {"b": text})
    read = ElementTree.fromstring(xml_file("a.xml", root).content)  # noqa: S314  our own
    kept = without_forbidden(text).replace("\r\n", "\n").replace("\r", "\n")
    assert (read[0].text or "") == kept


@given(ANY_TEXT)
def test_any_text_of_a_json_file_is_read_as_it_was(text: str) -> None:
    assert json.loads(json_file("a.json", {"a": [text], text: 1}).content) == {"a": [text], text: 1}


def test_xml_says_that_it_is_utf_8() -> None:
    content = xml_file("a.xml", ElementTree.Element("ü")).content
    assert content == '<?xml version="1.0" encoding="utf-8"?>\n<ü />\n'.encode()


def test_each_item_of_a_list_is_a_line_of_json() -> None:
    file = json_file("a.json", {"title": "Ü", "none": (), "some": [{"a": [1, 2]}, "b"]})
    assert file.content.decode() == (
        '{\n"title": "Ü",\n"none": [],\n"some": [\n{"a": [1, 2]},\n"b"\n]\n}\n'
    )


def test_a_dataclass_is_an_object_of_json() -> None:
    file = json_file("a.json", {"points": [Point(1, (2, 3))]})
    assert json.loads(file.content) == {"points": [{"x": 1, "y": [2, 3]}]}


def test_what_json_cannot_tell_is_an_error() -> None:
    with pytest.raises(TypeError):
        json_file("a.json", {"a": {1, 2}})
