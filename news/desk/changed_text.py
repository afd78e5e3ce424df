"""Whether a person changed anything in a form, as a person would see it."""

from datetime import datetime
from typing import Any

from django.utils.timezone import is_aware, localtime


def text_was_changed(form: Any) -> bool:
    """Like ``form.has_changed()``, blind to the seconds that a date-and-time box does not show."""
    return bool(changed_fields(form)) or any(rows.has_changed() for rows in form.formsets.values())


def changed_fields(form: Any) -> set[str]:
    """The names of the fields whose value a person changed; rows of tables aside."""
    return {name for name in form.changed_data if not _differs_in_seconds_only(form, name)}


def _differs_in_seconds_only(form: Any, name: str) -> bool:
    before, after = form[name].initial, form.cleaned_data.get(name)
    if not (isinstance(before, datetime) and isinstance(after, datetime)):
        return False
    return _minute(before) == _minute(after)


def _minute(moment: datetime) -> datetime:
    shown = localtime(moment) if is_aware(moment) else moment
    return shown.replace(second=0, microsecond=0, tzinfo=None)
