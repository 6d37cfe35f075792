import time

import dom
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sitegen.markup import Link, Mark, parse_prose, render_prose
from sitegen.markup.rendering import _sanitised


def html_of(markdown: str, links: tuple[Link, ...] = (), marks: tuple[Mark, ...] = ()) -> str:
    return str(render_prose(parse_prose(markdown), lambda href: f"up/{href}", links, marks)).strip()


def place(markdown: str, words: str) -> tuple[int, int, int]:
    """Return block, start and end of `words`, as links and marks are laid."""
    for number, block in enumerate(parse_prose(markdown).blocks):
        if words in block.text:
            start = block.text.index(words)
            return number, start, start + len(words)
    raise AssertionError(words)


def linked(markdown: str, words: str) -> str:
    return html_of(markdown, links=(Link(*place(markdown, words), "n"),))


def marked(markdown: str, words: str) -> str:
    return html_of(markdown, marks=(Mark(*place(markdown, words), "said"),))


class TestMarkdown:
    @pytest.mark.parametrize(
        ("markdown", "html"),
        [
            (
                "One *two* **three** ~~four~~",
                "<p>One <em>two</em> <strong>three</strong> <s>four</s></p>",
            ),
            ("> One", "<blockquote>\n<p>One</p>\n</blockquote>"),
            ("3. One\n4. Two", '<ol start="3">\n<li>One</li>\n<li>Two</li>\n</ol>'),
            ("`a < b`", "<p><code>a &lt; b</code></p>"),
            ("```js\nx\n```", "<pre><code>x\n</code></pre>"),
            ("One\\\ntwo", "<p>One<br>\ntwo</p>"),
            ("***", "<hr>"),
            ("<b>raw</b>", "<p>&lt;b&gt;raw&lt;/b&gt;</p>"),
            ("", ""),
        ],
    )
    def test_markdown_becomes_html(self, markdown: str, html: str) -> None:
        assert html_of(markdown) == html

    def test_a_table_stays_a_table(self) -> None:
        tags = [e.tag for e in dom.elements(html_of("|a|b|\n|-|-:|\n|c|d|"))]
        assert tags == ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"]

    @pytest.mark.parametrize(
        ("markdown", "tags"),
        [
            ("# A\n\n## B\n\n# C", ["h2", "h3", "h2"]),
            ("## A\n\n### B", ["h2", "h3"]),
            ("#### A\n\n##### B", ["h2", "h3"]),
            ("# A\n\n###### B", ["h2", "h6"]),
        ],
    )
    def test_headings_begin_below_that_of_the_page(self, markdown: str, tags: list[str]) -> None:
        assert [e.tag for e in dom.elements(html_of(markdown))] == tags

    def test_the_same_prose_may_be_rendered_again(self) -> None:
        prose = parse_prose("# NATO\n\n[a](b.md) ![c](d.png) NATO")
        first = render_prose(prose, str.upper, [Link(1, 3, 7, "x")], [Mark(1, 0, 3, "y")])
        assert render_prose(prose, str.upper, [Link(1, 3, 7, "x")], [Mark(1, 0, 3, "y")]) == first


class TestAddresses:
    def test_a_link_within_the_site_is_resolved(self) -> None:
        assert html_of("[a](b.md 'c')") == '<p><a href="up/b.md" title="c">a</a></p>'

    @pytest.mark.parametrize(
        "href",
        ["https://example.org/", "HTTP://example.org/", "mailto:a@example.org", "//example.org/"],
    )
    def test_a_link_elsewhere_stays_and_tells_nothing_of_the_reader(self, href: str) -> None:
        (_, link) = dom.elements(html_of(f"[a]({href})"))
        assert link.attrib == {"href": href, "rel": "noopener noreferrer nofollow"}

    def test_a_picture_of_the_site_is_shown(self) -> None:
        assert html_of("![a map](map.png)") == '<p><img src="up/map.png" alt="a map"></p>'

    @pytest.mark.parametrize(
        "source",
        [
            "https://example.org/a.png",
            "//example.org/a.png",
            "HTTP://example.org/a.png",
            "ftp://a/b.png",
        ],
    )
    def test_of_a_picture_elsewhere_only_its_words_are_shown(self, source: str) -> None:
        assert html_of(f"![a map]({source}) here") == "<p>[picture: a map] here</p>"

    def test_of_a_picture_elsewhere_without_words_nothing_is_shown(self) -> None:
        assert html_of("![](https://example.org/a.png)here") == "<p>here</p>"


