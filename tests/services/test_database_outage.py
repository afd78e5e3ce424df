"""A real server whose database is gone: every page says so and when to come back."""

import json
import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.services.scripts import ROOT

PATIENCE_SECONDS = 120
PAGES = (
    "/",
    "/tin-tuc/",
    "/don-vi/",
    "/don-vi/khong-ro/",
    "/khoi-thi-dua/",
    "/khen-thuong/",
    "/khen-thuong/?trang=2&nam=2024",
    "/guong-dien-hinh/",
    "/van-ban/",
    "/su-kien/",
    "/dinh-chinh/",
    "/so-do-trang/",
    "/khong-co-trang-nay/",
    "/rss.xml",
)
TRACES = ("Traceback", "OperationalError", "sqlite", "psycopg", "/site-packages/", "127.0.0.1", ".py")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    text: str


@contextmanager
def _server(database: str) -> Iterator[str]:
    environment = os.environ | {"DATABASE_URL": database, "DJANGO_SETTINGS_MODULE": "portal.settings.test"}
    with socket.create_server(("127.0.0.1", 0)) as listener:
        handed_on = listener.fileno()
        command = [sys.executable, "-m", "gunicorn", "portal.wsgi", "--bind", f"fd://{handed_on}", "--threads", "2"]
        server = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=[handed_on],
        )
        try:
            address = f"http://127.0.0.1:{listener.getsockname()[1]}"
            assert _get(f"{address}/healthz").status == 200
            yield address
        finally:
            server.terminate()
            server.wait(timeout=PATIENCE_SECONDS)


@contextmanager
def _silent_port() -> Iterator[int]:
    """A port that is taken and on which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield int(taken.getsockname()[1])


def _get(url: str) -> Answer:
    try:
        with urllib.request.urlopen(url, timeout=PATIENCE_SECONDS) as response:  # noqa: S310 (our own address)
            return Answer(response.status, dict(response.headers), response.read().decode())
    except urllib.error.HTTPError as answer:
        return Answer(answer.code, dict(answer.headers), answer.read().decode())


@pytest.fixture(scope="module", params=["sqlite file moved away", "postgresql does not listen"])
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a portal whose database went away, or was never there."""
    if request.param.startswith("postgresql"):
        with _silent_port() as port, _server(f"postgres://reader:word@127.0.0.1:{port}/portal") as address:
            yield address
        return
    folder = tmp_path_factory.mktemp("database")
    (folder / "portal.sqlite3").touch()
    with _server(f"sqlite:///{folder / 'portal.sqlite3'}") as address:
        folder.rename(Path(f"{folder}-away"))
        yield address


@pytest.mark.slow
@pytest.mark.one_database
def test_every_page_says_that_the_portal_is_interrupted_and_nothing_else(address: str) -> None:
    for path in PAGES:
        answer = _get(f"{address}{path}")

        assert answer.status == 503, path
        assert answer.headers["Retry-After"] == "60", path
        assert answer.headers["Cache-Control"] == "no-store", path
        assert "Cổng tạm gián đoạn" in answer.text, path
        assert 'class="search search--big"' in answer.text, path
        assert [trace for trace in TRACES if trace in answer.text] == [], path
        assert "Set-Cookie" not in answer.headers, path


@pytest.mark.slow
@pytest.mark.one_database
def test_english_readers_and_programs_are_told_too(address: str) -> None:
    english, program = _get(f"{address}/en/don-vi/"), _get(f"{address}/api/v1/units")

    assert (english.status, program.status) == (503, 503)
    assert '<html lang="en">' in english.text
    assert json.loads(program.text) == {"detail": "Cổng tạm gián đoạn"}
    assert program.headers["Content-Type"] == "application/json"


@pytest.mark.slow
@pytest.mark.one_database
def test_monitors_still_learn_that_the_process_lives_and_what_is_missing(address: str) -> None:
    alive, ready = _get(f"{address}/healthz"), _get(f"{address}/readyz")

    assert (alive.status, alive.text) == (200, "ok")
    assert ready.status == 503
    assert "database" in ready.text
