"""Chromium as a reader holds it: a window, a colour scheme, and a note of everything that was asked for."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Literal
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from tests.audit.finding import Finding
from tests.audit.npm_tools import chromium

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HEIGHT = 900
PATIENCE_MILLISECONDS = 30_000


@dataclass(frozen=True, slots=True)
class Look:
    """A colour scheme at a width in CSS pixels."""

    scheme: Literal["light", "dark"]
    width: int

    def __str__(self) -> str:
        return f"{self.scheme} {self.width}"

    def put_on(self, page: Page) -> None:
        """Give the page this width and this scheme."""
        page.set_viewport_size({"width": self.width, "height": HEIGHT})
        page.emulate_media(color_scheme=self.scheme)

    def in_other_scheme(self) -> "Look":
        """The same width by night, or by day."""
        return replace(self, scheme="light" if self.scheme == "dark" else "dark")


PHONE = Look("light", 390)
DESK = Look("dark", 1440)


@dataclass
class RequestLog:
    """Hosts other than the portal's that a page asked, and what its console complained of."""

    address: str
    foreign: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        """Note what ``page`` does from now on."""
        page.on("request", self._note)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda message: self.complaints.append(message.text) if message.type == "error" else None)

    def findings(self, name: str) -> list[Finding]:
        """Findings of the check ``hosts``. The browser's own remark on an error page's status is none."""
        return [
            *(Finding("hosts", name, "foreign request", url) for url in self.foreign),
            *(
                Finding("hosts", name, "console error", text)
                for text in self.complaints
                if "the server responded with a status of" not in text
            ),
        ]

    def _note(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and not request.url.startswith(f"{self.address}/"):
            self.foreign.append(request.url)


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Chromium for the length of the block."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        yield browser
        browser.close()


@contextmanager
def window(browser: Browser, width: int, height: int = HEIGHT, **options: Any) -> Iterator[BrowserContext]:
    """Pages of a reader whom nothing is known of: no cookies, Vietnamese, Vietnamese time."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh", **options
    )
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    yield context
    context.close()
