"""The language of the pages: their words, and dates said in it."""

from sitegen.locales.locale import ENGLISH, Locale, locale_of
from sitegen.locales.wording import in_words, month_in_words, what_is_known

__all__ = ["ENGLISH", "Locale", "in_words", "locale_of", "month_in_words", "what_is_known"]
