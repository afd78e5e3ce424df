"""Waiting for what a browser does in its own time."""

import time
from collections.abc import Callable

PATIENCE_SECONDS = 60.0


def until(is_so: Callable[[], bool], what: str) -> None:
    """Wait until ``is_so``; the test fails when it never comes."""
    begun = time.monotonic()
    while not is_so():
        assert time.monotonic() - begun < PATIENCE_SECONDS, f"not within {PATIENCE_SECONDS} s: {what}"
        time.sleep(0.05)
