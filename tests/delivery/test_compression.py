"""Compression of answers."""

import gzip

import pytest
from django.http import FileResponse, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.test import RequestFactory

from portal.delivery.compression import TextCompressionMiddleware

LETTERS = "Thi đua là yêu nước. " * 100


def _answer(response: HttpResponseBase, accepted: str = "gzip, br") -> HttpResponseBase:
    request = RequestFactory().get("/", headers={"accept-encoding": accepted})
    return TextCompressionMiddleware(lambda _request: response)(request)


@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "application/json", "application/rss+xml", "text/csv"])
def test_text_is_compressed_for_those_who_take_it(kind: str) -> None:
    response = _answer(HttpResponse(LETTERS, content_type=kind))

    assert response["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in response["Vary"]
    assert gzip.decompress(response.content).decode() == LETTERS  # type: ignore[attr-defined]


def test_readers_who_take_none_get_the_text_as_it_is() -> None:
    response = _answer(HttpResponse(LETTERS), accepted="identity")

    assert "Content-Encoding" not in response


@pytest.mark.parametrize("kind", ["image/webp", "application/pdf", "font/woff2"])
def test_files_that_are_compressed_already_stay_as_they_are(kind: str) -> None:
    response = _answer(HttpResponse(LETTERS, content_type=kind))

    assert "Content-Encoding" not in response


def test_a_stream_of_rows_is_compressed_as_it_comes() -> None:
    response = _answer(StreamingHttpResponse(iter([LETTERS, LETTERS]), content_type="text/csv"))

    assert isinstance(response, StreamingHttpResponse)
    assert gzip.decompress(b"".join(response)).decode() == LETTERS * 2  # type: ignore[arg-type]


def test_a_picture_from_the_disk_keeps_its_length() -> None:
    response = _answer(FileResponse(iter([b"x" * 300]), content_type="image/png"))

    assert "Content-Encoding" not in response
