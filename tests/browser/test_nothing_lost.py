"""Faults drawn by lot in a browser, and what became of the words that were typed.

Twenty of them happen to a real Chromium in front of a real server: the line is cut, the server stops answering (every
request is refused on the way, which a browser cannot tell from a server that was killed), the session ends, somebody
else saves from a second window, the window is closed without notice and opened again with the same storage. Eighty
more happen to the same forms over HTTP, in the tests of the desk. The lot is the same each time.
"""

import os
import random
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer

from news.articles.models import Article
from news.desk.models import KeptVersion
from tests.browser.conftest import DESKTOP, FLAGS
from tests.browser.newsroom import HOME, Desk
from tests.browser.visitor import Visitor
from tests.browser.waiting import until
from tests.desk.conflict_forms import newest, saved_meanwhile
from tests.desk.steps import draft_by, edit_url
from tests.factories.article import section
from tests.factories.user import PASSWORD, UserFactory

SEED = 20261121
# Two seconds as the page itself counts them: where others wait for the processor, its own timers do too.
TENTHS, LIMIT_TENTHS = 600, 20
FAULTS = ("network", "server", "session", "second_window", "closed_window")
STORED = """async () => {
  const base = await new Promise((resolve) => {
    const asked = indexedDB.open("desk", 1);
    asked.onupgradeneeded = () => asked.transaction.abort();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => resolve(null);
  });
  if (!base) return "";
  const rows = await new Promise((resolve) => {
    const asked = base.transaction("copies").objectStore("copies").getAll();
    asked.onsuccess = () => resolve(asked.result);
  });
  base.close();
  return JSON.stringify(rows);
}"""
KEPT_AFTER = f"""async (words) => {{
  const stored = {STORED};
  for (let tenths = 0; tenths < {TENTHS}; tenths += 1) {{
    if ((await stored()).includes(words)) return tenths;
    await new Promise((resolve) => {{ setTimeout(resolve, 100); }});
  }}
  return {TENTHS};
}}"""


def tenths_until_kept(page: Page, words: str) -> int:
    """For how many tenths of a second of the page's own time ``words`` are not yet kept on this machine."""
    tenths: int = page.evaluate(KEPT_AFTER, words)
    assert tenths < TENTHS, f"never kept on this machine: {words}"
    return tenths


@dataclass
class Writer:
    """Somebody who types word after word into the lead while the world breaks down."""

    desk: Desk
    article: Any
    colleague: Any
    words: list[str] = field(default_factory=list)
    slowest: int = 0

    @property
    def page(self) -> Page:
        return self.desk.visitor.page

    def opens(self) -> None:
        self.desk.visitor.opens(edit_url(self.article))
        self.page.locator("[name=lead]").wait_for()

    def types(self) -> None:
        """One more word, which has to be kept on this machine within two seconds."""
        word = f"chữ{len(self.words)}"
        self.words.append(word)
        self.page.fill("[name=lead]", " ".join(self.words))
        self.slowest = max(self.slowest, tenths_until_kept(self.page, word))

    def is_saved(self) -> None:
        """Everything typed has reached the server, without a button."""
        text = " ".join(self.words)
        until(lambda: bool(newest(self.article).lead == text), f"{text} on the server")

    def network(self) -> None:
        self.page.context.set_offline(True)
        self.types()
        self.page.locator("[data-notice=offline]").wait_for()
        self.page.context.set_offline(False)
        self.is_saved()

    def server(self) -> None:
        self.page.context.route("**/*", lambda route: route.abort())
        self.types()
        self.page.locator("[data-notice=offline]").wait_for()
        self.page.context.unroute("**/*")
        self.is_saved()

    def session(self) -> None:
        Session.objects.all().delete()
        self.types()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_label("Mật khẩu").fill(PASSWORD)
        dialog.get_by_role("button", name="Đăng nhập và lưu bài").click()
        dialog.wait_for(state="detached")
        self.is_saved()

    def second_window(self) -> None:
        title = f"Tiêu đề của người khác {len(self.words)}"
        saved_meanwhile(self.article, self.colleague, title=title, lead="Câu dẫn của người khác.")
        self.types()
        self.page.locator("[data-notice=stale]").wait_for()
        assert newest(self.article).lead == "Câu dẫn của người khác."
        self.desk.presses("Lưu bản nháp")
        self.page.get_by_label("Lấy của tôi").check()
        self.page.get_by_role("button", name="Lưu bản đã ghép").click()
        self.page.locator("[name=lead]").wait_for()
        self.is_saved()
        assert newest(self.article).title == title

    def closed_window(self) -> None:
        context = self.page.context
        context.route("**/*", lambda route: route.abort())
        self.types()
        self.page.close(run_before_unload=False)
        context.unroute("**/*")
        self.desk.visitor.page = context.new_page()
        self.opens()
        self.page.get_by_role("button", name="Lấy lại bài").click()
        self.page.get_by_text("chưa lưu. Xem lại rồi lưu").wait_for()
        assert self.page.input_value("[name=lead]") == " ".join(self.words)
        self.is_saved()


