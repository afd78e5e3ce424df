"""Reading an article: contents, keyboard, narrow windows, reading aloud, no script. Several checks a visit."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visitor import Visitor
from tests.factories.article import ConferenceFactory, NewsItemFactory
from tests.factories.english import translated

PARTS = ("Mười một chỉ tiêu", "Ba việc chưa làm được", "Giao ước năm sau")
ONE_VOICE = """
window.spoken = [];
const voices = [{ lang: "vi-VN", localService: true, name: "Máy" }];
const synthesis = {
  getVoices: () => voices, addEventListener() {}, cancel() { this.now = null; },
  speak(utterance) { this.now = utterance; window.spoken.push(utterance.text); },
};
Object.defineProperty(window, "speechSynthesis", { value: synthesis });
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""
FOREIGN_VOICE = ONE_VOICE.replace("localService: true", "localService: false")
COVERED = """() => {
  const { left, top, width, height } = document.activeElement.getBoundingClientRect();
  if (!width || top < 0 || top > innerHeight) return null;
  const met = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
  return !(met && (document.activeElement.contains(met) || met.contains(document.activeElement)));
}"""


@pytest.fixture
def article(portal: object) -> Any:
    """A long article with parts, people and a table."""
    made = ConferenceFactory(title="Khối tổng kết năm 2026", lead="Khối ghi ba việc chưa làm được.")
    text = "".join(f"<h2>{part}</h2>" + "<p>Khối bàn cách làm thật. Đo được.</p>" * 30 for part in PARTS)
    made.body = [("paragraph", text), ("quote", {"kind": "slogan", "text": "Làm thật, đo được", "source": "Giao ước"})]
    for number in range(12):
        made.people_links.add(made.people_links.model(written_name=f"Đại biểu {number}", role="speaker"))
    made.save()
    return made


def _walk(page: Page, steps: int) -> list[Any]:
    """What covers the focused element, at each step of the Tab key."""
    covered = []
    for _step in range(steps):
        page.keyboard.press("Tab")
        if page.evaluate(COVERED):
            covered.append(page.evaluate("document.activeElement.outerHTML.slice(0, 90)"))
    return covered


def test_contents_lead_to_the_parts_and_mark_the_one_being_read(visitor: Visitor, article: Any) -> None:
    page = visitor.page
    visitor.opens(article.url)
    contents = page.get_by_role("navigation", name="Trong bài này")

    contents.get_by_role("link", name=PARTS[2]).click()
    expect(contents.get_by_role("link", name=PARTS[2])).to_have_attribute("aria-current", "location")
    expect(page.get_by_role("heading", name=PARTS[2])).to_be_in_viewport()
    page.evaluate("window.scrollTo(0, 0)")
    expect(contents.locator("[aria-current]")).to_have_count(0)

    assert visitor.console_errors == []  # asked before axe, which looks for imported sheets beside the page
    assert visitor.foreign_requests == []
    assert visitor.barriers() == []


def test_the_keyboard_meets_the_skip_link_first_and_nothing_covers_the_focus(visitor: Visitor, article: Any) -> None:
    page = visitor.page
    visitor.opens(article.url)

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"

    assert _walk(page, 60) == []


@pytest.mark.parametrize("size", [{"width": 320, "height": 640}, {"width": 320, "height": 256}])
def test_a_narrow_window_or_a_great_zoom_loses_nothing(visitor: Visitor, article: Any, size: dict[str, Any]) -> None:
    page = visitor.page
    page.set_viewport_size(size)  # type: ignore[arg-type]
    visitor.opens(article.url)

    contents = page.get_by_role("navigation", name="Trong bài này")
    expect(contents.get_by_role("link").first).to_be_hidden()
    contents.get_by_text("Trong bài này").last.click()
    contents.get_by_role("link", name=PARTS[1]).click()

    expect(page.get_by_role("heading", name=PARTS[1])).to_be_in_viewport()
    expect(contents.get_by_role("link").first).to_be_hidden()
    assert visitor.overflow() == 0
    small = page.evaluate(
        "[...document.querySelectorAll('main a, main button, main summary')]"
        ".filter(e => e.checkVisibility() && !e.closest('p, li:not(.share li), dd, th, td, h3, figcaption, .note'))"
        ".map(e => [e.textContent.trim().slice(0, 30), e.getBoundingClientRect().height])"
        ".filter(([, height]) => height < 24)"
    )
    assert small == []


