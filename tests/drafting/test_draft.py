from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen import formats
from sitegen.checks import examine
from sitegen.drafting import Draft, Library, Raw, digest_of, draft_all
from sitegen.model import (
    Actor,
    ActorId,
    Brief,
    BriefId,
    Content,
    Credit,
    Document,
    Kind,
    Settings,
    parse_when,
)

ACTORS = (
    Actor(ActorId("rogozin"), "Dmitry Rogozin", Kind.PERSON),
    Actor(ActorId("nato"), "NATO", Kind.ORGANIZATION),
    Actor(ActorId("russia"), "Russia", Kind.STATE),
    Actor(ActorId("georgia"), "Georgia", Kind.STATE),
)
DATED = """\
NATO and Russia meet

26 January 2009

The envoy of Russia, Dmitry Rogozin, went to see NATO on Monday for talks about Georgia.
"""
UNDATED = """\
Lunch in Brussels

Dmitry Rogozin, the envoy of Russia, said that lunch with NATO on December 19 went well.
"""


def raw(text: str, name: str = "clipping.txt") -> Raw:
    return Raw(name, text.encode())


def drafts(*texts: str, library: Library = Library(actors=ACTORS)) -> tuple[Draft, ...]:  # noqa: B008  frozen
    found, problems = draft_all([raw(text, f"{n}.txt") for n, text in enumerate(texts)], library)
    assert problems == ()
    return found


def neighbour(*names: str, day: str = "2009-01-26") -> Library:
    brief = Brief(
        BriefId("n"), "N", date=parse_when(day), actors=tuple(Credit(name) for name in names)
    )
    return Library(actors=ACTORS, briefs=(brief,))


class TestDraft:
    def test_a_draft_has_what_the_clipping_says(self) -> None:
        (draft,) = drafts(DATED)
        brief = draft.brief
        assert (brief.id, brief.title, str(brief.date)) == (
            "nato-and-russia-meet",
            "NATO and Russia meet",
            "2009-01-26",
        )
        assert {credit.name for credit in brief.actors} == {actor.name for actor in ACTORS}
        assert "went to see NATO on Monday" in brief.body

    def test_a_draft_remembers_the_bytes_it_was_made_from(self) -> None:
        (draft,) = drafts(DATED)
        assert draft.brief.source.digest == digest_of(raw(DATED))

    def test_a_draft_remembers_where_and_when_it_was_fetched(self) -> None:
        fetched = Raw("a", DATED.encode(), "https://example.org/a", date(2009, 2, 1))
        ((draft,), _) = draft_all([fetched], Library())
        assert draft.brief.source.url == "https://example.org/a"
        assert str(draft.brief.source.retrieved) == "2009-02-01"

    def test_relative_dates_are_those_of_the_day_of_publication(self) -> None:
        (draft,) = drafts(DATED)
        monday = [e for e in draft.brief.events if e.expression and "Monday" in e.expression]
        assert [str(event.date) for event in monday] == ["2009-01-26"]

    def test_the_actors_of_an_event_are_those_of_its_sentence(self) -> None:
        (draft,) = drafts(DATED)
        assert set(draft.brief.events[-1].actors) == {actor.name for actor in ACTORS}

    def test_known_actors_are_not_new(self) -> None:
        (draft,) = drafts(DATED)
        assert draft.new_actors == ()

    def test_what_one_source_makes_new_is_known_to_the_next(self) -> None:
        first, second = drafts(DATED, DATED.replace("meet", "meet again"), library=Library())
        new = {actor.id for actor in first.new_actors} & {actor.id for actor in second.new_actors}
        assert "NATO" in {actor.name for actor in first.new_actors}
        assert new == set()

    def test_a_text_without_a_title_is_called_by_its_first_words(self) -> None:
        (draft,) = drafts(
            "They met in Rome today and talked of trade, gas and rail for an hour or so."
        )
        assert draft.brief.title == "They met in Rome today and talked of trade, gas"
        assert "no title found: the first words stand for it" in draft.doubts

    def test_a_slug_that_is_taken_is_numbered(self) -> None:
        library = Library(slugs=frozenset(["nato-and-russia-meet"]))
        first, second = drafts(DATED, DATED + "\n", library=library)
        assert [first.brief.id, second.brief.id] == [
            "nato-and-russia-meet-2",
            "nato-and-russia-meet-3",
        ]

    def test_a_source_that_gives_nothing_does_not_keep_the_others_from_being_done(self) -> None:
        found, problems = draft_all([raw(DATED), raw("", "empty.txt"), raw(UNDATED)], Library())
        assert [draft.name for draft in found] == ["clipping.txt", "clipping.txt"]
        assert [problem.location.path for problem in problems] == ["empty.txt"]


