"""Reviewing with a keyboard and a screen reader's rules: approve, set an hour, send back."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from news.desk.models import ReturnJob
from tests.browser.newsroom import Desk
from tests.browser.visitor import Visitor
from tests.desk.steps import approve, draft_by, fresh, published_by, submit
from tests.factories.user import UserFactory

DESKTOP, PHONE = {"width": 1366, "height": 768}, {"width": 390, "height": 844}
SHUT_OFF = {"java_script_enabled": False}

Seat = Callable[..., Desk]


@pytest.fixture
def seat(portal: LiveServer, new_page: Callable[..., Page]) -> Seat:
    """``seat(user)`` is a desk at which they have signed in; options go to the browser."""

    def take(user: Any, **options: Any) -> Desk:
        visitor = Visitor(new_page(**({"viewport": DESKTOP} | options)), portal.url)
        visitor.signs_in(user)
        return Desk(visitor)

    return take


def update_under_review() -> Any:
    """An update of a published article, with two changes, that waits for the publishers."""
    author, editor = UserFactory(role="contributor"), UserFactory(role="editor")
    page = published_by(author, editor, UserFactory(role="publisher"), lead="Có 168 sáng kiến.", place="Đồi Thông")
    page.lead, page.place = "Có 186 sáng kiến.", "Suối Mây"
    page.save_revision(user=author)
    return approve(submit(fresh(page), author), editor)


def first_reading() -> Any:
    """A new article that waits for the publishers."""
    author = UserFactory(role="contributor")
    return approve(submit(draft_by(author), author), UserFactory(role="editor"))


def opens_review(desk: Desk, article: Any, query: str = "") -> Page:
    desk.opens(f"bai-viet/{article.pk}/duyet/{query}")
    return desk.visitor.page


def test_an_article_is_read_and_published_by_keyboard_alone(seat: Seat) -> None:
    article = update_under_review()
    desk = seat(UserFactory(role="publisher"))
    page = opens_review(desk, article)

    page.keyboard.press("n")
    assert page.locator(".d-rail [aria-current]").get_attribute("data-change") == "2"
    assert page.locator("#c2 [aria-current]").count() == 1
    page.keyboard.press("b")
    assert page.locator(".d-rail [aria-current]").get_attribute("data-change") == "1"

    page.keyboard.press("Control+Enter")
    asked = page.get_by_role("dialog", name="Đăng bản sửa này lên cổng ngay?")
    asked.get_by_text("“168” thành “186”").wait_for()
    page.keyboard.press("Escape")
    asked.wait_for(state="hidden")
    assert not fresh(article).has_unpublished_changes or fresh(article).lead == "Có 168 sáng kiến."
    page.keyboard.press("Control+Enter")
    asked.wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    desk.is_told("bài đã lên cổng")

    assert fresh(article).lead == "Có 186 sáng kiến."
    assert desk.visitor.console_errors == []


def test_ready_reasons_write_sentences_that_become_jobs(seat: Seat) -> None:
    article = first_reading()
    desk = seat(UserFactory(role="publisher"))
    page = opens_review(desk, article)

    page.keyboard.press("t")
    window = page.get_by_role("dialog", name="Trả lại để sửa")
    window.get_by_label("Thiếu chú thích ảnh").check()
    window.get_by_label("Thiếu ngày, tháng, năm").check()
    window.get_by_label("Thiếu chú thích ảnh").uncheck()
    field = window.get_by_label("Viết rõ cần sửa gì")
    assert field.input_value() == "– Ghi đủ ngày, tháng, năm diễn ra sự kiện.\n"
    field.fill(f"{field.input_value()}Viết lại câu dẫn.")
    window.get_by_role("button", name="Trả lại cho").click()
    desk.is_told("Đã trả lại")

    assert [job.text for job in ReturnJob.objects.all()] == [
        "Ghi đủ ngày, tháng, năm diễn ra sự kiện.",
        "Viết lại câu dẫn.",
    ]


def test_the_button_repeats_the_hour_and_a_past_hour_is_refused_in_place(seat: Seat) -> None:
    article = first_reading()
    desk = seat(UserFactory(role="publisher"))
    page = opens_review(desk, article)

    page.keyboard.press("h")
    window = page.get_by_role("dialog", name="Duyệt và hẹn giờ đăng")
    window.get_by_label("Đăng lúc").fill("08:05")
    window.get_by_label("Ngày đăng").fill("12/3/2020")
    window.get_by_role("button", name="Duyệt, đăng lúc 08:05 ngày 12/3/2020").click()
    page.get_by_text("Giờ này đã qua").wait_for()
    window.get_by_label("Ngày đăng").fill("12/3/2031")
    window.get_by_role("button", name="Duyệt, đăng lúc 08:05 ngày 12/3/2031").click()
    desk.is_told("bài lên cổng đúng giờ đã hẹn")

    assert fresh(article).scheduled_revision is not None


def test_a_decision_needs_no_script(seat: Seat) -> None:
    article = first_reading()
    page = opens_review(seat(UserFactory(role="publisher"), **SHUT_OFF), article)

    page.get_by_role("link", name="Trả lại…").click()
    page.get_by_label("Viết rõ cần sửa gì").fill("Viết lại câu dẫn.")
    page.get_by_role("button", name="Trả lại").click()
    page.wait_for_load_state()

    assert ReturnJob.objects.get().text == "Viết lại câu dẫn."


def test_the_author_ticks_jobs_beside_the_form(seat: Seat) -> None:
    author = UserFactory(role="contributor")
    article = submit(draft_by(author), author)
    article.current_workflow_task_state.reject(user=UserFactory(role="editor"), comment="Ghi đủ năm.")
    desk = seat(author)
    desk.opens(f"pages/{article.pk}/edit/")
    page = desk.visitor.page

    page.get_by_role("button", name="Việc cần sửa").click()
    with page.expect_response("**/viec/**"):
        page.get_by_role("button", name="Ghi đủ năm.").click()
    page.locator("[data-tick][aria-pressed=true]").wait_for()

    assert ReturnJob.objects.get().done_by == author


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE])
@pytest.mark.parametrize("dialog", ["", "tra-lai", "hen-gio", "dang"])
def test_review_has_no_barriers(seat: Seat, viewport: dict[str, int], dialog: str) -> None:
    desk = seat(UserFactory(role="publisher"), viewport=viewport)
    page = opens_review(desk, update_under_review())
    if dialog:
        page.locator(f"[data-open={dialog}]").click()

    assert desk.visitor.barriers() == []
    assert desk.visitor.overflow() <= 0
    assert desk.english() == []


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE])
def test_comparison_has_no_barriers(seat: Seat, viewport: dict[str, int]) -> None:
    article = update_under_review()
    desk = seat(UserFactory(role="publisher"), viewport=viewport)
    desk.opens(f"bai-viet/{article.pk}/so-sanh/")

    assert desk.visitor.barriers() == []
    assert desk.visitor.overflow() <= 0
    assert desk.english() == []