LINK = '<a href="n" class="actor">'


class TestLinks:
    @pytest.mark.parametrize(
        ("markdown", "html"),
        [
            ("So NATO met.", f"<p>So {LINK}NATO</a> met.</p>"),
            ("NATO", f"<p>{LINK}NATO</a></p>"),
            ("*So NATO*", f"<p><em>So {LINK}NATO</a></em></p>"),
            ("N**ATO**", f"<p>{LINK}N</a><strong>{LINK}ATO</a></strong></p>"),
            ("a&amp;b NATO", f"<p>a&amp;b {LINK}NATO</a></p>"),
            ("`code` NATO", f"<p><code>code</code> {LINK}NATO</a></p>"),
            ("- a\n- NATO", f"<ul>\n<li>a</li>\n<li>{LINK}NATO</a></li>\n</ul>"),
        ],
    )
    def test_a_link_is_laid_over_its_words(self, markdown: str, html: str) -> None:
        assert linked(markdown, "NATO") == html

    def test_a_line_break_in_a_link_stays(self) -> None:
        assert dom.words_shown(linked("the United\nStates", "United States")) == "the United States"

    def test_words_after_a_picture_elsewhere_are_linked_where_they_stand(self) -> None:
        html = linked("![a map](https://example.org/a.png) of NATO", "NATO")
        assert html == f"<p>[picture: a map] of {LINK}NATO</a></p>"

    def test_code_is_never_linked(self) -> None:
        assert linked("say `NATO`", "NATO") == "<p>say <code>NATO</code></p>"


