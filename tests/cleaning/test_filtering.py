from sitegen.cleaning.copied import read_copied
from sitegen.cleaning.filtering import Sifted, sift

BODY = """\
The envoys of the two states met in the town hall on Monday and talked about the bridge.

They agreed that the toll should fall and that one of the ferries would be sold by winter."""


def sifted(text: str, title: str | None = None) -> Sifted:
    return sift(read_copied(text)[0], title)


def kept(text: str) -> str:
    return "\n\n".join(block.text for block in sifted(text).kept)


def rules(text: str) -> dict[str, str]:
    return {drop.text: drop.rule for drop in sifted(text).dropped}


def test_a_clean_text_is_kept_whole() -> None:
    assert kept(BODY) == BODY


def test_the_headline_is_found_above_the_body() -> None:
    found = sifted("Harbour\n\nEnvoys agree to cut the bridge toll\n\nBy Ann Lee\n\n" + BODY)
    assert found.title is not None
    assert found.title.text == "Envoys agree to cut the bridge toll"
    assert [drop.rule for drop in found.dropped] == ["before the body", "title", "byline"]


def test_a_dateline_is_a_hard_start() -> None:
    text = (
        "Envoys cut the toll\n\nA ferry waits at the quay in August.\n\nRIGA (Reuters) -- " + BODY
    )
    assert kept(text) == "RIGA (Reuters) -- " + BODY  # `leads` takes it off


def test_furniture_within_the_body_goes() -> None:
    first, second = BODY.split("\n\n")
    assert kept(f"{first}\n\nRead also: Five ports to see\n\n{second}") == BODY


def test_the_loose_lines_under_most_read_go() -> None:
    text = BODY + "\n\nMost read\nHarbour clock stolen\nFive shady squares"
    assert kept(text) == BODY
    assert rules(text)["Five shady squares"] == "other stories"


def test_the_list_under_contents_goes() -> None:
    text = "In this article\n\n- The bridge and its toll\n- The ferries\n\n" + BODY
    assert kept(text) == BODY
    assert rules(text)["The ferries"] == "contents"


def test_a_list_of_the_body_stays() -> None:
    text = BODY + "\n\n- The toll falls to two crowns.\n- One ferry is sold.\n\n" + BODY
    assert "One ferry is sold." in kept(text)


def test_what_follows_about_the_author_goes() -> None:
    long_body = "\n\n".join([BODY] * 2)
    note = "Ann Lee has written about rivers and bridges for thirty years and lives in Riga."
    assert kept(f"{long_body}\n\nAbout the author\n\n{note}") == long_body


def test_a_repeated_headline_goes() -> None:
    text = f"Envoys cut the toll\n\n{BODY}\n\nEnvoys Cut The Toll\n\n{BODY}"
    assert "Envoys" not in kept(text)


def test_speakers_keep_their_labels() -> None:
    talk = "HOST: And the toll?\n\nLEE: It will fall.\n\nHOST: Thank you."
    assert kept("The bridge: a talk with Ann Lee\n\n" + talk) == talk


def test_the_title_with_a_byline_cuts_off_teasers_above_it() -> None:
    teaser = "Police have arrested two men after tools were taken from a yard in Penmark."
    text = f"Two held\n\n{teaser}\n\nEnvoys cut the bridge toll\n\nBy Ann Lee\n\n{BODY}\n\n{BODY}"
    assert kept(text) == f"{BODY}\n\n{BODY}"


def test_a_rule_s_line_neither_opens_nor_ends_a_body() -> None:
    text = f"https://www.example.org/news/1.html\n\n{BODY}\n\nhttps://www.example.org"
    assert kept(text) == BODY


def test_a_list_of_names_and_numbers_within_the_body_stays() -> None:
    row = "Kolm | 4 | 2,180 | 12"
    assert row in kept(f"{BODY}\n\n{row}\n\n{BODY}")