@pytest.fixture
def writer(portal: LiveServer, new_page: Callable[..., Page], settings: Any) -> Writer:
    """A contributor at the form of a draft that saves itself without much delay."""
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 200
    author, colleague = UserFactory(role="contributor"), UserFactory(role="editor")
    desk = Desk(Visitor(new_page(viewport=DESKTOP), portal.url))
    desk.visitor.signs_in(author)
    return Writer(desk, draft_by(author, lead="Câu dẫn cũ."), colleague)


def test_twenty_faults_of_line_server_session_and_windows_lose_no_word(writer: Writer) -> None:
    lot = random.Random(SEED)  # noqa: S311 - a lot, no secret
    faults = [*FAULTS, *lot.choices(FAULTS, weights=(5, 4, 4, 1, 1), k=15)]
    lot.shuffle(faults)
    writer.opens()

    for fault in faults:
        getattr(writer, fault)()

    assert newest(writer.article).lead == " ".join(writer.words)
    assert writer.slowest <= LIMIT_TENTHS
    assert not KeptVersion.objects.exists()


@pytest.mark.usefixtures("portal")
def test_what_one_person_left_in_a_browser_is_not_offered_to_another(writer: Writer) -> None:
    writer.opens()
    writer.page.context.route("**/*", lambda route: route.abort())
    writer.types()
    writer.page.close(run_before_unload=False)
    context = writer.page.context
    context.unroute("**/*")
    writer.desk.visitor.page = context.new_page()

    writer.desk.visitor.signs_in(writer.colleague)
    writer.page.clock.install()
    writer.opens()
    writer.page.clock.run_for(5000)

    assert not writer.page.locator("[data-notice=copy]").is_visible()
    assert writer.words[-1] in writer.page.evaluate(STORED)
    assert writer.page.input_value("[name=lead]") == "Câu dẫn cũ."
    writer.desk.visitor.signs_in(writer.article.owner)
    writer.opens()
    expect(writer.page.locator("[data-notice=copy]")).to_be_visible()


def start_browser(browser: Browser, program: str, folder: Path) -> BrowserContext:
    """A browser of its own, whose storage stays in ``folder``."""
    return browser.browser_type.launch_persistent_context(folder, executable_path=program, args=FLAGS, viewport=DESKTOP)


def kill(folder: Path) -> None:
    """End the browser with this storage as a power cut would."""
    until(lambda: not struck(folder), "the browser has ended")


def struck(folder: Path) -> list[int]:
    """The processes of the browser with this storage, which are told to end at once."""
    found = []
    for line in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            if str(folder).encode() in line.read_bytes():
                found.append(int(line.parent.name))
                os.kill(found[-1], signal.SIGKILL)
    return found


@pytest.fixture
def storage(portal: LiveServer, tmp_path: Path) -> Iterator[Path]:
    """A folder for what a browser keeps. No browser outlives the test in it, nor meets the end of the portal."""
    yield tmp_path
    kill(tmp_path)


def test_a_browser_that_was_killed_gives_back_the_words_of_an_article_that_never_was_saved(
    portal: LiveServer, browser: Browser, chromium_path: str, storage: Path, settings: Any
) -> None:
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0
    author, add = UserFactory(role="contributor"), f"{HOME}pages/add/articles/newsitem/{section().pk}/"
    context = start_browser(browser, chromium_path, storage)
    desk = Desk(Visitor(context.new_page(), portal.url))
    desk.visitor.signs_in(author)
    desk.visitor.opens(add)
    desk.visitor.page.fill("[name=title]", "Chưa kịp lưu lần nào")
    assert tenths_until_kept(desk.visitor.page, "Chưa kịp") <= LIMIT_TENTHS

    kill(storage)
    again = start_browser(browser, chromium_path, storage)
    desk = Desk(Visitor(again.new_page(), portal.url))
    desk.visitor.signs_in(author)
    desk.visitor.opens(add)
    desk.visitor.page.get_by_role("button", name="Lấy lại bài").click()
    desk.visitor.page.get_by_text("chưa lưu. Xem lại rồi lưu").wait_for()

    assert desk.visitor.page.input_value("[name=title]") == "Chưa kịp lưu lần nào"
    assert not Article.objects.exists()
