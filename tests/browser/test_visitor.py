"""The visitor of the browser tests notices what the tests rely on it to notice, and leaves nothing to the next."""

import time
from collections.abc import Callable
from threading import Event

import pytest
from django.core.signals import request_finished, request_started
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.browser.conftest import let_requests_end
from tests.browser.visitor import Visitor

SOUND_PAGE = """<!doctype html><html lang="vi"><head><title>Trang thử</title></head>
<body><main><h1>Phong trào thi đua</h1><p>Nội dung.</p></main></body></html>"""


@pytest.fixture
def bystander(new_page: Callable[..., Page]) -> Visitor:
    """A visitor who looks at markup of the test itself; no portal is needed."""
    return Visitor(new_page(viewport={"width": 360, "height": 740}), "http://127.0.0.1:9")


def test_a_sound_page_has_no_barrier(bystander: Visitor) -> None:
    bystander.page.set_content(SOUND_PAGE)

    assert bystander.barriers() == []
    assert bystander.console_errors == []
    assert bystander.overflow() == 0


def test_a_picture_without_text_is_a_barrier(bystander: Visitor) -> None:
    picture = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">'

    bystander.page.set_content(SOUND_PAGE.replace("Nội dung.", picture))

    assert [line.split(" ")[0] for line in bystander.barriers()] == ["image-alt"]


def test_errors_of_scripts_are_noted(bystander: Visitor) -> None:
    bystander.page.set_content(SOUND_PAGE)

    bystander.page.evaluate("console.error('không tìm thấy')")
    with bystander.page.expect_event("pageerror"):
        bystander.page.evaluate("setTimeout(() => { throw new Error('hỏng') })")

    assert len(bystander.console_errors) == 2
    assert "không tìm thấy" in bystander.console_errors[0]
    assert "hỏng" in bystander.console_errors[1]


def test_requests_to_other_hosts_are_noted(bystander: Visitor) -> None:
    bystander.page.set_content(SOUND_PAGE)

    bystander.page.evaluate("fetch('http://127.0.0.1:1/đếm').catch(() => null)")

    assert len(bystander.foreign_requests) == 1
    assert bystander.foreign_requests[0].startswith("http://127.0.0.1:1/")


def test_a_page_wider_than_the_phone_is_noticed(bystander: Visitor) -> None:
    wide = '<div style="width: 500px">Bảng</div>'

    bystander.page.set_content(SOUND_PAGE.replace("<p>Nội dung.</p>", wide))

    assert bystander.overflow() > 100


def test_what_a_closed_window_had_asked_for_is_finished_before_the_next_test(
    portal: LiveServer, new_page: Callable[..., Page]
) -> None:
    begun, ended = Event(), Event()

    def takes_its_time(**_: object) -> None:
        begun.set()
        time.sleep(0.5)

    def is_done(**_: object) -> None:
        ended.set()

    page = new_page()
    page.goto(f"{portal.url}/healthz")
    request_started.connect(takes_its_time)
    request_finished.connect(is_done)
    page.evaluate("void fetch('/healthz')")
    assert begun.wait(60)
    page.context.close()
    let_requests_end()

    assert ended.is_set()
