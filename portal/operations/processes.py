"""Several processes that live and die together."""

import signal
import subprocess
import time
from collections.abc import Sequence
from types import FrameType

GRACE_SECONDS = 15.0
POLL_SECONDS = 0.3


class ProcessGroup:
    """Starts commands and stops all of them when one ends or when this process is told to stop."""

    def __init__(self, commands: Sequence[Sequence[str]]) -> None:
        self.commands = commands
        self.running: list[subprocess.Popen[bytes]] = []
        self.asked_to_stop = False

    def run(self) -> int:
        """Run until the first process ends or a signal arrives; the exit code of the one that ended, else 0."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._ask_to_stop)
        self.running = [subprocess.Popen(command) for command in self.commands]  # noqa: S603 (our own programs)
        code = self._wait()
        self._stop_all()
        return code

    def _ask_to_stop(self, _number: int, _frame: FrameType | None) -> None:
        self.asked_to_stop = True

    def _wait(self) -> int:
        while not self.asked_to_stop:
            ended = next((process for process in self.running if process.poll() is not None), None)
            if ended:
                return ended.returncode or 1
            time.sleep(POLL_SECONDS)
        return 0

    def _stop_all(self) -> None:
        for process in self.running:
            if process.poll() is None:
                process.terminate()
        deadline = time.monotonic() + GRACE_SECONDS
        for process in self.running:
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
