"""The script that stands in every page."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("address", ["/", "/don-vi/", "/khong-co-trang-nay/"])
def test_the_policy_knows_the_only_script_that_stands_in_the_page(client: Client, address: str) -> None:
    answer = client.get(address)

    inside = re.findall(r"<script data-early>(.*?)</script>", answer.content.decode(), re.DOTALL)

    assert len(inside) == 1
    allowed = b64encode(sha256(inside[0].encode()).digest()).decode()
    assert f"'sha256-{allowed}'" in answer["Content-Security-Policy"]


def test_it_does_not_change_from_one_answer_to_the_next(client: Client) -> None:
    policies = {client.get("/don-vi/")["Content-Security-Policy"] for _ in range(2)}

    assert len(policies) == 1
    assert "unsafe-inline" not in policies.pop()
