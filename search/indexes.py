"""The indexes and engines of this installation, as the settings have them."""

from functools import cache
from pathlib import Path
from typing import Final

from django.conf import settings

from search.documents.sources import every_document
from search.engines.base import Engine, Index, Progress
from search.engines.elasticsearch.connection import client
from search.engines.elasticsearch.engine import ElasticsearchEngine
from search.engines.elasticsearch.index import ElasticsearchIndex
from search.engines.embedded.engine import EmbeddedEngine
from search.engines.embedded.files import IndexFolder
from search.engines.embedded.index import EmbeddedIndex
from search.models import IndexFailure
from search.models.ranking import current_weights
from search.outbox.following import Follower
from search.outbox.log import is_behind, problem_of, purged_position, starting_position

ALIAS: Final = "portal-search"


@cache
def _embedded_engine(folder: Path) -> EmbeddedEngine:
    return EmbeddedEngine(IndexFolder(folder), current_weights)


@cache
def _elasticsearch_engine(url: str, folder: Path) -> ElasticsearchEngine:
    embedded = _embedded_engine(folder)
    return ElasticsearchEngine(client(url), ALIAS, embedded.correct, embedded.suggest, current_weights)


_followers: dict[tuple[str, ...], Follower] = {}


def _follower(index: Index) -> Follower:
    """One follower a process and index: it remembers what it has applied beyond a gap in the log."""
    place = (index.name, settings.ELASTICSEARCH_URL, str(settings.SEARCH_INDEX_DIR))
    if place not in _followers:
        _followers[place] = Follower(index)
    return _followers[place]


def engines() -> tuple[Engine, ...]:
    """The engines to ask, in order: the next one answers when one cannot, or lacks something that has changed."""
    if settings.ELASTICSEARCH_URL and not _is_incomplete(ALIAS):
        return (elasticsearch_engine(), embedded_engine())
    return (embedded_engine(),)


def _is_incomplete(index: str) -> bool:
    """Whether changes wait for the index, it takes none, or could not take a document. Three queries."""
    return bool(problem_of(index)) or is_behind(index) or IndexFailure.objects.filter(index=index).exists()


def indexes() -> tuple[Index, ...]:
    """Every index that is kept up to date; the embedded one always is, for it answers when the other cannot."""
    if settings.ELASTICSEARCH_URL:
        return (embedded_index(), elasticsearch_index())
    return (embedded_index(),)


def embedded_engine() -> EmbeddedEngine:
    """The engine over this host's index file."""
    return _embedded_engine(Path(settings.SEARCH_INDEX_DIR))


def elasticsearch_engine() -> ElasticsearchEngine:
    """The engine over the Elasticsearch server of the settings."""
    return _elasticsearch_engine(settings.ELASTICSEARCH_URL, Path(settings.SEARCH_INDEX_DIR))


def embedded_index() -> EmbeddedIndex:
    """This host's index file, for writing."""
    return EmbeddedIndex(IndexFolder(Path(settings.SEARCH_INDEX_DIR)))


def elasticsearch_index() -> ElasticsearchIndex:
    """The index on the Elasticsearch server of the settings, for writing."""
    return ElasticsearchIndex(client(settings.ELASTICSEARCH_URL), ALIAS)


def rebuild(index: Index, progress: Progress | None = None) -> int:
    """Build the index from the database and apply what changed meanwhile; returns the number of documents."""
    position = starting_position()
    number = index.rebuild(every_document(), position, progress)
    index.report(position)
    _follower(index).catch_up()
    return number


def catch_up(index: Index) -> int:
    """Apply the log to the index, building it first where there is none that can be used."""
    if not index.is_usable() or index.position() < purged_position():
        return rebuild(index)
    return _follower(index).catch_up()


def rebuild_embedded(progress: Progress | None = None) -> int:
    """Build this host's index file anew."""
    return rebuild(embedded_index(), progress)


def catch_up_embedded() -> int:
    """Bring this host's index file up to date."""
    return catch_up(embedded_index())
