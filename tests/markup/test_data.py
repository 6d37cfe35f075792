import json
import math

import dom
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sitegen.markup.data import json_script, json_text

TEXTS = st.text() | st.text("<>&/!-script\u2028\u2029\x00\x7f\ufffe\"'\\")
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
)


@given(VALUES)
@example({"</script>": "<!-- <script>"})
def test_nothing_of_html_is_left_and_the_value_is_the_same_when_read(value: object) -> None:
    text = json_text(value)
    assert not set("<>&\u2028\u2029\x7f\x85\ufffe") & set(text)
    assert json.loads(text) == value


@pytest.mark.parametrize(
    "text", ["</script>", "<!--<script>", "]]>", "&lt;", "\u2028", "a\x00b", "😀", "{{ 7 }}", '"\\']
)
def test_a_browser_reads_one_script_with_the_value_in_it(text: str) -> None:
    html = f'<script type="application/ld+json">{json_script({"name": text})}</script><p>x</p>'
    script, paragraph = [e for e in dom.elements(html) if e.tag in ("script", "p")]
    assert json.loads(script.text or "") == {"name": text}
    assert paragraph.text == "x"


def test_half_a_character_can_still_be_written() -> None:
    assert json_text("a\ud83d").encode() == b'"a\\ud83d"'


def test_other_scripts_stay_as_they_are() -> None:
    assert json_text(["Жё 北约 😀"]) == '["Жё 北约 😀"]'


def test_what_json_cannot_say_is_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        json_text(math.nan)


def test_no_template_escapes_it_again() -> None:
    assert json_script({"a": 'b"c'}).__html__() == '{"a":"b\\"c"}'
