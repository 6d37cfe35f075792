"""Links follow an actor to its new file, and nothing else in a text changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.editing.relinking import relinked
from sitegen.model import ActorId


def moved(body: str, folder: str = "briefs", old: str = "a-b", new: str = "c") -> str:
    return relinked(body, folder, ActorId(old), ActorId(new))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("[x](../actors/a-b.md)", "[x](../actors/c.md)"),
        ("[x](/actors/a-b/) [y](../actors/a-b.md#r)", "[x](/actors/c/) [y](../actors/c.md#r)"),
        ("[x](<../actors/a-b.md> 'a-b')", "[x](<../actors/c.md> 'a-b')"),
        ("[x]\n\n[x]: ../actors/a-b.md", "[x]\n\n[x]: ../actors/c.md"),
        ("[a-b](../actors/a-b-c.md)", "[a-b](../actors/a-b-c.md)"),
        ("[x](a-b.md)", "[x](a-b.md)"),
        ("[x](https://example.org/actors/a-b/)", "[x](https://example.org/actors/a-b/)"),
        ("../actors/a-b.md", "../actors/a-b.md"),
    ],
)
def test_links_to_the_old_file_lead_to_the_new(body: str, expected: str) -> None:
    assert moved(body) == expected


def test_links_of_an_actor_name_the_file_beside_it() -> None:
    assert moved("[x](a-b.md)", "actors") == "[x](c.md)"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("[x](../actors/m.md)", "[x](../actors/mister-mmd.md)"),
        ("[x](../actors/m.md#m-and-m)", "[x](../actors/mister-mmd.md#m-and-m)"),
        ("[x](../actors/m.md?m=m#m)", "[x](../actors/mister-mmd.md?m=m#m)"),
        ("[x](/actors/m/index.html)", "[x](/actors/mister-mmd/index.html)"),
        ("[x](/actors/m/#m)", "[x](/actors/mister-mmd/#m)"),
    ],
)
def test_only_the_slug_in_the_path_is_replaced(body: str, expected: str) -> None:
    assert moved(body, old="m", new="mister-mmd") == expected


@pytest.mark.parametrize("body", ["[e](../actors/k%69ev.md)", "[e](../actors/&#107;iev.md)"])
def test_a_slug_that_is_spelt_otherwise_stays(body: str) -> None:
    assert moved(body, old="kiev", new="kyiv") == body


@pytest.mark.parametrize(
    "quoted",
    [
        "`](../actors/kiev.md)`",
        "    [x](../actors/kiev.md)",
        "```\n[x](../actors/kiev.md)\n```",
        "``` ](../actors/kiev.md)\ncode\n```",
        "\\[x](../actors/kiev.md)",
        '[x](/ "](../actors/kiev.md)")',
        "<!-- [x]: ../actors/kiev.md -->",
    ],
)
@pytest.mark.parametrize("links", [1, 2, 3])
def test_quoted_text_does_not_change_beside_real_links(quoted: str, links: int) -> None:
    parts = [quoted, *["[x](../actors/kiev.md)"] * links, quoted]
    expected = [quoted, *["[x](../actors/kyiv.md)"] * links, quoted]
    assert moved("\n\n".join(parts), old="kiev", new="kyiv") == "\n\n".join(expected)


@given(
    st.lists(st.sampled_from(["`", "[x](a-b.md)", "[x]", ": a-b.md", "\n", "    ", "~~~", "(("]))
)
def test_no_more_than_the_slug_of_a_link_changes(parts: list[str]) -> None:
    body = "".join(parts)
    after = moved(body, "actors")
    assert after.replace("c.md", "a-b.md") == body
    assert moved(after, "actors") == after
