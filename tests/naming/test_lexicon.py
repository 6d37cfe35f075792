from sitegen.model import Actor, ActorId, Kind
from sitegen.naming.lexicon import lexicon_of
from sitegen.naming.spellings import BRITISH_AND_AMERICAN, folded
from sitegen.naming.words import split_words


def test_the_longest_known_name_is_matched() -> None:
    words = split_words("the United Nations Security Council met")
    assert lexicon_of(()).match(words, 1) == 4


def test_both_spellings_of_english_are_known() -> None:
    entries = lexicon_of(()).entries
    assert entries["World Health Organisation"] == entries["World Health Organization"]


def test_one_table_of_spellings_serves_the_lexicon_and_the_likeness_of_names() -> None:
    for british, american in BRITISH_AND_AMERICAN:
        assert folded(f"Riga {british}") == folded(f"Riga {american}")
    assert lexicon_of(()).entries["Pearl Harbour"].name == "Pearl Harbor"


def test_the_registry_wins_over_the_gazetteer() -> None:
    state = Actor(ActorId("us-georgia"), "Georgia (U.S. state)", Kind.PLACE, aliases=("Georgia",))
    entry = lexicon_of((state,)).entries["Georgia"]
    assert (entry.name, entry.kind) == ("Georgia (U.S. state)", Kind.PLACE)
