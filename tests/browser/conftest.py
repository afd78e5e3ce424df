"""Chromium in front of a live portal. Every test of this folder needs Chromium, whether it says so or not."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.db import connections
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from tests.browser.visitor import Visitor

# Playwright's synchronous face keeps an event loop running in the test's thread, and Django refuses database work
# in such a thread unless told that it is meant.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

# The machine may have no way out: without these flags Chromium keeps knocking at hosts of its own.
FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 360, "height": 740}
PATIENCE_MILLISECONDS = 15_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    folder = Path(__file__).parent
    for item in items:
        if folder in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if os.environ.get("CI"):
                # A browser that gets no turn on two busy cores is asked once more; the summary names each such test.
                item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def browser(django_db_setup: None, chromium_path: str) -> Iterator[Browser]:
    """One Chromium for the session; each test gets a context of its own.

    From here on Django takes the thread for an asynchronous one and would open other connections there, which know
    nothing of the rows to restore between tests: so it is handed those that it has.
    """
    opened = {alias: connections[alias] for alias in connections}
    with sync_playwright() as playwright:
        for alias, connection in opened.items():
            connections[alias] = connection
        chromium = playwright.chromium.launch(executable_path=chromium_path, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def portal(django_db_serialized_rollback: None, live_server: LiveServer) -> Iterator[LiveServer]:
    """The portal on a port of its own. The rows that migrations made (groups, the root page) are there each time."""
    yield live_server
    let_requests_end()


def let_requests_end() -> None:
    """Wait for what the server still does for closed windows: it would write among the rows of the next test."""
    for thread in threading.enumerate():
        if thread.name.endswith("(process_request_thread)"):
            thread.join(PATIENCE_MILLISECONDS / 1000)


@pytest.fixture
def new_page(portal: LiveServer, browser: Browser) -> Iterator[Callable[..., Page]]:
    """Makes pages, each in a context of its own (cookies, storage); takes the options of Playwright's contexts.

    It asks for the portal so that windows are closed before the portal looks whether it has work left.
    """
    contexts = []

    def make(**options: object) -> Page:
        context = browser.new_context(locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh", **options)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE_MILLISECONDS)
        contexts.append(context)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def visitor(portal: LiveServer, new_page: Callable[..., Page]) -> Visitor:
    """A reader at a desktop computer."""
    return Visitor(new_page(viewport=DESKTOP), portal.url)


@pytest.fixture
def phone_visitor(portal: LiveServer, new_page: Callable[..., Page]) -> Visitor:
    """A reader with a small phone."""
    return Visitor(new_page(viewport=PHONE, has_touch=True, is_mobile=True), portal.url)


@pytest.fixture
def scriptless_visitor(portal: LiveServer, new_page: Callable[..., Page]) -> Visitor:
    """A reader whose browser runs no JavaScript."""
    return Visitor(new_page(viewport=DESKTOP, java_script_enabled=False), portal.url)
