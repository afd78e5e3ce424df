"""Median times and their ratios: what a benchmark prints holds on any machine only as a ratio."""

import statistics
import time
from collections.abc import Callable

REPEATS = 15


def median_milliseconds(action: Callable[[], object], repeats: int = REPEATS) -> float:
    """Median time of ``action`` after one call that warms it up."""
    action()
    return statistics.median(_once(action) for _ in range(repeats))


def report(subject: str, few: float, many: float) -> str:
    """One line: both times in milliseconds and how many times the second is of the first."""
    return f"{subject:<60} {few:8.1f} ms {many:8.1f} ms   ×{many / few:.2f}"


def _once(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000
