"""A file that an editor wrote is changed where a value differs, and nowhere else."""

from dataclasses import replace
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.formats import read_actor, read_brief, read_settings, revised, write_document
from sitegen.model import Actor, ActorId, Brief, Credit, Kind, Role, parse_when
from sitegen.problems import ContentError

PATH = "content/actors/nato.md"
BRIEF = "content/briefs/a.md"


def actor_file(text: str, **changes: object) -> str:
    """Return the file `text` of an actor as it stands after `changes` of the actor."""
    raw = dedent(text).encode()
    old = read_actor(PATH, raw).value
    return revised(raw, old, replace(old, **changes), PATH).decode()  # type: ignore[arg-type]


def brief_file(text: str, **changes: object) -> str:
    raw = dedent(text).encode()
    old = read_brief(BRIEF, raw).value
    return revised(raw, old, replace(old, **changes), BRIEF).decode()  # type: ignore[arg-type]


EDITED = """\
    ---
    # The alliance
    kind: organization      # or is it a group?
    aliases:
      - The Alliance   # always
      # older
      - 'Atlantic Pact'

    name: "NATO"
    metonyms: [Brussels]
    ---


    It has members.
    """


def test_comments_order_quotation_marks_and_empty_lines_stay() -> None:
    assert actor_file(
        EDITED,
        name='The "Pact"',
        aliases=("The Alliance", "Atlantic's Pact", "OTAN"),
        is_not=("X",),
    ) == dedent("""\
    ---
    # The alliance
    kind: organization      # or is it a group?
    aliases:
      - The Alliance   # always
      # older
      - 'Atlantic''s Pact'
      - OTAN

    name: "The \\"Pact\\""
    metonyms: [Brussels]
    is_not: [X]
    ---


    It has members.
    """)


@pytest.mark.parametrize(
    ("line", "names", "expected"),
    [
        ("[]", ("A",), "[A]"),
        ("[A]", ("A", "B, C"), "[A, 'B, C']"),
        ("[A, B,]", ("A", "B", "C"), "[A, B, C,]"),
        ("[A, B]", ("B",), "[B]"),
        ("[A, B]", ("A",), "[A]"),
        ("[A, B, C]", ("C",), "[C]"),
        ("[A, B]", ("C", "A", "B"), "[C, A, B]"),
        ("[A, B]", ("A", "C", "B"), "[A, C, B]"),
        ("[A]", (), "[]"),
        ("", ("A",), "[A]"),
        ("~", ("A",), "[A]"),
        ("\n- A\n- B", ("B",), "\n- B"),
        ("\n- A\n- B", ("A", "B", "C"), "\n- A\n- B\n- C"),
        ("\n  - A", ("B", "A"), "\n  - B\n  - A"),
        ("\n  -\n    A\n  - B", ("B",), "\n  - B"),
        ("\n- A", (), "\n  []"),
        ("\n  - >-\n    A\n    A\n\n  - B", ("A A", "C"), "\n  - >-\n    A\n    A\n\n  - C"),
    ],
)
def test_lists_are_changed_in_their_own_style(
    line: str, names: tuple[str, ...], expected: str
) -> None:
    def file(value: str) -> str:
        space = "" if value.startswith("\n") or not value else " "
        return f"---\nname: NATO\naliases:{space}{value}\n# end\n---\n"

    assert actor_file(file(line), aliases=names) == file(expected)


def test_a_key_of_a_mapping_in_brackets_is_added_within_them() -> None:
    assert actor_file("---\n{name: NATO}\n---\n", aliases=("Otan",)) == (
        "---\n{name: NATO, aliases: [Otan]}\n---\n"
    )


def test_a_name_in_long_form_stays_so_and_a_role_goes_with_the_name() -> None:
    before = """\
        ---
        title: A
        actors:
          - {name: Nato}
          - name: Russia   # who else
            role: 'a state'
          - Georgia
        ---
        """
    after = (Credit("NATO"), Credit("Russland", "a state"), Credit("Georgia", "host"))
    assert brief_file(before, actors=after) == dedent("""\
        ---
        title: A
        actors:
          - {name: NATO}
          - name: Russland   # who else
            role: 'a state'
          - {name: Georgia, role: host}
        ---
        """)


