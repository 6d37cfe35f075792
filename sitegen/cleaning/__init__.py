"""Cleaning: a clipping's text into the words worth keeping, and what is known of them."""

from sitegen.cleaning.cleaner import clean
from sitegen.cleaning.decoding import Decoded, decode
from sitegen.cleaning.extract import Dropped, Extract, Found, SourceKind
from sitegen.cleaning.sniffing import sniff
from sitegen.cleaning.unpacking import LARGEST_TEXT, is_packed

__all__ = [
    "LARGEST_TEXT",
    "Decoded",
    "Dropped",
    "Extract",
    "Found",
    "SourceKind",
    "clean",
    "decode",
    "is_packed",
    "sniff",
]
