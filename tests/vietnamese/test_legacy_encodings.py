"""Old bytes, and text misread from them, become Unicode."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.vietnamese.legacy_encodings import Decoded, UndecodableText, decode, repair_legacy_text
from portal.vietnamese.letters import LOWER_CASE_LETTERS
from tests.vietnamese.old_bytes import to_tcvn3, to_vni, to_windows_1258
from tests.vietnamese.strategies import sentences

TEXT = "Hội nghị tổng kết phong trào thi đua năm 2023:\nnhững kết quả nổi bật của các đơn vị được biểu dương.\n"


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
        ("C\u00a9n cø QuyÕt \u00aeÞnh sè 12", "Cân cứ Quyết định số 12"),
        ("CéNG HßA X· HéI", "CỘNG HÒA XÃ HỘI"),
    ],
)
def test_the_bytes_of_vntime_fonts_are_read(stored: str, text: str) -> None:
    assert decode(stored.encode("latin-1")) == Decoded(text, "tcvn3", True, ("legacy_encoding",))


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
        ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ],
)
def test_the_bytes_of_vni_fonts_are_read(stored: str, text: str) -> None:
    assert decode(stored.encode("latin-1")) == Decoded(text, "vni-windows", True, ("legacy_encoding",))


@pytest.mark.parametrize(
    ("data", "encoding", "warnings"),
    [
        (TEXT.encode(), "utf-8", ()),
        (TEXT.encode("utf-8-sig"), "utf-8", ()),
        (TEXT.encode("utf-16"), "utf-16", ()),
        (TEXT.encode("utf-16-le"), "utf-16-le", ()),
        (TEXT.encode("utf-16-be"), "utf-16-be", ()),
        (unicodedata.normalize("NFD", TEXT).encode(), "utf-8", ("nfd",)),
        (to_windows_1258(TEXT), "windows-1258", ("legacy_encoding",)),
        (to_tcvn3(TEXT), "tcvn3", ("legacy_encoding",)),
        (to_vni(TEXT), "vni-windows", ("legacy_encoding",)),
        (to_tcvn3(TEXT).decode("latin-1").encode(), "tcvn3", ("legacy_encoding",)),
        (to_vni(TEXT).decode("windows-1252").encode(), "vni-windows", ("legacy_encoding",)),
        (TEXT.encode().decode("latin-1").encode(), "utf-8", ("legacy_encoding",)),
    ],
)
def test_one_text_comes_out_of_every_encoding(data: bytes, encoding: str, warnings: tuple[str, ...]) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding, decoded.warnings) == (TEXT, encoding, warnings)


def test_plain_utf8_counts_as_unconverted() -> None:
    assert not decode(TEXT.encode()).converted
    assert decode(to_vni(TEXT)).converted


@pytest.mark.parametrize("letter", sorted(LOWER_CASE_LETTERS - set("abcdefghijklmnopqrstuvwxyz")))
def test_every_letter_has_its_place_in_each_table(letter: str) -> None:
    for data in (to_tcvn3(letter), to_vni(letter), to_windows_1258(letter)):
        assert not data.isascii()
        assert len(data) <= 2


@given(sentences.filter(lambda text: "Ủ" not in text))
def test_any_sentence_survives_each_old_encoding(text: str) -> None:
    sentence = f"{text} của những người được thưởng"
    for data in (to_tcvn3(sentence), to_vni(sentence), to_windows_1258(sentence)):
        assert decode(data).text == sentence


def test_quotes_and_dashes_of_windows_survive() -> None:
    data = b"\x93" + to_tcvn3("Những người được biểu dương") + b"\x94 \x96 " + to_tcvn3("khen thưởng")
    assert decode(data).text == "“Những người được biểu dương” – khen thưởng"


def test_only_the_misread_lines_of_a_text_are_repaired() -> None:
    misread = to_tcvn3("Những người được biểu dương").decode("latin-1")
    repaired = repair_legacy_text(f"Đường lối đúng đắn\n{misread}\nplain English")
    assert repaired.text == "Đường lối đúng đắn\nNhững người được biểu dương\nplain English"
    assert repaired.encoding == "tcvn3"


@pytest.mark.parametrize(
    "text",
    [
        "Hà Nam và Cà Mau",
        "là cà phê à",
        "Un résumé naïf de l’été où Noël brûlait à Orléans",
        "“Quoted” – text…",
        "",
        "½ × 3 = ±5 §2",
    ],
)
def test_healthy_text_is_left_alone(text: str) -> None:
    repaired = repair_legacy_text(text)
    assert (repaired.text, repaired.encoding) == (text, None)


@given(sentences)
def test_unicode_sentences_are_never_repaired(text: str) -> None:
    assert decode(text.encode()) == Decoded(text, "utf-8", False)


def test_western_text_is_read_as_windows_1252() -> None:
    decoded = decode("A short English text with one café and “quotes”".encode("windows-1252"))
    assert decoded == Decoded(
        "A short English text with one café and “quotes”", "windows-1252", True, ("legacy_encoding",)
    )


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        bytes(range(128, 256)),
        b"\xff\xfeA",
        "会议总结".encode("gbk"),
        b"\x80\x01\x02",
    ],
)
def test_what_is_no_text_is_refused_in_vietnamese(data: bytes) -> None:
    with pytest.raises(UndecodableText, match=r"(?i)tệp"):
        decode(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        decoded = decode(data)
    except UndecodableText:
        return
    assert unicodedata.is_normalized("NFC", decoded.text)


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode(b"") == Decoded("", "utf-8", False)
