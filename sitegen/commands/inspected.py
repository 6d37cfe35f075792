"""A document as the program sees it, as JSON and for a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sitegen import dating, formats, naming
from sitegen.adapters.terminal import json_text, plain, styled
from sitegen.cleaning import Dropped, Found
from sitegen.locales import in_words
from sitegen.model import Brief, Precision, When

AROUND = 30  # characters on either side of a mention that is shown in its place
LONGEST_SHOWN = 120  # characters of a line that was dropped


@dataclass(frozen=True, slots=True)
class Inspection:
    """A document as the program sees it."""

    path: str
    brief: Brief
    expressions: tuple[dating.Expression, ...]
    names: naming.Naming
    dropped: tuple[Dropped, ...] = ()
    found: tuple[Found, ...] = ()
    doubts: tuple[str, ...] = ()


def as_json(inspection: Inspection) -> str:
    """Return one line of JSON; offsets count code points of the body."""
    record: dict[str, Any] = {
        "path": inspection.path,
        "front_matter": formats.front_matter_of(inspection.brief),
        "body": inspection.brief.body,
        "expressions": [
            {
                "start": e.start,
                "end": e.end,
                "text": e.text,
                "type": e.type,
                "value": e.value,
                "edtf": e.edtf,
                "days": e.when.iso_interval if e.when else None,
                "precision": e.when.precision if e.when else None,
                "direction": e.direction,
                "rule": e.rule,
                "cue": e.cue,
            }
            for e in inspection.expressions
        ],
        "mentions": [
            {
                "start": m.start,
                "end": m.end,
                "text": m.text,
                "actor": m.actor,
                "kind": m.kind,
                "rule": m.rule,
                "maybe": m.maybe or None,
            }
            for m in inspection.names.mentions
        ],
        "dropped": [{"line": d.line, "text": d.text, "rule": d.rule} for d in inspection.dropped],
        "found": [{"field": f.field, "value": f.value, "where": f.where} for f in inspection.found],
        "doubts": list(inspection.doubts),
    }
    return json_text(record)


def as_text(inspection: Inspection, *, is_coloured: bool) -> str:
    """Return the same for a person: front matter, text, what was seen in it, what was dropped."""

    def paint(text: str, *styles: str) -> str:
        return styled(text, *styles) if is_coloured and styles else plain(text)

    where = {found.field: found.where for found in inspection.found}
    front_matter = formats.assemble_document(formats.front_matter_of(inspection.brief), "")
    lines = [paint(inspection.path, "bold"), "", paint(front_matter.rstrip()), ""]
    lines += [paint(f"  {field} is from {place}", "dim") for field, place in where.items()]
    lines += ["", _painted_body(inspection, is_coloured=is_coloured), ""]
    lines += [
        f"  {paint(e.text, 'yellow')}: {e.edtf or e.value}{paint(_reading_of(e), 'dim')}"
        for e in inspection.expressions
    ]
    lines += [
        f"  {paint(actor.name, 'blue')} ({actor.kind}), {actor.mentions} times"
        + paint(
            f", also {', '.join(actor.aliases + actor.metonyms)}"
            if actor.aliases + actor.metonyms
            else ""
        )
        + paint(f"; {'; '.join(actor.roles)}" if actor.roles else "")
        for actor in inspection.names.actors
    ]
    lines += [
        paint(f"  {m.text} may stand for {m.maybe} here: {_around(inspection, m)}", "dim")
        for m in inspection.names.mentions
        if m.maybe
    ]
    lines += [
        paint(f"  dropped, {d.rule}: {_shortened(d.text)}", "dim") for d in inspection.dropped
    ]
    lines += [paint(f"  look at: {doubt}", "magenta") for doubt in inspection.doubts]
    return "\n".join(lines) + "\n"


def _around(inspection: Inspection, mention: naming.Mention) -> str:
    """Return a mention with the words beside it."""
    first, last = max(0, mention.start - AROUND), mention.end + AROUND
    return f"… {' '.join(inspection.brief.body[first:last].split())} …"


def _painted_body(inspection: Inspection, *, is_coloured: bool) -> str:
    """Return the body with names and times coloured, where the terminal shows colours."""
    body = inspection.brief.body
    if not is_coloured:
        return plain(body)
    spans = [(e.start, e.end, "yellow") for e in inspection.expressions]
    spans += [(m.start, m.end, "blue") for m in inspection.names.mentions]
    parts, at = [], 0
    for start, end, colour in sorted(spans):
        if start >= at:
            parts += [plain(body[at:start]), styled(body[start:end], colour)]
            at = end
    return "".join([*parts, plain(body[at:])])


def _reading_of(expression: dating.Expression) -> str:
    """Return what an expression was read as: the days meant, the rule, the word that decided."""
    when = expression.when
    days = f", {in_words(when)}: {when.iso_interval}" if when and _is_loose(when) else ""
    cue = f', because of "{expression.cue}"' if expression.cue else ""
    return f"  ({expression.type.lower()}{days}, rule: {expression.rule}{cue})"


def _is_loose(when: When) -> bool:
    return when.precision is not Precision.DAY or bool(when.qualifier)


def _shortened(text: str) -> str:
    return (
        text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]} … ({len(text)} characters)"
    )
