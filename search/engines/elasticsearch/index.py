"""The Elasticsearch index as something that is written: it follows the log, or is built anew behind its alias."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from elasticsearch import Elasticsearch
from elasticsearch.helpers import streaming_bulk

from search.documents.document import SearchDocument
from search.engines.base import EngineUnavailable, Progress
from search.engines.elasticsearch.connection import WRITE_SECONDS, told_plainly
from search.engines.elasticsearch.filling import fill_new_index, writing
from search.engines.elasticsearch.mapping import VERSION, document_of
from search.models import IndexPosition
from search.outbox.log import last_row

_CHUNK: Final = 500
_CONFLICT: Final = 409
_NOT_FOUND: Final = 404
_REFUSED_ALTOGETHER: Final = frozenset({403, 429, 500, 503})


class ElasticsearchIndex:
    """Documents behind the alias ``alias``. Its position in the log stands in the database."""

    def __init__(self, client: Elasticsearch, alias: str) -> None:
        self.client = client.options(request_timeout=WRITE_SECONDS)
        self.alias = alias
        self.name = alias
        self._version = 1

    def is_usable(self) -> bool:
        """Whether the alias leads to an index of this version. Raises ``EngineUnavailable``."""
        with told_plainly():
            if not self.client.indices.exists_alias(name=self.alias):
                return False
            names = list(self.client.indices.get_alias(name=self.alias))
        return len(names) == 1 and names[0].startswith(self._prefix)

    def position(self) -> int:
        """The last row of the log that has been applied."""
        row = IndexPosition.objects.filter(index=self.name).first()
        return row.last_row if row else 0

    def keys(self) -> list[str]:
        """Keys of all documents."""
        return [hit["_source"]["key"] for hit in self._every(["key"])]

    def counts(self) -> dict[str, int]:
        """Number of documents by noun."""
        with told_plainly():
            self.client.indices.refresh(index=self.alias)
            answer = self.client.search(
                index=self.alias, size=0, aggs={"nouns": {"terms": {"field": "noun", "size": 50}}}
            )
        buckets = answer["aggregations"]["nouns"]["buckets"]
        return {bucket["key"]: bucket["doc_count"] for bucket in buckets}

    def stored(self, keys: list[str]) -> dict[str, SearchDocument]:
        """Documents by key, as they stand in the index."""
        if not keys:
            return {}
        with told_plainly():
            answer = self.client.mget(index=self.alias, ids=keys, source_includes=["data"])
        found = (row for row in answer["docs"] if row.get("found"))
        return {row["_id"]: document_of(row["_source"]["data"]) for row in found}

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Documents read within bear the position of the log as their version: an older one never replaces them."""
        self._version = last_row() + 1
        yield

    def apply(self, documents: Iterable[SearchDocument], gone: Iterable[str]) -> dict[str, str]:
        """Write in bulk; one document that is refused leaves the others alone, a server that refuses all raises."""
        actions = [*(self._writing(document) for document in documents), *(self._removal(key) for key in gone)]
        errors: dict[str, str] = {}
        refused = 0
        for succeeded, outcome in self._bulk(actions):
            (result,) = outcome.values()
            status = result.get("status")
            if succeeded or status in {_CONFLICT, _NOT_FOUND}:
                continue
            refused += status in _REFUSED_ALTOGETHER
            errors[result["_id"]] = str(result.get("error"))[:400]
        if actions and refused == len(actions):
            raise EngineUnavailable(next(iter(errors.values())))
        if actions:
            with told_plainly():
                self.client.indices.refresh(index=self.alias)
        return errors

    def advance(self, position: int) -> None:
        """Note the position; it never goes back but at a rebuild."""
        if position > self.position():
            IndexPosition.objects.update_or_create(index=self.name, defaults={"last_row": position})

    def rebuild(self, documents: Iterable[SearchDocument], position: int, progress: Progress | None = None) -> int:
        """Build a new index behind the alias, then move the alias in one step; returns the number of documents."""
        name = fill_new_index(self.client, self.alias, documents, max(position, 1), progress)
        with told_plainly():
            number = int(self.client.count(index=name)["count"])
            self._put_in_use(name)
        IndexPosition.objects.update_or_create(index=self.name, defaults={"last_row": position})
        return number

    @property
    def _prefix(self) -> str:
        return f"{self.alias}-v{VERSION}-"

    def _put_in_use(self, name: str) -> None:
        others = list(self.client.options(ignore_status=_NOT_FOUND).indices.get(index=f"{self.alias}-v*"))
        old = [other for other in others if other != name]
        actions: list[dict[str, Any]] = [{"add": {"index": name, "alias": self.alias}}]
        self.client.indices.update_aliases(actions=actions + [{"remove_index": {"index": other}} for other in old])

    def _bulk(self, actions: list[dict[str, Any]]) -> Iterator[tuple[bool, dict[str, Any]]]:
        with told_plainly():
            yield from streaming_bulk(
                self.client, actions, chunk_size=_CHUNK, raise_on_error=False, raise_on_exception=True
            )

    def _writing(self, document: SearchDocument) -> dict[str, Any]:
        return writing(document, self.alias, self._version)

    def _removal(self, key: str) -> dict[str, Any]:
        return {
            "_op_type": "delete",
            "_index": self.alias,
            "_id": key,
            "version": self._version,
            "version_type": "external_gte",
        }

    def _every(self, fields: list[str]) -> Iterator[dict[str, Any]]:
        after: list[Any] | None = None
        with told_plainly():
            self.client.indices.refresh(index=self.alias)
            while True:
                answer = self.client.search(
                    index=self.alias, size=1_000, sort=[{"key": "asc"}], source={"includes": fields}, search_after=after
                )
                hits = answer["hits"]["hits"]
                yield from hits
                if not hits:
                    return
                after = hits[-1]["sort"]
