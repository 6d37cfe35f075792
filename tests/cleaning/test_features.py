from sitegen.cleaning import features
from sitegen.cleaning.copied import read_copied
from sitegen.cleaning.rules import mark_of

PROSE = "The envoys of the two states met in the town hall on Monday and talked about the bridge."


def described(text: str, title: str | None = None) -> list[dict[str, float]]:
    blocks = read_copied(text)[0]
    rows = features.describe(blocks, [mark_of(block) for block in blocks], title)
    return [dict(zip(features.FEATURES, row, strict=True)) for row in rows]


def test_a_block_knows_its_neighbours() -> None:
    first, second = described(f"Harbour\n\n{PROSE}")
    assert first["words at +1"] == second["words"]
    assert first["words at -1"] == -1
    assert second["ends a sentence at -1"] == 0


def test_a_block_knows_where_the_title_is() -> None:
    rows = described(f"News\n\nToll cut\n\n{PROSE}", "Toll cut")
    assert [row["after the title"] for row in rows] == [-1, 0, 1]
    assert [row["is the title"] for row in rows] == [0, 1, 0]


def test_the_run_of_prose_is_where_sentences_follow_each_other() -> None:
    rows = described(f"Home\n\nNews\n\n{PROSE}\n\n{PROSE} Again.\n\nTerms\n\nPrivacy")
    assert [row["in the run"] for row in rows] == [0, 0, 1, 1, 0, 0]


def test_rules_count_by_their_family() -> None:
    byline, share = described("By Ann Lee\n\nShare this article on Facebook")
    assert byline["family"] != share["family"]
    assert 0 not in (byline["family"], share["family"])


def test_nothing_to_describe_gives_nothing() -> None:
    assert features.describe([], [], None) == []
