"""How much slower a page gets as the portal fills. ×1.00 means not at all."""

import pytest
from django.test import Client

from tests.benchmarks.stopwatch import median_milliseconds, report
from tests.factories.article import ConferenceFactory, section

FEW, MANY = 20, 400
ADDRESSES = (
    "/",
    "/tin-tuc/",
    "/tin-tuc/hoi-nghi/",
    "/tin-tuc/hoi-nghi/?trang=2",
    "/su-kien/",
    "/don-vi/",
    "/khen-thuong/",
)


def times(client: Client) -> dict[str, float]:
    return {address: median_milliseconds(lambda: client.get(address)) for address in ADDRESSES}  # noqa: B023


@pytest.mark.django_db
def test_pages_with_few_and_many_articles(client: Client) -> None:
    parent = section()
    ConferenceFactory.create_batch(FEW, parent=parent)
    few = times(client)
    ConferenceFactory.create_batch(MANY - FEW, parent=parent)
    many = times(client)

    print(f"\nPages with {FEW} and with {MANY} articles")
    for address in ADDRESSES:
        assert client.get(address).status_code == 200, address
        print(report(address, few[address], many[address]))
