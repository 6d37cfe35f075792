"""A second recogniser: spaCy with a model that a test makes, as none can be downloaded."""

import json
from pathlib import Path

import pytest
import spacy
from shell import process

from sitegen.adapters.recogniser import spacy_recogniser
from sitegen.model import Kind
from sitegen.naming import Proposal
from sitegen.problems import ContentError


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns(  # type: ignore[attr-defined]
        [
            {"label": "ORG", "pattern": "Quarnessa"},
            {"label": "GPE", "pattern": "Zamdal"},
            {"label": "NORP", "pattern": "Quarnian"},
        ]
    )
    folder = tmp_path_factory.mktemp("model")
    pipeline.to_disk(folder)
    return folder


def test_what_a_model_finds_is_proposed_but_for_peoples(model: Path) -> None:
    recognise = spacy_recogniser(str(model))
    assert recognise("Quarnessa sold Quarnian tea in Zamdal.") == (
        Proposal(0, 9, Kind.ORGANIZATION),
        Proposal(31, 37, Kind.PLACE),
    )


@pytest.mark.parametrize("name", ["no_such_model", "./nowhere"])
def test_a_model_that_is_not_there_is_told_with_where_to_find_some(name: str) -> None:
    with pytest.raises(ContentError, match=f'"{name}" is no model that is installed here'):
        spacy_recogniser(name)


def test_inspect_uses_the_model_that_is_named(model: Path, tmp_path: Path) -> None:
    text = tmp_path / "tea.txt"
    text.write_text("Tea is sold\n\nOn Monday the firm that Quarnessa owns sold all its tea.\n")
    named = []
    for option in ((), ("--ner", str(model))):
        done = process(tmp_path, "inspect", "--json", *option, str(text))
        named.append({mention["actor"] for mention in json.loads(done.stdout)["mentions"]})
    assert named == [set(), {"Quarnessa"}]


def test_a_missing_model_is_told_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("Tea is sold.\n")
    done = process(tmp_path, "ingest", "--ner", "no_such_model", "x.txt")
    assert done.returncode == 1
    assert b'--ner: "no_such_model" is no model' in done.stderr
    assert b"Traceback" not in done.stderr
