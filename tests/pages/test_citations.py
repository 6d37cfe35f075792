import json
import re
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sitegen.model import Brief, BriefId, Source, parse_when
from sitegen.pages.citations import citations_of
from sitegen.pages.cited import one_line
from sitegen.pages.views import CitationsView

PAGE = "https://example.com/thaw/briefs/lunch/"
SOURCE = Source(
    title="Envoy sees ties on the mend",
    publisher="Radio Liberty",
    agency="Reuters",
    authors=("A. Writer", "Jane Doe"),
    url="https://example.org/lunch",
    original="Interfax",
    retrieved=parse_when("2009-02-01"),
)
HOSTILE = [
    '"quoted" \'quoted\' “quoted”', "</script><script>alert(1)</script>", "<!-- x",
    "a\nb\r\nc\u2028d", "\x00\x07\x1b\x7f\x85", "{braces}", "{", "}", "}}}{", "\\", "\\{",
    "100% #1 $5 a_b ~ ^ & |", "😀", "ER  - \nTY  - BOOK", "a}, title = {b", "@article{x,",
    "Жё 北约 ß", " and ", ",", "", " ", "{{ 7*7 }}",
]  # fmt: skip
texts = st.sampled_from(HOSTILE) | st.text(max_size=30)
DATES = [
    "", "2008-12-19", "2008-12-19~", "2008-12?", "2008", "2008%", "2008-12-XX", "2008-21",
    "2008-24~", "199X", "19XX", "2004/2006", "2008-12-02/2008-12-03", "2004~/2006-05",
    "2008-21/2009", "2014/..", "../2014", "/2014", "1990/1999", "0009",
]  # fmt: skip


def cite(date: str = "2008-12-19", source: Source = SOURCE) -> CitationsView:
    brief = Brief(BriefId("lunch"), "Lunch", parse_when(date) if date else None, source=source)
    return citations_of(brief, PAGE, "Thaw")


def hostile(text: str, date: str = "") -> CitationsView:
    source = Source(text, text, text, (text, f"A. {text}"), f"https://example.org/{text}", text)
    when = parse_when(date) if date else None
    brief = Brief(BriefId("a"), text, when, text, source, language=text)
    return citations_of(brief, PAGE, text)


def field_of(bibtex: str, name: str) -> str | None:
    """Return the value of a field as BibTeX reads it, without the outer braces."""
    found = re.search(rf"^  {name} = (.*),$", bibtex, re.MULTILINE)
    return found[1].removeprefix("{").removesuffix("}") if found else None


def item_of(citations: CitationsView) -> dict[str, Any]:
    (item,) = json.loads(citations.csl_json)
    return dict(item)


class TestText:
    def test_a_sentence_says_all_that_is_known(self) -> None:
        assert cite().text == (
            "A. Writer and Jane Doe. “Envoy sees ties on the mend.” Radio Liberty, "
            "19 December 2008. Distributed by Reuters. First published by Interfax. "
            "https://example.org/lunch (retrieved 1 February 2009). "
            "Via Thaw, https://example.com/thaw/briefs/lunch/."
        )

    def test_what_nobody_knows_is_left_out_but_for_the_date(self) -> None:
        assert cite("", Source()).text == f"“Lunch.” n.d. Via Thaw, {PAGE}."

    @pytest.mark.parametrize("title", ["Really?", "Stop!", "So…", "“Over.”"])
    def test_a_title_with_a_stop_gets_no_other(self, title: str) -> None:
        assert cite("", Source(title=title)).text.startswith(f"“{title}” n.d.")

    def test_an_inferred_date_is_said_to_be_one(self) -> None:
        assert "Radio Liberty, 19 December 2008 [inferred]." in cite("2008-12-19~").text

    @pytest.mark.parametrize(
        ("authors", "listed"),
        [(("A",), "A."), (("A", "B"), "A and B."), (("A", "B", "C"), "A, B and C.")],
    )
    def test_authors_are_listed(self, authors: tuple[str, ...], listed: str) -> None:
        assert cite(source=Source(authors=authors)).text.startswith(f"{listed} “")

    @given(texts)
    def test_it_is_one_line(self, text: str) -> None:
        assert one_line(hostile(text).text) == hostile(text).text


