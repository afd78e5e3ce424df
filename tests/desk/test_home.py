"""The first screen: who waits, what is to be done next, in a constant number of queries."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from lxml import html
from wagtail.models import TaskState

from news.desk import holding
from news.desk.models import Delegation
from news.desk.reviewing.jobs import keep_jobs, tick
from portal.accounts.models import User
from portal.operations.heartbeat import SCHEDULE, beat
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, draft_by, fresh, published_by, signed_in, submit, tomorrow
from tests.factories.article import ConferenceFactory, NewsItemFactory, section
from tests.factories.user import UserFactory


def _tree(person: User) -> Any:
    return html.fromstring(signed_in(person).get(reverse("wagtailadmin_home")).content.decode())


def _text(node: Any) -> str:
    return " ".join(node.text_content().split())


def _sections(person: User) -> dict[str, Any]:
    """Heading without the number → section."""
    found = _tree(person).xpath("//section[contains(@class, 'd-sect')]")
    return {_text(each.xpath(".//h3")[0]).rstrip("0123456789+. "): each for each in found}


def _rows(section_node: Any) -> list[str]:
    return [_text(row) for row in section_node.xpath(".//tbody/tr")]


def _opening(person: User) -> str:
    return _text(_tree(person).xpath("//div[contains(@class, 'd-lede')]//h2")[0])


def _waiting(article: Any, **age: int) -> Any:
    step = fresh(article).current_workflow_task_state
    TaskState.objects.filter(pk=step.pk).update(started_at=timezone.now() - timedelta(**age))
    return article


def _in_review(newsroom: Newsroom, title: str) -> Any:
    return approve(submit(draft_by(newsroom.author, title=title), newsroom.author), newsroom.editor)


def _returned(newsroom: Newsroom, title: str, reason: str) -> Any:
    article = submit(draft_by(newsroom.author, title=title), newsroom.author)
    article.current_workflow_task_state.specific.reject(user=newsroom.editor, comment=reason)
    return fresh(article)


def test_the_screen_opens_with_who_waits_in_words_and_with_the_right_pronoun(newsroom: Newsroom) -> None:
    for number in range(4):
        _in_review(newsroom, f"Bài chờ duyệt số {number}")
    plain = _opening(newsroom.publisher)
    newsroom.publisher.address = "chi"
    newsroom.publisher.save()

    assert plain == "Bốn bài chờ duyệt"
    assert _opening(newsroom.publisher) == "Bốn bài chờ chị duyệt"


def test_a_publisher_sees_the_longest_waiting_first_but_an_hour_before_any_age(newsroom: Newsroom) -> None:
    _waiting(_in_review(newsroom, "Bài chờ năm giờ"), hours=5)
    _waiting(_in_review(newsroom, "Bài chờ hai ngày"), days=2, hours=3)
    draft = draft_by(newsroom.author, title="Bài có giờ hẹn", go_live_at=timezone.now() + timedelta(minutes=38))
    approve(submit(draft, newsroom.author), newsroom.editor)

    rows = _rows(_sections(newsroom.publisher)["Chờ tôi duyệt"])

    assert [row.split(" Tin tức")[0] for row in rows] == ["Bài có giờ hẹn", "Bài chờ hai ngày", "Bài chờ năm giờ"]
    assert "Hẹn lên" in rows[0]
    assert "còn 37 phút" in rows[0]
    assert "2 ngày 3 giờ" in rows[1]
    assert "5 giờ" in rows[2]
    assert newsroom.editor.full_name in rows[1]


def test_what_waits_longer_than_a_day_stands_out(newsroom: Newsroom) -> None:
    _waiting(_in_review(newsroom, "Bài lâu"), days=1, hours=1)
    _waiting(_in_review(newsroom, "Bài mới"), hours=23)

    late = _sections(newsroom.publisher)["Chờ tôi duyệt"].xpath(".//td[contains(@class, 'late')]")

    assert [_text(cell) for cell in late] == ["1 ngày 1 giờ"]


def test_ones_own_text_waits_without_a_button_to_approve_and_says_why(newsroom: Newsroom) -> None:
    article = _in_review(newsroom, "Bài lãnh đạo sửa một chữ")
    article.save_revision(user=newsroom.publisher)

    row = _rows(_sections(newsroom.publisher)["Chờ tôi duyệt"])[0]

    assert "Sửa cuối nên không tự duyệt được bản này." in row
    assert "Xem và duyệt" not in row


def test_a_returned_article_shows_the_reason_in_full_line_by_line(newsroom: Newsroom) -> None:
    reason = "– Ghi rõ năm của buổi lễ.\n– Hai ảnh cuối chưa có chú thích."
    _returned(newsroom, "Bài bị trả", reason)

    returned = _sections(newsroom.author)["Bị trả lại"]

    assert [_text(line) for line in returned.xpath(".//blockquote//li")] == [
        "Ghi rõ năm của buổi lễ.",
        "Hai ảnh cuối chưa có chú thích.",
    ]
    assert f"{newsroom.editor.full_name} trả lại lúc" in _text(returned)
    assert "Sửa theo góp ý" in _text(returned)
    assert _opening(newsroom.author) == "Một bài bị trả lại, chờ sửa"


def test_an_editor_sees_what_they_hold_apart_from_what_nobody_took(newsroom: Newsroom) -> None:
    mine = submit(draft_by(newsroom.author, title="Bài tôi giữ"), newsroom.author)
    theirs = submit(draft_by(newsroom.author, title="Bài người khác giữ"), newsroom.author)
    submit(draft_by(newsroom.author, title="Bài chưa ai nhận"), newsroom.author)
    holding.claim(mine, newsroom.editor)
    holding.claim(theirs, UserFactory(role="editor"))

    sections = _sections(newsroom.editor)

    held, free = _rows(sections["Tôi đang giữ"]), _rows(sections["Chưa ai nhận"])
    assert [row.startswith("Bài tôi giữ") for row in held] == [True]
    assert [row.startswith("Bài chưa ai nhận") for row in free] == [True]
    assert "Nhận bài" in free[0]
    assert _opening(newsroom.editor) == "Một bài đang giữ, một bài chưa ai nhận"


def test_taking_an_article_on_is_one_click(newsroom: Newsroom) -> None:
    article = submit(draft_by(newsroom.author, title="Bài chưa ai nhận"), newsroom.author)
    client = signed_in(newsroom.editor)
    page = html.fromstring(client.get(reverse("wagtailadmin_home")).content.decode())
    form = page.xpath("//form[.//button[normalize-space()='Nhận bài']]")[0]

    client.post(form.get("action"), {"next": reverse("wagtailadmin_home")})

    assert fresh(article).claim.holder == newsroom.editor


def test_a_writer_sees_where_each_article_is(newsroom: Newsroom) -> None:
    draft_by(newsroom.author, title="Bài còn dở")
    submit(draft_by(newsroom.author, title="Bài đã gửi"), newsroom.author)
    taken = submit(draft_by(newsroom.author, title="Bài có người giữ"), newsroom.author)
    holding.claim(taken, newsroom.editor)
    published_by(newsroom.author, newsroom.editor, newsroom.publisher, title="Bài mai đăng", go_live_at=tomorrow())
    published_by(newsroom.author, newsroom.editor, newsroom.publisher, title="Bài đã xong")

    sections = _sections(newsroom.author)

    sent = " | ".join(_rows(sections["Đã gửi, đang ở đâu?"]))
    assert [row.split(" Tin tức")[0] for row in _rows(sections["Bản nháp của tôi"])] == ["Bài còn dở"]
    assert "Bài đã gửi Chờ biên tập" in sent
    assert "Rút lại" in sent
    assert f"vừa xong {newsroom.editor.full_name} Xem bài" in sent
    assert "Bài mai đăng Đã hẹn giờ" in sent
    assert "Bài đã xong" in _text(sections["Mới đăng của tôi"])
    assert "Bài đã xong" not in sent


def test_nobody_sees_the_unfinished_work_of_others(newsroom: Newsroom) -> None:
    draft_by(newsroom.author, title="Bản nháp kín")
    _returned(newsroom, "Bài bị trả kín", "Sửa lại.")

    shown = "".join(_text(_tree(person)) for person in (newsroom.contributor, newsroom.editor, newsroom.publisher))

    assert "Bản nháp kín" not in shown
    assert "Bài bị trả kín" not in shown


def test_a_row_says_what_is_missing_as_the_newest_version_has_it(newsroom: Newsroom) -> None:
    article = draft_by(newsroom.author, title="Bài hội nghị")
    conference = ConferenceFactory(live=False, owner=newsroom.author, title="Hội nghị không ngày", event_date="")
    conference.save_revision(user=newsroom.author)
    body = [("image", {"image": None, "caption": "", "missing_file": "toan-canh.jpg"})]
    article.body = body
    article.save_revision(user=newsroom.author)

    drafts = " | ".join(_rows(_sections(newsroom.author)["Bản nháp của tôi"]))

    assert "Còn thiếu: ngày sự kiện, khối hoặc đơn vị, nội dung" in drafts
    assert "Còn thiếu: 1 tệp ảnh" in drafts


def test_a_newcomer_is_told_where_to_begin(newsroom: Newsroom) -> None:
    newcomer = UserFactory(role="contributor", full_name="Lê Thị Mới", address="chi")

    assert _opening(newcomer) == "Chào chị Mới"
    assert "Viết bài mới" in _text(_sections(newcomer)["Bắt đầu từ đâu?"])


def test_what_was_sent_back_to_the_editor_waits_for_the_editor_with_the_jobs_that_are_left(newsroom: Newsroom) -> None:
    article = _in_review(newsroom, "Bài trả cho biên tập viên")
    step = article.current_workflow_task_state.specific
    step.reject(user=newsroom.publisher, comment="Gọi lại Văn phòng.\nThêm số quyết định.")
    deadline = timezone.now().replace(hour=3, minute=0) + timedelta(days=2)
    returned = keep_jobs(step, recipient=newsroom.editor, deadline=deadline)
    tick(returned.jobs.first(), newsroom.editor, done=True)

    row = _text(_sections(newsroom.editor)["Bị trả lại"])

    assert "Gọi lại Văn phòng. đã sửa" in row
    assert "Thêm số quyết định. đã sửa" not in row
    assert f"{newsroom.publisher.full_name} trả lại lúc" in row
    assert "mong nhận lại trước 10:00" in row
    assert "Sửa theo góp ý" in row
    assert "Bị trả lại" not in _sections(newsroom.colleague)


def test_who_stands_in_for_a_publisher_sees_what_waits_in_that_section_alone(newsroom: Newsroom) -> None:
    _in_review(newsroom, "Bài ở mục hội nghị")
    other = draft_by(newsroom.author, title="Bài ở mục khác", parent=section("guong-sang"))
    approve(submit(other, newsroom.author), newsroom.editor)
    stand_in, today = UserFactory(role="editor"), timezone.localdate()
    Delegation.objects.create(
        delegator=newsroom.publisher, stand_in=stand_in, role="publisher", section=section("guong-sang"),
        first_day=today, last_day=today,
    )  # fmt: skip

    sections = _sections(stand_in)

    assert [row.split(" Tin tức")[0] for row in _rows(sections["Chờ tôi duyệt"])] == ["Bài ở mục khác"]
    assert f"Làm thay {newsroom.publisher.full_name} (lãnh đạo ban biên tập)" in _text(sections["Người trực thay"])
    assert "Guong sang" in _text(sections["Người trực thay"])


def _queries(person: User) -> int:
    client = signed_in(person)
    client.get(reverse("wagtailadmin_home"))
    with CaptureQueriesContext(connection) as caught:
        client.get(reverse("wagtailadmin_home"))
    return len(caught)


def _some_of_each(newsroom: Newsroom, times: int) -> None:
    everyone = (newsroom.author, newsroom.editor, newsroom.publisher)
    steps: tuple[Callable[[], Any], ...] = (
        lambda: draft_by(newsroom.author),
        lambda: submit(draft_by(newsroom.author), newsroom.author),
        lambda: holding.claim(submit(draft_by(newsroom.author), newsroom.author), newsroom.editor),
        lambda: _returned(newsroom, "Bài bị trả", "Sửa lại."),
        lambda: approve(submit(draft_by(newsroom.author), newsroom.author), newsroom.editor),
        lambda: published_by(*everyone, go_live_at=timezone.now() + timedelta(minutes=5)),
        lambda: NewsItemFactory(owner=newsroom.author),
    )
    for _ in range(times):
        for step in steps:
            step()


def test_fifty_articles_cost_no_more_queries_than_seven(newsroom: Newsroom) -> None:
    people = (newsroom.author, newsroom.editor, newsroom.publisher, newsroom.superuser)
    beat(name=SCHEDULE)
    _some_of_each(newsroom, 1)
    few = [_queries(person) for person in people]

    _some_of_each(newsroom, 6)

    assert [_queries(person) for person in people] == few
    assert max(few) <= 60
