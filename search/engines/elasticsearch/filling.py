"""A new Elasticsearch index, filled from documents."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

from elasticsearch import Elasticsearch
from elasticsearch.helpers import streaming_bulk

from search.documents.document import SearchDocument
from search.engines.base import Progress
from search.engines.elasticsearch.connection import WRITE_SECONDS, told_plainly
from search.engines.elasticsearch.mapping import VERSION, settings, source_of

_CHUNK: Final = 500
_TOLD_EVERY: Final = 2_000


def fill_new_index(
    client: Elasticsearch,
    alias: str,
    documents: Iterable[SearchDocument],
    version: int = 1,
    progress: Progress | None = None,
) -> str:
    """Make an index named after ``alias``, write ``documents``, refresh once; returns its name.

    An index that cannot be filled is removed. Raises ``EngineUnavailable``.
    """
    patient = client.options(request_timeout=WRITE_SECONDS)
    name = f"{alias}-v{VERSION}-{datetime.now(UTC).strftime('%Y%m%d%H%M%S%f')}"
    with told_plainly():
        patient.indices.create(index=name, aliases={filling_alias(name): {}}, **settings())
    try:
        with told_plainly():
            _fill(patient, name, documents, version, progress)
    except BaseException:
        patient.options(ignore_status=404).indices.delete(index=name)
        raise
    return name


def filling_alias(name: str) -> str:
    """The alias through which the new index ``name`` is filled.

    When somebody removes the index meanwhile, the server refuses to write instead of making a poorer one by itself.
    """
    return f"{name}-filling"


def writing(document: SearchDocument, index: str, version: int) -> dict[str, Any]:
    """The bulk action that writes the document unless a newer version is there."""
    return {
        "_op_type": "index",
        "_index": index,
        "_id": document.key,
        "_source": source_of(document),
        "version": version,
        "version_type": "external_gte",
    }


def _fill(
    client: Elasticsearch, name: str, documents: Iterable[SearchDocument], version: int, progress: Progress | None
) -> None:
    client.indices.put_settings(index=name, settings={"refresh_interval": "-1"})
    actions = (writing(document, filling_alias(name), version) for document in documents)
    outcomes = streaming_bulk(client, actions, chunk_size=_CHUNK, require_alias=True)
    for number, _outcome in enumerate(outcomes, start=1):
        if progress and number % _TOLD_EVERY == 0:
            progress(number)
    client.indices.put_settings(index=name, settings={"refresh_interval": "1s"})
    client.indices.refresh(index=name)
