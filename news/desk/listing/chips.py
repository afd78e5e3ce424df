"""The filters that are set, in words, each with the address of the list without it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from news.desk.listing.asked import Asked
from news.desk.listing.choices import Choice


@dataclass(frozen=True, slots=True)
class Chip:
    """``Khối: Kinh tế – Kỹ thuật`` and where leaving it out leads; ``field`` names what is left out."""

    field: str
    text: str
    without: Asked


def chips_for(asked: Asked, choices: list[Choice]) -> list[Chip]:
    """One chip a filter."""
    chosen = {choice.field: _pair(choice.label, choice.chosen or _("không còn")) for choice in choices if choice.value}
    texts = {**chosen, **dict(_typed(asked))}
    return [Chip(field, texts[field], asked.without(field)) for field in asked.filters if field in texts]


def _typed(asked: Asked) -> Iterator[tuple[str, str]]:
    if asked.words:
        yield "words", _("Tên bài có “%(words)s”") % {"words": asked.words}
    if asked.unit:
        yield "unit", _pair(_("Đơn vị"), asked.unit)
    if asked.first_day:
        yield "first_day", _("Ngày sự kiện: từ %(day)s") % {"day": f"{asked.first_day:%d/%m/%Y}"}
    if asked.last_day:
        yield "last_day", _("Ngày sự kiện: đến %(day)s") % {"day": f"{asked.last_day:%d/%m/%Y}"}
    if asked.dating:
        yield "dating", _("Chưa ghi ngày sự kiện")


def _pair(label: str, value: str) -> str:
    return f"{label}: {value}"
