"""The editing form: what is missing is told beside it, and holds the article up only where it must."""

from typing import Any

import pytest
from django.urls import reverse
from lxml import html

from news.articles.models import ArticleAward, ArticleUnit, Conference
from news.articles.parts import Part
from news.desk.form.event_box import event_box
from news.desk.form.readiness import DONE, readiness_of
from portal.vietnamese.partial_date import PartialDate
from tests.desk.conftest import Newsroom
from tests.desk.steps import edit_url, form_of, fresh, post_form, signed_in
from tests.factories.article import ConferenceFactory, section

SUBMIT = {"action-submit": "1"}


def new_conference(client: Any, **typed: str) -> Any:
    """Write a conference and press the button that hands it in."""
    add = reverse("wagtailadmin_pages:add", args=["articles", "conference", section().pk])
    fields = form_of(client, add) | {"title": "Khối số 3 sơ kết", "slug": "khoi-so-3"}
    return client.post(add, fields | typed | SUBMIT)


@pytest.fixture
def draft(newsroom: Newsroom) -> Conference:
    page = ConferenceFactory(live=False, owner=newsroom.author, event_date=None)
    page.save_revision(user=newsroom.author)
    return page


def test_an_event_without_a_day_is_not_handed_in_and_nothing_typed_is_lost(newsroom: Newsroom) -> None:
    answer = new_conference(signed_in(newsroom.author), lead="Ba việc phải xong trước tháng sau.")

    assert not Conference.objects.filter(slug="khoi-so-3").exists()
    page = answer.content.decode()
    assert "Sự kiện chưa có ngày" in page
    assert "Ba việc phải xong trước tháng sau." in page


def test_with_a_day_it_goes_to_the_editors(newsroom: Newsroom) -> None:
    new_conference(signed_in(newsroom.author), event_date_ngay="12", event_date_thang="3", event_date_nam="2026")

    page = Conference.objects.get(slug="khoi-so-3")
    assert page.event_date.display() == "12/03/2026"
    assert page.current_workflow_task.name == "Biên tập"


def test_a_draft_is_kept_whatever_it_lacks(newsroom: Newsroom, draft: Conference) -> None:
    post_form(signed_in(newsroom.author), draft, lead="Mới có câu dẫn.")

    assert fresh(draft).get_latest_revision_as_object().lead == "Mới có câu dẫn."


def test_an_old_draft_is_looked_at_when_it_is_handed_in(newsroom: Newsroom, draft: Conference) -> None:
    answer = post_form(signed_in(newsroom.author), draft, **SUBMIT)

    assert fresh(draft).current_workflow_state is None
    assert "Sự kiện chưa có ngày" in answer.content.decode()


def test_rows_are_written_once_when_the_article_is_handed_in(newsroom: Newsroom, draft: Conference) -> None:
    rows = {
        "event_date_nam": "2026",
        "unit_links-TOTAL_FORMS": "1",
        "unit_links-0-written_name": "Hợp tác xã Trà Sơn",
        "unit_links-0-role": "member",
        "unit_links-0-ORDER": "1",
    }

    post_form(signed_in(newsroom.author), draft, **rows, **SUBMIT)

    kept = fresh(draft).get_latest_revision_as_object()
    assert [row.written_name for row in kept.unit_links.all()] == ["Hợp tác xã Trà Sơn"]
    assert fresh(draft).current_workflow_task is not None


def test_the_panel_beside_the_form_leads_to_what_is_missing(newsroom: Newsroom, draft: Conference) -> None:
    page = html.fromstring(signed_in(newsroom.author).get(edit_url(draft)).content.decode())

    panel = page.xpath("//*[@data-side-panel='truoc-khi-gui']")[0]
    link = panel.xpath(".//a[contains(., 'Sự kiện chưa có ngày')]/@href")[0]
    assert page.xpath(f"//*[@id='{link.removeprefix('#')}']")
    assert "1 phải sửa" in panel.text_content()
    assert panel.xpath(".//*[@aria-current='step']")[0].text_content().strip() == "Bản nháp"


def test_each_kind_has_an_anchor_for_each_of_its_parts(newsroom: Newsroom, client: Any) -> None:
    client.force_login(newsroom.author)

    for kind in ("conference", "inspection", "exemplaryprofile", "newsitem", "notice"):
        add = reverse("wagtailadmin_pages:add", args=["articles", kind, section().pk])
        page = html.fromstring(client.get(add).content.decode())
        own = [Part.OWN] if kind == "newsitem" else []
        for part in Part:
            assert bool(page.xpath(f"//*[@id='{part.anchor}']")) is (part not in own), (kind, part)


def test_the_button_names_the_next_step_first(newsroom: Newsroom, draft: Conference) -> None:
    page = html.fromstring(signed_in(newsroom.author).get(edit_url(draft)).content.decode())

    buttons = [" ".join(found.text_content().split()) for found in page.xpath("//footer//button")]

    assert buttons[0] == "Gửi biên tập"
    assert any("Lưu" in button for button in buttons[1:])


@pytest.mark.django_db
def test_ticks_tell_the_worst_of_each_part() -> None:
    article = Conference(title="Khối số 3 sơ kết", lead="Ba việc.", event_types=("preliminary_review",))

    ticks = {tick.part: tick.state for tick in readiness_of(article).ticks}

    assert ticks[Part.TITLE] == DONE
    assert ticks[Part.EVENT] == "blocking"
    assert ticks[Part.PEOPLE] == "advisory"


@pytest.mark.django_db
def test_the_box_shows_what_readers_will_see() -> None:
    article = Conference(title="Sơ kết", event_date=PartialDate("2026-03"), event_date_inferred=True)
    article.place = "Hội trường tầng 2"
    article.unit_links.add(ArticleUnit(written_name="Sở Xây dựng"))
    article.award_links.add(ArticleAward(award_text="Cờ thi đua"))

    box = {row.label: row.text for row in event_box(article)}

    assert box["Diễn ra"] == "tháng 3/2026 (năm do suy ra)"
    assert box["Nơi tổ chức"] == "Hội trường tầng 2"
    assert box["Nội dung"] == ""
    assert box["Đơn vị"] == "1 đơn vị"
    assert box["Cờ thi đua"] == "Mới đề nghị"
