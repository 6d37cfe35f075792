"""Capitals that act: where "Moscow" stands for Russia, and where it is only a town."""

from __future__ import annotations

import re

from sitegen.naming.cues import Cues
from sitegen.naming.words import Words

_MOST_FILLERS = 5  # words up to the verb: "ne l'a pas encore dit"
_REACH = 60  # code points looked at on either side: a few words

_ACTING = (
    r"sa(?:ys|id)|wants?|wanted|insist(?:s|ed)|warn(?:s|ed)|accus(?:es|ed)|den(?:ies|ied)|"
    r"reject(?:s|ed)|agree[sd]|refus(?:es|ed)|demand(?:s|ed)|threaten(?:s|ed)|announc(?:es|ed)|"
    r"claim(?:s|ed)|argu(?:es|ed)|condemn(?:s|ed)|criticiz(?:es|ed)|criticis(?:es|ed)|urg(?:es|ed)|"
    r"sen(?:ds|t)|sign(?:s|ed)|support(?:s|ed)|back(?:s|ed)|oppos(?:es|ed)|respond(?:s|ed)|"
    r"withdr(?:aws|ew)|recogniz(?:es|ed)|recognis(?:es|ed)|expel(?:s|led)|expect(?:s|ed)|hope[sd]|"
    r"fear(?:s|ed)|see[sk]s?|sought|saw|plan(?:s|ned)|offer(?:s|ed)|propos(?:es|ed)|ask(?:s|ed)|"
    r"call(?:s|ed)|consider(?:s|ed)|decid(?:es|ed)|deploy(?:s|ed)|describ(?:es|ed)|dismiss(?:es|ed)|"
    r"paid|pays|spen(?:ds|t)|promis(?:es|ed)|pledg(?:es|ed)|blam(?:es|ed)|believ(?:es|ed)|"
    r"regard(?:s|ed)|view(?:s|ed)|suspend(?:s|ed)|froze|freezes|cut|cuts|halt(?:s|ed)|"
    r"impos(?:es|ed)|lift(?:s|ed)|maintain(?:s|ed)|need(?:s|ed)|object(?:s|ed)|protest(?:s|ed)|"
    r"summon(?:s|ed)|suspect(?:s|ed)|tr(?:ies|ied)|use[sd]|intend(?:s|ed)|invad(?:es|ed)|"
    r"ha[sd] (?:not |also |already |long |repeatedly |now |since |never |so far |again |yet to )?"
    r"(?:\w+ed|said|sent|given|made|taken|sought|told|put|shown|been \w+ing|begun|broken|come)|"
    r"(?:is|was) (?:not |also |now |still )?(?:ready|willing|unwilling|prepared|keen|eager|"
    r"determined|reluctant|trying|seeking|pushing|pressing|demanding|considering|opposed|hoping|"
    r"expected to|likely to|set to|due to)|"
    r"(?:will|would|must|should|could|may|might|can|cannot|did|does) (?:not |also |now |still |"
    r"never )?(?:keep|send|accept|agree|act|ask|back|be (?:ready|willing|forced)|block|consider|"
    r"continue|demand|do|give|help|have to|insist|join|like|make|offer|oppose|pay|recogni[sz]e|"
    r"reject|release|resume|respond|return|sign|spend|stop|support|take|talk|try|veto|want|withdraw|"
    r"work|allow|apologi[sz]e|decide|end|explain|face|free|halt|impose|lift|negotiate|prove)"
)
_SUBJECT = re.compile(rf"\s+(?:also |now |still |again |later |has |had )?(?:{_ACTING})\b")
_ACTS = (
    "accusation|action|actions|aggression|aid|aim|aims|allies|ally|ambassador|ambition|ambitions|"
    "answer|approach|approval|attempt|attempts|attitude|backing|behaviour|behavior|bid|claim|"
    "claims|commitment|concern|concerns|conduct|consent|criticism|decision|decisions|demand|"
    "demands|denial|envoy|failure|fears|foreign|government|hopes|influence|insistence|intention|"
    "intentions|interest|interests|intervention|invasion|invitation|military|move|moves|nuclear|"
    "objection|objections|offer|opposition|plan|plans|pledge|policies|policy|position|pressure|"
    "promise|proposal|proposals|reaction|recognition|refusal|relations|relationship|reply|request|"
    "response|role|rulers|sanctions|security|stance|strategy|support|threat|threats|ties|troops|"
    "use|view|views|war|warning|warnings|wish|wishes|withdrawal"
)
_OWNED_ACT = re.compile(rf"['’]s (?:[\w-]+ ){{0,2}}(?:{_ACTS})\b")
_DEALINGS = (
    "agreement|alliance|border|communications?|conflict|confrontation|contacts?|cooperation|"
    "co-operation|deal|dealings|dialogue|differences|diplomacy|dispute|feud|friendship|links|"
    "negotiations?|pact|partnership|peace|quarrel|rapprochement|relations|relationship|rift|row|"
    "standoff|stand-off|talks|tensions?|ties|treaty|trust|understanding|war"
)
_DEALT_WITH = re.compile(
    rf"\b(?:{_DEALINGS}) (?:with|between|against|among)\s+(?:\w+ and\s+)?\Z", re.IGNORECASE
)
_OTHER_SIDE = re.compile(rf"\b(?:{_DEALINGS}) between [\w .’'-]{{1,30}} and\s+\Z", re.IGNORECASE)
_ACTED_ON = re.compile(
    r"\b(?:accus(?:e[sd]?|ing)|condemn(?:s|ed|ing)?|criticis(?:e[sd]?|ing)|criticiz(?:e[sd]?|ing)|"
    r"urg(?:e[sd]?|ing)|warn(?:s|ed|ing)?|press(?:es|ed|ing)?|persuad(?:e[sd]?|ing)|"
    r"convinc(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|punish(?:es|ed|ing)?|anger(?:s|ed|ing)?|"
    r"pressur(?:e[sd]?|ing)|provok(?:e[sd]?|ing)|tell|tells|told|confront(?:s|ed|ing)?|"
    r"support (?:from|of)|pressure (?:from|on)|sanctions (?:on|against)|approval (?:from|of))\s+\Z"
)
# "in Moscow", "officials in Moscow said": a preposition of place before makes it a town.
_PLACED = re.compile(
    r"\b(?:in|at|near|outside|around|inside|to|into|via|through|across|from|of|toward|towards)"
    r"\s+(?:\w+ and\s+)?\Z",
    re.IGNORECASE,
)
# "left Moscow", "the capital, Moscow": travel, or its being a town is told.
_TRAVELLED = re.compile(
    r"\b(?:le(?:ave|aves|ft|aving)|reach(?:es|ed|ing)?|visit(?:s|ed|ing)?|enter(?:s|ed|ing)?|"
    r"capital|city|town|hometown|between|for)(?: of)?,?\s+\Z",
    re.IGNORECASE,
)
_TOWN = re.compile(
    r"['’]s\b|-|,\s+(?:[A-Z]\w+[,.]|the capital|where)|\s+(?:and \w+ )?(?:airport|time)\b"
)


