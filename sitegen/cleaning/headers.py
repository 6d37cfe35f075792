"""The headers of e-mails, as programs in many languages write them above what they forward."""

import re

_FIELDS = {
    "from": "from von de da van от od fra från kimden",
    "date": "date sent datum gesendet envoyé inviato data fecha enviado enviada verzonden "
            "отправлено дата dato sendt skickat wysłano",
    "subject": "subject betreff objet oggetto asunto assunto onderwerp тема emne ämne temat konu",
    "publisher": "organization organisation",
    "": "to cc bcc an à a para per aan til till кому копия kopie copie copia cópia cci kopia "
        "reply-to message-id importance priorité priorità",
}  # fmt: skip
_FIELD_OF = {name: field for field, names in _FIELDS.items() for name in names.split()}
_HEADER = re.compile(
    r"[*\s]{0,8}(?P<name>[^\W\d_][^\W\d_-]{0,20}(?:-[^\W\d_]{1,12})?)(?:\s(?:el|em|am|le))?"
    r"[*\s]{0,4}:[*\s]{0,8}(?P<value>.*)\Z"
)


def read_header(line: str) -> tuple[str, str] | None:
    """Return the field and the value of a header, None for another line.

    The field is "from", "date", "subject", "publisher", or "" for the others.
    """
    found = _HEADER.match(line.lstrip(" >").rstrip())
    if not found or found["name"].lower() not in _FIELD_OF:
        return None
    return field_of(found["name"]), found["value"].strip()


def field_of(name: str) -> str:
    """Return the field of a header's name, "" for those that tell nothing we keep."""
    return _FIELD_OF.get(name.lower(), "")
