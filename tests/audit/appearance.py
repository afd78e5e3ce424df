"""Smoke tests of what readers ask of their systems: forced colours, less motion, paper."""

from playwright.sync_api import Browser

from tests.audit.browser import window
from tests.audit.finding import Finding

A4 = (794, 1123)
MOVING = "() => document.getAnimations().length"
SMOOTH = "() => getComputedStyle(document.documentElement).scrollBehavior"
FOCUS_IN_FORCED_COLOURS = """
() => {
  const link = document.querySelector("main a[href], main input, main button");
  link?.focus({focusVisible: true});
  return !link || getComputedStyle(link).outlineStyle !== "none";
}
"""
ON_PAPER = """
() => {
  const shown = (selector) => [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
  return {
    navigation: shown("nav.nav, .skip, header form"),
    heading: shown("main h1"),
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}
"""


def findings_of_appearance(browser: Browser, name: str, url: str) -> list[Finding]:
    """Forced colours keep the focus visible, reduced motion moves nothing, paper has the text and no navigation."""
    return [*_forced_colours(browser, name, url), *_paper(browser, name, url)]


def _forced_colours(browser: Browser, name: str, url: str) -> list[Finding]:
    with window(browser, 1280, forced_colors="active", reduced_motion="reduce") as page:
        page.goto(url, wait_until="load")
        found = []
        if not page.evaluate(FOCUS_IN_FORCED_COLOURS):
            found.append(Finding("looks", name, "focus not visible in forced colours"))
        if page.evaluate(MOVING) or page.evaluate(SMOOTH) == "smooth":
            found.append(Finding("looks", name, "moves although less motion is asked for"))
        return found


def _paper(browser: Browser, name: str, url: str) -> list[Finding]:
    with window(browser, *A4) as page:
        page.goto(url, wait_until="load")
        page.emulate_media(media="print")
        paper = page.evaluate(ON_PAPER)
        found = [Finding("looks", name, "navigation is printed")] if paper["navigation"] else []
        if not paper["heading"]:
            found.append(Finding("looks", name, "the heading is not printed"))
        if paper["wide"] > 0:
            found.append(Finding("looks", name, f"print is {paper['wide']} px too wide"))
        return found
