"""A page that has nothing to tell yet says so and leads on."""

import pytest
from django.test import Client
from lxml import html

from news.registry.models import Movement
from tests.public.scene import make_decision, make_person, make_unit

pytestmark = pytest.mark.django_db

WAYS = {"/tim-kiem/", "/don-vi/", "/tin-tuc/"}


def _empty_box(client: Client, address: str) -> tuple[str, set[str]]:
    [box] = html.fromstring(client.get(address).content).xpath("//div[@class='empty']")
    return box.xpath("string(*[1])"), set(box.xpath(".//a/@href"))


def test_a_person_without_articles(client: Client) -> None:
    assert _empty_box(client, make_person().get_absolute_url()) == ("Chưa có tin nêu tên người này", WAYS)


def test_a_document_that_nobody_cites(client: Client) -> None:
    words, ways = _empty_box(client, make_decision().get_absolute_url())

    assert (words, ways) == ("Chưa có bài nào nhắc đến văn bản này", WAYS)


def test_a_movement_without_articles(client: Client) -> None:
    movement = Movement.objects.create(name="Mỗi xã gỡ một việc khó")

    assert _empty_box(client, movement.get_absolute_url()) == ("Chưa có tin về phong trào này", WAYS)


def test_a_unit_without_articles(client: Client) -> None:
    assert _empty_box(client, make_unit("Sở Y tế").get_absolute_url()) == ("Chưa có tin về đơn vị này", WAYS)


@pytest.mark.parametrize("page", ["2", "99", "0", "-1", "x"])
@pytest.mark.parametrize("address", ["/su-kien/", "/khen-thuong/", "/don-vi/", "/tin-tuc/", "/van-ban/"])
def test_a_page_past_the_end_is_the_last_page_and_never_an_error(client: Client, address: str, page: str) -> None:
    assert client.get(address, {"trang": page}).status_code == 200
