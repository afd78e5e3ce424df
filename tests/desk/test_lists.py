"""The list of all articles: what it finds, what it says of each, and that its address is the question."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from lxml import html

from news.articles.models import ArticleBloc, ArticleUnit
from news.desk import holding
from portal.accounts.models import User
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, draft_by, published_by, signed_in, submit, tomorrow
from tests.factories.article import ConferenceFactory, InspectionFactory, NewsItemFactory, section
from tests.factories.bloc import BlocFactory
from tests.factories.unit import UnitFactory


def _tree(person: User, question: str = "") -> Any:
    answer = signed_in(person).get(f"{reverse('desk_articles')}?{question}")
    assert answer.status_code == 200
    return html.fromstring(answer.content.decode())


def _text(node: Any) -> str:
    return " ".join(node.text_content().split())


def _found(person: User, question: str = "") -> list[str]:
    return [_text(link) for link in _tree(person, question).xpath("//table//a[@data-row]")]


def _row(person: User, title: str) -> str:
    return _text(_tree(person).xpath(f"//tbody/tr[.//a[normalize-space()='{title}']]")[0])


def _tabs(person: User, question: str = "") -> list[str]:
    return [_text(link) for link in _tree(person, question).xpath("//nav[contains(@class, 'd-tabs')]/a")]


def test_a_title_is_found_with_marks_or_without_in_any_order(newsroom: Newsroom) -> None:
    NewsItemFactory(title="Hòa Bình đón Cờ thi đua của Chính phủ")
    NewsItemFactory(title="Tin khác")

    for words in ("co thi dua", "Hoà Bình", "thi đua hoa binh", "CHINH PHU"):
        assert _found(newsroom.editor, f"q={words}") == ["Hòa Bình đón Cờ thi đua của Chính phủ"], words


def test_the_draft_title_counts_too_and_an_old_title_no_longer(newsroom: Newsroom) -> None:
    article = draft_by(newsroom.author, title="Tên lúc đầu")
    article.title = "Tên sau khi sửa"
    article.save()
    article.save_revision(user=newsroom.author)
    article.title = "Tên của bản sửa"
    article.save_revision(user=newsroom.author)

    assert _found(newsroom.author, "q=ban sua") == ["Tên của bản sửa"]
    assert _found(newsroom.author, "q=sau khi") == ["Tên của bản sửa"]
    assert _found(newsroom.author, "q=luc dau") == []


@pytest.mark.parametrize("words", ["''", "...", "%25", "_", "\u200b"])
def test_a_search_without_a_letter_finds_nothing_and_never_fails(newsroom: Newsroom, words: str) -> None:
    NewsItemFactory()

    assert _found(newsroom.editor, f"q={words}") in ([], _found(newsroom.editor))


def test_each_filter_narrows_by_what_it_says(newsroom: Newsroom) -> None:
    bloc, unit = BlocFactory(name="Khối thi đua Biên giới"), UnitFactory(name="Đồn Biên phòng Cửa Lũy")
    wanted = ConferenceFactory(title="Bài cần tìm", event_date="2026-03-12", owner=newsroom.author)
    other = InspectionFactory(title="Bài khác", event_date="2025-01-05", parent=section("kiem-tra"))
    ArticleBloc.objects.create(article=wanted, bloc=bloc)
    ArticleUnit.objects.create(article=wanted, unit=unit)
    ArticleUnit.objects.create(article=other, written_name="Đồn khác")
    questions = (
        "loai=conference",
        f"muc={section().pk}",
        f"khoi={bloc.pk}",
        "dv=cua luy",
        f"nguoi={newsroom.author.pk}",
        "tu=2026-01-01",
        "tu=01/03/2026&den=31/03/2026",
    )

    for question in questions:
        assert _found(newsroom.editor, question) == ["Bài cần tìm"], question
    assert _found(newsroom.editor, "den=2025-12-31") == ["Bài khác"]
    assert sorted(_found(newsroom.editor)) == ["Bài cần tìm", "Bài khác"]


def test_a_month_known_only_as_such_is_found_by_any_day_of_it(newsroom: Newsroom) -> None:
    ConferenceFactory(title="Bài tháng mười", event_date="2026-10")

    assert _found(newsroom.editor, "tu=2026-10-20&den=2026-10-21") == ["Bài tháng mười"]
    assert _found(newsroom.editor, "tu=2026-11-01") == []


def _one_in_each_state(newsroom: Newsroom) -> None:
    everyone = (newsroom.author, newsroom.editor, newsroom.publisher)
    draft_by(newsroom.author, title="nháp")
    submit(draft_by(newsroom.author, title="chờ biên tập"), newsroom.author)
    holding.claim(submit(draft_by(newsroom.author, title="đang giữ"), newsroom.author), newsroom.editor)
    approve(submit(draft_by(newsroom.author, title="chờ duyệt"), newsroom.author), newsroom.editor)
    published_by(*everyone, title="hẹn giờ", go_live_at=tomorrow())
    published_by(*everyone, title="đã đăng")
    update = published_by(*everyone, title="có bản sửa")
    update.save_revision(user=newsroom.author)
    submit(update, newsroom.author)
    NewsItemFactory(title="đã gỡ", live=False, first_published_at=timezone.now())


def test_the_filter_by_state_finds_updates_at_the_step_where_they_wait(newsroom: Newsroom) -> None:
    _one_in_each_state(newsroom)

    found = {
        state: sorted(_found(newsroom.editor, f"tt={state}"))
        for state in ("draft", "waiting_editor", "claimed", "waiting_publisher", "scheduled", "published", "updating",
                      "taken_down", "returned", "expired")
    }  # fmt: skip

    assert found == {
        "draft": ["nháp"],
        "waiting_editor": ["chờ biên tập", "có bản sửa"],
        "claimed": ["đang giữ"],
        "waiting_publisher": ["chờ duyệt"],
        "scheduled": ["hẹn giờ"],
        "published": ["đã đăng"],
        "updating": ["có bản sửa"],
        "taken_down": ["đã gỡ"],
        "returned": [],
        "expired": [],
    }


def test_a_row_says_state_holder_what_is_missing_and_what_comes_next(newsroom: Newsroom) -> None:
    _one_in_each_state(newsroom)
    ConferenceFactory(live=False, owner=newsroom.author, title="thiếu ngày", event_date="").save_revision()

    assert "Chờ biên tập vừa xong chưa ai nhận Nhận bài" in _row(newsroom.editor, "chờ biên tập")
    assert f"Đang biên tập vừa xong {newsroom.editor.full_name}" in _row(newsroom.editor, "đang giữ")
    assert "Còn thiếu: ngày sự kiện" in _row(newsroom.editor, "thiếu ngày")
    assert "Rút về sửa" in _row(newsroom.editor, "chờ duyệt")
    assert "Xem và duyệt" in _row(newsroom.publisher, "chờ duyệt")
    assert "Hủy hẹn" in _row(newsroom.publisher, "hẹn giờ")
    assert "Đã đăng bản sửa: chờ biên tập" in _row(newsroom.editor, "có bản sửa")
    assert "Xem trên cổng" in _row(newsroom.editor, "đã đăng")


def test_contributors_find_their_own_articles_and_records_find_none(newsroom: Newsroom) -> None:
    draft_by(newsroom.author, title="Bài của tôi")
    NewsItemFactory(title="Bài của người khác", owner=newsroom.contributor)

    assert _found(newsroom.author) == ["Bài của tôi"]
    assert _found(newsroom.author, "q=nguoi khac") == []
    assert _found(newsroom.author, f"nguoi={newsroom.contributor.pk}") == []
    assert _found(newsroom.records) == []
    assert len(_found(newsroom.publisher)) == 2


def test_the_order_is_the_one_asked_for(newsroom: Newsroom) -> None:
    now = timezone.now()
    NewsItemFactory(title="đăng sau", published_at=now, event_date="2026-01-01")
    NewsItemFactory(title="đăng trước", published_at=now - timedelta(days=9), event_date="2026-02-01")

    assert _found(newsroom.editor) == ["đăng sau", "đăng trước"]
    assert _found(newsroom.editor, "xep=cu") == ["đăng trước", "đăng sau"]
    assert _found(newsroom.editor, "xep=su-kien") == ["đăng trước", "đăng sau"]


def test_tabs_count_what_each_role_looks_at(newsroom: Newsroom) -> None:
    _one_in_each_state(newsroom)

    assert _tabs(newsroom.editor) == ["Tất cả 8", "Tôi đang giữ 1", "Chờ biên tập 2"]
    assert _tabs(newsroom.publisher) == ["Tất cả 8", "Chờ duyệt 1", "Đã hẹn giờ 1"]
    assert _tabs(newsroom.author) == ["Tất cả 7", "Bản nháp của tôi 1", "Bị trả lại 0"]


def test_filters_that_are_set_stand_in_words_and_each_can_be_left_out(newsroom: Newsroom) -> None:
    NewsItemFactory(title="Bài nào đó")

    chips = _tree(newsroom.editor, "q=bai&tu=2026-10-01&tt=published").xpath("//a[contains(@class, 'd-pill--on')]")

    assert [_text(chip) for chip in chips] == [
        "Tên bài có “bai” ×(bỏ lọc)",
        "Trạng thái: Đã đăng ×(bỏ lọc)",
        "Ngày sự kiện: từ 01/10/2026 ×(bỏ lọc)",
    ]
    assert chips[0].get("href").endswith("?tt=published&tu=2026-10-01")


def test_an_empty_list_says_why_and_names_the_nearest_that_has_some(newsroom: Newsroom) -> None:
    bloc = BlocFactory(name="Khối thi đua Biên giới")
    for title, day in (("cũ", "2025-03-01"), ("không ngày", "")):
        ArticleBloc.objects.create(article=ConferenceFactory(title=title, event_date=day), bloc=bloc)

    ways = [
        _text(link) for link in _tree(newsroom.editor, f"khoi={bloc.pk}&tu=2026-10-01").xpath("//p[@class='d-bar']/a")
    ]

    assert ways == [
        "Xem 1 bài chưa ghi ngày sự kiện",
        "Bỏ “Ngày sự kiện: từ 01/10/2026” (2 bài)",
        "Bỏ hết bộ lọc",
    ]
    assert _found(newsroom.editor, f"khoi={bloc.pk}&ngay=chua") == ["không ngày"]


def test_pages_are_numbered_and_keep_the_question(newsroom: Newsroom) -> None:
    for _ in range(26):
        NewsItemFactory()

    second = _tree(newsroom.editor, "loai=news&trang=2")

    assert len(second.xpath("//table//a[@data-row]")) == 1
    assert [link.get("href") for link in second.xpath("//nav[@class='d-pages']/a")] == [
        "?loai=news&trang=1",
        "?loai=news&trang=2",
    ]


def _queries(person: User, question: str = "") -> int:
    client = signed_in(person)
    client.get(f"{reverse('desk_articles')}?{question}")
    with CaptureQueriesContext(connection) as caught:
        client.get(f"{reverse('desk_articles')}?{question}")
    return len(caught)


def test_more_rows_cost_no_more_queries(newsroom: Newsroom) -> None:
    _one_in_each_state(newsroom)
    few = _queries(newsroom.editor)

    _one_in_each_state(newsroom)
    _one_in_each_state(newsroom)

    assert _queries(newsroom.editor) == few
    assert few <= 45


@pytest.mark.parametrize(
    "question",
    ["tt=x&muc=99999&khoi=0&dv=%00&nguoi=abc&tu=31/02/2026&den=x&ngay=y&xep=z&trang=-1", "muc=99999", "trang=9999999"],
)
def test_an_address_that_makes_no_sense_is_answered(newsroom: Newsroom, question: str) -> None:
    NewsItemFactory()

    assert _tree(newsroom.editor, question) is not None
