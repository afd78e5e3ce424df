"""Plain pages: an introduction, a contact page."""

import pytest
from django.test import Client
from lxml import html

from home.models import HomePage, ServicePage

pytestmark = pytest.mark.django_db


def test_a_plain_page_describes_itself_in_its_own_words(client: Client) -> None:
    body = "<p>Phòng Thi đua &amp; Khen thưởng</p><p>Điểm A &lt; B</p>"
    page = HomePage.objects.get().add_child(instance=ServicePage(title="Giới thiệu", slug="gioi-thieu", body=body))

    shown = html.fromstring(client.get(page.get_url()).content.decode())

    assert shown.xpath("//meta[@name='description']/@content") == ["Phòng Thi đua & Khen thưởng Điểm A < B"]
