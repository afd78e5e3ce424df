"""An index built anew while others write, follow and rebuild."""

from collections.abc import Iterator
from typing import Any

import pytest

from search.documents.document import SearchDocument
from search.engines.base import EngineUnavailable
from search.engines.elasticsearch import index as writing_module
from search.engines.elasticsearch.index import ElasticsearchIndex
from search.indexes import catch_up, elasticsearch_index, rebuild
from search.outbox.log import last_row
from tests.factories.person import PersonFactory
from tests.search.faults.turns import documents_of, follow, follow_until_whole

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index_folder", "settled_at_once")]


@pytest.mark.elasticsearch
def test_a_follower_of_the_old_index_moves_the_position_of_the_new_one_no_more(shared: ElasticsearchIndex) -> None:
    slow = elasticsearch_index()
    rebuild(shared)
    with slow.locked():
        person = PersonFactory()
        slow.apply([next(documents_of(person))], [])
        shared.rebuild([], shared.position())
        slow.advance(last_row())

    follow()

    assert f"person:{person.pk}" in set(shared.keys())


@pytest.mark.elasticsearch
def test_writes_during_a_rebuild_are_in_the_new_index(
    shared: ElasticsearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = PersonFactory()
    follow()

    def documents_while_others_write() -> Iterator[SearchDocument]:
        yield from documents_of(kept)
        kept.about = "Đổi trong lúc lập lại"
        kept.save()
        late.append(PersonFactory())
        catch_up(elasticsearch_index())

    late: list[Any] = []
    monkeypatch.setattr("search.indexes.every_document", documents_while_others_write)
    rebuild(shared)

    assert set(shared.keys()) == {f"person:{kept.pk}", f"person:{late[0].pk}"}
    assert shared.stored([f"person:{kept.pk}"])[f"person:{kept.pk}"].body == "Đổi trong lúc lập lại"
    assert len(shared.client.indices.get(index=f"{shared.alias}*")) == 1


@pytest.mark.elasticsearch
def test_of_two_rebuilds_at_once_one_wins_and_nothing_is_left_over(
    shared: ElasticsearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = PersonFactory()

    def documents_while_another_rebuilds() -> Iterator[SearchDocument]:
        elasticsearch_index().rebuild(documents_of(person), 0)
        yield from documents_of(person)

    monkeypatch.setattr("search.indexes.every_document", documents_while_another_rebuilds)
    with pytest.raises(EngineUnavailable):
        rebuild(shared)

    (name,) = shared.client.indices.get(index=f"{shared.alias}*")
    assert list(shared.client.indices.get_alias(name=shared.alias)) == [name]
    assert shared.client.indices.get_mapping(index=name)[name]["mappings"]["dynamic"] == "strict"
    follow_until_whole()


@pytest.mark.elasticsearch
def test_left_overs_of_a_rebuild_that_was_killed_go_with_the_next(shared: ElasticsearchIndex) -> None:
    shared.client.indices.create(index=f"{shared.alias}-v0-left-over")

    rebuild(shared)

    assert len(shared.client.indices.get(index=f"{shared.alias}*")) == 1


@pytest.mark.elasticsearch
def test_a_rebuild_whose_position_was_never_noted_is_done_again(shared: ElasticsearchIndex) -> None:
    person = PersonFactory()
    # The alias moved, then the process was killed.
    name = writing_module.fill_new_index(shared.client, shared.alias, [])
    shared._put_in_use(name)

    follow_until_whole()

    assert shared.keys() == [f"person:{person.pk}"]
