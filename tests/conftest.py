"""Fixtures for the whole suite: the real services, and what happens where they are missing."""

import os
from collections.abc import Callable, Iterator
from functools import cache
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
import pytest
from django.conf import settings as portal_settings
from django.core.cache import cache as portal_cache
from django.utils import translation
from elasticsearch import Elasticsearch
from hypothesis import HealthCheck, settings
from psycopg import sql

from tests.services import availability

SERVICES: dict[str, Callable[[], availability.Service]] = {
    "browser": cache(availability.chromium),
    "elasticsearch": cache(availability.elasticsearch),
    "postgresql": cache(availability.postgresql),
}
REQUIRED = os.environ.get("REQUIRE_SERVICES") == "1"

# Two loaded cores make any deadline a coin toss; in CI the same examples are drawn each time.
settings.register_profile("portal", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("portal"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "portal")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test whose service is missing; under ``REQUIRE_SERVICES=1`` a missing service is a failure."""
    for marker, find in SERVICES.items():
        if item.get_closest_marker(marker) is not None:
            _address_of(find())


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test with real transactions leaves an empty database: such tests run last, so they have modules of their own.

    Each module stays with one worker, in the order of its first test.
    """
    emptying = {item.path for item in items if _empties_the_database(item)}
    mixed = {item.path for item in items if item.path in emptying and _wants_rows(item)}
    if mixed:
        names = ", ".join(sorted(path.name for path in mixed))
        raise pytest.UsageError(f"tests with real transactions stand beside others that use the database: {names}")


def _empties_the_database(item: pytest.Item) -> bool:
    mark = item.get_closest_marker("django_db")
    by_mark = mark is not None and mark.kwargs.get("transaction", False)
    return by_mark or not {"transactional_db", "live_server"}.isdisjoint(getattr(item, "fixturenames", ()))


def _wants_rows(item: pytest.Item) -> bool:
    uses_rows = item.get_closest_marker("django_db") or "db" in getattr(item, "fixturenames", ())
    return bool(uses_rows) and not _empties_the_database(item)


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """What one test left in the cache speaks of rows that the next does not have."""
    yield
    portal_cache.clear()


def _address_of(service: availability.Service) -> str:
    if service.address is not None:
        return service.address
    if REQUIRED:
        pytest.fail(f"{service.reason} (REQUIRE_SERVICES=1 allows no skipping)", pytrace=False)
    pytest.skip(service.reason)


@pytest.fixture(autouse=True)
def original_language() -> Iterator[None]:
    """A test that read an English page leaves the next one Vietnamese."""
    yield
    translation.activate(portal_settings.LANGUAGE_CODE)


@pytest.fixture(autouse=True)
def kept_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """The worker of tasks drops a connection in the middle of a transaction; in a test it stands in the test's own."""
    monkeypatch.setattr("django_tasks_db.management.commands.db_worker.close_old_connections", lambda: None)


@pytest.fixture(scope="session")
def postgresql_url() -> str:
    """Address of a PostgreSQL server on which databases may be made and dropped."""
    return _address_of(SERVICES["postgresql"]())


@pytest.fixture
def postgresql_database(postgresql_url: str) -> Iterator[str]:
    """Address of an empty database of this test alone."""
    name = f"portal_{uuid4().hex[:12]}"
    with psycopg.connect(availability.administration_url(postgresql_url), autocommit=True) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield urlsplit(postgresql_url)._replace(path=f"/{name}").geturl()
        server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(scope="session")
def elasticsearch_url() -> str:
    """Address of an Elasticsearch node; use names that begin with ``elasticsearch_prefix`` there."""
    return _address_of(SERVICES["elasticsearch"]())


@pytest.fixture
def elasticsearch_prefix(elasticsearch_url: str) -> Iterator[str]:
    """A name prefix of this test alone; indices that begin with it are deleted afterwards."""
    prefix = f"test-{uuid4().hex[:12]}"
    yield prefix
    with Elasticsearch(elasticsearch_url) as client:
        for index in client.indices.get(index=f"{prefix}*", expand_wildcards="all"):
            client.indices.delete(index=index)


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Path of the Chromium program."""
    return _address_of(SERVICES["browser"]())
