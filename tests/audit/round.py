"""One round through the pages with all judges."""

import sys
from collections.abc import Sequence

from playwright.sync_api import Browser

from tests.audit import lighthouse, weight
from tests.audit.accessibility import findings_of_axe
from tests.audit.appearance import findings_of_appearance
from tests.audit.browser import LOOKS, Look, RequestLog, open_browser, window
from tests.audit.finding import Finding
from tests.audit.keyboard import findings_of_keyboard
from tests.audit.markup import findings_of_markup
from tests.audit.pages import AuditedPage
from tests.audit.reflow import findings_of_reflow
from tests.audit.scriptless import findings_of_scriptless_walk

CHECKS = (
    "pages",
    "html-validate",
    "nu",
    "axe",
    "keyboard",
    "hosts",
    "reflow",
    "looks",
    "no-script",
    "weight",
    "lighthouse",
)


class Round:
    """The portal at ``address`` and its ``pages``; ``full_looks`` takes every width in every scheme."""

    def __init__(self, address: str, pages: Sequence[AuditedPage], full_looks: bool) -> None:
        self.address = address
        self.pages = pages
        self.looks = LOOKS if full_looks else LOOKS[:2]
        self.scale = weight.ScriptScale()

    def by_machine(self) -> list[Finding]:
        """What needs no browser."""
        return findings_of_markup(self.address, self.pages)

    def in_browser(self) -> list[Finding]:
        """Every page in every look, then narrow, on paper, in forced colours; at last the walk without script."""
        with open_browser() as browser:
            found = [finding for page in self.pages for finding in self._visit(browser, page)]
            found += findings_of_scriptless_walk(browser, self.address)
        return found + weight.judged(self.scale.sizes)

    def by_lighthouse(self, runs: int) -> list[Finding]:
        """Lighthouse on the pages that answer 200; it takes other answers for failures of its own."""
        found = []
        for page in self.pages:
            if page.status == 200:
                reading = lighthouse.reading_of(self.address, page, runs)
                print(f"lighthouse {page.name}: {reading.line()}", file=sys.stderr, flush=True)
                found += lighthouse.judged(reading, page.name)
        return found

    def _visit(self, browser: Browser, page: AuditedPage) -> list[Finding]:
        url = f"{self.address}{page.path}"
        found = [finding for look in self.looks for finding in self._see(browser, page.name, url, look)]
        return [*found, *findings_of_reflow(browser, page.name, url), *findings_of_appearance(browser, page.name, url)]

    def _see(self, browser: Browser, name: str, url: str, look: Look) -> list[Finding]:
        log = RequestLog(self.address)
        # Without smooth scrolling the keyboard walk finds every stop where it will stay.
        with window(browser, look.width, color_scheme=look.scheme, reduced_motion="reduce") as page:
            log.listen(page)
            self.scale.listen(page)
            page.goto(url, wait_until="load")
            found = findings_of_axe(page, name, str(look))
            # Colours change nothing for the keyboard, so each width is walked once.
            if look in LOOKS[:2]:
                found += findings_of_keyboard(page, name, str(look))
        return found + log.findings(name)
