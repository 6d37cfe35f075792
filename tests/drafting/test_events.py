from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.dating import Expression, find_expressions
from sitegen.drafting.events import LONGEST_QUOTE, LONGEST_TEXT, events_in, sentences_of
from sitegen.markup import parse_prose
from sitegen.model import Event, Kind
from sitegen.naming import Mention
from sitegen.pages import places


def sentences(body: str) -> list[str]:
    return [body[sentence.start : sentence.end] for sentence in sentences_of(body)]


def events(body: str, *names: str) -> tuple[Event, ...]:
    """Return the events of a text of January 2009 in which `names` are found once each."""
    mentions = [
        Mention(body.index(name), body.index(name) + len(name), name, name, Kind.STATE, "")
        for name in names
    ]
    return events_in(body, find_expressions(body, date(2009, 1, 26)), tuple(mentions))


def dated(body: str, words: str, edtf: str | None, kind: str = "DATE") -> Expression:
    start = body.index(words)
    end = start + len(words)
    return Expression(start, end, words, kind, "", edtf, None, "", "", "past")  # type: ignore[arg-type]


class TestSentences:
    @pytest.mark.parametrize(
        ("body", "expected"),
        [
            ("They met. They ate.", ["They met.", "They ate."]),
            ("They met! Did they eat? Yes.", ["They met!", "Did they eat?", "Yes."]),
            ("He said “no.” She left.", ["He said “no.”", "She left."]),
            ("They met\nin Rome.\n\nThey ate", ["They met\nin Rome.", "They ate"]),
            ("The U.S. envoy met Mr. Smith.", ["The U.S. envoy met Mr. Smith."]),
            ("It rose 3.5 percent in Jan. 2009.", ["It rose 3.5 percent in Jan. 2009."]),
            ("# Talks\n\nThey met.", ["Talks", "They met."]),
            ("- They met.\n- They ate.", ["They met.", "They ate."]),
            ("1. They met\n2. They ate", ["They met", "They ate"]),
            ("> They met.\n> They ate.", ["They met.", "They ate."]),
            ("\n\n  \n\nThey met.\n\n\n", ["They met."]),
            ("", []),
        ],
    )
    def test_a_text_is_read_sentence_by_sentence(self, body: str, expected: list[str]) -> None:
        assert [" ".join(s.split()) for s in sentences(body)] == [
            " ".join(s.split()) for s in expected
        ]

    @given(st.text(alphabet="aB. \n>-#1*!“”"))
    def test_sentences_follow_each_other_and_lose_no_letter(self, body: str) -> None:
        found = sentences_of(body)
        assert all(a.end <= b.start for a, b in pairwise(found))
        letters = [c for s in sentences(body) for c in s if c.isalpha()]
        assert letters == [c for c in body if c.isalpha()]


