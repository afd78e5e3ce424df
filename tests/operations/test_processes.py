"""Web server and worker live and die together."""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator

import pytest

from portal.operations.processes import ProcessGroup

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]


@pytest.fixture(autouse=True)
def own_signals() -> Iterator[None]:
    """A group takes over the signals of its process; whoever runs the tests can stop them afterwards as before."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def test_when_one_ends_the_others_are_stopped() -> None:
    group = ProcessGroup([[sys.executable, "-c", "raise SystemExit(3)"], SLEEP])

    code = group.run()

    assert code == 3
    assert all(process.poll() is not None for process in group.running)


def test_a_signal_to_the_parent_stops_all() -> None:
    program = textwrap.dedent(
        r"""
        import sys
        from portal.operations.processes import ProcessGroup
        # One system call a line: printed lines of two processes can run into each other.
        told_at_once = r"import os, time; os.write(1, b'up\n'); time.sleep(60)"
        group = ProcessGroup([[sys.executable, "-c", told_at_once]] * 2)
        code = group.run()
        print([p.poll() is not None for p in group.running], code)
        """
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        assert [parent.stdout.readline(), parent.stdout.readline()] == ["up\n"] * 2

        os.kill(parent.pid, signal.SIGTERM)
        output, _ = parent.communicate(timeout=120)

    assert output.strip() == "[True, True] 0"
