"""The day on the portal, and the alarm of a schedule that stands still."""

from datetime import timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from lxml import html

from news.desk.home.today import Turn, read_today
from portal.accounts.models import User
from portal.operations.heartbeat import SCHEDULE, beat
from tests.desk.conftest import Newsroom
from tests.desk.steps import draft_by, fresh, published_by, signed_in, submit, tomorrow
from tests.factories.article import NewsItemFactory, at

NOON = at("2026-03-12 12:00")


def _tree(person: User) -> Any:
    return html.fromstring(signed_in(person).get(reverse("wagtailadmin_home")).content.decode())


def _text(node: Any) -> str:
    return " ".join(node.text_content().split())


def _alarm(person: User) -> str:
    return " ".join(_text(note) for note in _tree(person).xpath("//*[@role='alert']"))


def _approved_for(newsroom: Newsroom, title: str, moment: Any) -> Any:
    """An article whose approved hour is ``moment``, also where that has passed."""
    article = published_by(newsroom.author, newsroom.editor, newsroom.publisher, title=title, go_live_at=tomorrow())
    revision = article.revisions.exclude(approved_go_live_at=None).get()
    revision.approved_go_live_at = moment
    revision.content["go_live_at"] = moment.isoformat()
    revision.save(update_fields=["approved_go_live_at", "content"])
    return article


def test_the_day_holds_what_went_up_what_will_what_nobody_approved_and_what_expires(newsroom: Newsroom) -> None:
    NewsItemFactory(title="Bài sáng nay", published_at=at("2026-03-12 06:30"))
    NewsItemFactory(title="Bài hôm qua", published_at=at("2026-03-11 23:59"))
    NewsItemFactory(title="Bài hết hạn", published_at=at("2026-03-01 08:00"), expire_at=at("2026-03-12 17:00"))
    submit(draft_by(newsroom.author, title="Bài chưa duyệt", go_live_at=at("2026-03-12 13:00")), newsroom.author)
    _approved_for(newsroom, "Bài chiều nay", at("2026-03-12 14:00"))
    _approved_for(newsroom, "Bài ngày mai", at("2026-03-13 00:00"))

    today = read_today(NOON)

    assert [(item.title, item.turn) for item in today.before] == [("Bài sáng nay", Turn.PUBLISHED)]
    assert [(item.title, item.turn) for item in today.after] == [
        ("Bài chưa duyệt", Turn.UNAPPROVED),
        ("Bài chiều nay", Turn.SCHEDULED),
        ("Bài hết hạn", Turn.EXPIRES),
    ]


def test_the_line_of_now_stands_between_what_was_and_what_comes(newsroom: Newsroom) -> None:
    NewsItemFactory(title="Bài vừa lên", published_at=timezone.now())

    lines = [_text(line) for line in _tree(newsroom.publisher).xpath("//ol[@class='d-day']/li")]

    assert "Bài vừa lên Đã đăng" in lines[0]
    assert "bây giờ" in lines[1]


def test_a_day_without_anything_says_so(newsroom: Newsroom) -> None:
    assert "Hôm nay chưa có bài nào lên và chưa hẹn bài nào." in _text(_tree(newsroom.publisher))


def test_contributors_are_spared_the_day_of_the_desk(newsroom: Newsroom) -> None:
    draft_by(newsroom.author)

    assert "Hôm nay lên cổng" not in _text(_tree(newsroom.author))
    assert "Hôm nay lên cổng" in _text(_tree(newsroom.records))


def test_a_schedule_that_stands_still_is_told_with_the_number_of_late_articles(newsroom: Newsroom) -> None:
    _approved_for(newsroom, "Bài quá giờ", timezone.now() - timedelta(minutes=30))

    publisher, editor = _alarm(newsroom.publisher), _alarm(newsroom.editor)

    assert "Bộ hẹn giờ ngừng từ" in publisher
    assert "Một bài đến giờ mà chưa lên." in publisher
    assert "Đăng ngay bài quá giờ (1)" in publisher
    assert "Một bài đến giờ mà chưa lên." in editor
    assert "Đăng ngay bài quá giờ" not in editor


def test_no_alarm_while_the_schedule_runs(newsroom: Newsroom) -> None:
    beat(name=SCHEDULE)

    assert _alarm(newsroom.publisher) == ""
    assert "Bộ hẹn giờ đang chạy, lần cuối" in _text(_tree(newsroom.publisher))


def test_a_publisher_catches_up_by_the_button_and_nobody_else_can(newsroom: Newsroom) -> None:
    article = _approved_for(newsroom, "Bài quá giờ", timezone.now() - timedelta(minutes=30))

    refused = signed_in(newsroom.editor).post(reverse("desk_catch_up"))
    before = fresh(article).live
    signed_in(newsroom.publisher).post(reverse("desk_catch_up"))

    assert refused.status_code == 302
    assert before is False
    assert fresh(article).live is True
    assert _alarm(newsroom.publisher) == ""