class TestMarks:
    @pytest.mark.parametrize(
        ("markdown", "html"),
        [
            ("A good start.", '<p><mark id="said">A good start</mark>.</p>'),
            (
                "A *good* start.",
                '<p><mark id="said">A </mark><em><mark>good</mark></em><mark> start</mark>.</p>',
            ),
            ("# A good start", '<h2><mark id="said">A good start</mark></h2>'),
            ("`A good start`", '<p><mark id="said"><code>A good start</code></mark></p>'),
            ("[A good start](b)", '<p><a href="up/b"><mark id="said">A good start</mark></a></p>'),
            ("|A good start|\n|-|", None),
        ],
    )
    def test_a_mark_is_laid_over_its_words(self, markdown: str, html: str | None) -> None:
        found = marked(markdown, "A good start")
        assert found == html if html else '<mark id="said">A good start</mark>' in found

    @pytest.mark.parametrize(
        ("words", "html"),
        [
            ("NATO met", f'<p>So <mark id="m">{LINK}NATO</a> met</mark> here.</p>'),
            ("So NATO", f'<p><mark id="m">So {LINK}NATO</a></mark> met here.</p>'),
            ("So NATO met", f'<p><mark id="m">So {LINK}NATO</a> met</mark> here.</p>'),
            ("NATO", f'<p>So <mark id="m">{LINK}NATO</a></mark> met here.</p>'),
        ],
    )
    def test_one_mark_goes_round_links_and_plain_text(self, words: str, html: str) -> None:
        text = "So NATO met here."
        link, mark = Link(*place(text, "NATO"), "n"), Mark(*place(text, words), "m")
        assert html_of(text, links=(link,), marks=(mark,)) == html

    def test_marks_within_each_other_each_go_round_a_link(self) -> None:
        text = "one two NATO"
        marks = (Mark(*place(text, text), "a"), Mark(*place(text, "two NATO"), "b"))
        assert html_of(text, links=(Link(*place(text, "NATO"), "n"),), marks=marks) == (
            f'<p><mark id="a">one <mark id="b">two {LINK}NATO</a></mark></mark></p>'
        )

    def test_passages_that_overlap_are_both_marked(self) -> None:
        html = html_of("one two three", marks=(Mark(0, 0, 7, "a"), Mark(0, 4, 13, "b")))
        assert html == ('<p><mark id="a">one <mark id="b">two</mark></mark><mark> three</mark></p>')

    MIXED = (
        "A *b c* `d e` [f g](h) ![i](https://j) k\nl **m _n_ o**  p &amp; q\\* <r>\\\ns\n\n"
        "## T u `v`\n\n- w x\n\n|y|z|\n|-|-|\n|1 2|3|\n"
    )

    @given(st.data())
    def test_every_mark_has_its_id_once_and_no_word_is_lost(self, data: st.DataObject) -> None:
        blocks = parse_prose(self.MIXED).blocks
        marks = []
        for number in range(data.draw(st.integers(1, 5))):
            block = data.draw(st.integers(0, len(blocks) - 1))
            text = blocks[block].text
            start = data.draw(st.integers(0, len(text) - 1).filter(lambda n, t=text: t[n] != " "))
            end = data.draw(st.integers(start + 1, len(text)))
            marks.append(Mark(block, start, end, f"said-{number}"))
        html = html_of(self.MIXED, marks=tuple(marks))
        ids = [e.attrib["id"] for e in dom.elements(html) if "id" in e.attrib]
        assert sorted(ids) == [mark.id for mark in marks]
        assert dom.words_shown(html) == dom.words_shown(html_of(self.MIXED))

    @given(st.data())
    def test_no_seam_runs_through_the_mark_of_a_passage(self, data: st.DataObject) -> None:
        (text,) = (block.text for block in parse_prose("one two three four five six").blocks)
        edges = st.integers(0, len(text) - 1)
        start = data.draw(edges)
        end = data.draw(st.integers(start + 1, len(text)))
        at = data.draw(edges)
        link = Link(0, at, data.draw(st.integers(at + 1, len(text))), "n")
        (p,) = dom.elements(html_of(text, (link,), (Mark(0, start, end, "m"),)))[:1]
        marks = list(p.iter("mark"))
        assert ["".join(mark.itertext()) for mark in marks] == [text[start:end]]


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script xlink:href=data:,alert(1)></script></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table>",
    "<iframe src='javascript:alert(1)'></iframe>",
    "<object data=evil.swf></object><embed src=evil.swf>",
    "<form action=//evil.example><button formaction='javascript:alert(1)'>go</button></form>",
    "<base href='//evil.example/'>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<link rel=stylesheet href=//evil.example/a.css>",
    "<style>@import '//evil.example/a.css'</style>",
    "<details open ontoggle=alert(1)>",
    "<a href='javascript:alert(1)' onclick=alert(1)>a</a>",
    "<p style='background:url(javascript:alert(1))' id=content name=cookie>a</p>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<textarea><p>",
    "<plaintext>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "</p></section></main><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php echo 1 ?>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](javascript&colon;alert(1))",
    "[a](&#x6a;avascript:alert(1))",
    "[a](java&#10;script:alert(1))",
    "[a](<java\tscript:alert(1)>)",
    "[a](\x01javascript:alert(1))",
    "[a](vbscript:msgbox(1))",
    "[a](data:text/html,<script>alert(1)</script>)",
    "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[a](file:///etc/passwd)",
    "[a](blob:https://example.org/1)",
    "[a](view-source:javascript:alert(1))",
    "[a][b]\n\n[b]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "<data:text/html,a>",
    '[a](https://example.org "x\\" onmouseover=\\"alert(1)")',
    '[a](https://example.org/"onmouseover="alert(1))',
    "![a](javascript:alert(1))",
    "![a](data:image/svg+xml,<svg/onload=alert(1)>)",
    '![a" onerror="alert(1)](x.png)',
    "![a](x.png 'b\" onerror=\"alert(1)')",
    "![a](//evil.example/pixel.gif)",
    "![a](/\\evil.example/pixel.gif)",
    "![a](https:evil.example/pixel.gif)",
    '```"onclick="alert(1)\nx\n```',
    "```<script>\nalert(1)\n```",
    "# A {#content onclick=alert(1)}",
    "{{ 7*7 }} {% raw %} {{ config }}",
    "a\u202e)1(trela\u202c b",
    "<a href=x\x00 onclick=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\\<script>alert(1)\\</script>",
    "|<script>|\n|-|\n|<img src=x onerror=alert(1)>|",
]


