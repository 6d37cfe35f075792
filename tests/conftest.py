"""What holds for all tests: options of the command line, and how long hypothesis may look."""

import os

import hypothesis
import pytest

hypothesis.settings.register_profile(
    "sitegen",
    deadline=None,  # a shared machine is slow at times; pytest-timeout ends what hangs
    derandomize="CI" in os.environ,
)
hypothesis.settings.load_profile("sitegen")


def pytest_addoption(parser: pytest.Parser) -> None:
    summary = "accept the golden site and the tables of the README as they are made now"
    parser.addoption("--approve", action="store_true", help=summary)
