"""Running the project's shell scripts from a test."""

import os
import secrets
import socket
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a script left behind."""

    status: int
    output: str
    errors: str


def run(script: str, *arguments: str, **environment: str) -> Outcome:
    """Run a script of the project, or a program by its path, with these variables on top of the present ones."""
    finished = subprocess.run(
        [str(ROOT / script), *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    return Outcome(finished.returncode, finished.stdout.strip(), finished.stderr.strip())


def free_port() -> int:
    """A port of the loopback interface on which nobody listened a moment ago.

    It lies below those that the system gives to any outgoing connection, so that it is still free a moment later.
    """
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        with socket.socket() as listener, suppress(OSError):
            listener.bind(("127.0.0.1", port))
            return port
