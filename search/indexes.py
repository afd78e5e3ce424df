"""The indexes and engines of this installation, as the settings have them."""

from functools import cache
from pathlib import Path

from django.conf import settings

from search.documents.sources import every_document
from search.engines.base import Engine
from search.engines.embedded.building import Progress
from search.engines.embedded.engine import EmbeddedEngine
from search.engines.embedded.files import IndexFolder
from search.engines.embedded.index import EmbeddedIndex
from search.outbox.following import Follower
from search.outbox.log import purged_position, report_position, starting_position


@cache
def _engine(folder: Path) -> EmbeddedEngine:
    return EmbeddedEngine(IndexFolder(folder))


@cache
def _follower(folder: Path) -> Follower:
    return Follower(EmbeddedIndex(IndexFolder(folder)))


def embedded_engine() -> EmbeddedEngine:
    """The engine over this host's index file."""
    return _engine(Path(settings.SEARCH_INDEX_DIR))


def engines() -> tuple[Engine, ...]:
    """The engines to ask, in order: the next one answers when one cannot."""
    return (embedded_engine(),)


def embedded_index() -> EmbeddedIndex:
    """This host's index file, for writing."""
    return EmbeddedIndex(IndexFolder(Path(settings.SEARCH_INDEX_DIR)))


def rebuild_embedded(progress: Progress | None = None) -> int:
    """Build the index file from the database and apply what changed meanwhile; returns the number of documents."""
    index = embedded_index()
    position = starting_position()
    number = index.rebuild(every_document(), position, progress)
    report_position(index.name, position)
    catch_up_embedded()
    return number


def catch_up_embedded() -> int:
    """Apply the log to this host's index file, building it first where there is none that can be used."""
    index = embedded_index()
    if not index.is_usable() or index.position() < purged_position():
        return rebuild_embedded()
    return _follower(Path(settings.SEARCH_INDEX_DIR)).catch_up()
