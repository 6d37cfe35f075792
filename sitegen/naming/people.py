"""Which persons' names of a text are one person's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sitegen.model import Kind
from sitegen.naming.cues import PARTICLES
from sitegen.naming.editors import plain_key
from sitegen.naming.lexicon import Lexicon
from sitegen.naming.persons import leaves_second_surname, same_person, without_suffix
from sitegen.naming.reading import Found

Names = tuple[str, ...]


class _Person:
    """The names of one person, gathered while a text is read."""

    def __init__(self, names: Names) -> None:
        self.forms: dict[Names, None] = {names: None}
        self.titles: set[str] = set()
        self.registered = ""
        self.others: frozenset[str] = frozenset()
        self.last_seen = -1

    def register(self, one: Found, not_same: Mapping[str, frozenset[str]]) -> None:
        """Note what an editor's file says of this person, if `one` is found by it."""
        if one.entry and one.entry.rule == "registry":
            if len(self.registered.split()) > len(one.entry.name.split()):
                return  # "Ben Ali" behind "Youssef Ben Ali"
            self.registered = one.entry.name
            self.others = not_same.get(one.entry.name, self.others)

    def is_another(self, names: Names, others: frozenset[str]) -> bool:
        """Tell whether an editor says that this is not who bears `names`, who is not `others`."""
        if self.others and plain_key(" ".join(names)) in self.others:
            return True
        return bool(others) and any(plain_key(" ".join(form)) in others for form in self.forms)

    def add(self, names: Names) -> None:
        if len(self.forms) < _MOST_FORMS:
            self.forms[names] = None

    @property
    def name(self) -> str:
        """The editor's name, else the fullest form; in capitals only if there is no other."""
        if self.registered:
            return self.registered
        best = max(self.forms, key=lambda names: (not _shouted(names), sum(map(len, names))))
        words = [word.title() for word in best] if _shouted(best) else best
        name = " ".join(word + "." * (len(word) == 1 and word.isupper()) for word in words)
        return name.replace("' ", "'")


def person_names(found: Sequence[Found], lexicon: Lexicon) -> tuple[dict[int, str], frozenset[int]]:
    """Return, for the index of each person found, the fullest name; and which are only likely.

    A bare surname is the person's that has it; where two share it, theirs who bears the same
    title, or else who was named last before.
    """
    people = _full_names(found, lexicon)
    of_find: dict[int, _Person] = {}
    unsure: set[int] = set()
    for index, one in enumerate(found):
        if one.kind is not Kind.PERSON:
            continue
        likely = _likely(people, one, lexicon)
        if len(likely) > 1:
            unsure.add(index)
        person = max(likely, key=lambda person: person.last_seen, default=None)
        if person is None:
            person = _Person(one.names)
            _enter(people, one.names, person, lexicon)
        person.add(one.names)
        person.last_seen = index
        if one.title:
            person.titles.add(one.title)
        person.register(one, lexicon.not_same)
        of_find[index] = person
    return {index: person.name for index, person in of_find.items()}, frozenset(unsure)


# Bounds the time for odd input: so many persons of one surname are not met in a text.
_MOST_NAMESAKES = 50
_MOST_FORMS = 20
# Kings go by first names: "King Hussein" is not Saddam Hussein.
_REGNAL = frozenset(("King", "Queen", "Emperor", "Empress", "Pope", "Prince", "Princess", "Sultan"))

People = dict[str, list[_Person]]  # by the first and the last word of the name, folded


def _full_names(found: Sequence[Found], lexicon: Lexicon) -> People:
    """Gather persons named by more than one word, the fullest names first."""
    people: People = {}
    full = {one.names: one for one in found if one.kind is Kind.PERSON and len(one.names) > 1}
    for names in sorted(full, key=lambda names: (-len(names), names)):
        entry = full[names].entry
        others = lexicon.not_same.get(entry.name, frozenset()) if entry else frozenset()
        bearers = _bearers(people, names, lexicon, others)
        if len(bearers) > 1 and names[0].lower() in PARTICLES:
            continue  # "Ben Ali" beside two of that surname is one of them
        if len(bearers) == 1:
            person = bearers[0]
            person.add(names)
        else:
            person = _Person(names)
            _enter(people, names, person, lexicon)
        person.register(full[names], lexicon.not_same)
    for one in found:
        if one.title and one.kind is Kind.PERSON and len(one.names) > 1:
            for person in _bearers(people, one.names, lexicon):
                if one.names in person.forms:
                    person.titles.add(one.title)
    return people


def _enter(people: People, names: Names, person: _Person, lexicon: Lexicon) -> None:
    bare = without_suffix(names)
    keys = bare if lexicon.cues.two_surnames else (bare[0], bare[-1])
    for word in {key.casefold() for key in keys}:
        people.setdefault(word, []).append(person)


def _bearers(
    people: People, names: Names, lexicon: Lexicon, others: frozenset[str] = frozenset()
) -> list[_Person]:
    bare = without_suffix(names)
    near = people.get(bare[-1].casefold(), [])[-_MOST_NAMESAKES:]
    near = [person for person in near if not person.is_another(names, others)]
    bearers = [p for p in near if any(same_person(names, form) for form in p.forms)]
    if bearers or not lexicon.cues.two_surnames or bare[-1] in lexicon.first_names:
        return bearers
    return [p for p in near if any(leaves_second_surname(names, form) for form in p.forms)]


def _likely(people: People, one: Found, lexicon: Lexicon) -> list[_Person]:
    """Return who may be meant by a name; more than one where nothing tells them apart."""
    bearers = _bearers(people, one.names, lexicon)
    if len(one.names) == 1 and one.title.split()[-1:] and one.title.split()[-1] in _REGNAL:
        bearers = [person for person in bearers if one.title in person.titles]
    exact = [person for person in bearers if one.names in person.forms and len(one.names) > 1]
    bearers = exact or bearers
    if len(bearers) > 1 and one.title:
        bearers = [person for person in bearers if one.title in person.titles] or bearers
    if len(bearers) > 1:
        tail = len(one.names)
        by_surname = [p for p in bearers if any(f[-tail:] == one.names for f in p.forms)]
        bearers = by_surname or bearers
    return bearers


def _shouted(names: Names) -> bool:
    return all(name.isupper() for name in names) and any(len(name) > 1 for name in names)
