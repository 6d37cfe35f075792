"""Sentences of the news that begin like page furniture stay in the body."""

import pytest

from sitegen.cleaning import SourceKind, clean

FIRST = (
    "The council of Kolm met on Monday for the third time this year to talk about the bridge, "
    "which has been closed since the flood of last spring and which the town cannot pay for."
)
LAST = (
    "The mayor said that she would write to the minister before the end of the month, and that "
    "she expected an answer by the summer, when the ferries are full."
)
SENTENCES = (
    "12 comments on the draft law were received.",
    "Supported by Russian air strikes, the army retook the town.",
    "Kyiv is free, the president said in the evening.",
    "To leave the city, residents must cross three checkpoints.",
    "By entering the valley, the army broke the terms of the memorandum.",
    "Research by a foreign institute shows that the river rises.",
    "An agreement can be reached at the summit, diplomats said.",
    "Email accounts at the ministry were hacked on Friday.",
    "Opinion in this country is divided, the paper found.",
    "Unauthorised protests are prohibited under the new law.",
    "No part of the country will be allowed to secede.",
    "Powered by foreign turbines, the dam feeds half of the region.",
    "Broadcast by state television, the speech lasted two hours.",
    "She paints a bleak picture: no water, no power.",
    "Also on Tuesday, two soldiers were killed near the border.",
    "For more than a decade, refugees could not visit their villages.",
    "Comment on the ruling was not available on Monday.",
    "Become a member of the alliance and you get protection, he said.",
    "Terms of the truce were not disclosed.",
    "Elsewhere in the region, calm held.",
    "Most recent figures show a fall in prices.",
    "All media, public and private, are under control.",
    "To contact the outside world, villagers climb a hill.",
    "No reply came from the ministry by the evening.",
    "Related: it is a word that the minister avoids.",
    "Human Rights Watch wrote on Monday that the camps are full.",
    "Aus dem Gebiet von Aleppo flohen Tausende.",
    "Teilen der Armee droht die Auflösung.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_that_begins_like_a_known_line_stays(sentence: str) -> None:
    text = f"{FIRST}\n\n{LAST}\n\n{sentence}\n\n{FIRST}\n\n{LAST}"
    assert sentence in clean(text, SourceKind.TEXT).body


@pytest.mark.parametrize("sentence", SENTENCES)
def test_nothing_behind_such_a_sentence_is_lost(sentence: str) -> None:
    text = f"{FIRST}\n\n{sentence}\n\n{LAST}\n\n{FIRST}"
    assert clean(text, SourceKind.TEXT).body.endswith(FIRST)


def test_key_developments_are_kept() -> None:
    html = (
        f"<article><p>{FIRST}<h2>Key developments</h2><ul><li>The bridge stays closed for a year."
        f"<li>The ferries run until midnight.</ul><p>{LAST}</article>"
    )
    assert "The ferries run until midnight." in clean(html, SourceKind.HTML).body
