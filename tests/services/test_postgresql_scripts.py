"""Starting and stopping the PostgreSQL cluster of the tests."""

import socket
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.services.scripts import Outcome, free_port, run

pytestmark = [pytest.mark.postgresql, pytest.mark.slow, pytest.mark.usefixtures("services_of_ours")]
START, STOP = "tests/services/postgresql/start.sh", "tests/services/postgresql/stop.sh"


@pytest.fixture
def settings_of_cluster(own_folder: Path) -> Iterator[dict[str, str]]:
    environment = {"SERVICES_DIR": str(own_folder), "POSTGRESQL_PORT": str(free_port())}
    yield environment
    run(STOP, **environment)


def address(outcome: Outcome) -> str:
    assert outcome.status == 0, outcome.errors
    name, _, url = outcome.output.partition("=")
    assert name == "DATABASE_URL"
    return url


def test_printed_address_opens_an_empty_utf8_database(settings_of_cluster: dict[str, str]) -> None:
    url = address(run(START, **settings_of_cluster))

    with psycopg.connect(url) as connection:
        assert connection.info.dbname == "portal"
        assert connection.execute("SHOW server_encoding").fetchone() == ("UTF8",)
        assert connection.execute("SELECT upper('đại hội')").fetchone() == ("ĐẠI HỘI",)


def test_cluster_listens_on_loopback_and_asks_for_the_password(settings_of_cluster: dict[str, str]) -> None:
    url = address(run(START, **settings_of_cluster))

    with psycopg.connect(url) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("127.0.0.1",)
        password = connection.info.password
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(url.replace(password, "wrong"))


def test_starting_twice_leaves_the_running_cluster_alone(settings_of_cluster: dict[str, str]) -> None:
    first = address(run(START, **settings_of_cluster))
    with psycopg.connect(first) as connection:
        connection.execute("CREATE TABLE kept (id int)")
        connection.commit()
        second = address(run(START, **settings_of_cluster))

        assert second == first
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)


def test_stopping_ends_the_cluster_and_keeps_its_data(settings_of_cluster: dict[str, str]) -> None:
    url = address(run(START, **settings_of_cluster))
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE kept (id int)")

    assert run(STOP, **settings_of_cluster).errors == "PostgreSQL stopped"
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)
    assert address(run(START, **settings_of_cluster)) == url
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (0,)


def test_stopping_what_does_not_run_does_nothing(own_folder: Path) -> None:
    outcome = run(STOP, SERVICES_DIR=str(own_folder))

    assert outcome == Outcome(0, "", "")


def test_a_taken_port_is_named_in_the_message(own_folder: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        outcome = run(START, SERVICES_DIR=str(own_folder), POSTGRESQL_PORT=str(port))

    assert outcome.status == 1
    assert f"did not start on port {port}; POSTGRESQL_PORT chooses another one" in outcome.errors
    assert outcome.output == ""
