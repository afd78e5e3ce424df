"""Decisions on the screen of review, as forms are posted."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import TestCase
from django.utils import timezone
from wagtail.models import PageLogEntry

from news.articles.models import NewsItem
from news.desk.models import ReturnJob
from news.desk.reviewing.times import HANOI, proposed_hour
from tests.desk.conftest import Newsroom
from tests.desk.reviewing import decide, offered, review_url, shown, waiting
from tests.desk.steps import fresh, signed_in
from tests.factories.user import UserFactory


def test_the_last_editor_asks_another_publisher(newsroom: Newsroom, mailoutbox: Any) -> None:
    second = UserFactory(role="publisher", full_name="Nông Thị Hạnh")
    page, client = waiting(newsroom), signed_in(newsroom.publisher)
    page.save_revision(user=newsroom.publisher)
    mailoutbox.clear()

    assert "Nhờ Nông Thị Hạnh duyệt" in shown(client, page)
    with TestCase.captureOnCommitCallbacks(execute=True):
        decide(client, page, "nho-duyet", ai=str(second.pk))

    (letter,) = mailoutbox
    assert letter.to == [second.email]
    assert review_url(page) in letter.body
    assert PageLogEntry.objects.filter(page=page.pk, action="desk.ask", user=newsroom.publisher).exists()


@pytest.mark.parametrize("whom", ["author", "editor", "publisher"])
def test_only_who_may_approve_can_be_asked(newsroom: Newsroom, whom: str) -> None:
    page = waiting(newsroom)
    page.save_revision(user=newsroom.publisher)

    response = decide(signed_in(newsroom.publisher), page, "nho-duyet", ai=str(getattr(newsroom, whom).pk))

    assert response.status_code == 403


def test_publishing_from_the_screen(newsroom: Newsroom) -> None:
    page = waiting(newsroom)

    response = decide(signed_in(newsroom.publisher), page, "dang")

    assert response.status_code == 302
    assert fresh(page).live


def test_a_newer_version_answers_409_and_shows_itself(newsroom: Newsroom) -> None:
    page = waiting(newsroom)
    read = str(page.latest_revision_id)
    page.lead = "Câu dẫn vừa sửa."
    page.save_revision(user=newsroom.editor)

    response = signed_in(newsroom.publisher).post(review_url(page), {"viec": "dang", "ban": read})

    text = " ".join(response.content.decode().split())
    assert response.status_code == 409
    assert "xem lại trước khi duyệt." in text
    assert "Câu dẫn vừa sửa</ins>" in text
    assert not fresh(page).live


def test_what_is_not_offered_is_refused_with_the_reason(newsroom: Newsroom) -> None:
    page = waiting(newsroom)

    response = decide(signed_in(newsroom.editor), page, "dang")

    assert response.status_code == 403
    assert "lãnh đạo ban biên tập" in response.content.decode()
    assert not fresh(page).live


@pytest.mark.parametrize(
    "fields", [{"viec": ""}, {"viec": "xoa"}, {"viec": "dang", "ban": "²"}, {"viec": "dang", "ban": ""}]
)
def test_posts_of_other_forms_do_nothing(newsroom: Newsroom, fields: dict[str, str]) -> None:
    page = waiting(newsroom)

    response = signed_in(newsroom.publisher).post(review_url(page), fields)

    assert response.status_code in (302, 403, 409)
    assert not fresh(page).live


def test_sending_back_without_a_reason_keeps_the_dialog_open(newsroom: Newsroom) -> None:
    page = waiting(newsroom)

    response = decide(signed_in(newsroom.publisher), page, "tra-lai", ly_do="– \n", han="mai")

    text = " ".join(response.content.decode().split())
    assert response.status_code == 422
    assert "Viết ít nhất một việc cần sửa." in text
    assert "Viết giờ như 08:05 và ngày như 20/11/2026." in text
    assert 'id="tra-lai" aria-labelledby="tra-lai-ten" open' in text
    assert fresh(page).current_workflow_task.name == "Duyệt đăng"


def test_sending_back_makes_jobs_and_takes_the_checks_along(newsroom: Newsroom) -> None:
    page = waiting(newsroom, lead="")

    response = decide(
        signed_in(newsroom.publisher), page, "tra-lai", ly_do="– Ghi đủ năm.", kem="1", cho=str(newsroom.author.pk)
    )

    jobs = [job.text for job in ReturnJob.objects.all()]
    assert response.status_code == 302
    assert jobs[0] == "Ghi đủ năm."
    assert "Chưa có câu dẫn" in jobs
    assert fresh(page).current_workflow_state.current_task_state.sent_back.recipient == newsroom.author


def test_somebody_who_was_not_named_cannot_be_made_recipient(newsroom: Newsroom) -> None:
    page = waiting(newsroom)

    response = decide(signed_in(newsroom.publisher), page, "tra-lai", ly_do="Sửa.", cho=str(newsroom.records.pk))

    assert response.status_code == 422


def test_an_hour_is_read_in_vietnamese_time(newsroom: Newsroom) -> None:
    page = waiting(newsroom)

    response = decide(signed_in(newsroom.publisher), page, "hen-gio", gio="08:05", ngay="12/3/2031")

    at = fresh(page).scheduled_revision.approved_go_live_at
    assert response.status_code == 302
    assert at.astimezone(HANOI).strftime("%H:%M %d/%m/%Y") == "08:05 12/03/2031"
    assert at.hour == 1


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"gio": "08:05", "ngay": "12/3/2020"}, "Giờ này đã qua"),
        ({"gio": "sáng", "ngay": "mai"}, "Viết giờ như 08:05 và ngày như 20/11/2026."),
        ({"gio": "08:05", "ngay": "12/3/2031", "het_han": "07:00 12/3/2031"}, "Giờ hết hạn phải sau giờ đăng."),
    ],
)
def test_hours_that_cannot_be_are_explained(newsroom: Newsroom, fields: dict[str, str], sentence: str) -> None:
    page = waiting(newsroom)

    response = decide(signed_in(newsroom.publisher), page, "hen-gio", **fields)

    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert fresh(page).scheduled_revision is None


@pytest.mark.django_db
def test_the_proposed_hour_is_the_next_quarter_but_one_unless_the_writer_asked_for_another() -> None:
    now = datetime(2026, 11, 20, 0, 52, 30, tzinfo=UTC)

    plain = proposed_hour(NewsItem(), now)
    wished = proposed_hour(NewsItem(go_live_at=now + timedelta(hours=3)), now)
    passed = proposed_hour(NewsItem(go_live_at=now - timedelta(hours=3)), now)

    assert [hour.strftime("%H:%M") for hour in (plain, wished, passed)] == ["08:15", "10:52", "08:15"]


def test_the_button_repeats_the_hour(newsroom: Newsroom) -> None:
    asked = datetime(2031, 3, 12, 1, 5, tzinfo=UTC)

    text = shown(signed_in(newsroom.publisher), waiting(newsroom, go_live_at=asked))

    assert "Duyệt, đăng lúc 08:05 ngày 12/03/2031" in text


def test_articles_due_around_the_same_time_are_named(newsroom: Newsroom) -> None:
    other = waiting(newsroom, title="Đoàn kiểm tra làm việc tại Trà Sơn")
    at = (timezone.now() + timedelta(hours=1)).astimezone(HANOI)
    decide(signed_in(newsroom.publisher), other, "hen-gio", gio=at.strftime("%H:%M"), ngay=at.strftime("%d/%m/%Y"))

    assert "“Đoàn kiểm tra làm việc tại Trà Sơn”" in shown(signed_in(newsroom.publisher), waiting(newsroom))


def test_pulling_back_from_the_screen(newsroom: Newsroom) -> None:
    page = waiting(newsroom)
    client = signed_in(newsroom.publisher)
    decide(client, page, "hen-gio", gio="08:05", ngay="12/3/2031")

    assert offered(client, page) == {"huy-hen"}
    assert "Bài lên cổng lúc 08:05, 12/03/2031 (giờ Việt Nam)." in shown(client, page)
    decide(client, page, "huy-hen")

    assert fresh(page).scheduled_revision is None


def test_dialogs_are_pages_where_no_script_runs(newsroom: Newsroom) -> None:
    text = shown(signed_in(newsroom.publisher), waiting(newsroom), "?hop=hen-gio")

    assert 'id="hen-gio" aria-labelledby="hen-gio-ten" open' in text
    assert 'id="dang" aria-labelledby="dang-ten" open' not in text
