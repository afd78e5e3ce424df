"""One article from its first word to its take-down: three people of the newsroom and a reader, each with a browser.

The database decides about locks, searches and order: so this walk is made on every one that the portal runs on.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from django.utils.timezone import localtime
from playwright.sync_api import Page, expect
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Revision

from news.articles.models import Article, Conference
from news.desk.due import publish_due
from news.desk.models import ReturnJob
from news.registry.models import Proposal
from search.indexes import catch_up_embedded
from tests.browser.conftest import DESKTOP
from tests.browser.newsroom import Desk
from tests.browser.visitor import Visitor
from tests.desk.steps import fresh
from tests.factories.article import section
from tests.factories.bloc import BlocFactory
from tests.factories.unit import UnitFactory
from tests.factories.user import UserFactory

pytestmark = pytest.mark.scenario

TITLE = "Hai bản đầu nguồn ký giao ước giữ rừng"
WRONG, RIGHT = "Ba mươi hộ nhận chăm rừng đầu nguồn.", "Ba mươi hai hộ nhận chăm rừng đầu nguồn."
JOBS = ("Ghi đúng nơi ký giao ước.", "Viết rõ bao nhiêu hộ nhận chăm rừng.")
SECTION, BOOK = "/tin-tuc/hoi-nghi/", "/dinh-chinh/"
DECISIONS = {"Duyệt và đăng ngay…", "Hẹn giờ…", "Trả lại…", "Gửi duyệt…", "Hủy hẹn…"}
APOLOGY = "Cổng gỡ bài theo đề nghị của hai bản."


@dataclass(frozen=True, slots=True)
class Cast:
    """Who takes part."""

    contributor: Desk
    editor: Desk
    publisher: Desk
    reader: Visitor

    @property
    def newsroom(self) -> tuple[Desk, Desk, Desk]:
        """All but the reader."""
        return self.contributor, self.editor, self.publisher


@pytest.fixture
def cast(portal: LiveServer, new_page: Callable[..., Page], settings: Settings, tmp_path: Path) -> Cast:
    """Each with a browser; the newsroom signed in through the form. Forms save themselves only when told."""
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0
    settings.SEARCH_INDEX_DIR = tmp_path / "search"

    def seat(role: str) -> Desk:
        desk = Desk(Visitor(new_page(viewport=DESKTOP), portal.url))
        desk.signs_in(UserFactory(role=role))
        return desk

    reader = Visitor(new_page(viewport=DESKTOP), portal.url)
    return Cast(seat("contributor"), seat("editor"), seat("publisher"), reader)


def test_an_article_is_written_returned_scheduled_corrected_and_taken_down(cast: Cast) -> None:
    bloc = BlocFactory(name="Khối thi đua Giữ rừng", members=[UnitFactory(name="Lâm trường Đồi Thông")])

    article = contributor_writes_and_sends(cast, bloc.name)
    editor_takes_it_on_and_returns_it(cast, article)
    contributor_does_the_jobs_and_sends_again(cast, article)
    editor_passes_it_on(cast, article)
    publisher_reads_it_and_sets_an_hour(cast, article)
    readers_wait_for_the_hour(cast, article)
    editor_corrects_what_readers_have_read(cast, article)
    publisher_approves_the_correction(cast, article)
    publisher_takes_it_down(cast, article)

    assert [desk.visitor.console_errors for desk in cast.newsroom] == [[], [], []]


def contributor_writes_and_sends(cast: Cast, bloc: str) -> Any:
    writer, page = cast.contributor, cast.contributor.visitor.page
    writer.opens(f"pages/add/articles/conference/{section().pk}/")
    page.fill("[name=title]", TITLE)
    page.fill("[name=lead]", "Nhiều hộ nhận chăm rừng đầu nguồn.")
    page.get_by_label("Ký giao ước").check()
    for box, number in (("ngay", "12"), ("thang", "3"), ("nam", "2026")):
        page.fill(f"[name=event_date_{box}]", number)
    row = writer.adds("khối, cụm thi đua", "bloc_links", 0)
    writer.chooses(row.get_by_role("button", name="Chọn khối, cụm"), "giu rung", bloc)
    row = writer.adds("đơn vị", "unit_links", 0)
    writer.chooses(row.get_by_role("button", name="Chọn đơn vị"), "lam truong", "Lâm trường Đồi Thông")
    row = writer.adds("đơn vị", "unit_links", 1)
    writer.proposes(row.get_by_role("button", name="Chọn đơn vị"), "Tổ giữ rừng bản Nậm Suối")
    writer.writes_paragraph("Hai bản chia nhau ba mươi héc-ta rừng.")
    writer.presses("Lưu bản nháp")
    writer.is_told(TITLE)
    assert may_not_decide(writer.offered())
    writer.presses("Gửi biên tập")
    writer.is_told("Đã gửi")

    article = Conference.objects.get()
    assert str(article.event_date.value) == "2026-03-12"
    assert Proposal.objects.get().text == "Tổ giữ rừng bản Nậm Suối"
    assert not writer.may_save(article.pk)
    assert not DECISIONS & set(cast.publisher.reviews(article.pk))
    assert not reader_finds(cast)
    return article


def editor_takes_it_on_and_returns_it(cast: Cast, article: Any) -> None:
    editor = cast.editor
    expect(editor.home_list("Chưa ai nhận").get_by_role("link", name=TITLE, exact=True)).to_be_visible()
    editor.takes_next_step("Nhận bài", TITLE)
    editor.is_told("Bạn đang giữ")
    assert "Duyệt" not in editor.offered()
    assert not DECISIONS & set(cast.contributor.reviews(article.pk))
    assert not DECISIONS & set(cast.publisher.reviews(article.pk))

    assert set(editor.reviews(article.pk)) == {"Trả lại…", "Gửi duyệt…"}
    editor.answers("Trả lại…", "Trả lại cho", {"Viết rõ cần sửa gì": "\n".join(JOBS)})
    editor.is_told("Đã trả lại")

    assert not DECISIONS & set(editor.reviews(article.pk))


def contributor_does_the_jobs_and_sends_again(cast: Cast, article: Any) -> None:
    writer, page = cast.contributor, cast.contributor.visitor.page
    assert tuple(writer.home_list("Bị trả lại").locator("blockquote li").all_inner_texts()) == JOBS
    writer.takes_next_step("Sửa theo góp ý", TITLE)
    page.get_by_role("button", name="Việc cần sửa").click()
    for job in JOBS:
        with page.expect_response("**/viec/**"):
            page.get_by_role("button", name=job).click()
    page.fill("[name=place]", "Nhà văn hóa bản Nậm Suối")
    page.fill("[name=lead]", WRONG)
    writer.presses("Gửi lại Biên tập")
    writer.is_told("Đã gửi")

    assert not ReturnJob.objects.filter(done_at=None).exists()
    assert not writer.may_save(article.pk)
    assert not reader_finds(cast)


def editor_passes_it_on(cast: Cast, article: Any) -> None:
    editor = cast.editor
    editor.takes_next_step("Nhận bài", TITLE)
    editor.is_told("Bạn đang giữ")
    editor.takes_next_step("Gửi duyệt", TITLE)
    expect(editor.visitor.page.locator(".d-facts").first).to_contain_text("Nhà văn hóa bản Nậm Suối")
    editor.answers("Gửi duyệt…", "Gửi duyệt")
    editor.is_told("Đã gửi duyệt")

    for desk in (cast.contributor, editor):
        assert not DECISIONS & set(desk.reviews(article.pk))
        assert not desk.may_save(article.pk)


def publisher_reads_it_and_sets_an_hour(cast: Cast, article: Any) -> None:
    leader, page = cast.publisher, cast.publisher.visitor.page
    hour = localtime(timezone.now() + timedelta(days=1))
    leader.takes_next_step("Xem và duyệt", TITLE)
    expect(page.locator(".d")).to_contain_text(WRONG)
    filled = {"Đăng lúc": f"{hour:%H:%M}", "Ngày đăng": f"{hour:%d/%m/%Y}"}
    leader.answers("Hẹn giờ…", f"Duyệt, đăng lúc {hour:%H:%M} ngày {hour:%d/%m/%Y}", filled)
    leader.is_told("bài lên cổng đúng giờ đã hẹn")

    assert not fresh(article).live
    assert not reader_finds(cast)
    assert leader.reviews(article.pk) == ["Hủy hẹn…"]
    for desk in (cast.contributor, cast.editor):
        assert not DECISIONS & set(desk.reviews(article.pk))


def readers_wait_for_the_hour(cast: Cast, article: Any) -> None:
    assert publish_due().published == 0
    assert cast.reader.opens(fresh(article).get_url()).status == 404
    hour_comes(fresh(article).scheduled_revision)

    assert publish_due().published == 1

    assert reader_finds(cast)
    cast.reader.page.get_by_role("link", name=TITLE).first.click()
    shown = cast.reader.page.get_by_role("main")
    for words in (WRONG, "12/03/2026", "Lâm trường Đồi Thông", "Tổ giữ rừng bản Nậm Suối", "ba mươi héc-ta rừng"):
        expect(shown).to_contain_text(words)


def editor_corrects_what_readers_have_read(cast: Cast, article: Any) -> None:
    editor, page = cast.editor, cast.editor.visitor.page
    editor.opens(f"pages/{article.pk}/edit/")
    page.fill("[name=lead]", RIGHT)
    editor.presses("Lưu bản nháp")
    editor.is_told(TITLE)
    assert "Duyệt" not in editor.offered()
    editor.follows_above("Đính chính…")
    page.get_by_label("Bài đã viết").fill(WRONG)
    page.get_by_label("Đúng là").fill(RIGHT)
    expect(page.locator("[data-note]")).to_have_text(f"Bản trước viết: {WRONG} Đúng là: {RIGHT}")
    page.get_by_role("button", name="Gửi duyệt bản đính chính").click()
    editor.is_told("Đã gửi bản đính chính")

    editor.reviews(article.pk)
    editor.answers("Gửi duyệt…", "Gửi duyệt")
    editor.is_told("Đã gửi duyệt")
    assert not DECISIONS & set(editor.reviews(article.pk))
    assert not shows(cast.reader, BOOK)
    cast.reader.opens(fresh(article).get_url())
    expect(cast.reader.page.get_by_role("main")).to_contain_text(WRONG)


def publisher_approves_the_correction(cast: Cast, article: Any) -> None:
    leader, page = cast.publisher, cast.publisher.visitor.page
    leader.takes_next_step("Xem và duyệt", TITLE)
    expect(page.locator("ins", has_text="hai").first).to_be_visible()
    leader.answers("Duyệt và đăng ngay…", "Duyệt và đăng ngay")
    leader.is_told("bài đã lên cổng")

    cast.reader.opens(fresh(article).get_url())
    expect(cast.reader.page.get_by_role("main")).to_contain_text(f"Bản trước viết: {WRONG} Đúng là: {RIGHT}")
    assert shows(cast.reader, BOOK)


def publisher_takes_it_down(cast: Cast, article: Any) -> None:
    leader, page = cast.publisher, cast.publisher.visitor.page
    address = fresh(article).get_url()
    for desk in (cast.contributor, cast.editor):
        desk.opens(f"dinh-chinh/{article.pk}/go/")
        assert desk.visitor.page.get_by_role("button", name="Gỡ bài này ngay").count() == 0

    leader.opens(f"dinh-chinh/{article.pk}/go/")
    page.get_by_label("Lý do").select_option(index=1)
    page.get_by_label("Căn cứ").fill("Đơn của hai bản ngày 20/3/2026")
    page.get_by_label("Câu công khai").fill(APOLOGY)
    page.get_by_role("button", name="Gỡ bài này ngay").click()
    expect(page.locator(".err")).to_have_text("Đánh dấu xác nhận trước khi gỡ.")
    assert Article.public.filter(pk=article.pk).exists()
    page.get_by_label("Tôi đã xem lại").check()
    page.get_by_role("button", name="Gỡ bài này ngay").click()
    leader.is_told("Đã gỡ bài")

    reader = cast.reader
    assert reader.opens(address).status == 410
    expect(reader.page.get_by_role("main")).to_contain_text(APOLOGY)
    expect(reader.page.get_by_role("main")).not_to_contain_text(TITLE)
    assert not reader_finds(cast)
    reader.opens(address)
    reader.page.get_by_role("main").get_by_role("link", name="sổ đính chính").click()
    expect(reader.page.get_by_role("main")).to_contain_text(APOLOGY)


def hour_comes(revision: Revision) -> None:
    """Move the hour of an approved version into the past."""
    past = timezone.now() - timedelta(minutes=1)
    revision.approved_go_live_at = past
    revision.content["go_live_at"] = past.isoformat()
    revision.save(update_fields=["approved_go_live_at", "content"])


def may_not_decide(offers: list[str]) -> bool:
    """Whether the buttons below a form leave approval and publication to others."""
    return not [offer for offer in offers if "Duyệt" in offer or "Đăng" in offer]


def shows(reader: Visitor, path: str) -> bool:
    """Whether a page of the portal leads to the article."""
    reader.opens(path)
    return reader.page.get_by_role("link", name=TITLE).count() > 0


def reader_finds(cast: Cast) -> bool:
    """Whether the search and the section lead to the article; they must agree. The section is left open."""
    catch_up_embedded()
    found = {shows(cast.reader, path) for path in ("/tim-kiem/?q=giu+rung+dau+nguon", SECTION)}
    assert len(found) == 1
    return found.pop()
