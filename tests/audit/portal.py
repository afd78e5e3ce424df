"""The demo portal in a folder of its own, served as ``make run`` serves it."""

import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.audit.pages import ROOT
from tests.services.scripts import free_port

FOLDER = ROOT / "var" / "audit" / "portal"
PATIENCE_SECONDS = 600
PAUSE_SECONDS = 0.5
STAGING = "from tests.audit.staging import stage; stage()"


@contextmanager
def demo_portal(folder: Path = FOLDER) -> Iterator[str]:
    """The address of a fresh demo portal, made from the working tree; it stops when the block ends.

    RuntimeError when it does not start; its output is in ``folder/portal.log``.
    """
    _copy_tree(folder)
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    own = {"PORT": str(port), "SITE_URL": address, "VENV": str(Path(sys.executable).parents[1])}
    environment = _clean_environment() | own
    with (folder / "portal.log").open("wb") as log:
        server = subprocess.Popen(
            ["bash", "deploy/run.sh"],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        _wait_for(f"{address}/healthz", server, folder)
        subprocess.run(
            [sys.executable, "manage.py", "shell", "--no-imports", "-c", STAGING],
            cwd=folder,
            env=environment,
            check=True,
        )
        yield address
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(timeout=30)


def _copy_tree(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in filter(None, listed.stdout.decode().split("\0")):
        source, target = ROOT / name, folder / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)


def _clean_environment() -> dict[str, str]:
    """The present one without what a portal of this machine may be configured with."""
    configured = {
        "DATABASE_URL",
        "REDIS_URL",
        "ELASTICSEARCH_URL",
        "MEDIA_ROOT",
        "SECRET_KEY",
        "SITE_URL",
        "EMAIL_URL",
        "ALLOWED_HOSTS",
        "DJANGO_SETTINGS_MODULE",
    }
    return {name: value for name, value in os.environ.items() if name not in configured}


def _wait_for(address: str, server: "subprocess.Popen[bytes]", folder: Path) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 (our own address)
                return
        except (urllib.error.URLError, OSError):
            if server.poll() is not None:
                break
            time.sleep(PAUSE_SECONDS)
    raise RuntimeError(f"The demo portal did not start: see {folder / 'portal.log'}")
