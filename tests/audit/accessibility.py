"""axe: WCAG 2.2 AA and good practice."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from playwright.sync_api import Page

from tests.audit.browser import Look
from tests.audit.finding import Finding
from tests.audit.npm_tools import MODULES

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"]


def findings_of_axe(page: Page, name: str, look: Look, all_rules: bool) -> list[Finding]:
    """What axe objects to on the page as it stands; of all its rules, or of those that colours alone may break."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(_source())  # evaluated, not added as a tag: the page's own policy forbids inline scripts
    asked = {"type": "tag", "values": TAGS} if all_rules else {"type": "rule", "values": RULES_OF_COLOUR}
    options = {"runOnly": asked, "resultTypes": ["violations"]}
    return judged(page.evaluate("options => axe.run(document, options)", options)["violations"], name, str(look))


def judged(violations: Iterable[Mapping[str, Any]], name: str, look: str) -> list[Finding]:
    """A finding for each element of each violation in axe's own report."""
    return [
        Finding("axe", name, f"{violation['id']} ({look})", f"{' '.join(map(str, node['target']))} {node['html']}")
        for violation in violations
        for node in violation["nodes"]
    ]


@cache
def _source() -> str:
    return (MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
