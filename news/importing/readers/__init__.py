"""Readers: one module a format, from bytes to :class:`RawArticle`; nothing is interpreted here."""

from collections.abc import Callable
from pathlib import Path

from django.utils.translation import gettext as _

from news.importing.model import RawArticle, Remark
from news.importing.readers import formats, html, text
from news.importing.readers.unreadable import Unreadable
from portal.vietnamese.legacy_encodings import Decoded, UndecodableText, decode
from portal.vietnamese.syllables import syllables

__all__ = ["FORMATS", "Unreadable", "read"]

FORMATS = ("auto", *formats.SUPPORTED, *formats.ANNOUNCED)
MINIMUM_SYLLABLES = 15
"""Below this even the shortest notice says nothing that could be published."""

_READERS: dict[str, Callable[[str, str, tuple[Remark, ...]], RawArticle]] = {"text": text.parse, "html": html.parse}


def read(path_or_bytes: Path | bytes, source: str, format: str = "auto") -> RawArticle:
    """Read one article; ``source`` names it in the report.

    Raises :class:`Unreadable` with a Vietnamese reason for what must be set aside: a missing or empty file, binary
    content, text in no known encoding, a format that this version does not read, too little text.
    """
    data = _bytes_of(path_or_bytes)
    if not data.strip():
        raise Unreadable(_("Tệp rỗng."))
    file_format = formats.detect(data, source) if format == "auto" else format
    formats.require_supported(file_format)
    decoded = _decoded(data)
    article = _READERS[file_format](decoded.text, source, _encoding_remarks(decoded))
    _require_substance(article)
    return article


def _bytes_of(path_or_bytes: Path | bytes) -> bytes:
    if isinstance(path_or_bytes, bytes):
        return path_or_bytes
    try:
        return path_or_bytes.read_bytes()
    except OSError as error:
        raise Unreadable(_("Không đọc được tệp: %(error)s.") % {"error": error.strerror or error}) from error


def _decoded(data: bytes) -> Decoded:
    try:
        return decode(data)
    except UndecodableText as error:
        raise Unreadable(str(error)) from error


def _encoding_remarks(decoded: Decoded) -> tuple[Remark, ...]:
    messages = {
        "legacy_encoding": _("Bài viết dùng bảng mã cũ (%(encoding)s), đã chuyển sang Unicode; hãy kiểm tra lại dấu.")
        % {"encoding": decoded.encoding},
        "nfd": _("Bài viết dùng dấu tổ hợp rời (NFD), đã ghép lại thành chữ có dấu dựng sẵn."),
        "look_alike_letters": _("Bài viết có chữ lạ giống chữ Việt, đã thay bằng chữ Việt; hãy đối chiếu với bản gốc."),
    }
    return tuple(Remark(code, messages[code]) for code in decoded.warnings)


def _require_substance(article: RawArticle) -> None:
    texts = [block.text for block in article.blocks]
    if len(texts) < 2:
        raise Unreadable(_("Tệp không có nội dung bài viết ngoài một dòng."))
    if sum(len(syllables(one)) for one in texts) < MINIMUM_SYLLABLES:
        raise Unreadable(_("Nội dung quá ngắn để là một bài viết."))
