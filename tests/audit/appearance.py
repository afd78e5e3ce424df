"""Smoke tests of what readers ask of their systems: forced colours, less motion, paper."""

from playwright.sync_api import Page, ViewportSize

from tests.audit.finding import Finding

A4: ViewportSize = {"width": 794, "height": 1123}
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


def findings_of_forced_colours(page: Page, name: str) -> list[Finding]:
    """Forced colours keep the focus visible; where less motion is asked for, as it has been, nothing moves."""
    page.emulate_media(forced_colors="active")
    found = []
    if not page.evaluate(FOCUS_IN_FORCED_COLOURS):
        found.append(Finding("looks", name, "focus not visible in forced colours"))
    page.emulate_media(forced_colors="none")
    if page.evaluate(MOVING) or page.evaluate(SMOOTH) == "smooth":
        found.append(Finding("looks", name, "moves although less motion is asked for"))
    return found


def findings_of_paper(page: Page, name: str) -> list[Finding]:
    """Paper has the text and no navigation, and holds all of its width."""
    page.set_viewport_size(A4)
    page.emulate_media(media="print")
    paper = page.evaluate(ON_PAPER)
    page.emulate_media(media="screen")
    found = [Finding("looks", name, "navigation is printed")] if paper["navigation"] else []
    if not paper["heading"]:
        found.append(Finding("looks", name, "the heading is not printed"))
    if paper["wide"] > 0:
        found.append(Finding("looks", name, f"print is {paper['wide']} px too wide"))
    return found
