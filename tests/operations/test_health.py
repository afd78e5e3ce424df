"""What monitors are told."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from portal.operations import health
from portal.operations.heartbeat import beat
from portal.operations.models import Heartbeat

pytestmark = pytest.mark.django_db


def test_the_process_says_that_it_is_alive(client: Client) -> None:
    assert client.get("/healthz").content == b"ok"


def test_the_portal_is_ready_when_the_worker_beats(client: Client) -> None:
    beat()

    parts = client.get("/readyz").json()["parts"]

    assert parts["worker"] == "ok"
    assert parts["database"] == "ok"
    assert parts["media"] == "ok"


def test_a_silent_worker_is_named_and_the_answer_is_503(client: Client) -> None:
    Heartbeat.objects.create(name="worker", seen_at=timezone.now() - timedelta(minutes=2))

    answer = client.get("/readyz")

    assert answer.status_code == 503
    assert "worker" in answer.json()["failing"]


def test_a_part_whose_check_breaks_is_named_instead_of_raising(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> str:
        raise OSError

    monkeypatch.setitem(health._checks, "index", broken)

    assert client.get("/readyz").json()["parts"]["index"] == "OSError"
