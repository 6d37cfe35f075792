"""Names in scripts written without spaces: there are no words, so that names are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sitegen.model import Actor, Kind
from sitegen.naming.named import Mention

# Thai, Lao, Burmese, Khmer, Chinese, Japanese; Korean is written with spaces, and particles.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff\uff66-\uff9f"
_LETTER = re.compile(f"[{UNSPACED}]")


@dataclass(frozen=True, slots=True)
class Unspaced:
    """The registered names of such scripts as one pattern, the longest first."""

    pattern: re.Pattern[str]
    actors: Mapping[str, tuple[str, Kind]]  # what somebody is not is in the pattern alone

    def mentions(self, text: str) -> Iterator[Mention]:
        """Yield where the names stand in `text`."""
        for found in self.pattern.finditer(text):
            name, kind = self.actors.get(found.group(), ("", Kind.GROUP))
            if name:
                yield Mention(*found.span(), found.group(), name, kind, "registry")


def unspaced_names(known: Sequence[Actor]) -> Unspaced | None:
    """Return the names of `known` in such scripts; None where there are none."""
    actors = {
        name: (actor.name, actor.kind or Kind.ORGANIZATION)
        for actor in known
        for name in actor.names
        if _LETTER.search(name)
    }
    if not actors:
        return None
    others = {name for actor in known for name in actor.is_not if _LETTER.search(name)}
    longest_first = sorted(others.union(actors), key=lambda name: (-len(name), name))
    return Unspaced(re.compile("|".join(map(re.escape, longest_first))), actors)
