"""The words of a language from a catalogue, whose faults an editor is told."""

import pytest
from babel import localedata

from sitegen.locales import ENGLISH, Locale, in_words, locale_of, month_in_words
from sitegen.model import parse_when
from sitegen.problems import ContentError

HEAD = """\
msgid ""
msgstr ""
"Language: ru\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && \
(n%100<12 || n%100>14) ? 1 : 2);\\n"

"""
RUSSIAN = """\
msgid "Actors"
msgstr "Участники"

msgid "about %(date)s"
msgstr "около %(date)s"

msgid "%(date)s, says %(outlet)s"
msgstr "%(outlet)s: %(date)s"

msgid "%(count)s event"
msgid_plural "%(count)s events"
msgstr[0] "%(count)s событие"
msgstr[1] "%(count)s события"
msgstr[2] "%(count)s событий"

#, fuzzy
msgid "Sources"
msgstr "Не источники"

msgid "Themes"
msgstr ""
"""
PATH = "templates/locales/ru.po"


@pytest.fixture(scope="module")
def russian() -> Locale:
    return locale_of("ru", HEAD + RUSSIAN, PATH)


def told(entry: str, head: str = HEAD) -> list[str]:
    with pytest.raises(ContentError) as raised:
        locale_of("ru", head + entry, PATH)
    return str(raised.value).splitlines()


def test_a_message_is_said_in_the_words_of_the_catalogue(russian: Locale) -> None:
    assert russian.gettext("Actors") == "Участники"


@pytest.mark.parametrize("message", ["Briefs", "Themes", "Sources"])
def test_a_message_without_a_sure_translation_stays_english(russian: Locale, message: str) -> None:
    assert russian.gettext(message) == message


def test_values_are_filled_in(russian: Locale) -> None:
    assert russian.gettext("about %(date)s", date=2009) == "около 2009"


def test_values_may_stand_in_another_order(russian: Locale) -> None:
    said = russian.gettext("%(date)s, says %(outlet)s", date="2009", outlet="ТАСС")
    assert said == "ТАСС: 2009"


@pytest.mark.parametrize("value", ["%", "%s", "%(date)s", "100 %"])
def test_what_is_filled_in_is_no_message(value: str) -> None:
    assert ENGLISH.gettext("about %(date)s", date=value) == f"about {value}"


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 событий"), (1, "1 событие"), (3, "3 события"), (11, "11 событий"), (21, "21 событие")],
)
def test_a_number_has_the_form_that_its_language_gives_it(
    russian: Locale, count: int, words: str
) -> None:
    assert russian.ngettext("%(count)s event", "%(count)s events", count) == words


def test_a_catalogue_need_not_name_its_language_to_have_its_forms() -> None:
    unnamed = locale_of("ru", HEAD.replace('"Language: ru\\n"\n', "") + RUSSIAN)
    assert unnamed.ngettext("%(count)s event", "%(count)s events", 5) == "5 событий"


@pytest.mark.parametrize(("count", "words"), [(0, "0 of 2 days"), (1, "1 of 2 day")])
def test_a_number_can_stand_beside_other_values(count: int, words: str) -> None:
    one, many = "%(count)s of %(all)s day", "%(count)s of %(all)s days"
    assert ENGLISH.ngettext(one, many, count, all=2) == words


@pytest.mark.parametrize(
    ("items", "words"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_a_list_is_said_in_words(items: list[str], words: str) -> None:
    assert ENGLISH.all_of(items) == words


def test_alternatives_are_said_in_words() -> None:
    assert ENGLISH.one_of(["22", "25"]) == "22 or 25"


def test_a_list_is_said_in_the_words_of_its_language(russian: Locale) -> None:
    assert russian.all_of(["a", "b"]) == "a и b"


def test_dates_are_said_as_the_language_says_them(russian: Locale) -> None:
    assert in_words(parse_when("2009-01-26"), russian) == "26 января 2009\u202fг."


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2009-01-26", "26. Januar 2009"),
        ("2009-05-02/2009-05-05", "2.–5. Mai 2009"),
        ("2009-01/2009-03", "Januar–März 2009"),
    ],
)
def test_dates_in_german(edtf: str, words: str) -> None:
    assert in_words(parse_when(edtf), locale_of("de", "")) == words


def test_a_language_without_a_catalogue_is_english_dates_and_all() -> None:
    german = locale_of("de")
    assert (german.language, german.gettext("Actors")) == ("de", "Actors")
    assert in_words(parse_when("2009-01-26"), german) == "26 January 2009"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "26 January 2009"), ("en-GB", "26 January 2009"), ("en-US", "January 26, 2009")],
)
def test_english_dates_are_those_of_the_country(language: str, words: str) -> None:
    assert in_words(parse_when("2009-01-26"), locale_of(language)) == words


@pytest.mark.parametrize("language", ["de-XX", "de-1996", "de_AT"])
def test_a_region_that_nobody_knows_is_passed_over(language: str) -> None:
    month = month_in_words(parse_when("2009-03").earliest, locale_of(language, ""))
    assert month == "März 2009"


@pytest.mark.parametrize("language", ["", "x", "xx", "tlh", "no such tag", "../de"])
def test_a_language_that_nobody_knows_has_english_dates(language: str) -> None:
    assert in_words(parse_when("2009-01-26"), locale_of(language, "")) == "26 January 2009"


@pytest.mark.parametrize(
    ("language", "direction"),
    [("en", "ltr"), ("ru", "ltr"), ("ar", "rtl"), ("ar-EG", "rtl"), ("he", "rtl"), ("fa", "rtl")],
)
def test_a_language_is_written_from_one_side(language: str, direction: str) -> None:
    assert locale_of(language, "").direction == direction


