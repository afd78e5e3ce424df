"""The screen on which an article is read: who may decide, what is shown, what it costs."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from news.articles.models import ArticleUnit
from news.desk.models import FourEyesException, ReturnJob
from news.desk.models.days import vietnamese_day
from tests.desk.conftest import Newsroom
from tests.desk.reviewing import decide, offered, review_url, shown, waiting
from tests.desk.steps import approve, draft_by, fresh, published_by, signed_in, submit
from tests.factories.unit import UnitFactory
from tests.factories.user import UserFactory


def test_a_publisher_is_told_that_they_may_and_by_whom_the_text_is(newsroom: Newsroom) -> None:
    newsroom.publisher.address = "chi"
    newsroom.publisher.save()
    page = waiting(newsroom)

    text = shown(signed_in(newsroom.publisher), page)

    assert "Chị duyệt được bài này." in text
    assert f"Chị chưa sửa chữ nào; người sửa cuối là {newsroom.author}." in text
    assert offered(signed_in(newsroom.publisher), page) == {"tra-lai", "hen-gio", "dang"}


def test_without_a_form_of_address_the_pronoun_is_left_out(newsroom: Newsroom) -> None:
    assert "Duyệt được bài này." in shown(signed_in(newsroom.publisher), waiting(newsroom))


def test_the_last_editor_is_told_who_else_may_approve_and_gets_no_button_for_it(newsroom: Newsroom) -> None:
    second = UserFactory(role="publisher", full_name="Nông Thị Hạnh")
    page = waiting(newsroom)
    before = page.latest_revision_id
    page.save_revision(user=newsroom.publisher)

    text = shown(signed_in(newsroom.publisher), page)

    assert "Không tự duyệt bản này." in text
    assert reverse("desk_compare_versions", args=[page.pk, before, "latest"]) in text
    assert f"Duyệt được: {second}." in text
    assert offered(signed_in(newsroom.publisher), page) == {"tra-lai"}


def test_who_decides_about_their_own_edit_by_an_exception_reads_that_it_is_one(newsroom: Newsroom) -> None:
    page = waiting(newsroom)
    page.save_revision(user=newsroom.publisher)
    FourEyesException.objects.create(
        person=newsroom.publisher,
        granted_by=newsroom.administrator,
        reason="Cơ quan chỉ có một người duyệt.",
        first_day=vietnamese_day(),
        last_day=vietnamese_day(),
    )

    text = shown(signed_in(newsroom.publisher), page)

    assert f"Ngoại lệ đến hết {vietnamese_day():%d/%m/%Y}" in text
    assert "chưa sửa chữ nào" not in text
    assert offered(signed_in(newsroom.publisher), page) == {"tra-lai", "hen-gio", "dang"}


def test_an_editor_passes_on_and_does_not_approve(newsroom: Newsroom) -> None:
    page = submit(draft_by(newsroom.author), newsroom.author)

    assert offered(signed_in(newsroom.editor), page) == {"tra-lai", "gui-duyet"}


@pytest.mark.parametrize("person", ["author", "editor"])
def test_others_only_read(newsroom: Newsroom, person: str) -> None:
    client, page = signed_in(getattr(newsroom, person)), waiting(newsroom)

    assert offered(client, page) == set()
    assert "Bài không chờ bạn duyệt." in shown(client, page)


@pytest.mark.parametrize("person", ["contributor", "records"])
def test_who_may_not_see_the_article_is_kept_out(newsroom: Newsroom, person: str) -> None:
    response = signed_in(getattr(newsroom, person)).get(review_url(waiting(newsroom)))

    assert response.status_code != 200


def test_a_first_reading_shows_the_facts_and_the_whole_text(newsroom: Newsroom) -> None:
    page = draft_by(newsroom.author, lead="Ba việc phải xong.")
    page.unit_links = [ArticleUnit(unit=UnitFactory(name="Sở Xây dựng"), role="chair")]
    page.save_revision(user=newsroom.author)

    text = shown(signed_in(newsroom.editor), submit(fresh(page), newsroom.author))

    assert "đọc lần đầu, chưa có bản trước để so" in text
    assert "<strong>Sở Xây dựng</strong>: Chủ trì" in text
    assert "Ba việc phải xong." in text


def test_an_update_is_read_against_what_readers_see(newsroom: Newsroom) -> None:
    page = published_by(newsroom.author, newsroom.editor, newsroom.publisher, lead="Có 168 sáng kiến.")
    page.lead = "Có 186 sáng kiến."
    page.save_revision(user=newsroom.author)
    page = approve(submit(fresh(page), newsroom.author), newsroom.editor)

    text = shown(signed_in(newsroom.publisher), page)

    assert "“168” thành “186”" in text
    assert "Đăng bản sửa này lên cổng ngay?" in text
    assert "Bài đang trên cổng sẽ đổi theo 1 thay đổi:" in text
    assert "Tiêu đề: không đổi." in text
    assert "Tiêu đề: không đổi." not in shown(signed_in(newsroom.publisher), page, "?xem=thay-doi")


def test_what_the_checks_find_is_listed(newsroom: Newsroom) -> None:
    text = shown(signed_in(newsroom.publisher), waiting(newsroom, lead=""))

    assert "Chưa có câu dẫn." in text


def test_the_queue_is_counted_and_the_next_article_is_one_click_away(newsroom: Newsroom) -> None:
    first, second = waiting(newsroom), waiting(newsroom)

    text = shown(signed_in(newsroom.publisher), first)

    assert "Bài 1 trong 2" in text
    assert review_url(second) in text


def test_the_editing_form_leads_here(newsroom: Newsroom) -> None:
    page = waiting(newsroom)

    text = signed_in(newsroom.publisher).get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()

    assert review_url(page) in text
    assert reverse("desk_compare", args=[page.pk]) in text


def test_the_form_of_an_article_that_came_back_lists_its_jobs(newsroom: Newsroom) -> None:
    page = waiting(newsroom)
    decide(signed_in(newsroom.publisher), page, "tra-lai", ly_do="Ghi đủ năm.")
    job = ReturnJob.objects.get()

    text = signed_in(newsroom.author).get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()

    assert f'data-tick="{reverse("desk_tick", args=[job.pk])}"' in text
    assert "Ghi đủ năm." in text


def queries(newsroom: Newsroom, participants: int) -> int:
    """How many queries it takes to read an article with so many participants."""
    page = draft_by(newsroom.author)
    units = [ArticleUnit(unit=UnitFactory(), role="participant", sort_order=place) for place in range(participants)]
    page.unit_links = units
    page.save_revision(user=newsroom.author)
    page, client = submit(fresh(page), newsroom.author), signed_in(newsroom.editor)
    client.get(review_url(page))
    with CaptureQueriesContext(connection) as asked:
        assert client.get(review_url(page)).status_code == 200
    return len(asked)


def test_the_number_of_queries_does_not_grow_with_the_participants(newsroom: Newsroom) -> None:
    few, many = queries(newsroom, 2), queries(newsroom, 30)

    assert many <= few
    assert many < 70
