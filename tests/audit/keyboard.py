"""The page by keyboard alone: skip link first, every stop seen and seen whole, no trap, Escape closes what opened."""

from collections.abc import Mapping, Sequence
from typing import Any

from playwright.sync_api import Page

from tests.audit.finding import Finding

MARGIN = 10
STOP = """
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  window.auditStops ??= new Map();
  const known = window.auditStops;
  if (!known.has(element)) known.set(element, known.size);
  const style = getComputedStyle(element);
  // Outlines of shapes are drawn differently by each browser: a shape shows the focus by a thicker line.
  const shape = element.namespaceURI.endsWith("/svg") && element.querySelector("rect, circle, path");
  const thick = shape && parseFloat(getComputedStyle(shape).strokeWidth) >= 3;
  const box = element.getBoundingClientRect();
  const points = [[.5, .5], [.1, .5], [.9, .5], [.5, .2], [.5, .8]];
  const seen = points.some(([x, y]) => {
    const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return top && (element.contains(top) || top.contains(element) || top.closest("label")?.control === element
      || [...(element.labels ?? [])].some((label) => label.contains(top)));
  });
  return {
    number: known.get(element),
    html: element.outerHTML.slice(0, 160),
    skip: element.matches("a.skip"),
    outline: thick || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1),
    seen,
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}
"""
REACHABLE = """
() => {
  const wanted = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  const groups = new Set();
  return [...document.querySelectorAll(wanted)].filter((element) => {
    if (element.disabled || element.tabIndex < 0 || !element.checkVisibility({visibilityProperty: true})) return false;
    if (element.type !== "radio") return true;
    const fresh = !groups.has(element.name);
    groups.add(element.name);
    return fresh;
  }).length;
}
"""
UNSEEN = """
() => {
  window.auditStops ??= new Map();
  const groups = new Set([...window.auditStops.keys()].filter((e) => e.type === "radio").map((e) => e.name));
  const takesFocus = (element) => !element.disabled && element.tabIndex >= 0
    && element.checkVisibility({visibilityProperty: true});
  const passed = (element) => window.auditStops.has(element) || (element.type === "radio" && groups.has(element.name));
  return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter((element) => takesFocus(element) && !passed(element))
    .slice(0, 3).map((element) => element.outerHTML.slice(0, 160));
}
"""
OPENERS = "button[popovertarget]:not([popovertargetaction=hide]):visible"


def findings_of_keyboard(page: Page, name: str, look: str) -> list[Finding]:
    """Walk the page with Tab from its beginning, then open each popover with Enter and close it with Escape."""
    stops, reachable = _walk(page)
    found = judged(stops, reachable, name, look)
    if not any(finding.rule.startswith("trap") for finding in found):
        found += [Finding("keyboard", name, f"never reached ({look})", html) for html in page.evaluate(UNSEEN)]
    return found + _popovers(page, name, look)


def judged(stops: Sequence[Mapping[str, Any]], reachable: int, name: str, look: str) -> list[Finding]:
    """Objections to the ``stops`` in the order of the walk; ``reachable`` says how many a page of its kind may have."""

    def objection(rule: str, html: str) -> Finding:
        return Finding("keyboard", name, f"{rule} ({look})", html)

    if not stops:
        return [objection("nothing takes the focus", "")]
    found = [] if stops[0]["skip"] else [objection("skip link is not first", stops[0]["html"])]
    for stop in stops:
        if not stop["outline"]:
            found.append(objection("focus not visible", stop["html"]))
        if not (stop["seen"] and stop["inside"]):
            found.append(objection("focus covered or outside the window", stop["html"]))
    if len(stops) > reachable + MARGIN:
        found.append(objection("trap: Tab never leaves", stops[-1]["html"]))
    return found


def _walk(page: Page) -> tuple[list[Mapping[str, Any]], int]:
    reachable = int(page.evaluate(REACHABLE))
    stops: list[Mapping[str, Any]] = []
    while len(stops) <= reachable + MARGIN:
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None or (stops and stop["number"] == 0):
            break
        stops.append(stop)
    return stops, reachable


def _popovers(page: Page, name: str, look: str) -> list[Finding]:
    found = []
    for opener in page.locator(OPENERS).all():
        html = str(opener.evaluate("element => element.outerHTML.slice(0, 160)"))
        target = page.locator(f"#{opener.get_attribute('popovertarget')}")
        opener.focus()
        page.keyboard.press("Enter")
        if not target.evaluate("element => element.matches(':popover-open')"):
            found.append(Finding("keyboard", name, f"Enter does not open ({look})", html))
        page.keyboard.press("Escape")
        if target.evaluate("element => element.matches(':popover-open')"):
            found.append(Finding("keyboard", name, f"Escape does not close ({look})", html))
        if not opener.evaluate("element => element === document.activeElement"):
            found.append(Finding("keyboard", name, f"Escape loses the focus ({look})", html))
    return found
