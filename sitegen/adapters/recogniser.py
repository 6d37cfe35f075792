"""spaCy beside the rules, for who wants it: with the model named, which nothing here downloads."""

from __future__ import annotations

from typing import Any

from sitegen.model import Kind
from sitegen.naming import Proposal, Recogniser
from sitegen.problems import ContentError

_NO_SPACY = "spaCy is not installed: pip install spacy"
_NO_MODEL = (
    "is no model that is installed here. spaCy's own are listed at https://spacy.io/models, each "
    "with its size and licence; install one with pip, or give the folder of one"
)
# What the labels of spaCy's models (OntoNotes, WikiNER) mean here; peoples, events, works are none.
_KINDS = {
    "PERSON": Kind.PERSON,
    "PER": Kind.PERSON,
    "ORG": Kind.ORGANIZATION,
    "GPE": Kind.PLACE,
    "LOC": Kind.PLACE,
    "FAC": Kind.PLACE,
}
_NOT_NEEDED = ("parser", "lemmatizer", "attribute_ruler", "textcat")


def spacy_recogniser(model: str) -> Recogniser:
    """Return what proposes the names that `model`, a package or a folder, finds.

    ContentError where spaCy or the model is missing.
    """
    try:
        import spacy  # noqa: PLC0415  an extra, and slow to import
    except ImportError:
        raise ContentError.at("--ner", _NO_SPACY) from None
    try:
        pipeline = spacy.load(model, exclude=_NOT_NEEDED)
    except (OSError, ValueError):
        raise ContentError.at("--ner", f'"{model}" {_NO_MODEL}') from None
    return lambda text: _proposals(pipeline(text))


def _proposals(document: Any) -> tuple[Proposal, ...]:
    return tuple(
        Proposal(entity.start_char, entity.end_char, _KINDS[entity.label_])
        for entity in document.ents
        if entity.label_ in _KINDS
    )