class TestHostileText:
    @pytest.mark.parametrize("markdown", HOSTILE)
    def test_nothing_but_text_reaches_a_page(self, markdown: str) -> None:
        assert list(dom.dangers(html_of(markdown))) == []

    @pytest.mark.parametrize("markdown", HOSTILE)
    def test_sanitising_twice_changes_nothing(self, markdown: str) -> None:
        html = html_of(markdown)
        assert _sanitised(html).strip() == html

    @pytest.mark.parametrize("html", HOSTILE)
    def test_the_sanitiser_would_hold_alone(self, html: str) -> None:
        assert list(dom.dangers(_sanitised(html))) == []

    @pytest.mark.parametrize("html", HOSTILE)
    def test_what_the_sanitiser_lets_through_it_lets_through_again(self, html: str) -> None:
        assert _sanitised(_sanitised(html)) == _sanitised(html)

    @pytest.mark.parametrize(
        "text", ["<script>alert(1)</script>", "<b>bold</b>", "&lt;", "a < b > c & d", "{{ 7*7 }}"]
    )
    def test_what_is_not_markdown_is_shown_as_it_is(self, text: str) -> None:
        shown = dom.words_shown(html_of(text))
        assert shown == text.replace("&lt;", "<")

    @given(
        st.sampled_from(HOSTILE),
        st.sampled_from(HOSTILE),
        st.sampled_from(["", " ", "\n\n", "](", "`"]),
    )
    def test_hostile_texts_do_not_help_each_other(self, one: str, other: str, between: str) -> None:
        html = html_of(one + between + other)
        assert list(dom.dangers(html)) == []
        assert _sanitised(html).strip() == html


MARKDOWNISH = st.text("ab \n\t#>-*_`~[]()!|<>&;:/\\\"'=+.1", max_size=80)


class TestAnyText:
    @given(st.text() | MARKDOWNISH)
    @example("[a](//[b)")
    @example("![a](http://[::1)")
    def test_any_text_is_rendered_and_safe(self, markdown: str) -> None:
        assert list(dom.dangers(html_of(markdown))) == []

    @given(st.text() | MARKDOWNISH)
    def test_the_words_of_every_block_are_shown_in_their_order(self, markdown: str) -> None:
        html = html_of(markdown)
        shown, at = "".join(dom.words_shown(html).split()), 0
        for block in parse_prose(markdown).blocks:
            words = "".join(block.text.split())
            at = shown.index(words, at) + len(words)

    @given(st.lists(st.text(st.characters(categories=["L", "Nd"]), min_size=1), min_size=1))
    def test_plain_words_are_all_shown(self, words: list[str]) -> None:
        text = "Words " + " ".join(words)
        assert dom.words_shown(html_of(text)) == text


@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "](",
        "![",
        "> ",
        "- ",
        "*a ",
        "**a",
        "_",
        "`",
        "<",
        "<a ",
        "&",
        "\\",
        "|",
        "a\n",
        "[a]: b\n",
        "(\"'",
    ],
)
def test_a_hostile_text_takes_no_longer_than_its_length_allows(unit: str) -> None:
    started = time.process_time()
    html_of(unit * (20_000 // len(unit)))
    assert time.process_time() - started < 10


def test_a_link_behind_a_passage_leads_to_what_it_supports() -> None:
    prose = parse_prose("They *met in* May, they said.")
    mark = Mark(0, 0, 15, "said-a", "#event-a", "the event of May")
    html = render_prose(prose, str, marks=[mark])
    assert html.count('<a href="#event-a" class="event" aria-label="the event of May">') == 1
    assert html.index("May</mark>") < html.index('<a href="#event-a"') < html.index(", they said")


def test_the_way_on_from_a_passage_in_a_link_stands_behind_the_link() -> None:
    prose = parse_prose("They [met in May](https://example.org/), they said.")
    html = render_prose(prose, str, marks=[Mark(0, 5, 8, "said-a", "#event-a", "the event")])
    assert html == (
        '<p>They <a href="https://example.org/" rel="noopener noreferrer nofollow">'
        '<mark id="said-a">met</mark> in May</a>'
        '<a href="#event-a" class="event" aria-label="the event">↓</a>, they said.</p>\n'
    )
