"""A window of 320 by 256 CSS pixels: what 400 % zoom makes of a screen of 1280 by 1024 (WCAG 1.4.10)."""

from collections.abc import Sequence

from playwright.sync_api import Page, ViewportSize

from tests.audit.finding import Finding

NARROW: ViewportSize = {"width": 320, "height": 256}
WIDE: ViewportSize = {"width": 1280, "height": 1024}
# What narrow windows leave out on purpose, each with the place where it still stands.
LEFT_OUT = (
    ".story--std .story__text",  # the standfirst of a small story opens the story itself
    ".graph",  # narrow windows draw it upright, with other labels; its text version follows
    "thead",  # folded tables name a value in its cell where it needs a name
)
READ = """
(leftOut) => {
  document.querySelectorAll("details").forEach((element) => { element.open = true; });
  document.querySelectorAll(leftOut).forEach((element) => element.remove());
  return document.querySelector("main").innerText;
}
"""
OVERFLOW = """
() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const inScroller = (element) => {
    for (let parent = element.parentElement; parent; parent = parent.parentElement)
      if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(parent).overflowX)) return true;
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")].filter(
    (element) => element.getBoundingClientRect().right > room + 1 && !inScroller(element));
  return wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 160)).concat(wide.length ? [] : ["(root)"]);
}
"""
CUT_OFF = """
() => [...document.querySelectorAll("main *")].filter((element) => {
    const style = getComputedStyle(element);
    return ["hidden", "clip"].includes(style.overflowX) && element.clientWidth > 1 && element.innerText
      && element.scrollWidth > element.clientWidth + 1;
  }).slice(0, 3).map((element) => element.outerHTML.slice(0, 160))
"""


def narrow_page(page: Page, name: str) -> tuple[list[Finding], str]:
    """Sideways scrolling and text cut off in the narrow window, and the words in it. The page is changed by this."""
    page.set_viewport_size(NARROW)
    overflowing, cut_off = page.evaluate(OVERFLOW), page.evaluate(CUT_OFF)
    found = [
        *(Finding("reflow", name, "wider than the window", element) for element in overflowing),
        *(Finding("reflow", name, "text cut off", element) for element in cut_off),
    ]
    return found, _words(page)


def words_of_wide_page(page: Page) -> str:
    """What the wide window says. The page is changed by this."""
    page.set_viewport_size(WIDE)
    return _words(page)


def lost_words(wide: str, narrow: str, name: str) -> list[Finding]:
    """A finding for each of the first words that stand in the wide window only."""
    return [Finding("reflow", name, "lost in a narrow window", words) for words in lost(wide, narrow)]


def lost(wide: str, narrow: str) -> Sequence[str]:
    """Up to three lines and cells of ``wide`` that ``narrow`` does not have; breaks of lines do not count."""
    kept = " ".join(narrow.split())
    parts = (" ".join(part.split()) for line in wide.splitlines() for part in line.split("\t"))
    return [part for part in parts if part not in kept][:3]


def _words(page: Page) -> str:
    return str(page.evaluate(READ, ", ".join(LEFT_OUT)))
