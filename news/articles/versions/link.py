"""One link of a chain, and its hash."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

NO_PREVIOUS = "0" * 64


@dataclass(frozen=True, slots=True)
class Link:
    """Everything that must not change afterwards. ``content`` is canonical JSON, ``previous_hash`` the link before."""

    article: int
    number: int
    event: str
    at: datetime
    approver: str
    revision: int | None
    content: str
    previous_hash: str

    @property
    def hash(self) -> str:
        """SHA-256, in hexadecimal, over the canonical JSON of the link and the hash before it."""
        fields = {
            "article": self.article,
            "number": self.number,
            "event": self.event,
            "at": self.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "approver": self.approver,
            "revision": self.revision,
            "content": self.content,
        }
        return sha256((canonical(fields) + self.previous_hash).encode()).hexdigest()


def canonical(content: Any) -> str:
    """JSON with sorted keys and without spaces: the same content always gives the same text."""
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
