"""Bytes of a text file as text."""

import codecs

from django.utils.translation import gettext as _

from news.registry.loading.source_row import UnusableFile
from portal.vietnamese.legacy_encodings import UndecodableText, decode


def decoded(data: bytes) -> str:
    """Text of UTF-8 or UTF-16 bytes as it stands; of older Vietnamese encodings after conversion.

    Raises ``UnusableFile`` for bytes that are no text.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strictly(data, "utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _legacy(data)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnusableFile(_("Không đọc được bảng mã của tệp.")) from error


def _legacy(data: bytes) -> str:
    try:
        return decode(data).text
    except UndecodableText as error:
        raise UnusableFile(str(error)) from error