class TestBibtex:
    def test_an_entry_has_the_slug_for_its_key(self) -> None:
        assert cite().bibtex == (
            "@article{lunch,\n"
            "  author = {Writer, A. and {Jane Doe}},\n"
            "  title = {{Envoy sees ties on the mend}},\n"
            "  journal = {Radio Liberty},\n"
            "  date = {2008-12-19},\n"
            "  year = {2008},\n"
            "  month = dec,\n"
            "  day = {19},\n"
            "  url = {https://example.org/lunch},\n"
            "  urldate = {2009-02-01},\n"
            "  note = {Distributed by Reuters. First published by Interfax. "
            "Via Thaw, https://example.com/thaw/briefs/lunch/},\n"
            "}\n"
        )

    def test_what_has_no_publisher_is_no_article(self) -> None:
        assert cite(source=Source()).bibtex.startswith("@misc{lunch,")

    @pytest.mark.parametrize(
        ("date", "year", "month"),
        [
            ("2008-12-19~", "2008", "dec"),
            ("2008-12-XX", "2008", "dec"),
            ("2008", "2008", None),
            ("2008-24", "2008", None),
            ("2008-12-02/2008-12-03", "2008", None),
            ("2004/2006", None, None),
            ("199X", None, None),
            ("2014/..", None, None),
            ("0009", "0009", None),
        ],
    )
    def test_a_date_is_edtf_and_for_old_bibtex_a_year(
        self, date: str, year: str | None, month: str | None
    ) -> None:
        bibtex = cite(date).bibtex
        assert [field_of(bibtex, f) for f in ("date", "year", "month")] == [date, year, month]

    def test_an_unknown_date_has_no_field(self) -> None:
        assert not re.search("date =|year =", cite("", Source()).bibtex)

    @given(texts)
    @example("\\{}$&#_%~^<>|")
    def test_braces_match_as_bibtex_counts_them(self, text: str) -> None:
        depth = 0
        for position, character in enumerate(bibtex := hostile(text).bibtex.rstrip("\n")):
            depth += {"{": 1, "}": -1}.get(character, 0)
            assert depth > 0 or position < len("@article") or position == len(bibtex) - 1
        assert depth == 0

    @given(texts)
    @example("\\{}$&#_%~^<>|")
    def test_tex_reads_the_title_as_it_was(self, text: str) -> None:
        title = field_of(hostile(text).bibtex, "title")
        assert title is not None
        assert tex_reads(title.removeprefix("{").removesuffix("}")) == one_line(text)

    def test_an_address_is_read_as_it_stands(self) -> None:
        url = "https://example.org/a_b%20c~d?e=f&g#h"
        assert field_of(cite(source=Source(url=url)).bibtex, "url") == url


_CHARACTERS = {
    "textbackslash": "\\", "textbraceleft": "{", "textbraceright": "}", "textasciitilde": "~",
    "textasciicircum": "^", "textless": "<", "textgreater": ">", "textbar": "|",
}  # fmt: skip


def tex_reads(text: str) -> str:
    """Return what TeX prints; AssertionError for a character that it would not take for a text."""
    assert not re.search(r"[{}$&#_%~^<>|\\]", re.sub(r"\\[a-z]+\{\}|\\[$&#_%]", "", text))
    return re.sub(
        r"\\(?:([a-z]+)\{\}|([$&#_%]))", lambda m: _CHARACTERS[m[1]] if m[1] else m[2], text
    )


