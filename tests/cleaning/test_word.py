import io
import sys
import zipfile

import pytest

from sitegen.cleaning import SourceKind, clean, decode, sniff, word

pytest.importorskip("mammoth", reason="the extra `documents` is not installed")

_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_STYLES = (
    f"<w:styles {_NAMES}>"
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>'
)


def paragraph(text: str, style: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}<w:r><w:t>{text}</w:t></w:r></w:p>"


def docx(body: str, head: str = "", **more: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("word/document.xml", f"{head}<w:document {_NAMES}><w:body>{body}"
                         "</w:body></w:document>")  # fmt: skip
        archive.writestr("word/styles.xml", _STYLES)
        for name, content in more.items():
            archive.writestr(name, content)
    return file.getvalue()


def test_headings_and_paragraphs_stay_what_they_are() -> None:
    text = "The ports of the north opened again on Thursday, the minister said to all of them."
    found = decode(docx(paragraph("Ports open", "T") + paragraph("Terms", "H") + paragraph(text)))
    assert sniff(found.text) is SourceKind.HTML
    extract = clean(found.text, SourceKind.HTML)
    assert extract.title == "Ports open"
    assert extract.body.endswith(f"Terms\n\n{text}")


def test_a_table_stays_a_table() -> None:
    cells = "".join(f"<w:tc>{paragraph(word)}</w:tc>" for word in ("Norhaven", "14"))
    found = decode(docx(f"<w:tbl>{f'<w:tr>{cells}</w:tr>' * 2}</w:tbl>"))
    assert "<tr><td>Norhaven</td><td>14</td></tr>" in found.text


def test_of_the_properties_only_the_title_is_told() -> None:
    core = ("<cp><dc:title>Ports &amp; ships</dc:title><dc:creator>Ada</dc:creator>"
            "<dcterms:created>2001-01-01</dcterms:created></cp>")  # fmt: skip
    found = decode(docx(paragraph("The ports open."), **{"docProps/core.xml": core}))
    assert "<title>Ports &amp; ships</title>" in found.text
    assert "Ada" not in found.text
    assert "2001" not in found.text


def test_pictures_within_and_elsewhere_are_left_out() -> None:
    link = ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            "<Relationship Id='i' TargetMode='External' Target='file:///etc/hostname' Type='"
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'/>"
            "</Relationships>")  # fmt: skip
    drawing = ("<w:p><w:r><w:drawing><wp:inline xmlns:wp='http://schemas.openxmlformats.org/"
               "drawingml/2006/wordprocessingDrawing'><a:graphic xmlns:a='http://schemas."
               "openxmlformats.org/drawingml/2006/main'><a:graphicData><pic:pic xmlns:pic='http:"
               "//schemas.openxmlformats.org/drawingml/2006/picture'><pic:blipFill><a:blip "
               "r:link='i'/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>"
               "</w:drawing></w:r></w:p>")  # fmt: skip
    parts = {"word/_rels/document.xml.rels": link}
    assert "<img" not in decode(docx(drawing + paragraph("The ports open."), **parts)).text


def test_markup_in_the_text_stays_text() -> None:
    found = decode(docx(paragraph("&lt;script&gt;alert(1)&lt;/script&gt;")))
    assert "<script>" not in found.text


def test_entities_are_refused() -> None:
    head = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    with pytest.raises(ValueError, match="unfolds"):
        decode(docx(paragraph("&b;"), head))


def test_a_bomb_is_refused_before_it_is_unfolded() -> None:
    with pytest.raises(ValueError, match="unfolds"):
        decode(docx(" " * (word.LARGEST_MARKUP + 1)))


def test_elements_without_end_are_refused() -> None:
    with pytest.raises(ValueError, match="unfolds"):
        decode(docx("<w:p/>" * (word.MOST_ELEMENTS + 1)))


def test_elements_nested_without_end_are_told() -> None:
    with pytest.raises(ValueError, match="damaged"):
        decode(docx("<w:ins>" * 9000 + "</w:ins>" * 9000))


def test_a_cut_off_document_is_told() -> None:
    with pytest.raises(ValueError, match="this document is damaged"):
        decode(docx(paragraph("The ports open."))[:-100])


def test_a_document_without_words_is_told() -> None:
    with pytest.raises(ValueError, match="no text in this document"):
        decode(docx("<w:p/>"))


def test_another_zip_archive_is_told() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("content.xml", "<office/>")
    with pytest.raises(ValueError, match="a zip archive, or a document that is none of Word's"):
        decode(file.getvalue())


def test_a_missing_library_is_told_with_the_way_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mammoth", None)
    with pytest.raises(ValueError, match=r"pip install mammoth pypdf"):
        decode(docx(paragraph("The ports open.")))
