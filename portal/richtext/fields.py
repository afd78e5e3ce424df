"""A model field for formatted text that cannot hold anything unsafe."""

from typing import Any

from wagtail.fields import RichTextField

from portal.richtext.allowlist import FEATURES
from portal.richtext.sanitise import sanitise


class SafeRichTextField(RichTextField):
    """Sanitises whatever is written, whichever way it comes: form, importer, API or shell."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("features", list(FEATURES))
        super().__init__(*args, **kwargs)

    def get_prep_value(self, value: Any) -> Any:
        """The sanitised text that is stored."""
        prepared = super().get_prep_value(value)
        return sanitise(prepared) if isinstance(prepared, str) else prepared
