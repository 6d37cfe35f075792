"""The day of today, which a build that is to be repeated can be told."""

from datetime import date

import pytest

from sitegen.adapters import clock
from sitegen.problems import ContentError


@pytest.mark.parametrize(
    ("seconds", "day"), [("0", date(1970, 1, 1)), ("1232927999", date(2009, 1, 25))]
)
def test_the_environment_tells_the_day(
    monkeypatch: pytest.MonkeyPatch, seconds: str, day: date
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
    assert clock.today() == day


def test_otherwise_it_is_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert clock.today() >= date(2026, 1, 1)


@pytest.mark.parametrize("told", ["soon", "9" * 30, "1.5"])
def test_what_is_no_time_is_told(monkeypatch: pytest.MonkeyPatch, told: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", told)
    with pytest.raises(ContentError, match="is no number of seconds since 1970"):
        clock.today()
