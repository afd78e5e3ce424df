"""How fast one address may be counted. Held in memory under a key that dies with the process; nothing is stored."""

import hashlib
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

BURST = 60.0
PER_SECOND = 2.0
ADDRESSES = 10_000


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


class Pace:
    """A bucket of tokens an address: ``BURST`` at once, then ``PER_SECOND``. An office behind one address fits in."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._salt = secrets.token_bytes(16)
        self._buckets: dict[bytes, _Bucket] = {}
        self._lock = threading.Lock()

    def allows(self, address: str) -> bool:
        """Take one token; False when there is none left."""
        key, now = self._key(address), self._clock()
        with self._lock:
            bucket = self._buckets.get(key) or self._new(key, now)
            bucket.left = min(BURST, bucket.left + (now - bucket.at) * PER_SECOND)
            bucket.at = now
            if bucket.left < 1:
                return False
            bucket.left -= 1
            return True

    def __len__(self) -> int:
        return len(self._buckets)

    def _key(self, address: str) -> bytes:
        return hashlib.blake2b(address.encode(), key=self._salt, digest_size=8).digest()

    def _new(self, key: bytes, now: float) -> _Bucket:
        if len(self._buckets) >= ADDRESSES:
            self._forget(now)
        self._buckets[key] = _Bucket(BURST, now)
        return self._buckets[key]

    def _forget(self, now: float) -> None:
        """Forget addresses whose bucket is full again; when all are busy, all."""
        busy = {key: held for key, held in self._buckets.items() if held.left + (now - held.at) * PER_SECOND < BURST}
        self._buckets = busy if len(busy) < ADDRESSES else {}
