"""A name that the registry does not know goes to the records office with the article, and comes back as a record."""

from typing import Any

import pytest

from news.articles.models import ArticlePerson, ArticleUnit, NewsItem
from news.articles.naming import unknown_names
from news.registry.models import Proposal
from news.registry.settling import create_from, drop
from tests.factories.article import NewsItemFactory
from tests.factories.unit import UnitFactory
from tests.factories.user import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft() -> Any:
    page = NewsItemFactory(title="Hợp tác xã Trà Sơn trồng rừng", live=False, owner=UserFactory(role="contributor"))
    page.unit_links.add(ArticleUnit(written_name="Hợp tác xã Trà Sơn", role="participant"))
    page.unit_links.add(ArticleUnit(unit=UnitFactory(), role="participant"))
    page.people_links.add(
        ArticlePerson(written_name="Đàm Quang Hưng", unit_text="Hợp tác xã Trà Sơn", position="Giám đốc")
    )
    page.save_revision(user=page.owner)
    return page


def hand_in(page: Any) -> None:
    workflow = page.get_workflow()
    state = page.current_workflow_state
    if state is None:
        workflow.start(page, page.owner)
    else:
        state.resume(user=page.owner)


def asked() -> list[tuple[str, str]]:
    return sorted(Proposal.objects.pending().values_list("kind", "text"))


def test_each_unknown_name_is_told_once(draft: Any) -> None:
    names = [(name.kind, name.text) for name in unknown_names(draft)]

    assert names == [("unit", "Hợp tác xã Trà Sơn"), ("person", "Đàm Quang Hưng")]


def test_handing_in_asks_the_records_office(draft: Any) -> None:
    hand_in(draft)

    assert asked() == [("person", "Đàm Quang Hưng"), ("unit", "Hợp tác xã Trà Sơn")]
    waiting = Proposal.objects.pending().first()
    assert waiting is not None
    assert waiting.source == f"Bài số {draft.pk}"
    assert waiting.context == "Hợp tác xã Trà Sơn trồng rừng"


def test_saving_a_draft_asks_nobody(draft: Any) -> None:
    assert asked() == []


def test_handing_in_again_asks_nothing_twice(draft: Any) -> None:
    hand_in(draft)
    draft.current_workflow_task_state.reject(user=UserFactory(role="editor"), comment="Bổ sung ảnh.")

    hand_in(NewsItem.objects.get(pk=draft.pk))

    assert len(asked()) == 2


def test_the_new_record_takes_the_place_of_the_name(draft: Any) -> None:
    hand_in(draft)
    unit = create_from(Proposal.objects.get(kind="unit"), UserFactory(role="records"))

    latest = NewsItem.objects.get(pk=draft.pk).get_latest_revision_as_object()

    assert latest.unit_links.first().unit == unit
    assert latest.people_links.get().unit == unit
    assert latest.people_links.get().person is None


def test_a_name_that_is_dropped_stays_as_it_was_written(draft: Any) -> None:
    hand_in(draft)
    drop(Proposal.objects.get(kind="unit"), UserFactory(role="records"))

    latest = NewsItem.objects.get(pk=draft.pk).get_latest_revision_as_object()

    first = latest.unit_links.first()
    assert (first.unit, first.written_name) == (None, "Hợp tác xã Trà Sơn")


def test_a_chooser_offers_to_propose_what_it_does_not_find(client: Any) -> None:
    client.force_login(UserFactory(role="contributor"))

    found = client.get("/quan-tri/chon-don-vi/results/", {"q": "hợp tác xã"}).content.decode()
    plain = client.get("/quan-tri/chon-don-vi/results/").content.decode()
    other = client.get("/quan-tri/chon-van-ban/results/", {"q": "hợp tác xã"}).content.decode()

    assert 'data-propose="hợp tác xã"' in found
    assert "data-propose" not in plain
    assert "data-propose" not in other
