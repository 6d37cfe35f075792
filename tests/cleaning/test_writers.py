from sitegen.cleaning import SourceKind, clean

BODY = (
    "The council decided on Tuesday to let the old ferry run for one more winter, it said.\n\n"
    "The crew had learnt of the plan from the papers, and people were glad of it, they said."
)


def authors(head: str, foot: str = "") -> tuple[str, ...]:
    return clean(f"{head}\n\n{BODY}\n\n{foot}", SourceKind.TEXT).authors


def test_a_name_under_the_date_is_the_writers() -> None:
    assert authors("Old ferry gets one more winter\n\n18 March 2005\n\nAnn Lee") == ("Ann Lee",)


def test_a_name_above_the_headline_counts_if_a_note_repeats_it() -> None:
    head = "Ann Lee\n\nOld ferry gets one more winter"
    assert authors(head, "Ann Lee is a reporter in Marnow.") == ("Ann Lee",)
    assert authors(head) == ()


def test_a_note_on_the_writer_names_him() -> None:
    head = "Old ferry gets one more winter\n\n18 March 2005"
    assert authors(head, "Ann Lee is the editor of The Harbour Monitor.") == ("Ann Lee",)


def test_a_button_is_no_writer() -> None:
    assert authors("Old ferry gets one more winter\n\nListen Now\n\n18 March 2005") == ()
