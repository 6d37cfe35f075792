import pytest

from sitegen.cleaning import Extract, SourceKind, clean

OUTER = (
    "From: Tom Roe <t@example.org>\nSubject: {}\nDate: Mon, 11 Jan 2016 10:00:00 +0100\n\nFYI\n\n"
)
BODY = "The council decided on Tuesday to let the old ferry run for one more winter."


def mail(text: str) -> Extract:
    return clean(text, SourceKind.EMAIL)


@pytest.mark.parametrize(
    ("prefix", "headers"),
    [
        (
            "TR :",
            "De : Ann Lee <a@e.org>\nEnvoyé : dimanche 10 janvier 2016 18:03\nÀ : T\nObjet : {}",
        ),
        ("WG:", "Von: Ann Lee [mailto:a@e.org]\nGesendet: 10. Januar 2016\nAn: T\nBetreff: {}"),
        ("I:", "Da: Ann Lee <a@e.org>\nInviato: domenica 10 gennaio 2016\nA: T\nOggetto: {}"),
        ("RV:", "De: Ann Lee <a@e.org>\nEnviado el: 10 de enero de 2016\nPara: T\nAsunto: {}"),
        ("ENC:", "De: Ann Lee <a@e.org>\nEnviada em: 10 de janeiro de 2016\nPara: T\nAssunto: {}"),
        ("Doorst:", "Van: Ann Lee <a@e.org>\nVerzonden: 10 januari 2016\nAan: T\nOnderwerp: {}"),
        ("Fwd:", "От: Ann Lee <a@e.org>\nОтправлено: 10 января 2016\nКому: T\nТема: {}"),
        (
            "FW:",
            "From: Ann Lee <a@e.org>\nSent: Sunday, January 10, 2016 6:03 PM\nTo: T\nSubject: {}",
        ),
    ],
)
def test_a_forward_without_a_mark_is_told_by_its_headers(prefix: str, headers: str) -> None:
    subject = f"{prefix} The ferry"
    found = mail(OUTER.format(subject) + headers.format(subject) + "\n\n" + BODY)
    assert (found.title, str(found.date), found.authors) == (
        "The ferry",
        "2016-01-10",
        ("Ann Lee",),
    )
    assert found.body == BODY


def test_what_a_reply_quotes_is_no_forward() -> None:
    quoted = (
        "From: Ann Lee <a@e.org>\nSent: Sunday, January 10, 2016\nTo: T\nSubject: ferry\n\nNews?"
    )
    found = mail(OUTER.format("Re: ferry") + BODY + "\n\n" + quoted)
    assert (found.authors, str(found.date)) == (("Tom Roe",), "2016-01-11")
    assert found.body.endswith(BODY)


def test_one_line_that_looks_like_a_header_begins_no_message() -> None:
    found = mail(OUTER.format("ferry") + "From: the harbour\n\n" + BODY)
    assert found.authors == ("Tom Roe",)