def test_a_language_keeps_its_direction_though_the_words_are_english() -> None:
    assert locale_of("ar").direction == "rtl"


INTERVALS = ["2009-05-02/2009-05-05", "2009-04-30/2009-05-02", "2009-01/2009-03"]


def languages_that_cannot_say(*edtf: str) -> set[str]:
    faulty: set[str] = set()
    for name in localedata.locale_identifiers():
        locale = locale_of(name.replace("_", "-"), "")
        try:
            assert all(in_words(parse_when(date), locale) for date in edtf)
        except (LookupError, ValueError):
            faulty.add(name.partition("_")[0])
    return faulty


def test_every_language_can_say_a_day_and_a_month() -> None:
    assert languages_that_cannot_say("2009-01-26", "2009-01") == set()


def test_every_language_can_say_an_interval() -> None:
    assert languages_that_cannot_say(*INTERVALS) == set()


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        ("no catalogue\n", 1),
        ('msgid "Actors"\n', 1),
        ('msgid "Actors"\nwords "Участники"\n', 2),
        ('msgid "Actors"\nmsgstr "Участники"\n\nnonsense\n', 4),
    ],
)
def test_what_is_no_catalogue_is_told_with_its_line(entry: str, line: int) -> None:
    (fault,) = told(entry, "")
    assert fault.startswith(f"{PATH}:{line}: ")


@pytest.mark.parametrize(
    "translation",
    ["около %(data)s", "около %(date)d", "%(date)s %(day)s", "около %%(date)s"],
    ids=["another name", "another kind", "one too many", "a percent sign"],
)
def test_places_that_differ_from_the_message_are_told_with_their_line(translation: str) -> None:
    (fault,) = told(f'\n\nmsgid "about %(date)s"\nmsgstr "{translation}"\n', "")
    assert fault.startswith(f"{PATH}:3: ")


def test_places_of_every_form_are_compared() -> None:
    entry = """\
msgid "%(count)s event"
msgid_plural "%(count)s events"
msgstr[0] "%(count)s событие"
msgstr[1] "%(count)s события"
msgstr[2] "%(number)s событий"
"""
    (fault,) = told(entry)
    assert "%(number)s" in fault


def test_a_form_that_the_language_does_not_have_is_told() -> None:
    forms = "".join(f'msgstr[{n}] "%(count)s"\n' for n in range(4))
    assert told(f'msgid "%(count)s event"\nmsgid_plural "%(count)s events"\n{forms}')


def test_every_fault_is_told() -> None:
    faults = told(
        'msgid "about %(date)s"\nmsgstr "%(a)s"\n\nmsgid "early %(date)s"\nmsgstr "%(b)s"\n', ""
    )
    assert [fault.split(":")[1] for fault in faults] == ["1", "4"]


@pytest.mark.parametrize("charset", ["ascii", "CHARSET", "utf-16"])
def test_a_catalogue_is_read_as_utf_8_whatever_it_says(charset: str) -> None:
    head = f'msgid ""\nmsgstr "Content-Type: text/plain; charset={charset}\\n"\n\n'
    assert locale_of("ru", head + RUSSIAN).gettext("Actors") == "Участники"


@pytest.mark.parametrize(
    ("one", "many"), [("ein Bericht", "%(count)s Berichte"), ("%(count)s", "%(count)s")]
)
def test_a_form_may_say_its_number_in_a_word(one: str, many: str) -> None:
    entry = f'msgid "%(count)s brief"\nmsgid_plural "%(count)s briefs"\nmsgstr[0] "{one}"\n'
    german = locale_of("de", f'{entry}msgstr[1] "{many}"\n')
    assert german.ngettext("%(count)s brief", "%(count)s briefs", 1) == one.replace(
        "%(count)s", "1"
    )


def test_a_percent_sign_is_written_twice() -> None:
    german = locale_of("de", 'msgid "about %(date)s"\nmsgstr "zu 5 %% %(date)s"\n')
    assert german.gettext("about %(date)s", date=2009) == "zu 5 % 2009"


def test_an_empty_catalogue_is_english() -> None:
    assert locale_of("de", "").gettext("Actors") == "Actors"


@pytest.mark.parametrize(
    "catalogue",
    [
        'msgid "Actors"\nmsgstr "%(a)s"\n',
        'msgid "about %(date)s"\nmsgstr "около %(date)"\n',
        'msgid "about %(date)s"\nmsgstr "на 5% %(date)s"\n',
        'msgid "about %(date)s"\nmsgstr "около"\n',
        'msgid ""\nmsgstr "Language: ru\\nPlural-Forms: nplurals=2; plural=(n != ;\\n"\n',
    ],
    ids=[
        "a place of none",
        "a broken place",
        "a bare %",
        "a place is lost",
        "a broken rule",
    ],
)
def test_what_would_fail_when_it_is_said_is_told_before(catalogue: str) -> None:
    assert told(catalogue, "")


@pytest.mark.parametrize("charset", ["ascii", "CHARSET", "koi8-r"])
def test_a_catalogue_is_utf_8_whatever_its_head_says(charset: str) -> None:
    head = f'msgid ""\nmsgstr "Content-Type: text/plain; charset={charset}\\n"\n\n'
    catalogue = locale_of("ru", f'{head}msgid "Actors"\nmsgstr "Участники"\n', PATH)
    assert catalogue.gettext("Actors") == "Участники"


def test_what_is_not_sure_need_not_have_the_places_of_its_message() -> None:
    guessed = '#, fuzzy\nmsgid "about %(date)s"\nmsgstr "на %(day)s"\n'
    assert locale_of("ru", HEAD + guessed, PATH).gettext("about %(date)s", date=1) == "about 1"
