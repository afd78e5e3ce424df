"""Pages for what went wrong."""

import pytest
from django.template import loader
from django.test import Client, RequestFactory
from django.views import defaults


def test_the_page_for_a_broken_server_asks_for_nothing() -> None:
    page = loader.get_template("500.html").render()  # without database, request or context

    assert "Cổng đang gặp lỗi" in page


@pytest.mark.django_db
def test_a_missing_page_offers_search_and_ways_on(client: Client) -> None:
    page = client.get("/khong-co/").content.decode()

    assert 'class="search search--big"' in page
    assert 'href="/don-vi/"' in page


@pytest.mark.django_db
def test_a_refused_request_is_explained_in_vietnamese(rf: RequestFactory) -> None:
    refused = defaults.permission_denied(rf.get("/"), Exception()).content.decode()
    broken = defaults.bad_request(rf.get("/"), Exception()).content.decode()

    assert "Bạn không có quyền xem trang này" in refused
    assert "Máy chủ không hiểu yêu cầu này" in broken