def acts(text: str, start: int, end: int, cues: Cues | None = None) -> bool:
    """Tell whether the capital at `start:end` of `text` acts, as a state does."""
    if cues and cues.acting_words:
        return _acts_by_words(text, start, end, cues)
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    if _OWNED_ACT.match(after):
        return True
    if _DEALT_WITH.search(before) or _OTHER_SIDE.search(before) or _ACTED_ON.search(before):
        return True
    return bool(_SUBJECT.match(after)) and not _PLACED.search(before)


def acts_in(words: Words, first: int, last: int, cues: Cues) -> bool:
    """Tell the same of the capital at words `first` to `last`, by the verbs of a language."""
    before = words[first - 1].text if first else ""
    if before in cues.placing or before in cues.articles:
        return False
    if before in cues.accusing and words[first].gap == " ":
        return True
    for at in range(last, min(last + _MOST_FILLERS, len(words))):
        if words[at].gap != " " and (words[at].gap or not words[at - 1].text.endswith("'")):
            return False
        if words[at].text in cues.acting_verbs:
            return True
        if words[at].text not in cues.verb_fillers:
            return False
    return False


def may_act(text: str, start: int, end: int, cues: Cues | None = None) -> bool:
    """Tell whether nothing makes the capital a town; where its state is spoken of, it then acts.

    In news, a capital without a preposition of place is the government in all but a few cases:
    travel to it, its own things ("Moscow's streets"), and a town told by its country.
    """
    if cues and cues.acting_words:
        return _may_act_by_words(text, start, end, cues)
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    return not (_PLACED.search(before) or _TRAVELLED.search(before) or _TOWN.match(after))


_WORD_BEFORE = re.compile(r"(?:^|[^\w-])([\w-]+) \Z")
_WORD_BEHIND = re.compile(r" ([\w-]+)")
_DATELINE = re.compile(r"\s*(?:\(|[-–—]\s|,\s*\d|[.:]?\n)")


def _acts_by_words(text: str, start: int, end: int, cues: Cues) -> bool:
    """Tell by the words beside it whether the capital acts."""
    before, behind = _beside(text, start, end)
    if _is_placed(before, cues):
        return False
    if before in cues.acting_words or behind in cues.acting_words:
        return True
    is_genitive = text[start:end].endswith(cues.case_endings) if cues.case_endings else False
    owns = is_genitive and (before in cues.acts or behind in cues.acts)
    return owns or before in cues.dealing_prepositions


def _may_act_by_words(text: str, start: int, end: int, cues: Cues) -> bool:
    before, _ = _beside(text, start, end)
    begins_line = not text[:start].strip(" *_#") or text[:start].rstrip(" ").endswith("\n")
    is_dateline = begins_line and bool(_DATELINE.match(text[end : end + _REACH]))
    return not is_dateline and not _is_placed(before, cues)


def _is_placed(before: str, cues: Cues) -> bool:
    """Tell whether the word before the capital says that it is the town."""
    word = before.lower()
    return word in cues.locating or word in cues.between or before in cues.place_common


def _beside(text: str, start: int, end: int) -> tuple[str, str]:
    before = _WORD_BEFORE.search(text[max(0, start - _REACH) : start])
    behind = _WORD_BEHIND.match(text[end : end + _REACH])
    return before[1] if before else "", behind[1] if behind else ""
