from sitegen.cleaning import Extract, SourceKind, clean

LETTER = "Dear all,\n\nThe toll will fall in March.\n\nYours,\nAnn Lee, harbour office"
HEAD = "From: {}\nDate: Mon, 26 Jan 2009 23:10:00 -0500\nSubject: {}\n\n"


def mail(text: str) -> Extract:
    return clean(text, SourceKind.EMAIL)


def test_headers_are_metadata_and_the_letter_is_kept_whole() -> None:
    found = mail(HEAD.format("Ann Lee <ann@example.org>", "[ports] Re: Fwd: The toll") + LETTER)
    assert (found.title, str(found.date), found.authors) == ("The toll", "2009-01-26", ("Ann Lee",))
    assert found.body == (
        "Dear all,\n\nThe toll will fall in March.\n\nYours,\n\nAnn Lee, harbour office"
    )


def test_a_sender_that_is_no_person_is_the_publisher() -> None:
    assert (
        mail(HEAD.format("Harbour News <n@example.org>", "x") + LETTER).publisher == "Harbour News"
    )


def test_encoded_headers_are_read() -> None:
    found = mail(HEAD.format("=?utf-8?q?J=C3=A1n_Kov=C3=A1=C4=8D?= <j@example.org>", "x") + LETTER)
    assert found.authors == ("Ján Kováč",)


def test_the_forwarded_message_wins_and_its_quoting_goes() -> None:
    inner = "\n".join("> " + line for line in LETTER.split("\n"))
    found = mail(
        HEAD.format("Bob Roe <b@example.org>", "Fwd: The toll")
        + "See below. B.\n\n---------- Forwarded message ----------\n"
        + "From: Ann Lee <a@example.org>\n"
        + "Date: Sun, 25 Jan 2009 08:00:00 +0000\n\n"
        + inner
        + "\n\n--\nBob Roe * tel 555"
    )
    assert (found.authors, str(found.date)) == (("Ann Lee",), "2009-01-25")
    assert found.body.startswith("Dear all,\n\nThe toll")
    assert "Bob" not in found.body
    assert "See below" not in found.body


def test_lines_keep_their_numbers() -> None:
    found = mail(HEAD.format("Ann Lee <a@example.org>", "x") + LETTER + "\n-- \nsent from a boat")
    assert [(drop.line, drop.rule) for drop in found.dropped][-1] == (12, "signature")


def test_the_plain_part_of_a_multipart_message_is_read() -> None:
    found = mail(
        "From: Ann Lee <a@example.org>\nSubject: x\nMIME-Version: 1.0\n"
        'Content-Type: multipart/alternative; boundary="b"\n\n'
        "--b\nContent-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n\n"
        "The toll =E2=80=93 at last =E2=80=93 will fall.\n"
        "--b\nContent-Type: text/html\n\n<p>The toll</p>\n--b--\n"
    )
    assert found.body == "The toll – at last – will fall."


def test_a_message_of_html_only_is_read_as_a_page() -> None:
    found = mail(
        "From: Ann Lee <a@example.org>\nSubject: x\nContent-Type: text/html\n\n"
        "<p>The toll will <b>fall</b> in the month of March, says the office.</p>"
    )
    assert found.body == "The toll will **fall** in the month of March, says the office."
