import pytest

from sitegen.cleaning.datelines import read_dateline


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("BRUSSELS (Reuters) -- The envoys met.", "Brussels", "Reuters"),
        ("MOSCOW, Dec. 19 (Interfax) - The envoys met.", "Moscow", "Interfax"),
        ("KIEV, Ukraine (AP) — The envoys met.", "Kiev, Ukraine", "Associated Press"),
        ("KIEV, Ukraine (AP) _ The envoys met.", "Kiev, Ukraine", "Associated Press"),
        ("Berlin (dpa) - Die Gesandten kamen.", "Berlin", "dpa"),
        ("ST. PETERSBURG (AFP) - The envoys met.", "St. Petersburg", "Agence France-Presse"),
        ("(Reuters) - The envoys met.", None, "Reuters"),
        ("TBILISI -- The envoys met.", "Tbilisi", None),
        ("Brussels, 18 March 2012 - The envoys met.", "Brussels", None),
        ("OSTROV (WPX) -- The envoys met.", "Ostrov", "WPX"),
        ("Madrid, 12 mar (EFE).- The envoys met.", "Madrid", "EFE"),
        ("Madrid (EFE).-The envoys met.", "Madrid", "EFE"),
        ("(ANSA) - ROMA, 25 FEB - The envoys met.", "Roma", "ANSA"),
        ("MOSCOW, 12 May - Interfax. The envoys met.", "Moscow", "Interfax"),
    ],
)
def test_datelines_are_read(text: str, place: str | None, agency: str | None) -> None:
    found = read_dateline(text)
    assert found is not None
    assert (found.place, found.agency) == (place, agency)
    assert text[found.end :][:3] in ("The", "Die")


def test_a_full_date_in_a_dateline_is_told() -> None:
    found = read_dateline("MOSCOW, December 19, 2008 (Interfax) -- The envoys met.")
    assert found is not None
    assert str(found.when) == "2008-12-19"


@pytest.mark.parametrize(
    "text",
    [
        "NATO -- which froze the talks in August -- agreed.",
        "The Council (OSCE) - a body of 56 states - agreed.",
        "UPDATE - The envoys met.",
        "ROGOZIN: We are ready.",
        "Georgia has been promised membership.",
        "Nobody signed - and nobody left.",
    ],
)
def test_other_beginnings_are_no_datelines(text: str) -> None:
    assert read_dateline(text) is None
