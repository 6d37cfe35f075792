import plistlib

import pytest

from sitegen.cleaning import LARGEST_TEXT, SourceKind, clean, decode, sniff

PAGE = (
    "<html><head><title>Порты</title></head><body><article><h1>Порты открыты</h1>"
    "<p>Порты снова открылись в четверг, сообщил министр.</p></article></body></html>"
)


def mhtml(parts: str, headers: str = "Snapshot-Content-Location: https://a.example/1\n") -> bytes:
    start = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n'
    return f"From: <Saved by Blink>\n{headers}{start}{parts}\n--x--\n".encode("windows-1251")


def part(body: str, kind: str = "text/html; charset=windows-1251", headers: str = "") -> str:
    return f"--x\nContent-Type: {kind}\n{headers}\n{body}\n"


def webarchive(main: dict[str, object], fmt: plistlib.PlistFormat) -> bytes:
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=fmt)


def test_a_saved_page_is_read_in_the_charset_of_its_part() -> None:
    found = decode(mhtml(part(PAGE)))
    assert "Порты снова открылись" in found.text
    assert sniff(found.text) is SourceKind.HTML


def test_a_saved_page_knows_where_it_was() -> None:
    found = decode(mhtml(part(PAGE)))
    assert clean(found.text, SourceKind.HTML).url == "https://a.example/1"


def test_the_place_of_the_page_does_where_the_file_tells_none() -> None:
    found = decode(mhtml(part(PAGE, headers="Content-Location: https://a.example/2\n"), ""))
    assert clean(found.text, SourceKind.HTML).url == "https://a.example/2"


def test_what_the_page_declares_goes_before_where_it_was() -> None:
    page = PAGE.replace("<title>", '<link rel="canonical" href="https://a.example/0"><title>')
    found = decode(mhtml(part(page)))
    assert clean(found.text, SourceKind.HTML).url == "https://a.example/0"


@pytest.mark.parametrize("url", ["file:///home/a.html", "https://a.example/--><script>", "cid:1"])
def test_an_address_that_is_none_of_the_web_is_left_out(url: str) -> None:
    found = decode(mhtml(part(PAGE), f"Snapshot-Content-Location: {url}\n"))
    assert found.text.startswith("<html>")


def test_only_the_first_page_is_read() -> None:
    frame = part("<html><p>Advertisement</p></html>")
    picture = part("AAAA", "image/png", "Content-Transfer-Encoding: base64\n")
    assert "Advertisement" not in decode(mhtml(picture + part(PAGE) + frame)).text


def test_the_page_named_as_the_start_is_read() -> None:
    frame = part("<html><p>Advertisement</p></html>")
    raw = mhtml(frame + part(PAGE, headers="Content-ID: <main@x>\n"))
    raw = raw.replace(b'boundary="x"', b'start="<main@x>"; boundary="x"')
    assert "Порты" in decode(raw).text


def test_a_page_within_alternatives_is_found() -> None:
    inner = f"--y\nContent-Type: text/html; charset=windows-1251\n\n{PAGE}\n--y--\n"
    found = decode(mhtml(part(inner, "multipart/alternative; boundary=y")))
    assert "Порты" in found.text


def test_parts_within_parts_come_to_an_end() -> None:
    parts = "".join(f"--x{n}\nContent-Type: multipart/related; boundary=x{n + 1}\n\n"
                    for n in range(3000))  # fmt: skip
    with pytest.raises(ValueError, match="holds no HTML"):
        decode(mhtml(parts).replace(b'"x"', b'"x0"'))


@pytest.mark.parametrize("parts", ["", part(""), part("AAAA", "image/png")])
def test_a_saved_page_without_a_page_is_told(parts: str) -> None:
    with pytest.raises(ValueError, match="holds no HTML"):
        decode(mhtml(parts))


def test_a_letter_with_pictures_is_no_saved_page() -> None:
    raw = mhtml(part(PAGE), "To: desk@a.example\nContent-Location: https://a.example/\n")
    assert decode(raw).text.startswith("From: ")


@pytest.mark.parametrize("fmt", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_web_archive_gives_its_page_and_address(fmt: plistlib.PlistFormat) -> None:
    main = {
        "WebResourceData": PAGE.encode("koi8-r"),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "koi8-r",
        "WebResourceURL": "https://a.example/3",
    }
    found = decode(webarchive(main, fmt))
    assert "Порты снова открылись" in found.text
    assert clean(found.text, SourceKind.HTML).url == "https://a.example/3"


def test_a_charset_that_nobody_knows_leaves_the_page_to_tell_its_own() -> None:
    page = f'<meta charset="koi8-r">{PAGE}'.encode("koi8-r")
    main: dict[str, object] = {"WebResourceData": page, "WebResourceTextEncodingName": "x-none"}
    assert "Порты" in decode(webarchive(main, plistlib.FMT_BINARY)).text


@pytest.mark.parametrize(
    "main", [{}, {"WebResourceData": b""}, {"WebResourceData": "text"},
             {"WebResourceData": b"GIF8", "WebResourceMIMEType": "image/gif"}]
)  # fmt: skip
def test_a_web_archive_without_a_page_is_told(main: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="holds no HTML"):
        decode(webarchive(main, plistlib.FMT_BINARY))


@pytest.mark.parametrize(
    "raw",
    [
        b"bplist00 and no more",
        b"<?xml version='1.0'?><!DOCTYPE plist><plist><dict><key>WebMain",
        b"<?xml version='1.0'?><!DOCTYPE plist [<!ENTITY a 'a'>]><plist><data>&a;</data></plist>",
    ],
)
def test_a_damaged_web_archive_and_one_with_entities_are_told(raw: bytes) -> None:
    with pytest.raises(ValueError, match="this web archive is damaged"):
        decode(raw)


def test_a_page_larger_than_a_clipping_is_refused() -> None:
    page = "<html><p>" + "a" * LARGEST_TEXT
    with pytest.raises(ValueError, match="its text is larger than 5 MB"):
        decode(mhtml(part(page)))