class TestInference:
    def test_an_undated_source_borrows_the_year_of_one_that_shares_three_actors(
        self,
    ) -> None:
        (draft,) = drafts(UNDATED, library=neighbour("NATO", "Russia", "Dmitry Rogozin"))
        assert str(draft.brief.date) == "2008-12-19~"
        assert "no date found: 2008-12-19~ is inferred from the dated sentences" in draft.doubts

    def test_it_borrows_none_of_one_that_shares_two(self) -> None:
        (draft,) = drafts(UNDATED, library=neighbour("NATO", "Russia", "Georgia"))
        assert draft.brief.date is None
        assert 'no date found: words such as "on Monday" are left open' in draft.doubts

    def test_names_are_the_same_however_they_are_spelt(self) -> None:
        (draft,) = drafts(UNDATED, library=neighbour("nato", "RUSSIA", "Dmitry  Rogozin"))
        assert str(draft.brief.date) == "2008-12-19~"

    @pytest.mark.parametrize("order", [(DATED, UNDATED), (UNDATED, DATED)])
    def test_a_source_of_the_same_run_is_a_neighbour(self, order: tuple[str, str]) -> None:
        dates = {draft.brief.title: str(draft.brief.date) for draft in drafts(*order)}
        assert dates["Lunch in Brussels"] == "2008-12-19~"

    def test_of_two_neighbours_the_one_with_more_of_its_actors_counts(self) -> None:
        near = neighbour("NATO", "Russia", "Dmitry Rogozin").briefs
        far = neighbour("NATO", "Russia", "Georgia", day="2004-01-26").briefs
        (draft,) = drafts(UNDATED, library=Library(actors=ACTORS, briefs=far + near))
        assert str(draft.brief.date) == "2008-12-19~"

    def test_an_undated_brief_is_no_neighbour(self) -> None:
        brief = Brief(BriefId("n"), "N", actors=tuple(Credit(actor.name) for actor in ACTORS))
        (draft,) = drafts(UNDATED, library=Library(actors=ACTORS, briefs=(brief,)))
        assert draft.brief.date is None

    def test_a_source_with_a_date_borrows_nothing(self) -> None:
        library = neighbour("NATO", "Russia", "Dmitry Rogozin", day="2004-01-26")
        (draft,) = drafts(DATED, library=library)
        assert str(draft.brief.date) == "2009-01-26"


def content_of(found: Iterable[Draft]) -> Content:
    """Return the drafts and their new actors as read back from the files that ingest writes."""
    briefs, actors = [], []
    for draft in found:
        text = formats.write_document(draft.brief)
        briefs.append(formats.read_brief(f"content/briefs/{draft.brief.id}.md", text.encode()))
        for actor in draft.new_actors:
            text = formats.write_document(actor)
            actors.append(formats.read_actor(f"content/actors/{actor.id}.md", text.encode()))
    settings = Document("content/site.yaml", Settings(base_url="https://example.org/"), {})
    return Content(settings, tuple(briefs), tuple(actors))


PLAIN = "Dmitry Rogozin met officials of NATO on 19 December 2008 and spoke of a good start."
P = f"<p>{PLAIN}</p>" * 3

HOSTILE_TEXTS = [
    "A\u200b title\u202e\n\nThey met on\u2066 5 January\u200d 2009.",
    "x" * 5000 + " on 5 January 2009.\n\nThey met on 6 January 2009 " + "y" * 5000,
    "word " * 2000 + "\n\nThey met on 5 January 2009.",
    "A\n\n- On 5 January 2009\n- they met\n1. On 6 January 2009, again\n> on 7 January 2009",
    "# On 5 January 2009 # {x}\n\n---\n\n    on 6 January 2009\n\n```\non 7 January 2009\n",
    "title: A\n---\ndate: soon\n---\n\n<script>alert(1)</script> on 5 January 2009 *they* met",
    'A title\n\nThe \'quoted: "words" & <b>tags</b> of 5 January 2009 | {{ 7*7 }} \\ `x` [a](b.md)',
    "![a](http://evil.example/x.png) ![b](map.png) [c](../gone.md) on 5 January 2009 they met",
    f"From: J\u200b <{'j' * 300}@x.org>\nSubject: {'w' * 999}\nDate: Mon, 26 Jan 2009",
]
HOSTILE_PAGES = [
    f"<html><head><title>{'word ' * 200}</title></head><body><h1>A</h1>{P}</body></html>",
    f"<html lang='x y z'><head><link rel=canonical href='javascript:alert(1)'></head>{P}</html>",
    f"<html><meta property='og:site_name' content='&#x202e;{'p' * 300}'><body>{P}</body></html>",
    f"<html><body><h1>A&#x200b;B&#x202e;</h1><pre>on 5 January 2009 they met</pre>{P}</html>",
    f"<html><body><article>{P.replace('Rogozin', 'Ro&#x200b;go&#173;zin')}</article></html>",
    f"<html><body>{P}<ul><li>on 5 January 2009<li>1. on 6 January 2009</ul>{P}</html>",
]
HOSTILE = [*(f"{text}\n\n{PLAIN}\n\n{PLAIN}\n" for text in HOSTILE_TEXTS), *HOSTILE_PAGES]


