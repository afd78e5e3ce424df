"""What a form knows about the text that it was opened on."""

from collections.abc import Mapping
from dataclasses import dataclass
from secrets import token_urlsafe
from typing import Any

from wagtail.models import Revision

KEY_FIELD = "form_key"
REVISION_FIELD = "form_revision"


@dataclass(frozen=True, slots=True)
class Stamp:
    """``key`` names one opening of the editing screen; ``revision`` is the state it shows, empty when there is none."""

    key: str
    revision: str

    @property
    def revision_id(self) -> int | None:
        """The number of the revision that the form shows."""
        number = self.revision.partition("@")[0]
        return int(number) if number.isdecimal() else None


def state_of(revision: Revision | None) -> str:
    """A revision with the moment of its last save: autosave writes into one revision again and again."""
    return f"{revision.pk}@{revision.created_at.isoformat()}" if revision is not None else ""


def new_stamp(revision: Revision | None) -> Stamp:
    """The stamp of a form that is being opened on ``revision``."""
    return Stamp(token_urlsafe(18), state_of(revision))


def posted_stamp(fields: Mapping[str, Any]) -> Stamp:
    """The stamp that came with a form. Wagtail's own pair of fields stands in where ours is missing."""
    revision = fields.get(REVISION_FIELD)
    if revision is None and fields.get("loaded_revision_id"):
        revision = f"{fields['loaded_revision_id']}@{fields.get('loaded_revision_created_at', '')}"
    return Stamp(str(fields.get(KEY_FIELD) or "")[:40], str(revision or ""))
