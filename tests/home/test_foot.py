"""The foot of every page: who runs the portal, and how to reach them."""

import pytest
from django.core.cache import cache
from django.test import Client
from lxml import html
from wagtail.models import Site

from home.models import Agency

pytestmark = pytest.mark.django_db

FILED = {
    "name": "Sở Nội vụ tỉnh Lam Giang",
    "department": "Ban Thi đua – Khen thưởng",
    "address": "Số 2 phố Hồ Sen",
    "phone": "0206 385 1234",
    "fax": "0206 385 1235",
    "email": "thidua@lamgiang.example",
    "responsible": "Bà Nông Thị Lụa, Trưởng ban",
    "licence": "Giấy phép số 12/GP-TTĐT",
}


def _foot(client: Client) -> str:
    cache.clear()
    return " ".join(html.fromstring(client.get("/don-vi/").content.decode()).xpath("string(//footer)").split())


def test_everything_that_was_filed_of_the_agency_is_told(client: Client) -> None:
    Agency.objects.update_or_create(site=Site.objects.get(is_default_site=True), defaults=FILED)

    foot = _foot(client)

    assert [name for name, text in FILED.items() if text not in foot] == []
    assert "Fax: 0206 385 1235" in foot


def test_what_was_not_filed_leaves_no_empty_label(client: Client) -> None:
    Agency.objects.update_or_create(
        site=Site.objects.get(is_default_site=True), defaults=dict.fromkeys(FILED, "") | {"name": "Sở Nội vụ"}
    )

    assert not {label for label in ("Fax:", "Điện thoại:", "Trụ sở:", "Thư điện tử:") if label in _foot(client)}
