"""Starting and stopping the Elasticsearch node of the tests."""

import json
import os
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.services import availability
from tests.services.scripts import Outcome, free_port, run

pytestmark = [pytest.mark.elasticsearch, pytest.mark.slow, pytest.mark.usefixtures("services_of_ours")]
START, STOP = "tests/services/elasticsearch/start.sh", "tests/services/elasticsearch/stop.sh"
PROGRAM = availability.SERVICES_DIR / "elasticsearch" / "program"


@pytest.fixture
def settings_of_node(own_folder: Path) -> Iterator[dict[str, str]]:
    environment = {
        "SERVICES_DIR": str(own_folder),
        "ELASTICSEARCH_PORT": str(free_port()),
        "ELASTICSEARCH_PROGRAM_DIR": str(PROGRAM),
        "ELASTICSEARCH_HEAP": "192m",
    }
    yield environment
    run(STOP, **environment)


def test_a_second_node_starts_repeats_and_stops(settings_of_node: dict[str, str], own_folder: Path) -> None:
    started = run(START, **settings_of_node)
    pid = (own_folder / "elasticsearch" / "pid").read_text()

    url = f"http://127.0.0.1:{settings_of_node['ELASTICSEARCH_PORT']}"

    assert started.output == f"ELASTICSEARCH_URL={url}"
    assert run(START, **settings_of_node).output == started.output
    assert (own_folder / "elasticsearch" / "pid").read_text() == pid
    assert run(STOP, **settings_of_node).errors == "Elasticsearch stopped"
    with pytest.raises(urllib.error.URLError, match="refused"):
        urllib.request.urlopen(url)


def test_node_is_a_single_one_of_the_wanted_version(elasticsearch_url: str) -> None:
    with urllib.request.urlopen(f"{elasticsearch_url}/_nodes") as answer:  # noqa: S310
        nodes = json.load(answer)["nodes"]

    assert [node["version"] for node in nodes.values()] == ["8.19.21"]


def test_the_port_of_another_node_is_refused(own_folder: Path, elasticsearch_url: str) -> None:
    port = urlsplit(elasticsearch_url).port

    outcome = run(
        START,
        SERVICES_DIR=str(own_folder),
        ELASTICSEARCH_PORT=str(port),
        ELASTICSEARCH_PROGRAM_DIR=str(PROGRAM),
    )

    assert outcome.status == 1
    assert outcome.errors.startswith(f"Another Elasticsearch answers on port {port} already")


def test_a_pid_file_left_behind_never_ends_a_stranger(own_folder: Path) -> None:
    pid_file = own_folder / "elasticsearch" / "pid"
    pid_file.parent.mkdir()
    pid_file.write_text(str(os.getpid()))

    outcome = run(STOP, SERVICES_DIR=str(own_folder))

    assert outcome == Outcome(0, "", "")
    assert not pid_file.exists()
