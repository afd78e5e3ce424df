"""The Elasticsearch index as something that is written: it follows the log, or is built anew behind its alias."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from django.utils import timezone
from elasticsearch import Elasticsearch
from elasticsearch.helpers import streaming_bulk

from search.documents.document import SearchDocument
from search.engines.base import EngineUnavailable, Progress
from search.engines.elasticsearch.connection import PROBE_SECONDS, WRITE_SECONDS, told_plainly
from search.engines.elasticsearch.filling import fill_new_index, filling_alias, writing
from search.engines.elasticsearch.mapping import VERSION, document_of
from search.models import IndexPosition
from search.outbox.log import last_row

_CHUNK: Final = 500
_CONFLICT: Final = 409
_NOT_FOUND: Final = 404
# A document that is written is never "not found": then it is the index that is gone.
_REFUSED_ALTOGETHER: Final = frozenset({403, _NOT_FOUND, 429, 500, 503})


class ElasticsearchIndex:
    """Documents behind the alias ``alias``.

    Its position in the log stands in the database, together with the name of the index that has come so far: whoever
    still follows the log with an older index moves the position of a newer one no more.
    """

    def __init__(self, client: Elasticsearch, alias: str) -> None:
        self.client = client.options(request_timeout=WRITE_SECONDS)
        self.alias = alias
        self.name = alias
        self._version = 1
        self._target = ""

    def is_usable(self) -> bool:
        """Whether the alias leads to the index whose position is known. Raises ``EngineUnavailable``, soon."""
        prompt = self.client.options(request_timeout=PROBE_SECONDS, max_retries=0, ignore_status=_NOT_FOUND)
        with told_plainly():
            names = list(prompt.indices.get_alias(name=self.alias, filter_path="*.aliases"))
        return len(names) == 1 and names[0].startswith(self._prefix) and names[0] == self._known_target()

    def position(self) -> int:
        """The last row of the log that has been applied."""
        return IndexPosition.objects.filter(index=self.name).values_list("last_row", flat=True).first() or 0

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
        self._target = self._known_target()
        yield

    def apply(self, documents: Iterable[SearchDocument], gone: Iterable[str]) -> dict[str, str]:
        """Write in bulk; one document that is refused leaves the others alone, a server that refuses all raises."""
        actions = [*(self._writing(document) for document in documents), *(self._removal(key) for key in gone)]
        errors: dict[str, str] = {}
        refused = 0
        for succeeded, outcome in self._bulk(actions):
            ((operation, result),) = outcome.items()
            status = result.get("status")
            if succeeded or status == _CONFLICT or (operation == "delete" and result.get("result") == "not_found"):
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
        """Note the position; it never goes back, and only the index that ``locked`` met comes forward."""
        known = IndexPosition.objects.filter(index=self.name, target=self._target, last_row__lt=position)
        known.update(last_row=position, updated_at=timezone.now())

    def report(self, position: int) -> None:
        """Nothing to tell: every host reads the position in the database."""

    def rebuild(self, documents: Iterable[SearchDocument], position: int, progress: Progress | None = None) -> int:
        """Build a new index behind the alias, then move the alias in one step; returns the number of documents."""
        name = fill_new_index(self.client, self.alias, documents, max(position, 1), progress)
        with told_plainly():
            number = int(self.client.count(index=name)["count"])
            self._put_in_use(name)
        # Should the process end here, the names differ and the next one builds anew.
        IndexPosition.objects.update_or_create(index=self.name, defaults={"last_row": position, "target": name})
        return number

    @property
    def _prefix(self) -> str:
        return f"{self.alias}-v{VERSION}-"

    def _known_target(self) -> str:
        return IndexPosition.objects.filter(index=self.name).values_list("target", flat=True).first() or ""

    def _put_in_use(self, name: str) -> None:
        """Point the alias at the new index; what else bears our name goes, left-overs of broken attempts included."""
        others = list(self.client.indices.get(index=f"{self.alias}-v*"))
        actions: list[dict[str, Any]] = [
            {"add": {"index": name, "alias": self.alias}},
            {"remove": {"index": name, "alias": filling_alias(name)}},
            *({"remove_index": {"index": other}} for other in others if other != name),
        ]
        if self.client.indices.exists(index=self.alias) and not self.client.indices.exists_alias(name=self.alias):
            actions.append({"remove_index": {"index": self.alias}})
        self.client.indices.update_aliases(actions=actions)

    def _bulk(self, actions: list[dict[str, Any]]) -> Iterator[tuple[bool, dict[str, Any]]]:
        with told_plainly():
            yield from streaming_bulk(
                self.client,
                actions,
                chunk_size=_CHUNK,
                raise_on_error=False,
                raise_on_exception=True,
                # Without the alias the server would make an index of this name by itself.
                require_alias=True,
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
