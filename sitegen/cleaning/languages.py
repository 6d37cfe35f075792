"""The language of a text, told by its smallest words."""

from __future__ import annotations

import re
from collections import Counter

SAMPLE = 20_000
LEAST_HITS = 5  # below, a headline in another language would decide
LEAST_LEAD = 1.3  # over the next language; Spanish and Portuguese share many small words

_STOP_WORDS = {
    "en": "the of and to in that is was for with on by said from this has have are were which",
    "fr": "le la les des du et est une que dans pour sur par qui au aux avec ce cette ont sont",
    "de": "der die das und den dem des ist nicht mit von zu auf für ein eine im sich auch wurde",
    "es": "el los las del y es una que en por con para al se su lo como más fue ha",
    "it": "il gli della dei del di che è un una per con non nel alla sono le anche ha si",
    "nl": "de het een van en is dat op te voor met zijn niet aan door ook naar bij heeft werd",
    "pt": "o os as do da dos das e é uma que em no na por com para não ao foi",
    "ru": "и в не на что с по для как это из от за был его их но также после",
    "uk": "і в не на що з та для як це від за був його їх але також після про",
    "pl": "i w nie na że z do się jest o po przez od jak za to oraz dla był przed",
    "sv": "och att det som en på är av för med den till inte har ett om men från var kan",
    "tr": "ve bir bu için ile da de olarak olan daha çok gibi sonra kadar ancak ise göre her",
}
_WORDS = {code: frozenset(words.split()) for code, words in _STOP_WORDS.items()}
SMALL_WORDS = frozenset().union(*_WORDS.values())
_SCRIPTS = (
    (re.compile(r"[぀-ヿ]"), "ja"),
    (re.compile(r"[가-힯]"), "ko"),
    (re.compile(r"[㐀-鿿]"), "zh"),
    (re.compile(r"[؀-ۿ]"), "ar"),
    (re.compile(r"[֐-׿]"), "he"),
    (re.compile(r"[Ͱ-Ͽ]"), "el"),
)
_CODE = re.compile(r"([a-z]{2})(?:[-_].*)?\Z")


def language_of(text: str) -> str | None:
    """Return the ISO 639-1 code of the language of `text`, or None where it is not clear."""
    sample = text[:SAMPLE]
    letters = sum(map(str.isalpha, sample))
    for script, code in _SCRIPTS:
        if letters and len(script.findall(sample)) > letters * 0.2:
            return code
    said = Counter(re.findall(r"[^\W\d_]+", sample.lower()))
    hits = Counter({code: sum(said[word] for word in words) for code, words in _WORDS.items()})
    best = hits.most_common(2)
    if best[0][1] < LEAST_HITS:
        return None
    if best[0][1] < best[1][1] * LEAST_LEAD:
        return None
    return best[0][0]


def language_code(declared: str) -> str | None:
    """Return the two letters of a declared language ("en-GB" -> "en"), None if there are none."""
    found = _CODE.match(declared.strip().lower())
    return found[1] if found else None
