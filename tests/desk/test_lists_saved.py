"""Keeping a question to the list under a name, each person for themselves."""

from typing import Any

from django.urls import reverse
from lxml import html

from news.desk.models import SavedView
from portal.accounts.models import User
from tests.desk.conftest import Newsroom
from tests.desk.steps import signed_in
from tests.factories.article import ConferenceFactory, NewsItemFactory


def _save(person: User, name: str, query: str) -> Any:
    return signed_in(person).post(reverse("desk_save_view"), {"name": name, "query": query}, follow=True)


def _tabs(person: User) -> list[tuple[str, str]]:
    tree = html.fromstring(signed_in(person).get(reverse("desk_articles")).content.decode())
    links = tree.xpath("//nav[contains(@class, 'd-tabs')]/a")
    return [(" ".join(link.text_content().split()), link.get("href")) for link in links]


def test_a_saved_question_becomes_a_tab_with_its_count_for_its_owner_alone(newsroom: Newsroom) -> None:
    ConferenceFactory()
    NewsItemFactory()

    _save(newsroom.editor, "Hội nghị tháng này", "loai=conference&la=lung&trang=4")

    assert _tabs(newsroom.editor)[-1] == ("Hội nghị tháng này 1", "/quan-tri/bai-viet/?loai=conference")
    assert "Hội nghị tháng này 1" not in dict(_tabs(newsroom.publisher))


def test_a_question_without_a_filter_or_a_name_is_not_kept(newsroom: Newsroom) -> None:
    assert "Chọn ít nhất một bộ lọc" in _save(newsroom.editor, "Tất cả", "").content.decode()
    assert "Chọn ít nhất một bộ lọc" in _save(newsroom.editor, " ", "loai=news").content.decode()
    assert not SavedView.objects.exists()


def test_two_tabs_of_one_person_bear_two_names(newsroom: Newsroom) -> None:
    _save(newsroom.editor, "Tin", "loai=news")

    answer = _save(newsroom.editor, "Tin", "loai=notice")

    assert "Đã có cách xem tên “Tin”" in answer.content.decode()
    assert list(SavedView.objects.values_list("query", flat=True)) == ["loai=news"]
    _save(newsroom.publisher, "Tin", "loai=news")
    assert SavedView.objects.count() == 2


def test_nobody_keeps_more_than_a_dozen(newsroom: Newsroom) -> None:
    SavedView.objects.bulk_create(
        SavedView(owner=newsroom.editor, name=f"Cách {number}", query="loai=news") for number in range(12)
    )

    assert "Hãy xóa bớt một cách" in _save(newsroom.editor, "Cách nữa", "loai=news").content.decode()


def test_a_tab_is_renamed_and_deleted_by_its_owner_alone(newsroom: Newsroom) -> None:
    view = SavedView.objects.create(owner=newsroom.editor, name="Tin", query="loai=news")
    address = reverse("desk_change_view", args=[view.pk])

    foreign = signed_in(newsroom.publisher).post(address, {"delete": "1"})
    signed_in(newsroom.editor).post(address, {"name": "Tin tức"})
    renamed = SavedView.objects.get().name
    signed_in(newsroom.editor).post(address, {"delete": "1"})

    assert foreign.status_code == 404
    assert renamed == "Tin tức"
    assert not SavedView.objects.exists()


def test_a_tab_does_not_take_the_name_of_another(newsroom: Newsroom) -> None:
    SavedView.objects.create(owner=newsroom.editor, name="Tin", query="loai=news")
    other = SavedView.objects.create(owner=newsroom.editor, name="Hội nghị", query="loai=conference")

    answer = signed_in(newsroom.editor).post(reverse("desk_change_view", args=[other.pk]), {"name": "Tin"}, follow=True)

    assert "Đã có cách xem tên “Tin”" in answer.content.decode()
    assert SavedView.objects.get(pk=other.pk).name == "Hội nghị"


def test_nothing_is_changed_by_opening_an_address(newsroom: Newsroom) -> None:
    view = SavedView.objects.create(owner=newsroom.editor, name="Tin", query="loai=news")
    client = signed_in(newsroom.editor)

    for address in (reverse("desk_save_view"), reverse("desk_change_view", args=[view.pk]), reverse("desk_selection")):
        assert client.get(address).status_code == 405
