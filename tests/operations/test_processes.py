"""Web server and worker live and die together."""

import os
import signal
import subprocess
import sys
import textwrap
import time

from portal.operations.processes import ProcessGroup

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]


def test_when_one_ends_the_others_are_stopped() -> None:
    group = ProcessGroup([[sys.executable, "-c", "raise SystemExit(3)"], SLEEP])

    code = group.run()

    assert code == 3
    assert all(process.poll() is not None for process in group.running)


def test_a_signal_to_the_parent_stops_all() -> None:
    program = textwrap.dedent(
        """
        import sys
        from portal.operations.processes import ProcessGroup
        group = ProcessGroup([[sys.executable, "-c", "import time; time.sleep(60)"]] * 2)
        code = group.run()
        print([p.poll() is not None for p in group.running], code)
        """
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    time.sleep(1.5)

    os.kill(parent.pid, signal.SIGTERM)
    output, _ = parent.communicate(timeout=20)

    assert output.strip() == "[True, True] 0"
