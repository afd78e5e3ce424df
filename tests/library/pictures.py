"""Pictures of every sort that a newsroom is handed."""

import io
import struct
import zlib
from typing import Any

from django.core.files.base import ContentFile
from PIL import Image as Picture

from portal.library.models import Image


def picture_bytes(
    size: tuple[int, int] = (1600, 1000), picture_format: str = "JPEG", mode: str = "RGB", colour: Any = None
) -> bytes:
    """A file of one colour."""
    out = io.BytesIO()
    Picture.new(mode, size, colour or (120, 30, 30, 255)[: len(mode)]).save(out, picture_format)
    return out.getvalue()


def filed(data: bytes | None = None, name: str = "hoi-truong.jpg", **fields: Any) -> Image:
    """A picture of the library."""
    fields = {"title": "Hội trường", "description": "Hội trường kín chỗ"} | fields
    return Image.objects.create(file=ContentFile(data or picture_bytes(), name), **fields)


def bomb(side: int = 60_000) -> bytes:
    """A PNG of a few bytes that says it is sixty thousand pixels wide and high."""
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(b"\0" * 100)) + _chunk(b"IEND")
    )


def _chunk(name: bytes, data: bytes = b"") -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
