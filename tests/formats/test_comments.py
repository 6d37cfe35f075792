from sitegen.formats import comments_of

FILE = b"""\xef\xbb\xbf---\r
# one\r
title: a # two\r
url: https://example.org/#no\r
quoted: "# no"   # three\r
folded: 'it''s\r
  # no'\r
block: |\r
  # no\r
# four\r
list: [a, # five\r
  b]\r
items:\r
  # six\r
  - a\r
  - b   # seven\r
# eight\r
---\r
\r
# no\r
"""


def test_comments_are_what_stands_behind_a_sharp_and_in_no_text() -> None:
    found = comments_of(FILE, "content/briefs/a.md")
    assert [one.removeprefix("# ") for one in found] == [
        *("one", "two", "three", "four", "five", "six", "seven", "eight"),
    ]


def test_settings_have_no_fences() -> None:
    assert comments_of(b"title: A # b\n# c", "content/site.yaml") == ("# b", "# c")
