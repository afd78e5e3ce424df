"""One article before it becomes rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

LinkRows = Mapping[str, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Story:
    """Texts and stored values. ``columns`` are those of an article, ``own`` those of its kind.

    ``links`` holds rows by relation (``unit_links``), without the article and their place in the order. A story that
    has not been published has no ``published``.
    """

    kind: str
    title: str
    lead: str
    body: str
    written: datetime
    published: datetime | None
    columns: dict[str, Any] = field(default_factory=dict)
    own: dict[str, Any] = field(default_factory=dict)
    links: LinkRows = field(default_factory=dict)
