"""Serving where the port is not free."""

import socket
from pathlib import Path

from tests.services.scripts import run


def test_a_taken_port_is_named_before_anything_is_changed(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        outcome = run("deploy/run.sh", PORT=str(port), VENV=str(tmp_path))

    assert outcome.status == 1
    assert outcome.output == ""
    assert f"Cổng {port} đang có chương trình khác dùng: hãy chạy  make run PORT={port + 1}" in outcome.errors
    assert f"Port {port} is in use by another program" in outcome.errors
