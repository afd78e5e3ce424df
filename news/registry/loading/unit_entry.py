"""A unit as a registry file describes it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from news.registry.loading.field_reader import DoubtfulRow, FieldReader
from news.registry.models import UnitSuccession
from portal.vietnamese.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class NameEntry:
    """One dated name."""

    name: str
    short_name: str
    acronym: str
    valid_from: PartialDate | None
    valid_to: PartialDate | None


@dataclass(frozen=True, slots=True)
class AddressEntry:
    """One dated address; ``phones`` as the unit groups them."""

    address: str
    phones: tuple[str, ...]
    fax: str
    email: str
    website: str
    valid_from: PartialDate | None
    valid_to: PartialDate | None


@dataclass(frozen=True, slots=True)
class SuccessionEntry:
    """What became of a unit; ``name`` is empty for a dissolution."""

    name: str
    kind: str
    date: PartialDate | None
    legal_basis: str
    scope: str


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """A unit; ``former_names`` are dated names beside ``name``, which is the latest."""

    name: str
    short_name: str
    acronym: str
    name_en: str
    aliases: tuple[str, ...]
    kind: str
    province: str
    parent: str
    located_in: str
    valid_from: PartialDate | None
    valid_to: PartialDate | None
    former_names: tuple[NameEntry, ...]
    addresses: tuple[AddressEntry, ...]
    succeeded_by: tuple[SuccessionEntry, ...]


def read_unit(fields: FieldReader) -> UnitEntry:
    """The entry of a row. Raises ``DoubtfulRow``."""
    entry = UnitEntry(
        name=fields.name(),
        short_name=fields.text("short_name", 200),
        acronym=fields.text("acronym", 60),
        name_en=fields.text("name_en"),
        aliases=fields.texts("aliases"),
        kind=fields.text("kind", 40),
        province=fields.text("province", 100),
        parent=fields.text("parent"),
        located_in=fields.text("located_in"),
        valid_from=fields.date("valid_from"),
        valid_to=fields.date("valid_to"),
        former_names=tuple(_read_name(item) for item in fields.items("names")),
        addresses=tuple(_read_address(item) for item in fields.items("addresses")),
        succeeded_by=tuple(_read_succession(item) for item in fields.items("succeeded_by")),
    )
    check_period(entry.valid_from, entry.valid_to)
    return entry


def check_period(start: PartialDate | None, end: PartialDate | None) -> None:
    """Raise ``DoubtfulRow`` when a period ends before it begins."""
    if start and end and end.last_day < start.first_day:
        raise DoubtfulRow(
            _("Thời gian kết thúc (%(end)s) trước thời gian bắt đầu (%(start)s).")
            % {"end": end.display(), "start": start.display()}
        )


def _read_name(item: FieldReader) -> NameEntry:
    entry = NameEntry(
        item.name(), item.text("short_name", 200), item.text("acronym", 60), item.date("from"), item.date("to")
    )
    check_period(entry.valid_from, entry.valid_to)
    return entry


def _read_address(item: FieldReader) -> AddressEntry:
    return AddressEntry(
        address=item.text("address"),
        phones=item.texts("phones"),
        fax=item.text("fax", 60),
        email=item.text("email", 254),
        website=item.text("website", 200),
        valid_from=item.date("from"),
        valid_to=item.date("to"),
    )


def _read_succession(item: FieldReader) -> SuccessionEntry:
    kind = item.text("kind", 20) or UnitSuccession.Kind.MERGE
    if kind not in UnitSuccession.Kind.values:
        raise DoubtfulRow(
            _("Hình thức kế tục “%(kind)s” không có trong: %(names)s.")
            % {"kind": kind, "names": ", ".join(UnitSuccession.Kind.values)}
        )
    name = item.text("name") if kind == UnitSuccession.Kind.DISSOLVE else item.name()
    return SuccessionEntry(name, kind, item.date("date"), item.text("legal_basis"), item.text("scope", 2000))
