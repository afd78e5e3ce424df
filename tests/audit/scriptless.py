"""A reader whose browser runs no script: reads, searches, filters and pages."""

from collections.abc import Callable

from playwright.sync_api import Browser, Error, Locator, Page

from tests.audit.browser import PHONE, window
from tests.audit.finding import Finding

MIN_LETTERS = 600


def findings_of_scriptless_walk(browser: Browser, address: str) -> list[Finding]:
    """Each step that cannot be taken without script."""
    found = []
    for step in (_reads, _searches, _filters, _pages, _opens_menu):
        with window(browser, PHONE.width, java_script_enabled=False) as context:
            problems = _taken(step, context.new_page(), address)
            found += [Finding("no-script", step.__name__.strip("_"), problem) for problem in problems]
    return found


def _taken(step: Callable[[Page, str], str], page: Page, address: str) -> list[str]:
    try:
        problem = step(page, address)
    except Error as error:  # what the step looks for is not there
        problem = str(error).splitlines()[0]
    return [problem] if problem else []


def _follow(way: Locator) -> None:
    """Press a link or a button and wait for the page that it leads to."""
    with way.page.expect_navigation():
        way.click()


def _reads(page: Page, address: str) -> str:
    page.goto(f"{address}/")
    _follow(page.locator("main h2 a, main h1 a, main h3 a").first)
    text = page.locator("main").inner_text()
    return "" if page.locator("main h1").count() == 1 and len(text) > MIN_LETTERS else "the story has no text"


def _searches(page: Page, address: str) -> str:
    page.goto(f"{address}/khong-co-trang-nay/")
    page.locator("main form[role=search] input[name=q]").fill("thi đua")
    _follow(page.locator("main form[role=search] button"))
    return "" if page.locator("main h2 a, main h3 a").count() else "the search shows no result"


def _filters(page: Page, address: str) -> str:
    page.goto(f"{address}/khen-thuong/")
    before = page.locator("main table tbody tr").count()
    choice = page.locator("main form input[name=nam]").last
    if not choice.is_visible():  # folded on phones
        page.locator("main details:has(input[name=nam]) > summary").click()
    choice.check()
    _follow(choice.locator("xpath=ancestor::form").locator("button[type=submit]"))
    after = page.locator("main table tbody tr").count()
    return "" if "nam=" in page.url and 0 < after < before else "the ledger does not filter"


def _pages(page: Page, address: str) -> str:
    page.goto(f"{address}/khen-thuong/")
    first = page.locator("main table tbody tr").first.inner_text()
    _follow(page.locator("main .pages a[rel=next]"))
    second = page.locator("main table tbody tr").first.inner_text()
    return "" if "trang=2" in page.url and first != second else "the second page shows the first"


def _opens_menu(page: Page, address: str) -> str:
    page.goto(f"{address}/")
    page.locator("button[popovertarget=menu]").first.click()
    _follow(page.locator("#menu a").nth(1))
    return "" if page.locator("main h1").is_visible() else "the menu leads nowhere"
