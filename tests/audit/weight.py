"""How much script the pages load: our own budget, counted before compression."""

from collections.abc import Mapping

from playwright.sync_api import Page, Response

from tests.audit.finding import Finding

SCRIPT_BUDGET = 30 * 1024


class ScriptScale:
    """Weighs every script that a page receives."""

    def __init__(self) -> None:
        self.sizes: dict[str, int] = {}

    def listen(self, page: Page) -> None:
        """Note the scripts of ``page`` from now on."""
        page.on("response", self._weigh)

    def _weigh(self, response: Response) -> None:
        name = response.url.rsplit("/", 1)[-1]
        # Weighed when it first comes: later the browser has it in store and need not hand it out.
        if response.request.resource_type == "script" and response.ok and name not in self.sizes:
            self.sizes[name] = len(response.body())


def judged(sizes: Mapping[str, int]) -> list[Finding]:
    """A finding when all scripts of all pages together are heavier than the budget."""
    total = sum(sizes.values())
    heaviest = ", ".join(f"{name} {size}" for name, size in sorted(sizes.items(), key=lambda item: -item[1]))
    return [Finding("weight", "all pages", f"{total} bytes of script", heaviest)] if total > SCRIPT_BUDGET else []
