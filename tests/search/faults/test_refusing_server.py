"""A server that takes no changes, or not all, or has lost its index."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from search.documents.document import SearchDocument
from search.engines.base import EngineUnavailable
from search.engines.elasticsearch import index as writing_module
from search.engines.elasticsearch.index import ElasticsearchIndex
from search.models import IndexFailure
from search.outbox.failures import MOST_ATTEMPTS
from tests.factories.article import NewsItemFactory
from tests.factories.person import PersonFactory
from tests.factories.user import UserFactory
from tests.search.faults.turns import Reader, documents_of, follow, follow_until_whole, problems, time_passes

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index_folder", "settled_at_once")]


@pytest.mark.elasticsearch
def test_a_read_only_index_is_left_alone_until_it_takes_changes_again(
    shared: ElasticsearchIndex, reader: Reader
) -> None:
    shown = NewsItemFactory(title="Bài đã đăng trước")
    follow()
    assert reader.asks("bài đã đăng trước") == ("elasticsearch", 1)
    shared.client.indices.put_settings(index=shared.alias, settings={"index.blocks.write": True})

    NewsItemFactory(title="Bài đã đăng sau")
    shown.unpublish()
    follow()
    time_passes()

    assert reader.asks("bài đã đăng sau") == ("embedded", 1)
    assert reader.asks("bài đã đăng trước")[1] == 1
    assert "cluster_block" in problems()["elasticsearch"]
    assert not IndexFailure.objects.exists()

    shared.client.indices.put_settings(index=shared.alias, settings={"index.blocks.write": None})
    follow()

    assert reader.asks("bài đã đăng sau") == ("elasticsearch", 1)
    assert problems()["elasticsearch"] == ""


@pytest.mark.elasticsearch
def test_a_document_that_the_server_refuses_is_tried_again_and_at_last_shown_to_editors(
    shared: ElasticsearchIndex, reader: Reader, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused, taken = NewsItemFactory(title="Bài bị máy chủ từ chối"), NewsItemFactory(title="Bài được nhận")
    really_writing = writing_module.writing

    def with_a_field_too_many(document: SearchDocument, *rest: Any) -> dict[str, Any]:
        action = really_writing(document, *rest)
        if document.key == f"article:{refused.pk}":
            action["_source"]["unheard_of"] = 1
        return action

    with monkeypatch.context() as patch:
        patch.setattr(writing_module, "writing", with_a_field_too_many)
        follow()
        failure = IndexFailure.objects.get()
        assert (failure.key, failure.attempts) == (f"article:{refused.pk}", 1)
        assert "strict_dynamic_mapping" in failure.error
        assert f"article:{taken.pk}" in set(shared.keys())
        assert reader.asks("bài bị máy chủ từ chối") == ("embedded", 1)

        follow()
        assert IndexFailure.objects.get().attempts == 1
        for _attempt in range(MOST_ATTEMPTS):
            IndexFailure.objects.exclude(next_try_at=None).update(next_try_at=timezone.now())
            follow()
    assert IndexFailure.objects.get().is_dead
    client.force_login(UserFactory(role="editor"))
    assert "Bài bị máy chủ từ chối" in client.get("/quan-tri/bao-cao/tim-kiem/chi-muc/").content.decode()

    client.post("/quan-tri/bao-cao/tim-kiem/chi-muc/", {"action": "retry"})
    follow()

    assert not IndexFailure.objects.exists()
    assert reader.asks("bài bị máy chủ từ chối") == ("elasticsearch", 1)


@pytest.mark.elasticsearch
def test_an_index_deleted_in_the_middle_of_a_bulk_is_not_made_up_by_the_server(
    shared: ElasticsearchIndex, reader: Reader
) -> None:
    person = PersonFactory()
    with shared.locked():
        for name in shared.client.indices.get_alias(name=shared.alias):
            shared.client.indices.delete(index=name)
        with pytest.raises(EngineUnavailable):
            shared.apply([next(documents_of(person))], [])

    assert not shared.client.indices.exists(index=shared.alias)
    follow_until_whole()
    assert shared.keys() == [f"person:{person.pk}"]


@pytest.mark.elasticsearch
def test_an_index_that_somebody_made_under_our_name_gives_way(shared: ElasticsearchIndex) -> None:
    person = PersonFactory()
    for name in shared.client.indices.get_alias(name=shared.alias):
        shared.client.indices.delete(index=name)
    shared.client.index(index=shared.alias, document={"title": "made up"}, refresh=True)

    follow_until_whole()

    assert shared.keys() == [f"person:{person.pk}"]
