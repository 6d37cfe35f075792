"""Actors have one file each, are named in texts, and somebody names them."""

from collections.abc import Mapping

import pytest
from sites import content_of

from sitegen.checks import examine
from sitegen.problems import Problem

SETTINGS = "title: A site\nbase_url: https://example.org\n"


def warned(files: Mapping[str, str]) -> list[Problem]:
    settings = {"content/site.yaml": SETTINGS}
    verdict = examine(content_of({**settings, **files}))
    return [p for p in verdict.warnings if not p.location.path.endswith("site.yaml")]


def actor(name: str, *lines: str) -> str:
    return "\n".join(["---", f"name: {name}", *lines, "---", ""])


def brief(actors: str, body: str, *lines: str) -> str:
    head = ["---", "title: A title", "date: 2009", f"actors: [{actors}]", *lines, "---", ""]
    return "\n".join([*head, body, ""])


class TestAlike:
    ROGOZIN = actor("Dmitry Rogozin", "kind: person")

    def messages(self, other: str, *briefs: str) -> list[str]:
        files = {
            "content/actors/dmitry-rogozin.md": self.ROGOZIN,
            "content/actors/other.md": other,
            **{f"content/briefs/b{n}.md": text for n, text in enumerate(briefs)},
        }
        return [problem.message for problem in warned(files)]

    def test_two_files_of_names_spelt_alike_may_be_one_actor(self) -> None:
        other = actor("Dmitri Rogozin")
        briefs = (brief("Dmitry Rogozin", "Rogozin."), brief("Dmitri Rogozin", "Rogozin."))
        (message,) = self.messages(other, *briefs)
        assert message.startswith('name: "Dmitri Rogozin" and "Dmitry Rogozin" may be one actor')

    def test_those_that_one_brief_names_side_by_side_are_two(self) -> None:
        both = brief("Dmitry Rogozin, Dmitri Rogozin", "Rogozin and Rogozin.")
        assert self.messages(actor("Dmitri Rogozin"), both) == []

    def test_those_of_which_an_editor_said_so_are_two(self) -> None:
        other = actor("Dmitri Rogozin", "is_not: [Dmitry Rogozin]")
        briefs = (brief("Dmitry Rogozin", "Rogozin."), brief("Dmitri Rogozin", "Rogozin."))
        assert self.messages(other, *briefs) == []

    def test_an_initial_among_the_aliases_of_one_is_not_the_other(self) -> None:
        other = actor("Daria Rogozin", "aliases: [D. Rogozin]")
        briefs = (brief("Dmitry Rogozin", "Rogozin."), brief("Daria Rogozin", "Rogozin."))
        assert self.messages(other, *briefs) == []

    @pytest.mark.parametrize("one_and_other", ["Iran Iraq", "Austria Australia", "Niger Nigeria"])
    def test_states_that_everybody_knows_as_two_are_two(self, one_and_other: str) -> None:
        one, other = one_and_other.split()
        files = {
            "content/actors/one.md": actor(one, "kind: state"),
            "content/actors/other.md": actor(other, "kind: state"),
            "content/briefs/a.md": brief(one, f"{one}."),
            "content/briefs/b.md": brief(other, f"{other}."),
        }
        assert warned(files) == []


class TestNames:
    def test_what_an_editor_said_is_no_actor_needs_no_file(self) -> None:
        settings = {"content/site.yaml": f"{SETTINGS}no_actors: [Cold War]\n"}
        assert warned({**settings, "content/briefs/a.md": brief("Cold War", "Text.")}) == []

    def test_two_names_without_a_file_that_are_spelt_alike_are_told(self) -> None:
        files = {
            "content/briefs/a.md": brief("Dmitry Rogozin", "Rogozin."),
            "content/briefs/b.md": brief("Dmitry Rogozin", "Rogozin."),
            "content/briefs/c.md": brief("Dmitri Rogozin", "Rogozin."),
        }
        hints = {problem.location.path: problem.hint for problem in warned(files)}
        assert hints == {
            "content/briefs/a.md": 'make one: sitegen new actor "Dmitry Rogozin"',
            "content/briefs/c.md": 'did you mean "Dmitry Rogozin"?',
        }


class TestTexts:
    def is_told(self, name: str, body: str, *lines: str) -> bool:
        files = {
            "content/actors/a.md": actor(name, *lines),
            "content/briefs/a.md": brief(name, body),
        }
        return any("the text does not name" in problem.message for problem in warned(files))

    @pytest.mark.parametrize(
        ("name", "body"),
        [
            ("Dmitry Rogozin", "The envoy Rogozin spoke."),
            ("Dmitry Rogozin", "Rogozin's envoy spoke."),
            ("Russia", "A Russian envoy spoke."),
            ("Russia", "Moscow spoke."),
            ("United States", "An American envoy spoke."),
            ("European Union", "The EU spoke."),
            ("OSCE", "The Organization for Security and Co-operation in Europe spoke."),
            ("Benoît Dahlgren", "Benoit spoke."),
            ("Georgia", "The Georgians spoke."),
            ("NATO-Russia Council", "The council met."),
            ("Any One", ""),
        ],
    )
    def test_whatever_may_name_an_actor_does(self, name: str, body: str) -> None:
        assert not self.is_told(name, body)

    def test_an_alias_or_a_weaker_name_does_too(self) -> None:
        assert not self.is_told("Zembla", "Onhava spoke.", "metonyms: [Onhava]")

    @pytest.mark.parametrize("name", ["Zembla", "Charles Xavier"])
    def test_a_text_without_a_trace_of_an_actor_is_told(self, name: str) -> None:
        assert self.is_told(name, "The envoy of Europe spoke.")

    def test_a_text_in_another_language_may_name_it_otherwise(self) -> None:
        files = {
            "content/actors/a.md": actor("Zembla"),
            "content/briefs/a.md": brief("Zembla", "La Semblie parle.", "language: fr"),
        }
        assert warned(files) == []


class TestFiles:
    @pytest.mark.parametrize(
        "text",
        [
            brief("Zembla", "Zembla."),
            brief("{name: Zembla, kind: place}", "Zembla."),
            brief("", "What Zembla said."),
            brief("", "[They](../actors/zembla.md) spoke."),
            brief("Zembla", "Zembla.", "draft: true"),
        ],
    )
    def test_an_actor_that_a_brief_names_in_some_way_is_used(self, text: str) -> None:
        files = {"content/actors/zembla.md": actor("Zembla"), "content/briefs/a.md": text}
        assert warned(files) == []

    def test_no_actor_is_unused_while_a_brief_cannot_be_read(self) -> None:
        files = {"content/actors/zembla.md": actor("Zembla"), "content/briefs/a.md": ""}
        assert warned(files) == []