class TestHostileSources:
    @pytest.mark.parametrize("text", HOSTILE)
    def test_what_is_drafted_can_be_built(self, text: str) -> None:
        found, _ = draft_all([raw(text)], Library())
        assert found
        assert examine(content_of(found)).errors == ()

    @pytest.mark.parametrize("text", [DATED, UNDATED, *HOSTILE])
    def test_a_draft_is_read_back_as_it_was_made(self, text: str) -> None:
        ((draft,), _) = draft_all([raw(text)], Library())
        assert content_of([draft]).briefs[0].value.title == draft.brief.title
        assert content_of([draft]).briefs[0].value.body == draft.brief.body

    @settings(max_examples=30)
    @given(st.lists(st.sampled_from([DATED, UNDATED, *HOSTILE]) | st.text(), max_size=3))
    def test_any_sources_give_a_site_or_a_problem_each(self, texts: list[str]) -> None:
        raws = [Raw(f"{n}.txt", t.encode("utf-8", "replace")) for n, t in enumerate(texts)]
        found, problems = draft_all(raws, Library())
        assert len(found) + len(problems) == len(texts)
        assert examine(content_of(found)).errors == ()


def test_a_language_whose_dates_are_not_read_is_told() -> None:
    page = (
        '<html lang="pl"><body><article><h1>Rozmowy</h1>'
        "<p>Ministrowie spotkali się w piątek w Warszawie i rozmawiali o nowej umowie z sąsiadami, "
        "która ma obowiązywać od stycznia, jak podało ministerstwo spraw zagranicznych.</p>"
        "</article></body></html>"
    )
    found, _ = draft_all([raw(page, "page.html")], Library())
    assert "dates are not read in this language (pl): write its events by hand" in found[0].doubts


def test_of_a_source_whose_day_is_not_known_a_weekday_stays_open() -> None:
    text = DATED.replace("26 January 2009", "January 2009").replace(
        "for talks", "and in December for talks"
    )
    (draft,) = drafts(text)
    assert draft.brief.date == parse_when("2009-01")
    assert [event.date.edtf for event in draft.brief.events] == ["2008-12"]


def test_of_a_source_whose_month_is_known_a_day_of_that_month_is_dated() -> None:
    text = DATED.replace("26 January 2009", "January 2009").replace(
        "on Monday", "on the 3rd of this month"
    )
    (draft,) = drafts(text)
    assert [event.date.edtf for event in draft.brief.events] == ["2009-01-03"]


def test_a_place_is_listed_as_one_unless_it_acts_or_an_editor_gave_it_a_file() -> None:
    text = "Talks\n\nOn 5 May 2009 NATO and Russia met in Vienna and in Graz.\n"
    library = Library(actors=(Actor(ActorId("graz"), "Graz", Kind.PLACE),))
    ((draft,), _) = draft_all([raw(text)], library)
    assert draft.brief.places == ("Vienna",)
    assert [credit.name for credit in draft.brief.cast] == ["NATO", "Russia", "Graz"]


def test_a_month_in_a_longer_name_is_no_date() -> None:
    text = "Court\n\nOn 5 May 2009 the judge said that the October District Court was wrong.\n"
    ((draft,), _) = draft_all([raw(text)], Library())
    assert [event.date.edtf for event in draft.brief.events] == ["2009-05-05"]


def test_a_quote_does_not_begin_inside_a_name() -> None:
    lead = "It was told to all who had come to the old harbour by the sea that "
    text = f"Harbour\n\n{lead}Maria van der Brilt left with nine others on 5 May 2009.\n"
    ((draft,), _) = draft_all([raw(text)], Library())
    (event,) = draft.brief.events
    assert event.quote is not None
    assert "Brilt" not in event.quote or "Maria van der Brilt" in event.quote
