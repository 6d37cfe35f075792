"""The files are written here, object by object: what a PDF is at least."""

import sys
import zlib

import pytest

from sitegen.cleaning import clean, decode, pdf, sniff

pytest.importorskip("pypdf", reason="the extra `documents` is not installed")

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def stream(content: bytes, keys: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), keys, content)


def file_of(objects: list[bytes], trailer: bytes = b"") -> bytes:
    out, places = b"%PDF-1.7\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R %s >>\n"
        b"startxref\n%d\n%%%%EOF" % (size, table, size, trailer, len(out))
    )


def document(*contents: bytes, more: bytes = b"", times: int = 1, trailer: bytes = b"") -> bytes:
    """Return a document of a page for each content, `times` over."""
    kids = [b"%d 0 R" % (4 + 2 * number) for number in range(len(contents))] * times
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [ %s ] /Count %d >>" % (b" ".join(kids), len(kids)),
        FONT,
    ]
    for number, content in enumerate(contents):
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents %d 0 R"
            b" /Resources << /Font << /F 3 0 R >> %s >> >>" % (5 + 2 * number, more),
            content,
        ]
    return file_of(objects, trailer)


def lines(*texts: str, top: int = 700) -> bytes:
    shown = b" T* ".join(b"(%s) Tj" % text.encode("latin-1") for text in texts)
    return stream(b"BT /F 12 Tf 14 TL 72 %d Td %s ET" % (top, shown))


def test_wrapped_lines_and_split_words_become_a_paragraph() -> None:
    found = decode(document(lines("The ministers of both countries met on Tues-",
                                  "day. Nobody else came.")))  # fmt: skip
    assert found.text.strip() == (
        "The ministers of both countries met on Tuesday. Nobody else came."
    )


def test_a_pdf_goes_the_way_of_copied_text() -> None:
    said = "The ports of the north opened again on Thursday, a minister said."
    raw = document(lines("Ports open again", "By Ada Example", "3 May 2024", "", said))
    text = decode(raw).text
    extract = clean(text, sniff(text, "report.pdf"))
    assert (extract.authors, str(extract.date)) == (("Ada Example",), "2024-05-03")


def test_a_sentence_torn_between_pages_is_mended_and_heads_are_noted() -> None:
    pages = [
        stream(b"BT /F 9 Tf 72 790 Td (THE BULLETIN %d) Tj ET BT /F 12 Tf 14 TL 72 700 Td "
               b"(%s) Tj ET" % (number, text))
        for number, text in enumerate((b"The ministers met in the capital, and", b"agreed."), 1)
    ]  # fmt: skip
    found = decode(document(*pages))
    assert found.text.strip() == "The ministers met in the capital, and agreed."
    assert found.note == "heads and feet of pages left out: “THE BULLETIN 1”"


def test_a_scan_is_told() -> None:
    with pytest.raises(ValueError, match="it is a scan; run it through OCR first"):
        decode(document(stream(b"q 600 0 0 800 0 0 cm Q")))


def test_a_locked_file_is_told() -> None:
    lock = (b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<00> <00>]"
            % (b"41" * 32, b"42" * 32))  # fmt: skip
    with pytest.raises(ValueError, match="this PDF is locked"):
        decode(document(lines("Hidden words."), trailer=lock))


@pytest.mark.parametrize("raw", [b"%PDF-1.7", b"%PDF-1.7\n1 0 obj " + b"[" * 9000])
def test_a_damaged_file_is_told(raw: bytes) -> None:
    with pytest.raises(ValueError, match="this PDF is damaged"):
        decode(raw)


def test_a_cut_off_file_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    raw = document(lines("The ministers of both countries met."))
    with pytest.raises(ValueError, match="this PDF"):
        decode(raw[: len(raw) // 3])
    assert capfd.readouterr() == ("", "")


def test_more_pages_than_a_report_has_are_refused() -> None:
    with pytest.raises(ValueError, match="more than 300 pages"):
        decode(document(lines("The ministers met."), times=pdf.MOST_PAGES + 1))


def test_a_page_that_unfolds_without_end_is_left_out_and_told() -> None:
    bomb = stream(zlib.compress(b"q " * 6_000_000), b"/Filter /FlateDecode")
    found = decode(document(lines("The ministers of both countries met."), bomb))
    assert "The ministers" in found.text
    assert found.note == "page 2 is too complex and left out, 1 in all"


def test_a_file_of_such_pages_is_refused() -> None:
    bomb = stream(zlib.compress(b"q " * 6_000_000), b"/Filter /FlateDecode")
    with pytest.raises(ValueError, match="unfolds into far more than it shows"):
        decode(document(bomb))


def test_pages_that_share_one_costly_content_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pdf, "MOST_WORK", 50_000)
    work = stream(zlib.compress(b"1 " * 90_000), b"/Filter /FlateDecode")
    with pytest.raises(ValueError, match="unfolds into far more than it shows"):
        decode(document(work, times=9))


def test_a_drawing_that_draws_itself_comes_to_an_end() -> None:
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 4 0 R >> >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /XObject << /X 4 0 R >> >> >>",
        stream(b"/X Do /X Do", form),
        stream(b"/X Do"),
    ]
    with pytest.raises(ValueError, match="this PDF"):
        decode(file_of(objects))


def test_a_missing_library_is_told_with_the_way_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(
        ValueError, match=r'reading PDF needs the extra "documents": pip install mammoth pypdf'
    ):
        decode(document(lines("The ministers met.")))
