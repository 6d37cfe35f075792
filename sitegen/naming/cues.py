"""The words beside and inside names that tell what a name is: one table a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sitegen.naming.vocabulary import is_ordinary

Words = frozenset[str]
_NONE: Words = frozenset()


def words_of(text: str) -> Words:
    """Return the words of `text`: lists of words are best read as running text."""
    return frozenset(text.split())


# Particles that begin a surname, in lower case as they stand inside a name.
PARTICLES = words_of(
    "de la le las los del della di da do dos das du des d van von der den ter ten zu zur zum "
    "bin ibn bint ben al el ap ab af av y e"
)


@dataclass(frozen=True)
class Cues:
    """The words of one language, each list under what it tells (see `languages.english`).

    `guesses` says whether a capital tells enough in it for rules that guess from the words around.
    """

    code: str
    guesses: bool = True
    has_vocabulary: bool = False
    heads_first: bool = False  # "Ministère de l'Intérieur": small words behind belong to the name
    capitals_tell: bool = False  # inside a sentence, names alone have capitals
    two_surnames: bool = False  # the second of which is often left out
    mentions_articles: bool = False  # "the ministry" is marked with its article
    elided: Words = _NONE
    articles: Words = _NONE
    of: Words = _NONE
    of_and_for: Words = _NONE
    inner_adjectives: Words = _NONE
    titles: Words = _NONE
    title_modifiers: Words = _NONE
    portfolios: Words = _NONE
    roles: Words = _NONE
    organization_roles: Words = _NONE
    stakes: Words = _NONE
    person_verbs: Words = _NONE
    speech_verbs: Words = _NONE
    organization_nouns: Words = _NONE
    organization_heads: Words = _NONE
    foreign_heads: Words = _NONE
    also_ends_organization: Words = _NONE
    never_ends_organization: Words = _NONE
    owned_organizations: Words = _NONE
    place_nouns: Words = _NONE
    surnames_too: Words = _NONE
    place_heads: Words = _NONE
    place_nouns_behind: Words = _NONE
    heads_of_places: Words = _NONE
    place_common: Words = _NONE
    event_nouns: Words = _NONE
    law_nouns: Words = _NONE
    event_heads: Words = _NONE
    calendar: Words = _NONE
    peoples: Words = _NONE
    function_words: Words = _NONE
    common_words: Words = _NONE
    place_prepositions: Words = _NONE
    towards: Words = _NONE
    postnominals: Words = _NONE
    ship_nouns: Words = _NONE
    first_names_too: Words = _NONE
    group_nouns: Words = _NONE
    ship_prefixes: Words = _NONE
    also_words: Words = _NONE
    event_prefixes: Words = _NONE
    firm_marks: Words = _NONE
    pointed: Words = _NONE
    trades: Words = _NONE
    firm_belongings: Words = _NONE
    place_endings: tuple[str, ...] = ()
    no_acronyms: Words = _NONE
    state_codes: Mapping[str, str] = field(default_factory=dict)
    starting_particles: Words = _NONE
    features: Words = _NONE
    honorifics: Words = _NONE
    also_roles: Words = _NONE
    no_roles: Words = _NONE
    role_modifiers: Words = _NONE
    genitives: Words = _NONE
    conjunctions: Words = _NONE
    small_heads: Words = _NONE
    adjective_endings: tuple[str, ...] = ()
    infinitive_endings: tuple[str, ...] = ()
    demonym_endings: tuple[tuple[str, str], ...] = ()
    people_endings: tuple[str, ...] = ()
    particles: Words = _NONE
    surname_joints: Words = _NONE
    marks_behind_commas: Words = _NONE
    also_placing: Words = _NONE
    nouns_abroad: tuple[tuple[str, str], ...] = ()
    institutions: Words = _NONE
    ministries: Words = _NONE
    ministers: Words = _NONE
    inverted_verbs: Words = _NONE
    indefinites: Words = _NONE
    relatives: Words = _NONE
    accusing: Words = _NONE
    verb_endings: tuple[str, ...] = ("\0",)
    club_articles: Words = _NONE
    places_with_articles: Words = _NONE
    works: Words = _NONE
    acting_verbs: Words = _NONE
    verb_fillers: Words = _NONE
    taken_up: Words = _NONE
    taken_up_with_capital: Words = _NONE
    # Of languages whose nouns all have capitals (see `languages.german`).
    nouns_have_capitals: bool = False
    nouns: Words = _NONE
    plain_nouns: Words = _NONE
    town_nouns: Words = _NONE
    noun_beginnings: Words = _NONE
    safe_endings: Words = _NONE
    noun_endings: tuple[str, ...] = ()
    known_organizations: Words = _NONE
    known_towns: Words = _NONE
    first_names: Words = _NONE
    titled_bodies: Words = _NONE
    relations: Words = _NONE
    parties: Words = _NONE
    organization_beginnings: Words = _NONE
    personal_tails: Words = _NONE
    named_place_endings: tuple[str, ...] = ()
    case_endings: tuple[str, ...] = ()
    role_endings: Words = _NONE
    role_suffixes: tuple[str, ...] = ()
    organization_role_endings: Words = _NONE
    masculine_endings: Words = _NONE
    neuter_endings: Words = _NONE
    feminine_endings: Words = _NONE
    generic_bodies: Words = _NONE
    body_beginnings: tuple[str, ...] = ()
    sole_endings: tuple[str, ...] = ()
    name_adjectives: Words = _NONE
    place_word_endings: tuple[str, ...] = ()
    town_endings: tuple[str, ...] = ()
    no_places: Words = _NONE
    compass: tuple[str, ...] = ()
    waters: Words = _NONE
    club_heads: Words = _NONE
    small_names: Words = _NONE
    papers: Words = _NONE
    hyphen_tails: Words = _NONE
    heads_before_genitive: Words = _NONE
    acting_words: Words = _NONE
    dealing_prepositions: Words = _NONE
    between: Words = _NONE
    acts: Words = _NONE

    def is_ordinary(self, word: str) -> bool:
        """Tell whether `word` is no name by itself; only of English are the words known."""
        return self.has_vocabulary and is_ordinary(word)

    @cached_property
    def ends_organization(self) -> Words:
        """They end an organisation's name; some are too common to head one before "of"."""
        ends = self.organization_nouns | self.organization_heads | self.also_ends_organization
        return ends - self.never_ends_organization

    @cached_property
    def heads(self) -> Words:
        """They end a name of several words, whatever that names."""
        return self.ends_organization | self.place_nouns | self.event_nouns

    @cached_property
    def firm_ends(self) -> Words:
        """They end the name of a firm, which goes by what stands before."""
        return self.firm_marks | self.trades

    @cached_property
    def no_firms(self) -> Words:
        """By themselves they are no firm's short name."""
        return (
            self.common_words | self.peoples | self.calendar | self.titles | self.place_heads
            | self.organization_nouns | self.function_words
        )  # fmt: skip

    @cached_property
    def leading_heads(self) -> Words:
        """Where heads stand first, they begin a name of several words, whatever it names."""
        return self.organization_heads | self.place_heads | self.event_heads | self.small_heads

    @cached_property
    def leading_bodies(self) -> Words:
        return self.leading_heads | self.institutions

    @cached_property
    def governs_places(self) -> Words:
        """Before "of", they show that a place follows."""
        return self.place_common | self.heads_of_places

    @cached_property
    def determiners(self) -> Words:
        return self.articles | self.indefinites

    @cached_property
    def bare_genitives(self) -> Words:
        """Those without an article in them: "de", but not "du"."""
        return self.genitives - self.articles

    @cached_property
    def particles_behind_roles(self) -> Words:
        return (PARTICLES | self.particles) - self.conjunctions - self.genitives

    @cached_property
    def surname_particles(self) -> Words:
        return (PARTICLES | self.particles | self.genitives) - self.conjunctions

    @cached_property
    def locating(self) -> Words:
        """Behind one of these stands a place."""
        return self.place_prepositions | self.towards

    @cached_property
    def placing(self) -> Words:
        """Behind one of these, a capital is a town and does not act."""
        return self.locating | self.genitives | self.also_placing

    @cached_property
    def verbs(self) -> Words:
        """Behind a name that opens a sentence, they show that it is one."""
        return (self.verb_fillers | self.acting_verbs | self.person_verbs) - (
            self.articles | self.indefinites | self.genitives | self.towards
        )

    @cached_property
    def no_words_of_firms(self) -> Words:
        """The same where a mark says that it is a firm."""
        return self.common_words | self.calendar | self.titles | self.function_words

    @cached_property
    def heads_before_for(self) -> Words:
        return self.organization_heads | self.event_heads

    @cached_property
    def heads_before_of(self) -> Words:
        return self.event_nouns | self.place_nouns | {"Palais"}

    @cached_property
    def shortened_heads(self) -> Words:
        """Behind one word they may be left out later: "Brilt" for "Brilt Dam"."""
        return self.features | self.organization_nouns

    @cached_property
    def common(self) -> Words:
        """A candidate of such words alone names nobody."""
        return (
            self.common_words | self.titles | self.title_modifiers | self.calendar | self.peoples
            | self.portfolios | self.organization_nouns | self.place_nouns
            | words_of("of the and for on in")
        )  # fmt: skip

    @cached_property
    def no_surnames(self) -> Words:
        """Behind these words a title was none: "Major League", "King County"."""
        return (
            self.organization_nouns | self.event_nouns | self.place_nouns | self.common_words
        ) - self.surnames_too

    @cached_property
    def no_parts(self) -> Words:
        """They tell nothing of the names of which they are parts."""
        return (
            PARTICLES | self.place_nouns | self.place_heads | self.organization_nouns
            | self.common_words | self.function_words | self.titles | self.peoples
            | words_of("of for the and on")
        )  # fmt: skip

    @cached_property
    def no_beginnings(self) -> Words:
        return self.function_words | words_of("of for and")

    @cached_property
    def small_portfolios(self) -> Words:
        """The same as a text has them: "minister of agriculture"."""
        return frozenset(word.lower() for word in self.portfolios)

    @cached_property
    def ranks(self) -> Words:
        """Of birth or courtesy: no role where another title stands before them."""
        return self.honorifics | {"Prince", "Princess", "Sheikh"}

    @cached_property
    def role_heads(self) -> Words:
        """The noun of a role: "envoy" of "Russia's envoy to NATO"."""
        return (self.titles | self.roles | self.also_roles) - self.honorifics - self.no_roles
