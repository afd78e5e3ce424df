"""Pages for what went wrong."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.contrib.staticfiles.storage import ManifestStaticFilesStorage
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.template.backends.django import DjangoTemplates
from django.test import Client, RequestFactory
from django.urls import path
from lxml import html
from wagtail.models import Site

from home.models import Agency
from portal import urls
from portal.delivery import agency as agencies
from portal.delivery.error_handlers import csrf_failure, locked_out
from portal.delivery.error_response import error_response
from portal.delivery.error_words import WORDS
from portal.delivery.plain_page import plain_page

STATUSES = sorted(WORDS)
FAILURES = {
    400: SuspiciousOperation("/srv/secret"),
    403: PermissionDenied("/srv/secret"),
    404: Http404("/srv/secret"),
    500: ValueError("/srv/secret"),
    503: OperationalError("no such table: /srv/secret"),
}


def fail(_request: HttpRequest, status: int) -> HttpResponse:
    """A view that goes wrong as it is told."""
    raise FAILURES[status]


handler400, handler403, handler404, handler500 = (
    urls.handler400,
    urls.handler403,
    urls.handler404,
    urls.handler500,
)
urlpatterns = [
    path("hong/<int:status>/", fail),
    path("en/hong/<int:status>/", fail),
    path("api/hong/<int:status>/", fail),
    *urls.urlpatterns,
]


@pytest.fixture(autouse=True)
def _fresh_process() -> Iterator[None]:
    """No agency is known before a page has been shown, nor after the test."""
    agencies.forget()
    yield
    agencies.forget()


@pytest.fixture
def reader(settings: Any) -> Client:
    """Somebody before a portal with pages that fail, on a database that the test may not touch."""
    settings.ROOT_URLCONF = __name__
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if "Redirect" not in name]
    return Client(raise_request_exception=False)


@pytest.fixture
def broken_templates(monkeypatch: pytest.MonkeyPatch) -> None:
    """No template can be loaded."""

    def fail_to_load(*_arguments: object) -> None:
        raise OSError("/srv/templates is gone")

    monkeypatch.setattr(DjangoTemplates, "get_template", fail_to_load)


@pytest.mark.parametrize("status", sorted(FAILURES))
def test_a_failure_is_answered_in_vietnamese_without_asking_the_database(reader: Client, status: int) -> None:
    response = reader.get(f"/hong/{status}/")  # pytest forbids the database to tests that do not ask for it

    page = html.fromstring(response.content.decode())
    assert response.status_code == status
    assert page.get("lang") == "vi"
    assert page.xpath("//header[@class='masthead']")  # not the plain page, which stands in for a broken one
    assert page.xpath("string(//h1)") == str(WORDS[status].heading)
    assert page.xpath("//main//form[@role='search']/@action") == ["/tim-kiem/"]
    assert {"/", "/tin-tuc/", "/su-kien/"} <= set(page.xpath("//main//nav//a/@href"))


@pytest.mark.parametrize("status", sorted(FAILURES))
def test_a_failure_below_en_is_answered_in_the_english_interface(reader: Client, status: int) -> None:
    page = html.fromstring(reader.get(f"/en/hong/{status}/").content.decode())

    assert page.get("lang") == "en"
    assert page.xpath("//main//form[@role='search']/@action") == ["/en/tim-kiem/"]


@pytest.mark.parametrize("status", sorted(FAILURES))
@pytest.mark.parametrize("start", ["", "/en", "/api"])
def test_nothing_of_the_machine_leaks(reader: Client, start: str, status: int) -> None:
    response = reader.get(f"{start}/hong/{status}/")

    assert not re.search(rb"/srv|Traceback|secret|Error\b|no such table|\.py", response.content)


@pytest.mark.parametrize("status", sorted(FAILURES))
def test_programs_are_answered_in_json(reader: Client, status: int) -> None:
    response = reader.get(f"/api/hong/{status}/")

    assert response.status_code == status
    assert response.json() == {"detail": str(WORDS[status].heading)}


def test_errors_are_never_kept_and_an_outage_says_when_to_come_back(reader: Client) -> None:
    answers = {status: reader.get(f"/hong/{status}/") for status in FAILURES}

    assert {answer["Cache-Control"] for answer in answers.values()} == {"no-store"}
    assert answers[503]["Retry-After"] == "60"
    assert not any("Retry-After" in answer for status, answer in answers.items() if status != 503)
    assert not any(answer.cookies for answer in answers.values())


@pytest.mark.parametrize("error", [InterfaceError("connection already closed"), OperationalError("server closed")])
def test_an_outage_is_known_by_either_name_and_behind_another_error(
    reader: Client, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    behind = ValueError("could not count")
    behind.__cause__ = error

    for raised in (error, behind):
        monkeypatch.setitem(FAILURES, 500, raised)
        assert reader.get("/hong/500/").status_code == 503


def test_an_outage_within_a_middleware_is_an_outage_too(reader: Client, settings: Any) -> None:
    settings.MIDDLEWARE = [f"{__name__}.middleware_that_asks", *settings.MIDDLEWARE]

    assert reader.get("/").status_code == 503


def middleware_that_asks(_get_response: object) -> Any:
    """A middleware whose question the database does not answer."""

    def ask(_request: HttpRequest) -> HttpResponse:
        raise OperationalError("connection refused")

    return ask


@pytest.mark.usefixtures("broken_templates")
@pytest.mark.parametrize("status", sorted(FAILURES))
@pytest.mark.parametrize(("start", "language"), [("", "vi"), ("/en", "en")])
def test_bytes_made_at_the_start_stand_in_for_broken_templates(
    reader: Client, status: int, start: str, language: str
) -> None:
    response = reader.get(f"{start}/hong/{status}/")

    assert response.status_code == status
    assert _text(response.content) == _text(plain_page(status, language))


def test_a_broken_list_of_static_files_does_not_break_the_answer(reader: Client, settings: Any, tmp_path: Path) -> None:
    storage = f"{ManifestStaticFilesStorage.__module__}.{ManifestStaticFilesStorage.__name__}"
    settings.STORAGES = settings.STORAGES | {"staticfiles": {"BACKEND": storage}}
    settings.STATIC_ROOT = tmp_path  # without staticfiles.json

    response = reader.get("/hong/404/")

    assert response.status_code == 404
    assert response.content == plain_page(404, "vi")


def _text(page: bytes) -> str:
    # The text alone: a middleware marks what is said in another language than the page's.
    return str(html.fromstring(page.decode()).text_content())


@pytest.mark.parametrize("status", STATUSES)
def test_the_plain_page_has_search_a_heading_and_ways_on(status: int) -> None:
    page = html.fromstring(plain_page(status, "vi").decode())

    assert page.xpath("string(//h1)") == str(WORDS[status].heading)
    assert page.xpath("//form[@role='search']/@action") == ["/tim-kiem/"]
    assert page.xpath("//ul//a/@href") == ["/", "/tin-tuc/", "/su-kien/"]
    assert page.xpath("//label/@for") == page.xpath("//input/@id")


def test_a_wrong_host_is_refused_with_the_same_page() -> None:
    response = Client(raise_request_exception=False).get("/", headers={"host": "example.invalid"})

    assert response.status_code == 400
    assert str(WORDS[400].heading) in response.content.decode()
    assert "example.invalid" not in response.content.decode()


def test_an_old_form_is_explained_with_what_to_do(rf: RequestFactory) -> None:
    response = csrf_failure(rf.post("/tim-kiem/"), reason="CSRF cookie not set.")

    assert response.status_code == 403
    assert "tải lại trang rồi gửi lần nữa" in response.content.decode()
    assert "CSRF" not in response.content.decode()


def test_the_settings_name_our_page_for_forms_without_a_token(settings: Any) -> None:
    strict = Client(enforce_csrf_checks=True)

    response = strict.post("/quan-tri/login/", {"username": "x", "password": "y"})

    assert response.status_code == 403
    assert "Biểu mẫu này không gửi được" in response.content.decode()


def test_a_lock_out_says_how_long_it_lasts(rf: RequestFactory) -> None:
    response = locked_out(rf.post("/quan-tri/login/"), None, {"username": "x"})

    assert response.status_code == 429
    assert response["Retry-After"] == "900"
    assert "đợi 15 phút" in response.content.decode()


@pytest.mark.django_db
def test_the_agency_stands_there_as_it_was_read_last(rf: RequestFactory) -> None:
    site = Site.objects.get(is_default_site=True)
    Agency.objects.update_or_create(site=site, defaults={"name": "Sở Nội vụ tỉnh Lam Giang"})
    agencies.forget()
    before = error_response(rf.get("/"), 503).content.decode()
    Agency.objects.get().name = "Tên gõ dở"

    after = error_response(rf.get("/"), 503).content.decode()

    assert "Lam Giang" not in before
    assert "Sở Nội vụ tỉnh Lam Giang" in after
    assert "Tên gõ dở" not in after


@pytest.mark.django_db
def test_a_missing_page_of_the_real_portal_offers_search_and_ways_on(client: Client) -> None:
    page = client.get("/khong-co/").content.decode()

    assert 'class="search search--big"' in page
    assert 'href="/don-vi/"' in page


@pytest.mark.django_db
def test_an_unknown_address_of_the_api_is_answered_in_json(client: Client) -> None:
    response = client.get("/api/v1/khong-co/")

    assert response.status_code == 404
    assert response.json() == {"detail": "Không tìm thấy trang này"}
