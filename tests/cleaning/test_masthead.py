from sitegen.cleaning import SourceKind, clean
from sitegen.cleaning.extract import Extract

BODY = (
    "The ministry decided on Thursday to close the bridge over the river for a whole year, it said."
    "\n\nThe mayor had learnt of the plan from the papers, he said, and did not understand it."
)


def read(head: str) -> Extract:
    return clean(head + "\n\n" + BODY, SourceKind.TEXT)


def test_a_newsletter_names_itself_and_its_writer_above_the_issue() -> None:
    found = read("TIDES\nA letter about bridges, by Ann Lee\n\nIssue 12 // 18 March 2005\n\n"
                 "The bridge that nobody asked for")  # fmt: skip
    assert (found.publisher, found.authors) == ("Tides", ("Ann Lee",))
    assert found.title == "The bridge that nobody asked for"


def test_names_between_headline_and_date_are_the_writers() -> None:
    found = read(
        "Bridge to close\nAnn Lee and Tom Roe in Ostrov\nThe Harbour Monitor\n18 March 2005"
    )
    assert found.authors == ("Ann Lee", "Tom Roe")
    assert (found.title, found.publisher) == ("Bridge to close", "The Harbour Monitor")


def test_an_office_above_its_release_publishes_it() -> None:
    found = read(
        "Ministry of Bridges\nPress Release No. 44\n18.03.2005\n\nBridge to close on Monday"
    )
    assert (found.title, found.publisher) == ("Bridge to close on Monday", "Ministry of Bridges")


def test_a_name_without_a_date_under_it_is_no_writer() -> None:
    assert read("Bridge to close on Monday\n\nAnn Lee").authors == ()


def test_the_outlet_behind_a_copied_headline_is_the_publisher() -> None:
    found = read("Bridge to close on Monday | Harbour Monitor")
    assert (found.title, found.publisher) == ("Bridge to close on Monday", "Harbour Monitor")


def test_the_address_copied_above_a_text_dates_it() -> None:
    found = read("Bridge to close on Monday\nhttps://www.harbourmonitor.example/2005/03/18/bridge")
    assert (str(found.date), found.publisher) == ("2005-03-18", "harbourmonitor.example")


def test_the_source_of_a_table_does_not_publish_the_text() -> None:
    text = "Bridge to close on Monday\n\n" + BODY + "\n\nSource: World Bank\n\n" + BODY
    assert clean(text, SourceKind.TEXT).publisher is None


def test_the_source_is_the_original_of_who_else_publishes() -> None:
    found = read("Harbour Monitor\n\nBridge to close on Monday\n\nSource: Canal Radio")
    assert (found.publisher, found.original) == ("Harbour Monitor", "Canal Radio")
    alone = read("Bridge to close on Monday\n\nSource: Canal Radio")
    assert (alone.publisher, alone.original) == ("Canal Radio", None)


def test_a_salutation_is_no_outlet() -> None:
    assert read("Dear Members of the County Council,").publisher is None


def test_the_day_of_publication_comes_before_the_day_of_the_visit() -> None:
    found = read("Friday, 18 March 2005\n\nBridge to close\n\nPublished: 16 March 2005")
    assert str(found.date) == "2005-03-16"
