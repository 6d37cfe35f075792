"""From names to actors: which names are one actor's, and what it is called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from sitegen.model import Kind
from sitegen.naming.acronyms import shares_initials, stands_for
from sitegen.naming.cases import same_in_other_cases
from sitegen.naming.common_nouns import references
from sitegen.naming.cues import Cues
from sitegen.naming.editors import with_weak_names
from sitegen.naming.lexicon import Entry, Lexicon
from sitegen.naming.metonyms import acts, acts_in, may_act
from sitegen.naming.named import Mention, NamedActor, Naming
from sitegen.naming.offices import office_at
from sitegen.naming.people import person_names
from sitegen.naming.reading import Found
from sitegen.naming.roles import role_at
from sitegen.naming.words import Words, name_of


def resolved(text: str, words: Words, found: Sequence[Found], lexicon: Lexicon) -> Naming:
    """Return the mentions of `text`, each with its actor, and the actors."""
    people, unsure = person_names(found, lexicon)
    others = _other_names(words, found, lexicon)
    mentions: list[Mention] = []
    acting: set[str] = set()
    roles: dict[str, dict[str, None]] = {}
    for index, one in enumerate(found):
        name = people.get(index) or others[index]
        mention = _mention(text, words, one, name, lexicon)
        mentions.append(mention)
        if one.kind is Kind.PLACE and _acts(text, words, one, lexicon):
            acting.add(mention.actor)
        if one.kind is Kind.PERSON and index not in unsure:
            role = _role(text, words, one, lexicon)
            if role:
                roles.setdefault(mention.actor, {})[role] = None
    mentions = _with_acting_capitals(text, mentions, lexicon)
    if lexicon.weak:
        mentions = with_weak_names(text, words, mentions, lexicon.weak)
    mentions += references(text, words, mentions, lexicon)
    if lexicon.unspaced:
        taken = {place for one in mentions for place in range(one.start, one.end)}
        unspaced = lexicon.unspaced.mentions(text)
        mentions += (m for m in unspaced if taken.isdisjoint(range(m.start, m.end)))
    mentions.sort(key=lambda mention: mention.start)
    return Naming(tuple(mentions), tuple(_actors(mentions, roles, acting, lexicon)))


def _role(text: str, words: Words, person: Found, lexicon: Lexicon) -> str:
    if lexicon.cues.heads_first:
        return office_at(text, words, person.first, person.last, lexicon)
    return role_at(text, words, person.first, person.last, lexicon.cues)


def _with_acting_capitals(text: str, mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """Return the mentions with capitals read as the states that the text speaks of elsewhere."""
    named = {mention.actor for mention in mentions}
    return [_acting(text, mention, named, lexicon) for mention in mentions]


def _acting(text: str, mention: Mention, named: set[str], lexicon: Lexicon) -> Mention:
    entry = lexicon.entries.get(mention.text) if mention.kind is Kind.PLACE else None
    if lexicon.cues.acting_verbs or not entry or not entry.metonym_of:
        return mention
    if not may_act(text, mention.start, mention.end, lexicon.cues):
        return mention
    if entry.metonym_of not in named or entry.metonym_kind is not Kind.STATE:
        return replace(mention, maybe=entry.metonym_of)
    return replace(mention, actor=entry.metonym_of, kind=entry.metonym_kind, rule="metonym")


def _mention(text: str, words: Words, found: Found, name: str, lexicon: Lexicon) -> Mention:
    start, end = words[found.first].start, words[found.last - 1].end
    if text[end : end + 1] == "." and words[found.last - 1].text in lexicon.cues.pointed:
        end += 1  # "Innopac Inc."
    kind, rule = found.kind, found.rule
    entry = found.entry
    if entry and entry.metonym_of and kind is Kind.PLACE and _acts(text, words, found, lexicon):
        name, kind, rule = entry.metonym_of, entry.metonym_kind, "metonym"
    return Mention(start, end, text[start:end], name, kind, rule)


def _acts(text: str, words: Words, found: Found, lexicon: Lexicon) -> bool:
    if lexicon.cues.acting_verbs:
        return acts_in(words, found.first, found.last, lexicon.cues)
    return acts(text, words[found.first].start, words[found.last - 1].end, lexicon.cues)


def _other_names(words: Words, found: Sequence[Found], lexicon: Lexicon) -> list[str]:
    """Return the canonical name of each find that is no person's (a person's is not used)."""
    introduced = dict(_introduced(words, found, lexicon))
    short = _short_forms(found, lexicon.cues)
    first_form: dict[str, str] = {}
    names = []
    for one in found:
        spelling = " ".join(one.names)
        entry = one.entry or _firm_entry(one, lexicon)
        name = introduced.get(spelling) or (entry.name if entry else spelling)
        if one.rule == "dateline":
            name = name.title()
        name = lexicon.cues.state_codes.get(name, name) if one.rule == "state code" else name
        if entry and entry.rule == "gazetteer" and spelling.isupper():
            name = short.get((spelling, one.kind), name)  # the text says what it stands for
        name = short.get((name, one.kind), name)
        names.append(first_form.setdefault(_joint_key(name, lexicon), name))
    shown = {
        " ".join(one.names): name_of(words[one.first : one.last])
        for one in reversed(found)
        if tuple(word.text for word in words[one.first : one.last]) == one.names
    }
    return [shown.get(name, name) for name in names]


def _firm_entry(one: Found, lexicon: Lexicon) -> Entry | None:
    """Return what is known of "Airbus" for "Airbus Ltd"."""
    is_firm = one.names[-1] in lexicon.cues.firm_marks
    entry = lexicon.entries.get(" ".join(one.names[:-1])) if is_firm else None
    return entry if entry and entry.kind is Kind.ORGANIZATION else None


def _introduced(
    words: Words, found: Sequence[Found], lexicon: Lexicon
) -> Iterator[tuple[str, str]]:
    """Yield (spelling, canonical name) for a name and the acronym in parentheses after it.

    What is known keeps its name; else the long form is canonical, and the acronym means that in
    this text, whatever it means elsewhere.
    """
    spelled: dict[str, frozenset[str]] = {}
    for long, short in pairwise(found):
        if long.kind is not Kind.ORGANIZATION or not _introduces(words, long.last, short.first):
            continue
        if short.rule != "bracketed" and not _abbreviates(short.names[0], long.names):
            continue
        spelling, acronym = " ".join(long.names), " ".join(short.names)
        if long.entry:
            yield acronym, long.entry.name
            continue
        if short.entry:
            known = short.entry.name
            if known not in spelled:
                spelled[known] = lexicon.words_of(known)
            if _is_spelling_of(long.names, spelled[known], lexicon.cues):
                yield spelling, known
                continue
        yield acronym, spelling


def _introduces(words: Words, last: int, first: int) -> bool:
    """Tell whether "(", "or" or "known as" stands between a name and its short form."""
    if first == last:
        return words[first].gap.strip() == "("
    between = " ".join(word.text for word in words[last:first])
    return between in {"or", "known as"} and words[last].gap == ", "


def _abbreviates(acronym: str, names: Sequence[str]) -> bool:
    return stands_for(acronym, names) or shares_initials(acronym, names)


def _is_spelling_of(names: Sequence[str], known: frozenset[str], cues: Cues) -> bool:
    """Tell whether `names` share a distinctive word with the spellings of a known name."""
    return any(
        name in known and name[0].isupper() and name not in cues.organization_nouns
        for name in names
    )


def _joint_key(name: str, lexicon: Lexicon) -> str:
    """Return a key that is the same for "Russia-NATO Council" and "NATO-Russia Council"."""
    first, space, rest = name.partition(" ")
    parts = first.split("-")
    if len(parts) > 1 and all(part in lexicon.entries for part in parts):
        return "-".join(sorted(parts)) + space + rest
    return name


def _short_forms(found: Sequence[Found], cues: Cues) -> dict[tuple[str, Kind], str]:
    """Map "Brilt" to "Brilt Dam", "Orrin" to "Orrin Mills Ltd", if one only is meant.

    Only what is of the same kind is: "Dallas" is short for "Dallas Corp", but not the town.
    """
    longer: dict[tuple[str, Kind], set[str]] = {}
    for one in found:
        full = one.entry.name if one.entry else " ".join(one.names)
        for short in _shortened(one, cues):
            longer.setdefault((short, one.kind), set()).add(full)
    return {short: full for short, (full, *others) in longer.items() if not others}


def _shortened(one: Found, cues: Cues) -> Iterator[str]:
    names = one.names
    if one.kind is Kind.ORGANIZATION:
        yield _initials(names, cues)
        if one.rule == "club":
            yield names[0]
        if one.rule == "body" and "-" in names[0]:
            yield names[0].partition("-")[0]  # "Ifo" of "Ifo-Institut"
    if one.entry or len(names) < 2 or "of" in names:  # noqa: PLR2004
        return
    if one.kind is Kind.ORGANIZATION:
        yield from (" ".join(names[:end]) for end in range(2, len(names)))
        if names[-1] in cues.firm_marks:
            yield " ".join(names[:-1])
    if (one.kind is Kind.ORGANIZATION and len(names) > 2) or names[-1] in cues.shortened_heads:  # noqa: PLR2004
        yield names[0]
    if names[0] in cues.features or names[0] in cues.ship_prefixes:
        yield names[-1]


def _initials(names: Sequence[str], cues: Cues) -> str:
    """Return "EDS" for "Electronic Data Systems Corp"; of two words, none: too often by chance."""
    letters = [name[0] for name in names if name[0].isupper() and name not in cues.firm_marks]
    return "".join(letters) if len(letters) > 2 else ""  # noqa: PLR2004


def _actors(
    mentions: Sequence[Mention],
    roles: dict[str, dict[str, None]],
    acting: set[str],
    lexicon: Lexicon,
) -> Iterator[NamedActor]:
    own: dict[str, list[Mention]] = {}
    for mention in mentions:
        own.setdefault(mention.actor, []).append(mention)
    for name, its in own.items():
        kind = Counter(mention.kind for mention in its).most_common(1)[0][0]
        yield NamedActor(
            name=name,
            kind=kind,
            aliases=tuple(_aliases(name, kind, its, lexicon)),
            metonyms=tuple(dict.fromkeys(m.text for m in its if m.rule == "metonym")),
            roles=tuple(roles.get(name, ())),
            mentions=len(its),
            acts=kind is not Kind.PLACE or name in acting,
        )


def _aliases(name: str, kind: Kind, mentions: Sequence[Mention], lexicon: Lexicon) -> Iterator[str]:
    """Yield the other spellings, each once; not first names, which may mean anyone."""
    # Without its article a noun taken up again, "Universität", means anyone.
    left_out = {"metonym", "common noun"} if lexicon.cues.nouns_have_capitals else {"metonym"}
    spellings = [_spelling(mention) for mention in mentions if mention.rule not in left_out]
    if lexicon.cues.case_endings:
        spellings = list(_in_first_case(name, dict.fromkeys(spellings), lexicon))
    for spelling in dict.fromkeys(spellings):
        is_first_name = (
            kind is Kind.PERSON and " " not in spelling and name.startswith(spelling + " ")
        )
        is_same = spelling.replace(".", "") in (name.replace(".", ""), name.upper())
        if not is_same and not is_first_name:
            yield spelling


def _in_first_case(name: str, spellings: Collection[str], lexicon: Lexicon) -> Iterator[str]:
    """Yield spellings without a genitive's ending, and none that is the name in another case."""
    for spelling in spellings:
        first = spelling
        for ending in lexicon.cues.case_endings:
            bare = spelling.removesuffix(ending)
            if bare in lexicon.entries or bare in spellings or name.endswith(bare):
                first = bare
        if not same_in_other_cases(first, name) or first == name:
            yield first


def _spelling(mention: Mention) -> str:
    """Return the words of a mention without brackets; "the alliance" in lower case throughout."""
    words = " ".join(mention.text.replace("[", "").replace("]", "").split())
    return words[0].lower() + words[1:] if mention.rule == "common noun" else words
