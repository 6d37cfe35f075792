"""Problems for programs: as JSON, and as the notes that a host lays over a pull request."""

from __future__ import annotations

from collections.abc import Iterable

from sitegen.adapters.terminal import json_text
from sitegen.problems import Problem


def as_json(problems: Iterable[Problem]) -> str:
    """Return problems as one JSON array; line and column are 0 where there is none."""
    return json_text(
        [
            {
                "path": problem.location.path,
                "line": problem.location.line,
                "column": problem.location.column,
                "severity": problem.severity.value,
                "message": problem.message,
                "hint": problem.hint,
            }
            for problem in problems
        ],
        indent=2,
    )


def as_annotation(problem: Problem) -> str:
    """Return a problem as a workflow command of GitHub Actions.

    https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    """
    at = problem.location
    place = {"file": at.path, "line": at.line, "col": at.column}
    told = ",".join(f"{key}={_property(str(value))}" for key, value in place.items() if value)
    message = f"{problem.message}\n{problem.hint}" if problem.hint else problem.message
    return f"::{problem.severity.value} {told}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
