from datetime import date

from sitegen.dating import infer_publication

NEAR = date(2009, 1, 26)


def edtf(text: str, near: date | None = NEAR, language: str = "en") -> str | None:
    inferred = infer_publication(text, near, language)
    return inferred.edtf if inferred else None


def test_the_latest_past_day_is_taken_and_approximate() -> None:
    text = "They talked on December 18. The lunch took place on December 19, he said."
    assert edtf(text) == "2008-12-19~"


def test_a_coming_day_is_left_out() -> None:
    assert edtf("They met on December 18. They will meet on January 15.") == "2008-12-18~"


def test_a_yearless_day_is_not_long_after_the_related_document() -> None:
    assert edtf("They met on June 3 in Prague.", date(2009, 4, 20)) == "2009-06-03~"
    assert edtf("They met on July 3 in Prague.", date(2009, 4, 20)) == "2008-07-03~"


def test_an_old_treaty_is_no_publication() -> None:
    text = "The treaty, signed on 26 May 1972, was praised."
    assert edtf(text) is None
    assert edtf(text, None) is None


def test_a_yearless_day_alone_is_not_enough_without_a_related_document() -> None:
    assert edtf("They met on December 19.", None) is None


def test_a_full_date_in_a_reporting_sentence_is_enough() -> None:
    assert edtf("The envoy said on 19 December 2008 that all was well.", None) == "2008-12-19~"


def test_a_reported_date_gives_later_days_their_year() -> None:
    text = "The envoy said so on 19 December 2008. On December 22 the ministers agreed."
    assert edtf(text, None) == "2008-12-22~"


def test_a_later_year_in_the_text_forbids_a_reported_date() -> None:
    text = "The envoy said so on 19 December 1972. In 2004 the pact was renewed."
    assert edtf(text, None) is None


def test_a_text_without_days_infers_nothing() -> None:
    assert edtf("They met last year and in August.") is None


def test_french_and_german_days_count() -> None:
    assert edtf("Le Conseil a siégé le 19 décembre.", language="fr") == "2008-12-19~"
    assert edtf("Der Rat tagte am 19. Dezember.", language="de") == "2008-12-19~"
