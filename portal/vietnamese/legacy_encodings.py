"""Bytes of unknown encoding, and text that an earlier program decoded with the wrong table, made Unicode NFC.

The judge is the language itself: the right table turns nearly every word with diacritics into a possible syllable.
"""

import codecs
import unicodedata
from dataclasses import dataclass

from portal.vietnamese.health import CREDIBLE, DOUBTFUL, health, marked_words
from portal.vietnamese.look_alikes import LookAlikes, find_look_alikes, repair_look_alikes
from portal.vietnamese.misreadings import Repaired, repair_legacy_text
from portal.vietnamese.normalise import to_nfc
from portal.vietnamese.tcvn3 import from_tcvn3
from portal.vietnamese.vni import from_vni
from portal.vietnamese.windows_1252 import printed

__all__ = [
    "Decoded", "LookAlikes", "Repaired", "UndecodableText",
    "decode", "find_look_alikes", "repair_legacy_text", "repair_look_alikes",
]  # fmt: skip

_MOST_NON_ASCII_OF_WESTERN_TEXT = 0.15
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class UndecodableText(ValueError):
    """No table makes text of the bytes; the message says so in Vietnamese."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """``text`` is NFC. ``converted`` is true when the bytes were not plain UTF-8 text in a healthy state.

    ``warnings`` are codes out of ``legacy_encoding``, ``nfd``, ``look_alike_letters``.
    """

    text: str
    encoding: str
    converted: bool
    warnings: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """Decode UTF-8, UTF-16/32, TCVN3, VNI-Windows, windows-1258 or windows-1252 bytes into NFC text.

    Raises ``UndecodableText`` for bytes that are no text in any of them.
    """
    text, encoding = _as_unicode(data) or _as_legacy(data)
    repaired = repair_legacy_text(text)
    look_alikes = repair_look_alikes(repaired.text)
    was_legacy = repaired.encoding is not None or encoding.startswith(("tcvn", "vni", "windows"))
    findings = (
        ("legacy_encoding", was_legacy),
        ("nfd", not encoding.startswith("windows") and not unicodedata.is_normalized("NFC", text)),
        ("look_alike_letters", look_alikes.found),
    )
    warnings = tuple(code for code, found in findings if found)
    converted = bool(warnings) or encoding != "utf-8"
    return Decoded(to_nfc(look_alikes.text), repaired.encoding or encoding, converted, warnings)


def _as_unicode(data: bytes) -> tuple[str, str] | None:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding), encoding.removesuffix("-sig")
    if b"\0" in data:
        return _without_mark(data)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return None


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise UndecodableText(f"Tệp ghi là {encoding.upper()} nhưng có byte sai, có thể bị cắt hoặc hỏng.") from None


def _without_mark(data: bytes) -> tuple[str, str]:
    for encoding in ("utf-16-le", "utf-16-be"):
        text = data.decode(encoding, errors="replace")
        if len(data) % 2 == 0 and "\0" not in text and "\ufffd" not in text and health(text) >= DOUBTFUL:
            return text, encoding
    raise UndecodableText("Tệp chứa dữ liệu nhị phân, không phải văn bản.")


def _as_legacy(data: bytes) -> tuple[str, str]:
    view = data.decode("latin-1")
    if any(ord(character) < 0x20 and not character.isspace() for character in view):
        raise UndecodableText("Tệp chứa dữ liệu nhị phân, không phải văn bản.")
    readings = [
        (to_nfc(data.decode("windows-1258", errors="replace")), "windows-1258"),
        (printed(from_tcvn3(view)), "tcvn3"),
        (printed(from_vni(view)), "vni-windows"),
    ]
    best = max(readings, key=lambda reading: health(reading[0]))
    if health(best[0]) >= CREDIBLE and marked_words(best[0]):
        return best
    return printed(view), _western(view)


def _western(view: str) -> str:
    foreign = sum(not character.isascii() for character in view)
    if foreign > _MOST_NON_ASCII_OF_WESTERN_TEXT * len(view):
        raise UndecodableText("Không nhận ra bảng mã của tệp. Hãy lưu lại tệp ở dạng UTF-8 rồi nhập lại.")
    return "windows-1252"
