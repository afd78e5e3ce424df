"""A small Elasticsearch node that a test may kill."""

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from tests.services import availability
from tests.services.scripts import Outcome, free_port, run

START, STOP = "tests/services/elasticsearch/start.sh", "tests/services/elasticsearch/stop.sh"
PROGRAM = availability.SERVICES_DIR / "elasticsearch" / "program"


@dataclass(frozen=True, slots=True)
class OwnNode:
    """A node with its files in ``folder``, on a port of its own."""

    folder: Path
    port: int

    @classmethod
    def beside_the_others(cls, folder: Path) -> "OwnNode":
        """A node that has yet to be started; it takes a second port a hundred above its first."""
        return cls(folder, free_port())

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> Outcome:
        """Start it, or start it again over the same data."""
        outcome = run(START, **self._environment)
        assert outcome.status == 0, outcome.errors
        return outcome

    def kill(self) -> None:
        """End it as a power cut would."""
        pid = int((self.folder / "elasticsearch" / "pid").read_text())
        os.kill(pid, signal.SIGKILL)
        while Path(f"/proc/{pid}").exists() and "java" in Path(f"/proc/{pid}/cmdline").read_text():
            time.sleep(0.05)

    def stop(self) -> None:
        """End it properly."""
        run(STOP, **self._environment)

    @property
    def _environment(self) -> dict[str, str]:
        return {
            "SERVICES_DIR": str(self.folder),
            "ELASTICSEARCH_PORT": str(self.port),
            "ELASTICSEARCH_PROGRAM_DIR": str(PROGRAM),
            "ELASTICSEARCH_HEAP": "192m",
        }
