from sitegen.cleaning import surroundings
from sitegen.cleaning.webpage import read_page

PROSE = "The envoys of the two states met in the town hall on Monday and talked about the bridge."


def described(html: str) -> list[dict[str, float]]:
    rows = read_page(html).surroundings
    return [dict(zip(surroundings.FEATURES, row, strict=True)) for row in rows]


def test_only_blocks_that_nothing_hides_are_described() -> None:
    html = f"<nav>Home</nav><article><p>{PROSE}<p>{PROSE}</article>"
    assert [row["left out before"] for row in described(html)] == [1, 0]


def test_paragraphs_of_one_look_share_their_prose() -> None:
    html = f"<div><p>{PROSE}<p>{PROSE}<p class='standfirst'>{PROSE}</div>"
    first, second, third = described(html)
    assert first["share of its like"] == second["share of its like"] > third["share of its like"]
    assert (second["like before"], third["like before"]) == (1, 0)


def test_elements_around_a_block_tell_what_they_are() -> None:
    html = f"<main><article><div class='entry-content'><p>{PROSE}</div></article></main>"
    (row,) = described(html)
    assert (row["in an article element"], row["in a main element"]) == (1, 1)
    assert row["up to a named text"] == 1


def test_what_follows_hidden_comments_is_told_so() -> None:
    html = f"<p>{PROSE}</p><div class='comments'><p>{PROSE}</div><p>Guides to the harbour</p>"
    assert [row["after comments"] for row in described(html)] == [0, 1]
