"""One round through the pages with all judges."""

import sys
import time
from collections.abc import Sequence

from playwright.sync_api import BrowserContext, Page

from tests.audit import lighthouse, weight
from tests.audit.accessibility import findings_of_axe
from tests.audit.appearance import findings_of_forced_colours, findings_of_paper
from tests.audit.browser import DESK, PHONE, Look, RequestLog, open_browser, window
from tests.audit.finding import Finding
from tests.audit.keyboard import findings_of_keyboard
from tests.audit.markup import findings_of_markup
from tests.audit.pages import HIDDEN, AuditedPage
from tests.audit.reflow import lost_words, narrow_page, words_of_wide_page
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
    """The portal at ``address`` and its ``pages``; ``every_look`` takes each width in both schemes with all rules."""

    def __init__(self, address: str, pages: Sequence[AuditedPage], every_look: bool) -> None:
        self.address = address
        self.pages = pages
        self.every_look = every_look
        self.scale = weight.ScriptScale()

    def by_machine(self) -> list[Finding]:
        """What needs no browser."""
        return findings_of_markup(self.address, [*self.pages, *HIDDEN])

    def in_browser(self) -> list[Finding]:
        """Every page on a phone and on a desk, then narrow, on paper, in forced colours; at last without script."""
        with open_browser() as browser:
            # Without smooth scrolling the keyboard walk finds every stop where it will stay.
            with window(browser, PHONE.width, reduced_motion="reduce") as context:
                found = [finding for page in self.pages for finding in self._visit(context, page)]
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

    def _visit(self, context: BrowserContext, audited: AuditedPage) -> list[Finding]:
        """The page is loaded twice, once for each width; what changes the window or the page itself comes last."""
        started, log, page, name = time.monotonic(), RequestLog(self.address), context.new_page(), audited.name
        log.listen(page)
        self.scale.listen(page)
        found, narrow = self._on_phone(page, audited)
        on_desk, wide = self._on_desk(page, audited)
        page.close()
        print(f"{name}: {time.monotonic() - started:.1f} s", file=sys.stderr, flush=True)
        return [*found, *on_desk, *lost_words(wide, narrow, name), *log.findings(name)]

    def _on_phone(self, page: Page, audited: AuditedPage) -> tuple[list[Finding], str]:
        found = self._seen(page, audited, PHONE) + findings_of_forced_colours(page, audited.name)
        overflowing, words = narrow_page(page, audited.name)
        return found + overflowing, words

    def _on_desk(self, page: Page, audited: AuditedPage) -> tuple[list[Finding], str]:
        found = self._seen(page, audited, DESK) + findings_of_paper(page, audited.name)
        return found, words_of_wide_page(page)

    def _seen(self, page: Page, audited: AuditedPage, look: Look) -> list[Finding]:
        look.put_on(page)
        page.goto(f"{self.address}{audited.path}", wait_until="load")
        found = findings_of_axe(page, audited.name, look, all_rules=self.every_look or look == PHONE)
        found += findings_of_keyboard(page, audited.name, str(look))
        if self.every_look:
            other = look.in_other_scheme()
            other.put_on(page)
            found += findings_of_axe(page, audited.name, other, all_rules=True)
            look.put_on(page)
        return found
