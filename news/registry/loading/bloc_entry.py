"""A bloc as a registry file describes it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from news.registry.loading.field_reader import DoubtfulRow, FieldReader
from news.registry.loading.unit_entry import check_period
from news.registry.models import Bloc
from portal.vietnamese.fold import fold_key
from portal.vietnamese.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class MemberEntry:
    """A member unit for a time."""

    unit: str
    valid_from: PartialDate | None
    valid_to: PartialDate | None


@dataclass(frozen=True, slots=True)
class TermEntry:
    """Leader and deputies of a year; ``since`` is the day from which the term ran, where known."""

    year: int
    leader: str
    deputies: tuple[str, ...]
    since: PartialDate | None


@dataclass(frozen=True, slots=True)
class BlocEntry:
    """A bloc. ``kind`` and ``level`` are keys of the model, empty when the file does not say."""

    name: str
    short_name: str
    acronym: str
    kind: str
    level: str
    province: str
    authority: str
    aliases: tuple[str, ...]
    valid_from: PartialDate | None
    valid_to: PartialDate | None
    members: tuple[MemberEntry, ...]
    terms: tuple[TermEntry, ...]


def read_bloc(fields: FieldReader) -> BlocEntry:
    """The entry of a row. Raises ``DoubtfulRow``."""
    entry = BlocEntry(
        name=fields.name(),
        short_name=fields.text("short_name", 200),
        acronym=fields.text("acronym", 60),
        kind=_choice(fields.text("kind", 40), Bloc.Kind.choices, "kind"),
        level=_choice(fields.text("level", 60), Bloc.Level.choices, "level"),
        province=fields.text("province", 100),
        authority=fields.text("authority"),
        aliases=fields.texts("aliases"),
        valid_from=fields.date("valid_from"),
        valid_to=fields.date("valid_to"),
        members=tuple(_read_member(item) for item in fields.items("members")),
        terms=tuple(_read_term(item) for item in fields.items("terms")),
    )
    check_period(entry.valid_from, entry.valid_to)
    return entry


def _choice(text: str, choices: Iterable[tuple[str, Any]], field: str) -> str:
    """The key of a choice, given by key or by its Vietnamese label."""
    wanted = fold_key(text)
    for key, label in choices:
        if wanted in (fold_key(key), fold_key(str(label))):
            return key
    if wanted:
        raise DoubtfulRow(
            _("Trường “%(field)s”: không có “%(text)s”. Dùng: %(names)s.")
            % {"field": field, "text": text, "names": ", ".join((key for key, _label in choices))}
        )
    return ""


def _read_member(item: FieldReader) -> MemberEntry:
    entry = MemberEntry(item.name("unit"), item.date("from"), item.date("to"))
    check_period(entry.valid_from, entry.valid_to)
    return entry


def _read_term(item: FieldReader) -> TermEntry:
    return TermEntry(item.year("year"), item.text("leader"), item.texts("deputies"), item.date("from"))