def test_line_ends_and_a_byte_order_mark_stay() -> None:
    raw = b"\xef\xbb\xbf---\r\nname: NATO\r\naliases: [A]\r\n---\r\n\r\nOne.\r\nTwo.\r\n"
    old = read_actor(PATH, raw).value
    new = replace(old, name="Otan", redirect_from=(ActorId("nato"),), body="One.\n2.\n\nThree.")
    assert revised(raw, old, new, "content/actors/nato.md") == (
        b"\xef\xbb\xbf---\r\nname: Otan\r\naliases: [A]\r\nredirect_from: [nato]\r\n---\r\n\r\n"
        b"One.\r\n2.\r\n\r\nThree.\r\n"
    )


def test_a_body_is_added_where_there_was_none() -> None:
    assert actor_file("---\nname: NATO\n---\n", body="A few words.") == (
        "---\nname: NATO\n---\n\nA few words.\n"
    )


def test_settings_without_a_last_line_end_get_a_new_key() -> None:
    raw = b"title: A site\nthemes: {a: b}  # one"
    old = read_settings("content/site.yaml", raw).value
    new = replace(old, no_actors=("The End",))
    assert revised(raw, old, new, "content/site.yaml") == raw + b"\nno_actors: [The End]"


def test_an_unchanged_value_gives_the_same_bytes() -> None:
    raw = dedent(EDITED).encode()
    old = read_actor(PATH, raw).value
    assert revised(raw, old, old, PATH) == raw


def test_what_cannot_be_changed_is_told_with_what_it_should_say() -> None:
    raw = b"---\nname: NATO\n---\n"
    old = read_actor(PATH, raw).value
    with pytest.raises(ContentError, match=r"cannot be rewritten as it stands.*name: "):
        revised(raw, old, replace(old, name="two  spaces"), PATH)


names = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=9)
lists = st.lists(names, max_size=5).map(tuple)
roles = st.lists(
    st.builds(Role, names, st.none() | st.just(parse_when("2009-01~")), st.none()), max_size=3
).map(tuple)
actors = st.builds(
    Actor,
    id=st.just(ActorId("nato")),
    name=names,
    kind=st.none() | st.sampled_from(Kind),
    aliases=lists,
    metonyms=lists,
    roles=roles,
    body=st.sampled_from(["", "One.", "One.\n\nTwo."]),
)


@given(actors, actors)
def test_any_actor_can_become_any_other_that_says_as_much_or_more(old: Actor, new: Actor) -> None:
    raw = write_document(old).encode()
    old = read_actor(PATH, raw).value
    new = read_actor(PATH, write_document(new).encode()).value
    new = replace(new, kind=new.kind or old.kind, body=old.body + new.body)
    assert read_actor(PATH, revised(raw, old, new, PATH)).value == new


@given(lists, lists)
def test_any_names_of_a_brief_can_become_any_others(
    old: tuple[str, ...], new: tuple[str, ...]
) -> None:
    brief = Brief(id="a", title="A", actors=tuple(map(Credit, old)))  # type: ignore[arg-type]
    raw = write_document(brief).replace("  - ", "- ").encode()
    old_value = read_brief(BRIEF, raw).value
    actors_of_it = tuple(map(Credit, new))
    wanted = read_brief(BRIEF, write_document(replace(brief, actors=actors_of_it)).encode()).value
    assert read_brief(BRIEF, revised(raw, old_value, wanted, BRIEF)).value == wanted


def test_lines_that_end_in_cr_alone_go_on_doing_so() -> None:
    raw = b"---\rname: NATO\raliases: [A]\r---\r\rOne.\rTwo.\r"
    old = read_actor(PATH, raw).value
    new = replace(old, redirect_from=(ActorId("x"),), body="One.\n2.\n\nThree.")
    assert revised(raw, old, new, PATH) == (
        b"---\rname: NATO\raliases: [A]\rredirect_from: [x]\r---\r\rOne.\r2.\r\rThree.\r"
    )
