"""A StreamField whose block definitions stay out of the migrations.

Blocks change with every wording of a help text; the column does not. Block names are part of the stored data and are
never renamed or removed.
"""

from typing import Any

from wagtail.fields import StreamField

from portal.vietnamese.normalise import to_nfc


def _in_nfc(value: Any) -> Any:
    if isinstance(value, str):
        return to_nfc(value)
    if isinstance(value, list):
        return [_in_nfc(item) for item in value]
    if isinstance(value, dict):
        return {key: _in_nfc(item) for key, item in value.items()}
    return value


class BodyField(StreamField):
    """StreamField that a migration records without its blocks and that stores text in NFC."""

    def __init__(self, block_types: Any = (), **kwargs: Any) -> None:
        super().__init__(block_types, **kwargs)

    def deconstruct(self) -> Any:
        """Arguments for the migration file: no blocks."""
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [], kwargs

    def get_prep_value(self, value: Any) -> Any:
        """The raw stream that is stored."""
        return _in_nfc(super().get_prep_value(value))
