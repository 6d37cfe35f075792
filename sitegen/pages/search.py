"""Search: the page that lists where to begin, and the files in which a script looks names up.

What a reader types is compared with the beginnings of words. All answers stand in one order, the
weightiest first, and each file holds the first `MOST` that have a word with a certain beginning:
"search/_.json" of any word, one for each letter where those are not all, and so on. So whatever
a file has for a query comes before what other files have for it, and a script that has found enough
reads no further. A small site has one file.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from heapq import nsmallest
from itertools import groupby, takewhile

from sitegen.model import Actor, Brief, Entry
from sitegen.pages import listing, parts, urls
from sitegen.pages.dates import date_view, published_view
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import OutputFile, Page, frame_of
from sitegen.pages.views import CountedLinkView, Frame, LinkView, SearchView

MOST = 100  # answers of a file: some 4 KB on the wire
MOST_ACTORS = 200  # on the page
_LONGEST = 20  # letters of a beginning: its file has a name of 255 at most

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Answer:
    """What can be found: shown, and looked for, are its label and its note."""

    label: str
    href: str
    note: str


def search_page(edition: Edition) -> Iterator[Page]:
    here = Here(edition, urls.SEARCH)
    yield Page(here.path, "search.html", "the search page", partial(_search, here))


def _search(here: Here) -> tuple[Frame, SearchView]:
    site = here.site
    actors = parts.by_weight(site.registry.actors, here)
    has_texts = here.edition.has_full_text and bool(site.briefs)
    view = SearchView(
        script=here.to(urls.RESULTS_SCRIPT),
        full_text=f"{here.to(urls.FULL_TEXT)}/" if has_texts else "",
        actors=tuple(parts.actor_link(actor, here) for actor in actors[:MOST_ACTORS]),
        all_actors=here.to(urls.ACTORS) if len(actors) > MOST_ACTORS else "",
        themes=tuple(LinkView(t.title, here.to(urls.theme(t.id))) for t in site.themes),
        years=tuple(_years(here)),
    )
    return frame_of(here, here.locale.gettext("Search")), view


def search_files(edition: Edition) -> Iterator[OutputFile]:
    """Yield the files in which the script of every page looks names up."""
    answers = tuple(answers_of(edition))
    rows = [_compact([answer.label, answer.href, answer.note]) for answer in answers]
    for prefix, ranks, longer in _shards(answers):
        content = f'{{"more":{_compact(longer)},"rows":[{",".join(rows[rank] for rank in ranks)}]}}'
        yield OutputFile(urls.search_index(prefix), content.encode(), "the search")


def answers_of(edition: Edition) -> Iterator[Answer]:
    """Yield what can be found, the weightiest first: actors, briefs and events, the newest first.

    Links begin at the root of the site.
    """
    here = Here(edition, urls.HOME)
    site = edition.site
    for actor in parts.by_weight(site.registry.actors, here):
        yield _of_actor(actor, here)
    for brief in site.briefs:
        yield _of_brief(brief, here)
    for entry in reversed(site.chronology):
        yield _of_event(entry, here)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared: small letters without accents.

    `fold` in static/search.js does the same.
    """
    if text.isascii():
        return tuple(_WORD.findall(text.lower()))
    decomposed = unicodedata.normalize("NFKD", text)
    letters = "".join(c for c in decomposed if not unicodedata.category(c).startswith("M"))
    return tuple(_WORD.findall(letters.lower()))


def _of_actor(actor: Actor, here: Here) -> Answer:
    note = (parts.kind_of(actor, here.locale), *actor.all_names[1:])
    return Answer(actor.name, here.to(urls.actor(actor.id)), _joined(note))


def _of_brief(brief: Brief, here: Here) -> Answer:
    date = published_view(brief.date, here.locale)
    # Not the outlet: a search for "harbour" is not one for all of The Harbour Post.
    note = (here.locale.gettext("brief"), date.words if date else "")
    return Answer(brief.title, here.to(urls.brief(brief.id)), _joined(note))


def _of_event(entry: Entry, here: Here) -> Answer:
    first = entry.reports[0]
    note = (here.locale.gettext("event"), date_view(entry.when, here.locale).words)
    return Answer(first.event.text, here.to_event(first.address), _joined(note))


def _joined(note: Iterable[str]) -> str:
    return ", ".join(filter(None, note))


def _shards(answers: Sequence[Answer]) -> Iterator[tuple[str, list[int], list[str] | None]]:
    """Yield each beginning that has a file, the answers in it, and the longer ones below it.

    None stands below where the file has all there are.
    """
    having: defaultdict[str, list[int]] = defaultdict(list)
    for rank, answer in enumerate(answers):
        for word in {word[:_LONGEST] for word in words_of(f"{answer.label} {answer.note}")}:
            having[word].append(rank)
    waiting = [("", sorted(having))]
    while waiting:
        prefix, words = waiting.pop()
        ranks = set[int]().union(*(having[word] for word in words))
        if len(ranks) <= MOST:
            yield prefix, sorted(ranks), None
            continue
        below = _longer(prefix, words)
        yield prefix, nsmallest(MOST, ranks), list(below)
        waiting.extend(below.items())


def _longer(prefix: str, words: Iterable[str]) -> dict[str, list[str]]:
    """Return the words behind `prefix`, in order, by their next letter and all they have in common.

    A file for "georg" would be that for "georgia" where no other word begins so.
    """
    behind = (word for word in words if word != prefix)
    groups = ([*group] for _, group in groupby(behind, key=lambda word: word[len(prefix)]))
    return {_in_common(group[0], group[-1]): group for group in groups}


def _in_common(one: str, two: str) -> str:
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False))
    return "".join(letter for letter, _ in pairs)


def _years(here: Here) -> Iterator[CountedLinkView]:
    chapters = here.edition.chapters
    if len(chapters) > 1:
        yield from (contents.year for contents in listing.contents(chapters, here))
        return
    for year, entries in groupby(here.site.chronology, key=lambda entry: entry.when.year):
        href = here.to(urls.CHRONOLOGY, f"year-{year}")
        yield CountedLinkView(year, href, len([*entries]))


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
