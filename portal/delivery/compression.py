"""Compression of what the portal writes itself; pictures and other files are as small as they get."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

TEXTUAL = (
    "text/",
    "application/json",
    "application/feed+json",
    "application/ld+json",
    "application/xml",
    "application/rss+xml",
    "application/atom+xml",
    "image/svg+xml",
)


class TextCompressionMiddleware(GZipMiddleware):
    """Django's own, which pads its answers against guessing of secrets, for text only."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Compress pages, feeds, maps and data for readers whose browser takes it."""
        if not response.get("Content-Type", "").startswith(TEXTUAL):
            return response
        return super().process_response(request, response)
