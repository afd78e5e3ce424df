"""Which format a source is in, told by its first bytes; its name decides only between text formats."""

import re

from django.utils.translation import gettext as _

from news.importing.readers.unreadable import Unreadable

SUPPORTED = ("text", "html")
ANNOUNCED = ("docx", "wxr", "joomla", "nukeviet")

_HTML_START = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    rb"<(?:!doctype html|html|head|body|article|main|section|div|meta|title|h1|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_WXR_START = re.compile(rb"<rss\b[^>]*wordpress\.org/export", re.IGNORECASE)
_SNIFFED_BYTES = 4096
_BINARY_SIGNATURES = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\xd0\xcf\x11\xe0", "Word/Excel 97–2003"),
    (b"Rar!", "RAR"),
    (b"\x1f\x8b", "GZIP"),
    (b"7z\xbc\xaf", "7-Zip"),
)


def detect(data: bytes, name: str) -> str:
    """Name of the format of ``data``; raises :class:`Unreadable` for what can never be an article's text."""
    head = data[:_SNIFFED_BYTES]
    if head.startswith(b"PK\x03\x04"):
        return _inside_zip(data)
    for signature, label in _BINARY_SIGNATURES:
        if head.startswith(signature):
            raise Unreadable(_("Tệp %(kind)s không phải là văn bản của bài viết.") % {"kind": label})
    if _WXR_START.search(head):
        return "wxr"
    return "html" if _is_html(head, name) else "text"


def require_supported(file_format: str) -> None:
    """Raise :class:`Unreadable` unless this version reads ``file_format``."""
    if file_format in SUPPORTED:
        return
    if file_format in ANNOUNCED:
        raise Unreadable(
            _("Định dạng %(format)s chưa được hỗ trợ; hãy lưu bài viết thành văn bản thuần hoặc HTML rồi nhập lại.")
            % {"format": file_format}
        )
    raise Unreadable(_("Không biết định dạng “%(format)s”.") % {"format": file_format})


def _inside_zip(data: bytes) -> str:
    if b"word/" in data:
        return "docx"
    raise Unreadable(_("Tệp nén ZIP không phải là văn bản của bài viết."))


def _is_html(head: bytes, name: str) -> bool:
    return name.lower().endswith((".html", ".htm", ".xhtml")) or _HTML_START.match(head) is not None
