"""Stops asking a server that does not answer, and asks again after a while."""

import time
from collections import deque
from collections.abc import Callable
from typing import Final

FAILURES: Final = 3
WITHIN_SECONDS: Final = 10.0
OPEN_SECONDS: Final = 30.0


class CircuitBreaker:
    """Open for thirty seconds after three failures within ten; then one attempt decides."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.failures: deque[float] = deque(maxlen=FAILURES)
        self.open_until: float | None = None

    def allows(self) -> bool:
        """Whether to ask now. After the pause one caller may; the others wait for what it finds."""
        if self.open_until is None:
            return True
        if self.clock() < self.open_until:
            return False
        self.open_until = self.clock() + OPEN_SECONDS
        return True

    def succeeded(self) -> None:
        """The server answered."""
        self.failures.clear()
        self.open_until = None

    def failed(self) -> None:
        """The server did not answer."""
        now = self.clock()
        self.failures.append(now)
        if self.open_until is not None or (len(self.failures) == FAILURES and now - self.failures[0] <= WITHIN_SECONDS):
            self.open_until = now + OPEN_SECONDS