class TestEvents:
    def test_a_dated_sentence_is_an_event(self) -> None:
        (event,) = events("NATO met Russia on 19 December 2008 in Brussels.", "NATO", "Russia")
        assert (str(event.date), event.text, event.expression, event.quote, event.actors) == (
            "2008-12-19",
            "NATO met Russia on 19 December 2008 in Brussels.",
            "19 December 2008",
            "NATO met Russia on 19 December 2008 in Brussels",
            ("NATO", "Russia"),
        )

    def test_each_date_of_a_sentence_is_an_event(self) -> None:
        found = events("They met on 5 January 2009 and on 8 January 2009.")
        assert [str(event.date) for event in found] == ["2009-01-05", "2009-01-08"]

    def test_a_date_that_a_sentence_names_twice_is_one_event(self) -> None:
        assert len(events("On 5 January 2009, yes, 5 January 2009, they met.")) == 1

    @pytest.mark.parametrize("kind", ["DURATION", "SET"])
    def test_what_is_no_date_is_no_event(self, kind: str) -> None:
        body = "They met for two days."
        assert events_in(body, (dated(body, "two days", "2009", kind),), ()) == ()

    def test_a_date_that_nothing_resolves_is_no_event(self) -> None:
        body = "They met on Friday."
        assert events_in(body, (dated(body, "Friday", None),), ()) == ()

    def test_the_dot_of_a_german_date_ends_no_sentence(self) -> None:
        body = "Sie trafen sich am 5. Januar 2009 in Rom."
        (event,) = events_in(body, find_expressions(body, date(2009, 1, 26), "de"), ())
        assert (str(event.date), event.text) == ("2009-01-05", body)

    def test_a_place_is_no_actor(self) -> None:
        body = "They met on 5 January 2009 in Brussels."
        brussels = Mention(30, 38, "Brussels", "Brussels", Kind.PLACE, "")
        (event,) = events_in(body, find_expressions(body, date(2009, 1, 26)), (brussels,))
        assert event.actors == ()

    def test_an_actor_of_another_sentence_takes_no_part(self) -> None:
        (event,) = events("Georgia waits. They met on 5 January 2009.", "Georgia")
        assert event.actors == ()

    @pytest.mark.parametrize(
        ("body", "text"),
        [
            ("See [the *talks*](a.md) of 5 January 2009.", "See the talks of 5 January 2009."),
            ("- They met\n  on 5 January 2009.", "They met on 5 January 2009."),
            ("**They** `met` ~~not~~ on 5 January 2009.", "They met not on 5 January 2009."),
            ("They met &amp; ate on 5 January 2009.", "They met & ate on 5 January 2009."),
            ("> They _met_ on 5 January 2009.", "They met on 5 January 2009."),
            ("They \\*met\\* on 5 January 2009\\.", "They *met* on 5 January 2009."),
        ],
    )
    def test_the_text_of_an_event_is_its_sentence_in_plain_words(
        self, body: str, text: str
    ) -> None:
        assert [event.text for event in events(body)] == [text]

    def test_a_day_that_opens_a_sentence_is_no_number_of_a_list(self) -> None:
        body = "Es war kalt. 26. Januar 2009, und *niemand* kam."
        (event,) = events_in(body, find_expressions(body, date(2009, 1, 26), "de"), ())
        assert event.text == "26. Januar 2009, und niemand kam."

    def test_each_row_of_a_table_is_an_event_with_commas_between_its_cells(self) -> None:
        body = (
            "| when | what | where |\n|---|---|---|\n"
            "| 5 January 2009 | They **met** | Rome |\n| 6 January 2009 | They ate | |\n"
        )
        assert [(str(event.date), event.text) for event in events(body)] == [
            ("2009-01-05", "5 January 2009, They met, Rome"),
            ("2009-01-06", "6 January 2009, They ate"),
        ]

    def test_a_long_sentence_is_cut_at_a_word(self) -> None:
        (event,) = events("On 5 January 2009 they met " + "again and " * 60 + "again.")
        assert len(event.text) <= LONGEST_TEXT + 2
        assert event.text.endswith(" and …")


class TestQuotes:
    @pytest.mark.parametrize(
        ("body", "quote"),
        [
            ("The envoys met on 5 January 2009, he said.", "The envoys met on 5 January 2009"),
            ("He said: the envoys met on 5 January 2009.", "the envoys met on 5 January 2009"),
            ("On 5 January 2009, they met.", "On 5 January 2009"),
            ("- The envoys met on 5 January 2009.", "The envoys met on 5 January 2009"),
            ("- On 5 January 2009", "On 5 January 2009"),
        ],
    )
    def test_a_quote_is_the_clause_round_the_date(self, body: str, quote: str) -> None:
        assert [event.quote for event in events(body)] == [quote]

    def test_a_quote_is_a_few_words_with_the_date_amid_them(self) -> None:
        (event,) = events("One two three four five six seven on 5 January 2009 " + "again " * 20)
        assert event.quote is not None
        assert "5 January 2009" in event.quote
        assert len(event.quote.split()) == LONGEST_QUOTE

    @pytest.mark.parametrize(
        "body",
        [
            "They **met** in Rome on *5 January 2009* again.",
            "They [met on 5 January 2009](a.md) in Rome.",
            "They met &ndash; on 5 January 2009 &ndash; in Rome.",
            "    They met on 5 January 2009 in Rome.",
            "They met on 5 January 2009 " + "x" * 3000,
        ],
    )
    def test_words_that_cannot_be_quoted_as_they_stand_are_not(self, body: str) -> None:
        assert all(event.quote is None for event in events(body))

    FRAGMENTS = (
        "on 5 January 2009", "in May 2008", "They met", "*again*", "**NATO**", "[said](a.md)",
        "`x`", "“so”", "&amp;",
        "\\*", ", ", ". ", "\n\n", "\n- ", "\n1. ", "\n> ", "\n# ", "\n", "  ",
        "–", "<b>", "|", "~~no~~", "_it_", "(", ")", "![a](b.png)", "\n    ", "\n```\n", "26\\. ",
    )  # fmt: skip

    @given(st.lists(st.sampled_from(FRAGMENTS), max_size=12).map(" ".join))
    def test_every_quote_and_expression_stands_in_the_text(self, body: str) -> None:
        prose = parse_prose(body)
        for event in events(body):
            for words in (event.quote, event.expression):
                assert words is None or any(places(prose, words))
