"""The words of the pages in one language, from a catalogue in gettext's PO format.

Months, plural rules, lists and the direction of writing come from CLDR, by way of Babel.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations

import babel
from babel.lists import format_list
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from sitegen.problems import ContentError, Location, Problem

# English is the language of the messages themselves; its dates are day before month.
_ENGLISH_DATES = "en_GB"


_PLACE = re.compile(r"%\(\w+\)s")
_MARKUP = re.compile('[<>&"]')


@dataclass(frozen=True, slots=True, eq=False)
class Locale:
    """A language of pages: `language` is its tag (BCP 47), `cldr` how dates and lists are said.

    `direction` is that of the language, from the left ("ltr") or the right ("rtl").
    """

    language: str
    direction: str
    cldr: babel.Locale
    translations: NullTranslations

    def gettext(self, message: str, /, **values: object) -> str:
        """Return `message` in this language, with `values` in its places ("%(date)s")."""
        return self.translations.gettext(message) % values

    def ngettext(self, one: str, many: str, count: int, /, **values: object) -> str:
        """Return the form of a message for `count` things, which fills "%(count)s"."""
        return self.translations.ngettext(one, many, count) % {"count": count, **values}

    def all_of(self, items: Iterable[str]) -> str:
        """Return a list in words: "a, b and c"."""
        return format_list(list(items), locale=self.cldr)

    def one_of(self, items: Iterable[str]) -> str:
        """Return alternatives in words: "a or b"."""
        return format_list(list(items), style="or", locale=self.cldr)


@lru_cache(maxsize=8)
def locale_of(
    language: str, catalogue: str | None = None, path: str = "", beneath: str = ""
) -> Locale:
    """Return the locale of a language tag with the words of `catalogue`, the text of a PO file.

    What it does not have is taken from the catalogue `beneath`. ContentError, at `path`, with every
    fault of the catalogue. Without one the words are English, and so are the dates: half a
    translation helps nobody.
    """
    cldr = _cldr(language)
    direction = str(cldr.text_direction)
    if catalogue is None:
        tag = language if language.lower().startswith("en-") else _ENGLISH_DATES
        return Locale(language, direction, _cldr(tag), NullTranslations())
    try:
        catalog = read_po(io.StringIO(catalogue), locale=str(cldr), abort_invalid=True)
        catalog.charset = "utf-8"  # as it was read, whatever its head says
        if problems := tuple(_misplaced(catalog, path)):
            raise ContentError(problems)
        if beneath:
            catalog = _laid_over(catalog, read_po(io.StringIO(beneath), locale=str(cldr)))
        compiled = io.BytesIO()
        write_mo(compiled, catalog)
        compiled.seek(0)
        return Locale(language, direction, cldr, GNUTranslations(compiled))
    except PoFileError as error:
        reason = str(error).removesuffix(f" on {error.lineno}")  # which counts from 0
        raise ContentError.at(path, reason, (error.lineno or 0) + 1) from None
    except (ValueError, LookupError) as error:
        raise ContentError.at(path, str(error)) from None


def _laid_over(catalog: Catalog, beneath: Catalog) -> Catalog:
    """Return the catalogue `beneath` with what `catalog` has in place of its own."""
    for message in catalog:
        if message.id and message.string and not message.fuzzy:
            beneath.delete(message.id)
            beneath.add(message.id, message.string)
    return beneath


def _cldr(language: str) -> babel.Locale:
    """Return what CLDR knows of a language, without its region if need be, else English."""
    for tag in (language, language.partition("-")[0]):
        try:
            return babel.Locale.parse(tag.replace("-", "_"))
        except (babel.UnknownLocaleError, ValueError):
            continue
    return babel.Locale.parse(_ENGLISH_DATES)


def _misplaced(catalog: Catalog, path: str) -> Iterable[Problem]:
    """Yield the translations whose places ("%(date)s") are not those of the message."""
    for message in (message for message in catalog if not message.fuzzy):  # which is never said
        ids = (message.id,) if isinstance(message.id, str) else message.id
        places = {place for text in ids for place in _PLACE.findall(text)}
        strings = (message.string,) if isinstance(message.string, str) else message.string
        for text in filter(None, strings if any(ids) else ()):
            plain = text.replace("%%", "")
            found = set(_PLACE.findall(plain))
            # Of a message in the singular and the plural, one form may do without the number.
            is_complete = found <= places if len(ids) > 1 else found == places
            if _MARKUP.search(text):
                fault = f'"{text}" has a character of HTML: none of <, >, & and " can stand there'
                yield Problem(Location(path, message.lineno or 0), fault)
            if not is_complete or "%" in _PLACE.sub("", plain):
                wanted = ", ".join(sorted(places)) or "no %"
                fault = f'"{text}" does not have the places of its message: {wanted}'
                yield Problem(Location(path, message.lineno or 0), fault)


ENGLISH = locale_of("en")
