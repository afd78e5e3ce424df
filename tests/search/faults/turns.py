"""What the worker does, what readers and operators see, while Elasticsearch is not well."""

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from portal.operations.health import part_states
from search.checking import difference
from search.documents.document import SearchDocument
from search.documents.people import person_documents
from search.indexes import catch_up_embedded, elasticsearch_index
from search.jobs import follow_with_elasticsearch
from search.models import OutboxRow
from search.readiness import elasticsearch_problem


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who searches."""

    client: Client

    def asks(self, text: str) -> tuple[str, int]:
        """Which engine answered, and how many results there were."""
        response = self.client.get("/api/v1/search", {"q": text})
        assert response.status_code == 200
        assert self.client.get("/tim-kiem/", {"q": text}).status_code == 200
        answer = response.json()
        return answer["engine"], answer["total"]

    def waits(self, text: str) -> float:
        """Seconds until the answer."""
        started = time.perf_counter()
        self.client.get("/api/v1/search", {"q": text})
        return time.perf_counter() - started


def within(seconds: float) -> float:
    """Twice the limit of a quiet machine; where others wait for the cores, as many times longer as they do."""
    return seconds * 2 * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def follow() -> None:
    """What the worker does at every turn."""
    catch_up_embedded()
    follow_with_elasticsearch()


def time_passes() -> None:
    """Whatever was changed was changed a while ago."""
    OutboxRow.objects.update(written_at=timezone.now() - timedelta(seconds=30))


def follow_until_whole(seconds: float = 120) -> None:
    """Let the worker turn until the index holds what the database has."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        follow()
        if not elasticsearch_problem() and not difference(elasticsearch_index()):
            return
        time.sleep(0.3)
    pytest.fail(f"never caught up: {elasticsearch_problem()}")


def problems() -> dict[str, str]:
    """What ``/readyz`` tells, by part."""
    return {state.part: state.problem for state in part_states()}


def documents_of(person: Any) -> Iterator[SearchDocument]:
    """The document of a person."""
    return person_documents([person.pk])