class TestRis:
    def test_a_record_is_of_news(self) -> None:
        assert cite().ris == (
            "TY  - NEWS\n"
            "ID  - lunch\n"
            "AU  - Writer, A.\n"
            "AU  - Jane Doe\n"
            "TI  - Envoy sees ties on the mend\n"
            "T2  - Radio Liberty\n"
            "PY  - 2008\n"
            "DA  - 2008/12/19/\n"
            "UR  - https://example.org/lunch\n"
            "Y2  - 2009/02/01/\n"
            "N1  - Distributed by Reuters. First published by Interfax. "
            "Via Thaw, https://example.com/thaw/briefs/lunch/\n"
            "ER  - \n"
        )

    @pytest.mark.parametrize(
        ("date", "day"),
        [("2008", "2008///"), ("2008-12~", "2008/12//"), ("2008-12-19", "2008/12/19/")],
    )
    def test_what_is_not_known_of_a_date_is_left_empty(self, date: str, day: str) -> None:
        assert f"\nPY  - 2008\nDA  - {day}\n" in cite(date).ris

    @pytest.mark.parametrize("date", ["", "199X", "2014/..", "2004/2006"])
    def test_a_date_without_a_year_is_none(self, date: str) -> None:
        assert not re.search(r"^(?:PY|DA)  - ", cite(date).ris, re.MULTILINE)

    @given(texts)
    def test_every_line_is_a_field_and_only_the_last_ends_it(self, text: str) -> None:
        lines = hostile(text).ris.removesuffix("\n").split("\n")
        assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in lines)
        assert [line[:2] for line in lines].count("ER") == 1
        assert (lines[0], lines[-1]) == ("TY  - NEWS", "ER  - ")


class TestCslJson:
    def test_an_item_is_an_article_of_a_newspaper(self) -> None:
        assert item_of(cite()) == {
            "id": "lunch",
            "type": "article-newspaper",
            "title": "Envoy sees ties on the mend",
            "author": [{"family": "Writer", "given": "A."}, {"literal": "Jane Doe"}],
            "container-title": "Radio Liberty",
            "issued": {"date-parts": [[2008, 12, 19]]},
            "URL": "https://example.org/lunch",
            "accessed": {"date-parts": [[2009, 2, 1]]},
            "note": "Distributed by Reuters. First published by Interfax. "
            "Via Thaw, https://example.com/thaw/briefs/lunch/",
        }

    @pytest.mark.parametrize(
        ("date", "issued"),
        [
            ("2008-12", {"date-parts": [[2008, 12]]}),
            ("2008-12-XX", {"date-parts": [[2008, 12]]}),
            ("2008~", {"date-parts": [[2008]], "circa": True}),
            ("2008-12-19?", {"date-parts": [[2008, 12, 19]], "circa": True}),
            ("2008-21", {"date-parts": [[2008]], "season": 1}),
            ("2008-24~", {"date-parts": [[2008]], "season": 4, "circa": True}),
            ("2008-12-02/2009-01-05", {"date-parts": [[2008, 12, 2], [2009, 1, 5]]}),
            ("2008-12-02/2009-01", {"literal": "2 December 2008 to January 2009"}),
            ("2004~/2006", {"date-parts": [[2004], [2006]], "circa": True}),
            ("2008-21/2009", {"literal": "spring 2008 to 2009"}),
            ("2014/..", {"literal": "since 2014"}),
            ("/2014", {"literal": "until 2014"}),
            ("199X", {"literal": "the 1990s"}),
            ("1990/1999", {"literal": "the 1990s"}),
        ],
    )
    def test_a_date_is_as_exact_as_edtf_knows_it(self, date: str, issued: object) -> None:
        assert item_of(cite(date))["issued"] == issued

    def test_an_unknown_date_is_left_out(self) -> None:
        assert "issued" not in item_of(cite(""))

    def test_the_language_is_that_of_the_source(self) -> None:
        brief = Brief(BriefId("a"), "A", language="fr")
        assert item_of(citations_of(brief, PAGE, "Thaw"))["language"] == "fr"

    @given(texts)
    def test_any_title_is_the_same_when_read(self, text: str) -> None:
        assert item_of(hostile(text)).get("title", "") == one_line(text)


@given(texts, st.sampled_from(DATES))
def test_every_citation_can_be_written_in_utf_8(text: str, date: str) -> None:
    cited = hostile(text, date)
    assert all(s.encode() for s in (cited.text, cited.bibtex, cited.ris, cited.csl_json))
