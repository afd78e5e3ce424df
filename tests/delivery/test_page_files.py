"""The sheet and the script that stand in the page, and the policy that allows them."""

import base64
import hashlib
import re
from pathlib import Path

import pytest
from django.test import Client

from portal.delivery.page_files import DIRECTIVES, page_file

HELD = {
    "style-src": re.compile(r"<style>(.*?)</style>", re.S),
    "script-src": re.compile(r"<script>(.*?)</script>", re.S),
}


def _policy(header: str) -> dict[str, list[str]]:
    return {name: sources for name, *sources in (part.split() for part in header.split(";"))}


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@pytest.mark.slow
@pytest.mark.django_db
@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("address", ["/", "/en/", "/khong-co-trang-nay/"])
def test_a_page_holds_sheet_and_script_and_its_policy_allows_exactly_them(client: Client, address: str) -> None:
    answer = client.get(address)
    page, policy = answer.content.decode(), _policy(answer.headers["Content-Security-Policy"])

    for directive, pattern in HELD.items():
        held = pattern.findall(page)
        assert len(held) == 1, directive
        assert [source for source in policy[directive] if source.startswith("'sha256-")] == [_digest(held[0])]
        assert "'self'" in policy[directive]
        assert "'unsafe-inline'" not in policy[directive]


@pytest.mark.slow
def test_fonts_are_named_by_addresses_that_hold_on_every_page(installed: Path) -> None:
    sheet = page_file("css/site.css")

    assert sheet is not None
    addresses = re.findall(r"url\(([^)]+)\)", sheet.text)
    fonts = [address for address in addresses if not address.startswith("data:")]
    assert fonts
    assert [address for address in fonts if not (installed / address.removeprefix("/static/")).is_file()] == []


@pytest.mark.slow
@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("name", DIRECTIVES)
def test_no_text_ends_its_own_element(name: str) -> None:
    file = page_file(name)

    assert file is not None
    assert "</" not in file.text


@pytest.mark.django_db
def test_in_development_the_files_are_sent_as_they_are_written(client: Client) -> None:
    answer = client.get("/")

    assert '<link rel="stylesheet" href="/static/css/site.css">' in answer.content.decode()
    assert '<script src="/static/js/settings.js"></script>' in answer.content.decode()
    assert "sha256" not in answer.headers["Content-Security-Policy"]
