"""Shows how well each document is cleaned: `python tests/quality/report.py [NAME...]`.

With names, or parts of them, every fault of those documents is listed. `--raise` lifts the floors
of floors.toml to a hair below the figures; lowering one is an edit by hand, which a review sees.
"""

import math
import sys
import tomllib
from collections.abc import Iterator, Mapping

import measuring
from measuring import Result, Share

HAIR = 0.005  # lets a rule change a word or two without a fight


def main(arguments: list[str]) -> None:
    names = [argument for argument in arguments if argument != "--raise"]
    results = [measuring.measure(document) for document in measuring.documents()]
    totals = measuring.totals(results)
    text = measuring.FLOORS.read_text("utf-8")
    lines = details(results, names) if names else summary(results, totals, tomllib.loads(text))
    sys.stdout.writelines(f"{line}\n" for line in lines)
    if "--raise" in arguments:
        measuring.FLOORS.write_text(raised(text, totals), "utf-8")


def details(results: list[Result], names: list[str]) -> Iterator[str]:
    for result in results:
        if any(name in result.name for name in names):
            yield line_of(result)
            yield from (f"    {fault}" for fault in result.faults)


def summary(
    results: list[Result], totals: Mapping[str, Share], floors: Mapping[str, float]
) -> Iterator[str]:
    yield from map(line_of, results)
    for name, share in totals.items():
        yield f"{name:12} {share.figure:.4f}  of {share.all:<6} floor {floors.get(name)}"


def line_of(result: Result) -> str:
    shares = result.shares
    body, whole, kept_out = (shares[name] for name in ("body", "paragraphs", "fragments"))
    wrong = [field for field in measuring.FIELDS if field in shares and shares[field].lost]
    return (
        f"{result.name:40} body {body.figure:.3f}  whole {whole.right:2}/{whole.all:<2}  "
        f"leaked {kept_out.lost:2}/{kept_out.all:<2}  {' '.join(wrong)}"
    )


def raised(text: str, totals: Mapping[str, Share]) -> str:
    """Return the text of floors.toml with each floor just below its figure, or where it was."""
    comments = [line for line in text.splitlines() if line.startswith("#")]
    floors: dict[str, float] = tomllib.loads(text)
    lines = [
        f"{name} = {max(floors.get(name, 0.0), floor_below(share.figure)):.3f}"
        for name, share in sorted(totals.items())
    ]
    return "\n".join([*comments, *lines, ""])


def floor_below(figure: float) -> float:
    return max(0.0, math.floor((figure - HAIR) * 1000) / 1000)


if __name__ == "__main__":
    main(sys.argv[1:])