def test_an_article_is_whole_without_script(scriptless_visitor: Visitor, article: Any) -> None:
    page = scriptless_visitor.page
    scriptless_visitor.opens(article.url)

    expect(page.get_by_role("heading", name=PARTS[1])).to_be_visible()
    expect(page.get_by_role("button", name="Nghe bài")).to_have_count(0)
    page.get_by_text("Xem thêm 7 người").click()
    expect(page.get_by_text("Đại biểu 11")).to_be_visible()
    page.get_by_role("link", name=PARTS[2]).click()
    expect(page.get_by_role("heading", name=PARTS[2])).to_be_in_viewport()


def test_an_article_is_read_aloud_sentence_by_sentence(visitor: Visitor, article: Any) -> None:
    page = visitor.page
    page.add_init_script(ONE_VOICE)
    visitor.opens(article.url)
    spoken = "window.spoken.map(text => text.trim())"

    page.get_by_role("button", name="Nghe bài").press("Enter")
    assert page.evaluate(spoken) == ["Khối tổng kết năm 2026"]
    page.evaluate("speechSynthesis.now.onend()")
    page.evaluate("speechSynthesis.now.onend()")
    assert page.evaluate(spoken)[1:] == ["Khối ghi ba việc chưa làm được.", PARTS[0]]
    expect(page.locator("h2.being-read")).to_have_text(PARTS[0])
    assert visitor.barriers() == []

    page.get_by_role("button", name="Tạm dừng").press("Enter")
    assert page.evaluate("speechSynthesis.now") is None
    page.get_by_role("button", name="Nghe tiếp").press("Enter")
    assert page.evaluate(spoken)[-2:] == [PARTS[0], PARTS[0]]

    page.get_by_role("button", name="Thôi nghe").press("Enter")
    expect(page.locator(".being-read")).to_have_count(0)
    expect(page.get_by_role("button", name="Nghe bài")).to_be_focused()
    page.get_by_role("button", name="Nghe bài").click()
    assert page.evaluate(spoken)[-1] == "Khối tổng kết năm 2026"
    page.evaluate("window.dispatchEvent(new Event('pagehide'))")
    assert page.evaluate("speechSynthesis.now") is None


def test_a_voice_that_would_send_the_text_away_is_not_offered(visitor: Visitor, portal: object) -> None:
    visitor.page.add_init_script(FOREIGN_VOICE)
    visitor.opens(NewsItemFactory().url)

    expect(visitor.page.get_by_role("link", name="Sao chép liên kết")).to_be_visible()
    expect(visitor.page.get_by_role("button", name="Nghe bài")).to_have_count(0)


def test_an_english_article_is_not_read_with_a_vietnamese_voice(visitor: Visitor, portal: object) -> None:
    original = ConferenceFactory()
    english = translated(original)
    visitor.page.add_init_script(ONE_VOICE)

    visitor.opens(english.get_url())
    expect(visitor.page.get_by_role("link", name="Copy link")).to_be_visible()
    expect(visitor.page.locator("[data-listen]")).to_be_hidden()
    visitor.opens(original.url)
    expect(visitor.page.locator("[data-listen]")).to_be_visible()


def test_the_dark_scheme_is_there_before_the_first_paint(visitor: Visitor, article: Any) -> None:
    page = visitor.page
    visitor.opens(article.url)
    page.evaluate("localStorage.setItem('theme', 'dark')")
    page.add_init_script(
        "new MutationObserver(() => { if (document.body && !window.atBody) "
        "window.atBody = document.documentElement.dataset.theme ?? 'none'; })"
        ".observe(document, { childList: true, subtree: true });"
    )

    visitor.opens(article.url)

    assert page.evaluate("window.atBody") == "dark"


def test_colours_forced_by_the_system_keep_the_marks(visitor: Visitor, article: Any) -> None:
    page = visitor.page
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    visitor.opens(article.url)

    page.get_by_role("button", name="Hiển thị").first.click()

    width = page.locator("#hien-thi").evaluate("element => getComputedStyle(element).borderTopWidth")
    assert width == "1px"
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
