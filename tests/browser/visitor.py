"""Somebody with a browser in front of the portal."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import AbstractBaseUser
from django.test import Client
from playwright.sync_api import ConsoleMessage, Page, Request, Response

ACCESSIBILITY_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@dataclass  # without slots: Playwright hangs an attribute on the owner of a handler
class Visitor:
    """A page of the browser, the portal's address, and everything that went wrong on the way.

    ``page`` is Playwright's own page: tests use it freely.
    """

    page: Page
    address: str
    console_errors: list[str] = field(default_factory=list)
    foreign_requests: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._note_console)
        self.page.on("pageerror", lambda error: self.console_errors.append(str(error)))
        self.page.on("request", self._note_request)

    def opens(self, path: str) -> Response:
        """Go to ``path`` of the portal, wait until it has loaded, and give the answer of the server."""
        answer = self.page.goto(f"{self.address}{path}", wait_until="load")
        assert answer is not None, f"no answer for {path}"
        return answer

    def signs_in(self, user: AbstractBaseUser) -> None:
        """Bear the session of ``user`` from now on, without the sign-in form."""
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        session = client.cookies["sessionid"].value
        self.page.context.add_cookies([{"name": "sessionid", "value": session, "url": self.address}])

    def barriers(self) -> list[str]:
        """What axe finds against WCAG 2.2 AA and good practice on the page: one line for each rule and element."""
        results = Axe().run(self.page, options={"runOnly": {"type": "tag", "values": ACCESSIBILITY_RULES}})
        return [
            f"{violation['id']} ({violation['impact']}): {violation['help']} at {' '.join(map(str, node['target']))}"
            for violation in results.response["violations"]
            for node in violation["nodes"]
        ]

    def overflow(self) -> int:
        """By how many pixels the page is wider than its window; readers must never scroll sideways."""
        return int(self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))

    def _note_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.console_errors.append(f"{message.text} ({message.location.get('url', '')})")

    def _note_request(self, request: Request) -> None:
        if urlsplit(request.url).scheme in ("http", "https") and not request.url.startswith(self.address):
            self.foreign_requests.append(request.url)
