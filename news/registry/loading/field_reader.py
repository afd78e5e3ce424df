"""Typed access to the fields of a row, with a sentence for the person when a field is not what it should be."""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, Final

from django.utils.translation import gettext as _

from portal.vietnamese.normalise import tidy
from portal.vietnamese.partial_date import PartialDate

LONGEST_NAME: Final = 300


class DoubtfulRow(Exception):
    """The row, or one item of it, cannot be taken as it stands. The message is Vietnamese."""


class FieldReader:
    """Reads one row or one item of a list in a row."""

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self.fields = fields

    def text(self, field: str, longest: int = LONGEST_NAME) -> str:
        """The field as one tidy line, empty when missing."""
        value = self.fields.get(field)
        if value is None:
            return ""
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise DoubtfulRow(_("Trường “%(field)s” phải là chữ.") % {"field": field})
        return self._checked(field, tidy(str(value)), longest)

    def name(self, field: str = "name", longest: int = LONGEST_NAME) -> str:
        """The field, which must not be missing and must hold a letter."""
        value = self.text(field, longest)
        if not any(character.isalpha() for character in value):
            raise DoubtfulRow(_("Thiếu trường “%(field)s”.") % {"field": field})
        return value

    def date(self, field: str) -> PartialDate | None:
        """The field as a partial date, None when missing."""
        value = self.text(field, 40)
        if not value:
            return None
        try:
            return PartialDate.parse(value)
        except ValueError as error:
            raise DoubtfulRow(_("Trường “%(field)s”: %(error)s") % {"field": field, "error": error}) from error

    def year(self, field: str) -> int:
        """The field as a year, which must not be missing."""
        value = self.text(field, 10)
        if not value.isascii() or not value.isdigit() or not 1900 <= int(value) <= 2100:
            raise DoubtfulRow(_("Trường “%(field)s” phải là một năm.") % {"field": field})
        return int(value)

    def texts(self, field: str) -> tuple[str, ...]:
        """The field as a list of lines; a single text counts as a list of one."""
        value = self.fields.get(field)
        items = value if isinstance(value, list) else [] if value is None else [value]
        readers = (FieldReader({field: item}) for item in items)
        return tuple(text for reader in readers if (text := reader.text(field)))

    def items(self, field: str) -> Iterator["FieldReader"]:
        """A reader for each item of a list of objects; a bare text stands for its first part, the name."""
        value = self.fields.get(field)
        if value is None:
            return
        if not isinstance(value, list):
            raise DoubtfulRow(_("Trường “%(field)s” phải là một danh sách.") % {"field": field})
        for item in value:
            yield FieldReader(item if isinstance(item, dict) else {"name": item, "unit": item, "title": item})

    def _checked(self, field: str, value: str, longest: int) -> str:
        if len(value) > longest:
            raise DoubtfulRow(_("Trường “%(field)s” dài quá %(longest)s ký tự.") % {"field": field, "longest": longest})
        if any(unicodedata.category(character) in ("Cc", "Cs") for character in value):
            raise DoubtfulRow(_("Trường “%(field)s” có ký tự không hợp lệ.") % {"field": field})
        return value
