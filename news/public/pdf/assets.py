"""The only things that a page on paper is made of: our fonts and our pictures. No address is ever looked up."""

import posixpath
from io import BytesIO
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.files.storage import default_storage
from PIL import Image, ImageOps
from weasyprint.urls import URLFetcher, URLFetcherResponse

from news.public.pdf.fonts import whole_font
from portal.delivery.site_address import absolute

FONT_SCHEME = "font:"
PICTURE_FOLDERS = ("images/", "original_images/")
JPEG_QUALITY = 85
ENCODED_AS_THEY_ARE = frozenset({"JPEG", "PNG"})


class NotOurs(ValueError):
    """The page asked for something that does not belong to the portal."""


class OwnAssets(URLFetcher):
    """Hands out fonts by their name and pictures by their address; refuses everything else, redirects too."""

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:
        """The file behind ``url``. Raises :class:`NotOurs`, which leaves a picture's words in its place."""
        if url.startswith(FONT_SCHEME):
            return URLFetcherResponse(url, whole_font(url.removeprefix(FONT_SCHEME)), {"Content-Type": "font/ttf"})
        data, content_type = _for_paper(_stored(_picture_name(url)))
        return URLFetcherResponse(url, data, {"Content-Type": content_type})


def _picture_name(url: str) -> str:
    """The name in storage of one of our pictures."""
    ours, asked = urlsplit(absolute(settings.MEDIA_URL)), urlsplit(url)
    name = unquote(asked.path).removeprefix(ours.path)
    is_ours = (asked.scheme, asked.netloc) == (ours.scheme, ours.netloc) and name != unquote(asked.path)
    if not is_ours or name != posixpath.normpath(name) or not name.startswith(PICTURE_FOLDERS):
        raise NotOurs(url)
    return name


def _stored(name: str) -> bytes:
    with default_storage.open(name) as file:
        return bytes(file.read())


def _for_paper(data: bytes) -> tuple[bytes, str]:
    """The picture in a format that a PDF can hold as it is: photographs in others would be blown up to lossless."""
    with Image.open(BytesIO(data)) as picture:
        if picture.format in ENCODED_AS_THEY_ARE:
            return data, f"image/{picture.format.lower()}"
        return _as_jpeg(picture), "image/jpeg"


def _as_jpeg(picture: Image.Image) -> bytes:
    upright = ImageOps.exif_transpose(picture).convert("RGBA")
    paper = Image.new("RGB", upright.size, "white")
    paper.paste(upright, mask=upright.getchannel("A"))
    out = BytesIO()
    paper.save(out, "JPEG", quality=JPEG_QUALITY, optimize=True)
    return out.getvalue()
