"""How to cite the source of a brief: in a sentence, and for reference managers."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sitegen.locales import in_words
from sitegen.model import Brief, Precision, When, parse_when
from sitegen.pages.cited import Author, Cited, cited_of
from sitegen.pages.views import CitationsView

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASON_MONTHS = 20  # EDTF counts its seasons from 21, CSL from 1

# No backslash before a brace: BibTeX counts braces, and sees no difference.
_TEX = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "<": r"\textless{}",
    ">": r"\textgreater{}", "|": r"\textbar{}", "$": r"\$", "&": r"\&", "#": r"\#", "_": r"\_",
    "%": r"\%",
})  # fmt: skip


def citations_of(brief: Brief, address: str, site_title: str) -> CitationsView:
    """Return how to cite the source of a brief, read on the page at `address`."""
    cited = cited_of(brief, address, site_title)
    return CitationsView(_text(cited), _bibtex(cited), _ris(cited), _csl_json(cited))


def _text(cited: Cited) -> str:
    """Return a sentence much as the Chicago Manual of Style has it in bibliographies."""
    names = [author.name for author in cited.authors]
    by = " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
    sentences = (
        *([_stopped(by)] if by else []),
        f"“{_stopped(cited.title)}”",
        _stopped(", ".join(filter(None, (cited.publisher, cited.dated)))),
        *(_stopped(credit) for credit in cited.credits),
        *([_stopped(_address(cited))] if cited.is_elsewhere else []),
        _stopped(f"Via {cited.via}"),
    )
    return " ".join(sentences)


def _stopped(sentence: str) -> str:
    is_ended = sentence.rstrip("”’\"'»").endswith((".", "?", "!", "…"))
    return sentence if is_ended else f"{sentence}."


def _address(cited: Cited) -> str:
    retrieved = f" (retrieved {in_words(cited.retrieved)})" if cited.retrieved else ""
    return f"{cited.url}{retrieved}"


def _bibtex(cited: Cited) -> str:
    """Return an entry for BibTeX and for BibLaTeX.

    `date` is EDTF, which BibLaTeX reads (its manual, 2.3.8); year, month and day are for others.
    `url` is read as it stands, so nothing in it is escaped for TeX. Braces within braces keep the
    capitals of a title, and a name whole.
    """
    kind = "article" if cited.publisher else "misc"
    lines = (f"  {name} = {value},\n" for name, value in _bibtex_fields(cited))
    return f"@{kind}{{{cited.key},\n{''.join(lines)}}}\n"


def _bibtex_fields(cited: Cited) -> Iterator[tuple[str, str]]:
    if cited.authors:
        yield "author", f"{{{' and '.join(map(_bibtex_name, cited.authors))}}}"
    yield "title", f"{{{{{_tex(cited.title)}}}}}"
    if cited.publisher:
        yield "journal", f"{{{_tex(cited.publisher)}}}"
    if cited.date:
        yield "date", f"{{{cited.date.edtf}}}"
        yield from (("year", f"{{{year}}}") for year in _year(cited.date))
        if cited.date.precision in (Precision.DAY, Precision.MONTH):
            yield "month", _MONTHS[cited.date.earliest.month - 1]
        if cited.date.precision is Precision.DAY:
            yield "day", f"{{{cited.date.earliest.day}}}"
    yield "url", f"{{{cited.url}}}"
    if cited.retrieved:
        yield "urldate", f"{{{cited.retrieved.edtf}}}"
    yield "note", f"{{{_tex(cited.notes)}}}"


def _bibtex_name(author: Author) -> str:
    if author.family:
        return f"{_tex(author.family)}, {_tex(author.given)}"
    return f"{{{_tex(author.name)}}}"


def _tex(text: str) -> str:
    return text.translate(_TEX)


def _ris(cited: Cited) -> str:
    """Return a record of RIS (Research Information Systems, 2001); it ends with an empty value."""
    lines = (("TY", "NEWS"), *_ris_fields(cited), ("ER", ""))
    return "".join(f"{tag}  - {value}\n" for tag, value in lines)


def _ris_fields(cited: Cited) -> Iterator[tuple[str, str]]:
    yield "ID", cited.key
    for author in cited.authors:
        yield "AU", f"{author.family}, {author.given}" if author.family else author.name
    yield "TI", cited.title
    if cited.publisher:
        yield "T2", cited.publisher
    if cited.date:
        yield from (("PY", year) for year in _year(cited.date))
        yield from (("DA", day) for day in _ris_date(cited.date))
    yield "UR", cited.url
    if cited.retrieved:
        yield from (("Y2", day) for day in _ris_date(cited.retrieved))
    if cited.language:
        yield "LA", cited.language
    yield "N1", cited.notes


def _ris_date(when: When) -> Iterator[str]:
    """Yield YYYY/MM/DD/, with nothing for what is not known."""
    if when.iso:
        year, month, day = (*when.iso.split("-"), "", "")[:3]
        yield f"{year}/{month}/{day}/"


def _year(when: When) -> Iterator[str]:
    """Yield the year, if the date is of one; a winter is of the year in which it begins."""
    if when.precision is Precision.SEASON or when.earliest.year == when.latest.year:
        yield f"{when.earliest.year:04}"


def _csl_json(cited: Cited) -> str:
    """Return the input of CSL processors (citation-style-language/schema, csl-data.json)."""
    item: dict[str, object] = {
        "id": cited.key,
        "type": "article-newspaper",
        "title": cited.title,
        "author": [_csl_name(author) for author in cited.authors],
        "container-title": cited.publisher,
        "issued": _csl_date(cited.date, cited.dated) if cited.date else None,
        "URL": cited.url,
        "accessed": _csl_date(cited.retrieved, "") if cited.retrieved else None,
        "language": cited.language,
        "note": cited.notes,
    }
    known = {name: value for name, value in item.items() if value}
    return json.dumps([known], ensure_ascii=False, indent=1)


def _csl_name(author: Author) -> dict[str, str]:
    if author.family:
        return {"family": author.family, "given": author.given}
    return {"literal": author.name}


def _csl_date(when: When, words: str) -> dict[str, object]:
    """Return a date in parts, or in words where it has none: a decade, an open interval.

    Nor has an interval from a day to a month: citeproc-js refuses ends of different length.
    """
    circa = {"circa": True} if when.qualifier else {}
    if when.precision is Precision.SEASON:
        season = int(when.edtf[5:7]) - _SEASON_MONTHS
        return {"date-parts": [[when.earliest.year]], "season": season, **circa}
    ends = when.ends if when.precision is Precision.INTERVAL else (when.edtf,)
    points = [parse_when(end).iso if end.strip(".") else None for end in ends]
    parts = [[int(part) for part in point.split("-")] for point in points if point]
    if len(parts) < len(ends) or len(parts[0]) != len(parts[-1]):
        return {"literal": words}
    return {"date-parts": parts, **circa}
